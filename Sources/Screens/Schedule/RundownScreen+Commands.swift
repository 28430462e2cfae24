import Practicum

extension RundownScreen.Action {
  var command: Command {
    switch self {
    case .fill:
      Command(
        "Enter F2", Words(id: "isi", en: "fill in"),
        help: Words(
          id: "Mengisi sel ini; mengetik huruf atau angka juga memulai. Tab ke kanan, Enter ke baris berikut.",
          en: "Fills in this cell; typing a letter or figure does too. Tab goes right, Enter to the next line."),
        synonyms: Words(id: "ubah sunting ketik", en: "edit change type"))
    case .append:
      Command(
        "Ctrl-A", Words(id: "acara baru", en: "new item"),
        help: Words(
          id: "Ke baris baru di akhir hari dan jalur ini, dan mulai mengisi nama acara.",
          en: "Goes to the new line at the end of this day and track, and begins with the item's name."),
        synonyms: Words(id: "tambah akhir baris baru", en: "add append end new line"))
    case .insert:
      Command(
        "Ins", Words(id: "sisip", en: "insert"),
        help: Words(
          id: "Menyisipkan acara sesudah acara ini; acara berikutnya bergeser.",
          en: "Inserts an item after this one; the following ones move."),
        synonyms: Words(id: "tambah di tengah", en: "add between"))
    case .pin:
      Command(
        "Space", Words(id: "pastikan waktu", en: "pin time"),
        help: Words(
          id: "Memastikan jam mulai acara ini, atau melepasnya: acara pasti tidak ikut bergeser.",
          en: "Pins the start of this item, or releases it: a pinned item does not move along."),
        synonyms: Words(id: "kunci jam tetap", en: "lock fixed start"))
    case .flow:
      Command(
        "Ctrl-W", Words(id: "mengalir/tetap", en: "flow/stay"),
        help: Words(
          id: "Waktu mengalir: mengubah satu jam atau durasi menggeser acara sesudahnya. Tetap: tidak, seperti saat "
            + "menyalin jadwal tercetak.",
          en: "Flowing times: changing one moves the items after it. Staying: it does not, as when a printed schedule "
            + "is copied."),
        synonyms: Words(id: "geser otomatis salin", en: "shift automatic transcribe"))
    case .remove:
      Command(
        "Ctrl-K", Words(id: "hapus acara", en: "delete item"),
        help: Words(
          id: "Menghapus acara ini; sisanya merapat. Ctrl-U mengembalikannya.",
          en: "Deletes this item; the rest closes up. Ctrl-U brings it back."),
        synonyms: Words(id: "buang baris", en: "remove line"))
    case .clear:
      Command(
        "Del", Words(id: "kosongkan", en: "clear"),
        help: Words(id: "Mengosongkan sel ini.", en: "Empties this cell."),
        synonyms: Words(id: "hapus isi", en: "delete value"), inFooter: false)
    case .up:
      Command(
        "Shift-Up Alt-Up", Words(id: "naikkan", en: "move up"),
        help: Words(
          id: "Menukar acara ini dengan yang sebelumnya, jamnya ikut.",
          en: "Swaps this item with the one before it, times included."),
        synonyms: Words(id: "pindah urutan tukar", en: "order reorder swap"), inFooter: false)
    case .down:
      Command(
        "Shift-Down Alt-Down", Words(id: "turunkan", en: "move down"),
        help: Words(
          id: "Menukar acara ini dengan yang sesudahnya, jamnya ikut.",
          en: "Swaps this item with the one after it, times included."),
        synonyms: Words(id: "pindah urutan tukar", en: "order reorder swap"), inFooter: false)
    case .printed:
      Command(
        "Ctrl-E", Words(id: "durasi tertulis", en: "printed minutes"),
        help: Words(
          id: "Menampilkan kolom durasi yang tercetak di dokumen, di sebelah yang dihitung.",
          en: "Shows the minutes a document printed beside the computed ones."),
        synonyms: Words(id: "kolom salin cetak", en: "column transcribe"))
    case .day:
      Command(
        "Ctrl-N", Words(id: "hari baru", en: "new day"),
        help: Words(id: "Menambah satu hari acara.", en: "Adds another day."),
        synonyms: Words(id: "tanggal tambah", en: "date add"))
    case .track:
      Command(
        "Ctrl-B", Words(id: "jalur baru", en: "new track"),
        help: Words(
          id: "Menambah jalur paralel pada hari ini, misalnya kelas B.",
          en: "Adds a parallel track on this day, such as class B."),
        synonyms: Words(id: "paralel kelas ruang", en: "parallel class room"))
    case .form:
      Command(
        "Ctrl-O", Words(id: "semua isian", en: "all fields"),
        help: Words(
          id: "Membuka semua isian acara ini: tanggal, jalur, catatan.",
          en: "Opens all fields of this item: date, track, note."),
        synonyms: Words(id: "formulir tanggal jalur catatan", en: "form date track note"))
    case .steps:
      Command(
        "Ctrl-G", Words(id: "langkah", en: "steps"),
        help: Words(
          id: "Membuka langkah persiapan dan pengakhiran.", en: "Opens the steps of preparation and termination."),
        synonyms: Words(id: "persiapan pengakhiran tugas", en: "preparation termination tasks"))
    }
  }
}
