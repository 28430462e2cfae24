import Practicum

extension Composer {
  /// The feasibility: the matrix, the tables of weights, and where the programme stands.
  mutating func feasibility() -> [Block] {
    var blocks = prose(.feasibility, below: 3)
    let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
    if !matrix.isEmpty {
      let label = label("swot")
      blocks += [
        .lead("Kekuatan, kelemahan, peluang, dan ancaman beserta strateginya disajikan dalam", label),
        .table(matrixTable(matrix, Caption(.matrix, titled("Analisis SWOT"), label: label))),
      ]
      for side in SWOTSide.allCases where matrix.scores(side).hasWeights { blocks += scores(matrix.scores(side)) }
      blocks += position(matrix)
    }
    return section(
      3, "Analisis kelayakan", "kelayakan", missing: ProseSection.feasibility.guide(isInCase: true).id, blocks)
  }

  /// The matrix as reports print it: internal factors across, external ones down, the strategies where they meet.
  private mutating func matrixTable(_ matrix: SWOTMatrix, _ caption: Caption) -> Table {
    var corner = Table.Cell(
      blocks: [
        .text([.text("Faktor internal")], .flush), .text([.text("Faktor eksternal")], .flush),
      ], .columnHeader)
    corner.isDiagonal = true
    func factors(_ kind: FactorKind, _ role: Table.Cell.Role) -> Table.Cell {
      let title: Block = .text([.strong([.text("\(kind.words.id.capitalizedFirst) (\(kind.letter))")])], .flush)
      let all = matrix.factors(kind).map { factor -> Block in
        .text([Inline](factor.id.isEmpty ? "" : "\(factor.id). ") + line(factor.text), .flush)
      }
      return Table.Cell(blocks: [title] + all, role, alignment: .leading)
    }
    func strategies(_ box: StrategyBox) -> Table.Cell {
      let title: Block = .text([.strong([.text("Strategi \(box.letters)")])], .flush)
      let all = matrix.strategies(box).map { strategy -> Block in
        let cited = strategy.citations.isEmpty ? "" : " (\(strategy.citations.joined(separator: ", ")))"
        return .text(
          [Inline](strategy.id.isEmpty ? "" : "\(strategy.id). ") + line(strategy.text) + [Inline](cited), .flush)
      }
      return Table.Cell(blocks: [title] + all)
    }
    var rows = [
      [corner, factors(.strength, .columnHeader), factors(.weakness, .columnHeader)],
      [factors(.opportunity, .rowHeader), strategies(.so), strategies(.wo)],
      [factors(.threat, .rowHeader), strategies(.st), strategies(.wt)],
    ]
    let others =
      matrix.unplacedFactors.map { line($0.text) } + matrix.unplacedStrategies.map { line($0.text) }
    if !others.isEmpty {
      rows.append([Table.Cell("Belum digolongkan", .rowHeader), Table.Cell(entries: others)].spanning(3))
    }
    return Table(
      caption, columns: [Table.Column(30), Table.Column(35), Table.Column(35)], headerRows: 1, rows: rows)
  }

  /// The weights and ratings of a side.
  private mutating func scores(_ scores: SWOTScores) -> [Block] {
    let label = label(scores.side.tableName.lowercased())
    var rows: [[Table.Cell]] = []
    for kind in scores.side.kinds {
      rows.append([
        Table.Cell("\(kind.words.id.capitalizedFirst) (\(kind.letter))", .rowHeader, columns: 5)
      ])
      rows += scores.factors.filter { $0.kind == kind }.map { factor in
        [
          Table.Cell(factor.id, alignment: .center), Table.Cell(line(factor.text)),
          Table.Cell(factor.weight.map { .hundredths($0) }), Table.Cell(factor.rating.map { .count($0) }),
          Table.Cell(factor.score.map { .hundredths($0) }),
        ]
      }
      rows.append([
        Table.Cell("Jumlah \(kind.words.id)", .total, columns: 2),
        Table.Cell(.hundredths(scores.weights(of: kind)), .total), Table.Cell("", .total),
        Table.Cell(.hundredths(scores.score(of: kind)), .total),
      ])
    }
    rows.append([
      Table.Cell("Jumlah", .total, columns: 2), Table.Cell(.hundredths(scores.weights), .total),
      Table.Cell("", .total), Table.Cell(.hundredths(scores.total), .total),
    ])
    let side = scores.side == .internal ? "internal" : "eksternal"
    return [
      .lead("Bobot dan rating faktor \(side) dimuat dalam", label),
      .table(
        Table(
          Caption(
            .table, [.text("Bobot, Rating, dan Skor Faktor \(side.capitalizedFirst) (\(scores.side.tableName))")],
            label: label),
          [
            .init("Kode", 9, .center), .init("Faktor", 52), .init("Bobot", 13, .trailing),
            .init("Rating", 13, .trailing),
            .init("Skor", 13, .trailing),
          ], rows)),
    ]
  }

  /// Where the programme stands, as far as it can be told.
  private func position(_ matrix: SWOTMatrix) -> [Block] {
    guard case .placed(let position) = matrix.standing else { return [] }
    var inlines: [Inline] = [
      .text("Selisih kekuatan dan kelemahan adalah "), .value(.hundredths(position.x)),
      .text(" dan selisih peluang dan ancaman adalah "), .value(.hundredths(position.y)), .text(". "),
    ]
    if position.quadrants.count == 1, let quadrant = position.quadrants.first {
      inlines.append(
        .text("Program berada di kuadran \(quadrant.numeral), yang menganjurkan strategi \(quadrant.words.id). "))
      inlines.append(.text(quadrant.meaning.id))
    } else {
      inlines.append(.text(position.words.id + "."))
    }
    if position.isProvisional {
      inlines.append(.text(" Letak ini sementara karena jumlah bobot salah satu sisi belum genap satu."))
    }
    return [.text(inlines)]
  }
}

extension [Table.Cell] {
  /// The row with its last cell widened so that it fills so many columns.
  fileprivate func spanning(_ columns: Int) -> [Table.Cell] {
    var row = self
    guard let last = row.indices.last else { return row }
    row[last].columns = columns - (row.count - 1)
    return row
  }
}
