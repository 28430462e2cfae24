import RecordText

/// A question a meeting asks everyone; its Id is the name of the field that holds the answer.
public struct Question: Equatable, Hashable, Sendable {
  /// How it is answered.
  public enum Kind: String, CaseIterable, Equatable, Hashable, Sendable {
    case yesNo = "ya_tidak"
    case oneChoice = "pilihan"
    case severalChoices = "ganda"
    case number = "angka"
    case text = "teks"
  }

  public let id: String
  public let text: String
  public let kind: Kind
  /// The answers offered, for questions with choices.
  public let choices: [String]

  /// Makes a question.
  public init(id: String, text: String, kind: Kind, choices: [String] = []) {
    self.id = id
    self.text = text
    self.kind = kind
    self.choices = choices
  }

  /// Reads a record of type Pertanyaan; an unknown kind reads as free text.
  public init(_ record: Record) {
    let id = record["Id"] ?? ""
    let text = record["Teks"] ?? ""
    self.init(
      id: id, text: text.isEmpty ? id : text, kind: record["Jenis"].flatMap { Kind(rawValue: $0) } ?? .text,
      choices: record.values(of: "Pilihan"))
  }

  /// The questions of a meeting file in file order; one without an Id cannot be answered and is left out.
  public static func all(in file: RecordFile) -> [Question] {
    file.records(of: "Pertanyaan").map { Question(file.record(at: $0)) }.filter { !$0.id.isEmpty }
  }

  /// The column of the roster that holds its answers.
  public var column: FieldSpec {
    let offered = choices.map { Choice($0, $0, $0) }
    let form: FieldForm =
      switch kind {
      case .yesNo: .choice(Schema.yesNo)
      case .oneChoice, .severalChoices: .suggestion(offered)
      case .number: .decimal(atLeast: nil)
      case .text: .text
      }
    return FieldSpec(id, form, kind == .severalChoices ? "+" : "", text, text)
  }

  /// The column as the checks judge it: where choices are given, an answer is one of them.
  var judgedColumn: FieldSpec {
    guard case .suggestion(let offered) = column.form, !offered.isEmpty else { return column }
    return FieldSpec(id, .choice(offered), kind == .severalChoices ? "+" : "", text, text)
  }

  /// Names no question may take, because attendees have fields of that name.
  public static let reservedNames = Set(Schema.record("Peserta", in: .pertemuan)?.order ?? [])

  /// A short name for the field of a question, from the first telling words of its text.
  public static func freshId(for text: String, avoiding taken: Set<String>) -> String {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    let telling = words.filter { !silentWords.contains($0) }
    var base = (telling.isEmpty ? words : telling).prefix(2).joined(separator: "_")
    if base.first?.isLetter != true { base = "q" + (base.isEmpty ? "" : "_" + base) }
    base = base.prefix(1).uppercased() + base.dropFirst()
    var id = base
    var number = 2
    while taken.contains(id) || reservedNames.contains(id) {
      id = "\(base)_\(number)"
      number += 1
    }
    return id
  }

  private static let silentWords: Set<String> = [
    "apakah", "apa", "anda", "bapak", "ibu", "saudara", "sudah", "pernah", "memiliki", "mempunyai", "punya", "ada",
    "berapa", "mengapa", "kenapa", "bagaimana", "siapa", "yang", "di", "ke", "dari", "dan", "atau", "untuk",
  ]
}
