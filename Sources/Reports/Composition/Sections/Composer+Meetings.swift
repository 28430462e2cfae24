import Practicum
import RecordText

extension Composer {
  /// Meetings with day, kind, place and how many came.
  mutating func meetingTable(_ meetings: [Meeting], _ caption: Caption) -> Table {
    let rows = meetings.map { meeting -> [Table.Cell] in
      let day = CalendarDate(plain: meeting.date.withoutOuterBlanks)
      // Most titles say the kind already.
      let isSaid = meeting.title.lowercased().hasPrefix(meeting.kind.id.lowercased())
      var place: [[Inline]] = [
        (isSaid ? [] : [.text(meeting.kind.id.capitalizedFirst + ": ")]) + line(meeting.title)
      ]
      if let text = meeting.record["Tempat"], !text.isEmpty { place.append(line(text)) }
      let attendance = (workspace[meeting.path]?.records).map { Attendance.of($0) } ?? Attendance()
      let people =
        attendance.source == .unknown
        ? Table.Cell(entries: meeting.record.values(of: "Informan").map { line(names.name(of: $0)) })
        : Table.Cell([.value(.count(attendance.total)), .text(" orang")])
      return [
        Table.Cell(day.map { [.value(.day($0))] } ?? [.text(meeting.date)]),
        Table.Cell(hours(meeting.record)), Table.Cell(blocks: place.map { .text($0, .flush) }), people,
      ]
    }
    return Table(
      caption,
      [
        .number, .init("Hari, tanggal", 24), .init("Pukul", 14, .center), .init("Pertemuan dan tempat", 40),
        .init("Peserta", 17, isOptional: true),
      ],
      Table.numbered(rows))
  }

  /// From which hour to which; a dash where none is noted.
  func hours(_ record: Record) -> [Inline] {
    func time(_ field: String) -> ClockTime? { record[field].flatMap { ClockTime(plain: $0.withoutOuterBlanks) } }
    guard let start = time("Mulai") else { return [.text("–")] }
    return [.value(.time(start))] + (time("Selesai").map { [.text("–"), .value(.time($0))] } ?? [])
  }

  /// What came of a meeting: who was there, the answers, the cards, the agreements; none for one that only talks.
  mutating func results(of meeting: Meeting, level: Int) -> [Block] {
    guard let file = workspace[meeting.path]?.records else { return [] }
    let name = "pertemuan/\(meeting.stem)"
    var blocks: [Block] = []
    if let summary = meeting.record["Ringkasan"], !summary.isEmpty { blocks += details(summary, below: level) }
    blocks += findings(of: meeting, level: level) + agreements(meeting, file, name)
    guard !blocks.isEmpty else { return [] }
    return [.heading(Heading(level, .section, line(meeting.title)))] + blocks
  }

  /// Who was at a meeting, how the questions were answered, and the cards.
  mutating func findings(of meeting: Meeting, level: Int) -> [Block] {
    guard let file = workspace[meeting.path]?.records else { return [] }
    let name = "pertemuan/\(meeting.stem)"
    return attendanceSummary(meeting, file, name) + tallies(meeting, file, name) + cards(meeting, name)
  }

  /// The roster by occupation and sex, as far as it was noted.
  private func attendanceSummary(_ meeting: Meeting, _ file: RecordFile, _ name: String) -> [Block] {
    let attendance = Attendance.of(file)
    guard attendance.source == .names, attendance.total > 0 else { return [] }
    // Counted as the answers to a question are: those present, by sex.
    let work = Tally.of(Question(id: "Pekerjaan", text: "Pekerjaan", kind: .oneChoice), by: .sex, in: file)
    let label = label("\(name)/peserta")
    func row(_ title: String, _ men: Int, _ women: Int, _ all: Int, _ role: Table.Cell.Role) -> [Table.Cell] {
      [
        Table.Cell(title, role == .total ? .total : .rowHeader), Table.Cell(.count(men), role),
        Table.Cell(.count(women), role), Table.Cell(.count(all), role),
      ]
    }
    var rows = work.answers.map { answer in
      row(
        answer.name.capitalizedFirst, work.count(of: answer.name, in: "L"), work.count(of: answer.name, in: "P"),
        answer.count, .body)
    }
    if work.respondents < attendance.total, !rows.isEmpty {
      rows.append([
        Table.Cell("Tidak dicatat", .rowHeader), Table.Cell(""), Table.Cell(""),
        Table.Cell(.count(attendance.total - work.respondents)),
      ])
    }
    rows.append(row("Jumlah", attendance.men, attendance.women, attendance.total, .total))
    var blocks: [Block] = [
      .lead("Peserta yang hadir menurut pekerjaan dan jenis kelamin disajikan dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Peserta \(meeting.title)")], label: label),
          [
            .init("Pekerjaan", 40), .init("Laki-laki", 20, .trailing), .init("Perempuan", 20, .trailing),
            .init("Jumlah", 20, .trailing),
          ], rows,
          note: attendance.unknown > 0
            ? [.text("Jenis kelamin "), .value(.count(attendance.unknown)), .text(" orang tidak dicatat.")] : [])),
    ]
    if attendance.absent > 0 {
      blocks.append(
        .text([
          .text("Selain itu "), .value(.count(attendance.absent)),
          .text(" orang tercantum dalam daftar tetapi tidak hadir."),
        ]))
    }
    return blocks
  }

  private func tallies(_ meeting: Meeting, _ file: RecordFile, _ name: String) -> [Block] {
    Question.all(in: file).flatMap { question -> [Block] in
      guard question.kind != .text else { return [] }
      let tally = Tally.of(question, by: .sex, in: file)
      guard tally.respondents > 0 else { return [] }
      if let numbers = tally.numbers { return [numberSentence(question, numbers)] }
      let label = label("\(name)/\(question.id)")
      let hasSexes = !tally.groups.isEmpty
      var headings: [Table.Heading] = [.init("Jawaban", hasSexes ? 40 : 60)]
      if hasSexes { headings += [.init("Laki-laki", 15, .trailing), .init("Perempuan", 15, .trailing)] }
      headings += [.init("Jumlah", 15, .trailing), .init("Persen", 15, .trailing)]
      let rows = tally.answers.map { answer -> [Table.Cell] in
        var cells = [Table.Cell(answer.name.capitalizedFirst, .rowHeader)]
        if hasSexes {
          cells += ["L", "P"].map { Table.Cell(.count(tally.count(of: answer.name, in: $0))) }
        }
        return cells + [
          Table.Cell(.count(answer.count)), Table.Cell(.percent(answer.count, of: tally.respondents)),
        ]
      }
      let several = question.kind == .severalChoices ? " Satu orang boleh memberi lebih dari satu jawaban." : ""
      return [
        .lead("Jawaban peserta atas pertanyaan “\(question.text)” dimuat dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Jawaban Peserta: \(question.text)")], label: label), headings, rows,
            note: [.text("Dijawab oleh "), .value(.count(tally.respondents)), .text(" orang.\(several)")])),
      ]
    }
  }

  private func numberSentence(_ question: Question, _ numbers: Tally.Numbers) -> Block {
    .text([
      .text("\(question.text): rata-rata "), .value(Value(numbers.mean)), .text(", terkecil "),
      .value(Value(numbers.least)), .text(", terbesar "), .value(Value(numbers.most)), .text(", seluruhnya "),
      .value(Value(numbers.sum)), .text(" (dari "), .value(.count(numbers.count)), .text(" jawaban)."),
    ])
  }

  /// The cards in the order of their votes, else of their urgency, else of the file.
  private mutating func cards(_ meeting: Meeting, _ name: String) -> [Block] {
    let wall = CardWall(path: meeting.path, in: workspace)
    let cards = wall.cards.filter { !$0.text.isEmpty }
    guard !cards.isEmpty else { return [] }
    let byVotes = wall.ranking(by: .votes).map(\.card)
    let byUrgency = wall.ranking(by: .urgency).map(\.card)
    let ranked = byVotes.isEmpty ? byUrgency : byVotes
    let known = Set(ranked.map(\.index))
    let ordered = ranked.filter { !$0.text.isEmpty } + cards.filter { !known.contains($0.index) }
    let hasClusters = cards.contains { !$0.cluster.isEmpty }
    var headings: [Table.Heading] = [.number, .init("Isi kartu", 42), .init("Jenis", 14)]
    if hasClusters { headings.append(.init("Klaster", 19)) }
    if !byVotes.isEmpty {
      headings += [
        .init("Suara L", 12, .trailing), .init("Suara P", 12, .trailing), .init("Jumlah suara", 13, .trailing),
      ]
    }
    if !byUrgency.isEmpty { headings.append(.init("USG", 10, .trailing)) }
    let rows = ordered.map { card -> [Table.Cell] in
      let kind = Card.kinds.first { $0.value == card.kind }?.words.id ?? card.kind ?? ""
      var cells = [Table.Cell(line(card.text)), Table.Cell(kind)]
      if hasClusters { cells.append(Table.Cell(card.cluster)) }
      if !byVotes.isEmpty {
        let values = [card.votes(of: .man), card.votes(of: .woman), card.votes]
        cells += values.map { Table.Cell(card.votes > 0 ? Value.count($0) : nil) }
      }
      if !byUrgency.isEmpty { cells.append(Table.Cell(card.urgencySum.map { .count($0) })) }
      return cells
    }
    let label = label("\(name)/kartu")
    return [
      .lead("Kartu yang ditulis dalam pertemuan ini dimuat dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Kartu Temuan \(meeting.title)")], label: label), headings, Table.numbered(rows),
          note: byUrgency.isEmpty
            ? [] : [.text("USG: jumlah nilai urgensi, keseriusan, dan pertumbuhan, masing-masing 1 sampai 5.")])),
    ]
  }

  /// What was agreed, with who does it and until when.
  mutating func agreements(_ meeting: Meeting, _ file: RecordFile, _ name: String) -> [Block] {
    let agreements = Agreement.all(in: file).filter { !$0.text.isEmpty }
    guard !agreements.isEmpty else { return [] }
    let label = label("\(name)/kesepakatan")
    return [
      .lead("Kesepakatan pertemuan ini dimuat dalam", label),
      .table(
        agreementTable(
          agreements, Caption(.table, [.text("Kesepakatan \(meeting.title)")], label: label))),
    ]
  }

  /// Agreements in a table.
  mutating func agreementTable(_ agreements: [Agreement], _ caption: Caption?) -> Table {
    let rows = agreements.map { agreement -> [Table.Cell] in
      let due = agreement.due.flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }
      let state = Agreement.states.first { $0.value == agreement.status }?.words.id ?? agreement.status ?? ""
      return [
        Table.Cell(line(agreement.text)),
        Table.Cell(entries: agreement.record.values(of: "Pihak").map { [.text(names.name(of: $0))] }),
        Table.Cell(due.map { .date($0) }), Table.Cell(state.isEmpty ? "–" : state),
      ]
    }
    return Table(
      caption,
      [.number, .init("Kesepakatan", 40), .init("Pihak", 26), .init("Tenggat", 17), .init("Status", 12)],
      Table.numbered(rows))
  }
}
