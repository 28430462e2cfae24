import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// What stands at the foot or beside the tree, line by line before wrapping.
  func paneWords(_ isOneRow: Bool, _ session: Session) -> [(String, StyleRole)] {
    let language = session.language
    switch entry {
    case .pick(let pick, let item): return pickQuestion(pick, item).map { ($0.0[language], $0.1) }
    case .reading(let reading):
      guard let step = reading.current, let link = link(of: step) else { return [] }
      var lines = [(LinkReading.sentence(link, in: tree)[language], StyleRole.heading)]
      let count = Words(
        id: "Hubungan \(reading.place + 1) dari \(reading.steps.count)",
        en: "Link \(reading.place + 1) of \(reading.steps.count)")[language]
      let answer = tree.answer(to: link).map { holds in
        holds ? Words(id: "sudah dijawab ya", en: "answered yes") : Words(id: "sudah dijawab tidak", en: "answered no")
      }
      lines.append((([count] + (answer.map { [$0[language]] } ?? [])).joined(separator: ", "), .muted))
      return lines
    case .search, .text(.details, _, _), .text(.outOfScope, _, _), .text(.id, _, _): return [("", .normal)]
    default: break
    }
    guard let focus, shown.items.indices.contains(focus) else { return [] }
    if isOneRow { return [(oneRow(focus, session), .muted)] }
    return details(focus, session)
  }

  private func marks(_ number: Int, _ session: Session) -> TreeMarks {
    TreeMarks(
      number, shown, cards: cards[shown.items[number].id] ?? [],
      findings: session.findings(in: path, at: shown.items[number].block).count)
  }

  private func oneRow(_ number: Int, _ session: Session) -> String {
    let lead = TreeOutline.lead(number, shown, session.language).dropLast(2)
    let text = drawing?.scale.isTerse == true ? ": " + prefix(of: shown.items[number].text, fitting: 200) : ""
    return ([lead + text] + marks(number, session).words(session.language)).joined(
      separator: " \(session.glyphs.bullet) ")
  }

  private func details(_ number: Int, _ session: Session) -> [(String, StyleRole)] {
    let language = session.language
    let item = shown.items[number]
    var lines: [(String, StyleRole)] = []
    func add(_ words: Words, _ role: StyleRole = .label) { lines.append((words[language], role)) }
    func list(_ text: String, _ role: StyleRole = .normal) { lines.append(("\(session.glyphs.bullet) \(text)", role)) }
    var lead = String(TreeOutline.lead(number, shown, language).dropLast(2))
    if item.isMain { lead += Words(id: ", utama", en: ", main")[language] }
    lines.append((lead, .heading))
    lines.append((item.text, .normal))
    if !item.details.isEmpty {
      add(Words(id: "Uraian", en: "Description"))
      lines.append((item.details, .normal))
    }
    let links = shown.parents(of: number).filter { shown.fits($0, asParentOf: number) }
    if !links.isEmpty {
      add(
        item.kind == .effect
          ? Words(id: "Dihasilkan oleh", en: "Produced by") : Words(id: "Menghasilkan", en: "Produces")
      )
      for parent in links {
        let answer: Words =
          switch shown.answer(to: shown.link(from: number, to: parent)) {
          case true: Words(id: "benar", en: "true")
          case false: Words(id: "dijawab tidak", en: "answered no")
          case nil: Words(id: "belum dibaca", en: "not read yet")
          }
        list("\(shown.items[parent].id) \(shown.items[parent].text) (\(answer[language]))")
      }
    }
    let own = cards[item.id] ?? []
    if !item.evidence.isEmpty || !own.isEmpty {
      add(Words(id: "Bukti", en: "Evidence"))
      let choices = ReferenceChoices(session.workspace, from: path)
      for value in item.evidence { list(choices.label(of: value, [.evidence], language)) }
      for card in own where !item.evidence.contains(card.reference) { list("\(card.text) (\(card.reference))") }
    }
    if !item.objective.isEmpty {
      add(Words(id: "Tujuan", en: "Objective"))
      lines.append((item.objective, .objective))
    }
    if !item.outOfScope.isEmpty {
      add(Words(id: "Di luar jangkauan karena", en: "Left untreated because"))
      lines.append((item.outOfScope, .normal))
    }
    let findings = session.findings(in: path, at: item.block)
    if !findings.isEmpty {
      add(Words(id: "Temuan", en: "Findings"))
      for finding in findings {
        list("\(finding.rule) \(finding.message[language])", finding.severity.role)
      }
    }
    return lines
  }
}
