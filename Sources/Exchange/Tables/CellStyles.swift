import Practicum

/// How a workbook shows its numbers, as far as that says what they are.
struct CellStyles: Equatable {
  enum Form: Equatable {
    case number
    case moment(hasDate: Bool, hasTime: Bool)
    /// Filled up with zeros to so many digits.
    case zeros(Int)
  }

  private var forms: [Form] = []

  /// The form of the style with that number.
  subscript(style: Int) -> Form { forms.indices.contains(style) ? forms[style] : .number }

  static func read(_ bytes: [UInt8]) throws(SourceFileProblem) -> CellStyles {
    var styles = CellStyles()
    var formats: [Int: Form] = [:]
    var isInCells = false
    var count = 0
    try Workbook.parse(bytes) { event in
      switch event {
      case .start("numFmt", let attributes):
        count += 1
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          // No code of Excel is longer.
          formats[id] = attributes["formatCode"].map { form(String($0.prefix(255))) }
        }
      case .start("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .start("xf", let attributes) where isInCells:
        count += 1
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        styles.forms.append(formats[id] ?? builtIn(id))
      default: break
      }
      return count <= TableLimits.styles
    }
    if count > TableLimits.styles { throw .tooMany(.styles, TableLimits.styles) }
    return styles
  }

  /// The formats that need no code (ECMA-376 part 1, 18.8.30), those of East Asian calendars included.
  private static func builtIn(_ id: Int) -> Form {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .moment(hasDate: true, hasTime: false)
    case 22: .moment(hasDate: true, hasTime: true)
    case 18...21, 32...35, 45...47, 55, 56: .moment(hasDate: false, hasTime: true)
    default: .number
    }
  }

  /// What a format code tells: `dd/mm/yyyy`, `[h]:mm`, `000`.
  static func form(_ code: String) -> Form {
    let first = code.prefix { $0 != ";" }
    if first.utf8.count > 1, first.utf8.count <= 20, first.allSatisfy({ $0 == "0" }) { return .zeros(first.utf8.count) }
    var letters = Set<Character>()
    var rest = first[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        // Hours that go beyond a day; all else in brackets is a colour, a condition or a currency.
        if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters.insert("h") }
        rest = rest.drop { $0 != "]" }.dropFirst()
      default: letters.formUnion(sign.lowercased())
      }
    }
    let hasTime = !letters.isDisjoint(with: ["h", "s"])
    let hasDate = !letters.isDisjoint(with: ["d", "y"]) || (letters.contains("m") && !hasTime)
    // "General" and words that stand bare hold letters of no date; a code of a date holds no digit places.
    guard hasDate || hasTime, letters.isDisjoint(with: ["0", "#", "g", "n"]) else { return .number }
    return .moment(hasDate: hasDate, hasTime: hasTime)
  }
}

/// Numbers as workbooks write them: digits, perhaps with a point and a power of ten.
enum SpreadsheetNumber {
  /// The number in plain digits, with no more of them than a spreadsheet counts with; nil where it is no number.
  ///
  /// A whole number keeps all digits that are written: programs other than Excel keep sixteen.
  static func plain(_ text: String) -> String? {
    guard let (isNegative, digits, exponent) = parts(text), abs(exponent) <= 20, digits.count <= 40 else {
      return nil
    }
    var all = digits
    // The point stands so many digits before the end.
    var decimals = -exponent
    if decimals < 0 {
      all += Array(repeating: 0, count: -decimals)
      decimals = 0
    }
    while decimals > 0, all.last == 0 {
      all.removeLast()
      decimals -= 1
    }
    if decimals > 0 { round(&all, &decimals) }
    while all.first == 0 { all.removeFirst() }
    while all.count <= decimals { all.insert(0, at: 0) }
    let letters = all.map(String.init)
    let whole = letters.dropLast(decimals).joined()
    let fraction = letters.suffix(decimals).joined()
    let isZero = all.allSatisfy { $0 == 0 }
    return (isNegative && !isZero ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func parts(_ text: String) -> (isNegative: Bool, digits: [UInt8], exponent: Int)? {
    let isNegative = text.hasPrefix("-")
    let halves = text.dropFirst(isNegative || text.hasPrefix("+") ? 1 : 0).uppercased()
      .split(separator: "E", omittingEmptySubsequences: false)
    let number = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count), (1...2).contains(number.count) else { return nil }
    let digits = number.joined().utf8.map { $0 &- 0x30 }
    guard !digits.isEmpty, digits.allSatisfy({ $0 < 10 }) else { return nil }
    guard halves.count == 1 || Int(halves[1]) != nil else { return nil }
    let power = halves.count == 2 ? Int(halves[1]) ?? 0 : 0
    guard (-400...400).contains(power) else { return nil }
    return (isNegative, digits, power - (number.count == 2 ? number[1].utf8.count : 0))
  }

  /// Fifteen digits are what a spreadsheet shows; what comes after them is the noise of binary fractions.
  private static func round(_ digits: inout [UInt8], _ decimals: inout Int) {
    let lead = digits.prefix { $0 == 0 }.count
    let surplus = min(decimals, digits.count - lead - 15)
    guard surplus > 0 else { return }
    let next = digits[digits.count - surplus]
    digits.removeLast(surplus)
    decimals -= surplus
    if next >= 5 {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 } else { digits.insert(1, at: 0) }
    }
    while decimals > 0, digits.last == 0 {
      digits.removeLast()
      decimals -= 1
    }
  }
}

/// Moments as workbooks count them: days since 1900 or 1904, the time of day as their fraction.
enum SpreadsheetMoment {
  /// `2023-02-11`, `2023-02-11 08:00` or `08:00`; nil for a number that is no moment.
  static func plain(_ number: String, hasDate: Bool, hasTime: Bool, startsIn1904: Bool) -> String? {
    guard let value = Double(number), value >= 0, value < 2_958_466 else { return nil }
    var days = Int(value.rounded(.down))
    var minutes = Int(((value - value.rounded(.down)) * 1440).rounded())
    if minutes == 1440 { (days, minutes) = (days + 1, 0) }
    guard let time = ClockTime(hour: minutes / 60, minute: minutes % 60) else { return nil }
    guard hasDate else { return time.plain }
    // Day 60 of the system of 1900 is a 29 February that never was.
    let sinceUnix = startsIn1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569)
    let date = CalendarDate(daysSince1970: sinceUnix).plain
    return hasTime && minutes > 0 ? "\(date) \(time.plain)" : date
  }
}
