import RecordText

/// References of D02 that no field form knows: figures printed in prose, and operands of formulas.
enum FigureReferences {
  /// What dangles in all prose and formulas of a workspace.
  static func misses(in workspace: Workspace, _ readings: inout Readings) -> [Finding] {
    var book = FigureBook(workspace)
    var findings: [Finding] = []
    for path in workspace.paths {
      guard let file = workspace[path] else { continue }
      let text = readings.text(of: file)
      for placeholder in text.placeholders {
        guard let passage = text.passage(at: placeholder.range.lowerBound),
          looksLikeReference(placeholder.id), book.figure(placeholder.id, in: text.folder) == nil
        else { continue }
        var finding = text.finding(
          "D02", .salah, passage, in: workspace,
          Words(
            id: "{\(placeholder.id)} mencetak angka yang tidak ada. Perbaiki, atau tambahkan angkanya.",
            en: "{\(placeholder.id)} prints a figure that does not exist. Correct it, or add the figure."),
          at: placeholder.range)
        finding.isOfMention = true
        findings.append(finding)
      }
    }
    for folder in workspace.caseFolders { findings += formulas(of: folder, workspace, &book) }
    return findings
  }

  /// An Id, or a case's name and an Id; anything else between braces is text.
  private static func looksLikeReference(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { $0.first?.isLetter ?? false }
  }

  private static func formulas(of folder: String, _ workspace: Workspace, _ book: inout FigureBook) -> [Finding] {
    guard let file = workspace[CaseSummary.path(of: folder)], let spec = Schema.record("Angka", in: .kasus) else {
      return []
    }
    var findings: [Finding] = []
    for figure in book.figures(of: folder) where figure.record["Rumus"] != nil {
      guard case .failure(let gap) = book.value(of: figure), let message = message(gap, figure) else { continue }
      findings.append(Finding("D02", .salah, file, spec, figure.index, field: "Rumus", message))
    }
    return findings
  }

  /// What a formula lacks; nil where a figure it rests on is to blame, or nothing was counted yet.
  private static func message(_ gap: FigureGap, _ figure: Figure) -> Words? {
    let written = figure.record["Rumus"]?.withoutOuterBlanks ?? ""
    switch gap {
    case .empty, .noAnswers, .dividedByZero: return nil
    case .unreadable(let text):
      guard text == written else { return nil }
      return Words(
        id: "Rumus \"\(written)\" belum terbaca. Pilih pertanyaan pertemuan, statistik, atau dua angka.",
        en: "The formula \"\(written)\" is not understood. Choose a meeting's question, a statistic or two figures.")
    case .unknown(let id): guard written.contains(id) else { return nil }
    case .noMeeting(let stem): guard written.hasPrefix(stem) else { return nil }
    case .noQuestion(_, let stem): guard written.hasPrefix(stem) else { return nil }
    case .noStatistic(let id): guard written == "stat:\(id)" else { return nil }
    case .circle(let ids): guard ids.contains(figure.id) else { return nil }
    }
    return Words(id: "Rumus \(written): \(gap.words.id)", en: "Formula \(written): \(gap.words.en)")
  }
}
