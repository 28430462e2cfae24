import Practicum
import RecordText

/// What a style file, `gaya.rec` in the practicum's folder, says over the usual style; every field may be left out.
public struct StyleFile: Equatable, Sendable {
  /// Where it stands in a practicum.
  public static let path = "gaya.rec"

  /// A value that cannot be used, with what is expected: one sentence each.
  public private(set) var problems: [Words] = []
  private var values: [String: String] = [:]

  /// A file that says nothing.
  public init() {}

  /// Reads a style file; what cannot be used is told in ``problems`` and leaves the usual style.
  public init(_ bytes: [UInt8]) {
    let file = RecordFile(bytes)
    for index in 0..<file.count {
      switch file.kind(at: index) {
      case .broken:
        problems.append(
          Words(
            id: "Ada baris di gaya yang bukan isian. Tulis seperti Huruf: Times New Roman.",
            en: "A line of the style is no field. Write it like Huruf: Times New Roman."))
      case .record: for field in file.record(at: index).fields { read(field) }
      case .descriptor, .comment, .prose: continue
      }
    }
  }

  private mutating func read(_ field: Field) {
    let value = field.value.withoutOuterBlanks
    guard !value.isEmpty, field.name != "Catatan" else { return }
    guard let rule = Self.rules[field.name] else {
      problems.append(
        Words(
          id: "Gaya tidak mengenal \(field.name). Yang ada: \(Self.rules.keys.sorted().joined(separator: ", ")).",
          en: "The style knows no \(field.name). There is: \(Self.rules.keys.sorted().joined(separator: ", "))."))
      return
    }
    var style = Style()
    guard rule.set(&style, value) else {
      problems.append(
        Words(
          id: "\(field.name): \"\(value)\" tidak dapat dipakai. \(rule.expected.id)",
          en: "\(field.name): \"\(value)\" cannot be used. \(rule.expected.en)"))
      return
    }
    values[field.name] = value
  }

  /// The style with what the file says in place of what it had.
  public func applied(to style: Style) -> Style {
    var style = style
    for (name, value) in values.sorted(by: { $0.key < $1.key }) { _ = Self.rules[name]?.set(&style, value) }
    return style
  }

  /// How a field is read.
  private struct Rule: Sendable {
    let expected: Words
    /// Sets the style; false for a value that cannot be used.
    let set: @Sendable (_ style: inout Style, _ value: String) -> Bool
  }

  private static let rules: [String: Rule] = [
    "Huruf": Rule(
      expected: Words(
        id: "Tulis nama huruf, misalnya Times New Roman.", en: "Write a typeface, such as Times New Roman.")
    ) { style, value in
      let isName = value.count <= 60 && value.allSatisfy { $0.isLetter || $0.isNumber || " -".contains($0) }
      if isName { style.font = value }
      return isName
    },
    "Ukuran": Rule(
      expected: Words(id: "Tulis 8 sampai 16 poin, misalnya 12.", en: "Write 8 to 16 points, such as 12.")
    ) { style, value in
      guard let size = Int(value), (8...16).contains(size) else { return false }
      style.fontSize = size
      return true
    },
    "UkuranTabel": Rule(
      expected: Words(id: "Tulis 7 sampai 14 poin, misalnya 10.", en: "Write 7 to 14 points, such as 10.")
    ) { style, value in
      guard let size = Int(value), (7...14).contains(size) else { return false }
      style.tableFontSize = size
      return true
    },
    "Spasi": Rule(
      expected: Words(id: "Tulis 1 sampai 3 baris, misalnya 1,5.", en: "Write 1 to 3 lines, such as 1.5.")
    ) { style, value in
      guard let lines = hundredths(value), (100...300).contains(lines) else { return false }
      style.lineSpacing = lines
      return true
    },
    "Margin": Rule(
      expected: Words(
        id: "Tulis kiri, atas, kanan, bawah dalam sentimeter, 1 sampai 6, misalnya 4 3 3 3.",
        en: "Write left, top, right, bottom in centimetres, 1 to 6, such as 4 3 3 3.")
    ) { style, value in
      let parts = value.split(separator: " ").map { hundredths(String($0)).map { $0 / 10 } }
      let margins = parts.compactMap(\.self)
      guard parts.count == 4, margins.count == 4, margins.allSatisfy((10...60).contains) else { return false }
      style.margins.left = margins[0]
      style.margins.top = margins[1]
      style.margins.right = margins[2]
      style.margins.bottom = margins[3]
      return true
    },
    "Kertas": Rule(
      expected: Words(id: "Tulis A4, F4, atau Letter.", en: "Write A4, F4 or Letter.")
    ) { style, value in
      guard let size = papers[value.lowercased()] else { return false }
      (style.width, style.height) = size
      return true
    },
    "Penomoran": Rule(
      expected: Words(
        id: "Tulis huruf (A., 1., a.) atau angka (2.1, 2.1.1).", en: "Write huruf (A., 1., a.) or angka (2.1).")
    ) { style, value in
      guard let sections = Numbering.Sections(rawValue: value.lowercased()) else { return false }
      style.sections = sections
      return true
    },
  ]

  /// Millimetres.
  private static let papers = ["a4": (210, 297), "f4": (215, 330), "letter": (216, 279)]

  /// A decimal in hundredths; nil for what is none.
  private static func hundredths(_ text: String) -> Int? {
    guard let number = try? DecimalNumber.parse(text), number.millionths >= 0, number.millionths <= 100_000_000 else {
      return nil
    }
    return number.millionths / 10_000
  }
}
