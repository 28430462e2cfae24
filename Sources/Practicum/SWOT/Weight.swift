/// A weight or a weighted score: an exact decimal in whole ten-thousandths, never floating point.
public struct Weight: Equatable, Hashable, Comparable, Sendable {
  /// The value times 10,000.
  public var tenThousandths: Int

  /// Makes a value from ten-thousandths.
  public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

  public static let zero = Weight(tenThousandths: 0)
  /// 1.00, what the weights of a side add up to.
  public static let one = Weight(tenThousandths: 10_000)
  /// How far the weights of a side may be from 1.00.
  public static let tolerance = Weight(tenThousandths: 100)

  /// Reads `0.15` or `0,15`: at most six digits before and four after the mark, no sign; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = parts.first, whole.count <= 6, text.contains(where: \.isNumber) else {
      return nil
    }
    var decimals = parts.count == 2 ? String(parts[1]) : ""
    while decimals.count > 4, decimals.last == "0" { decimals.removeLast() }
    let digits = whole + decimals
    guard decimals.count <= 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let value = Int(digits + String(repeating: "0", count: 4 - decimals.count)) else { return nil }
    tenThousandths = value
  }

  /// The plain writing of files, `0.15`: two decimals, more only where needed.
  public var plain: String { text(mark: ".") }

  /// The writing people see: `0,15` in Indonesian, `0.15` in English.
  public func shown(in language: Language) -> String { text(mark: language == .indonesian ? "," : ".") }

  private func text(mark: String) -> String {
    let magnitude = tenThousandths.magnitude
    var decimals = String(String(10_000 + magnitude % 10_000).dropFirst())
    while decimals.count > 2, decimals.last == "0" { decimals.removeLast() }
    return (tenThousandths < 0 ? "-" : "") + "\(magnitude / 10_000)" + mark + decimals
  }

  public static func < (left: Weight, right: Weight) -> Bool { left.tenThousandths < right.tenThousandths }
  public static func + (left: Weight, right: Weight) -> Weight {
    Weight(tenThousandths: left.tenThousandths + right.tenThousandths)
  }
  public static func - (left: Weight, right: Weight) -> Weight {
    Weight(tenThousandths: left.tenThousandths - right.tenThousandths)
  }
  /// A weight times a rating.
  public static func * (weight: Weight, rating: Int) -> Weight {
    Weight(tenThousandths: weight.tenThousandths * rating)
  }
}

extension Sequence<Weight> {
  /// The exact sum.
  public var sum: Weight { reduce(.zero, +) }
}
