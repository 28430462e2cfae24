extension Rule {
  /// A05: a line that no activity uses, once other lines are linked to one.
  static let lineWithoutActivity = ofBudget(
    "A05", Words(id: "Rincian yang tidak dipakai kegiatan", en: "Line that no activity uses")
  ) { budget, _ in
    guard budget.lines.contains(where: { !$0.activities.isEmpty }) else { return [] }
    return budget.lines.filter(\.activities.isEmpty).map { line in
      budget.finding(
        "A05", .saran, line, field: "Kegiatan",
        Words(
          id: "Belum dipakai kegiatan mana pun: \"\(line.description)\"",
          en: "No activity uses it yet: \"\(line.description)\""))
    }
  }
}
