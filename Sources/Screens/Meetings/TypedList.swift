/// Several values typed on one line, parted by commas or semicolons.
enum TypedList {
  /// The values without the blanks around them; empty ones are left out.
  static func parts(of text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }.map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}
