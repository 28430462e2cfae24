import RecordText

/// What a person chose for a place that names a party.
public enum PartyChoice: Equatable, Sendable {
  /// The Id of a registered party, or free text.
  case value(String)
  /// Someone to be registered in passing, of a kind where it was said.
  case newcomer(name: String, kind: String?)
}

extension Draft {
  /// Writes all values of a field that names parties, and registers the newcomers among them.
  public mutating func setParties(
    _ field: String, to choices: [PartyChoice], in path: String, at index: Int
  ) throws(EditRefusal) {
    var taken = Set(PartyRegister(records(in: PracticumIdentity.path)).parties.map(\.id))
    var newcomers: [Record] = []
    let values = choices.map { choice in
      switch choice {
      case .value(let value): return value
      case .newcomer(let name, let kind):
        let record = PartyRegister.record(name, kind: kind, taken: taken)
        newcomers.append(record)
        taken.insert(record["Id"] ?? "")
        return record["Id"] ?? name
      }
    }
    // The field first: a party put into the same file would move the record.
    try set(field, to: values.uniqued(), in: path, at: index)
    for record in newcomers { try insert(record, type: "Pihak", in: PracticumIdentity.path) }
  }
}
