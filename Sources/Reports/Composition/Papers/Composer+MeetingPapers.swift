import Practicum
import RecordText

extension Composer {
  /// A sheet to sign: whoever is noted as present, and blank rows.
  mutating func attendanceSheet(_ meeting: Meeting?, _ summary: CaseSummary) -> [Block] {
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let facts = meeting.map { self.facts(of: $0) } ?? self.facts(of: summary, schedule)
    let file = meeting.flatMap { workspace[$0.path]?.records } ?? RecordFile()
    let people = file.records(of: "Peserta").map { Attendee(file.record(at: $0)) }.filter(\.isPresent)
    let invited = meeting?.record["Diundang"].flatMap(WholeNumber.count)
    let expected = meeting == nil ? schedule.participants : max(invited ?? 0, Attendance.of(file).total)
    let rows = people.map { person -> [Table.Cell] in
      let place = [("RT", person["RT"]), ("RW", person["RW"])].compactMap { word, number in
        number.flatMap { $0.isEmpty ? nil : "\(word) \($0)" }
      }
      return [
        Table.Cell(person.name), Table.Cell(person.sex?.rawValue ?? ""), Table.Cell(place.joined(separator: " ")),
        Table.Cell(person["Unsur"] ?? ""), Table.Cell(""),
      ]
    }
    let head = title("DAFTAR HADIR", []) + [factTable(facts)]
    var table = Table(
      nil,
      [
        .number, .init("Nama", 32), .init("L/P", 7, .center), .init("Alamat (RT/RW)", 18), .init("Unsur", 15),
        .init("Tanda tangan", 23),
      ], Table.numbered(rows))
    // Some rows for those whom nobody expected, and as many more as the page has room for.
    let blank = PageFill(style).rows(
      after: letterhead + head, table, count: options.blankRows,
      atLeast: people.isEmpty ? max(expected ?? 0, 1) : 3)
    let empty = (0..<blank.count).map { _ in (0..<5).map { _ in Table.Cell("") } }
    table.rows += Table.numbered(empty, from: rows.count + 1)
    table.minimumHeight = blank.height
    return head + [.table(table)]
  }

  /// The minutes of a meeting.
  mutating func minutes(_ meeting: Meeting) -> [Block] {
    let file = workspace[meeting.path]?.records ?? RecordFile()
    let record = meeting.record
    var facts = self.facts(of: meeting)
    func add(_ name: String, _ field: String) {
      let people = parties(record.values(of: field))
      if !people.isEmpty { facts.append((name, [.text(people)])) }
    }
    add("Fasilitator", "Fasilitator")
    add("Notulis", "Notulis")
    add("Informan", "Informan")
    facts += attendanceFact(file)
    let agenda = details(record["Agenda"] ?? "", below: 3)
    let summary = details(record["Ringkasan"] ?? "", below: 3)
    let results = findings(of: meeting, level: 3)
    let agreements = Agreement.all(in: file).filter { !$0.text.isEmpty }
    return title("NOTULEN", [.text(meeting.kind.id.capitalizedFirst)]) + [factTable(facts)]
      + section(2, "Agenda", missing: "Tulis agenda pertemuan.", agenda)
      + section(2, "Jalannya pertemuan", missing: "Tulis ringkasan pertemuan.", summary)
      + section(2, "Hasil", missing: "Catat kartu atau jawaban peserta.", results)
      + section(
        2, "Kesepakatan", missing: "Catat kesepakatan pertemuan.",
        agreements.isEmpty ? [] : [.table(agreementTable(agreements, nil))])
      + [signatures(for: "notulen", signers(of: meeting), on: day(of: meeting))]
  }

  private func attendanceFact(_ file: RecordFile) -> [(name: String, value: [Inline])] {
    let attendance = Attendance.of(file)
    guard attendance.source != .unknown, attendance.total > 0 else { return [] }
    var value: [Inline] = [.value(.count(attendance.total)), .text(" orang")]
    if attendance.unknown == 0, attendance.men > 0, attendance.women > 0 {
      value += [
        .text(" ("), .value(.count(attendance.men)), .text(" laki-laki, "), .value(.count(attendance.women)),
        .text(" perempuan)"),
      ]
    }
    return [("Peserta", value)]
  }

  private func day(of meeting: Meeting) -> CalendarDate? { CalendarDate(plain: meeting.date.withoutOuterBlanks) }

  /// Who took the minutes and who facilitated; whoever did both signs once.
  private func signers(of meeting: Meeting) -> [Signatures.Place] {
    let takers = meeting.record.values(of: "Notulis").filter { !$0.isEmpty }
    let facilitators = meeting.record.values(of: "Fasilitator").filter { !$0.isEmpty }
    let leading = Set(facilitators.map { names.identity(of: $0) })
    let writing = Set(takers.map { names.identity(of: $0) })
    let others = facilitators.filter { !writing.contains(names.identity(of: $0)) }
    return (takers.isEmpty ? [""] : takers).map { taker in
      place(of: taker, as: leading.contains(names.identity(of: taker)) ? "Notulis dan fasilitator," : "Notulis,")
    } + (facilitators.isEmpty ? [""] : others).map { place(of: $0, as: "Fasilitator,") }
  }

  /// The formal statement that a meeting was held and what it agreed.
  mutating func officialRecord(_ meeting: Meeting) -> [Block] {
    let file = workspace[meeting.path]?.records ?? RecordFile()
    var opening: [Inline] = [.text("Pada hari ini")]
    if let day = day(of: meeting) {
      opening += [
        .text(", \(day.weekday.words.id), tanggal "), .value(.spelledDate(day)), .text(" ("), .value(.date(day)),
        .text(")"),
      ]
    }
    if meeting.record["Mulai"] != nil { opening += [.text(", pukul ")] + hours(meeting.record) }
    if let place = meeting.record["Tempat"], !place.isEmpty { opening += [.text(", bertempat di ")] + line(place) }
    opening += [.text(", telah dilaksanakan \(meeting.kind.id) “")] + line(meeting.title) + [.text("”")]
    if let (_, value) = attendanceFact(file).first { opening += [.text(" yang dihadiri ")] + value }
    opening.append(.text("."))
    var blocks =
      title("BERITA ACARA", line(meeting.title)) + [
        .text([.text("Nomor: \(Signatures.dots)")], .centered), .text(opening),
      ]
    if let agenda = meeting.record["Agenda"], !agenda.isEmpty {
      blocks.append(.text([.text("Agenda pertemuan: ")] + sentence(agenda)))
    }
    let agreements = Agreement.all(in: file).filter { !$0.text.isEmpty }
    if agreements.isEmpty {
      blocks.append(.text([.text("Pertemuan tidak mencatat kesepakatan.")]))
    } else {
      blocks.append(.text([.text("Pertemuan menyepakati hal-hal berikut:")]))
      blocks.append(.list(ItemList(.number(from: 1), agreements.map { [.text(agreed($0), .flush)] })))
    }
    blocks.append(
      .text([.text("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")]))
    let bound = agreements.flatMap { $0.record.values(of: "Pihak") }.filter { !$0.isEmpty }
    var seen = Set(
      ["Notulis", "Fasilitator"].flatMap { meeting.record.values(of: $0) }.map { names.identity(of: $0) })
    let others = bound.filter { seen.insert(names.identity(of: $0)).inserted }
    return blocks + [
      signatures(
        for: "berita acara", signers(of: meeting) + others.map { place(of: $0, as: "Pihak yang bersepakat,") },
        on: day(of: meeting))
    ]
  }

  private mutating func agreed(_ agreement: Agreement) -> [Inline] {
    var inlines = line(agreement.text)
    let people = parties(agreement.record.values(of: "Pihak"))
    if !people.isEmpty { inlines.append(.text(", dilaksanakan oleh \(people)")) }
    if let due = agreement.due.flatMap({ CalendarDate(plain: $0.withoutOuterBlanks) }) {
      inlines += [.text(", paling lambat "), .value(.date(due))]
    }
    return inlines + [.text(".")]
  }
}
