import Practicum
import RecordText
import TextCanvas

/// How the people of a meeting answered: one question broken down by one thing, with the sentence for the report.
struct SummaryScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case nextQuestion, previousQuestion, nextGrouping, previousGrouping, keep

    var command: Command {
      switch self {
      case .nextQuestion:
        Command(
          "Right n", Words(id: "pertanyaan berikut", en: "next question"),
          help: Words(id: "Pindah ke pertanyaan berikutnya.", en: "Goes to the next question."),
          synonyms: Words(id: "tanya", en: "ask"))
      case .previousQuestion:
        Command(
          "Left p", Words(id: "sebelumnya", en: "previous"),
          help: Words(id: "Pindah ke pertanyaan sebelumnya.", en: "Goes to the question before."), inFooter: false)
      case .nextGrouping:
        Command(
          "Tab g", Words(id: "ganti pembagian", en: "break down"),
          help: Words(
            id: "Memecah jawaban menurut pekerjaan, jenis kelamin, RW, RT, unsur, kelompok atau umur.",
            en: "Breaks the answers down by occupation, sex, RW, RT, representation, group or age."),
          synonyms: Words(id: "pekerjaan kelamin umur rt rw kelompok", en: "occupation sex age group"))
      case .previousGrouping:
        Command(
          "Shift-Tab", Words(id: "menurut sebelumnya", en: "by the one before"),
          help: Words(id: "Kembali ke pembagian sebelumnya.", en: "Goes back to the breakdown before."), inFooter: false
        )
      case .keep:
        Command(
          "s", Words(id: "simpan kalimat", en: "keep sentence"),
          help: Words(
            id: "Menambahkan kalimat ini ke ringkasan pertemuan.", en: "Adds this sentence to the meeting's summary."),
          synonyms: Words(id: "laporan salin ringkasan", en: "report copy"))
      }
    }
  }

  let path: String
  var questions: [Question] = []
  var place = 0
  var grouping = Grouping.occupation
  var tally: Tally?
  var firstRow = 0
  private var made: (question: Question, grouping: Grouping, revision: Int)?

  init(file: String) { path = file }

  var file: String? { path }
  var table: TableOrder? { .of(.summary, meeting: path) }

  func title(_ session: Session) -> Words { Words(id: "Ringkasan", en: "Summary") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    guard !questions.isEmpty else { return Self.noQuestions }
    switch action {
    case .nextQuestion, .previousQuestion:
      return questions.count > 1 ? nil : Words(id: "Hanya ada satu pertanyaan.", en: "There is only one question.")
    case .keep:
      if let readOnly = session.readOnly { return readOnly }
      return (tally?.respondents ?? 0) > 0 ? nil : Words(id: "Belum ada jawaban.", en: "There are no answers yet.")
    case .nextGrouping, .previousGrouping: return nil
    }
  }

  static let noQuestions = Words(
    id: "Pertemuan ini belum punya pertanyaan. Esc kembali; di layar pertemuan, p menambah pertanyaan.",
    en: "This meeting has no question yet. Esc goes back; on the meeting's screen p adds one.")

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .nextQuestion: place = (place + 1) % max(1, questions.count)
    case .previousQuestion: place = (place + max(1, questions.count) - 1) % max(1, questions.count)
    case .nextGrouping: grouping = Self.step(grouping, 1)
    case .previousGrouping: grouping = Self.step(grouping, -1)
    case .keep: keep(&session)
    }
    firstRow = 0
    return .stay
  }

  private static func step(_ grouping: Grouping, _ step: Int) -> Grouping {
    let all = Grouping.allCases
    let at = all.firstIndex(of: grouping) ?? 0
    return all[(at + step + all.count) % all.count]
  }

  /// Files are always Indonesian, whatever the language of the screens.
  private func keep(_ session: inout Session) {
    guard let sentence = tally?.sentence.id, let file = session.workspace[path] else { return }
    let meeting = Meeting(path: path, file.records)
    let done = session.edit { workspace throws(EditRefusal) in try meeting.keepInSummary(sentence + ".", in: workspace)
    }
    if done {
      session.say(
        Words(id: "Kalimat ada di ringkasan pertemuan.", en: "The sentence stands in the meeting's summary."), .good)
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch key {
    case .down: firstRow += 1
    case .up: firstRow -= 1
    case .pageDown: firstRow += 8
    case .pageUp: firstRow -= 8
    case .home: firstRow = 0
    default: break
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    guard let file = session.workspace[path] else {
      questions = []
      tally = nil
      return
    }
    if made?.revision != file.revision { questions = Question.all(in: file.records) }
    place = min(place, max(0, questions.count - 1))
    guard questions.indices.contains(place) else {
      tally = nil
      return
    }
    let question = questions[place]
    if made?.question != question || made?.grouping != grouping || made?.revision != file.revision {
      tally = Tally.of(question, by: grouping, in: file.records)
      made = (question, grouping, file.revision)
    }
    firstRow = min(max(0, firstRow), max(0, (tally?.groups.count ?? 0) - 1))
  }
}
