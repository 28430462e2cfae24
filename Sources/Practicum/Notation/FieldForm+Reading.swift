import RecordText

extension FieldForm {
  /// Turns what a person typed into the plain value of files, or says why it does not fit.
  ///
  /// At entry what does not fit is refused and stays in its field, from which Escape leaves the old value; what comes
  /// as a table, or stands in a file, is kept as it is and becomes a finding.
  public func read(_ typed: String, today: CalendarDate) -> Result<String, NotUnderstood> {
    do throws(NotUnderstood) { return .success(try plain(typed, today: today)) } catch { return .failure(error) }
  }

  private func plain(_ typed: String, today: CalendarDate) throws(NotUnderstood) -> String {
    try Self.refuseUnwritable(typed)
    if self == .prose { return Self.lines(typed) }
    let text = typed.split(whereSeparator: \.isNewline).joined(separator: " ").withoutOuterBlanks
    if text.isEmpty { return "" }
    switch self {
    case .text, .prose, .path, .phone, .reference: return text
    case .date: return try DateNotation.parse(text, today: today).plain
    case .time: return try ClockTime.parse(text).plain
    case .decimal(let least): return try Self.decimal(text, least)
    case .integer(let range): return try Self.integer(text, range)
    case .rupiah: return String(try Rupiah.parse(text))
    case .choice(let choices):
      guard let choice = Self.choice(text, among: choices) else {
        throw NotUnderstood(FormSlip.notAChoice(text, choices, asTyped: true))
      }
      return choice.value
    case .suggestion(let choices): return Self.choice(text, among: choices)?.value ?? text
    case .slug: return try formed(text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-"))
    case .nationalID: return try formed(text.filter { !" .-".contains($0) })
    case .neighbourhood: return try formed(Self.withoutLabel(text))
    case .identifier, .year: return try formed(text)
    }
  }

  /// The value when its form is right.
  private func formed(_ value: String) throws(NotUnderstood) -> String {
    if let slip = slip(in: value) { throw NotUnderstood(slip.words) }
    return value
  }

  private static func refuseUnwritable(_ typed: String) throws(NotUnderstood) {
    let endsInBackslash = typed.split(whereSeparator: \.isNewline).contains { $0.utf8.last == UInt8(ascii: "\\") }
    if endsInBackslash {
      throw NotUnderstood(
        id: "Baris tidak boleh berakhir dengan \\. Hapus tanda itu di akhir baris.",
        en: "A line cannot end in \\. Delete that mark at the end of the line.")
    }
    if typed.utf8.contains(0) {
      throw NotUnderstood(
        id: "Ada karakter kendali yang tidak dapat disimpan. Hapus karakter itu.",
        en: "It holds a control character that cannot be stored. Delete that character.")
    }
  }

  /// Lines parted by `\n` only, without blanks and empty lines at the end.
  private static func lines(_ typed: String) -> String {
    var text = typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "\n")
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  private static func decimal(_ text: String, _ least: DecimalNumber?) throws(NotUnderstood) -> String {
    let number = try DecimalNumber.parse(text)
    if let least, number < least { throw NotUnderstood(FormSlip.below(least, text)) }
    // 1.500 may be meant as 1500: it stays as typed, so that the check can ask.
    return FieldForm.readsLikeThousands(text) ? text : number.plain
  }

  /// Whether a decimal has exactly three digits after its dot and could be a number parted in thousands.
  static func readsLikeThousands(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(\.isDigits) else { return false }
    return parts[1].utf8.count == 3 && parts[0].utf8.count <= 3 && !parts[0].hasPrefix("0")
  }

  private static func integer(_ text: String, _ range: ClosedRange<Int>) throws(NotUnderstood) -> String {
    guard let number = WholeNumber.lenient(text), range.contains(number) else {
      throw NotUnderstood(FormSlip.notInRange(text, range))
    }
    return String(number)
  }

  /// `RT 03` and `RW.03` are typed for `03`.
  private static func withoutLabel(_ text: String) -> String {
    let isLabelled = ["rt", "rw"].contains(text.prefix(2).lowercased())
    return isLabelled ? String(text.dropFirst(2).drop { ". ".contains($0) }) : text
  }

  /// The choice meant by its value, its label in either language, its key, or the only one that begins so.
  static func choice(_ text: String, among choices: [Choice]) -> Choice? {
    let wanted = text.lowercased()
    func names(_ choice: Choice) -> [String] {
      [choice.value, choice.words.id, choice.words.en].map { $0.lowercased() }
    }
    if let exact = choices.first(where: { names($0).contains(wanted) }) { return exact }
    if let keyed = choices.first(where: { $0.key.map { $0.lowercased() } == wanted }) { return keyed }
    let beginning = choices.filter { names($0).contains { $0.hasPrefix(wanted) } }
    return beginning.count == 1 ? beginning[0] : nil
  }
}
