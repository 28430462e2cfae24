import Practicum

/// A short paper about a case, its event or one of its meetings.
struct ShortPaper {
  let document: Document
  /// What of the practicum could not be taken in, in words.
  let flaws: [Words]

  init(
    _ kind: PaperKind, _ order: PaperOrder, _ workspace: Workspace, style: Style, photos: @escaping PhotoReader
  ) throws(PaperRefusal) {
    let meeting = try Self.meeting(kind, order, workspace)
    if order.caseFolder.isEmpty, meeting == nil { throw .caseNeeded(kind, known: workspace.caseFolders) }
    var composer = Composer(workspace, order.options, style: style, photos: photos)
    composer.folder = order.caseFolder
    let summary = CaseSummary(order.caseFolder, of: workspace)
    let blocks =
      switch (kind, meeting) {
      case (.minutes, let meeting?): composer.minutes(meeting)
      case (.officialRecord, let meeting?): composer.officialRecord(meeting)
      case (.attendanceSheet, let meeting): composer.attendanceSheet(meeting, summary)
      case (.proposal, _): composer.proposal(summary)
      case (.rundown, _): composer.rundownSheet(summary)
      case (.budget, _): composer.budgetSheet(summary)
      case (.accountability, _): composer.accountability(summary)
      case (.summary, _), (.minutes, nil), (.officialRecord, nil): composer.onePage(summary)
      }
    let title = meeting?.title ?? summary.programme ?? summary.title
    let date =
      (meeting?.date ?? composer.identity.end).flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }
    document = Document(
      Document.Properties(
        title: "\(kind.words.id): \(title)", authors: composer.identity.students,
        organisation: composer.identity.institution, date: date),
      [
        kind == .summary ? Part(.unnumbered, blocks) : Part(.arabic, composer.letterhead + blocks)
      ])
    flaws = composer.photoFaults.words
  }

  /// The meeting it is about; nil for a paper about none.
  private static func meeting(
    _ kind: PaperKind, _ order: PaperOrder, _ workspace: Workspace
  ) throws(PaperRefusal) -> Meeting? {
    guard kind.takesMeeting else { return nil }
    let here = Meeting.all(inCase: order.caseFolder, of: workspace)
    let all = here + (order.caseFolder.isEmpty ? [] : Meeting.all(inCase: "", of: workspace))
    if let name = order.meeting {
      guard let meeting = all.first(where: { $0.stem == name }) else {
        throw .unknown(.meeting(name, known: all.map(\.stem), in: workspace))
      }
      return meeting
    }
    guard kind.needsMeeting else { return nil }
    guard let only = here.first, here.count == 1 else { throw .meetingNeeded(kind, known: all.map(\.stem)) }
    return only
  }
}

extension Composer {
  /// Who issues a short paper: the institution of the practicum, else the ward.
  var letterhead: [Block] {
    let programme = (identity.record["ProgramStudi"] ?? "").withoutPrefix("Program Studi ")
    var lines = [identity.institution, programme.isEmpty ? "" : "Program Studi \(programme)", identity.title]
    if identity.institution.isEmpty {
      // From the city down to the ward; the province does not stand above its wards' papers.
      let government = areaNames.filter { !$0.hasPrefix("Provinsi") }.reversed()
      lines = government.enumerated().map { $0 == 0 && government.count > 1 ? "Pemerintah \($1)" : $1 }
    }
    lines = lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    return [.text(Array(lines.map { [Inline.text($0.uppercased())] }.joined(separator: [.lineBreak])), .letterhead)]
  }

  /// The title of a short paper, with what it is about below it.
  func title(_ title: String, _ below: [Inline]) -> [Block] {
    [.heading(Heading(1, .title, [.text(title)]))] + (below.isEmpty ? [] : [.text([.strong(below)], .centered)])
  }

  /// Who signs a paper, and when: those whom the approval names for it, else the given ones.
  ///
  /// - Parameter date: the day; nil where it is still to be written in.
  func signatures(for paper: String, _ others: [Signatures.Place], on date: CalendarDate? = nil) -> Block {
    let here = workspace[PracticumIdentity.path]?.records
    let named =
      here?.records(of: "Pengesahan").compactMap { index -> Signatures.Place? in
        guard let record = here?.record(at: index), (record["Dokumen"] ?? "").lowercased().contains(paper) else {
          return nil
        }
        let number = record["NIP"] ?? ""
        return Signatures.Place(
          above: [record["Peran"].map { "\($0)," } ?? "", record["Jabatan"] ?? ""].filter { !$0.isEmpty },
          name: record["Nama"] ?? "", below: number.isEmpty ? [] : ["NIP \(number)"])
      } ?? []
    return .signatures(
      Signatures((named.isEmpty ? others : named).pairs, dateLine: dateLine(date.map { .value(.date($0)) })))
  }

  /// The town and the day a paper is signed on; dots for a day that is still to be written in.
  func dateLine(_ day: Inline?) -> [Inline] {
    let town = identity.record["Kota"].map { $0.withoutPrefix("Kota ").withoutPrefix("Kabupaten ") } ?? ""
    return [.text(town.isEmpty ? "" : "\(town), "), day ?? .text(Signatures.dots)].filter { $0 != .text("") }
  }

  /// Where a party signs: a person by name, an institution or an office by whoever writes a name in for it.
  func place(of party: String, as role: String) -> Signatures.Place {
    let name = names.name(of: party)
    let kind = names.id(of: party).flatMap { PartyRegister(workspace).party($0)?.record["Jenis"] }
    let isPerson = (kind ?? PartyRegister.likelyKind(of: name)) == "perorangan" && !PartyRegister.isOffice(name)
    guard !isPerson, !name.isEmpty else { return Signatures.Place(above: [role], name: name) }
    // The only student of a practicum is known by name.
    let students = identity.students.filter { !$0.isEmpty }
    let isStudent = name.lowercased().hasPrefix("praktikan") && students.count == 1
    return Signatures.Place(above: [role, name], name: isStudent ? students[0] : "")
  }

  /// Where the students sign.
  var studentPlace: Signatures.Place {
    Signatures.Place(above: ["Praktikan,"], name: identity.students.first { !$0.isEmpty } ?? "")
  }

  /// Where the head of the ward signs.
  var wardPlace: Signatures.Place {
    let ward = identity.record["Kelurahan"].map { $0.withoutPrefix("Kelurahan ") } ?? ""
    return Signatures.Place(above: ["Mengetahui,", "Lurah \(ward)".withoutOuterBlanks], name: "")
  }

  /// Day, hours and place of a meeting as facts.
  mutating func facts(of meeting: Meeting) -> [(name: String, value: [Inline])] {
    var facts: [(name: String, value: [Inline])] = [("Kegiatan", line(meeting.title))]
    if let day = CalendarDate(plain: meeting.date.withoutOuterBlanks) {
      facts.append(("Hari, tanggal", [.value(.day(day))]))
    }
    if meeting.record["Mulai"] != nil { facts.append(("Pukul", hours(meeting.record))) }
    if let place = meeting.record["Tempat"], !place.isEmpty { facts.append(("Tempat", line(place))) }
    return facts
  }

  /// Day, place and size of the event of a case as facts.
  mutating func facts(of summary: CaseSummary, _ schedule: Schedule) -> [(name: String, value: [Inline])] {
    var facts: [(name: String, value: [Inline])] = [
      ("Program", line(summary.programme.flatMap { $0.isEmpty ? nil : $0 } ?? summary.title))
    ]
    if let date = schedule.date { facts.append(("Hari, tanggal", [.value(.day(date))])) }
    if !schedule.place.isEmpty { facts.append(("Tempat", line(schedule.place))) }
    if let people = schedule.participants { facts.append(("Peserta", [.value(.count(people)), .text(" orang")])) }
    return facts
  }
}
