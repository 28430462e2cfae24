import Practicum
import TextCanvas

/// How stages and their parts look in a list: a sign, the name, what is known.
struct StageRow {
  let name: String
  let state: StageState?
  /// What is known of it, such as how much stands in it.
  let note: String
  let role: StyleRole

  /// Draws the row; the state is told by a sign and a word, never by colour alone.
  func draw(_ canvas: inout Canvas, _ row: Area, focused: Bool, names: Int, _ glyphs: Glyphs) {
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
    }
    let marker = focused ? glyphs.marker : " "
    let sign: Character =
      switch state {
      case .complete: role == .caution ? "!" : glyphs.checked
      case .begun: glyphs.bullet
      case .empty, nil: " "
      }
    let plain: StyleRole = focused ? .focus : .normal
    canvas.write("\(marker) \(sign) ", at: row.origin, focused ? .focus : role)
    let at = row.column + 4
    canvas.write(truncated(name, to: names, glyphs: glyphs), at: Position(column: at, row: row.row), plain)
    let column = at + names + 1
    canvas.write(
      truncated(note, to: row.right - column, glyphs: glyphs), at: Position(column: column, row: row.row),
      focused ? .focus : role)
  }
}

extension StageSummary {
  /// How the stage's state looks, findings before all; suggestions leave it as it is.
  func role(_ findings: [Severity: Int]) -> StyleRole {
    if findings.contains(where: { $0.key != .saran && $0.value > 0 }) { return .caution }
    switch state {
    case .complete: return .good
    case .begun: return .begun
    case .empty: return .muted
    }
  }

  /// What to do next as a sentence, or that nothing is missing here.
  var nextSentence: Words {
    guard let next else { return Words(id: "Bagian ini lengkap.", en: "This part is complete.") }
    return Words(id: "Berikutnya: \(next.id).", en: "Next: \(next.en).")
  }
}
