/// The digits of a whole number parted in thousands by a mark, or without a mark; nil when the groups do not fit.
func ungrouped(_ text: some StringProtocol, _ mark: Character) -> String? {
  let groups = text.split(separator: mark, omittingEmptySubsequences: false)
  guard let first = groups.first, groups.allSatisfy(\.isDigits) else { return nil }
  guard groups.count == 1 || first.utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
    return nil
  }
  return groups.joined()
}

/// Digits with a mark between thousands.
func grouped(_ digits: String, by mark: String) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index) % 3 == 0 { text += mark }
    text.append(digit)
  }
  return text
}

/// Whole numbers and money as files tolerate them.
public enum WholeNumber {
  /// Reads `1200000` and `1.200.000`; nil for anything else or more than fifteen digits.
  public static func lenient(_ text: String) -> Int? {
    let digits = ungrouped(text.withoutOuterBlanks, ".")
    return digits.flatMap { $0.utf8.count <= 15 ? Int($0) : nil }
  }

  /// Reads a number of people, votes or answers, which may be added up and multiplied by votes per person; nil for
  /// anything else or more than the format allows.
  public static func count(_ text: String) -> Int? {
    lenient(text).flatMap { Schema.any.contains($0) ? $0 : nil }
  }

  /// The form people read: `1.200.000` in Indonesian, `1,200,000` in English.
  public static func shown(_ number: Int, _ language: Language) -> String {
    let digits = grouped(String(number.magnitude), by: language == .indonesian ? "." : ",")
    return (number < 0 ? "-" : "") + digits
  }
}
