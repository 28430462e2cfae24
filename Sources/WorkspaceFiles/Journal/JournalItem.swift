import Practicum
import RecordText

/// The bytes of a file on disk, and up to which group they contain the edits made to it.
struct SaveMark: Equatable, Sendable {
  var path: String
  /// nil when there was no file.
  var hash: ContentHash?
  var group: Int
}

/// One thing that the journal tells.
enum JournalItem: Equatable, Sendable {
  /// An edit with, for each of its changes, the record type it touched, `""` when not known.
  case edit(JournalEntry, types: [String])
  /// A file is about to be, or was found, with these bytes.
  case saved(SaveMark)
  /// The folders of all edits up to this group have been moved on disk.
  case moved(group: Int)
}

extension JournalItem {
  /// The descriptor that a journal starts with.
  static let descriptor = Array(
    """
    %rec: Suntingan
    %doc: Riwayat suntingan: satu catatan per perubahan; Kelompok yang sama diurungkan bersama


    """.utf8)

  /// The writing: a record for each change, each ended by the hash of its text and an empty line.
  func printed() throws(UnrepresentableValue) -> [UInt8] {
    var text: [UInt8] = []
    for fields in records {
      let body = Array(try Record(fields).printed().utf8)
      text += body + Array("Sidik: \(ContentHash(body).text)\n\n".utf8)
    }
    return text
  }

  private var records: [[Field]] {
    switch self {
    case .edit(let entry, let types):
      let count = entry.edit.changes.count
      return entry.edit.changes.enumerated().map { position, change in
        [
          Field("Kelompok", String(entry.group)), Field("Bagian", "\(position + 1)/\(count)"),
          ExactText.field("Waktu", Array(entry.time.utf8)), ExactText.field("Oleh", Array(entry.author.utf8)),
          Field("Tindakan", entry.act.text), ExactText.field("Judul", Array(entry.edit.title.id.utf8)),
          ExactText.field("Title", Array(entry.edit.title.en.utf8)),
        ] + change.fields(type: position < types.count ? types[position] : "")
      }
    case .saved(let mark):
      return [
        [
          Field("Kelompok", String(mark.group)), Field("Tindakan", "simpan"),
          ExactText.field("Berkas", Array(mark.path.utf8)), Field("Isi", mark.hash?.text ?? "tiada"),
        ]
      ]
    case .moved(let group): return [[Field("Kelompok", String(group)), Field("Tindakan", "pindah")]]
    }
  }
}

extension JournalAct {
  var text: String {
    switch self {
    case .edit: "sunting"
    case .undo(let group): "urung \(group)"
    case .redo(let group): "ulang \(group)"
    }
  }

  init?(text: String) {
    let words = text.split(separator: " ")
    switch (words.first, words.dropFirst().first.flatMap { Int($0) }) {
    case ("sunting", nil): self = .edit
    case ("urung", let group?): self = .undo(of: group)
    case ("ulang", let group?): self = .redo(of: group)
    default: return nil
    }
  }
}

extension Change {
  fileprivate func fields(type: String) -> [Field] {
    switch self {
    case .folder(let from, let to):
      return [ExactText.field("Dari", Array(from.utf8)), ExactText.field("Ke", Array(to.utf8))]
    case .record(let path, let index, let before, let after):
      var fields = [ExactText.field("Berkas", Array(path.utf8))]
      if !type.isEmpty { fields.append(ExactText.field("Jenis", Array(type.utf8))) }
      if let id = (after ?? before).flatMap(Self.id) { fields.append(ExactText.field("Id", Array(id.utf8))) }
      fields.append(Field("Tempat", String(index)))
      if let before { fields.append(Self.field("Sebelum", before)) }
      if let after { fields.append(Self.field("Sesudah", after)) }
      return fields
    }
  }

  /// Reads a change back; nil when the record tells none.
  init?(_ record: Record) {
    func text(_ name: String) -> String? {
      ExactText.bytes(name, in: record).map { String(decoding: $0, as: UTF8.self) }
    }
    if let from = text("Dari"), let to = text("Ke") {
      self = .folder(from: from, to: to)
    } else if let path = text("Berkas"), let index = record["Tempat"].flatMap({ Int($0) }) {
      self = .record(
        file: path, index: index, before: Self.bytes("Sebelum", record), after: Self.bytes("Sesudah", record))
    } else {
      return nil
    }
  }

  private static func id(_ text: [UInt8]) -> String? {
    let file = RecordFile(text)
    return file.count > 0 ? file.value("Id", at: 0) : nil
  }

  /// The last newline of a record's text is understood; a text without one is marked.
  private static func field(_ name: String, _ text: [UInt8]) -> Field {
    text.last == UInt8(ascii: "\n")
      ? ExactText.field(name, Array(text.dropLast())) : ExactText.field(name + "Utuh", text)
  }

  private static func bytes(_ name: String, _ record: Record) -> [UInt8]? {
    ExactText.bytes(name, in: record).map { $0 + [UInt8(ascii: "\n")] }
      ?? ExactText.bytes(name + "Utuh", in: record)
  }
}

extension Workspace {
  /// The record types that an edit which was just applied touched, one for each change, `""` where it cannot be told.
  ///
  /// Walked back from the last change, so that the files stand as each change left them; a block that was taken away
  /// counts as one of the type before it.
  func types(touchedBy edit: Edit) -> [String] {
    var types = Array(repeating: "", count: edit.changes.count)
    // The blocks' types in files that later changes made longer or shorter.
    var earlier: [String: [String]] = [:]
    for (position, change) in edit.changes.enumerated().reversed() {
      guard case .record(let path, let index, let before, let after) = change, let records = self[path]?.records else {
        continue
      }
      let place = after == nil ? index - 1 : index
      let count = earlier[path]?.count ?? records.count
      if place >= 0, place < count { types[position] = earlier[path]?[place] ?? records.type(at: place) }
      guard position > 0, (before == nil) != (after == nil), index >= 0 else { continue }
      if earlier[path] == nil { earlier[path] = (0..<records.count).map { records.type(at: $0) } }
      if before == nil, index < count {
        earlier[path]?.remove(at: index)
      } else if before != nil, index <= count {
        earlier[path]?.insert(types[position], at: index)
      }
    }
    return types
  }
}
