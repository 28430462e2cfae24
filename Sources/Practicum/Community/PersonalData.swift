/// Personal data as papers and tables that leave the office may show them.
///
/// Masked unless the practicum says otherwise: Law 27/2022 on the protection of personal data, article 4.
public struct PersonalData: Equatable, Sendable {
  /// Whether numbers and addresses are masked.
  public let isMasked: Bool

  /// Follows what the practicum says in `Samarkan`.
  public init(_ workspace: Workspace) {
    let choice = PracticumIdentity(workspace).record["Samarkan"]?.withoutOuterBlanks.lowercased()
    isMasked = choice != "tidak"
  }

  /// Masks, or does not.
  public init(isMasked: Bool) { self.isMasked = isMasked }

  /// The fields of an attendee that identify a person beyond the name.
  public static let fields = ["NIK", "Telepon", "Alamat"]

  private static let hidden = "(disamarkan)"

  /// Whether a text is what masking leaves of a value, as in a table that was given out masked.
  public static func isMask(_ text: String) -> Bool { text == hidden || text.hasPrefix("***") }

  /// A value as it may be shown: of numbers only the last three characters, of an address nothing.
  public func shown(_ value: String, of field: String) -> String {
    guard isMasked, Self.fields.contains(field), !value.isEmpty else { return value }
    guard field != "Alamat" else { return Self.hidden }
    let shown = value.count > 6 ? 3 : 0
    return String(repeating: "*", count: value.count - shown) + value.suffix(shown)
  }
}
