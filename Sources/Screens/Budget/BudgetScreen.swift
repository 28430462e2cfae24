import Practicum
import TextCanvas

/// The budget of a case as a grid made for entry: groups with their subtotals, lines beneath, totals at the bottom.
struct BudgetScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case fill, append, group, income, insert, details, link, remove, clear, up, down, copy, printed, realisation
  }

  let folder: String
  var sheet: BudgetSheet
  var picker: Chooser?

  /// What is picked from a list over the grid.
  enum Chooser: Equatable {
    /// The activities of a line.
    case activities(Picker, RecordAnchor)
    /// The groups that may be copied, picked by their number.
    case copy(Picker, [RecordAnchor])
  }

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    sheet = BudgetSheet(folder: folder, .plan, focus: focus)
  }

  static var lettersStartEntry: Bool { true }
  var file: String? { sheet.path }
  var table: TableOrder? { TableOrder(.budget, caseFolder: folder) }
  var isEntering: Bool { sheet.entry != nil || picker != nil }

  func title(_ session: Session) -> Words { Words(id: "Anggaran", en: "Budget") }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch picker {
    case .activities(let picker, _), .copy(let picker, _): picker.keys
    case nil: BudgetSheet.entryKeys
    }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.printed, .realisation].contains(action) { return readOnly }
    let isRecord = sheet.focused.block != nil
    switch action {
    case .group, .income, .copy, .printed, .append: return nil
    case .fill:
      return sheet.cells(sheet.focused).isEmpty
        ? Words(id: "Baris ini dihitung sendiri.", en: "This row is computed.") : nil
    case .details, .remove: return isRecord ? nil : Self.noRecord
    case .clear: return isRecord || [.ceiling, .total].contains(sheet.focused) ? nil : Self.noRecord
    case .insert, .link:
      if case .line = sheet.focused { return nil }
      return Words(id: "Pilih dulu sebuah rincian.", en: "Go to a line first.")
    case .up, .down:
      guard isRecord else { return Self.noRecord }
      return nil
    case .realisation:
      return sheet.budget.lines.isEmpty
        ? Words(id: "Anggaran ini belum punya rincian.", en: "This budget has no line yet.") : nil
    }
  }

  private static let noRecord = Words(
    id: "Pilih dulu sebuah kelompok atau rincian.", en: "Go to a group or a line first.")

  mutating func prepare(_ size: Size, _ session: Session) { sheet.prepare(size, session) }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    sheet.draw(&canvas, area, session)
    switch picker {
    case .activities(let picker, _), .copy(let picker, _):
      picker.draw(&canvas, over: area, session.language, session.glyphs)
    case nil: break
    }
  }
}

extension BudgetSheet {
  /// The keys of an entry, for the footer.
  static let entryKeys: [(key: String, title: Words)] = [
    ("Tab", Words(id: "kanan", en: "right")), ("Enter", Words(id: "bawah", en: "down")), ("Esc", AppWords.cancel),
  ]
}
