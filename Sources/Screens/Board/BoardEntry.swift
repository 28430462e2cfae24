import Practicum
import TextCanvas

/// What a text or choice on a board is for.
protocol BoardPurpose: Equatable, Sendable {
  /// Whether it adds to a list, so that the next one is typed at once.
  var addsToList: Bool { get }
}

extension BoardPurpose {
  var addsToList: Bool { false }
}

/// What is being entered on a board, and what for.
enum BoardEntry<Purpose: BoardPurpose>: Equatable, Sendable {
  /// A text kept by Enter; Tab keeps it and goes on, as Enter does where a list is typed, until an empty one.
  case text(TextArea, Purpose, Words)
  /// A text of several paragraphs, kept by leaving it.
  case prose(TextArea, Purpose, Words)
  case pick(Picker, Purpose)
  case parties(PartyField, Purpose)
  case removal(RemovalQuestion, RecordRemoval)

  /// How a key ended.
  enum Outcome: Equatable {
    case stay, cancelled
    case text(String, Purpose, goesOn: Bool)
    case picked([String], Purpose)
    case parties([PartyChoice], Purpose)
    case removed(RecordRemoval, RecordRemoval.Manner)
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> Outcome {
    switch self {
    case .text(var area, let purpose, let label):
      switch key {
      case .escape: return .cancelled
      case .enter, .tab:
        let text = area.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return .text(text, purpose, goesOn: key == .tab || purpose.addsToList)
      default:
        area.press(key)
        self = .text(area, purpose, label)
      }
    case .prose(var area, let purpose, let label):
      if key == .escape || key == .tab { return .text(area.text, purpose, goesOn: false) }
      area.press(key)
      self = .prose(area, purpose, label)
    case .pick(var picker, let purpose):
      switch picker.press(key) {
      case .stay: self = .pick(picker, purpose)
      case .cancelled: return .cancelled
      case .picked(let values): return .picked(values, purpose)
      }
    case .parties(var field, let purpose):
      switch field.press(key) {
      case .stay: self = .parties(field, purpose)
      case .cancelled: return .cancelled
      case .picked(let choices): return .parties(choices, purpose)
      }
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: self = .removal(question, removal)
      case .cancelled: return .cancelled
      case .answered(let manner): return .removed(removal, manner)
      }
    }
    return .stay
  }

  /// The keys, for the footer.
  var keys: [(key: String, title: Words)] {
    switch self {
    case .text(_, let purpose, _) where purpose.addsToList: AppWords.listKeys
    case .text:
      [
        ("Enter", AppWords.done), ("Tab", Words(id: "simpan, lanjut berikutnya", en: "keep, go on to the next")),
        ("Esc", AppWords.cancel),
      ]
    case .prose: [("Esc", Words(id: "selesai", en: "done")), ("Enter", Words(id: "baris baru", en: "new line"))]
    case .pick(let picker, _): picker.keys
    case .parties(let field, _): field.keys
    case .removal(let question, _): question.keys
    }
  }

  /// The rows a typed text takes at the foot of a board, its label among them; nil for what stands over the board.
  func footRows(of rows: Int) -> Int? {
    guard case .text(let area, _, _) = self else { return nil }
    return min(max(2, area.rowCount + 1), max(2, rows / 2))
  }

  /// Takes note of the room there is.
  mutating func prepare(_ size: Size) {
    switch self {
    case .text(var area, let purpose, let label):
      area.prepare(Size(columns: size.columns - 2, rows: max(1, (footRows(of: size.rows) ?? 2) - 1)))
      self = .text(area, purpose, label)
    case .prose(var area, let purpose, let label):
      area.prepare(Size(columns: size.columns - 2, rows: size.rows - 2))
      self = .prose(area, purpose, label)
    default: break
    }
  }

  /// Draws over a board.
  func draw(_ canvas: inout Canvas, over area: Area, _ session: Session) {
    let (language, glyphs) = (session.language, session.glyphs)
    switch self {
    case .text(let text, _, let label):
      let foot = area.bottom(footRows(of: area.rows) ?? 2)
      canvas.fill(foot)
      canvas.write(
        truncated(label[language], to: foot.columns - 2, glyphs: glyphs),
        at: Position(column: foot.column + 1, row: foot.row), .label)
      text.draw(&canvas, in: foot.droppingTop(1).inset(columns: 1, rows: 0))
    case .prose(let text, _, let label):
      canvas.fill(area)
      canvas.write(
        truncated(label[language], to: area.columns - 2, glyphs: glyphs),
        at: Position(column: area.column + 1, row: area.row), .heading)
      text.draw(&canvas, in: area.droppingTop(1).inset(columns: 1, rows: 0))
    case .pick(let picker, _): picker.draw(&canvas, over: area, language, glyphs)
    case .parties(let field, _): field.draw(&canvas, over: area, language, glyphs)
    case .removal(let question, _): question.draw(&canvas, over: area, language, glyphs)
    }
  }
}
