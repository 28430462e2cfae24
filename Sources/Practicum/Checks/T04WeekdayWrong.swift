extension Rule {
  /// T04: weekday and date disagree.
  static let weekdayWrong = Rule(
    "T04", .file(FileKind.allCases), Words(id: "Hari dan tanggal tidak cocok", en: "Weekday and date disagree")
  ) { workspace, path, readings in
    guard let file = workspace[path] else { return [] }
    let text = readings.text(of: file)
    return text.passages.compactMap { passage in
      guard let slip = WrittenDate.all(in: passage, of: text).first(where: { !$0.isRight }) else {
        return nil
      }
      let range = text.words[slip.weekday.place].range
      let (day, written) = (slip.date.weekday.words, slip.weekday.day.words)
      return text.finding(
        "T04", .perluDicek, passage, in: workspace,
        Words(
          id: "\(slip.date.long(.indonesian)) hari \(day.id), tertulis \(written.id)",
          en: "\(slip.date.long(.english)) is a \(day.en), written \(written.en)"),
        at: range,
        // Of an eve nobody knows which of the two days is meant.
        fix: slip.isEve ? nil : text.replacing(range, of: passage, with: slip.respelt(text), in: workspace))
    }
  }
}

/// A date that a text gives with its weekday.
struct WrittenDate {
  let date: CalendarDate
  let weekday: (day: Weekday, place: Int)
  /// "Malam Minggu" is the evening before Sunday.
  let isEve: Bool

  /// Whether the weekday is the date's; of an eve, the date's or the next day's.
  var isRight: Bool {
    weekday.day == date.weekday || (isEve && weekday.day == date.adding(days: 1).weekday)
  }

  private init(_ date: CalendarDate, _ weekday: (day: Weekday, place: Int), _ passage: Passage, _ text: FileText) {
    self.date = date
    self.weekday = weekday
    isEve = weekday.place > passage.words.lowerBound && text.words[weekday.place - 1].key == Self.night
  }

  private static let night = TextWord.key("malam")
  private static let market = TextWord.key("pasar")

  private static let days: [UInt64: Weekday] = Dictionary(
    (Weekday.allCases.map { (TextWord.key($0.words.id), $0) } + [(TextWord.key("ahad"), .sunday)]),
    uniquingKeysWith: { first, _ in first })
  private static let months: [UInt64: Int] = Dictionary(
    MonthNames.all.enumerated().flatMap { number, name in
      [(TextWord.key(name.id), number + 1), (TextWord.key(name.id.prefix(3)), number + 1)]
    }
      + [
        ("pebruari", 2), ("peb", 2), ("agt", 8), ("agst", 8), ("agust", 8), ("sept", 9), ("nopember", 11), ("nop", 11),
      ].map { (TextWord.key($0.0), $0.1) },
    uniquingKeysWith: { first, _ in first })
  private static let between = WordSet("tanggal tgl pada hari pagi siang sore petang malam")
  private static let monthWord = TextWord.key("bulan")
  private static let yearWord = TextWord.key("tahun")
  private static let dayWord = TextWord.key("hari")

  /// The dates with weekdays of a passage, in order.
  static func all(in passage: Passage, of text: FileText) -> [WrittenDate] {
    guard passage.words.contains(where: { days[text.words[$0].key] != nil }) else { return [] }
    return passage.words.flatMap { place -> [WrittenDate] in
      guard let (date, count) = date(at: place, passage, text) else { return [] }
      if let pair = pair(date, at: place, passage, text) { return pair }
      guard !isOfSeveral(place, passage, text),
        let weekday = weekday(before: place, passage, text) ?? weekday(after: place + count, passage, text)
      else { return [] }
      return [WrittenDate(date, weekday, passage, text)]
    }
  }

  /// Two dates of one month with their weekdays: "Jumat–Sabtu, 3–4 Mei 2024", "Sabtu dan Minggu, 17 dan 18 Februari".
  private static func pair(
    _ later: CalendarDate, at place: Int, _ passage: Passage, _ text: FileText
  ) -> [WrittenDate]? {
    guard let start = joined(before: place, passage, text), text.words[start].traits.contains(.number),
      text.words[start].length <= 2, let day = Int(text.text(start)),
      let earlier = CalendarDate(year: later.year, month: later.month, day: day), earlier < later
    else { return nil }
    var last = start - 1
    while last >= passage.words.lowerBound, between.contains(text.words[last].key) { last -= 1 }
    guard last >= passage.words.lowerBound, let lastDay = days[text.words[last].key],
      let first = joined(before: last, passage, text), let firstDay = days[text.words[first].key],
      joined(before: first, passage, text).map({ days[text.words[$0].key] == nil }) ?? true,
      !(first + 1...place).contains(where: { text.words[$0].traits.contains(.startsSentence) })
    else { return nil }
    return [
      WrittenDate(earlier, (firstDay, first), passage, text), WrittenDate(later, (lastDay, last), passage, text),
    ]
  }

  /// The word that a dash or a word such as "dan" joins to the one at a place.
  private static func joined(before place: Int, _ passage: Passage, _ text: FileText) -> Int? {
    var before = place - 1
    guard before >= passage.words.lowerBound else { return nil }
    if joins.contains(text.words[before].key) {
      before -= 1
      return before >= passage.words.lowerBound ? before : nil
    }
    let gap = text.bytes[text.words[before].end..<Int(text.words[place].start)].filter { $0 > 0x20 }
    return dashes.contains(gap) ? before : nil
  }

  private static let dashes: [[UInt8]] = ["-", "–", "—"].map { Array($0.utf8) }

  /// Whether a day is the last of several: "6–8 Februari", "17 dan 18 Februari".
  private static func isOfSeveral(_ place: Int, _ passage: Passage, _ text: FileText) -> Bool {
    joined(before: place, passage, text).map { text.words[$0].traits.contains(.number) } ?? false
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
    // "17 Februari 2024", "17 bulan Februari tahun 2024"
    var end = place + 1
    if text.words[end].key == monthWord { end += 1 }
    if end + 1 < passage.words.upperBound, let month = months[text.words[end].key] {
      end += 1
      if text.words[end].key == yearWord { end += 1 }
      guard let year = number(end, 4...4) else { return nil }
      return CalendarDate(year: year, month: month, day: day).map { ($0, end + 1 - place) }
    }
    guard let year = number(place + 2, 4...4), text.words[place + 1].traits.contains(.joined),
      text.words[place + 2].traits.contains(.joined),
      let month = number(place + 1, 1...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day).map { ($0, 3) }
  }

  private static func weekday(before place: Int, _ passage: Passage, _ text: FileText) -> (day: Weekday, place: Int)? {
    var at = place - 1
    var skipped = 0
    while at >= passage.words.lowerBound, skipped < 3, between.contains(text.words[at].key) {
      at -= 1
      skipped += 1
    }
    guard at >= passage.words.lowerBound, let day = days[text.words[at].key],
      !(at + 1..<place + 1).contains(where: { text.words[$0].traits.contains(.startsSentence) })
    else { return nil }
    // "Pasar Minggu" is a place.
    if at > passage.words.lowerBound, text.words[at - 1].key == market { return nil }
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
