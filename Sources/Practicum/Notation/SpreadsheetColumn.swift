/// The names of columns in spreadsheets.
public enum SpreadsheetColumn {
  /// The letters under which a column is shown, counted from 0: `A`, `Z`, `AA`.
  public static func letters(_ column: Int) -> String {
    var rest = column
    var letters = ""
    while rest >= 0 {
      guard let scalar = Unicode.Scalar(UInt32(0x41 + rest % 26)) else { break }
      letters = String(Character(scalar)) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}
