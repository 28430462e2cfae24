/// What can be wrong with a zip archive.
public enum ZipProblem: Error, Equatable, Sendable {
  /// The bytes are no zip archive, or a damaged one.
  case notAnArchive
  /// The part of that name is encrypted.
  case encrypted(String)
  /// A part, or all parts together, would unpack to more bytes than are allowed.
  case tooLarge(String, limit: Int)
}
