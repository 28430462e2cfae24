import Practicum
import TextCanvas

extension WeightsScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    if action == .quadrant { return .open(.quadrant(folder)) }
    guard let focused, let side = focused.kind?.side else { return .stay }
    let matrix = matrix
    switch action {
    case .change: entry = .number(TextField(text(of: focused)))
    case .clear: store("", &session)
    case .spread:
      session.edit { workspace throws(EditRefusal) in try matrix.spreadWeights(on: side, in: workspace) }
    case .normalise:
      session.edit { workspace throws(EditRefusal) in try matrix.normaliseWeights(on: side, in: workspace) }
    case .scale: beginScale(session)
    case .quadrant: break
    }
    return .stay
  }

  private func text(of factor: Factor) -> String { column == .weight ? factor.weightText : factor.ratingText }

  private mutating func beginScale(_ session: Session) {
    let other: RatingScale = matrix.scale == .besaran ? .rangkuti : .besaran
    let keep = Words(id: "angka rating tetap", en: "ratings stay as typed")
    let turn = Words(id: "rating W dan T dibalik (5 - rating)", en: "W and T ratings turned (5 - rating)")
    var items = [
      PickerItem(
        matrix.scale.rawValue, matrix.scale.words[session.language],
        detail: Words(id: "tetap", en: "as it is")[session.language])
    ]
    items.append(PickerItem(other.rawValue + "=", other.words[session.language], detail: keep[session.language]))
    if matrix.factors.contains(where: { $0.kind?.isFavourable == false && $0.rating != nil }) {
      items.append(PickerItem(other.rawValue + "<>", other.words[session.language], detail: turn[session.language]))
    }
    entry = .scale(Picker(Words(id: "Skala rating", en: "Scale of ratings"), items))
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case .number(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab, .backTab, .up, .down:
        // What is refused stays in the field.
        guard store(field.text, &session) else { return .stay }
        entry = nil
        if key == .up { step(-1) } else if key == .enter || key == .down { step(1) } else { goOn(key == .tab ? 1 : -1) }
      default:
        field.press(key)
        entry = .number(field)
      }
    case .scale(var picker):
      switch picker.press(key) {
      case .stay: entry = .scale(picker)
      case .cancelled: entry = nil
      case .picked(let values):
        entry = nil
        choose(values.first ?? "", &session)
      }
    case nil: navigate(key, &session)
    }
    return .stay
  }

  private mutating func navigate(_ key: Key, _ session: inout Session) {
    switch key {
    case .up: step(-1)
    case .down: step(1)
    case .left: column = .weight
    case .right: column = .rating
    case .tab: goOn(1)
    case .backTab: goOn(-1)
    case .text(let text)
    where focused != nil && text.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }:
      if let readOnly = session.readOnly { return session.say(readOnly, .caution) }
      if column == .rating, let rating = Int(text), (1...4).contains(rating) {
        store(text, &session)
        step(1)
      } else {
        entry = .number(TextField(text))
      }
    case .mouse(let event) where event.kind == .press || event.kind == .double:
      let line = event.position.row - 1 + cursor.first
      if lines.indices.contains(line), case .factor = lines[line] { cursor.focus(line) }
    default:
      let before = cursor.index
      if cursor.press(key, count: lines.count) { settle(towards: cursor.index >= before ? 1 : -1) }
    }
  }

  /// To the next or previous factor; stays at the ends.
  private mutating func step(_ step: Int) {
    var at = cursor.index + step
    while lines.indices.contains(at) {
      if case .factor = lines[at] { return cursor.focus(at) }
      at += step
    }
  }

  /// As in a spreadsheet: the next cell of the row, then the first of the next row.
  private mutating func goOn(_ step: Int) {
    if step > 0, column == .weight { return column = .rating }
    if step < 0, column == .rating { return column = .weight }
    let before = cursor.index
    self.step(step)
    if cursor.index != before { column = step > 0 ? .weight : .rating }
  }

  /// Moves the cursor off headings and sums.
  private mutating func settle(towards step: Int) {
    if focused == nil { self.step(step) }
    if focused == nil { self.step(-step) }
  }

  @discardableResult
  private mutating func store(_ typed: String, _ session: inout Session) -> Bool {
    guard let focused else { return false }
    let (matrix, column) = (matrix, column)
    let field = column == .weight ? "Bobot" : "Rating"
    // What stands there unchanged is left as it is, however it is written.
    guard typed != text(of: focused), let spec = Schema.record("Faktor", in: .swot)?.field(field) else {
      return true
    }
    guard let text = session.read(typed, into: spec) else { return false }
    defer { refresh(session) }
    return session.edit { workspace throws(EditRefusal) in
      switch column {
      case .weight: try matrix.setWeight(text, of: focused, in: workspace)
      case .rating: try matrix.setRating(text, of: focused, in: workspace)
      }
    }
  }

  private mutating func choose(_ value: String, _ session: inout Session) {
    guard let scale = RatingScale.allCases.first(where: { value.hasPrefix($0.rawValue) }), value != scale.rawValue
    else {
      return
    }
    let matrix = matrix
    session.edit { workspace throws(EditRefusal) in
      try matrix.setScale(scale, convertingRatings: value.hasSuffix("<>"), in: workspace)
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted,
      let at = lines.firstIndex(where: {
        if case .factor(let factor) = $0 { factor.index == wanted.index } else { false }
      })
    {
      cursor.focus(at)
      column = wanted.field == "Rating" ? .rating : .weight
    }
    wanted = nil
    settle(towards: 1)
    let rows = Layout(Area(size)).table.rows
    // The heading above the first factor belongs in sight with it.
    let at = cursor.index
    if at == 1 { cursor.focus(0) }
    cursor.prepare(count: lines.count, rows: rows)
    cursor.focus(at)
  }

  private mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    matrix = SWOTMatrix(session.workspace, path: path)
    lines = []
    for side in SWOTSide.allCases where !matrix.factors(side).isEmpty {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(side))
      lines += matrix.factors(side).map(Line.factor)
      lines.append(.sum(side))
    }
  }
}
