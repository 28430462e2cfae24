extension Rule {
  /// T04: weekday and date disagree.
  static let weekdayWrong = Rule(
    "T04", .file(FileKind.allCases), Words(id: "Hari dan tanggal tidak cocok", en: "Weekday and date disagree")
  ) { workspace, path, readings in
    guard let file = workspace[path] else { return [] }
    let text = readings.text(of: file)
    return text.passages.compactMap { passage in
      guard let slip = WrittenDate.all(in: passage, of: text).first(where: { $0.weekday.day != $0.date.weekday }) else {
        return nil
      }
      let range = text.words[slip.weekday.place].range
      let (day, written) = (slip.date.weekday.words, slip.weekday.day.words)
      return text.finding(
        "T04", .perluDicek, passage, in: workspace,
        Words(
          id: "\(slip.date.long(.indonesian)) hari \(day.id), tertulis \(written.id)",
          en: "\(slip.date.long(.english)) is a \(day.en), written \(written.en)"),
        at: range, fix: text.replacing(range, of: passage, with: slip.respelt(text), in: workspace))
    }
  }
}

/// A date that a text gives with its weekday.
struct WrittenDate {
  let date: CalendarDate
  let weekday: (day: Weekday, place: Int)

  private static let days: [UInt64: Weekday] = Dictionary(
    (Weekday.allCases.map { (TextWord.key($0.words.id), $0) } + [(TextWord.key("ahad"), .sunday)]),
    uniquingKeysWith: { first, _ in first })
  private static let months: [UInt64: Int] = Dictionary(
    MonthNames.all.enumerated().map { (TextWord.key($1.id), $0 + 1) }
      + [(TextWord.key("pebruari"), 2), (TextWord.key("nopember"), 11)],
    uniquingKeysWith: { first, _ in first })
  private static let between = WordSet("tanggal tgl pada hari")
  private static let dayWord = TextWord.key("hari")

  /// The dates with weekdays of a passage, in order.
  static func all(in passage: Passage, of text: FileText) -> [WrittenDate] {
    guard passage.words.contains(where: { days[text.words[$0].key] != nil }) else { return [] }
    return passage.words.compactMap { place in
      guard let (date, count) = date(at: place, passage, text),
        let weekday = weekday(before: place, passage, text) ?? weekday(after: place + count, passage, text)
      else { return nil }
      return WrittenDate(date: date, weekday: weekday)
    }
  }

  /// The weekday as the text would write it, small where it stands small.
  func respelt(_ text: FileText) -> String {
    let word = text.words[weekday.place]
    let name = date.weekday.words.id
    if word.traits.contains(.upper) { return name.uppercased() }
    return word.traits.contains(.capital) ? name : name.lowercased()
  }

  private static func date(at place: Int, _ passage: Passage, _ text: FileText) -> (CalendarDate, Int)? {
    func number(_ place: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard place < passage.words.upperBound, text.words[place].traits.contains(.number),
        digits.contains(Int(text.words[place].length))
      else { return nil }
      return Int(text.text(place))
    }
    guard place + 2 < passage.words.upperBound, let day = number(place, 1...2) else { return nil }
    // "6–8 Februari" are several days.
    if place > passage.words.lowerBound, text.words[place - 1].traits.contains(.number),
      text.words[place].traits.contains(.joined)
    {
      return nil
    }
    guard let year = number(place + 2, 4...4) else { return nil }
    if let month = months[text.words[place + 1].key] {
      return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
    }
    guard text.words[place + 1].traits.contains(.joined), text.words[place + 2].traits.contains(.joined),
      let month = number(place + 1, 1...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
  }

  private static func weekday(before place: Int, _ passage: Passage, _ text: FileText) -> (day: Weekday, place: Int)? {
    var at = place - 1
    var skipped = 0
    while at >= passage.words.lowerBound, skipped < 2, between.contains(text.words[at].key) {
      at -= 1
      skipped += 1
    }
    guard at >= passage.words.lowerBound, let day = days[text.words[at].key],
      !(at + 1..<place + 1).contains(where: { text.words[$0].traits.contains(.startsSentence) })
    else { return nil }
    // "Sabtu dan Minggu, 5 Maret 2023" and "minggu ke-1" give no one weekday.
    if at > passage.words.lowerBound, days[text.words[at - 1].key] != nil { return nil }
    if at - 1 > passage.words.lowerBound, days[text.words[at - 2].key] != nil,
      joins.contains(text.words[at - 1].key)
    {
      return nil
    }
    return (day, at)
  }

  private static let joins = WordSet("dan sampai hingga atau")

  private static func weekday(after place: Int, _ passage: Passage, _ text: FileText) -> (day: Weekday, place: Int)? {
    guard place < passage.words.upperBound, !text.words[place].traits.contains(.startsSentence) else { return nil }
    if text.words[place].traits.contains(.opensParenthesis) {
      let at = text.words[place].key == dayWord ? place + 1 : place
      guard at < passage.words.upperBound, let day = days[text.words[at].key] else { return nil }
      return (day, at)
    }
    guard text.words[place].key == dayWord, place + 1 < passage.words.upperBound,
      let day = days[text.words[place + 1].key]
    else { return nil }
    return (day, place + 1)
  }
}
