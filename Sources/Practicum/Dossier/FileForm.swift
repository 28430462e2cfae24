/// A form in which something is written to a file; the raw value is the ending of the file's name.
public protocol FileForm: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// What the form is called, with its ending.
  var words: Words { get }
}

extension FileForm {
  /// The form that a file's name asks for by its ending; nil for another ending, and for a name that is an ending only.
  public init?(fileName: String) {
    let name = fileName.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }

  /// The endings there are, the usual one first.
  public static var endings: [String] { allCases.map(\.rawValue) }

  /// All forms in one list.
  static var allWords: Words {
    let all = allCases.map(\.words)
    return Words(id: all.map(\.id).joined(separator: ", "), en: all.map(\.en).joined(separator: ", "))
  }

  /// What is said of a file's name with another ending.
  public static func unknown(_ fileName: String) -> Words {
    let known = endings.map { ".\($0)" }.joined(separator: " ")
    return Words(
      id: "Akhiran nama \"\(fileName)\" tidak dikenal di sini. Ganti dengan salah satu: \(known).",
      en: "The ending of \"\(fileName)\" is not known here. Change it to one of: \(known).")
  }
}

/// The form in which a paper is written.
public enum PaperFormat: String, FileForm {
  case docx, html
  case markdown = "md"

  public var words: Words {
    switch self {
    case .docx: Words(id: "Word (.docx)", en: "Word (.docx)")
    case .html: Words(id: "halaman web (.html)", en: "web page (.html)")
    case .markdown: Words(id: "Markdown (.md)", en: "Markdown (.md)")
    }
  }
}

/// The form in which tables are written.
public enum TableFormat: String, FileForm {
  case xlsx, csv

  public var words: Words {
    switch self {
    case .xlsx: Words(id: "Excel dengan rumus hidup (.xlsx)", en: "Excel with live formulas (.xlsx)")
    case .csv: Words(id: "program lain (.csv)", en: "other programs (.csv)")
    }
  }
}

/// The form in which a tree is written.
public enum DiagramForm: String, FileForm {
  case svg, txt, dot, mmd, opml, mm

  public var words: Words {
    switch self {
    case .svg: Words(id: "gambar (.svg)", en: "picture (.svg)")
    case .txt: Words(id: "teks (.txt)", en: "text (.txt)")
    case .dot: Words(id: "Graphviz (.dot)", en: "Graphviz (.dot)")
    case .mmd: Words(id: "Mermaid (.mmd)", en: "Mermaid (.mmd)")
    case .opml: Words(id: "kerangka (.opml)", en: "outline (.opml)")
    case .mm: Words(id: "FreeMind (.mm)", en: "FreeMind (.mm)")
    }
  }
}
