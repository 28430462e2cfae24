import RecordText

/// What a cell says in a field of attendees.
struct RosterValue: Equatable {
  /// The values to be written; none for an empty cell or one that is not taken.
  var values: [String] = []
  /// Why a person should look at it.
  var doubt: Words?

  static func plain(_ text: String) -> RosterValue { RosterValue(values: text.isEmpty ? [] : [text]) }
  static func doubted(_ values: [String] = [], id: String, en: String) -> RosterValue {
    RosterValue(values: values, doubt: Words(id: id, en: en))
  }
}

/// Reads cells as the domain's own notations understand them; what does not fit stays as written and is doubted.
struct RosterCellReader: Sendable {
  /// Whether the last digits of national ids in number cells, and in text cells, are known to have survived.
  var numbersKeepDigits = true
  var textsKeepDigits = true

  /// Learns from all cells of a column of national ids: where none of several ends in anything but 0, a spreadsheet
  /// has rounded them.
  mutating func learn(nationalIDs cells: some Sequence<SourceCell>) {
    var seen = [false: (count: 0, zeros: 0), true: (count: 0, zeros: 0)]
    for cell in cells {
      guard let nik = NationalID.tidied(Self.bare(cell)) else { continue }
      let isNumber = cell.kind == .number
      seen[isNumber]?.count += 1
      if nik.digits.hasSuffix("0") { seen[isNumber]?.zeros += 1 }
    }
    if let numbers = seen[true] { numbersKeepDigits = numbers.zeros < numbers.count || numbers.count == 0 }
    if let texts = seen[false] { textsKeepDigits = texts.zeros < texts.count || texts.count < 3 }
  }

  /// What a cell says in a field.
  func read(_ cell: SourceCell, as spec: FieldSpec) -> RosterValue {
    if cell.isEmpty, cell.kind != .withoutResult { return RosterValue() }
    switch cell.kind {
    case .error:
      return .doubted(
        id: "berisi galat \(excerpt(cell.text)), tidak diambil",
        en: "it holds the error \(excerpt(cell.text)), not taken")
    case .withoutResult:
      return .doubted(
        id: "rumusnya belum punya hasil. Buka dan simpan berkas itu di Excel atau LibreOffice, lalu impor lagi",
        en: "its formula has no result yet. Open and save the file in Excel or LibreOffice, then import again")
    case .text, .number, .date, .truth: break
    }
    let text = Self.bare(cell)
    // A dash stands for nothing.
    if ["-", "–", "—"].contains(text) { return RosterValue() }
    if PersonalData.fields.contains(spec.name), PersonalData.isMask(text) {
      return .doubted(
        id: "disamarkan sebelum diberikan, tidak diambil", en: "it was masked before it was given out, not taken")
    }
    switch (spec.name, spec.form) {
    case ("JK", _): return Self.sex(text) ?? typed(text, spec)
    case ("Umur", _): return typed(Self.withoutUnit(text), spec, original: text)
    case ("Hadir", _):
      // Who came is not noted, only who did not.
      if let answer = Self.yesNo(text) { return .plain(answer == "ya" ? "" : answer) }
      return typed(text, spec)
    case (_, .nationalID): return nationalID(text, cell.kind)
    case (_, .phone): return Self.phone(text, cell.kind)
    case (_, .neighbourhood):
      if cell.kind == .date { return Self.becameDate(cell.text) }
      return typed(text, spec)
    case (_, .choice(let choices)) where choices.contains { $0.value == "ya" }:
      return Self.yesNo(text).map(RosterValue.plain) ?? typed(text, spec)
    default: return typed(text, spec)
    }
  }

  /// RT and RW of one cell.
  func neighbourhoods(_ cell: SourceCell) -> (rt: RosterValue, rw: RosterValue) {
    if cell.isEmpty { return (RosterValue(), RosterValue()) }
    if cell.kind == .date { return (Self.becameDate(cell.text), RosterValue()) }
    let numbers = cell.text.split { !$0.isNumber }.map(String.init)
    guard numbers.count == 2, numbers.allSatisfy({ $0.isDigits && $0.utf8.count <= 3 }) else {
      return (
        .doubted(
          id: "\"\(excerpt(cell.text))\" tidak terbaca sebagai RT/RW seperti 003/005, tidak diambil",
          en: "\"\(excerpt(cell.text))\" is not read as RT/RW such as 003/005, not taken"), RosterValue()
      )
    }
    // RW 05 RT 03 is written as well.
    let words = ColumnName.plain(cell.text)
    let isTurned =
      (words.firstRange(of: "rw")?.lowerBound ?? words.endIndex)
      < (words.firstRange(of: "rt")?.lowerBound ?? words.startIndex)
    return (.plain(numbers[isTurned ? 1 : 0]), .plain(numbers[isTurned ? 0 : 1]))
  }

  /// Whether a cell of a column of ticks is ticked; nil for one that does not say.
  static func isTicked(_ cell: SourceCell) -> Bool? {
    if cell.isEmpty { return false }
    let text = cell.text.lowercased()
    if ["0", "0.0", "-", "false", "tidak", "no"].contains(text) { return false }
    return ["1", "1.0", "true", "ya", "yes", "v", "x", "✓", "✔", "√", "●", "l", "p", "*", "ü"].contains(text)
      ? true : nil
  }

  /// `ya` or `tidak` for a word or sign that means it; nil for any other.
  static func yesNo(_ text: String) -> String? {
    yesNoWords[ColumnName.plain(text).isEmpty ? text.withoutOuterBlanks : ColumnName.plain(text)]
  }

  private static let yesNoWords: [String: String] = {
    let yes = [
      "ya", "y", "iya", "yes", "true", "benar", "1", "✓", "✔", "√", "v", "ada", "hadir", "h", "setuju", "sudah",
      "bersedia", "pernah", "punya", "ya setuju", "ya bersedia", "ya saya setuju", "ya saya bersedia", "i agree",
      "agree", "present",
    ]
    let no = [
      "tidak", "t", "tdk", "no", "n", "false", "0", "belum", "tidak ada", "tidak hadir", "tidak setuju",
      "tidak bersedia", "tidak pernah", "belum pernah", "tidak punya", "absen", "alpa", "izin", "ijin", "sakit",
      "absent", "disagree",
    ]
    return Dictionary(
      yes.map { ($0, "ya") } + no.map { ($0, "tidak") }, uniquingKeysWith: { first, _ in first })
  }()

  /// The text without the apostrophe that keeps a spreadsheet from counting it: ours, or one typed before a number.
  static func bare(_ cell: SourceCell) -> String {
    guard cell.kind == .text else { return cell.text }
    let text = FormulaGuard.original(cell.text)
    return text.hasPrefix("'") && text.dropFirst().first?.isNumber == true ? String(text.dropFirst()) : text
  }

  private func typed(_ text: String, _ spec: FieldSpec, original: String? = nil) -> RosterValue {
    // No field of attendees depends on the day.
    switch spec.form.read(text, today: CalendarDate(daysSince1970: 0)) {
    case .success(let plain): return .plain(plain)
    case .failure(let slip): return RosterValue(values: [original ?? text], doubt: slip.words)
    }
  }

  private static func sex(_ text: String) -> RosterValue? {
    switch ColumnName.plain(text) {
    case "l", "lk", "laki", "laki laki", "laki2", "pria", "cowok", "male", "man", "m", "1 laki laki": .plain("L")
    case "p", "pr", "perempuan", "wanita", "cewek", "female", "woman", "f", "w", "2 perempuan": .plain("P")
    default: nil
    }
  }

  /// `35 th`, `35 tahun` and `35,0` are 35.
  private static func withoutUnit(_ text: String) -> String {
    let number = text.prefix { $0.isNumber || ".,".contains($0) }
    let word = text.dropFirst(number.count).withoutOuterBlanks.lowercased()
    guard ["", "th", "th.", "thn", "thn.", "tahun", "years", "yo", "y"].contains(word) else { return text }
    let whole = number.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    return whole.count == 2 && whole[1].allSatisfy { $0 == "0" } ? String(whole[0]) : String(number)
  }

  private func nationalID(_ text: String, _ kind: SourceCell.Kind) -> RosterValue {
    if Self.isPower(text) { return Self.lostDigits(text) }
    guard let nik = NationalID.tidied(text) else {
      return .doubted(
        [text], id: "NIK \"\(excerpt(text))\" bukan 16 angka", en: "NIK \"\(excerpt(text))\" is not 16 digits")
    }
    let keeps = kind == .number ? numbersKeepDigits : textsKeepDigits
    // No serial number is 0000.
    if nik.digits.hasSuffix("0000") || (nik.digits.hasSuffix("0") && !keeps) { return Self.lostDigits(text) }
    return .plain(nik.digits)
  }

  private static func lostDigits(_ text: String) -> RosterValue {
    .doubted(
      id: "angka terakhir NIK hilang di Excel (\(text)), tidak diambil. Ketik ulang dari kartunya",
      en: "Excel lost the last digits of the NIK (\(text)), not taken. Type it again from the card")
  }

  /// `3,27E+15`: what a spreadsheet shows of a number that is too long for it.
  private static func isPower(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isNumber || ".,+".contains($0) } }
  }

  private static func phone(_ text: String, _ kind: SourceCell.Kind) -> RosterValue {
    if isPower(text) {
      return .doubted(
        id: "nomor telepon menjadi \(text) di Excel, tidak diambil. Ketik ulang",
        en: "Excel turned the phone number into \(text), not taken. Type it again")
    }
    // Mobile numbers begin with 08; a number cell cannot begin with 0, nor what was one. Shorter texts may be a landline.
    if text.hasPrefix("8"), text.isDigits, (kind == .number ? 9...12 : 10...12).contains(text.utf8.count) {
      return .plain("0" + text)
    }
    return .plain(text.split(whereSeparator: \.isNewline).joined(separator: " ").withoutOuterBlanks)
  }

  private static func becameDate(_ text: String) -> RosterValue {
    .doubted(
      id: "Excel mengubah RT/RW menjadi tanggal (\(text)), tidak diambil. Ketik ulang",
      en: "Excel turned the RT/RW into a date (\(text)), not taken. Type it again")
  }
}
