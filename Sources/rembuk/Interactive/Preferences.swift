import Practicum
import WorkspaceFiles

/// The person's settings with the place they are kept in; a place that cannot be written is no reason to stop.
struct Preferences {
  private(set) var settings: Settings
  /// Why the latest change was not kept; it holds for this run all the same.
  private(set) var fault: DiskFault?
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
    do throws(DiskFault) {
      try settings.save(to: path)
      fault = nil
    } catch {
      fault = error
    }
  }
}
