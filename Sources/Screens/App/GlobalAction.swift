import Practicum
import TextCanvas

/// What can be done on every screen.
enum GlobalAction: String, ScreenAction {
  static let table = named()
  case help, palette, findings, rules, export, undo, redo, theme, language, repaint, suspend

  var command: Command {
    switch self {
    case .help:
      Command(
        "?", Words(id: "bantuan", en: "help"),
        help: Words(id: "Menampilkan semua tombol layar ini.", en: "Shows all keys of this screen."),
        synonyms: Words(id: "tolong tombol petunjuk", en: "keys manual"))
    case .palette:
      Command(
        ": Ctrl-P", Words(id: "perintah", en: "commands"),
        help: Words(
          id: "Mencari perintah dengan kata biasa, Indonesia atau Inggris; tanpa kata ia menjadi menu.",
          en: "Finds a command by plain words, Indonesian or English; without words it is the menu."),
        synonyms: Words(id: "menu cari", en: "menu search"))
    case .findings:
      Command(
        "Ctrl-F", Words(id: "temuan", en: "findings"),
        help: Words(
          id: "Menampilkan hasil periksa dan melompat ke isian yang dimaksud.",
          en: "Lists what the checks found and jumps to the field."),
        synonyms: Words(id: "periksa salah kesalahan cek", en: "check errors problems"), inFooter: false)
    case .rules:
      Command(
        "", Words(id: "aturan pemeriksaan", en: "rules of the checks"),
        help: Words(
          id: "Menampilkan semua aturan, masing-masing dengan penjelasan dan contoh.",
          en: "Lists all rules, each with its explanation and an example."),
        synonyms: Words(id: "periksa temuan mengapa penjelasan", en: "explanation why findings"), inFooter: false)
    case .export:
      Command(
        "F4", Words(id: "simpan ke Excel/CSV", en: "save for Excel/CSV"),
        help: Words(
          id: "Menulis tabel layar ini ke berkas .xlsx atau .csv.",
          en: "Writes this screen's table to a file, .xlsx or .csv."),
        synonyms: Words(id: "ekspor unduh tabel spreadsheet berkas", en: "export table spreadsheet file"),
        inFooter: false)
    case .undo:
      Command(
        "u Ctrl-U", Words(id: "urung", en: "undo"),
        help: Words(
          id: "Mengurungkan perubahan terakhir, di layar mana pun dibuat, juga sesudah program dibuka lagi.",
          en: "Takes back the latest change, on whichever screen it was made, also after a restart."),
        synonyms: Words(id: "batalkan kembalikan mundur", en: "revert back"))
    case .redo:
      Command(
        "Ctrl-R", Words(id: "ulang", en: "redo"),
        help: Words(
          id: "Menjalankan lagi perubahan yang baru diurungkan.", en: "Makes the change again that was just undone."),
        synonyms: Words(id: "lagi maju", en: "again"), inFooter: false)
    case .theme:
      Command(
        "Ctrl-T", Words(id: "tema warna", en: "colour theme"),
        help: Words(
          id: "Memilih warna: gelap, terang, kontras, mono, proyektor.",
          en: "Chooses the colours: dark, light, contrast, mono, projector."),
        synonyms: Words(id: "warna tampilan proyektor gelap terang", en: "colors dark light projector"), inFooter: false
      )
    case .language:
      Command(
        "", Words(id: "bahasa: English", en: "language: Indonesia"),
        help: Words(id: "Mengganti bahasa layar ke Inggris.", en: "Switches the screens to Indonesian."),
        synonyms: Words(id: "language inggris english", en: "bahasa indonesian"), inFooter: false)
    case .repaint:
      Command(
        "Ctrl-L", Words(id: "gambar ulang", en: "repaint"),
        help: Words(id: "Menggambar ulang layar yang rusak.", en: "Paints a garbled screen again."), inFooter: false)
    case .suspend:
      Command(
        "Ctrl-Z", Words(id: "tunda", en: "suspend"),
        help: Words(
          id: "Kembali ke shell sebentar; ketik fg untuk melanjutkan.",
          en: "Goes to the shell for a while; type fg to go on."),
        synonyms: Words(id: "shell jeda", en: "shell pause"), inFooter: false)
    }
  }
}
