/// A file that a person wants to have outside of the practicum's own files.
public struct WriteOrder: Equatable, Sendable {
  /// What it holds.
  public enum Content: Equatable, Sendable {
    case table(TableOrder, TableFormat)
  }

  public var content: Content
  /// Where to, as the person typed it.
  public var path: String
  /// Whether a file that is there may be replaced.
  public var replaces: Bool

  /// Orders a file.
  public init(_ content: Content, to path: String, replaces: Bool = false) {
    self.content = content
    self.path = path
    self.replaces = replaces
  }

  /// Where a file is put unless the person says otherwise: beside the practicum's folder, never in it.
  ///
  /// - Parameter folder: the practicum's folder as the person named it.
  public static func place(of name: String, besidePracticum folder: String) -> String {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    while parts.count > 1, parts.last == "" { parts.removeLast() }
    guard let last = parts.last, !last.isEmpty else { return name }
    if last == "." || last == ".." { return (parts + ["..", name]).joined(separator: "/") }
    return (parts.dropLast() + [name]).joined(separator: "/")
  }
}

/// What came of an order to write a file.
public enum WriteOutcome: Equatable, Sendable {
  /// The file is there; the notes are what whoever takes it should know.
  case written(path: String, notes: [Words])
  /// Something is there already that was not to be replaced.
  case exists(path: String)
  case refused(Words)

  /// The outcome in a sentence or more.
  public var words: Words {
    switch self {
    case .written(let path, let notes):
      Words(
        id: (["Ditulis: \(path)."] + notes.map(\.id)).joined(separator: " "),
        en: (["Written: \(path)."] + notes.map(\.en)).joined(separator: " "))
    case .exists(let path):
      Words(
        id: "\(path) sudah ada dan tidak diganti.", en: "\(path) is there already and was not replaced.")
    case .refused(let words): words
    }
  }
}
