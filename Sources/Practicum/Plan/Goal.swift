import RecordText

/// Whether a goal says where the whole programme leads or one result of it.
public enum GoalKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case general = "umum"
  case specific = "khusus"

  /// The kind's name.
  public var words: Words {
    switch self {
    case .general: Words(id: "tujuan umum", en: "general goal")
    case .specific: Words(id: "tujuan khusus", en: "specific goal")
    }
  }
}

/// One goal of a plan, as its record has it.
public struct Goal: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  /// Nil when the record names neither kind.
  public let kind: GoalKind?
  public let text: String
  /// By what one sees that it is reached.
  public let indicator: String
  /// How things stand before.
  public let baseline: String
  /// How things are to stand afterwards.
  public let target: String
  /// The Id of the item of the problem tree it answers; `""` for none.
  public let treeItem: String

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    kind = GoalKind(rawValue: record.text("Jenis"))
    text = record.text("Teks")
    indicator = record.text("Indikator")
    baseline = record.text("Awal")
    target = record.text("Target")
    treeItem = record.text("Butir")
  }
}

/// One activity of a plan, as its record has it.
public struct Activity: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  public let name: String
  /// `acara` for an event, `berkala` for what recurs, else as typed.
  public let form: String
  public let indicator: String
  /// Ids of parties or free text.
  public let resourcePersons: [String]
  /// Ids of the goals it serves.
  public let goals: [String]
  /// Ids of the needs it answers.
  public let needs: [String]

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    name = record.text("Nama")
    form = record.text("Bentuk")
    indicator = record.text("Indikator")
    resourcePersons = record.texts("Narasumber")
    goals = record.texts("Tujuan")
    needs = record.texts("Kebutuhan")
  }
}

/// One technique of a plan, as its record has it.
public struct Technique: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  public let name: String
  public let details: String

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    name = record.text("Nama")
    details = record.text("Uraian")
  }
}

/// One division of the committee, as its record has it.
public struct Committee: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  public let division: String
  /// Ids of parties or free text.
  public let parties: [String]
  /// How many people, nil where no usable number is given.
  public let people: Int?

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    division = record.text("Bagian")
    parties = record.texts("Pihak")
    people = WholeNumber.count(record.text("Jumlah"))
  }
}

/// One measurement of a plan's success, as its record has it.
public struct Evaluation: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  /// The Id of the goal it measures; `""` for none.
  public let goal: String
  public let indicator: String
  /// Questionnaire, observation …
  public let instrument: String
  public let time: String
  /// The Id of a party or free text; `""` for nobody.
  public let responsible: String

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    goal = record.text("Tujuan")
    indicator = record.text("Indikator")
    instrument = record.text("Alat")
    time = record.text("Waktu")
    responsible = record.text("PenanggungJawab")
  }
}
