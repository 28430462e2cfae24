import Practicum
import TextCanvas

/// One stage of a case, or a section of the practicum, with the ways to its parts.
struct StageScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, findings

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"), help: Words(id: "Membuka bagian ini.", en: "Opens this part."),
          synonyms: Words(id: "isi ubah lihat", en: "edit view"))
      case .findings:
        Command(
          "f", Words(id: "temuan tahap", en: "its findings"),
          help: Words(id: "Menampilkan temuan tahap ini saja.", en: "Lists the findings of this stage only."),
          synonyms: Words(id: "periksa salah", en: "check errors"))
      }
    }
  }

  let folder: String
  let stage: Stage
  private var cursor = ListCursor()
  private var doors: [Door] = []
  private var book = StageBook()
  private var summary: StageSummary?

  init(folder: String, stage: Stage) {
    self.folder = folder
    self.stage = stage
  }

  var subject: String? { CaseSummary.path(of: folder) }
  var scope: FindingsScope { .stage(folder, stage) }
  private var focused: Door? { doors.indices.contains(cursor.index) ? doors[cursor.index] : nil }

  func title(_ session: Session) -> Words { stage.words }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .open:
      guard let focused, focused.destination == nil else { return nil }
      let path = focused.part?.path(inCase: folder) ?? ""
      return Words(id: "Bagian ini ditulis dalam berkas \(path).", en: "This part is written in the file \(path).")
    case .findings:
      return session.findings.contains { Stage.of($0, in: session.workspace) == stage && $0.caseFolder == folder }
        ? nil : Words(id: "Tahap ini tanpa temuan.", en: "This stage has no findings.")
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: focused?.destination.map { .open($0) } ?? .stay
    case .findings: .open(.findings(.stage(folder, stage)))
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: doors.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    doors = Door.all(of: stage, inCase: folder, session.workspace)
    summary = book.progress(ofCase: folder, in: session.workspace).stages.first { $0.stage == stage }
    cursor.prepare(count: doors.count, rows: size.rows - 3)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let list = area.droppingBottom(3)
    for (offset, at) in cursor.visible(count: doors.count, rows: list.rows).enumerated() {
      let door = doors[at]
      let count = door.part.map { $0.count(inCase: folder, of: session.workspace) }
      let note = count.map { $0 == 0 ? StageState.empty.words[language] : door.counted($0)[language] } ?? ""
      StageRow(
        name: door.words[language], state: count.map { $0 == 0 ? .empty : .begun }, note: note,
        role: count == 0 ? .muted : .normal
      ).draw(
        &canvas, list.top(1).moved(rows: offset), focused: at == cursor.index, names: min(33, area.columns * 3 / 5),
        session.glyphs)
    }
    let foot = area.bottom(2).inset(columns: 2, rows: 0)
    if let summary {
      canvas.write(wrapped(summary.nextSentence[language], to: foot.columns, most: 2), in: foot, .accent)
    }
  }
}

extension Door {
  /// How much stands behind it.
  func counted(_ count: Int) -> Words {
    switch part {
    case .prose: Words(id: "\(count) paragraf", en: count == 1 ? "1 paragraph" : "\(count) paragraphs")
    case .records(let kind, let type) where Schema.record(type, in: kind)?.occurrence != .many:
      Words(id: "\(count) isian", en: count == 1 ? "1 field" : "\(count) fields")
    default: Words(same: "\(count)")
    }
  }
}

extension Destination {
  /// Where a stage is worked on: its one place, or the list of its parts.
  static func stage(_ folder: String, _ stage: Stage, _ workspace: Workspace) -> Destination {
    let doors = Door.all(of: stage, inCase: folder, workspace)
    return doors.count == 1 ? doors[0].destination ?? .stage(folder, stage) : .stage(folder, stage)
  }
}
