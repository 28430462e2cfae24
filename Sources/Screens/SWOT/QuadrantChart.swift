import Practicum
import TextCanvas

/// The diagram of four quadrants in characters: axes, names, and the programme's point where it can be told.
struct QuadrantChart {
  let standing: SWOTStanding

  /// The least room in which the chart can be read.
  static let smallest = Size(columns: 30, rows: 7)

  private var position: SWOTPosition? { if case .placed(let position) = standing { position } else { nil } }

  /// How far the axes reach: the least whole number from 1 to 4 that holds the point; no point of whole weights lies
  /// beyond 4.
  private var reach: Int {
    guard let position else { return 4 }
    let furthest = max(position.x.size, position.y.size)
    return min(4, max(1, (furthest.millionths + 999_999) / 1_000_000))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ language: Language, _ glyphs: Glyphs) {
    guard area.columns >= Self.smallest.columns, area.rows >= Self.smallest.rows else { return }
    // Odd sizes, so that the axes have a middle.
    let frame = Area(
      column: area.column, row: area.row + 1, columns: area.columns - (area.columns + 1) % 2,
      rows: area.rows - 2 - (area.rows + 1) % 2)
    let middle = Position(column: frame.column + frame.columns / 2, row: frame.row + frame.rows / 2)
    canvas.horizontalLine(at: Position(column: frame.column, row: middle.row), length: frame.columns, .border, glyphs)
    canvas.verticalLine(at: Position(column: middle.column, row: frame.row), length: frame.rows, .border, glyphs)
    drawEnds(&canvas, frame, middle, language)
    for quadrant in Quadrant.allCases { drawName(quadrant, &canvas, frame, middle, language, glyphs) }
    if let position { drawPoint(position, &canvas, frame, middle, language, glyphs) }
  }

  private func drawEnds(_ canvas: inout Canvas, _ frame: Area, _ middle: Position, _ language: Language) {
    func name(_ kind: FactorKind) -> String {
      frame.columns >= 56 ? "\(kind.letter) \(kind.words[language])" : kind.letter
    }
    func centred(_ text: String, _ row: Int, _ role: StyleRole) {
      canvas.write(text, at: Position(column: middle.column - displayWidth(text) / 2, row: row), role)
    }
    centred("\(name(.opportunity)) +\(reach)", frame.row - 1, .opportunity)
    centred("\(name(.threat)) -\(reach)", frame.bottom, .threat)
    canvas.write(" \(name(.weakness)) -\(reach) ", at: Position(column: frame.column, row: middle.row), .weakness)
    let right = " \(name(.strength)) +\(reach) "
    canvas.write(right, at: Position(column: frame.right - displayWidth(right), row: middle.row), .strength)
  }

  /// The name stands in the outer corner of its quadrant, marked where the point is.
  private func drawName(
    _ quadrant: Quadrant, _ canvas: inout Canvas, _ frame: Area, _ middle: Position, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let isHere = position.map { $0.quadrants == [quadrant] } ?? false
    let room = frame.columns / 2 - 2
    let full = "\(quadrant.numeral) \(quadrant.words[language])"
    let mark = isHere ? "\(glyphs.marker) " : ""
    let short = full.split(separator: " (").first.map(String.init) ?? full
    let text = truncated(mark + (displayWidth(mark + full) > room ? short : full), to: room, glyphs: glyphs)
    let row = quadrant.isUpper ? frame.row : frame.bottom - 1
    let column = quadrant.isRight ? frame.right - displayWidth(text) : frame.column
    canvas.write(text, at: Position(column: column, row: row), isHere ? .heading : .muted)
  }

  private func drawPoint(
    _ position: SWOTPosition, _ canvas: inout Canvas, _ frame: Area, _ middle: Position, _ language: Language,
    _ glyphs: Glyphs
  ) {
    let at = Position(
      column: middle.column + Self.scaled(position.x, to: frame.columns / 2 - 1, reach),
      row: middle.row - Self.scaled(position.y, to: frame.rows / 2 - 1, reach))
    let label = "(\(position.x.shownWeight(language)); \(position.y.shownWeight(language)))"
    canvas.write(String(glyphs.bar), at: at, .accent)
    // The label stands on the outer side, or on the inner one where the frame ends.
    let (left, right) = (at.column - displayWidth(label) - 1, at.column + 2)
    let fitsRight = right + displayWidth(label) <= frame.right
    let column = at.column >= middle.column ? (fitsRight ? right : left) : (left >= frame.column ? left : right)
    canvas.write(label, at: Position(column: column, row: at.row == middle.row ? at.row - 1 : at.row), .accent)
    canvas.cursor = at
  }

  /// Cells from the axis, rounded to the nearest and ending at the frame; whatever is not zero stands off the axis.
  private static func scaled(_ value: DecimalNumber, to cells: Int, _ reach: Int) -> Int {
    let whole = reach * 1_000_000
    let size = (min(value.size.millionths, whole) * cells + whole / 2) / whole
    let away = value.size > .zero ? max(1, size) : 0
    return value < .zero ? -away : away
  }
}

extension DecimalNumber {
  /// The value without its sign.
  var size: DecimalNumber { DecimalNumber(millionths: Int(millionths.magnitude)) }
}
