import Practicum
import TextCanvas

extension FindingsScreen {
  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .silencedOnes:
      return showsSilenced || silencedCount > 0
        ? nil : Words(id: "Belum ada temuan yang diabaikan.", en: "No finding is silenced.")
    case .severity:
      return counts.isEmpty ? Self.none : nil
    default: break
    }
    guard let focused else { return Self.none }
    switch action {
    case .open:
      guard Destination.place(of: focused, session) == nil else { return nil }
      return Words(
        id: "Temuan ini tentang seluruh berkas \(focused.file); tidak ada isian yang dapat dibuka.",
        en: "This one is about all of \(focused.file); there is no field to open.")
    case .mend:
      if let readOnly = session.readOnly { return readOnly }
      return focused.fix == nil
        ? Words(
          id: "Temuan ini perlu keputusan Anda; Enter membuka tempatnya.",
          en: "This one needs your judgement; Enter goes to the place.")
        : nil
    case .silence:
      if showsSilenced {
        return Words(id: "Temuan ini sudah diabaikan; x memeriksanya lagi.", en: "It is silenced; x checks it again.")
      }
      return session.readOnly ?? focused.reasonAgainstSilencing(in: session.workspace)
    case .hear:
      if !showsSilenced {
        return Words(id: "Temuan ini tidak diabaikan.", en: "This finding is not silenced.")
      }
      return session.readOnly
    case .oneCase:
      return scope.isOneCase
        ? Words(id: "Daftar ini sudah tentang satu kasus.", en: "This list is about one case already.") : nil
    case .why, .severity, .silencedOnes: return nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .severity:
      // Steps that would hide nothing more are left out.
      let steps = Severity.allCases.reversed().filter { $0 == .saran || (counts[Self.below($0)] ?? 0) > 0 }
      let at = steps.firstIndex(of: least) ?? 0
      least = steps[(at + 1) % steps.count]
      return .stay
    case .silencedOnes:
      showsSilenced.toggle()
      return .stay
    default: break
    }
    guard let focused else { return .stay }
    switch action {
    case .open: return Destination.place(of: focused, session).map { .open($0) } ?? .stay
    case .why: return .open(.explanation(focused.rule))
    case .mend:
      guard let fix = focused.fix, session.perform(fix) else { return .stay }
      session.say(
        Words(
          id: "\(fix.title.id): sudah. Tekan u untuk mengembalikannya.",
          en: "\(fix.title.en): done. Press u to bring it back."), .good)
    case .silence: reason = (TextField(), focused)
    case .hear: session.edit { workspace throws(EditRefusal) in try focused.unsilence(in: workspace) }
    case .oneCase: folder = folder == nil ? focused.caseFolder : nil
    case .severity, .silencedOnes: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard let reason else {
      list.press(key)
      return .stay
    }
    let finding = reason.finding
    var field = reason.field
    switch key {
    case .escape: self.reason = nil
    case .enter, .tab:
      // What is refused stays in its field. The record may have moved meanwhile, or have been mended.
      let standing = session.findings.first { $0.isSame(as: finding) }
      let done = session.edit { workspace throws(EditRefusal) in
        guard let standing else { throw .changedMeanwhile(finding.file) }
        return try standing.silence(because: field.text, in: workspace)
      }
      guard done else { return .stay }
      self.reason = nil
      session.say(
        Words(
          id: "\(finding.rule) diabaikan dengan alasan itu. Tekan v untuk melihatnya, u untuk mengurungkan.",
          en: "\(finding.rule) is silenced for that reason. Press v to see it, u to undo."), .good)
    default:
      field.press(key)
      self.reason = (field, finding)
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let making = Making(
      findings: session.findingsRevision, least: least, folder: folder, isSilenced: showsSilenced,
      language: session.language)
    if making != self.making {
      make(session)
      self.making = making
    }
    if let near {
      let folder = WorkspacePath.caseFolder(of: near)
      let at =
        shown.firstIndex { $0.file == near }
        ?? (folder.isEmpty ? nil : shown.firstIndex { $0.caseFolder == folder })
      if let at { list.focus(at) }
    }
    near = nil
    let starts = groups.map(\.start)
    // First for the focus, on which the height of the rest depends.
    list.prepare(starts: starts, count: shown.count, rows: size.rows)
    list.prepare(starts: starts, count: shown.count, rows: Layout(Area(size), self, session).list.rows)
  }

  /// Lists what is asked for, by case in the practicum's order, the gravest first, then in the order of practice.
  private mutating func make(_ session: Session) {
    let standing = session.findings.filter { scope.holds($0, session.workspace) }
    let silenced = session.silenced.filter { scope.holds($0, session.workspace) }
    counts = Dictionary(grouping: standing, by: \.severity).mapValues(\.count)
    silencedCount = silenced.count
    // Nothing silenced is left to be seen.
    if silenced.isEmpty { showsSilenced = false }
    let wanted = (showsSilenced ? silenced : standing).filter { finding in
      finding.severity <= least && folder.map { finding.caseFolder == $0 } ?? true
    }
    let byCase = Dictionary(grouping: wanted, by: \.caseFolder)
    (shown, groups) = ([], [])
    for (place, folder) in ([""] + session.workspace.caseFolders).enumerated() {
      guard let findings = byCase[folder] else { continue }
      let title =
        folder.isEmpty
        ? FindingsScope.practicum[session.language]
        : "\(place). \(CaseSummary(folder, of: session.workspace).title)"
      groups.append(Group(folder: folder, title: title, start: shown.count, count: findings.count))
      let stages = Stage.all(ofCase: folder)
      let ordered = findings.enumerated().map { number, finding in
        let stage = Stage.of(finding, in: session.workspace).flatMap(stages.firstIndex) ?? stages.count
        return (key: (finding.severity, stage, number), finding: finding)
      }
      shown += ordered.sorted { $0.key < $1.key }.map(\.finding)
    }
  }

  /// The next less serious severity.
  private static func below(_ severity: Severity) -> Severity { severity == .salah ? .perluDicek : .saran }

  private static let none = Words(id: "Tidak ada temuan.", en: "There are no findings.")
}

extension Finding {
  /// Whether two findings say the same of the same record, wherever it stands.
  fileprivate func isSame(as other: Finding) -> Bool {
    (rule, file, id, message) == (other.rule, other.file, other.id, other.message)
  }
}
