/// Short names for folders, files and parties: `[a-z0-9_-]+`.
public enum Slug {
  /// A slug of a text: letters and digits in lower case, everything else a hyphen; at most 40 characters.
  public static func of(_ text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber || character == "_" {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
      if slug.count == 40 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }

  /// The slug of a text, numbered from 2 where it is taken, `tanpa-nama` where the text has no letter.
  public static func fresh(for text: String, taken: Set<String>) -> String {
    let slug = of(text)
    let base = slug.isEmpty ? "tanpa-nama" : slug
    guard taken.contains(base) else { return base }
    var number = 2
    while taken.contains("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
  }
}
