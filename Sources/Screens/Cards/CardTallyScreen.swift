import Practicum
import RecordText
import TextCanvas

/// The votes for the cards in figures large enough for a projector, with the keys that vote.
struct CardTallyScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case voteUp, voteDown, sex

    var command: Command {
      switch self {
      case .voteUp: CardsScreen.Action.voteUp.command
      case .voteDown: CardsScreen.Action.voteDown.command
      case .sex: CardsScreen.Action.sex.command
      }
    }
  }

  let path: String
  private var wall: CardWall?
  private var revision: Int?
  private var focusedHandle: String?
  private var sex = Sex.man
  private var first = 0

  init(file: String) { path = file }

  var file: String? { path }

  func title(_ session: Session) -> Words { Words(id: "Suara", en: "Votes") }

  /// Cards with votes by rank, then the others.
  private var cards: [(place: Int?, isTied: Bool, card: Card)] {
    guard let wall else { return [] }
    let ranking = wall.ranking(by: .votes)
    return ranking.map { ($0.place, $0.isTied, $0.card) }
      + wall.cards.filter { $0.votes == 0 }.map { (nil, false, $0) }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action != .sex { return readOnly }
    guard let card = focusedHandle.flatMap({ wall?.card($0) }) else { return CardsScreen.none }
    if action == .voteDown, card.votes(of: sex) == 0 {
      return Words(id: "Kartu ini belum punya suara \(sex.rawValue).", en: "This card has no vote of \(sex.words.en).")
    }
    return nil
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let wall, let id = focusedHandle else { return .stay }
    switch action {
    case .voteUp: VoteKeys.vote(id, sex, 1, wall, &session)
    case .voteDown: VoteKeys.vote(id, sex, -1, wall, &session)
    case .sex: sex = sex == .man ? .woman : .man
    }
    // A vote never changes who came.
    self.wall = CardWall(path: path, in: session.workspace, attendance: wall.attendance)
    revision = session.workspace[path]?.revision
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    let ids = cards.map(\.card.handle)
    var cursor = ListCursor(ids.firstIndex { $0 == focusedHandle } ?? 0)
    cursor.press(key, count: ids.count, page: 3)
    if ids.indices.contains(cursor.index) { focusedHandle = ids[cursor.index] }
    return .stay
  }

  private static func cardRows(_ rows: Int) -> Int { rows >= 14 ? BigFigures.rows + 1 : 2 }

  mutating func prepare(_ size: Size, _ session: Session) {
    let file = session.workspace[path]
    if wall == nil || revision != file?.revision {
      wall = CardWall(path: path, in: session.workspace)
      revision = file?.revision
    }
    let ids = cards.map(\.card.handle)
    if focusedHandle.map({ !ids.contains($0) }) ?? true { focusedHandle = ids.first }
    let at = ids.firstIndex { $0 == focusedHandle } ?? 0
    let count = max(1, (size.rows - 1) / Self.cardRows(size.rows))
    first = max(min(first, at), at - count + 1)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard let wall, !wall.cards.isEmpty else {
      canvas.cursor = area.origin
      let lines = wrapped(CardsScreen.none[session.language], to: area.columns - 4)
      return canvas.write(lines, in: area.inset(columns: 2, rows: 1), .muted)
    }
    canvas.fill(area.top(1), .status)
    canvas.write(
      truncated(VoteKeys.status(sex, wall)[session.language], to: area.columns - 2, glyphs: session.glyphs),
      at: Position(column: area.column + 1, row: area.row), .status)
    let body = area.droppingTop(1)
    let height = Self.cardRows(area.rows)
    for (offset, entry) in cards.dropFirst(first).prefix(body.rows / height).enumerated() {
      draw(entry, &canvas, body.droppingTop(offset * height).top(height), session)
    }
  }

  private func draw(
    _ entry: (place: Int?, isTied: Bool, card: Card), _ canvas: inout Canvas, _ box: Area, _ session: Session
  ) {
    let card = entry.card
    let isFocused = card.handle == focusedHandle
    let role: StyleRole = isFocused ? .focus : .normal
    let place = entry.place.map { "\($0).\(entry.isTied ? "=" : "")" } ?? ""
    let votes = "L \(card.votes(of: .man))  P \(card.votes(of: .woman))"
    if isFocused {
      canvas.write(String(session.glyphs.marker), at: box.origin, .focus)
      canvas.cursor = box.origin
    }
    guard box.rows > 2 else {
      canvas.write(padded("\(card.votes)", to: 5, .right), at: Position(column: box.column + 1, row: box.row), .big)
      let text = "\(place) \(card.text)"
      canvas.write(
        truncated(text, to: box.columns - 8, glyphs: session.glyphs),
        at: Position(column: box.column + 7, row: box.row),
        role)
      canvas.write(votes, at: Position(column: box.column + 7, row: box.row + 1), .muted, limit: box.columns - 8)
      return
    }
    let figures = max(3 * BigFigures.columns - 1, BigFigures.width(of: card.votes))
    let start = box.column + 2 + figures - BigFigures.width(of: card.votes)
    BigFigures.draw(card.votes, &canvas, at: Position(column: start, row: box.row), .big, session.glyphs)
    let column = box.column + figures + 5
    let lines = wrapped("\(place) \(card.text)", to: max(8, box.right - column - 1)).prefix(3)
    for (row, line) in lines.enumerated() {
      canvas.write(line, at: Position(column: column, row: box.row + row), role, limit: box.right - column)
    }
    canvas.write(votes, at: Position(column: column, row: box.row + 4), .label, limit: box.right - column)
  }
}
