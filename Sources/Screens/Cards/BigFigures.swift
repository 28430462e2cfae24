import TextCanvas

/// Figures five rows high, for a projector.
enum BigFigures {
  static let rows = 5
  /// Columns of one figure with the gap after it.
  static let columns = 6

  private static let shapes = [
    ["#####", "#   #", "#   #", "#   #", "#####"], ["   ##", "   ##", "   ##", "   ##", "   ##"],
    ["#####", "    #", "#####", "#    ", "#####"], ["#####", "    #", " ####", "    #", "#####"],
    ["#   #", "#   #", "#####", "    #", "    #"], ["#####", "#    ", "#####", "    #", "#####"],
    ["#####", "#    ", "#####", "#   #", "#####"], ["#####", "    #", "    #", "    #", "    #"],
    ["#####", "#   #", "#####", "#   #", "#####"], ["#####", "#   #", "#####", "    #", "#####"],
  ]

  /// The columns a number takes.
  static func width(of number: Int) -> Int { String(number.magnitude).count * columns - 1 }

  /// Draws a number that is not negative.
  static func draw(_ number: Int, _ canvas: inout Canvas, at position: Position, _ role: StyleRole, _ glyphs: Glyphs) {
    for (place, digit) in String(number.magnitude).enumerated() {
      guard let value = digit.wholeNumberValue else { continue }
      for (row, line) in shapes[value].enumerated() {
        let text = String(line.map { $0 == "#" ? glyphs.bar : " " })
        canvas.write(text, at: Position(column: position.column + place * columns, row: position.row + row), role)
      }
    }
  }
}
