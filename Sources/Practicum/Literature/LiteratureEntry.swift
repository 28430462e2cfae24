import RecordText

/// A work that prose cites, as pustaka.rec has it.
public struct LiteratureEntry: Equatable, Sendable {
  /// What kind of work it is.
  public enum Kind: String, CaseIterable, Equatable, Sendable {
    case book = "buku"
    case article = "artikel"
    case report = "laporan"
    case regulation = "peraturan"
    case web

    public var words: Words {
      switch self {
      case .book: Words(id: "buku", en: "book")
      case .article: Words(id: "artikel", en: "article")
      case .report: Words(id: "laporan", en: "report")
      case .regulation: Words(id: "peraturan", en: "regulation")
      case .web: Words(same: "web")
      }
    }
  }

  /// The block in pustaka.rec.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  /// Where the references stand.
  public static let path = "pustaka.rec"

  public var id: String { record["Id"]?.withoutOuterBlanks ?? "" }
  /// The kind; an unknown one reads as a book.
  public var kind: Kind { record["Jenis"].flatMap { Kind(rawValue: $0) } ?? .book }
  public var authors: [LiteratureAuthor] {
    record.values(of: "Penulis").map(\.withoutOuterBlanks).filter { !$0.isEmpty }.map { LiteratureAuthor($0) }
  }
  public var year: String { record["Tahun"]?.withoutOuterBlanks ?? "" }
  public var title: String { record["Judul"]?.withoutOuterBlanks ?? "" }
  /// Whether it is a regulation that is no longer in force.
  public var isSuperseded: Bool { kind == .regulation && record["Berlaku"]?.lowercased() == "tidak" }

  /// Makes an entry of a record.
  public init(index: Int, record: Record) {
    self.index = index
    self.record = record
  }

  /// The references in file order.
  public static func all(in workspace: Workspace) -> [LiteratureEntry] {
    guard let file = workspace[path]?.records else { return [] }
    return file.records(of: "Pustaka").map { LiteratureEntry(index: $0, record: file.record(at: $0)) }
  }
}

/// An author, written `Surname, Given` in files; without a comma a body such as a ministry, or a person of one name.
public struct LiteratureAuthor: Equatable, Sendable {
  public let surname: String
  /// The given names, empty for a body or a person of one name.
  public let given: String

  /// Reads an author as files write it.
  public init(_ text: String) {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    surname = String(parts.first ?? "").withoutOuterBlanks
    given = parts.count > 1 ? String(parts[1]).withoutOuterBlanks : ""
  }

  /// As a reference list writes it: `Netting, F. E.`; hyphens between given names stay: `J.-P.`.
  public var inverted: String {
    let names = given.split(separator: " ")
    guard !names.isEmpty else { return surname }
    return "\(surname), " + names.map { Self.initials(String($0)) }.joined(separator: " ")
  }

  private static func initials(_ name: String) -> String {
    // What is written as initials already stays, set apart: "F.E." becomes "F. E.".
    if name.contains(".") {
      return name.split(separator: ".").map { "\($0)." }.joined(separator: " ")
    }
    return name.split(separator: "-").map { "\($0.prefix(1).uppercased())." }.joined(separator: "-")
  }
}
