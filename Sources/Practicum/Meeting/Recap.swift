import RecordText

/// One line of totals of a meeting where only totals were noted.
public struct Recap: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  /// The Id of the question, empty when the line counts people without a question.
  public let question: String
  public let answer: String
  /// What the line is broken down by, such as `Pekerjaan`, and that field's value; empty for a plain total.
  public let by: String
  public let value: String
  public let count: Int

  /// Reads a record of type Rekap; a malformed count reads as 0.
  public init(_ record: Record, index: Int) {
    self.index = index
    id = record["Id"] ?? ""
    question = record["Pertanyaan"]?.withoutOuterBlanks ?? ""
    answer = record["Jawaban"]?.withoutOuterBlanks ?? ""
    by = record["Menurut"]?.withoutOuterBlanks ?? ""
    value = record["Nilai"]?.withoutOuterBlanks ?? ""
    count = record["Jumlah"].flatMap(WholeNumber.count) ?? 0
  }

  /// The totals of a meeting file in file order.
  public static func all(in file: RecordFile) -> [Recap] {
    file.records(of: "Rekap").map { Recap(file.record(at: $0), index: $0) }
  }

  /// Whether the line is broken down by a field, however its name is capitalised.
  func isBy(_ field: String) -> Bool { by.lowercased() == field.lowercased() }

  /// A count of people who fall under one heading: the lines of one question and one breakdown.
  struct Heading: Hashable {
    let question: String
    let by: String
  }

  var heading: Heading { Heading(question: question, by: by.lowercased()) }
}
