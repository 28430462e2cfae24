/// Text that a spreadsheet would take for a formula, kept text by an apostrophe before it, and given back on reading.
///
/// After OWASP, "CSV Injection": a cell that begins with `=`, `+`, `-`, `@`, a tab or a line end may run a command when
/// a spreadsheet opens the file. The full-width forms count in spreadsheets set to East Asian languages. Phone numbers
/// such as `+62 812…` are guarded too: they would lose their sign or be computed.
public enum FormulaGuard {
  /// The text as a cell may hold it; plain numbers such as `-5` stay as they are.
  public static func guarded(_ text: String) -> String {
    isTaken(text) && DecimalNumber(plain: text) == nil ? "'" + text : text
  }

  /// The text behind its guard: the inverse of ``guarded(_:)``.
  public static func original(_ cell: String) -> String {
    cell.first == "'" && isTaken(String(cell.dropFirst())) ? String(cell.dropFirst()) : cell
  }

  /// Whether the text begins a formula, or is one behind apostrophes of its own, which must be told from ours.
  private static func isTaken(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return signs.contains(first)
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
}
