extension Rule {
  /// S01: one of the eight participant systems is missing or names nobody, once any of them is filled.
  ///
  /// A record of an unknown kind (D04) may be the one that is missing.
  static let systemNamesSomebody = Rule(
    "S01", .file([.rencana]),
    Words(id: "Sistem partisipan kurang atau kosong", en: "Participant system missing or empty")
  ) { workspace, path in
    let systems = ParticipantSystems(workspace, path: path)
    guard systems.isBegun else { return [] }
    var findings: [Finding] = []
    let missing = systems.missing
    if missing.count > systems.entries.count(where: { $0.system == nil }) {
      let names = (missing.map(\.name.id).joined(separator: ", "), missing.map(\.name.en).joined(separator: ", "))
      findings.append(
        Finding(
          rule: "S01", severity: .perluDicek, file: path, index: nil, id: "Sistem",
          message: Words(
            id: "Sistem partisipan yang belum ada: \(names.0) (\(missing.count) dari 8)",
            en: "Participant systems still missing: \(names.1) (\(missing.count) of 8)")))
    }
    for system in ParticipantSystem.allCases {
      guard let entry = systems.entry(system), systems.parties(of: system).isEmpty else { continue }
      findings.append(
        Finding(
          rule: "S01", severity: .perluDicek, file: path, index: entry.index, id: system.rawValue, field: "Pihak",
          message: Words(
            id: "Sistem \(system.name.id) belum menyebut satu pihak pun",
            en: "The \(system.words.en) names nobody yet")))
    }
    return findings
  }
}
