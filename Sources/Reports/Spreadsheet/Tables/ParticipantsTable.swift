import Practicum

extension Sheet {
  /// Who takes part in a case: the eight systems with their parties, the resource persons of each activity, and the
  /// committee; nil where nothing of it is filled in.
  static func participants(ofCase folder: String, _ workspace: Workspace) -> Sheet? {
    let path = InterventionPlan.path(ofCase: folder)
    let systems = ParticipantSystems(workspace, path: path)
    let plan = InterventionPlan(workspace, path: path)
    let isFilled =
      systems.isBegun || !plan.committee.isEmpty || plan.activities.contains { !$0.resourcePersons.isEmpty }
    guard !folder.isEmpty, isFilled else { return nil }
    var table = ParticipantsTable(workspace)
    for system in systems.isBegun ? ParticipantSystem.allCases : [] {
      let prose = systems.entries.filter { $0.system == system }.map(\.prose).filter { !$0.isEmpty }
      table.add(
        "Sistem partisipan", system.name.id.prefix(1).uppercased() + system.name.id.dropFirst(),
        systems.parties(of: system), details: prose.joined(separator: "\n"))
    }
    for activity in plan.activities where !activity.resourcePersons.isEmpty {
      table.add("Narasumber", activity.name, activity.resourcePersons)
    }
    let first = table.rows.count
    for division in plan.committee {
      table.add("Panitia", division.division, division.parties, people: division.people)
    }
    let counts = plan.committee.compactMap(\.people)
    if !counts.isEmpty {
      let formula = Formula.sum(column: ParticipantsTable.people, rows: first...(table.rows.count - 1))
      table.rows.append(
        Row(
          [
            .text("Panitia"), .text("Jumlah panitia"), .blank, .blank, .blank,
            .formula(formula, .whole(counts.reduce(0, +))),
          ], .subtotal))
    }
    let summary = CaseSummary(folder, of: workspace)
    return Sheet(
      folder, titles: ["Partisipan", summary.programme ?? summary.title],
      columns: [
        Column("Kelompok", .text, width: 18), Column("Bagian", .text, width: 26), Column("Pihak", .text, width: 34),
        Column("Jenis pihak", .text, width: 20), Column("Peran", .text, width: 26), Column("Orang", .whole, width: 8),
        Column("Keterangan", .text, width: 50),
      ], rows: table.rows, isFiltered: true)
  }
}

/// Rows of participants, one for each party.
private struct ParticipantsTable {
  /// The column of the number of people.
  static let people = 5

  private let names: PartyNames
  private let register: PartyRegister
  var rows: [Sheet.Row] = []

  init(_ workspace: Workspace) {
    names = PartyNames(workspace)
    register = PartyRegister(workspace)
  }

  /// Adds the parties of one part; what is said of all of them stands beside the first, and a part without parties
  /// has a row all the same.
  mutating func add(_ group: String, _ part: String, _ parties: [String], people: Int? = nil, details: String = "") {
    for (place, writing) in (parties.isEmpty ? [""] : parties).enumerated() {
      let party = names.id(of: writing).flatMap(register.party)
      rows.append(
        Sheet.Row([
          .text(group), .text(part), .text(names.name(of: writing)), .text(party?.kind?.id ?? ""),
          .text(party?.role ?? ""), place == 0 ? .whole(people) : .blank, .text(place == 0 ? details : ""),
        ]))
    }
  }
}
