import Practicum

/// How a command that opens no screens is written: its operands and options, and what it does.
struct CommandForm: Equatable {
  let name: String
  /// What stands after the name, in order, such as `FOLDER`.
  let operands: [String]
  let needed: [Option]
  let optional: [Option]
  let words: Words

  /// An option of such commands.
  enum Option: String, CaseIterable {
    case caseFolder = "--case"
    case meeting = "--meeting"
    case output = "-o"
    case force = "--force"
    case objectives = "--objectives"
    case full = "--full"
    case empty = "--empty"
    case findings = "--findings"
    case style = "--style"
    case rows = "--rows"

    init?(word: String) { self.init(rawValue: Self.synonyms[word] ?? word) }

    private static let synonyms = ["--output": "-o", "--lengkap": "--full"]

    /// What stands for the value after it; nil for a switch.
    var placeholder: String? {
      switch self {
      case .caseFolder: "SLUG"
      case .meeting: "NAME"
      case .output: "FILE"
      case .empty: PaperOptions.Empty.allCases.map(\.rawValue).joined(separator: "|")
      case .style: "FILE"
      case .rows: "N"
      case .force, .objectives, .full, .findings: nil
      }
    }

    /// The values it can have; nil for any.
    var allowed: [String]? { self == .empty ? PaperOptions.Empty.allCases.map(\.rawValue) : nil }

    /// The option with its value's placeholder.
    var shown: String { placeholder.map { "\(rawValue) \($0)" } ?? rawValue }

    var words: Words {
      switch self {
      case .caseFolder: Words(id: "nama folder kasus", en: "the case's folder name")
      case .meeting:
        Words(id: "nama berkas pertemuan, tanpa .rec", en: "the meeting's file name, without .rec")
      case .output:
        Words(
          id: "berkas yang ditulis; akhirannya menentukan bentuknya", en: "the file to write; its ending says the form")
      case .force:
        Words(
          id: "yang sudah ada diganti (berkas, pohon), atau ditambah (anggaran)",
          en: "what is there is replaced (a file, a tree) or added to (a budget)")
      case .full:
        Words(
          id: "NIK, telepon, dan alamat ditulis utuh (juga: --lengkap)",
          en: "NIK, phone numbers and addresses are written out")
      case .empty:
        Words(
          id: "bagian yang kosong dilewati (omit) atau ditandai (mark)", en: "empty sections are left out or marked")
      case .findings:
        Words(
          id: "temuan pemeriksaan dicetak sebagai lampiran bagi pembimbing",
          en: "findings are printed as an annex for the supervisor")
      case .style:
        Words(
          id: "berkas gaya; tanpa ini gaya.rec di folder praktikum, kalau ada",
          en: "a style file; without it gaya.rec of the practicum, if there")
      case .rows: Words(id: "banyaknya baris kosong pada daftar hadir", en: "blank rows of an attendance sheet")
      case .objectives: Words(id: "pohon tujuan, bukan pohon masalah", en: "the tree of objectives instead of problems")
      }
    }
  }

  /// The whole form in one line.
  var usage: String {
    (["rembuk", name] + operands + needed.map(\.shown) + optional.map { "[\($0.shown)]" }).joined(separator: " ")
  }

  static let all: [CommandForm] = [
    CommandForm(
      name: "export", operands: ["FOLDER", TableKind.allCases.map(\.rawValue).joined(separator: "|")],
      needed: [.output], optional: [.caseFolder, .meeting, .full, .force],
      words: Words(
        id: "menulis tabel untuk Excel (.xlsx, jumlahnya rumus hidup) atau .csv",
        en: "writes tables for Excel (.xlsx, sums are live formulas) or .csv")),
    CommandForm(
      name: "diagram", operands: ["FOLDER"], needed: [.caseFolder, .output], optional: [.objectives, .force],
      words: Words(
        id: "menulis pohon masalah sebuah kasus: \(endings(DiagramForm.self))",
        en: "writes a case's problem tree: \(endings(DiagramForm.self))")),
    CommandForm(
      name: "import", operands: ["FOLDER", ImportCommand.kinds.joined(separator: "|"), "FILE"], needed: [.caseFolder],
      optional: [.meeting, .force],
      words: Words(
        id: "mengambil daftar hadir (ke --meeting) atau anggaran dari .xlsx atau .csv, atau pohon dari .opml, .mm, atau"
          + " teks berjenjang",
        en: "takes a roster (into --meeting) or a budget from .xlsx or .csv, or a tree from .opml, .mm or indented text"
      )),
    CommandForm(
      name: "check-budget", operands: ["FILE"], needed: [], optional: [],
      words: Words(
        id: "menghitung ulang RAB .xlsx atau .csv tanpa praktikum; status 0 cocok, 1 ada yang salah, 2 tak terbaca",
        en: "recomputes a budget in .xlsx or .csv by itself; status 0 right, 1 something is wrong, 2 unreadable")),
    CommandForm(
      name: "report", operands: ["FOLDER"], needed: [.output],
      optional: [.caseFolder, .empty, .findings, .style, .force],
      words: Words(
        id: "menulis laporan praktikum, atau laporan satu kasus: \(endings(PaperFormat.self))",
        en: "writes the report of the practicum, or of one case: \(endings(PaperFormat.self))")),
    CommandForm(
      name: "paper", operands: ["FOLDER", PaperKind.allCases.map(\.rawValue).joined(separator: "|")],
      needed: [.output], optional: [.caseFolder, .meeting, .rows, .empty, .style, .force],
      words: Words(
        id: "menulis satu surat atau lembar pendek dari sebuah kasus: \(endings(PaperFormat.self))",
        en: "writes a short paper from a case: \(endings(PaperFormat.self))")),
  ]

  /// The endings of files that forms have, as a person reads them.
  private static func endings(_ forms: any FileForm.Type) -> String {
    forms.endings.map { ".\($0)" }.joined(separator: " ")
  }
}
