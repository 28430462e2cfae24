import Practicum
import TextCanvas

/// Where the programme stands in the four quadrants, with the strategy that goes with it.
struct QuadrantScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case weights

    var command: Command { SWOTAction.weights.command }
  }

  let folder: String
  let path: String
  private var matrix: SWOTMatrix
  private var revision: Int?

  init(folder: String) {
    self.folder = folder
    path = SWOTMatrix.path(ofCase: folder)
    matrix = SWOTMatrix(Workspace(), path: path)
  }

  var file: String? { path }
  func title(_ session: Session) -> Words { Words(id: "Kuadran SWOT", en: "SWOT quadrant") }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition { .replace(.swotWeights(folder)) }

  mutating func prepare(_ size: Size, _ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    matrix = SWOTMatrix(session.workspace, path: path)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    var lines = lines(session.language, columns: area.columns - 2)
    // In a low window the point goes before the advice; what is missing always goes first.
    if case .placed = matrix.standing { lines = Array(lines.prefix(max(2, area.rows - QuadrantChart.smallest.rows))) }
    let chart = area.droppingBottom(min(lines.count, area.rows))
    let shape = Size(columns: min(chart.columns - 2, max(44, chart.rows * 4)), rows: chart.rows)
    QuadrantChart(standing: matrix.standing).draw(
      &canvas, chart.centred(shape), session.language, session.glyphs)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      canvas.write(
        line.0, at: Position(column: area.column + 1, row: chart.bottom + offset), line.1, limit: area.columns - 2)
    }
    if canvas.cursor == nil { canvas.cursor = Position(column: area.column, row: chart.bottom) }
  }

  /// The verdict in words; it says all that the chart shows.
  private func lines(_ language: Language, columns: Int) -> [(String, StyleRole)] {
    var lines: [(words: String, role: StyleRole)] = []
    switch matrix.standing {
    case .incomplete(let missing):
      lines.append(
        (
          Words(
            id: "Kuadran belum dapat ditentukan (w membuka tabel bobot):",
            en: "The quadrant cannot be told yet (w opens the weights):")[language], .heading
        ))
      lines.append((missing.map { $0[language] }.joined(separator: " "), .caution))
    case .placed(let position):
      lines.append(("\(position.words[language]). \(matrix.coordinates(of: position, language))", .heading))
      if position.quadrants.count == 1, let quadrant = position.quadrants.first {
        lines.append((quadrant.meaning[language] + " " + advice(quadrant.box)[language], .normal))
      }
      if position.isProvisional {
        lines.append(
          (
            Words(
              id: "Sementara: jumlah bobot salah satu sisi belum 1,00.",
              en: "For now: the weights of a side are not 1.00.")[language], .caution
          ))
      }
    }
    return lines.flatMap { line in wrapped(line.words, to: columns).map { ($0, line.role) } }
  }

  private func advice(_ box: StrategyBox) -> Words {
    let codes = matrix.strategies(box).map(\.id).joined(separator: ", ")
    return codes.isEmpty
      ? Words(id: "Susun dahulu strategi \(box.letters).", en: "Work out \(box.letters) strategies first.")
      : Words(id: "Dahulukan strategi \(codes).", en: "Put strategies \(codes) first.")
  }
}
