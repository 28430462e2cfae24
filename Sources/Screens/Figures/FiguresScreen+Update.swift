import Practicum
import RecordText
import TextCanvas

extension FiguresScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return focused.map { .open(.form(file: path, index: $0.figure.index)) } ?? .stay
    case .addFixed: entry = .making(.fixed(folder))
    case .addFromMeeting: entry = .making(.fromMeeting(folder, nil, session))
    case .addStatistic: entry = .making(.statistic(folder, nil, session))
    case .addShare: entry = .making(.share(folder, nil, session))
    case .way: askWay(session)
    case .uses: return openUses(session)
    case .changeId:
      guard let focused else { return .stay }
      var anchor = RecordAnchor(path, at: focused.figure.index)
      anchor.follow(session.workspace)
      entry = .id(TextField(focused.figure.id), anchor)
    case .remove: remove(&session)
    case .area: return .open(.area())
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: lines.count)
    case .making(var making):
      let outcome = making.press(key, &session)
      entry = .making(making)
      finish(outcome, making, &session)
    case .way(var picker, let anchor):
      switch picker.press(key) {
      case .stay: entry = .way(picker, anchor)
      case .cancelled: entry = nil
      case .picked(let ways): choose(ways.first ?? "", anchor, &session)
      }
    case .id(var field, let anchor):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        if changeId(of: anchor, to: field.text, &session) { entry = nil }
      default:
        field.press(key)
        entry = .id(field, anchor)
      }
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: entry = .removal(question, removal)
      case .cancelled: entry = nil
      case .answered(let manner):
        entry = nil
        session.remove(removal, manner)
      }
    case .uses(var picker):
      switch picker.press(key) {
      case .stay: entry = .uses(picker)
      case .cancelled: entry = nil
      case .picked(let places):
        entry = nil
        if let place = places.first.flatMap(Int.init), focusedUses.indices.contains(place) {
          return open(focusedUses[place], session)
        }
      }
    }
    return .stay
  }

  private mutating func finish(_ outcome: FigureMaking.Outcome, _ making: FigureMaking, _ session: inout Session) {
    let folder = folder
    switch outcome {
    case .stay: return
    case .cancelled: entry = nil
    case .ofStatistic(let id):
      guard let statistic = AreaStatistic.all(in: session.workspace).first(where: { $0.id == id }) else { return }
      let done = session.edit { workspace throws(EditRefusal) in
        try Figure.add(statistic, to: folder, in: workspace)
      }
      if done { added(&session) }
    case .made(let content, let name, let unit):
      guard var anchor = making.changed else {
        let done = session.edit { workspace throws(EditRefusal) in
          try Figure.add(name: name, content, unit: unit, to: folder, in: workspace)
        }
        if done { added(&session) }
        return
      }
      anchor.follow(session.workspace)
      if set(content, anchor, &session) { entry = nil }
    }
  }

  /// After a figure was added: the focus goes to it.
  private mutating func added(_ session: inout Session) {
    entry = nil
    wanted = Figure.all(of: folder, in: session.workspace).last?.index
  }

  private func set(_ content: Figure.Content, _ anchor: RecordAnchor, _ session: inout Session) -> Bool {
    let folder = folder
    return session.edit { workspace throws(EditRefusal) in
      let figure = Figure.all(of: folder, in: workspace).first { $0.index == anchor.index }
      guard anchor.isThere, let figure else {
        throw .notPossible(Words(id: "Angka ini sudah tidak ada.", en: "This figure is gone."))
      }
      return try figure.set(content, in: workspace)
    }
  }

  // MARK: How it is worked out

  private mutating func askWay(_ session: Session) {
    guard let focused else { return }
    var anchor = RecordAnchor(path, at: focused.figure.index)
    anchor.follow(session.workspace)
    var items = [
      PickerItem("meeting", Words(id: "dari pertemuan", en: "from a meeting")[session.language]),
      PickerItem("statistic", Words(id: "dari statistik wilayah", en: "from an area statistic")[session.language]),
      PickerItem("share", Words(id: "persentase dua angka", en: "percentage of two figures")[session.language]),
    ]
    if case .success(let value) = focused.value, focused.figure.formula != nil {
      let fixed = Words(id: "tetapkan pada nilai sekarang", en: "fix at the value now")
      items.append(PickerItem("fixed", fixed[session.language], detail: value.shown(session.language)))
    }
    entry = .way(Picker(Words(id: "Cara hitung", en: "Way to work it out"), items), anchor)
  }

  private mutating func choose(_ way: String, _ anchor: RecordAnchor, _ session: inout Session) {
    switch way {
    case "meeting": entry = .making(.fromMeeting(folder, anchor, session))
    case "statistic": entry = .making(.statistic(folder, anchor, session))
    case "share": entry = .making(.share(folder, anchor, session))
    default:
      entry = nil
      var anchor = anchor
      guard let block = anchor.block(&session) else { return }
      let figure = Figure.all(of: folder, in: session.workspace).first { $0.index == block }
      if case .success(let value)? = figure?.value(in: session.workspace) {
        _ = set(.fixed(value.plain), anchor, &session)
      }
    }
  }

  // MARK: Where it is used

  private mutating func openUses(_ session: Session) -> Transition {
    let places = focusedUses
    if places.count == 1, let place = places.first { return open(place, session) }
    entry = .uses(Picker(Words(id: "Dipakai di", en: "Used in"), TextUseList.items(places, session)))
    return .stay
  }

  private func open(_ place: TextUse, _ session: Session) -> Transition {
    .open(TextUseList.destination(place, session))
  }

  private mutating func remove(_ session: inout Session) {
    guard let focused else { return }
    let removal = RecordRemoval(ofRecordAt: focused.figure.index, in: path, session.workspace)
    if let question = RemovalQuestion(removal) {
      entry = .removal(question, removal)
    } else {
      session.remove(removal)
    }
  }

  /// Gives a figure another Id, wherever it is printed or worked with as well; false when it was refused.
  private func changeId(of anchor: RecordAnchor, to typed: String, _ session: inout Session) -> Bool {
    var anchor = anchor
    anchor.follow(session.workspace)
    let place = anchor
    guard let id = session.read(typed, as: .identifier, of: Words(id: "Kode", en: "Id")) else { return false }
    return session.edit { workspace throws(EditRefusal) in
      guard place.isThere else {
        throw .notPossible(Words(id: "Angka ini sudah tidak ada.", en: "This figure is gone."))
      }
      return try RecordReference.changeId(ofRecordAt: place.index, in: place.path, to: id, workspace)
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .making(let making): making.keys
    case .way(let picker, _), .uses(let picker): picker.keys
    case .id: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .removal(let question, _): question.keys
    case nil: []
    }
  }
}

/// Places in texts as lines to pick from, and the screens they open.
enum TextUseList {
  static func items(_ places: [TextUse], _ session: Session) -> [PickerItem] {
    places.enumerated().map { number, place in
      let file = session.workspace[place.path]
      let text = file.map { file in
        file.kind == .narasi
          ? String(decoding: file.records.text(at: place.index), as: UTF8.self)
          : file.records.record(at: place.index).fields.map(\.value).joined(separator: " ")
      }
      let line = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return PickerItem("\(number)", place.path, detail: String(line.prefix(60)))
    }
  }

  static func destination(_ place: TextUse, _ session: Session) -> Destination {
    guard let file = session.workspace[place.path], file.kind == .narasi else {
      return .form(file: place.path, index: place.index)
    }
    return .prose(place.path, line: file.records.line(at: place.index))
  }
}
