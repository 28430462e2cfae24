/// What can be wrong with a zip archive.
public enum ZipProblem: Error, Equatable, Sendable {
  /// The bytes are no zip archive, or a damaged one.
  case notAnArchive
  /// A part is encrypted; the name is empty where a password closes the whole file.
  case encrypted(String)
  /// A part, or all parts together, would unpack to more bytes than are allowed.
  case tooLarge(String, limit: Int)
}
