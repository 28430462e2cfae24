import RecordText

/// A case, or the practicum, as it is read to say what is missing.
struct StageReading {
  let workspace: Workspace
  /// The case's folder, `""` for the practicum.
  let folder: String
  /// What the first meeting that is not complete lacks.
  let meetings: Words?

  /// How far a stage has come.
  func summary(_ stage: Stage) -> StageSummary {
    let counts = stage.parts.map { $0.count(inCase: folder, of: workspace) }
    let next = broken(stage) ?? missing(in: stage)
    let state: StageState = next == nil ? .complete : counts.allSatisfy { $0 == 0 } ? .empty : .begun
    return StageSummary(stage: stage, state: state, counts: counts, next: next)
  }

  func file(_ kind: FileKind) -> RecordFile {
    kind.path(inCase: folder).flatMap { workspace[$0]?.records } ?? RecordFile()
  }

  func records(_ kind: FileKind, _ type: String) -> [Record] {
    let file = file(kind)
    return file.records(of: type).map { file.record(at: $0) }
  }

  // MARK: What may be missing, each nil when it is there

  /// Words to say where a type has no record.
  func none(_ kind: FileKind, _ type: String, _ id: String, _ en: String) -> Words? {
    file(kind).records(of: type).isEmpty ? Words(id: id, en: en) : nil
  }

  /// The first needed field that a record of a type lacks.
  func unfilled(_ kind: FileKind, _ type: String, where applies: (Record) -> Bool = { _ in true }) -> Words? {
    guard let spec = Schema.record(type, in: kind) else { return nil }
    for record in records(kind, type) where applies(record) {
      guard let field = spec.missing(in: record).first(where: { $0.name != FormatVersion.field }) else { continue }
      let name = Finding.name(of: record)
      if spec.occurrence != .many || name.isEmpty {
        return Words(id: "isi \(field.label.id)", en: "fill in \(field.label.en)")
      }
      return Words(id: "isi \(field.label.id) pada \"\(name)\"", en: "fill in \(field.label.en) of \"\(name)\"")
    }
    return nil
  }

  /// A sentence about how many records lack something.
  func lacking(_ records: [Record], _ id: (String) -> String, _ en: (String, Bool) -> String) -> Words? {
    guard !records.isEmpty else { return nil }
    let count = records.count
    return Words(id: id(Words.inWords(count).id), en: en(Words.inWords(count).en, count == 1))
  }

  /// Prose that is still to be written.
  func unwritten(_ section: ProseSection) -> Words? {
    guard WorkPart.prose(section).count(inCase: folder, of: workspace) == 0 else { return nil }
    return Words(
      id: "tulis narasi \(section.title.id.lowercasedFirst)", en: "write the text: \(section.title.en.lowercasedFirst)")
  }

  /// A record of the stage that cannot be read.
  private func broken(_ stage: Stage) -> Words? {
    for part in stage.parts {
      guard case .records(let kind, let type) = part else { continue }
      let file = file(kind)
      if (0..<file.count).contains(where: { file.kind(at: $0) == .broken && file.type(at: $0) == type }) {
        return Words(
          id: "perbaiki catatan yang belum terbaca", en: "mend the record that cannot be read")
      }
    }
    return nil
  }
}

extension Record {
  /// Whether no value of a field says anything.
  func lacks(_ field: String) -> Bool { values(of: field).allSatisfy { $0.withoutOuterBlanks.isEmpty } }
}

extension Words {
  /// A small number as a word, a larger one in figures.
  static func inWords(_ number: Int) -> Words {
    let id = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"]
    let en = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return id.indices.contains(number) ? Words(id: id[number], en: en[number]) : Words(same: "\(number)")
  }
}

extension WorkspaceFile {
  /// What a meeting lacks: a needed field, who was there, what came of it; nil when it is complete.
  var missingInMeeting: Words? {
    let title = records.records(of: "Pertemuan").first.flatMap { records.value("Judul", at: $0) } ?? ""
    let name = title.isEmpty ? WorkspacePath.stem(of: path) : excerpt(title)
    if (0..<records.count).contains(where: { records.kind(at: $0) == .broken }) {
      return Words(
        id: "perbaiki catatan yang belum terbaca di \"\(name)\"",
        en: "mend the record that cannot be read in \"\(name)\""
      )
    }
    if records.records(of: "Pertemuan").isEmpty || !isFilledIn {
      return Words(id: "lengkapi isian \"\(name)\"", en: "complete the fields of \"\(name)\"")
    }
    if !namesPeople {
      return Words(id: "catat siapa yang hadir di \"\(name)\"", en: "note who was at \"\(name)\"")
    }
    if !namesOutcome {
      return Words(id: "catat hasil \"\(name)\"", en: "note what came of \"\(name)\"")
    }
    return nil
  }

  /// Whether every record can be read and has all that its type needs.
  private var isFilledIn: Bool {
    let specs = Schema.records(in: kind)
    let needed = Dictionary(
      specs.map { ($0.type, FieldNames($0.fields.filter(\.isNeeded).map(\.name))) }, uniquingKeysWith: { one, _ in one }
    )
    return (0..<records.count).allSatisfy { index in
      switch records.kind(at: index) {
      case .broken: false
      case .descriptor, .comment, .prose: true
      case .record: needed[records.type(at: index)].map { hasAll($0, at: index) } ?? true
      }
    }
  }

  /// Whether each of the fields has a value that is not blank, read in place.
  private func hasAll(_ names: FieldNames, at index: Int) -> Bool {
    var filled: Set<Int> = []
    records.values(of: names, at: index) { place, value in
      let isBlank = value.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
      if !isBlank { filled.insert(place) }
    }
    return filled.count == names.count
  }

  private func hasField(of type: String, _ names: [String]) -> Bool {
    records.records(of: type).contains { index in
      names.contains { name in !(records.value(name, at: index) ?? "").isEmpty }
    }
  }

  /// Whether the meeting says who was there, by name, by number or as informants; what was only looked at needs nobody.
  private var namesPeople: Bool {
    let kinds = records.records(of: "Pertemuan").map { records.value("Jenis", at: $0) ?? "" }
    if !kinds.isEmpty, kinds.allSatisfy({ $0 == "observasi" || $0 == "pemetaan_sosial" }) { return true }
    return !records.records(of: "Peserta").isEmpty || !records.records(of: "Rekap").isEmpty
      || hasField(of: "Pertemuan", ["JumlahL", "JumlahP", "Informan"])
  }

  /// Whether the meeting says what came of it.
  private var namesOutcome: Bool {
    ["Temuan", "Kesepakatan", "Rekap"].contains { !records.records(of: $0).isEmpty }
      || hasField(of: "Pertemuan", ["Ringkasan"])
  }
}
