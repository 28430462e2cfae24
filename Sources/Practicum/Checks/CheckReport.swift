import RecordText

/// All that the checks have to say about a workspace, each finding with its line.
public struct CheckReport: Equatable, Sendable {
  /// What stands, sorted by file and line.
  public private(set) var findings: [Finding] = []
  /// What `Abaikan` silenced, sorted by file and line.
  public private(set) var silenced: [Finding] = []

  /// Sorts findings into those that stand and those that their record silences.
  init(_ found: [Finding], _ workspace: Workspace) {
    for (path, group) in Dictionary(grouping: found, by: \.file).sorted(by: { $0.key < $1.key }) {
      guard let file = workspace[path] else {
        findings += group
        continue
      }
      let lines = file.records.lines()
      var placed = group
      for number in placed.indices {
        if let index = placed[number].index, lines.indices.contains(index) { placed[number].line = lines[index] }
      }
      placed.sort { ($0.line, $0.rule, $0.message.id) < ($1.line, $1.rule, $1.message.id) }
      for finding in placed {
        if file.silences(finding) { silenced.append(finding) } else { findings.append(finding) }
      }
    }
  }

  /// How many findings of a severity stand.
  public func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// Whether something stands that is wrong, so that `rembuk check` exits with 1.
  public var hasErrors: Bool { findings.contains { $0.severity == .salah } }

  /// Lines as compilers print them: `file:line: severity rule message`.
  public func text(_ language: Language) -> String {
    findings.map { finding in
      let message = visible(finding.message[language])
      return "\(visible(finding.file)):\(finding.line): \(finding.severity.rawValue) \(finding.rule) \(message)\n"
    }.joined()
  }

  /// One line without control characters: they would command the terminal.
  private func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }.joined()
  }

  /// An array of objects with `rule`, `severity`, `case`, `file`, `line`, `id` and `message`.
  public func json(_ language: Language) -> String {
    let objects = findings.map { finding in
      let members = [
        ("rule", quoted(finding.rule)), ("severity", quoted(finding.severity.rawValue)),
        ("case", quoted(finding.caseFolder)), ("file", quoted(finding.file)), ("line", String(finding.line)),
        ("id", quoted(finding.id)), ("message", quoted(finding.message[language])),
      ]
      return "  {" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  /// A JSON string (RFC 8259, section 7).
  private func quoted(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case "\r": json += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}

extension WorkspaceFile {
  /// Whether the record of a finding silences it; one about the whole file is silenced in a record that stands once.
  func silences(_ finding: Finding) -> Bool {
    if let index = finding.index {
      guard index < records.count, records.kind(at: index) == .record else { return false }
      return records.withRecord(at: index) { silences(finding.rule, $0) } ?? false
    }
    let singles = Schema.records(in: kind).filter { $0.occurrence != .many }
    return singles.contains { spec in
      records.records(of: spec.type).contains { records.withRecord(at: $0) { silences(finding.rule, $0) } ?? false }
    }
  }

  private func silences(_ rule: String, _ record: RawRecord) -> Bool {
    var found = false
    record.forEachField { name, value in
      if name == "Abaikan", Silencing(value.decoded)?.rule == rule { found = true }
      return !found
    }
    return found
  }
}
