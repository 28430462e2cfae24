import Practicum
import TextCanvas

extension Severity {
  /// How findings of the severity look on every screen.
  var role: StyleRole {
    switch self {
    case .salah: .wrong
    case .perluDicek: .caution
    case .saran: .suggestion
    }
  }

  /// The severity in at most five letters, for lists.
  var shortWords: Words {
    switch self {
    case .salah: Words(id: "salah", en: "wrong")
    case .perluDicek: Words(id: "dicek", en: "check")
    case .saran: Words(id: "saran", en: "hint")
    }
  }

  /// So many findings of the severity.
  func counted(_ count: Int) -> Words {
    Words(
      id: "\(count) \(words.id)",
      en: self == .saran ? "\(count) suggestion\(count == 1 ? "" : "s")" : "\(count) \(words.en)")
  }
}
