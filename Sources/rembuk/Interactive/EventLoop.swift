import CursesTerminal
import Glibc
import Practicum
import Screens
import TextCanvas
import WorkspaceFiles

/// Why the loop over one workspace ended.
enum Ending: Equatable {
  case left
  /// A signal asked the program to end.
  case signalled(Int32)
  case open(String)
  case create(String)
  case sample(practice: Bool)
}

/// One thread, one wait: keyboard, signals, the writing thread, the watched folder and the thread of papers in `poll`.
/// Nothing wakes it while nothing happens.
struct EventLoop {
  let terminal: Terminal
  var app: App
  /// The open workspace's side of the disk; nil on the start screen.
  var folder: WorkspaceFolder?
  /// Files with edits that are in the journal but not handed over for saving.
  var dirty: Set<String> = []
  /// Files handed over, with the group up to which they were.
  var underWay: [String: Int] = [:]
  /// Set once leaving failed to save everything: the next time it leaves all the same.
  var leavesUnsaved = false
  var ending: Ending?
  /// The thread that composes papers, once one was asked for.
  var papers: PaperThread?
  /// What columns of tables were taken for, to be kept with the settings.
  var rememberedColumns: [String: String] = [:]

  /// How long after the last key checks run and files are saved, in milliseconds.
  static let pause: Int32 = 150
  /// How long leaving waits for the disk, in seconds.
  static let patience = 5.0

  init(terminal: Terminal, app: App, folder: WorkspaceFolder?) {
    self.terminal = terminal
    self.app = app
    self.folder = folder
  }

  mutating func run() -> Ending {
    terminal.draw(app.view())
    while true {
      wait()
      if let ending {
        papers?.end(seconds: Self.patience)
        return ending
      }
      terminal.draw(app.view())
    }
  }

  private mutating func wait() {
    var descriptors = [
      terminal.inputDescriptor, terminal.signalDescriptor, folder?.reportsDescriptor ?? -1,
      folder?.watchDescriptor ?? -1, papers?.readEnd ?? -1,
    ].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let hasWork = app.hasWorkForLater || !dirty.isEmpty
    let ready = poll(&descriptors, nfds_t(descriptors.count), hasWork ? Self.pause : -1)
    // A signal interrupts the wait; its pipe is readable the next time.
    guard ready >= 0 else { return }
    if ready == 0 {
      save()
      return update(.idle)
    }
    if descriptors[1].revents != 0 { takeSignals() }
    if descriptors[2].revents != 0 { takeReports() }
    if descriptors[3].revents != 0 { takeChanges() }
    if descriptors[4].revents != 0 { takeNews() }
    guard descriptors[0].revents != 0, ending == nil else { return }
    let keys = terminal.readKeys()
    if keys.isEmpty, descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { end(by: SIGHUP) }
    for key in keys where ending == nil { update(.key(key)) }
  }

  mutating func update(_ event: Event) {
    app.session.now = SystemClock.now().text
    app.update(event)
    let requests = app.session.requests
    app.session.requests = []
    for request in requests { carryOut(request) }
  }

  private mutating func carryOut(_ request: Request) {
    switch request {
    case .journal(let entry): journal(entry)
    // What is only tried on is not remembered: settings are kept when the workspace is left.
    case .useTheme(let name): if let theme = Themes.named(name) { terminal.apply(theme: theme) }
    case .useLanguage: break
    case .suspend: suspend()
    case .edit(let path): edit(path)
    case .repaint: terminal.repaint()
    case .preview(let page): show(page)
    case .print(let printout, let path, let replacing): write(printout, to: path, replacing: replacing)
    case .stopPaper: papers?.drop(.file)
    case .quit: leave(.left)
    case .open(let path): leave(.open(path))
    case .create(let path): leave(.create(path))
    case .openSample(let practice): leave(.sample(practice: practice))
    case .importRoster(let order): answer(order)
    case .dropImport: papers?.drop(.table)
    case .rememberColumns(let columns): rememberedColumns.merge(columns) { $1 }
    }
  }

  /// Stops as Ctrl-Z does, with everything saved: whoever stops the program may look at its files.
  private mutating func suspend() {
    update(.stopping)
    save()
    _ = folder?.flush(seconds: Self.patience)
    terminal.suspend()
  }

  private mutating func takeSignals() {
    for signal in terminal.readSignals() {
      switch signal {
      case .resized(let size): update(.resized(size))
      case .continued: update(.resized(terminal.size))
      case .suspendRequested: suspend()
      case .interrupted: end(by: SIGINT)
      case .terminated: end(by: SIGTERM)
      case .hungUp: end(by: SIGHUP)
      }
    }
  }
}
