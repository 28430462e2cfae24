import RecordText

/// The attendees of one meeting file as an index: which blocks they are, how many came, how each question stands.
///
/// Nobody is decoded until asked for, and an edit of one row is followed without looking at the others.
public struct Roster: Sendable {
  public let path: String
  /// The revision of the file that it describes; nil while there is no such file.
  public private(set) var revision: Int?
  /// The block of each attendee, in file order.
  public private(set) var rows: [Int] = []
  public private(set) var questions: [Question] = []
  /// Who came; from the totals noted where there are no names.
  public private(set) var attendance = Attendance()
  /// How each question stands, in the order of the questions.
  public private(set) var tallies: [Tally] = []
  /// The highest number of an attendee's Id.
  private(set) var highestNumber = 0
  /// Whether single rows can be followed; totals noted beside names may have to step in for them.
  private var canFollow = false

  /// Reads a meeting file; an absent one is an empty roster.
  public init(path: String, in workspace: Workspace) {
    self.path = path
    if let file = workspace[path] { read(file) }
  }

  /// The number of attendees.
  public var count: Int { rows.count }

  /// The attendee of a row.
  public func attendee(_ row: Int, in workspace: Workspace) -> Attendee? {
    guard rows.indices.contains(row), let file = workspace[path]?.records, rows[row] < file.count else { return nil }
    return Attendee(file.record(at: rows[row]))
  }

  /// The first value of a field of a row, without decoding the rest of it.
  public func value(_ field: String, _ row: Int, in workspace: Workspace) -> String? {
    guard rows.indices.contains(row), let file = workspace[path]?.records, rows[row] < file.count else { return nil }
    return file.value(field, at: rows[row])
  }

  /// The row of a block, or nil when the block is no attendee.
  public func row(ofBlock block: Int) -> Int? {
    let place = firstRow(at: block)
    return place < rows.count && rows[place] == block ? place : nil
  }

  /// What the roster can hold of each person: who they are and where they live, then the questions, then the rest.
  public var columns: [FieldSpec] {
    let fields = (Schema.record("Peserta", in: .pertemuan)?.fields ?? []).filter {
      $0.name != "Id" && $0.name != "Abaikan"
    }
    return fields.filter { Self.usualFields.contains($0.name) } + questions.map(\.column)
      + fields.filter { !Self.usualFields.contains($0.name) }
  }

  /// What nearly every roster notes.
  public static let usualFields: Set = ["Nama", "JK", "Umur", "Pekerjaan", "RT", "RW"]

  /// Catches up with the file: row by row where its changes are known, else by reading it again.
  public mutating func follow(_ workspace: Workspace) {
    guard let file = workspace[path] else {
      self = Roster(path: path, in: workspace)
      return
    }
    if file.revision == revision { return }
    guard let revision, let changes = file.changes(since: revision) else {
      read(file)
      return
    }
    for change in changes {
      guard follow(change, in: file.records, isOnly: changes.count == 1) else {
        read(file)
        return
      }
    }
    self.revision = file.revision
    if rows.isEmpty { read(file) }
  }

  /// Follows one change; false where only reading again can tell.
  private mutating func follow(_ change: Change, in file: RecordFile, isOnly: Bool) -> Bool {
    guard case .record(_, let index, let before, let after) = change, canFollow else { return false }
    let removed = before.map { Block($0) }
    let added = after.map { Block($0) }
    guard removed?.kind != .descriptor, added?.kind != .descriptor else { return false }
    let place = firstRow(at: index)
    let isRow = place < rows.count && rows[place] == index
    switch (removed, added) {
    case (let removed?, let added?) where isRow && removed.kind == .record && added.kind == .record:
      count(removed.attendee, weight: -1)
      count(added.attendee, weight: 1)
    case (let removed?, nil) where isRow:
      count(removed.attendee, weight: -1)
      rows.remove(at: place)
      shift(from: place, by: -1)
    case (nil, let added?) where added.kind == .record && place > 0 && rows[place - 1] == index - 1:
      // What follows an attendee without a descriptor between is an attendee.
      rows.insert(index, at: place)
      shift(from: place + 1, by: 1)
      count(added.attendee, weight: 1)
    case (nil, let added?) where added.kind == .record && isRow && isOnly && file.type(at: index) == "Peserta":
      rows.insert(index, at: place)
      shift(from: place + 1, by: 1)
      count(added.attendee, weight: 1)
    default:
      // Cards and agreements stand after the attendees and say nothing about them.
      guard place == rows.count, let last = rows.last, index > last + 1, removed?.kind != .broken,
        added?.kind != .broken
      else { return false }
      return !isOnly || index >= file.count || file.type(at: index) != "Pertanyaan"
    }
    return true
  }

  /// A block's text looked at by itself.
  private struct Block {
    let kind: BlockKind
    let attendee: Attendee

    init(_ text: [UInt8]) {
      let file = RecordFile(text)
      kind = file.count == 1 ? file.kind(at: 0) : .broken
      attendee = Attendee(file.count == 1 ? file.record(at: 0) : Record())
    }
  }

  private mutating func count(_ attendee: Attendee, weight: Int) {
    attendance.count(isPresent: attendee.isPresent, sex: attendee.sex, weight: weight)
    for place in tallies.indices {
      if weight > 0 { tallies[place].add(attendee) } else { tallies[place].remove(attendee) }
    }
    highestNumber = max(highestNumber, Self.number(of: attendee.id))
  }

  private mutating func shift(from place: Int, by offset: Int) {
    for row in place..<max(place, rows.count) { rows[row] += offset }
  }

  /// The first row whose block is not before the given one.
  private func firstRow(at block: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < block { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func read(_ file: WorkspaceFile) {
    let records = file.records
    revision = file.revision
    rows = records.records(of: "Peserta")
    questions = Question.all(in: records)
    highestNumber = 0
    canFollow = false
    guard !rows.isEmpty else {
      attendance = Attendance.withoutNames(records)
      tallies = questions.map { Tally.of($0, in: records) }
      return
    }
    attendance = Attendance(source: .names)
    tallies = questions.map { Tally($0) }
    let names = FieldNames(["Id", "Hadir", "JK"] + questions.map(\.id))
    var answers = questions.map { _ in [String]() }
    var isPresent = true
    var sex: Sex?
    for row in rows {
      isPresent = true
      sex = nil
      for place in answers.indices { answers[place].removeAll(keepingCapacity: true) }
      records.values(of: names, at: row) { place, value in
        switch place {
        case 0: highestNumber = max(highestNumber, Self.number(of: value))
        case 1: isPresent = !Attendee.isAbsence(value)
        case 2: sex = Attendee.sex(value)
        default: answers[place - 3].append(String(decoding: value, as: UTF8.self))
        }
      }
      attendance.count(isPresent: isPresent, sex: sex)
      guard isPresent else { continue }
      for place in tallies.indices { tallies[place].count(answers[place], group: "", weight: 1) }
    }
    let totals = Recap.all(in: records)
    canFollow = totals.isEmpty
    for (place, question) in questions.enumerated() where tallies[place].respondents == 0 {
      tallies[place] = Tally.of(question, in: records)
    }
  }

  /// The number of an Id such as `P7`; 0 for any other.
  private static func number(of id: some Collection<UInt8>) -> Int {
    guard id.first == UInt8(ascii: "P"), id.count > 1, id.count < 16 else { return 0 }
    var number = 0
    for unit in id.dropFirst() {
      guard unit >= 0x30, unit <= 0x39 else { return 0 }
      number = number * 10 + Int(unit - 0x30)
    }
    return number
  }

  private static func number(of id: String) -> Int { number(of: Array(id.utf8)) }
}

extension Roster: Equatable {
  /// Rosters are equal when they describe the same people in the same way.
  public static func == (left: Roster, right: Roster) -> Bool {
    left.path == right.path && left.rows == right.rows && left.questions == right.questions
      && left.attendance == right.attendance && left.tallies == right.tallies
  }
}
