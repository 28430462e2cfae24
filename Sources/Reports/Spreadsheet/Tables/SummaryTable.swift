import Practicum
import RecordText

extension Sheet {
  /// How many came to a meeting and how they answered, as a whole and by groups, and totals noted without names; nil
  /// where there is nothing to count.
  static func summary(_ path: String, _ workspace: Workspace) -> Sheet? {
    guard let file = workspace[path]?.records else { return nil }
    let questions = Question.all(in: file)
    let recaps = Recap.all(in: file)
    guard !questions.isEmpty || !recaps.isEmpty else { return nil }
    let meeting = Meeting(path: path, file)
    var table = SummaryTable()
    table.add(Attendance.of(file))
    for question in questions { table.add(question, file) }
    // Totals that no question above has taken up.
    let named = Set(questions.filter { SummaryTable.isAnsweredByName($0, file) }.map(\.id))
    let counted = Set(questions.map(\.id)).subtracting(named)
    table.add(recaps.filter { !counted.contains($0.question) }, questions)
    guard !table.rows.isEmpty else { return nil }
    let date = CalendarDate(plain: meeting.date)?.long(.indonesian) ?? meeting.date
    return Sheet(
      meeting.stem, titles: ["Rekapitulasi Jawaban", "\(meeting.title), \(date)"], columns: SummaryTable.columns,
      rows: table.rows)
  }
}

/// Rows of counts, each with its share as a formula.
private struct SummaryTable {
  static let columns = [
    Sheet.Column("Pertanyaan", .text, width: 40), Sheet.Column("Menurut", .text, width: 16),
    Sheet.Column("Kelompok", .text, width: 24), Sheet.Column("Jawaban", .text, width: 30),
    Sheet.Column("Jumlah", .whole, width: 9), Sheet.Column("Dari", .whole, width: 9),
    Sheet.Column("Persen", .percent, width: 9),
  ]
  private static let count = 4
  private static let whole = 5

  var rows: [Sheet.Row] = []

  /// Whether anybody present answered by name, so that no total was needed.
  static func isAnsweredByName(_ question: Question, _ file: RecordFile) -> Bool {
    file.records(of: "Peserta").contains { index in
      let attendee = Attendee(file.record(at: index))
      return attendee.isPresent && attendee.answers(to: question).contains { !$0.withoutOuterBlanks.isEmpty }
    }
  }

  mutating func add(_ attendance: Attendance) {
    guard attendance.source != .unknown, attendance.total > 0 else { return }
    let all = [
      ("laki-laki", attendance.men), ("perempuan", attendance.women), ("tidak dicatat", attendance.unknown),
    ]
    rows.append(Sheet.Row([.text("Kehadiran")], .group))
    let first = rows.count
    for (name, number) in all where number > 0 {
      add("Kehadiran", "jenis kelamin", name, "hadir", number, of: attendance.total)
    }
    addSum("Hadir", "Kehadiran", from: first, attendance.total)
    if attendance.absent > 0 { add("Kehadiran", "", "", "tidak hadir", attendance.absent, of: nil) }
  }

  mutating func add(_ question: Question, _ file: RecordFile) {
    let tally = Tally.of(question, in: file)
    rows.append(Sheet.Row([.text(question.text)], .group))
    guard tally.respondents > 0 else {
      rows.append(Sheet.Row([.text(question.text), .blank, .blank, .text("belum ada jawaban")]))
      return
    }
    let first = rows.count
    let given = tally.answers.map(\.name)
    // What was offered and nobody chose is an answer too.
    let offered = question.choices.filter { choice in !given.contains { $0.lowercased() == choice.lowercased() } }
    for answer in given + offered {
      add(question.text, "seluruhnya", "", answer, tally.count(of: answer), of: tally.respondents)
    }
    addSum("Jumlah jawaban", question.text, from: first, tally.answers.reduce(0) { $0 + $1.count })
    addNumbers(tally)
    guard question.kind != .text else { return }
    for grouping in Grouping.allCases where grouping != .whole { add(question, by: grouping, file) }
  }

  private mutating func addNumbers(_ tally: Tally) {
    guard let numbers = tally.numbers else { return }
    let all = [
      ("jumlah nilai", numbers.sum), ("rata-rata", numbers.mean), ("terkecil", numbers.least),
      ("terbesar", numbers.most),
    ]
    for (name, number) in all {
      rows.append(
        Sheet.Row([
          .text(tally.question.text), .text("seluruhnya"), .blank, .text(name), .value(.decimal(number)),
          .whole(numbers.count),
        ]))
    }
  }

  private mutating func add(_ question: Question, by grouping: Grouping, _ file: RecordFile) {
    let tally = Tally.of(question, by: grouping, in: file)
    guard !tally.groups.isEmpty else { return }
    func name(_ group: String) -> String { group.isEmpty ? "(tidak dicatat)" : grouping.name(of: group).id }
    if tally.numbers != nil {
      for part in tally.groupNumbers {
        rows.append(
          Sheet.Row([
            .text(question.text), .text(grouping.words.id), .text(name(part.group)), .text("rata-rata"),
            .value(.decimal(part.mean)), .whole(part.count),
          ]))
      }
      return
    }
    for group in tally.groups.map(\.name) + [""] {
      let counts = tally.answers.map { ($0.name, tally.count(of: $0.name, in: group)) }.filter { $0.1 > 0 }
      // Of several choices a person may give many: how many people a group has is not said by its answers.
      let total = question.kind == .severalChoices ? nil : counts.reduce(0) { $0 + $1.1 }
      for (answer, number) in counts {
        add(question.text, grouping.words.id, name(group), answer, number, of: total)
      }
    }
  }

  mutating func add(_ recaps: [Recap], _ questions: [Question]) {
    guard !recaps.isEmpty else { return }
    rows.append(Sheet.Row([.text("Rekap yang dicatat")], .group))
    for recap in recaps {
      let question = questions.first { $0.id == recap.question }?.text ?? recap.question
      add(question, recap.by.lowercased(), recap.value, recap.answer, recap.count, of: nil)
    }
  }

  private mutating func add(
    _ question: String, _ by: String, _ group: String, _ answer: String, _ number: Int, of total: Int?
  ) {
    let row = rows.count
    var cells: [Sheet.Cell] = [
      .text(question), .text(by), .text(group), .text(answer), .value(.whole(number)), .whole(total),
    ]
    if let total, total > 0 {
      cells.append(
        .formula(
          .percent(Sheet.Place(row: row, column: Self.count), of: Sheet.Place(row: row, column: Self.whole)),
          .decimal(Value.share(number, of: total))))
    }
    rows.append(Sheet.Row(cells))
  }

  private mutating func addSum(_ words: String, _ question: String, from first: Int, _ sum: Int) {
    guard rows.count > first else { return }
    rows.append(
      Sheet.Row(
        [
          .text(question), .blank, .blank, .text(words),
          .formula(.sum(column: Self.count, rows: first...(rows.count - 1)), .whole(sum)),
        ], .subtotal))
  }
}
