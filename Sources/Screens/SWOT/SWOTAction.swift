import Practicum

/// What can be done in the matrix and in its list.
enum SWOTAction: String, ScreenAction {
  static let table = named()
  case edit, add, cite, suggest, weights, quadrant, remove, regroup, raise, lower, basis, priority, form, compact, list
  case recode

  /// Whether it writes, so that a workspace opened for reading refuses it before anything is typed.
  var changesRecords: Bool { ![.weights, .quadrant, .form, .compact, .list].contains(self) }

  var command: Command {
    switch self {
    case .edit:
      Command(
        "Enter", Words(id: "ubah", en: "edit"),
        help: Words(
          id: "Mengubah isi di tempatnya; di kotak kosong menambah yang pertama.",
          en: "Edits in place; in an empty box adds the first."),
        synonyms: Words(id: "sunting ketik isi", en: "change type"))
    case .add:
      Command(
        "a Ins", Words(id: "tambah", en: "add"),
        help: Words(
          id: "Menambah faktor atau strategi di kotak ini; kodenya otomatis (S3, SO2).",
          en: "Adds a factor or strategy to this box; its code is automatic (S3, SO2)."),
        synonyms: Words(id: "baru faktor strategi kekuatan kelemahan peluang ancaman", en: "new insert factor strategy")
      )
    case .cite:
      Command(
        "f", Words(id: "pilih faktor", en: "cite factors"),
        help: Words(
          id: "Memilih faktor yang dipakai strategi ini: Spasi menandai, Enter selesai.",
          en: "Chooses the factors this strategy takes up: Space marks, Enter is done."),
        synonyms: Words(id: "rujuk kaitkan centang", en: "checklist link refer"))
    case .suggest:
      Command(
        "s", Words(id: "usulan", en: "suggestions"),
        help: Words(
          id: "Mengambil faktor dari pohon masalah, kebutuhan, potensi dan temuan kasus ini.",
          en: "Takes factors from this case's problem tree, needs, resources and findings."),
        synonyms: Words(id: "saran ambil sumber temuan", en: "propose import resources"))
    case .weights:
      Command(
        "w", Words(id: "bobot", en: "weights"),
        help: Words(
          id: "Membuka tabel IFAS dan EFAS: bobot, rating, skor.", en: "Opens IFAS and EFAS: weights, ratings, scores."),
        synonyms: Words(id: "ifas efas rating skor tabel nilai", en: "ifas efas rating score table"))
    case .quadrant:
      Command(
        "g", Words(id: "kuadran", en: "quadrant"),
        help: Words(
          id: "Menggambar letak program di empat kuadran.",
          en: "Draws where the programme stands in the four quadrants."),
        synonyms: Words(id: "grafik diagram posisi agresif defensif", en: "chart diagram position"))
    case .remove:
      Command(
        "d Del", Words(id: "hapus", en: "delete"),
        help: Words(
          id: "Menghapus; bertanya dahulu bila ada strategi yang merujuknya. u mengembalikan semuanya.",
          en: "Deletes it; asks first where strategies cite it. u brings all of it back."),
        synonyms: Words(id: "buang", en: "remove"))
    case .regroup:
      Command(
        "m", Words(id: "pindah kotak", en: "move to box"),
        help: Words(
          id: "Memindahkan ke kelompok lain; kode dan rujukannya ikut berganti.",
          en: "Moves it to another group; its code and citations follow."),
        synonyms: Words(id: "ganti jenis kelompok", en: "change kind group"), inFooter: false)
    case .raise:
      Command(
        "Shift-Up K", Words(id: "naikkan", en: "move up"),
        help: Words(id: "Menaikkan urutannya di dalam kotak.", en: "Moves it up within its box."),
        synonyms: Words(id: "urutan", en: "order"), inFooter: false)
    case .lower:
      Command(
        "Shift-Down J", Words(id: "turunkan", en: "move down"),
        help: Words(id: "Menurunkan urutannya di dalam kotak.", en: "Moves it down within its box."),
        synonyms: Words(id: "urutan", en: "order"), inFooter: false)
    case .basis:
      Command(
        "b", Words(id: "dasar", en: "basis"),
        help: Words(
          id: "Memilih dasar faktor: butir pohon, temuan, kebutuhan, potensi, atau teks.",
          en: "Chooses what a factor rests on: tree item, finding, need, resource or text."),
        synonyms: Words(id: "bukti sumber", en: "evidence source"), inFooter: false)
    case .priority:
      Command(
        "p", Words(id: "prioritas", en: "priority"),
        help: Words(id: "Memberi nomor prioritas pada strategi.", en: "Gives a strategy its priority number."),
        synonyms: Words(id: "urutan peringkat", en: "rank"), inFooter: false)
    case .form:
      Command(
        "e", Words(id: "isian lengkap", en: "full form"),
        help: Words(id: "Membuka semua kolom, juga catatan.", en: "Opens all fields, notes as well."),
        synonyms: Words(id: "formulir catatan", en: "notes fields"), inFooter: false)
    case .compact:
      Command(
        "r", Words(id: "ringkas/lengkap", en: "short/full"),
        help: Words(id: "Satu baris tiap isi, atau teks lengkap.", en: "One line each, or the whole text."),
        synonyms: Words(id: "lipat muat", en: "fold fit"), inFooter: false)
    case .list:
      Command(
        "v", Words(id: "matriks/daftar", en: "matrix/list"),
        help: Words(
          id: "Menampilkan matriks sebagai daftar satu kolom, atau kembali.",
          en: "Shows the matrix as a list of one column, or back."),
        synonyms: Words(id: "tampilan kolom", en: "view column"), inFooter: false)
    case .recode:
      Command(
        "n", Words(id: "urutkan kode", en: "renumber"),
        help: Words(
          id: "Menomori ulang kode tiap kotak dari 1; rujukan ikut berganti.",
          en: "Numbers the codes of each box from 1 again; citations follow."),
        synonyms: Words(id: "nomor ulang rapikan", en: "codes tidy"), inFooter: false)
    }
  }
}
