/// A number people answered, exact to six decimals.
struct Quantity: Equatable, Hashable, Comparable, Sendable {
  static let places = 6
  static let unit: Int128 = 1_000_000
  /// Millionths.
  var millionths: Int128

  init(millionths: Int128) { self.millionths = millionths }

  /// Reads a plain decimal, with a point or a comma; nil for anything else or beyond 10^12.
  init?(_ text: String) {
    var digits = Substring(text.trimmedSpaces)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 12 else { return nil }
    let fraction = parts.count == 2 ? parts[1].prefix(Self.places) : ""
    guard parts.count == 1 || !parts[1].isEmpty, parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
    else { return nil }
    let padding = String(repeating: "0", count: Self.places - fraction.count)
    guard let value = Int128(whole + fraction + padding) else { return nil }
    millionths = isNegative ? -value : value
  }

  static func < (left: Quantity, right: Quantity) -> Bool { left.millionths < right.millionths }

  /// The mean of a sum over a count, rounded half up to two decimals.
  static func mean(of sum: Quantity, over count: Int) -> Quantity {
    guard count > 0 else { return Quantity(millionths: 0) }
    let step: Int128 = 10_000
    let scaled = sum.millionths * 2 + Int128(count) * step * (sum.millionths < 0 ? -1 : 1)
    return Quantity(millionths: scaled / (Int128(count) * step * 2) * step)
  }

  /// The number as people of each language write it.
  var words: Words { Words(id: written(".", ","), en: written(",", ".")) }

  private func written(_ thousands: Character, _ point: Character) -> String {
    let size = millionths.magnitude
    let unit = UInt128(Self.unit)
    var text = ""
    for (place, digit) in String(size / unit).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(thousands) }
      text.append(digit)
    }
    text = (millionths < 0 ? "-" : "") + String(text.reversed())
    var fraction = String(size % unit)
    fraction = String(repeating: "0", count: Self.places - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? text : text + String(point) + fraction
  }
}
