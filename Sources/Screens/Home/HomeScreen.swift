import Practicum
import TextCanvas

/// The practicum and its cases: where everything starts.
struct HomeScreen: ScreenState {
  enum Action: String, ScreenAction {
    case open, leave

    var command: Command {
      switch self {
      case .open:
        Command("Enter", Words(id: "buka", en: "open"), help: Words(id: "Membuka bagian ini.", en: "Opens this part."))
      case .leave:
        Command(
          "q", Words(id: "keluar", en: "leave"), help: Words(id: "Keluar dari Rembuk.", en: "Leaves Rembuk."),
          synonyms: Words(id: "selesai tutup", en: "quit exit"))
      }
    }
  }

  private var cursor = ListCursor()

  func title(_ session: Session) -> Words { Words(same: "Rembuk") }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition { action == .leave ? .quit : .stay }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: 1)
    return .stay
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {}
}
