import RecordText

/// The values already entered in one column, to complete what is typed.
public struct Completion: Equatable, Sendable {
  private var counts: [String: Int] = [:]
  /// The values in the order of their small letters.
  private var sorted: [(key: String, value: String)] = []

  /// Nothing entered yet.
  public init() {}

  /// Collects a field of the attendees nearest to a row, and values offered from the start such as the choices of a
  /// question.
  ///
  /// A few thousand rows hold every usual value, and the first letter typed does not wait for the rest.
  public init(of field: String, in workspace: Workspace, _ roster: Roster, near row: Int, offering: [String] = []) {
    let names = FieldNames([field])
    let first = max(0, min(row, roster.count) - Self.rowsEitherWay)
    let last = min(roster.count, first + 2 * Self.rowsEitherWay)
    if let file = workspace[roster.path]?.records {
      for block in roster.rows[first..<last] {
        file.values(of: names, at: block) { _, value in
          if !value.isEmpty { counts[String(decoding: value, as: UTF8.self), default: 0] += 1 }
        }
      }
    }
    for value in offering where !value.isEmpty { counts[value, default: 0] += 0 }
    sorted = counts.keys.map { ($0.lowercased(), $0) }.sorted { $0 < $1 }
  }

  private static let rowsEitherWay = 1500

  /// Takes note of a value that was entered.
  public mutating func add(_ value: String) {
    guard !value.isEmpty else { return }
    if counts[value] == nil {
      let entry = (key: value.lowercased(), value: value)
      sorted.insert(entry, at: firstPlace(of: entry.key))
    }
    counts[value, default: 0] += 1
  }

  /// The most frequent value that begins as typed, whatever its capitals; nil when there is none longer than that.
  public func best(for typed: String) -> String? {
    let key = typed.lowercased()
    guard !key.isEmpty else { return nil }
    var best: (value: String, count: Int)?
    for entry in sorted[firstPlace(of: key)...].prefix(Self.examinedAtMost) {
      guard entry.key.hasPrefix(key) else { break }
      let count = counts[entry.value] ?? 0
      if entry.key != key, best.map({ count > $0.count }) ?? true { best = (entry.value, count) }
    }
    return best?.value
  }

  private static let examinedAtMost = 500

  private func firstPlace(of key: String) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Completions are equal when they hold the same values equally often.
  public static func == (left: Completion, right: Completion) -> Bool { left.counts == right.counts }
}
