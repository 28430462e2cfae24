import RecordText

extension Rule {
  /// M04: numbers that cannot all be true: answers of someone absent, totals or votes above the attendance.
  static let countsContradict = Rule(
    "M04", .file([.pertemuan]), Words(id: "jumlah tidak cocok dengan kehadiran", en: "counts against the attendance")
  ) { workspace, path in
    guard let file = workspace[path]?.records else { return [] }
    let questions = Question.all(in: file)
    let attendance = Attendance.of(file)
    return answersOfAbsent(questions, file, path) + recapsAbove(attendance, questions, file, path)
      + votesAbove(attendance, file, path, workspace)
  }

  private static func answersOfAbsent(_ questions: [Question], _ file: RecordFile, _ path: String) -> [Finding] {
    guard !questions.isEmpty else { return [] }
    let names = FieldNames(["Hadir"] + questions.map(\.id))
    var findings: [Finding] = []
    for block in file.records(of: "Peserta") {
      var isAbsent = false
      var answered: Int?
      file.values(of: names, at: block) { place, value in
        if place == 0 {
          isAbsent = Attendee.isAbsence(value)
        } else if !value.isBlank {
          answered = answered ?? place - 1
        }
      }
      guard isAbsent, let answered else { continue }
      let name = file.value("Nama", at: block) ?? ""
      findings.append(
        Finding(
          "M04", .perluDicek, attendee: block, of: file, at: path, field: "Hadir",
          Words(
            id: "\(name) dicatat tidak hadir tetapi menjawab \"\(questions[answered].text)\". Tandai hadir, atau hapus "
              + "jawabannya.",
            en: "\(name) is marked absent but answered \"\(questions[answered].text)\". Mark them present, or delete "
              + "the answer.")))
    }
    return findings
  }

  private static func recapsAbove(
    _ attendance: Attendance, _ questions: [Question], _ file: RecordFile, _ path: String
  ) -> [Finding] {
    guard attendance.source == .names || attendance.source == .headcount else { return [] }
    let several = Set(questions.filter { $0.kind == .severalChoices }.map(\.id))
    var totals: [RecapTotal: (sum: Int, first: Recap)] = [:]
    var order: [RecapTotal] = []
    for line in Recap.all(in: file) {
      // Several answers of one person are counted each by itself, all others together.
      let alone = several.contains(line.question) ? line.answer.lowercased() : ""
      var keys = [RecapTotal(heading: line.heading, answer: alone, sex: nil)]
      if line.isBy("JK"), let sex = Sex(line.value) {
        keys.append(RecapTotal(heading: line.heading, answer: alone, sex: sex))
      }
      for key in keys {
        if totals[key] == nil { order.append(key) }
        totals[key, default: (0, line)].sum += line.count
      }
    }
    var findings: [Finding] = []
    // One heading is spoken of once: of all people, or else of the first sex that is too many.
    var seen: Set<RecapTotal> = []
    for key in order {
      let most = key.sex.map(attendance.atMost) ?? attendance.total
      guard let total = totals[key], total.sum > most, seen.insert(key.ofAll).inserted else { continue }
      findings.append(
        Finding(
          rule: "M04", severity: .perluDicek, file: path, index: total.first.index, id: total.first.id,
          field: "Jumlah",
          message: Words(
            id: "Rekap berjumlah \(total.sum) \(key.sex?.words.id ?? "orang"), yang hadir \(most). Periksa jumlahnya.",
            en: "The totals come to \(total.sum) \(key.sex?.words.en ?? "people"), \(most) were present. Check them.")))
    }
    return findings
  }

  private static func votesAbove(
    _ attendance: Attendance, _ file: RecordFile, _ path: String, _ workspace: Workspace
  ) -> [Finding] {
    let wall = CardWall(path: path, in: workspace, attendance: attendance)
    guard let perPerson = wall.votesPerPerson, let meeting = file.records(of: "Pertemuan").first else { return [] }
    var broken: (words: Words, given: Int, most: Int)?
    for sex in Sex.allCases {
      if let quota = wall.quota(of: sex), wall.votesGiven(by: sex) > quota, broken == nil {
        broken = (sex.words, wall.votesGiven(by: sex), quota)
      }
    }
    let all = wall.votesGiven(by: .man) + wall.votesGiven(by: .woman)
    if broken == nil, attendance.total > 0, all > attendance.total * perPerson {
      broken = (Words(id: "semua", en: "all"), all, attendance.total * perPerson)
    }
    guard let broken else { return [] }
    return [
      Finding(
        rule: "M04", severity: .perluDicek, file: path, index: meeting, id: "Pertemuan", field: "JatahSuara",
        message: Words(
          id: "Suara \(broken.words.id) berjumlah \(broken.given), paling banyak \(broken.most) menurut kehadiran dan "
            + "jatah \(perPerson) suara per orang.",
          en:
            "Votes of \(broken.words.en) come to \(broken.given), at most \(broken.most) by attendance and the quota of "
            + "\(perPerson) per person."))
    ]
  }
}

/// The lines of totals that together count people once.
private struct RecapTotal: Hashable {
  let heading: Recap.Heading
  /// The answer, where each is counted by itself.
  let answer: String
  /// nil for people of either sex.
  let sex: Sex?

  var ofAll: RecapTotal { RecapTotal(heading: heading, answer: answer, sex: nil) }
}
