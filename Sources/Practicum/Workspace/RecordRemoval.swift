import RecordText

/// Taking away a record that others may name, so that a person can be asked before it happens.
public struct RecordRemoval: Equatable, Sendable {
  /// What becomes of the places that name the record.
  public enum Manner: Equatable, Sendable {
    /// They name it no longer.
    case withReferences
    /// They keep its name as free text.
    case keepingName
  }

  public let path: String
  /// The block of the record.
  public let index: Int
  /// The record as a sentence names it: `kebutuhan K1`, a party by its name.
  public let subject: Words
  /// Every place that names it.
  public let references: [RecordReference]
  /// What free text would say in its place; nil where free text cannot stand for it.
  private let name: String?
  /// The record as it stood when it was looked up.
  private let text: [UInt8]?

  /// Looks up what taking a record away would touch.
  public init(ofRecordAt index: Int, in path: String, _ workspace: Workspace) {
    self.path = path
    self.index = index
    references = RecordReference.all(toRecordAt: index, in: path, of: workspace)
    let file = workspace[path]
    text = file?.records.text(at: index)
    let type = file?.records.type(at: index) ?? ""
    let record = file?.records.record(at: index) ?? Record()
    let label = file.flatMap { Schema.record(type, in: $0.kind)?.label } ?? Words(same: type)
    if type == "Pihak" {
      let name = record["Nama"] ?? record["Id"] ?? ""
      self.name = name.isEmpty ? nil : name
      subject = Words(same: name)
    } else {
      name = nil
      let id = record["Id"] ?? ""
      subject = Words(
        id: "\(label.id.lowercased()) \(id)".withoutOuterBlanks, en: "\(label.en.lowercased()) \(id)".withoutOuterBlanks
      )
    }
  }

  /// Whether the places that name it can keep its name as free text.
  public var canKeepName: Bool { name != nil }

  /// Takes the record away, in one edit with what becomes of the references to it.
  public func edit(_ manner: Manner = .withReferences, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard let file = workspace[path], index < file.records.count, file.records.text(at: index) == text else {
      throw .changedMeanwhile(path)
    }
    var draft = Draft(workspace, Words(id: "Hapus \(subject.id)", en: "Delete \(subject.en)"))
    let references = RecordReference.all(toRecordAt: index, in: path, of: workspace)
    try draft.rewrite(references, to: manner == .keepingName ? name : nil)
    try draft.rewriteReadings(ofItemAt: index, in: path, to: nil)
    draft.remove(in: path, at: index)
    return draft.edit
  }
}

extension RecordReference {
  /// Gives a record another Id and writes it wherever the record is named.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` for an Id that is none or that another record of the type has.
  public static func changeId(
    ofRecordAt index: Int, in path: String, to id: String, _ workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard let file = workspace[path], index < file.records.count, file.records.kind(at: index) == .record else {
      throw .notPossible(Words(id: "Catatan ini sudah tidak ada.", en: "This record is gone."))
    }
    let records = file.records
    let type = records.type(at: index)
    let old = records.value("Id", at: index) ?? ""
    guard old != id else { return nil }
    if let slip = Schema.record(type, in: file.kind)?.field("Id")?.form.slip(in: id) { throw .notPossible(slip.words) }
    if id.isEmpty { throw .notPossible(Words(id: "Kode belum diketik.", en: "No Id was typed.")) }
    if records.records(of: type).contains(where: { records.value("Id", at: $0) == id }) {
      throw .notPossible(
        Words(id: "Kode \(id) sudah dipakai. Pilih kode lain.", en: "Id \(id) is taken. Choose another one."))
    }
    var draft = Draft(workspace, Words(id: "Ganti kode \(old)", en: "Change Id \(old)"))
    for reference in all(toRecordAt: index, in: path, of: workspace) {
      // What stands before the Id, such as a meeting's name, stays.
      try draft.rewrite([reference], to: reference.value.dropLast(old.count) + id)
    }
    try draft.rewriteReadings(ofItemAt: index, in: path, to: id)
    try draft.set("Id", to: id, in: path, at: index)
    return draft.edit
  }
}

extension Draft {
  /// Writes another Id in the if-then readings that name an item of a problem tree, or takes them out for nil; nothing
  /// where the record is no such item.
  fileprivate mutating func rewriteReadings(ofItemAt index: Int, in path: String, to id: String?) throws(EditRefusal) {
    let file = records(in: path)
    guard file.type(at: index) == "Butir", let old = file.value("Id", at: index) else { return }
    for item in file.records(of: "Butir") {
      let readings = records(in: path).record(at: item).values(of: "Logika")
      try set("Logika", to: LinkAnswer.rewritten(readings, from: old, to: id), in: path, at: item)
    }
  }
}
