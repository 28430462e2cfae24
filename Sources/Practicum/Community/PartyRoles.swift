import RecordText

/// One thing that a party does or is somewhere in the workspace.
public struct PartyRole: Equatable, Sendable {
  /// Where it stands: a slug, a registered name or an acronym.
  public let reference: RecordReference
  /// What it is: `Narasumber: Latihan mendaftar`, `Sistem partisipan: pengawasan`.
  public let words: Words

  /// The case it belongs to, `""` for the practicum.
  public var caseFolder: String { WorkspacePath.caseFolder(of: reference.path) }
}

/// Every role of every party: systems, resources, resource persons, performers, committee, fees, meetings, agreements,
/// evaluation, steps, recommendations.
public struct PartyRoles: Equatable, Sendable {
  private var byParty: [String: [PartyRole]] = [:]

  /// Reads all files once.
  public init(_ workspace: Workspace) {
    let names = PartyNames(workspace)
    for path in workspace.paths {
      guard let file = workspace[path] else { continue }
      for spec in Schema.records(in: file.kind) {
        let fields = spec.fields.filter(\.namesParty)
        guard !fields.isEmpty else { continue }
        for index in file.records.records(of: spec.type) {
          let record = file.records.record(at: index)
          for field in fields {
            for value in Set(record.values(of: field.name)) {
              guard let id = names.id(of: value.withoutOuterBlanks) else { continue }
              let reference = RecordReference(
                path: path, index: index, type: spec.type, field: field.name, value: value)
              byParty[id, default: []].append(PartyRole(reference: reference, words: spec.role(field, of: record)))
            }
          }
        }
      }
    }
  }

  /// The roles of a party, file by file.
  public func roles(of id: String) -> [PartyRole] { byParty[id] ?? [] }
}

extension RecordSpec {
  /// What a party named in a field of a record does there.
  fileprivate func role(_ field: FieldSpec, of record: Record) -> Words {
    let name = title(of: record)
    let label = field.name == "Pihak" ? self.label : field.label
    let isPlain = field.name == "Pihak" || field.isRepeatable
    // Whoever is responsible is so for a step, an evaluation, an item: it says which.
    let of =
      isPlain ? Words(same: "") : Words(id: ", \(self.label.id.lowercased())", en: ", \(self.label.en.lowercased())")
    return Words(id: "\(label.id)\(of.id): \(name.id)", en: "\(label.en)\(of.en): \(name.en)")
  }

  /// By what a record is known: its needed text, else its kind by name.
  private func title(of record: Record) -> Words {
    let needed = fields.filter { $0.isNeeded && $0.name != "Id" }
    for field in needed where field.form == .text {
      if let text = record[field.name], !text.isEmpty { return Words(same: excerpt(text, 60)) }
    }
    for field in needed {
      guard case .choice(let choices) = field.form, let value = record[field.name] else { continue }
      return choices.first { $0.value == value }?.words ?? Words(same: value)
    }
    return Words(same: record["Id"] ?? "")
  }
}
