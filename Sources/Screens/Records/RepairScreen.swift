import Practicum
import RecordText
import TextCanvas

/// A record that was set aside on reading, as text to mend; nothing else of the file is touched.
struct RepairScreen: ScreenState {
  enum Action: String, ScreenAction {
    case change, remove

    var command: Command {
      switch self {
      case .change:
        Command(
          "Enter", Words(id: "perbaiki teks", en: "mend text"),
          help: Words(id: "Menyunting teks catatan ini.", en: "Edits the text of this record."))
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(id: "Menghapus catatan ini; u mengembalikannya.", en: "Deletes this record; u brings it back."))
      }
    }
  }

  let path: String
  let index: Int
  private var area: TextArea?

  init(file: String, index: Int, _ session: Session) {
    path = file
    self.index = index
  }

  var file: String? { path }
  var isEntering: Bool { area != nil }

  func title(_ session: Session) -> Words { Words(id: "Catatan yang disisihkan", en: "Record set aside") }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    [("Esc", Words(id: "selesai", en: "done")), ("Enter", Words(id: "baris baru", en: "new line"))]
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    text(session) == nil ? Words(id: "Catatan ini sudah tidak ada.", en: "This record is gone.") : nil
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let text = text(session) else { return .stay }
    if action == .change {
      area = TextArea(text)
      return .stay
    }
    let (path, index) = (path, index)
    session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Hapus catatan yang disisihkan", en: "Delete a record set aside"))
      draft.remove(in: path, at: index)
      return draft.edit
    }
    return .back
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard var editing = area else { return .stay }
    guard key == .escape else {
      editing.press(key)
      area = editing
      return .stay
    }
    area = nil
    let (path, index) = (path, index)
    // Every paragraph that was typed becomes a block; the first takes the place of the one set aside.
    let parts = RecordFile.paragraphs(of: Array((editing.text + "\n").utf8))
    guard !parts.isEmpty, editing.text != text(session) else { return .stay }
    session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Perbaiki catatan", en: "Mend a record"))
      draft.replace(in: path, at: index, withText: parts[0])
      for (offset, part) in parts.enumerated().dropFirst() { draft.insertText(part, in: path, at: index + offset) }
      return draft.edit
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    area?.prepare(Size(columns: size.columns - 4, rows: size.rows - 3))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let body = area.droppingTop(3).inset(columns: 2, rows: 0)
    let head = wrapped(reason(session)[session.language], to: area.columns - 4).prefix(2)
    canvas.write(Array(head), in: area.top(2).inset(columns: 2, rows: 0), .caution)
    if let editing = self.area { return editing.draw(&canvas, in: body) }
    canvas.write(wrapped(text(session) ?? "", to: body.columns), in: body, .value)
    canvas.cursor = body.origin
  }

  private func text(_ session: Session) -> String? {
    guard let records = session.workspace[path]?.records, index < records.count else { return nil }
    return String(decoding: records.text(at: index), as: UTF8.self)
  }

  private func reason(_ session: Session) -> Words {
    guard let records = session.workspace[path]?.records, index < records.count,
      let problem = records.problem(at: index)
    else { return Words(id: "Catatan ini sudah terbaca baik.", en: "This record reads well now.") }
    let line = records.line(at: index) + problem.line - 1
    return Words(
      id: "\(path) baris \(line): baris ini bukan \"Nama: isi\". Perbaiki, lalu Esc.",
      en: "\(path) line \(line): this line is not \"Name: value\". Mend it, then Esc.")
  }
}
