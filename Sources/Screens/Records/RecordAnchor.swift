import Practicum
import RecordText

/// The place of one record, found again after others changed the file around it.
///
/// A record is known by its type and Id, one without an Id by its text.
struct RecordAnchor: Equatable {
  let path: String
  /// Its block in the file as last looked at.
  private(set) var index: Int
  /// Whether the record still stands in the file.
  private(set) var isThere = false
  private var type = ""
  private var record = Record()
  private var text: [UInt8] = []
  private var count = 0
  private var revision: Int?

  init(_ path: String, at index: Int) {
    self.path = path
    self.index = index
  }

  /// The place of a record that stands in the workspace now.
  init(_ path: String, at index: Int, in workspace: Workspace) {
    self.init(path, at: index)
    follow(workspace)
  }

  /// The block of the record now; nil, and said so, where it is gone.
  mutating func block(_ session: inout Session) -> Int? {
    follow(session.workspace)
    if isThere { return index }
    session.say(
      Words(
        id: "Catatan itu sudah tidak ada; tidak ada yang diubah.", en: "That record is gone; nothing was changed."),
      .caution)
    return nil
  }

  /// Finds the record again where the file has changed.
  mutating func follow(_ workspace: Workspace) {
    let file = workspace[path]
    let current = file?.revision ?? -1
    guard current != revision else { return }
    let isFirst = revision == nil
    revision = current
    isThere = false
    guard let records = file?.records, let place = isFirst ? index : place(in: records), place < records.count
    else { return }
    (index, isThere) = (place, true)
    (type, record, text) = (records.type(at: place), records.record(at: place), records.text(at: place))
    count = records.count
  }

  /// Takes the record that stands at the place now for the one that is meant: it was just changed from here.
  mutating func stay() { revision = nil }

  private func place(in records: RecordFile) -> Int? {
    func nearest(_ places: [Int]) -> Int? { places.min { abs($0 - index) < abs($1 - index) } }
    if let id = record["Id"], !id.isEmpty,
      let place = nearest(records.records(of: type).filter { records.value("Id", at: $0) == id })
    {
      return place
    }
    if let place = nearest((0..<records.count).filter { records.text(at: $0) == text }) { return place }
    // Nothing moved: the record was changed in its place, or given another Id.
    guard records.count == count, records.type(at: index) == type else { return nil }
    let now = records.record(at: index)
    let isOther = now["Id"] != record["Id"] && now.withoutId != record.withoutId
    return isOther ? nil : index
  }
}

extension Record {
  fileprivate var withoutId: Record {
    var record = self
    record.setValues([], of: "Id")
    return record
  }
}
