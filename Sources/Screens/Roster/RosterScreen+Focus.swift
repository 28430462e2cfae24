import Practicum
import RecordText
import TextCanvas

/// Keeping to one person whatever comes or goes above them.
extension RosterScreen {
  /// One person as the file knows them.
  struct HeldPerson: Equatable {
    let row: Int
    /// The Id, or the whole text where there is none.
    let id: String?
    let text: [UInt8]
  }

  /// What the columns shown were made of.
  struct ColumnsKept: Equatable {
    let questions: [Question]
    let chosen: [String]?
  }

  /// Goes to the line after the last person and begins with the name there.
  mutating func beginNewPerson(_ session: Session) {
    if !order.filter.isEmpty {
      order.filter = ""
      order.rebuild(roster, session.workspace)
    }
    line = lastLine
    column = 0
    startColumn = 0
    begin(session)
  }

  /// Notes who is in focus.
  mutating func hold(_ session: Session) {
    guard let row = focusedRow, let file = session.workspace[path]?.records, roster.rows[row] < file.count else {
      held = nil
      return
    }
    let id = roster.value("Id", row, in: session.workspace)
    held = HeldPerson(row: row, id: id, text: id == nil ? file.text(at: roster.rows[row]) : [])
  }

  /// After a change from elsewhere: what is being typed stays with its person, and while nothing is being typed the
  /// cell that changed comes into focus, as after undo.
  mutating func findAgain(after changes: [Change], _ session: Session) {
    switch entry {
    case .cell(_, isUntouched: false), .note: break
    default:
      if let last = changes.last { show(last) } else { focus(row: held.flatMap { row(of: $0, session) }) }
      if case .cell = entry { begin(session) }
      return
    }
    guard let held else {
      // A new person is being typed: their line is still the one after the last.
      line = lastLine
      return
    }
    if let row = row(of: held, session), let line = order.line(ofRow: row, of: roster) {
      self.line = line
      return
    }
    let typed: String
    switch entry {
    case .cell(let field, _): typed = field.text
    case .note(let area): typed = area.text
    default: typed = ""
    }
    entry = nil
    notice = Words(
      id: "Baris ini sudah tidak ada; yang diketik tidak disimpan: \(typed)",
      en: "This line is no longer there; what was typed was not stored: \(typed)")
  }

  /// The row of a person noted earlier, the nearest where several are alike.
  private func row(of person: HeldPerson, _ session: Session) -> Int? {
    guard let file = session.workspace[path]?.records else { return nil }
    func isThem(_ row: Int) -> Bool {
      let block = roster.rows[row]
      let id = file.value("Id", at: block)
      return id == person.id && (id != nil || file.text(at: block) == person.text)
    }
    if person.row < roster.count, isThem(person.row) { return person.row }
    return roster.rows.indices.filter(isThem).min { abs($0 - person.row) < abs($1 - person.row) }
  }
}
