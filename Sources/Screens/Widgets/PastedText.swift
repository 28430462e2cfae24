import Practicum

/// What was pasted into a grid: what one cell holds, or a table.
enum PastedText: Equatable {
  case cell(String)
  case table(String)

  /// Tells a table by its tabs and line breaks; a spreadsheet ends a single cell with a line break, too.
  init(_ text: String) {
    var cell = text[...]
    while cell.last?.isNewline == true { cell.removeLast() }
    let isTable = cell.contains { $0 == "\t" || $0.isNewline }
    self = isTable ? .table(text) : .cell(String(cell))
  }

  /// Why a table is not taken while something typed stands in a cell.
  static let isTyping = Words(
    id: "Selesaikan dulu isian ini (Enter) atau tinggalkan (Esc), lalu tempel tabelnya lagi.",
    en: "Finish this cell first (Enter) or leave it (Esc), then paste the table again.")
}
