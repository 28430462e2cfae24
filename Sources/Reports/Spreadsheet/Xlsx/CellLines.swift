/// How many lines a text takes in a cell of so many characters.
///
/// Spreadsheets ask fonts; characters of text are narrower than the digit that widths are counted in, so that a
/// count of characters never cuts a line off.
enum CellLines {
  /// A row is never higher than spreadsheets allow, which is 409 points.
  private static let most = 27

  static func count(_ text: String, width: Int) -> Int {
    if text.utf8.count <= width, !text.utf8.contains(0x0A) { return 1 }
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      lines += 1
      for word in paragraph.split(separator: " ") {
        let length = word.count
        if used > 0, used + 1 + length > width {
          lines += 1
          used = 0
        }
        used += (used > 0 ? 1 : 0) + length
        // A word longer than the cell is broken.
        if used > width {
          lines += (used - 1) / max(1, width)
          used = (used - 1) % max(1, width) + 1
        }
      }
      if lines >= most { return most }
    }
    return min(lines, most)
  }
}
