extension Rule {
  /// N02: a sentence with both operands and a percentage that they do not give.
  static let percentageWrong = Rule(
    "N02", .caseFolder, Words(id: "Persentase tidak cocok", en: "Percentage does not fit")
  ) { workspace, folder, readings in
    var figures = PrintedFigures(folder, workspace)
    var findings: [Finding] = []
    for path in workspace.paths where WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      let text = readings.text(of: file)
      for passage in text.passages
      where text.words[passage.words].contains(where: { $0.traits.contains(.percent) || $0.key == StatedShare.persen })
      {
        let shares = text.sentences(of: passage).lazy.flatMap { sentence in
          StatedShare.all(in: sentence, figures.printed(in: sentence, passage, text), of: text)
        }
        if let share = shares.first(where: { !$0.isRight }) {
          findings.append(
            text.finding(
              "N02", .perluDicek, passage, in: workspace, share.message, at: text.range(of: share.percentage.words)))
        }
      }
    }
    return findings
  }
}

/// What the figures that a text prints come to.
private struct PrintedFigures {
  private let folder: String
  private var book: FigureBook

  init(_ folder: String, _ workspace: Workspace) {
    self.folder = folder
    book = FigureBook(workspace)
  }

  /// The figures that a sentence prints; nil where one of them has no value.
  mutating func printed(in sentence: Range<Int>, _ passage: Passage, _ text: FileText) -> [Quantity]? {
    var printed: [Quantity] = []
    for (placeholder, place) in text.placeholders(in: sentence, of: passage) {
      guard let figure = book.figure(placeholder.id, in: folder), case .success(let value) = book.value(of: figure)
      else { return nil }
      let isShare = if case .percentage = figure.formula { true } else { figure.unit == "%" }
      let after = place < sentence.upperBound ? text.words[place].key : 0
      printed.append(
        Quantity(
          value: value, decimals: 0, words: place..<place, isPercentage: isShare || after == StatedShare.persen,
          isVague: false, isPrinted: true))
    }
    return printed
  }
}
