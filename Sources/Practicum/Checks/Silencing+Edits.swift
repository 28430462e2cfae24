import RecordText

extension Finding {
  /// Why the finding cannot be silenced; nil when it can.
  public func reasonAgainstSilencing(in workspace: Workspace) -> Words? {
    guard let file = workspace[file] else { return Self.noRecord }
    if let index {
      guard index < file.records.count else { return Self.noRecord }
      switch file.records.kind(at: index) {
      case .record: return nil
      case .broken:
        return Words(
          id: "Catatan ini belum terbaca, jadi temuannya tidak dapat diabaikan. Enter membuka teksnya.",
          en: "This record cannot be read yet, so the finding cannot be silenced. Enter opens its text.")
      default: return Self.prose
      }
    }
    return file.singleRecord != nil || file.emptySingle != nil ? nil : Self.noRecord
  }

  /// The findings of the same rule about the same place, this one among them: they are silenced together.
  public func silencedTogether(among findings: [Finding]) -> [Finding] {
    findings.filter { $0.rule == rule && $0.file == file && $0.index == index }
  }

  /// What silences the finding; nil when nothing does.
  public func silencing(in workspace: Workspace) -> Silencing? {
    guard let (file, block) = silencer(in: workspace) else { return nil }
    return file.records.record(at: block).values(of: Silencing.field).lazy.compactMap { Silencing($0) }
      .first { $0.rule == rule }
  }

  /// Silences the finding in its record for a reason.
  ///
  /// - Throws: ``EditRefusal`` where no reason is given or nothing can hold it.
  public func silence(because reason: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    if let words = reasonAgainstSilencing(in: workspace) { throw .notPossible(words) }
    let reason = reason.withoutOuterBlanks
    guard !reason.isEmpty else {
      throw .notPossible(
        Words(
          id: "Tulis dulu alasannya, misalnya: sudah dicocokkan dengan notulen.",
          en: "Type the reason first, such as: compared with the minutes."))
    }
    var draft = Draft(workspace, Words(id: "Abaikan \(rule)", en: "Silence \(rule)"))
    let value = "\(rule) \(reason)"
    guard let records = workspace[file]?.records, let block = index ?? workspace[file]?.singleRecord else {
      guard let spec = workspace[file]?.emptySingle else { return nil }
      try draft.insert(Record([Field(Silencing.field, value)]), type: spec.type, in: file)
      return draft.edit
    }
    let old = records.record(at: block).values(of: Silencing.field)
    try draft.set(Silencing.field, to: old + [value], in: file, at: block)
    return draft.edit
  }

  /// Lets a silenced finding stand again.
  public func unsilence(in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard let (file, block) = silencer(in: workspace) else { return nil }
    var draft = Draft(workspace, Words(id: "Periksa lagi \(rule)", en: "Check \(rule) again"))
    var record = file.records.record(at: block)
    record.setValues(
      record.values(of: Silencing.field).filter { Silencing($0)?.rule != rule }, of: Silencing.field)
    // One that was made for the silencing goes with it.
    if record.elements.isEmpty {
      draft.remove(in: file.path, at: block)
    } else {
      try draft.replace(in: file.path, at: block, with: record)
    }
    return draft.edit
  }

  /// The record that silences the finding, in its file.
  private func silencer(in workspace: Workspace) -> (WorkspaceFile, Int)? {
    guard let file = workspace[file] else { return nil }
    let blocks = index.map { [$0] } ?? file.singleRecords
    let block = blocks.first { block in
      guard block < file.records.count, file.records.kind(at: block) == .record else { return false }
      return file.records.record(at: block).values(of: Silencing.field).contains { Silencing($0)?.rule == rule }
    }
    return block.map { (file, $0) }
  }

  private static let noRecord = Words(
    id: "Temuan ini tentang seluruh berkas dan tidak punya catatan untuk menyimpan alasan.",
    en: "This one is about a whole file and has no record that could hold a reason.")

  private static let prose = Words(
    id: "Temuan dalam narasi tidak dapat diabaikan: ubah kalimatnya, atau perbaiki catatan yang dirujuknya.",
    en: "A finding in prose cannot be silenced: change the sentence, or correct the record it goes by.")
}

extension WorkspaceFile {
  /// The records of the types that stand once.
  fileprivate var singleRecords: [Int] {
    Schema.records(in: kind).filter { $0.occurrence != .many }.flatMap { records.records(of: $0.type) }
  }

  fileprivate var singleRecord: Int? { singleRecords.first }

  /// The type whose one record may be made to hold nothing but a silencing.
  fileprivate var emptySingle: RecordSpec? {
    Schema.records(in: kind).first { $0.occurrence == .atMostOne && !$0.fields.contains(where: \.isNeeded) }
  }
}
