import Practicum
import RecordText

/// What was read from a journal's bytes, whatever happened to them.
struct JournalContents {
  /// What it tells, in order, each with its bytes in the file.
  private(set) var items: [(item: JournalItem, bytes: Range<Int>)] = []
  /// The bytes up to here are whole; what follows was torn off by a loss of power.
  private(set) var wholeLength = 0
  /// The records before that which are damaged; they are passed over.
  private(set) var damaged = 0
  /// The bytes that were read.
  let length: Int

  /// The edits in order.
  var entries: [JournalEntry] {
    items.compactMap { if case .edit(let entry, _) = $0.item { entry } else { nil } }
  }

  /// The highest group number.
  var lastGroup: Int { entries.reduce(0) { max($0, $1.group) } }

  /// Reads a journal.
  init(_ bytes: [UInt8]) {
    length = bytes.count
    var parts: [(entry: JournalEntry, type: String)] = []
    var start = 0
    var doubtful = 0
    for range in Self.paragraphs(bytes) {
      guard let record = Self.record(bytes[range]) else {
        // The descriptor carries no hash.
        if range.lowerBound == 0, bytes.starts(with: "%rec:".utf8) {
          wholeLength = range.upperBound
        } else {
          doubtful += 1
          parts = []
        }
        continue
      }
      if let item = Self.mark(record) {
        doubtful += parts.count
        parts = []
        accept(item, range, &doubtful)
      } else if let part = Self.part(record) {
        if part.number == 1 {
          doubtful += parts.count
          parts = []
          start = range.lowerBound
        }
        guard part.number == parts.count + 1, parts.last.map({ $0.entry.group == part.entry.group }) ?? true else {
          doubtful += parts.count + 1
          parts = []
          continue
        }
        parts.append((part.entry, part.type))
        guard part.number == part.count else { continue }
        accept(Self.joined(parts), start..<range.upperBound, &doubtful)
        parts = []
      } else {
        doubtful += 1
      }
    }
  }

  private mutating func accept(_ item: JournalItem, _ range: Range<Int>, _ doubtful: inout Int) {
    items.append((item, range))
    wholeLength = range.upperBound
    damaged += doubtful
    doubtful = 0
  }

  /// The paragraphs with the empty line that ends each.
  private static func paragraphs(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    bytes.withUnsafeBufferPointer { bytes in
      var at = 1
      while at < bytes.count {
        if bytes[at] == UInt8(ascii: "\n"), bytes[at - 1] == UInt8(ascii: "\n") {
          ranges.append(start..<at + 1)
          start = at + 1
          at += 1
        }
        at += 1
      }
      if start < bytes.count { ranges.append(start..<bytes.count) }
    }
    return ranges
  }

  /// The record of a paragraph, nil unless it ends in the hash of its text and an empty line.
  private static func record(_ paragraph: ArraySlice<UInt8>) -> Record? {
    let hashLine = 7 + 16 + 2
    guard paragraph.count > hashLine else { return nil }
    let body = Array(paragraph.dropLast(hashLine))
    let line = String(decoding: paragraph.suffix(hashLine), as: UTF8.self)
    guard line.hasPrefix("Sidik: "), line.hasSuffix("\n\n"),
      ContentHash(text: String(line.dropFirst(7).dropLast(2))) == ContentHash(body)
    else { return nil }
    let file = RecordFile(body)
    return file.count == 1 && file.kind(at: 0) == .record ? file.record(at: 0) : nil
  }

  private static func mark(_ record: Record) -> JournalItem? {
    guard let group = record["Kelompok"].flatMap({ Int($0) }) else { return nil }
    switch record["Tindakan"] {
    case "pindah": return .moved(group: group)
    case "simpan":
      guard let path = ExactText.bytes("Berkas", in: record), let hash = record["Isi"] else { return nil }
      return .saved(
        SaveMark(path: String(decoding: path, as: UTF8.self), hash: ContentHash(text: hash), group: group))
    default: return nil
    }
  }

  private static func part(_ record: Record) -> (number: Int, count: Int, entry: JournalEntry, type: String)? {
    func text(_ name: String) -> String {
      ExactText.bytes(name, in: record).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    let numbers = (record["Bagian"] ?? "").split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 2, let group = record["Kelompok"].flatMap({ Int($0) }),
      let act = record["Tindakan"].flatMap(JournalAct.init(text:)), let change = Change(record)
    else { return nil }
    let entry = JournalEntry(
      group: group, time: text("Waktu"), author: text("Oleh"), act: act,
      edit: Edit(Words(id: text("Judul"), en: text("Title")), [change]))
    return (numbers[0], numbers[1], entry, text("Jenis"))
  }

  private static func joined(_ parts: [(entry: JournalEntry, type: String)]) -> JournalItem {
    let first = parts[0].entry
    let edit = Edit(first.edit.title, parts.flatMap(\.entry.edit.changes))
    return .edit(
      JournalEntry(group: first.group, time: first.time, author: first.author, act: first.act, edit: edit),
      types: parts.map(\.type))
  }
}
