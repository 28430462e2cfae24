import RecordText

extension [Finding] {
  /// The findings where their records stand after an edit, until the rules look again: those of a deleted record are
  /// gone, those of a moved one go along.
  public func following(_ edit: Edit) -> [Finding] {
    let isSteady = edit.changes.allSatisfy { change in
      if case .record(_, _, _?, _?) = change { true } else { false }
    }
    if isSteady || isEmpty { return self }
    var findings = self
    /// Records taken out, which may come back elsewhere in the same edit.
    var taken: [(file: String, text: [UInt8], findings: [Finding])] = []
    for change in edit.changes {
      switch change {
      case .folder(let from, _): findings.removeAll { $0.file.hasPrefix(from + "/") }
      case .record(_, _, _?, _?), .record(_, _, nil, nil): break
      case .record(let file, let index, let text?, nil):
        taken.append((file, text, findings.filter { $0.file == file && $0.index == index }))
        findings.removeAll { $0.file == file && $0.index == index }
        findings.shift(in: file, from: index, by: -1)
      case .record(let file, let index, nil, let text?):
        findings.shift(in: file, from: index, by: 1)
        guard let place = taken.lastIndex(where: { $0.file == file && $0.text == text }) else { continue }
        for var finding in taken.remove(at: place).findings {
          finding.index = index
          findings.append(finding)
        }
      }
    }
    return findings
  }

  private mutating func shift(in file: String, from index: Int, by step: Int) {
    for place in indices where self[place].file == file {
      if let at = self[place].index, at >= index { self[place].index = at + step }
    }
  }
}
