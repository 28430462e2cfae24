import RecordText

/// The facts of a meeting, read leniently from its file.
public struct Meeting: Equatable, Sendable {
  public let path: String
  /// The block of the Pertemuan record; nil when the file has none yet.
  public let index: Int?
  /// The record of the facts, with every field as typed.
  public let record: Record

  /// Reads the facts of a meeting file.
  public init(path: String, _ file: RecordFile) {
    self.path = path
    index = file.records(of: "Pertemuan").first
    record = index.map { file.record(at: $0) } ?? Record()
  }

  /// The meetings of a case, or of the practicum for `""`, by date.
  public static func all(inCase folder: String, of workspace: Workspace) -> [Meeting] {
    workspace.meetings(ofCase: folder).compactMap { path in
      workspace[path].map { Meeting(path: path, $0.records) }
    }
  }

  /// The name by which references know it.
  public var stem: String { WorkspacePath.stem(of: path) }
  public var title: String { record["Judul"] ?? stem }
  /// The date as written, or the one its file name begins with.
  public var date: String { record["Tanggal"] ?? String(stem.prefix(10)) }

  /// What kind of meeting it is; the value as typed where the format does not know it.
  public var kind: Words {
    guard let value = record["Jenis"] else { return Words(id: "pertemuan", en: "meeting") }
    return Schema.meetingKinds.first { $0.value == value }?.words ?? Words(same: value)
  }

  /// Votes each person has for the cards, 1 to 1000, or nil when no quota was set.
  public var votesPerPerson: Int? {
    record["JatahSuara"].flatMap(WholeNumber.count).flatMap { Schema.votesPerPerson.contains($0) ? $0 : nil }
  }
}

/// Something a meeting agreed on.
public struct Agreement: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let record: Record
  /// By what the meeting knows it: its Id, with a number where agreements before it have the same or none.
  public let handle: String

  public var text: String { record["Teks"] ?? "" }
  public var due: String? { record["Tenggat"] }
  public var status: String? { record["Status"] }

  /// The agreements of a meeting file in file order.
  public static func all(in file: RecordFile) -> [Agreement] {
    var handles = RecordHandles()
    return file.records(of: "Kesepakatan").map { index in
      let record = file.record(at: index)
      return Agreement(index: index, record: record, handle: handles.next(record["Id"] ?? ""))
    }
  }
}

extension Meeting {
  /// The kinds of meetings.
  public static let kinds = Schema.meetingKinds
}

extension Agreement {
  /// The states an agreement may be in.
  public static let states = Schema.choices(of: "Status", in: "Kesepakatan")
}

extension Question {
  /// The ways of answering, with their words.
  public static let kinds = Schema.choices(of: "Jenis", in: "Pertanyaan")
}

extension Card {
  /// The kinds of cards.
  public static let kinds = Schema.choices(of: "Jenis", in: "Temuan")
}

extension Schema {
  fileprivate static func choices(of field: String, in type: String) -> [Choice] {
    if case .choice(let choices) = record(type, in: .pertemuan)?.field(field)?.form { choices } else { [] }
  }
}
