import Practicum
import RecordText
import TextCanvas

/// How a figure comes about by choosing: meeting, question and answer; a statistic; two figures; or a number typed.
struct FigureMaking: Equatable {
  /// The question that is open.
  enum Step: Equatable {
    case meeting(Picker)
    case question(Picker, meeting: String)
    case answer(Picker, meeting: String, question: String)
    case statistic(Picker)
    case part(Picker)
    case whole(Picker, part: String)
    case value(TextField)
    case name(TextField, Figure.Content)
    case unit(TextField, Figure.Content, name: String)
  }

  /// How the questions ended.
  enum Outcome: Equatable {
    case stay, cancelled
    /// A new figure, or another way for the one that is changed.
    case made(Figure.Content, name: String, unit: String)
    case ofStatistic(String)
  }

  let folder: String
  /// The figure to be changed; nil for a new one.
  let changed: RecordAnchor?
  private(set) var step: Step
  /// What a new figure would be called and counted in.
  private var suggested = (name: "", unit: "")

  static func == (left: FigureMaking, right: FigureMaking) -> Bool {
    left.folder == right.folder && left.changed == right.changed && left.step == right.step
  }

  private init(_ folder: String, _ changed: RecordAnchor?, _ step: Step) {
    self.folder = folder
    self.changed = changed
    self.step = step
  }

  static func fixed(_ folder: String) -> FigureMaking { FigureMaking(folder, nil, .value(TextField())) }

  static func fromMeeting(_ folder: String, _ changed: RecordAnchor?, _ session: Session) -> FigureMaking {
    FigureMaking(
      folder, changed, .meeting(Picker(Words(id: "Dari pertemuan", en: "From the meeting"), meetings(folder, session))))
  }

  static func statistic(_ folder: String, _ changed: RecordAnchor?, _ session: Session) -> FigureMaking {
    let items = AreaStatistic.all(in: session.workspace).map { statistic in
      PickerItem(
        statistic.id, statistic.title,
        detail: [statistic.value?.shown(session.language) ?? "", statistic.unit, statistic.category]
          .filter { !$0.isEmpty }.joined(separator: " "))
    }
    return FigureMaking(
      folder, changed, .statistic(Picker(Words(id: "Statistik wilayah", en: "Area statistic"), items)))
  }

  static func share(_ folder: String, _ changed: RecordAnchor?, _ session: Session) -> FigureMaking {
    let picker = Picker(
      Words(id: "Bagian (yang dibagi)", en: "Part (divided)"), figures(folder, without: changed, session))
    return FigureMaking(folder, changed, .part(picker))
  }

  /// The meetings a figure may count, those of the case before the practicum's.
  static func meetings(_ folder: String, _ session: Session) -> [PickerItem] {
    let workspace = session.workspace
    return (workspace.meetings(ofCase: folder) + workspace.meetings(ofCase: "")).compactMap { path in
      guard let file = workspace[path]?.records else { return nil }
      let meeting = Meeting(path: path, file)
      return PickerItem(path, meeting.title, detail: meeting.date)
    }
  }

  private static func figures(_ folder: String, without changed: RecordAnchor?, _ session: Session) -> [PickerItem] {
    var book = FigureBook(session.workspace)
    return book.figures(of: folder).filter { $0.index != changed?.index && !$0.id.isEmpty }.map { figure in
      let value = (try? book.value(of: figure).get()).map { figure.shown($0, session.language) } ?? ""
      return PickerItem(figure.id, figure.name, detail: value)
    }
  }

  // MARK: Keys

  mutating func press(_ key: Key, _ session: inout Session) -> Outcome {
    switch step {
    case .meeting(var picker):
      return take(picker.press(key), { .meeting(picker) }, { making, path in making.askQuestion(path, session) })
    case .question(var picker, let meeting):
      return take(picker.press(key), { .question(picker, meeting: meeting) }) { making, id in
        making.askAnswer(meeting, id, session)
      }
    case .answer(var picker, let meeting, let question):
      return take(picker.press(key), { .answer(picker, meeting: meeting, question: question) }) { making, answer in
        let stem = WorkspacePath.stem(of: meeting)
        making.suggested = (making.name(of: answer, question, meeting, session), "orang")
        return making.finish(.live(.answers(meeting: stem, question: question, answer: answer)))
      }
    case .statistic(var picker):
      return take(picker.press(key), { .statistic(picker) }) { making, id in
        making.changed == nil ? .ofStatistic(id) : making.finish(.live(.statistic(id)))
      }
    case .part(var picker):
      return take(picker.press(key), { .part(picker) }) { making, part in
        let items = Self.figures(making.folder, without: making.changed, session).filter { $0.value != part }
        making.step = .whole(Picker(Words(id: "Keseluruhan (pembagi)", en: "Whole (divisor)"), items), part: part)
        return .stay
      }
    case .whole(var picker, let part):
      return take(picker.press(key), { .whole(picker, part: part) }) { making, whole in
        let name = Figure.all(of: making.folder, in: session.workspace).first { $0.id == part }?.name ?? part
        making.suggested = ("Persentase \(name.prefix(1).lowercased() + name.dropFirst())", "%")
        return making.finish(.live(.percentage(of: part, in: whole)))
      }
    case .value(var field):
      return type(key, &field, { .value($0) }) { making, text in
        let label = Words(id: "Nilai", en: "Value")
        guard let plain = session.read(text, as: .decimal(atLeast: nil), of: label), !plain.isEmpty else {
          return .stay
        }
        making.step = .name(TextField(), .fixed(plain))
        return .stay
      }
    case .name(var field, let content):
      return type(key, &field, { .name($0, content) }) { making, name in
        guard !name.isEmpty else { return .stay }
        making.step = .unit(TextField(making.suggested.unit), content, name: name)
        return .stay
      }
    case .unit(var field, let content, let name):
      return type(key, &field, { .unit($0, content, name: name) }) { _, unit in .made(content, name: name, unit: unit) }
    }
  }

  private mutating func take(
    _ outcome: Picker.Outcome, _ stay: () -> Step, _ picked: (inout FigureMaking, String) -> Outcome
  ) -> Outcome {
    switch outcome {
    case .stay:
      step = stay()
      return .stay
    case .cancelled: return .cancelled
    case .picked(let values): return values.first.map { picked(&self, $0) } ?? .stay
    }
  }

  private mutating func type(
    _ key: Key, _ field: inout TextField, _ stay: (TextField) -> Step, _ done: (inout FigureMaking, String) -> Outcome
  ) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter, .tab: return done(&self, field.text)
    default:
      field.press(key)
      step = stay(field)
      return .stay
    }
  }

  private mutating func finish(_ content: Figure.Content) -> Outcome {
    if changed != nil { return .made(content, name: "", unit: "") }
    step = .name(TextField(suggested.name), content)
    return .stay
  }

  /// Asks what to count at a meeting: those who came, or the answers to a question.
  private mutating func askQuestion(_ path: String, _ session: Session) -> Outcome {
    guard let file = session.workspace[path]?.records else { return .cancelled }
    let present = Attendance.of(file).total
    let came = Words(id: "Yang hadir", en: "Those who came")[session.language]
    let items =
      [PickerItem("", came, detail: "\(present)")] + Question.all(in: file).map { PickerItem($0.id, $0.text) }
    step = .question(Picker(Words(id: "Yang dihitung", en: "What to count"), items), meeting: path)
    return .stay
  }

  private mutating func askAnswer(_ path: String, _ id: String, _ session: Session) -> Outcome {
    guard let file = session.workspace[path]?.records else { return .cancelled }
    guard let question = Question.all(in: file).first(where: { $0.id == id }) else {
      suggested = (Words(id: "Peserta \(Meeting(path: path, file).title)", en: "")[.indonesian], "orang")
      return finish(.live(.attendance(meeting: WorkspacePath.stem(of: path))))
    }
    let tally = Tally.of(question, in: file)
    let given = tally.answers.map { PickerItem($0.name, $0.name, detail: "\($0.count)") }
    let offered = question.kind == .yesNo ? ["ya", "tidak"] : question.choices
    let known = given.map { $0.label.lowercased() }
    let rest = offered.filter { !known.contains($0.lowercased()) }.map { PickerItem($0, $0, detail: "0") }
    step = .answer(
      Picker(Words(same: String(question.text.prefix(60))), given + rest, freeText: true), meeting: path, question: id)
    return .stay
  }

  private func name(of answer: String, _ id: String, _ path: String, _ session: Session) -> String {
    let file = session.workspace[path]?.records ?? RecordFile()
    let text = Question.all(in: file).first { $0.id == id }?.text ?? id
    let question = text.split(separator: "?").first.map(String.init) ?? text
    return "\(question): \(answer)"
  }

  // MARK: Drawing

  var keys: [(key: String, title: Words)] {
    switch step {
    case .meeting(let picker), .question(let picker, _), .answer(let picker, _, _), .statistic(let picker),
      .part(let picker), .whole(let picker, _):
      picker.keys
    case .value, .name, .unit: [("Enter", Words(id: "lanjut", en: "next")), ("Esc", AppWords.cancel)]
    }
  }

  /// Draws a list over the screen, or a field on the line given.
  func draw(_ canvas: inout Canvas, over area: Area, line: Area, _ language: Language, _ glyphs: Glyphs) {
    switch step {
    case .meeting(let picker), .question(let picker, _), .answer(let picker, _, _), .statistic(let picker),
      .part(let picker), .whole(let picker, _):
      picker.draw(&canvas, over: area, language, glyphs)
    case .value(let field): Self.draw(field, Words(id: "Nilai", en: "Value"), &canvas, line, language, glyphs)
    case .name(let field, _):
      Self.draw(field, Words(id: "Nama angka", en: "Figure's name"), &canvas, line, language, glyphs)
    case .unit(let field, _, _): Self.draw(field, Words(id: "Satuan", en: "Unit"), &canvas, line, language, glyphs)
    }
  }

  /// Draws a field behind its label on a line.
  static func draw(
    _ field: TextField, _ label: Words, _ canvas: inout Canvas, _ line: Area, _ language: Language, _ glyphs: Glyphs
  ) {
    canvas.fill(line)
    let used = canvas.write(label[language] + ": ", at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
      glyphs: glyphs)
  }
}
