import Practicum

extension Composer {
  /// The intervention plan of a case.
  mutating func plan(_ summary: CaseSummary) -> [Block] {
    let plan = InterventionPlan(workspace, path: InterventionPlan.path(ofCase: folder))
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let sections =
      proseSection(.background, "Latar belakang", level: 3) + programme(summary) + goals(plan) + activities(plan)
      + systems() + methods(plan) + budgetSection(budget) + feasibility() + timetable(plan, schedule)
      + evaluation(plan)
    return section(2, "Rencana Intervensi", "rencana", missing: "Susun rencana kasus ini.", sections)
  }

  private mutating func programme(_ summary: CaseSummary) -> [Block] {
    let facts = programmeFacts(summary)
    return section(
      3, "Nama program dan sasaran", missing: "Isi nama program dan sasarannya di identitas kasus.",
      facts.isEmpty ? [] : [factTable(facts)])
  }

  /// The programme's name, for whom it is and how they are chosen.
  mutating func programmeFacts(_ summary: CaseSummary) -> [(name: String, value: [Inline])] {
    let record = summary.record
    var facts: [(name: String, value: [Inline])] = []
    if let programme = summary.programme, !programme.isEmpty { facts.append(("Nama program", line(programme))) }
    if let aim = record["Sasaran"], !aim.isEmpty { facts.append(("Sasaran", line(aim))) }
    if let count = record["JumlahSasaran"].flatMap(WholeNumber.count) {
      facts.append(("Jumlah sasaran", [.value(.count(count)), .text(" orang")]))
    }
    if let way = record["CaraMemilih"], !way.isEmpty { facts.append(("Cara memilih", line(way))) }
    return facts
  }

  mutating func goals(_ plan: InterventionPlan, level: Int = 3) -> [Block] {
    var blocks: [Block] = []
    let general = plan.goals(.general).filter { !$0.text.isEmpty }
    if !general.isEmpty {
      blocks.append(.heading(Heading(level + 1, .section, [.text("Tujuan umum")])))
      blocks += goalList(general, plan, level)
    }
    let specific = (plan.goals(.specific) + plan.goals(nil)).filter { !$0.text.isEmpty }
    if !specific.isEmpty {
      blocks.append(.heading(Heading(level + 1, .section, [.text("Tujuan khusus")])))
      blocks += goalList(specific, plan, level)
    }
    let measured = (general + specific).filter { !($0.indicator + $0.baseline + $0.target).isEmpty }
    if !measured.isEmpty {
      let label = label("tujuan")
      let rows = measured.map { goal in
        [
          Table.Cell(line(goal.text)), Table.Cell(line(goal.indicator)), Table.Cell(line(goal.baseline)),
          Table.Cell(line(goal.target)),
        ]
      }
      blocks += [
        .lead("Ukuran keberhasilan setiap tujuan dimuat dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Tujuan, Indikator, dan Target")], label: label),
            [.number, .init("Tujuan", 30), .init("Indikator", 25), .init("Keadaan awal", 20), .init("Target", 20)],
            Table.numbered(rows))),
      ]
    }
    let tree = ProblemTree(ofCase: folder, in: workspace)
    if tree.items.contains(where: { !$0.objective.isEmpty }), level == 3 {
      let label = label("pohon-tujuan")
      blocks += treeFigures(
        "Keadaan yang hendak dicapai, sebagai kebalikan pohon masalah, digambarkan dalam", tree,
        Caption(.figure, [.text("Pohon Tujuan")], label: label), objectives: true)
    }
    return section(level, "Tujuan", "tujuan-program", missing: "Rumuskan tujuan umum dan tujuan khusus.", blocks)
  }

  private mutating func goalList(_ goals: [Goal], _ plan: InterventionPlan, _ level: Int) -> [Block] {
    let items = goals.map { goal -> [Block] in
      [.text(sentence(goal.text), .flush)] + details(field("Uraian", at: goal.index, in: plan.path), below: 5).flush
    }
    guard goals.count == 1 else { return [.list(ItemList(.number(from: 1), items))] }
    return items[0].map { block in
      guard case .paragraph(let paragraph) = block else { return block }
      return .paragraph(Paragraph(paragraph.inlines))
    }
  }

  mutating func activities(_ plan: InterventionPlan, level: Int = 3) -> [Block] {
    let activities = plan.activities.filter { !$0.name.isEmpty }
    guard !activities.isEmpty else {
      return section(level, "Bentuk kegiatan", missing: "Tulis kegiatan yang direncanakan.", [])
    }
    let told = activities.map { activity -> [Block] in
      let details = details(field("Uraian", at: activity.index, in: plan.path), below: 5).flush
      return [.text([.strong(line(activity.name))], .flush)] + details
    }
    let label = label("kegiatan")
    let rows = activities.map { activity -> [Table.Cell] in
      let form = activity.form == "berkala" ? " (berkala)" : ""
      return [
        Table.Cell(line(activity.name) + [Inline](form)), Table.Cell(line(activity.indicator)),
        Table.Cell(entries: activity.resourcePersons.map { [.text(names.name(of: $0))] }),
      ]
    }
    let programme = CaseSummary(folder, of: workspace).programme ?? ""
    return section(
      level, "Bentuk kegiatan", missing: "",
      [
        .text([
          .text(
            programme.isEmpty
              ? "Kegiatan yang direncanakan adalah:" : "Program “\(programme)” terdiri atas kegiatan berikut:")
        ]), .list(ItemList(.number(from: 1), told)),
        .lead("Indikator keberhasilan dan narasumber setiap kegiatan dimuat dalam", label),
        .table(
          Table(
            Caption(.table, titled("Bentuk Kegiatan"), label: label),
            [.number, .init("Kegiatan", 35), .init("Indikator keberhasilan", 33), .init("Narasumber", 27)],
            Table.numbered(rows))),
      ])
  }

  private mutating func systems() -> [Block] {
    let systems = ParticipantSystems(workspace, path: InterventionPlan.path(ofCase: folder))
    guard systems.isBegun else {
      return section(3, "Sistem partisipan", missing: "Tentukan pihak dalam kedelapan sistem partisipan.", [])
    }
    var told: [[Block]] = []
    for system in ParticipantSystem.allCases {
      guard let entry = systems.entry(system), !entry.prose.isEmpty else { continue }
      let title: Inline = .strong([.text(system.words.id.capitalizedFirst)])
      told.append([.text([title], .flush)] + details(entry.prose, below: 5).flush)
    }
    let label = label("sistem")
    let rows = ParticipantSystem.allCases.map { system -> [Table.Cell] in
      [
        Table.Cell(system.words.id.capitalizedFirst),
        Table.Cell(entries: systems.parties(of: system).map { line(names.name(of: $0)) }),
      ]
    }
    return section(
      3, "Sistem partisipan", missing: "",
      (told.isEmpty
        ? []
        : [
          .text([.text("Pihak yang terlibat dalam program ini dibedakan menurut sistem partisipannya:")]),
          .list(ItemList(.number(from: 1), told)),
        ]) + [
          .lead("Kedelapan sistem partisipan dirangkum dalam", label),
          .table(
            Table(
              Caption(.table, [.text("Sistem Partisipan")], label: label),
              [.number, .init("Sistem", 35), .init("Pihak", 60)], Table.numbered(rows))),
        ])
  }

  private mutating func methods(_ plan: InterventionPlan) -> [Block] {
    var blocks = prose(.method, below: 3)
    let choices = Schema.record("Rencana", in: .rencana)?.field("Strategi")?.form.choices ?? []
    let strategies = plan.strategies.map { value in choices.first { $0.value == value }?.words.id ?? value }
    var facts: [(name: String, value: [Inline])] = []
    if !plan.method.isEmpty { facts.append(("Metode", line(plan.method))) }
    let techniques = plan.techniques.filter { !$0.name.isEmpty }
    if !techniques.isEmpty { facts.append(("Teknik", line(techniques.map(\.name).joined(separator: ", ")))) }
    if !strategies.isEmpty { facts.append(("Strategi", [.text(strategies.joined(separator: ", "))])) }
    if !plan.tactics.isEmpty {
      facts.append(("Taktik", line(plan.tactics.map { Tactic.words(of: $0).id }.joined(separator: ", "))))
    }
    if !facts.isEmpty { blocks.append(factTable(facts)) }
    let told = techniques.filter { !$0.details.isEmpty }
    if !told.isEmpty {
      blocks.append(.text([.text("Teknik yang dipakai dijelaskan sebagai berikut:")]))
      blocks.append(
        .list(
          ItemList(
            .number(from: 1),
            told.map { technique in
              [.text([.strong(line(technique.name))], .flush)] + details(technique.details, below: 5).flush
            })))
    }
    return section(
      3, "Metode, teknik, strategi, dan taktik", "metode-teknik", missing: ProseSection.method.guide(isInCase: true).id,
      blocks)
  }

  private mutating func evaluation(_ plan: InterventionPlan) -> [Block] {
    var blocks = prose(.evaluation, below: 3)
    let evaluations = plan.evaluations.filter { !($0.instrument + $0.indicator).isEmpty }
    if !evaluations.isEmpty {
      let label = label("evaluasi-tabel")
      let rows = evaluations.map { evaluation -> [Table.Cell] in
        [
          Table.Cell(line(plan.goal(evaluation.goal)?.text ?? evaluation.goal)), Table.Cell(line(evaluation.indicator)),
          Table.Cell(line(evaluation.instrument)), Table.Cell(line(evaluation.time)),
          Table.Cell(names.name(of: evaluation.responsible)),
        ]
      }
      blocks += [
        .lead("Alat, waktu, dan penanggung jawab evaluasi dimuat dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Rencana Evaluasi")], label: label),
            [
              .number, .init("Tujuan", 25), .init("Indikator", 20), .init("Alat", 20), .init("Waktu", 13),
              .init("Penanggung jawab", 17),
            ], Table.numbered(rows))),
      ]
    }
    return section(
      3, "Evaluasi", "evaluasi", missing: ProseSection.evaluation.guide(isInCase: true).id, blocks)
  }
}
