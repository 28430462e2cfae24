import Practicum

extension RosterScreen.Action {
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
        "Ctrl-A", Words(id: "peserta baru", en: "new person"),
        help: Words(
          id: "Langsung ke baris baru di akhir daftar, dan mulai mengisi namanya.",
          en: "Goes to the new line at the end of the list at once, and begins with the name."),
        synonyms: Words(id: "tambah akhir baris baru", en: "add append end new line"))
    case .attendance:
      Command(
        "Space", Words(id: "hadir", en: "present"),
        help: Words(id: "Menandai hadir atau tidak hadir.", en: "Marks present or absent."),
        synonyms: Words(id: "absen presensi centang", en: "absent attendance tick"))
    case .filter:
      Command(
        "/", Words(id: "saring", en: "filter"),
        help: Words(id: "Menyaring peserta sambil mengetik.", en: "Filters the people as you type."),
        synonyms: Words(id: "cari temukan", en: "search find"))
    case .insert:
      Command(
        "Ins", Words(id: "sisip", en: "insert"),
        help: Words(
          id: "Menyisipkan baris di atas, dengan RT/RW baris sebelumnya.",
          en: "Inserts a line above, with RT/RW of the one before."),
        synonyms: Words(id: "tambah baru baris", en: "add new line row"))
    case .summary:
      Command(
        "Ctrl-G", Words(id: "ringkasan", en: "summary"),
        help: Words(
          id: "Menghitung jawaban menurut pekerjaan, L/P, RT/RW.", en: "Counts answers by occupation, sex, RT/RW."),
        synonyms: Words(id: "rekap hitung tabel", en: "totals count table"))
    case .note:
      Command(
        "Ctrl-N", Words(id: "catatan", en: "note"),
        help: Words(
          id: "Menulis catatan beberapa baris tentang orang ini.", en: "Writes a longer note on this person."),
        synonyms: Words(id: "keterangan", en: "remark"))
    case .duplicate:
      Command(
        "Ctrl-D", Words(id: "gandakan", en: "duplicate"),
        help: Words(id: "Membuat salinan baris ini di bawahnya.", en: "Makes a copy of this line below it."),
        synonyms: Words(id: "salin kopi", en: "copy"))
    case .remove:
      Command(
        "Ctrl-K", Words(id: "hapus baris", en: "delete line"),
        help: Words(
          id: "Menghapus baris ini; Ctrl-U mengembalikannya.", en: "Deletes this line; Ctrl-U brings it back."),
        synonyms: Words(id: "buang peserta", en: "remove person"))
    case .clear:
      Command(
        "Del", Words(id: "kosongkan", en: "clear"),
        help: Words(id: "Mengosongkan sel ini.", en: "Empties this cell."),
        synonyms: Words(id: "hapus isi", en: "delete value"), inFooter: false)
    case .up:
      Command(
        "Shift-Up Alt-Up", Words(id: "naikkan", en: "move up"),
        help: Words(id: "Memindahkan baris ke atas.", en: "Moves the line up."),
        synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
    case .down:
      Command(
        "Shift-Down Alt-Down", Words(id: "turunkan", en: "move down"),
        help: Words(id: "Memindahkan baris ke bawah.", en: "Moves the line down."),
        synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
    case .sort:
      Command(
        "Ctrl-O", Words(id: "urutkan", en: "sort"),
        help: Words(
          id: "Mengurutkan tampilan menurut kolom ini; tekan lagi untuk membalik, lalu kembali.",
          en: "Sorts the view by this column; again to reverse, then back."),
        synonyms: Words(id: "urut abjad", en: "order alphabetical"))
    case .writeOrder:
      Command(
        "Ctrl-W", Words(id: "tulis urutan", en: "write order"),
        help: Words(id: "Menulis urutan yang tampak ke berkas.", en: "Writes the order seen to the file."),
        synonyms: Words(id: "simpan urutan", en: "keep save order"), inFooter: false)
    case .columns:
      Command(
        "Ctrl-E", Words(id: "kolom", en: "columns"),
        help: Words(id: "Memilih kolom yang ditampilkan.", en: "Chooses the columns to show."),
        synonyms: Words(id: "tampil sembunyi NIK alamat telepon", en: "show hide NIK address phone"))
    case .copy:
      Command(
        "Ctrl-Y", Words(id: "salin daftar", en: "copy roster"),
        help: Words(
          id: "Menyalin nama dan data dari daftar hadir pertemuan lain, tanpa jawaban.",
          en: "Copies names and facts from another meeting's roster, without answers."),
        synonyms: Words(id: "ambil pertemuan sebelumnya", en: "take earlier meeting"))
    case .importTable:
      Command(
        "Ctrl-B", Words(id: "impor Excel/CSV", en: "import Excel/CSV"),
        help: Words(
          id: "Mengambil orang dari berkas .xlsx atau .csv, dengan kolom yang dapat dicocokkan dulu.",
          en: "Takes people from a .xlsx or .csv file, after its columns were matched."),
        synonyms: Words(id: "ambil berkas google forms kobo lembar", en: "take file google forms kobo sheet"),
        inFooter: false)
    }
  }
}
