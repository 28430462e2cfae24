import RecordText

extension Rule {
  /// M02: an identity number that is none, or that contradicts the age or sex beside it.
  static let nationalIDContradicts = Rule(
    "M02", .file([.pertemuan]), Words(id: "NIK keliru atau bertentangan", en: "NIK malformed or contradicting")
  ) { workspace, path in
    guard let file = workspace[path]?.records else { return [] }
    let date = CalendarDate(plain: Meeting(path: path, file).date)
    var findings: [Finding] = []
    let names = FieldNames(["NIK", "JK", "Umur"])
    for block in file.records(of: "Peserta") {
      var text = ""
      var sex: Sex?
      var age: Int?
      file.values(of: names, at: block) { place, value in
        switch place {
        case 0: if !value.isBlank { text = String(decoding: value, as: UTF8.self) }
        case 1: sex = Attendee.sex(value)
        default: age = value.wholeNumber
        }
      }
      if text.isEmpty { continue }
      guard let number = NationalID(text) else {
        findings.append(malformed(text, block, file, path, workspace))
        continue
      }
      if let message = contradiction(number, sex: sex, age: age, on: date) {
        findings.append(
          Finding("M02", .perluDicek, attendee: block, of: file, at: path, field: "NIK", message))
      }
    }
    return findings
  }

  private static func malformed(
    _ text: String, _ block: Int, _ file: RecordFile, _ path: String, _ workspace: Workspace
  ) -> Finding {
    let digits = text.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    let hasOthers = digits != text.utf8.count
    var fix: Edit?
    if let tidied = NationalID.tidied(text) {
      var draft = Draft(workspace, Words(id: "Rapikan NIK", en: "Tidy the NIK"))
      // Digits alone always have a writing, so this cannot be refused.
      try? draft.set("NIK", to: tidied.digits, in: path, at: block)
      fix = draft.edit
    }
    return Finding(
      "M02", .salah, attendee: block, of: file, at: path, field: "NIK",
      Words(
        id: "NIK harus 16 angka, tertulis \(digits) angka\(hasOthers ? " dan tanda lain" : ""). Cocokkan dengan KTP.",
        en:
          "A NIK has 16 digits, this one has \(digits)\(hasOthers ? " and other signs" : ""). Compare it with the card."
      ),
      fix: fix)
  }

  private static func contradiction(
    _ number: NationalID, sex: Sex?, age: Int?, on date: CalendarDate?
  ) -> Words? {
    var id: [String] = []
    var en: [String] = []
    if let sex, let coded = number.sex, coded != sex {
      id.append("menunjukkan \(coded.words.id), tertulis \(sex.rawValue)")
      en.append("says \(coded == .man ? "male" : "female"), the roster says \(sex.rawValue)")
    }
    if let age, let date {
      let ages = number.ages(on: date)
      if ages.isEmpty {
        id.append("memuat tanggal lahir yang tidak mungkin")
        en.append("holds an impossible birth date")
      } else if !ages.contains(where: { abs($0 - age) <= 1 }) {
        let shown = ages.map(String.init)
        id.append("menunjukkan umur \(shown.joined(separator: " atau ")), tertulis \(age)")
        en.append("says age \(shown.joined(separator: " or ")), the roster says \(age)")
      }
    }
    guard !id.isEmpty else { return nil }
    return Words(
      id: "NIK \(id.joined(separator: "; ")). Cocokkan dengan KTP.",
      en: "The NIK \(en.joined(separator: "; ")). Compare it with the card.")
  }
}
