import Practicum

extension CardsScreen.Action {
  var command: Command {
    switch self {
    case .add:
      Command(
        "a Ins", Words(id: "kartu baru", en: "new card"),
        help: Words(
          id: "Mengetik kartu demi kartu: Enter menyimpan dan membuka yang berikut.",
          en: "Types card after card: Enter keeps one and opens the next."),
        synonyms: Words(id: "tambah temuan", en: "add finding"))
    case .edit:
      Command(
        "Enter", Words(id: "ubah teks", en: "change text"),
        help: Words(id: "Mengubah teks kartu.", en: "Changes the card's text."),
        synonyms: Words(id: "sunting isi", en: "edit"), inFooter: false)
    case .voteUp:
      Command(
        "+ =", Words(id: "suara", en: "vote"),
        help: Words(
          id: "Menambah satu suara dari kelompok (L atau P) yang sedang memilih.",
          en: "Adds a vote of the sex (men or women) that is voting."),
        synonyms: Words(id: "tambah pilih", en: "add up"))
    case .voteDown:
      Command(
        "-", Words(id: "cabut suara", en: "take back"),
        help: Words(id: "Mencabut satu suara.", en: "Takes one vote back."),
        synonyms: Words(id: "kurangi", en: "down"), inFooter: false)
    case .sex:
      Command(
        "Tab v", Words(id: "suara L/P", en: "men/women"),
        help: Words(
          id: "Berganti antara suara laki-laki dan perempuan.", en: "Switches between votes of men and women."),
        synonyms: Words(id: "laki-laki perempuan", en: "sex"))
    case .mark:
      Command(
        "Space", Words(id: "tandai", en: "mark"),
        help: Words(id: "Menandai kartu untuk dikelompokkan atau digabung.", en: "Marks a card to cluster or merge."),
        synonyms: Words(id: "pilih beberapa", en: "select several"))
    case .cluster:
      Command(
        "k", Words(id: "klaster", en: "cluster"),
        help: Words(
          id: "Menggantung kartu (atau semua yang ditandai) ke klaster: pilih, atau ketik nama baru.",
          en: "Hangs the card (or all marked) into a cluster: pick one, or type a new name."),
        synonyms: Words(id: "kelompok kelompokkan", en: "group"))
    case .renameCluster:
      Command(
        "n", Words(id: "nama klaster", en: "name cluster"),
        help: Words(id: "Mengganti nama klaster pada semua kartunya.", en: "Renames the cluster on all of its cards."),
        synonyms: Words(id: "ubah judul", en: "rename"), inFooter: false)
    case .merge:
      Command(
        "g", Words(id: "gabung", en: "merge"),
        help: Words(
          id: "Menggabung kartu yang sama: teks kartu yang ditandai pertama, semua suara dijumlah.",
          en: "Merges cards that say the same: the text of the first marked, all votes added up."),
        synonyms: Words(id: "satukan sama duplikat", en: "same duplicate unite"))
    case .view:
      Command(
        "r", Words(id: "peringkat", en: "ranking"),
        help: Words(
          id: "Berganti antara dinding, peringkat suara dan peringkat USG.",
          en: "Switches between wall, ranking by votes and ranking by USG."),
        synonyms: Words(id: "urutkan suara terbanyak", en: "sort order most votes"))
    case .treeItem:
      Command(
        "t", Words(id: "ke pohon", en: "to the tree"),
        help: Words(
          id: "Menjadikan kartu butir pohon masalah: masalah inti bila belum ada, selain itu penyebab.",
          en: "Turns the card into a tree item: the core if there is none, else a cause."),
        synonyms: Words(id: "penyebab inti masalah butir", en: "cause core problem item"))
    case .treeEffect:
      Command(
        "T", Words(id: "jadi dampak", en: "as an effect"),
        help: Words(id: "Menjadikan kartu dampak di pohon masalah.", en: "Turns the card into an effect in the tree."),
        synonyms: Words(id: "akibat pohon", en: "tree"), inFooter: false)
    case .urgency:
      Command(
        "s", Words(id: "nilai USG", en: "USG marks"),
        help: Words(
          id: "Mengisi urgensi, keseriusan dan pertumbuhan: tiga angka 1–5, misalnya 543.",
          en: "Fills in urgency, seriousness and growth: three digits 1–5, such as 543."),
        synonyms: Words(id: "urgensi keseriusan pertumbuhan", en: "urgency seriousness growth"), inFooter: false)
    case .kind:
      Command(
        "j", Words(id: "jenis", en: "kind"),
        help: Words(id: "Memilih jenis kartu: masalah, potensi, harapan, usulan.", en: "Picks the kind of card."),
        synonyms: Words(id: "masalah potensi harapan usulan", en: "problem potential hope proposal"), inFooter: false)
    case .quota:
      Command(
        "q", Words(id: "jatah suara", en: "quota"),
        help: Words(id: "Mengisi jatah suara per orang.", en: "Sets the votes each person has."),
        synonyms: Words(id: "suara per orang", en: "votes per person"), inFooter: false)
    case .big:
      Command(
        "b", Words(id: "layar besar", en: "big screen"),
        help: Words(
          id: "Menampilkan suara dengan angka besar untuk proyektor.", en: "Shows the votes in large figures."),
        synonyms: Words(id: "proyektor angka", en: "projector figures"))
    case .remove:
      Command(
        "d Del", Words(id: "hapus", en: "delete"),
        help: Words(id: "Menghapus kartu; u mengembalikannya.", en: "Deletes the card; u brings it back."),
        synonyms: Words(id: "buang", en: "remove"), inFooter: false)
    }
  }
}
