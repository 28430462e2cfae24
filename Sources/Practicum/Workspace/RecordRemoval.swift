import RecordText

/// Taking away a record that others may name, so that a person can be asked before it happens.
public struct RecordRemoval: Equatable, Sendable {
  /// What becomes of the places that name the record.
  public enum Manner: Equatable, Sendable {
    /// They name it no longer.
    case withReferences
    /// They keep its name or its value as free text.
    case keepingText
  }

  /// What free text can say in place of a record.
  public enum Kept: Equatable, Sendable {
    case name(String)
    /// A number, in each text as it is printed there.
    case value(DecimalNumber)
  }

  public let path: String
  /// The block of the record.
  public let index: Int
  /// The record as a sentence names it: `kebutuhan K1`, a party by its name.
  public let subject: Words
  /// Every place that names it.
  public let references: [RecordReference]
  /// What free text would say in its place; nil where free text cannot stand for it.
  public let kept: Kept?
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
    var name = record["Id"] ?? ""
    switch type {
    case "Pihak":
      name = record["Nama"] ?? name
      kept = name.isEmpty ? nil : .name(name)
      subject = Words(same: name)
      return
    case "Angka":
      let figure = Figure(folder: WorkspacePath.caseFolder(of: path), index: index, record: record)
      kept = (try? figure.value(in: workspace).get()).map { .value($0) }
    case "Statistik":
      let statistic = AreaStatistic(index: index, record: record)
      kept = statistic.value.map { .value($0) }
      if !statistic.title.isEmpty { name = statistic.title }
    default: kept = nil
    }
    subject = Words(
      id: "\(label.id.lowercased()) \(name)".withoutOuterBlanks,
      en: "\(label.en.lowercased()) \(name)".withoutOuterBlanks)
  }

  /// Takes the record away, in one edit with what becomes of the references to it.
  public func edit(_ manner: Manner = .withReferences, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard let file = workspace[path], index < file.records.count, file.records.text(at: index) == text else {
      throw .changedMeanwhile(path)
    }
    var draft = Draft(workspace, Words(id: "Hapus \(subject.id)", en: "Delete \(subject.en)"))
    let references = RecordReference.all(toRecordAt: index, in: path, of: workspace)
    let kept = manner == .keepingText ? kept : nil
    var book = FigureBook(workspace)
    try draft.rewrite(references) { kept?.text(inPlaceOf: $0, &book) }
    if kept != nil { try draft.fixFigures(references.filter { $0.manner == .formula }, &book) }
    try draft.rewriteReadings(ofItemAt: index, in: path, to: nil)
    draft.remove(in: path, at: index)
    return draft.edit
  }
}

extension RecordRemoval.Kept {
  /// What stands in place of a reference: the name, or the value as the text prints it; nil for a formula.
  fileprivate func text(inPlaceOf reference: RecordReference, _ book: inout FigureBook) -> String? {
    switch (self, reference.manner) {
    case (.name(let name), _): return name
    case (.value, .text):
      let folder = WorkspacePath.caseFolder(of: reference.path)
      return try? book.printed(String(reference.value.dropFirst().dropLast()), in: folder, .indonesian).get()
    case (.value, _): return nil
    }
  }
}

extension Draft {
  /// Fixes figures at the values they have had, where their formulas are gone.
  fileprivate mutating func fixFigures(
    _ references: [RecordReference], _ book: inout FigureBook
  ) throws(EditRefusal) {
    for reference in references {
      let figure = book.figures(of: WorkspacePath.caseFolder(of: reference.path)).first { $0.index == reference.index }
      guard let figure, case .success(let value) = book.value(of: figure) else { continue }
      try set("Nilai", to: value.plain, in: reference.path, at: reference.index)
    }
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
    try draft.rewrite(all(toRecordAt: index, in: path, of: workspace)) { $0.renamed(from: old, to: id) }
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
