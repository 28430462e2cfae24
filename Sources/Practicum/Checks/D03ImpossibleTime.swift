import RecordText

extension Rule {
  /// D03: a date or time that no calendar or clock has, or a period that ends before it starts.
  static let impossibleTime = Rule(
    "D03", .file(FileKind.allCases), Words(id: "tanggal atau jam yang mustahil", en: "impossible date or time")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    var findings: [Finding] = []
    for timed in timedTypes[file.kind] ?? [] {
      file.records.forEachRecord(of: timed.spec.type) { index, record in
        record.forEachField(of: timed.names) { place, value in
          let field = timed.fields[place]
          if let slip = field.form.slip(in: value.decoded), slip.kind == .impossible {
            findings.append(Finding("D03", .salah, file, timed.spec, index, field: field.name, slip.words))
          }
        }
        if let words = endBeforeStart(timed.spec, record) {
          findings.append(Finding("D03", .salah, file, timed.spec, index, field: "Selesai", words))
        }
      }
    }
    return findings
  }

  /// The record types with dates or times, and those fields of them.
  private static let timedTypes = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.map { kind in
      (
        kind,
        Schema.records(in: kind).compactMap { spec -> (spec: RecordSpec, fields: [FieldSpec], names: FieldNames)? in
          let fields = spec.fields.filter { $0.form == .date || $0.form == .time }
          return fields.isEmpty ? nil : (spec, fields, FieldNames(fields.map(\.name)))
        }
      )
    })

  private static func endBeforeStart(_ spec: RecordSpec, _ record: RawRecord) -> Words? {
    // The rundown's own rules (J) judge its times.
    guard spec.type != "Acara", let form = spec.field("Mulai")?.form, spec.field("Selesai")?.form == form,
      let start = record.value("Mulai"), let end = record.value("Selesai")
    else { return nil }
    let isBefore: Bool? =
      switch form {
      case .date: CalendarDate(plain: end).flatMap { end in CalendarDate(plain: start).map { end < $0 } }
      case .time:
        // What starts in the evening may end after midnight.
        ClockTime(plain: end).flatMap { end in
          ClockTime(plain: start).map { end < $0 && !($0.minutes >= Night.falls && end.minutes < Night.ends) }
        }
      default: nil
      }
    guard isBefore == true else { return nil }
    func shown(_ value: String, _ language: Language) -> String { form.shown(value, language) }
    return Words(
      id: "Selesai \(shown(end, .indonesian)) mendahului Mulai \(shown(start, .indonesian)). Perbaiki salah satunya.",
      en: "The end, \(shown(end, .english)), comes before the start, \(shown(start, .english)). Correct one of them.")
  }
}
