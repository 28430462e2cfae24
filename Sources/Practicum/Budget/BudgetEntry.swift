import RecordText

/// The columns of a budget line that are typed.
public enum BudgetColumn: CaseIterable, Equatable, Sendable {
  case description, volume, unit, coefficient, price, printed
}

/// What typed text means in a column of the budget, as fields of the line.
public enum BudgetEntry {
  /// The fields from which the amount of a line follows, and what was printed of it.
  static let measures = [
    "Volume", "VolumeTertulis", "Satuan", "Koefisien", "SatuanKoefisien", "HargaSatuan", "Tertulis",
  ]

  /// The fields to be written; an empty text empties them.
  ///
  /// A unit may follow its number: `50 box`, `2 jam`. A volume that is no number but holds one, such as `2x4`, is kept as
  /// printed.
  ///
  /// - Throws: ``NotUnderstood`` saying what is expected.
  public static func fields(_ column: BudgetColumn, typed: String) throws(NotUnderstood) -> [Field] {
    switch column {
    case .description: [Field("Uraian", try plain(typed, "Uraian"))]
    case .unit: [Field("Satuan", try plain(typed, "Satuan"))]
    case .price: [Field("HargaSatuan", try plain(typed, "HargaSatuan"))]
    case .printed: [Field("Tertulis", try plain(typed, "Tertulis"))]
    case .volume: try volume(typed.withoutOuterBlanks)
    case .coefficient: try counted(typed.withoutOuterBlanks, "Koefisien", unit: "SatuanKoefisien")
    }
  }

  /// The fields with what cannot be read kept as typed, as when a table is pasted.
  static func leniently(_ column: BudgetColumn, typed: String) -> [Field] {
    if let fields = try? fields(column, typed: typed) { return fields }
    let text = typed.withoutOuterBlanks
    return switch column {
    case .description: [Field("Uraian", text)]
    case .unit: [Field("Satuan", text)]
    case .volume: [Field("VolumeTertulis", text)]
    case .coefficient: [Field("Koefisien", text)]
    case .price: [Field("HargaSatuan", text)]
    case .printed: [Field("Tertulis", text)]
    }
  }

  private static func volume(_ text: String) throws(NotUnderstood) -> [Field] {
    if text.isEmpty { return [Field("Volume", ""), Field("VolumeTertulis", "")] }
    do throws(NotUnderstood) {
      return try counted(text, "Volume", unit: "Satuan")
    } catch {
      let isWord = text.contains { $0.isLetter || $0 == "×" || $0 == "*" }
      let isMoney = Wording.words(of: text).contains(where: Rupiah.isUnit)
      let hasNumber = text.contains(where: \.isNumber)
      if isWord, !hasNumber { throw wordOnly(text) }
      guard isWord, !text.hasPrefix("-"), !isPower(text), !isMoney else { throw error }
      return [Field("Volume", ""), Field("VolumeTertulis", try plain(text, "VolumeTertulis"))]
    }
  }

  private static func wordOnly(_ text: String) -> NotUnderstood {
    NotUnderstood(
      id:
        "“\(excerpt(text))” bukan jumlah. Tulis seperti 2,5 atau 2x4; kata yang tercetak masuk isian Volume tertulis.",
      en: "“\(excerpt(text))” is no quantity. Write it like 2.5 or 2x4; a printed word goes into Printed volume.")
  }

  /// A number, or a number and what it counts.
  private static func counted(_ text: String, _ field: String, unit: String) throws(NotUnderstood) -> [Field] {
    if text.isEmpty { return [Field(field, ""), Field(unit, "")] }
    let number = text.prefix { $0.isNumber || ".,-".contains($0) }
    let word = text.dropFirst(number.count).withoutOuterBlanks
    guard let first = word.first, !number.isEmpty else { return [Field(field, try plain(text, field))] }
    // 2x4 is a product, 1e5 a power and 2 jt an amount of money: none is a number with its unit.
    let isUnit = first.isLetter && !word.contains(where: \.isNumber) && !Rupiah.isUnit(word)
    guard isUnit else { return [Field(field, try plain(text, field))] }
    return [Field(field, try plain(String(number), field)), Field(unit, word)]
  }

  private static func isPower(_ text: String) -> Bool {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isNumber || ".,+-".contains($0) } }
  }

  private static func plain(_ typed: String, _ field: String) throws(NotUnderstood) -> String {
    let form = Schema.record("Rincian", in: .anggaran)?.field(field)?.form ?? .text
    // No field of a line depends on the day.
    return try form.read(typed, today: CalendarDate(daysSince1970: 0)).get()
  }
}
