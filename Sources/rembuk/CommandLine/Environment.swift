import Glibc
import Practicum

/// What the surroundings say about the person.
enum Environment {
  static subscript(name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// A path typed in the program, with the `~` that a shell would have replaced by the home folder.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  /// The command of the editor the person chose, else the first of nano and vi that is there; nil without any.
  static var editor: String? {
    if let chosen = Environment["VISUAL"] ?? Environment["EDITOR"] { return chosen }
    let folders = (Environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return ["nano", "vi"].first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } }
  }

  /// The language of messages by `LC_ALL`, `LC_MESSAGES`, `LANG`: English only where one says so, else Indonesian.
  static var language: Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let locale = Environment[name] else { continue }
      if locale.hasPrefix("en") { return .english }
      if locale.hasPrefix("id") { return .indonesian }
    }
    return nil
  }
}
