import Practicum
import WorkspaceFiles

/// The person's settings with the place they are kept in; a place that cannot be written is no reason to stop.
struct Preferences {
  private(set) var settings: Settings
  private let path: String?

  init() {
    path = Settings.defaultPath
    settings = path.map(Settings.load) ?? Settings()
  }

  mutating func change(_ change: (inout Settings) -> Void) {
    var changed = settings
    change(&changed)
    guard changed != settings else { return }
    settings = changed
    guard let path else { return }
    do throws(DiskFault) { try settings.save(to: path) } catch {
      // The choice holds for this run; the next one asks the defaults again.
      return
    }
  }
}
