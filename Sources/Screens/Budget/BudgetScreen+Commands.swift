import Practicum

extension BudgetScreen.Action {
  var command: Command {
    switch self {
    case .fill:
      Command(
        "Enter F2", Words(id: "isi", en: "fill in"),
        help: Words(
          id: "Mengisi sel ini; mengetik huruf juga memulai. Tab ke kanan, Enter ke baris berikut.",
          en: "Fills in this cell; typing a letter does too. Tab goes right, Enter to the next line."),
        synonyms: Words(id: "ubah sunting ketik", en: "edit change type"))
    case .append:
      Command(
        "Ctrl-A", Words(id: "rincian baru", en: "new line"),
        help: Words(
          id: "Menambah baris di akhir kelompok ini dan mulai mengisinya.",
          en: "Adds a line at the end of this group and begins to fill it in."),
        synonyms: Words(id: "tambah baris biaya", en: "add cost row"))
    case .group:
      Command(
        "Ctrl-G", Words(id: "kelompok baru", en: "new group"),
        help: Words(
          id: "Menambah kelompok sesudah kelompok ini, misalnya Konsumsi.",
          en: "Adds a group after this one, such as catering."),
        synonyms: Words(id: "tambah bagian", en: "add section"))
    case .income:
      Command(
        "Ctrl-N", Words(id: "penerimaan baru", en: "new income"),
        help: Words(
          id: "Menambah sumber dana di bawah total.", en: "Adds a source of funds below the total."),
        synonyms: Words(id: "sumber dana pemasukan donatur", en: "source funds donor"))
    case .insert:
      Command(
        "Ins", Words(id: "sisip", en: "insert"),
        help: Words(id: "Menyisipkan rincian di atas baris ini.", en: "Inserts a line above this one."),
        synonyms: Words(id: "tambah baris", en: "add row"), inFooter: false)
    case .details:
      Command(
        "Ctrl-D", Words(id: "lengkap", en: "details"),
        help: Words(
          id: "Membuka semua isian baris ini: untuk apa dan siapa, pihak, kegiatan, spesifikasi, catatan.",
          en: "Opens all fields of this line: for what and whom, party, activity, specification, note."),
        synonyms: Words(id: "untuk penerima pihak spesifikasi catatan", en: "purpose recipient party note"))
    case .link:
      Command(
        "Ctrl-E", Words(id: "kaitkan", en: "link"),
        help: Words(
          id: "Memilih kegiatan yang memakai rincian ini.", en: "Chooses the activities that use this line."),
        synonyms: Words(id: "kegiatan hubungkan benang merah", en: "activity connect trace"))
    case .remove:
      Command(
        "Ctrl-K", Words(id: "hapus baris", en: "delete line"),
        help: Words(
          id: "Menghapus rincian ini, atau kelompok dengan semua rinciannya; Ctrl-U mengembalikannya.",
          en: "Deletes this line, or a group with all its lines; Ctrl-U brings it back."),
        synonyms: Words(id: "buang", en: "remove"))
    case .clear:
      Command(
        "Del", Words(id: "kosongkan", en: "clear"),
        help: Words(id: "Mengosongkan sel ini.", en: "Empties this cell."),
        synonyms: Words(id: "hapus isi", en: "delete value"), inFooter: false)
    case .up:
      Command(
        "Shift-Up Alt-Up", Words(id: "naikkan", en: "move up"),
        help: Words(
          id: "Memindahkan rincian atau kelompok ke atas; rincian di ujung masuk kelompok sebelahnya.",
          en: "Moves the line or group up; a line at the edge enters the next group."),
        synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
    case .down:
      Command(
        "Shift-Down Alt-Down", Words(id: "turunkan", en: "move down"),
        help: Words(
          id: "Memindahkan rincian atau kelompok ke bawah; rincian di ujung masuk kelompok sebelahnya.",
          en: "Moves the line or group down; a line at the edge enters the next group."),
        synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
    case .copy:
      Command(
        "Ctrl-Y", Words(id: "salin kelompok", en: "copy group"),
        help: Words(
          id: "Menyalin kelompok dengan rinciannya, dari anggaran ini atau kasus lain.",
          en: "Copies a group with its lines, of this budget or of another case."),
        synonyms: Words(id: "ambil gandakan kasus lain", en: "take duplicate other case"))
    case .printed:
      Command(
        "Ctrl-O", Words(id: "kolom tertulis", en: "printed column"),
        help: Words(
          id: "Menampilkan kolom angka yang tertulis di dokumen, di samping hasil hitung.",
          en: "Shows the column of printed figures beside the computed ones."),
        synonyms: Words(id: "salinan dokumen bandingkan", en: "transcribe document compare"))
    case .realisation:
      Command(
        "Ctrl-W", Words(id: "realisasi", en: "realisation"),
        help: Words(
          id: "Membuka transaksi dan realisasi tiap rincian, untuk LPJ.",
          en: "Opens the transactions and the realisation of each line, for the report."),
        synonyms: Words(id: "LPJ transaksi kuitansi pengeluaran", en: "payments receipts spent report"))
    }
  }
}
