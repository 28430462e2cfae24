import RecordText

extension Narrative {
  /// When and where each meeting was held and who came.
  var meetings: [String] {
    workspace.meetings(ofCase: folder).compactMap { path in
      guard let file = workspace[path]?.records else { return nil }
      let meeting = Meeting(path: path, file)
      guard let day = phrase.day(meeting.date) else { return nil }
      var sentence = "\(meeting.title) berlangsung pada \(day)"
      if let hours = phrase.hours(meeting.record["Mulai"], meeting.record["Selesai"]) { sentence += ", \(hours)," }
      if let place = meeting.record["Tempat"], !place.isEmpty { sentence += " di \(phrase.part(place))" }
      if let came = attendance(file, meeting) { sentence += "\(sentence.hasSuffix(",") ? "" : ",") \(came)" }
      if sentence.hasSuffix(",") { sentence.removeLast() }
      return sentence + "."
    }
  }

  /// The kinds of meetings to which one goes and nobody is invited.
  private static let visits: Set<String> = ["wawancara", "observasi", "kunjungan_rumah", "pemetaan_sosial"]

  private func attendance(_ file: RecordFile, _ meeting: Meeting) -> String? {
    let attendance = Attendance.of(file)
    if attendance.source != .unknown, attendance.total > 0 {
      let total = phrase.number(attendance.total, .attendance(meeting: meeting.stem))
      let came = Self.visits.contains(meeting.record["Jenis"] ?? "") ? "bersama" : "dihadiri"
      guard attendance.unknown == 0, attendance.men > 0, attendance.women > 0 else { return "\(came) \(total) orang" }
      return "\(came) \(total) orang (\(attendance.men) laki-laki dan \(attendance.women) perempuan)"
    }
    let informants = meeting.record.values(of: "Informan").map(phrase.party)
    return informants.isEmpty ? nil : "dengan informan \(phrase.list(informants))"
  }

  /// What the answers of a meeting come to.
  var tallies: [String] {
    workspace.meetings(ofCase: folder).flatMap { path -> [String] in
      guard let file = workspace[path]?.records else { return [] }
      let meeting = Meeting(path: path, file)
      let knowsWork = file.records(of: "Peserta").contains { !(file.value("Pekerjaan", at: $0) ?? "").isEmpty }
      return Question.all(in: file).compactMap { question in
        guard question.kind != .text else { return nil }
        let tally = Tally.of(question, by: knowsWork ? .occupation : .whole, in: file)
        guard tally.respondents > 0 else { return nil }
        return "Dalam \(phrase.part(meeting.title)), \(withFigures(tally, meeting, file))."
      }
    }
  }

  /// The sentence of a tally, its two counts as figures where the case has them.
  private func withFigures(_ tally: Tally, _ meeting: Meeting, _ file: RecordFile) -> String {
    let sentence = tally.sentence.id
    guard let lead = tally.answers.first, sentence.hasPrefix("\(lead.count) dari \(tally.respondents) peserta") else {
      return phrase.part(sentence)
    }
    let count = phrase.number(
      lead.count, .answers(meeting: meeting.stem, question: tally.question.id, answer: lead.name))
    let all =
      tally.respondents == tally.present
      ? phrase.number(tally.respondents, .attendance(meeting: meeting.stem))
      : WholeNumber.shown(tally.respondents, .indonesian)
    let rest = sentence.dropFirst("\(lead.count) dari \(tally.respondents)".count)
    return "\(count) dari \(all)\(rest)"
  }

  /// The problem cards that got the most votes.
  var cards: [String] {
    workspace.meetings(ofCase: folder).compactMap { path in
      guard let file = workspace[path]?.records else { return nil }
      let cards = file.records(of: "Temuan").map { file.record(at: $0) }
        .filter { $0["Jenis"] == "masalah" && !($0["Teks"] ?? "").isEmpty }
      let votes = cards.map { card in
        ["SuaraL", "SuaraP"].compactMap { card[$0].flatMap(WholeNumber.count) }.reduce(0, +)
      }
      guard cards.count > 1, let most = votes.max(), most > 0 else { return nil }
      let first = zip(cards, votes).filter { $0.1 == most }.map { "\"\($0.0["Teks"] ?? "")\"" }
      guard first.count <= 3 else { return nil }
      let title = phrase.part(Meeting(path: path, file).title)
      let each = first.count > 1 ? "masing-masing " : ""
      return
        "Dari \(phrase.counted(cards.count)) kartu masalah dalam \(title), suara terbanyak jatuh pada "
        + "\(phrase.list(first)) (\(each)\(most) suara)."
    }
  }
}
