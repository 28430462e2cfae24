import RecordText

/// The phases around the event that are done step by step.
public enum StepPhase: String, CaseIterable, Equatable, Hashable, Sendable {
  case preparation = "persiapan"
  case termination = "pengakhiran"

  /// The phase's name.
  public var words: Words {
    switch self {
    case .preparation: Words(id: "persiapan", en: "preparation")
    case .termination: Words(id: "pengakhiran", en: "termination")
    }
  }
}

/// One step of the preparation or the termination, as its record has it.
public struct ScheduleStep: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  /// The Id; `""` when the record has none.
  public var id: String { record["Id"] ?? "" }
  /// Nil when the record names none of the phases.
  public var phase: StepPhase? { record["Tahap"].flatMap { StepPhase(rawValue: $0.withoutOuterBlanks) } }
  public var text: String { record["Teks"] ?? "" }
  /// Who sees to it: a slug or free text; `""` for nobody.
  public var responsible: String { record["PenanggungJawab"] ?? "" }
  /// The day until which it is to be done, nil where none is given or no calendar has it.
  public var due: CalendarDate? { record["Tenggat"].flatMap { CalendarDate(plain: $0.withoutOuterBlanks) } }
  public var isDone: Bool { record["Selesai"] == "ya" }
}

/// The schedule of a case: where and when, the steps around the event, and its rundown; read leniently from records.
public struct Schedule: Equatable, Sendable {
  /// The file it was read from.
  public let path: String
  /// The block of the common facts; nil when the file has none.
  public let settings: Int?
  /// The common facts with every field as typed.
  public let facts: Record
  /// All steps in file order.
  public let steps: [ScheduleStep]
  /// All rundown items in file order.
  public let items: [RundownItem]
  /// The blocks of rundown items that were set aside on reading.
  let itemsSetAside: [Int]

  /// Where the schedule of a case stands.
  public static func path(ofCase folder: String) -> String { "kasus/\(folder)/jadwal.rec" }

  /// Reads the schedule at a path; an absent file is an empty schedule.
  public init(_ workspace: Workspace, path: String) {
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  init(_ file: RecordFile, path: String) {
    self.path = path
    settings = file.records(of: "Jadwal").first
    facts = settings.map { file.record(at: $0) } ?? Record()
    steps = file.records(of: "Langkah").map { ScheduleStep(index: $0, record: file.record(at: $0)) }
    itemsSetAside = file.blocksSetAside(of: ["Acara"])
    let common = facts["Tanggal"].flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }
    var before = common
    items = file.records(of: "Acara").enumerated().map { place, index in
      let record = file.record(at: index)
      let own = (record["Tanggal"] ?? "").withoutOuterBlanks
      // A date that cannot be read is a slip of its own: the item stays with the one before it.
      let date = own.isEmpty ? common : CalendarDate(plain: own) ?? before
      before = date
      return RundownItem(record, at: index, number: place + 1, date: date)
    }
  }

  /// The common day of the event; nil where none is given or no calendar has it.
  public var date: CalendarDate? { facts["Tanggal"].flatMap { CalendarDate(plain: $0.withoutOuterBlanks) } }
  public var place: String { facts["Tempat"] ?? "" }
  /// How many participants and guests are expected; nil where no number is given.
  public var participants: Int? { facts["Peserta"].flatMap { WholeNumber.count($0) } }
  public var guests: Int? { facts["Tamu"].flatMap { WholeNumber.count($0) } }

  /// Whether nothing has been entered yet.
  public var isEmpty: Bool { settings == nil && steps.isEmpty && items.isEmpty }

  /// The steps of a phase, in file order.
  public func steps(_ phase: StepPhase) -> [ScheduleStep] { steps.filter { $0.phase == phase } }

  /// The item with an Id; the first of several.
  public func item(_ id: String) -> RundownItem? { id.isEmpty ? nil : items.first { $0.id == id } }
}
