import RecordText

/// How a value in a file misses the form of its field, and what it should look like.
public struct FormSlip: Equatable, Sendable {
  /// What kind of miss it is.
  public enum Kind: Equatable, Sendable {
    /// The form is wrong or the value outside its choices.
    case form
    /// The form is right, but no calendar or clock has it.
    case impossible
    /// Read all the same, though files are better off with another writing.
    case tolerated
    /// Three digits after a decimal point, which may have been meant as thousands.
    case maybeThousands
  }

  public let kind: Kind
  public let words: Words

  /// The choices are named as files hold them, or as they are typed: by their key or by what screens show.
  static func notAChoice(_ value: String, _ choices: [Choice], asTyped: Bool = false) -> Words {
    func list(_ language: Language, _ or: String) -> String {
      let values = choices.map { asTyped && $0.key == nil ? $0.words[language] : $0.value }
      return values.count < 2
        ? values.joined() : values.dropLast().joined(separator: ", ") + " \(or) " + (values.last ?? "")
    }
    return Words(
      id: "“\(value)” tidak ada di pilihan. Pilihannya: \(list(.indonesian, "atau")).",
      en: "“\(value)” is not one of the choices. They are: \(list(.english, "or")).")
  }

  static func below(_ least: DecimalNumber, _ value: String) -> Words {
    Words(
      id: "“\(excerpt(value))” kurang dari \(least.shown(.indonesian)). Periksa angkanya.",
      en: "“\(excerpt(value))” is less than \(least.shown(.english)). Check the number.")
  }

  static func notInRange(_ value: String, _ range: ClosedRange<Int>) -> Words {
    if range.upperBound >= 1_000_000 {
      return Words(
        id: "“\(value)” bukan bilangan bulat. Tulis angka saja, misalnya 12.",
        en: "“\(value)” is not a whole number. Write digits only, such as 12.")
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    if low == high {
      return Words(id: "“\(value)” tidak cocok: harus \(low).", en: "“\(value)” does not fit: it must be \(low).")
    }
    return Words(
      id: "“\(value)” tidak cocok: harus bilangan bulat \(low) sampai \(high).",
      en: "“\(value)” does not fit: it must be a whole number from \(low) to \(high).")
  }
}

extension FieldForm {
  /// What is to be said of a value that is read, though it may mean something else; nil where nothing is.
  public func notice(of value: String) -> Words? {
    slip(in: value).flatMap { $0.kind == .maybeThousands ? $0.words : nil }
  }

  /// What is wrong with the form of a value as files hold it; nil when it fits.
  ///
  /// Blank values and references are never judged here, nor the length of a national id (rule M02).
  public func slip(in value: String) -> FormSlip? {
    if value.allSatisfy(\.isWhitespace) { return nil }
    if let text = trimmedOfBlanks(value) {
      return slip(in: text) ?? tolerated(value, as: text)
    }
    switch self {
    case .text, .prose, .phone, .path, .suggestion, .reference, .nationalID: return nil
    case .identifier:
      if isIdentifier(value) { return nil }
      return form(
        "“\(value)” bukan kode: huruf dulu, lalu huruf, angka atau _, misalnya P7.",
        "“\(value)” is not an Id: a letter first, then letters, digits or _, such as P7.")
    case .slug:
      if isSlug(value) { return nil }
      return form(
        "“\(value)” bukan kode: pakai huruf kecil, angka, - dan _, misalnya karang-taruna.",
        "“\(value)” is not an Id: use small letters, digits, - and _, such as karang-taruna.")
    case .integer(let range):
      guard let number = WholeNumber.lenient(value), range.contains(number) else {
        return FormSlip(kind: .form, words: FormSlip.notInRange(value, range))
      }
      return value.isDigits ? nil : tolerated(value, as: String(number))
    case .decimal(let least): return decimalSlip(value, least)
    case .rupiah:
      if let amount = Rupiah.lenient(value) { return value.isDigits ? nil : tolerated(value, as: String(amount)) }
      if ungrouped(value, ".") != nil { return FormSlip(kind: .form, words: Rupiah.above(value)) }
      return form(
        "“\(value)” bukan rupiah bulat. Tulis angka saja, misalnya 1200000.",
        "“\(value)” is not whole rupiah. Write digits only, such as 1200000.")
    case .date: return dateSlip(value)
    case .time: return timeSlip(value)
    case .year:
      if value.isDigits, value.utf8.count == 4 { return nil }
      return form(
        "“\(value)” bukan tahun. Tulis empat angka, misalnya 2023.",
        "“\(value)” is not a year. Write four digits, such as 2023.")
    case .neighbourhood:
      if value.isDigits, value.utf8.count <= 3 { return nil }
      return form(
        "“\(value)” bukan nomor RT/RW. Tulis satu sampai tiga angka, misalnya 03.",
        "“\(value)” is not an RT/RW number. Write one to three digits, such as 03.")
    case .choice(let choices):
      if choices.contains(where: { $0.value == value }) { return nil }
      return FormSlip(kind: .form, words: FormSlip.notAChoice(value, choices))
    }
  }

  private func decimalSlip(_ value: String, _ least: DecimalNumber?) -> FormSlip? {
    let parts = value.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(\.isDigits), !value.hasPrefix("--") else {
      return form(
        "“\(value)” bukan angka. Di berkas tulis angka dan titik desimal, misalnya 2.5.",
        "“\(value)” is not a number. Files hold digits and a decimal point, such as 2.5.")
    }
    guard let number = DecimalNumber(plain: value) else {
      return form(
        "“\(excerpt(value))” terlalu besar: paling banyak 12 angka di depan titik desimal.",
        "“\(excerpt(value))” is too large: at most 12 digits stand before the decimal point.")
    }
    if let least, number < least { return FormSlip(kind: .form, words: FormSlip.below(least, value)) }
    if parts.count == 2, parts[1].utf8.count > 6 { return tolerated(value, as: number.plain) }
    guard Self.readsLikeThousands(value) else { return nil }
    return FormSlip(
      kind: .maybeThousands,
      words: Words(
        id: "“\(value)” dibaca \(number.shown(.indonesian)). Kalau maksudnya ribuan, tulis \(parts.joined()).",
        en: "“\(value)” is read as \(number.shown(.english)). If thousands are meant, write \(parts.joined())."))
  }

  private func dateSlip(_ value: String) -> FormSlip? {
    if CalendarDate(plain: value) != nil { return nil }
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard value.utf8.count == 10, parts.count == 3, parts.allSatisfy(\.isDigits), parts[0].utf8.count == 4,
      parts[1].utf8.count == 2, let month = Int(parts[1]), let year = Int(parts[0])
    else {
      return form(
        "“\(value)” bukan tanggal. Di berkas tulis tahun-bulan-hari, misalnya 2023-02-11.",
        "“\(value)” is not a date. Files hold year-month-day, such as 2023-02-11.")
    }
    guard (1...12).contains(month), year > 0 else {
      return impossible(
        "Tanggal \(value) tidak ada: bulan \(month) tidak ada di kalender.",
        "There is no \(value): the calendar has no month \(month).")
    }
    let name = MonthNames.all[month - 1]
    let last = CalendarDate.days(inMonth: month, ofYear: year)
    return impossible(
      "Tanggal \(value) tidak ada: \(name.id) \(year) hanya tanggal 1 sampai \(last).",
      "There is no \(value): \(name.en) \(year) runs from day 1 to \(last).")
  }

  private func timeSlip(_ value: String) -> FormSlip? {
    if let time = ClockTime(plain: value) { return value == time.plain ? nil : tolerated(value, as: time.plain) }
    guard ClockTime.parts(of: value) != nil else {
      return form(
        "“\(value)” bukan jam. Di berkas tulis jam:menit, misalnya 08:00.",
        "“\(value)” is not a time. Files hold hour:minute, such as 08:00.")
    }
    return impossible(
      "Pukul \(value) tidak ada: jam 00 sampai 23, menit 00 sampai 59.",
      "There is no \(value) o’clock: hours run from 00 to 23, minutes from 00 to 59.")
  }

  /// The value without blanks around it, where they are no part of it; nil when there are none.
  private func trimmedOfBlanks(_ value: String) -> String? {
    switch self {
    case .text, .prose, .phone, .path, .suggestion, .reference, .nationalID: return nil
    default:
      let text = value.withoutOuterBlanks
      return text == value ? nil : text
    }
  }

  private func tolerated(_ value: String, as plain: String) -> FormSlip {
    FormSlip(
      kind: .tolerated,
      words: Words(
        id: "“\(value)” dibaca sebagai \(plain). Di berkas sebaiknya ditulis \(plain).",
        en: "“\(value)” is read as \(plain). Files had better hold \(plain)."))
  }

  private func form(_ id: String, _ en: String) -> FormSlip {
    FormSlip(kind: .form, words: Words(id: id, en: en))
  }

  private func impossible(_ id: String, _ en: String) -> FormSlip {
    FormSlip(kind: .impossible, words: Words(id: id, en: en))
  }
}

/// Whether a text is shaped like the Id of a record.
func isIdentifier(_ text: some StringProtocol) -> Bool { Field.isName(text) && !text.hasPrefix("%") }

/// Whether a text is shaped like the Id of a party or reference.
func isSlug(_ text: some StringProtocol) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { unit in
      (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit == UInt8(ascii: "_")
        || unit == UInt8(ascii: "-")
    }
}
