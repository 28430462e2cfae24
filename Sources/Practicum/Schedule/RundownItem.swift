import RecordText

/// One item of a rundown, as its record has it; what is malformed stays readable as typed.
public struct RundownItem: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record
  /// Its place in the file among all items, counted from 1: the number people know it by.
  public let number: Int
  /// Its day: its own, else that of the schedule; nil for an undated one.
  public let date: CalendarDate?
  /// When it starts and ends; nil where nothing is given or no clock shows it.
  public let start: ClockTime?
  public let end: ClockTime?
  /// Its kind: given, else told from its words.
  public let kind: RundownKind
  /// Whether the kind is told from the words.
  public let isKindInferred: Bool

  /// The Id; `""` when the record has none.
  public var id: String { record["Id"] ?? "" }
  public var name: String { record["Nama"] ?? "" }
  /// The parallel track it runs in, `""` for the common one.
  public var track: String { (record["Jalur"] ?? "").withoutOuterBlanks }
  /// Whether its start stays when earlier items change.
  public var isPinned: Bool { record["Pasti"] == "ya" }
  public var topic: String { record["Materi"] ?? "" }
  /// Who performs: slugs of parties or free text; a mere dash names nobody.
  public var performers: [String] { record.values(of: "Pengisi").filter(Self.namesSomebody) }
  public var responsible: String? { record["PenanggungJawab"].flatMap { Self.namesSomebody($0) ? $0 : nil } }
  /// The Ids of the activities it carries.
  public var activities: [String] {
    record.values(of: "Kegiatan").map(\.withoutOuterBlanks).filter { !$0.isEmpty }
  }
  /// The minutes a document printed; nil where none or no number is given.
  public var printedMinutes: Int? { record["Tertulis"].flatMap { WholeNumber.count($0) } }

  init(_ record: Record, at index: Int, number: Int, date: CalendarDate?) {
    self.record = record
    self.index = index
    self.number = number
    self.date = date
    start = record["Mulai"].flatMap { ClockTime(plain: $0.withoutOuterBlanks) }
    end = record["Selesai"].flatMap { ClockTime(plain: $0.withoutOuterBlanks) }
    let given = record["Jenis"].flatMap { RundownKind(rawValue: $0.withoutOuterBlanks) }
    isKindInferred = given == nil
    kind =
      given ?? RundownKind.inferred(from: record["Nama"] ?? "") ?? RundownKind.inferred(from: record["Materi"] ?? "")
      ?? .other
  }

  /// Whether the item is of a kind, or its name says that it is that too, as `Doa dan penutup` is a closing.
  public func includes(_ wanted: RundownKind) -> Bool {
    kind == wanted || RundownKind.named(in: name).contains(wanted)
  }

  private static func namesSomebody(_ value: String) -> Bool { value.contains { $0.isLetter || $0.isNumber } }
}
