import Practicum
import RecordText
import TextCanvas

/// A record that was set aside on reading, as text to mend; nothing else of the file is touched.
struct RepairScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
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
  private var place: RecordAnchor
  private var area: TextArea?
  /// What was being typed when the record went away.
  private var left: String?

  init(file: String, index: Int) {
    path = file
    place = RecordAnchor(file, at: index)
  }

  var file: String? { path }
  var isEntering: Bool { area != nil }

  func title(_ session: Session) -> Words { Words(id: "Catatan yang disisihkan", en: "Record set aside") }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    [("Esc", Words(id: "selesai", en: "done")), ("Enter", Words(id: "baris baru", en: "new line"))]
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    session.readOnly ?? (place.isThere ? nil : Self.gone)
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let text = text(session) else { return .stay }
    if action == .change {
      area = TextArea(text)
      return .stay
    }
    let (path, index) = (path, place.index)
    let done = session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Hapus catatan yang disisihkan", en: "Delete a record set aside"))
      draft.remove(in: path, at: index)
      return draft.edit
    }
    return done ? .back : .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard var editing = area else { return .stay }
    guard key == .escape else {
      editing.press(key)
      area = editing
      return .stay
    }
    guard editing.text != text(session) else {
      area = nil
      return .stay
    }
    guard !editing.text.allSatisfy(\.isWhitespace) else {
      session.say(
        Words(
          id: "Teksnya kosong, jadi catatan tidak diubah. Tekan d untuk menghapusnya.",
          en: "The text is empty, so the record was not changed. Press d to delete it."), .caution)
      area = nil
      return .stay
    }
    let (path, index) = (path, place.index)
    let done = session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Perbaiki catatan", en: "Mend a record"))
      draft.replace(in: path, at: index, withText: Array((editing.text + "\n").utf8))
      return draft.edit
    }
    // What is refused stays to be typed on.
    guard done else { return .stay }
    area = nil
    place.stay()
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    place.follow(session.workspace)
    if place.isThere {
      left = nil
    } else if let area {
      left = area.text
      self.area = nil
    }
    let body = body(Area(size), head(size, session))
    area?.prepare(body.size)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let head = head(area.size, session)
    let body = body(area, head)
    canvas.write(head, in: area.inset(columns: 2, rows: 0), .caution)
    if let editing = self.area { return editing.draw(&canvas, in: body) }
    canvas.write(wrapped(text(session) ?? left ?? "", to: body.columns, most: body.rows), in: body, .value)
    canvas.cursor = body.origin
  }

  /// What is wrong, in as many rows as leave a few to the text.
  private func head(_ size: Size, _ session: Session) -> [String] {
    wrapped(reason(session)[session.language], to: size.columns - 4, most: max(1, size.rows - 4))
  }

  private func body(_ area: Area, _ head: [String]) -> Area {
    area.droppingTop(head.count + 1).inset(columns: 2, rows: 0)
  }

  private func text(_ session: Session) -> String? {
    guard place.isThere, let records = session.workspace[path]?.records else { return nil }
    return String(decoding: records.text(at: place.index), as: UTF8.self)
  }

  private func reason(_ session: Session) -> Words {
    guard place.isThere, let records = session.workspace[path]?.records else { return Self.gone }
    guard let problem = records.problem(at: place.index) else {
      return Words(id: "Catatan ini sudah terbaca baik.", en: "This record reads well now.")
    }
    let line = records.line(at: place.index) + problem.line - 1
    let words = problem.reason.words(line: line, column: problem.column)
    return Words(id: "\(path). \(words.id)", en: "\(path). \(words.en)")
  }

  private static let gone = Words(
    id: "Catatan ini sudah tidak ada di berkasnya. Esc kembali.",
    en: "This record is no longer in its file. Esc goes back.")
}
