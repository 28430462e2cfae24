import Practicum
import RecordText
import TextCanvas

/// The roster of a meeting as a grid made for entry: one line a person, one column a fact or a question.
struct RosterScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case fill, append, attendance, filter, insert, duplicate, remove, clear, up, down, sort, writeOrder, columns, note,
      copy, importTable
    case summary
  }

  /// What is being typed or picked.
  enum Entry: Equatable {
    /// The focused cell; while untouched, the first letter replaces what stands there.
    case cell(TextField, isUntouched: Bool)
    case filter
    case note(TextArea)
    case columns(Picker)
    case copy(Picker)
  }

  let path: String
  var roster: Roster
  var order = RosterOrder()
  /// Names of the columns the person chose; nil for those that suit the data.
  var chosenColumns: [String]?
  var shown: [FieldSpec] = []
  /// The focused line, which is the new one after the last person at `order.count`.
  var line = 0
  var column = 0
  var firstLine = 0
  var firstColumn = 1
  var entry: Entry?
  /// Whether the key before picked a choice and so went on to the next cell by itself.
  var hasMovedOn = false
  /// The column in which the current run of Tabs began: Enter returns to it on the next line.
  var startColumn = 0
  var completions: [String: Completion] = [:]
  var wanted: Focus?
  /// The person in focus, as the file knows them, so that they are found again when lines come or go above them.
  var held: HeldPerson?
  /// What became of an entry whose person is gone, until the next key.
  var notice: Words?
  var columnsKept: ColumnsKept?
  var layout = RosterLayout()

  init(file: String, focus: Focus?, _ session: Session) {
    path = file
    roster = Roster(path: file, in: session.workspace)
    wanted = focus
  }

  static var lettersStartEntry: Bool { true }
  var file: String? { path }
  var table: TableOrder? { .of(.roster, meeting: path) }
  var isEntering: Bool { entry != nil }

  func title(_ session: Session) -> Words { Words(id: "Daftar hadir", en: "Roster") }

  /// The row of the roster on a line; nil on the new line.
  func row(_ line: Int) -> Int? { order.row(line, of: roster) }
  var lineCount: Int { order.count(of: roster) }
  /// Whether the line after the last one, where a new person begins, can be reached.
  var hasNewLine: Bool { order.filter.isEmpty }
  var lastLine: Int { hasNewLine ? lineCount : max(0, lineCount - 1) }
  var focusedRow: Int? { row(line) }
  var focusedColumn: FieldSpec? { shown.indices.contains(column) ? shown[column] : nil }

  func attendee(_ line: Int, _ session: Session) -> Attendee? {
    row(line).flatMap { roster.attendee($0, in: session.workspace) }
  }

  func layer(_ session: Session) -> Words? {
    if !order.filter.isEmpty { return Words(id: "lihat semua", en: "show all") }
    return order.sort == nil ? nil : Words(id: "urutan semula", en: "file order")
  }

  mutating func peel(_ session: inout Session) {
    let kept = focusedRow
    if order.filter.isEmpty {
      order.sort = nil
    } else {
      order.filter = ""
    }
    order.rebuild(roster, session.workspace)
    focus(row: kept)
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    let nobody = Words(id: "Pilih dulu baris seorang peserta.", en: "Go to the line of a person first.")
    if let readOnly = session.readOnly, ![.filter, .sort, .columns, .summary].contains(action) { return readOnly }
    switch action {
    case .fill, .append, .insert, .columns, .copy, .importTable: return nil
    case .attendance, .duplicate, .remove, .clear, .note: return focusedRow == nil ? nobody : nil
    case .filter, .sort: return roster.count == 0 ? Self.empty : nil
    case .summary:
      return roster.questions.isEmpty
        ? Words(
          id: "Pertemuan ini belum punya pertanyaan; tambahkan di layar pertemuan.",
          en: "This meeting has no question yet; add one on the meeting's screen.") : nil
    case .writeOrder:
      guard order.filter.isEmpty else { return Self.filtered }
      return order.sort == nil
        ? Words(id: "Urutkan dulu menurut sebuah kolom.", en: "Sort by a column first.") : nil
    case .up, .down:
      guard focusedRow != nil else { return nobody }
      guard order.isFileOrder else { return Self.filtered }
      let end = action == .up ? 0 : roster.count - 1
      return line == end ? Words(id: "Sudah di ujung daftar.", en: "Already at the end of the list.") : nil
    }
  }

  static let empty = Words(
    id: "Belum ada peserta. Ketik nama pertama, Tab ke kolom berikut, Enter ke baris berikut.",
    en: "Nobody yet. Type the first name, Tab to the next column, Enter to the next line.")
  private static let filtered = Words(
    id: "Urutan tidak dapat diubah selama daftar disaring atau diurutkan; Esc melihat semua.",
    en: "The order cannot change while the list is filtered or sorted; Esc shows all.")

  mutating func focus(row: Int?) {
    if let row, let line = order.line(ofRow: row, of: roster) { self.line = line }
  }
}
