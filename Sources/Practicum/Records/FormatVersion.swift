import RecordText

/// The version of the file format.
public enum FormatVersion {
  /// The version that this program reads and writes.
  public static let current = "1"
  static let field = "VersiFormat"

  /// The version of a workspace where it is not one that this program knows; nil when it may be written.
  ///
  /// A practicum without a version counts as one of this program; a record that was set aside counts as well.
  public static func unknown(in workspace: Workspace) -> String? {
    guard let file = workspace[PracticumIdentity.path]?.records else { return nil }
    for index in 0..<file.count where file.type(at: index) == "Praktikum" {
      let values: [String] =
        switch file.kind(at: index) {
        case .record: file.record(at: index).values(of: field)
        case .broken: [file.lineOfBroken(starting: field + ":", at: index)]
        default: []
        }
      if let value = values.first(where: isUnknown) { return value.withoutOuterBlanks }
    }
    return nil
  }

  /// Whether a value names a version, and one that this program does not know.
  static func isUnknown(_ value: String) -> Bool {
    let text = value.withoutOuterBlanks
    return !text.isEmpty && text != current
  }

  /// One sentence about a version that this program does not know: what it is and what to do next.
  public static func newer(_ version: String) -> Words {
    Words(
      id: "Berkas ini memakai format versi \(excerpt(version)), sedangkan Rembuk ini mengenal versi \(current). "
        + "Pasang Rembuk yang lebih baru sebelum mengubahnya.",
      en: "These files are in format version \(excerpt(version)); this Rembuk knows version \(current). "
        + "Install a newer Rembuk before you change them.")
  }
}
