/// One of the values a field may take.
public struct Choice: Equatable, Sendable {
  /// The value as files hold it.
  public let value: String
  public let words: Words
  /// The one key that picks it in a grid, or nil.
  public let key: Character?

  /// Makes a choice.
  public init(_ value: String, _ id: String, _ en: String, key: Character? = nil) {
    self.value = value
    self.words = Words(id: id, en: en)
    self.key = key
  }
}

/// What a reference may point to.
public enum ReferenceTarget: Equatable, Sendable {
  /// A record of one of the types in the same file.
  case sameFile([String])
  /// A record of one of the types in a file of the same case.
  case inCase(FileKind, [String])
  /// A registered party or free text; a slug is meant as an Id.
  case party
  /// `STEM`, `STEM/T1`, `@id` or free text.
  case evidence
  /// The name of a case folder.
  case caseFolder
}

/// The form a value must have; what does not fit loads, stays as typed and is a finding.
public enum FieldForm: Equatable, Sendable {
  /// `[A-Za-z][A-Za-z0-9_]*`
  case identifier
  /// `[a-z0-9_-]+`
  case slug
  /// One line of text.
  case text
  /// Text of several lines.
  case prose
  case integer(ClosedRange<Int>)
  /// A plain decimal with `.`, no less than the lower bound where there is one.
  case decimal(atLeast: DecimalNumber?)
  /// A whole number of rupiah.
  case rupiah
  /// `YYYY-MM-DD`
  case date
  /// `HH:MM`
  case time
  case year
  /// RT or RW: one to three digits, zeros kept.
  case neighbourhood
  /// Identity number of 16 digits; its form is judged by rule M02.
  case nationalID
  case phone
  /// A path in the workspace.
  case path
  case choice([Choice])
  /// A known value or free text.
  case suggestion([Choice])
  case reference([ReferenceTarget])

  /// The values it knows; none for a form that is not chosen from.
  public var choices: [Choice] {
    switch self {
    case .choice(let choices), .suggestion(let choices): choices
    default: []
    }
  }
}

/// One field of a record type.
public struct FieldSpec: Equatable, Sendable {
  public let name: String
  public let form: FieldForm
  /// Needed for the section to count as complete.
  public let isNeeded: Bool
  public let isRepeatable: Bool
  public let label: Words

  /// Makes a field; `*` in the flags means needed, `+` repeatable, as in the format page.
  public init(_ name: String, _ form: FieldForm, _ flags: String = "", _ id: String, _ en: String) {
    self.name = name
    self.form = form
    self.isNeeded = flags.contains("*")
    self.isRepeatable = flags.contains("+")
    self.label = Words(id: id, en: en)
  }
}

/// How many records of a type a file may hold.
public enum Occurrence: Equatable, Sendable {
  case exactlyOne, atMostOne, many
}

/// One record type: its name, key and fields, from which descriptors, forms and checks derive.
public struct RecordSpec: Equatable, Sendable {
  public let type: String
  /// The key field, nil where records have none.
  public let key: String?
  public let occurrence: Occurrence
  /// The letter of fresh Ids, such as `P` for P7.
  public let idPrefix: String
  public let label: Words
  /// The type's own fields, in the order in which they are written.
  public let fields: [FieldSpec]

  /// Makes a record type; `Abaikan` and `Catatan` are added to every one.
  public init(
    _ type: String, key: String? = "Id", _ occurrence: Occurrence = .many, prefix: String = "", _ id: String,
    _ en: String, _ fields: [FieldSpec]
  ) {
    self.type = type
    self.key = key
    self.occurrence = occurrence
    self.idPrefix = prefix
    self.label = Words(id: id, en: en)
    self.fields = fields + [.silenced, .note]
  }

  /// The field's description, or nil for a field the schema does not know.
  public func field(_ name: String) -> FieldSpec? { fields.first { $0.name == name } }

  /// The names in writing order.
  public var order: [String] { fields.map(\.name) }
}

extension FieldSpec {
  static let silenced = FieldSpec("Abaikan", .text, "+", "Abaikan temuan", "Silenced findings")
  static let note = FieldSpec("Catatan", .prose, "", "Catatan", "Note")
  static let id = FieldSpec("Id", .identifier, "*", "Kode", "Id")
}
