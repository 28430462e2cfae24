import Practicum

/// The text of `rembuk --help`, built from one table.
enum Usage {
  static let version = "0.1.0"

  private static let commands: [(form: String, words: Words)] = [
    (
      "rembuk [FOLDER]",
      Words(
        id: "membuka praktikum; tanpa FOLDER: pilih yang terakhir dipakai, baru, atau contoh",
        en: "opens a practicum; without FOLDER: choose one used last, a new one or the sample")
    ),
    ("rembuk new FOLDER", Words(id: "membuat praktikum baru dan membukanya", en: "makes a new practicum and opens it")),
    (
      "rembuk demo [FOLDER] [--latihan]",
      Words(
        id: "menulis contoh ke FOLDER (atau folder baru) dan membukanya",
        en: "writes the sample to FOLDER (or a fresh folder) and opens it")
    ),
    (
      "rembuk check FOLDER [--format json]",
      Words(
        id: "memeriksa tanpa membuka layar; status 0 bersih, 1 ada yang salah, 2 tak terbaca",
        en: "checks without opening screens; status 0 clean, 1 something is wrong, 2 unreadable")
    ),
  ]

  private static let options: [(form: String, words: Words)] = [
    (
      "--latihan",
      Words(id: "demo: contoh dengan kekeliruan untuk berlatih", en: "demo: the sample with slips, for practice")
    ),
    ("--format json", Words(id: "check: hasil sebagai JSON", en: "check: the result as JSON")),
    ("--lang id|en", Words(id: "bahasa layar dan pesan", en: "language of screens and messages")),
    (
      "--theme NAMA",
      Words(
        id: "tema warna: gelap, terang, kontras, mono, proyektor",
        en: "colours: gelap, terang, kontras, mono, proyektor")
    ),
    ("--ascii", Words(id: "garis dan tanda dari ASCII saja", en: "lines and signs in ASCII only")),
    ("--no-color", Words(id: "tanpa warna (seperti NO_COLOR)", en: "no colour (like NO_COLOR)")),
    ("--mouse", Words(id: "tetikus boleh dipakai juga", en: "the mouse may be used as well")),
    ("--help, --version", Words(id: "bantuan ini; versi", en: "this help; the version")),
  ]

  static func text(_ language: Language) -> String {
    let head = Words(
      id: "Rembuk: dari rembug warga sampai rencana intervensi yang sudah diperiksa.",
      en: "Rembuk: from a community meeting to a checked intervention plan.")
    let headings = (Words(id: "Perintah", en: "Commands"), Words(id: "Pilihan", en: "Options"))
    let foot = Words(
      id: "Semua data adalah berkas teks di folder itu. Di dalam program, ? menampilkan semua tombol.",
      en: "All data are text files in that folder. Inside the program, ? shows all keys.")
    func table(_ rows: [(form: String, words: Words)]) -> String {
      rows.map { row in
        // A long form has its words below it.
        let isLong = row.form.count > 22
        let gap = isLong ? "\n" + String(repeating: " ", count: 26) : String(repeating: " ", count: 24 - row.form.count)
        return "  " + row.form + gap + row.words[language]
      }.joined(separator: "\n")
    }
    return """
      \(head[language])

      \(headings.0[language]):
      \(table(commands + CommandForm.all.map { ($0.usage, $0.words) }))

      \(headings.1[language]):
      \(table(options + CommandForm.Option.allCases.map { ($0.shown, $0.words) }))

      \(foot[language])

      """
  }
}
