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
}
