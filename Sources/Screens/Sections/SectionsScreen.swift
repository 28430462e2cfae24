import Practicum
import RecordText
import TextCanvas

/// What a file holds, by record type: a case's identity, problems, figures, needs and resources.
struct SectionsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open

    var command: Command {
      Command(
        "Enter", Words(id: "buka", en: "open"), help: Words(id: "Membuka bagian ini.", en: "Opens this part."),
        synonyms: Words(id: "isi ubah lihat", en: "edit view"))
    }
  }

  let path: String
  private var cursor = ListCursor()
  private var lines: [(spec: RecordSpec, records: [Int])] = []

  init(file: String) { path = file }

  var file: String? { path }
  private var specs: [RecordSpec] { FileKind(path: path).map(Schema.records) ?? [] }

  func title(_ session: Session) -> Words { specs.first?.label ?? Words(same: path) }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard lines.indices.contains(cursor.index) else { return .stay }
    let (spec, records) = lines[cursor.index]
    if spec.type == "Angka" { return .open(.figures(WorkspacePath.caseFolder(of: path))) }
    guard spec.occurrence != .many, let index = records.first else {
      return .open(.records(file: path, type: spec.type))
    }
    return .open(.form(file: path, index: index))
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: lines.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let records = session.workspace[path]?.records ?? RecordFile()
    lines = specs.map { ($0, records.records(of: $0.type)) }
    cursor.prepare(count: lines.count, rows: size.rows)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (offset, index) in cursor.visible(count: lines.count, rows: area.rows).enumerated() {
      let (spec, records) = lines[index]
      let row = area.top(1).moved(rows: offset)
      let focused = index == cursor.index
      if focused {
        canvas.fill(row, .focus)
        canvas.cursor = row.origin
      }
      let marker = focused ? "\(session.glyphs.marker) " : "  "
      canvas.write(marker + spec.label[session.language], at: row.origin, focused ? .focus : .normal, limit: 26)
      let count =
        records.isEmpty
        ? StageState.empty.words[session.language] : spec.occurrence == .many ? String(records.count) : ""
      canvas.write(
        count, at: Position(column: row.column + 27, row: row.row), focused ? .focus : .muted, limit: row.columns - 27)
    }
  }
}
