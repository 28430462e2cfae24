import Practicum
import RecordText
import TextCanvas

/// The rundown of a case as a grid made for entry: one line an item, times that flow, the day drawn as a bar of time.
struct RundownScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case fill, append, insert, pin, flow, remove, clear, up, down, printed, day, track, form, steps
  }

  /// What is being typed or picked.
  enum Entry: Equatable {
    /// The focused cell; while untouched, the first letter replaces what stands there.
    case cell(TextField, isUntouched: Bool)
    case pick(Picker)
    case parties(PartyField)
    /// The date of a day, or the name of a track, to be added.
    case day(TextField)
    case track(TextField)
  }

  let folder: String
  let path: String
  var rundown: Rundown
  var revision: Int?
  var rows: [RundownRow] = [.facts]
  /// The items by their blocks.
  var slots: [Int: RundownSlot] = [:]
  /// The focused line, never a heading.
  var line = 1
  var column = RundownColumn.name
  var fact = RundownFact.date
  var firstLine = 0
  var firstColumn = 0
  /// The column in which the current run of Tabs began: Enter returns to it on the next line.
  var startColumn = RundownColumn.name
  var entry: Entry?
  /// Whether times flow: another time moves what follows.
  var flows = true
  /// Whether printed minutes are shown; nil for as long as the file has none.
  var showsPrinted: Bool?
  /// A day and track begun without an item yet.
  var begun: (date: CalendarDate?, track: String)?
  var wanted: Focus?
  /// The item in focus, found again after others changed the file.
  var anchor: RecordAnchor?
  /// What became of an entry whose item is gone, until the next key.
  var notice: Words?
  var layout = RundownLayout()
  var partyNames: [String: String] = [:]

  init(folder: String, focus: Focus?, _ session: Session) {
    self.folder = folder
    path = Schedule.path(ofCase: folder)
    rundown = Rundown(session.workspace, path: path)
    wanted = focus
  }

  static var lettersStartEntry: Bool { true }
  var file: String? { path }
  var table: TableOrder? { TableOrder(.rundown, caseFolder: folder) }
  var isEntering: Bool { entry != nil }
  var schedule: Schedule { rundown.schedule }

  func title(_ session: Session) -> Words { Words(id: "Susunan acara", en: "Rundown") }

  var focusedRow: RundownRow { rows.indices.contains(line) ? rows[line] : .facts }

  var focusedSlot: RundownSlot? { if case .item(let block) = focusedRow { slots[block] } else { nil } }
  var focusedItem: RundownItem? { focusedSlot?.item }

  /// The day of the focused line, the first where it stands at the facts.
  var focusedDay: RundownDay? {
    switch focusedRow {
    case .facts: rundown.days.first
    case .heading(let date, _), .new(let date, _): rundown.days.first { $0.date == date }
    case .item: focusedItem.flatMap { item in rundown.days.first { $0.date == item.date } }
    }
  }

  /// The columns of the grid in order.
  var shown: [RundownColumn] {
    let hasPrinted = showsPrinted ?? schedule.items.contains { $0.record["Tertulis"] != nil }
    return RundownColumn.allCases.filter { $0 != .printed || hasPrinted }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.flow, .printed, .steps].contains(action) { return readOnly }
    switch action {
    case .fill, .append, .flow, .printed, .day, .steps: return nil
    case .track:
      return schedule.items.isEmpty
        ? Words(id: "Isi dulu acara pertama, baru jalur paralel.", en: "Enter the first item, then a parallel track.")
        : nil
    case .clear where focusedRow == .facts: return nil
    case .clear, .insert, .pin, .remove, .form: return focusedItem == nil ? Self.noItem : nil
    case .up, .down:
      guard let item = focusedItem, let place = rundown.place(of: item) else { return Self.noItem }
      let end = action == .up ? 0 : place.track.slots.count - 1
      return place.slot == end
        ? Words(id: "Sudah di ujung hari dan jalur ini.", en: "Already at the end of this day and track.") : nil
    }
  }

  private static let noItem = Words(id: "Pilih dulu sebuah acara.", en: "Go to an item first.")
}
