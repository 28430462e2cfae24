import RecordText

extension Rule {
  /// D03: a date or time that no calendar or clock has, or a period that ends before it starts.
  static let impossibleTime = Rule(
    "D03", .file(FileKind.allCases), Words(id: "tanggal atau jam yang mustahil", en: "impossible date or time")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    let timed = TimedFields(of: file.kind)
    var findings: [Finding] = []
    file.forEachKnownRecord { spec, index, record in
      guard let fields = timed.fields[spec.type] else { return }
      record.forEachField { name, value in
        guard let field = fields.first(where: { name == $0.name }) else { return true }
        if let slip = field.form.slip(in: value.decoded), slip.kind == .impossible {
          findings.append(Finding("D03", .salah, file, spec, index, field: field.name, slip.words))
        }
        return true
      }
      if let words = Self.endBeforeStart(spec, record) {
        findings.append(Finding("D03", .salah, file, spec, index, field: "Selesai", words))
      }
    }
    return findings
  }

  /// The fields of dates and times of each record type that has any.
  private struct TimedFields {
    var fields: [String: [FieldSpec]] = [:]

    init(of kind: FileKind) {
      for spec in Schema.records(in: kind) {
        let timed = spec.fields.filter { $0.form == .date || $0.form == .time }
        if !timed.isEmpty { fields[spec.type] = timed }
      }
    }
  }

  private static func endBeforeStart(_ spec: RecordSpec, _ record: RawRecord) -> Words? {
    // The rundown's own rules (J) judge its times.
    guard spec.type != "Acara", let form = spec.field("Mulai")?.form, spec.field("Selesai")?.form == form,
      let start = record.value("Mulai"), let end = record.value("Selesai")
    else { return nil }
    let isBefore: Bool? =
      switch form {
      case .date: CalendarDate(plain: end).flatMap { end in CalendarDate(plain: start).map { end < $0 } }
      case .time: ClockTime(plain: end).flatMap { end in ClockTime(plain: start).map { end < $0 } }
      default: nil
      }
    guard isBefore == true else { return nil }
    func shown(_ value: String, _ language: Language) -> String { form.shown(value, language) }
    return Words(
      id: "Selesai \(shown(end, .indonesian)) mendahului Mulai \(shown(start, .indonesian)). Perbaiki salah satunya.",
      en: "The end, \(shown(end, .english)), comes before the start, \(shown(start, .english)). Correct one of them.")
  }
}
