import RecordText

/// Judges the fields of the records of one type by their forms.
struct FormCheck {
  let file: WorkspaceFile
  let shape: RecordShape

  private var spec: RecordSpec { shape.spec }

  func look(at record: RawRecord, _ index: Int, _ findings: inout [Finding]) {
    var seen = FieldSet()
    var filled = FieldSet()
    let fields = shape.fields
    record.forEachField(of: shape.names) { place, value in
      if seen.contains(place), !shape.repeatable.contains(place) {
        findings.append(twice(fields[place], record, value.decoded, at: index))
      }
      seen.insert(place)
      if value.withBytes({ shape.forms[place].surelyFits($0) }) != true {
        let text = value.decoded
        if text.allSatisfy(\.isWhitespace) {
          if let finding = blank(fields[place], text, at: index) { findings.append(finding) }
          return
        }
        if let finding = misfit(fields[place], text, at: index) { findings.append(finding) }
      }
      filled.insert(place)
    }
    // The record that says what a file is about is begun with its first field; until then the section is empty.
    if spec.occurrence != .exactlyOne || !file.records.record(at: index).filledByHand.isEmpty {
      for place in shape.needed where !filled.contains(place) {
        findings.append(missing(fields[place], at: index))
      }
    }
    if let (first, other) = shape.either, !isFilled(first, record), !isFilled(other, record) {
      findings.append(self.missing(first, or: other, at: index))
    }
    if spec.type == "Pertanyaan" { findings += namedLikeAField(record, at: index) }
  }

  private func isFilled(_ field: String, _ record: RawRecord) -> Bool {
    record.value(field).map { !$0.allSatisfy(\.isWhitespace) } ?? false
  }

  private func misfit(_ field: FieldSpec, _ value: String, at index: Int) -> Finding? {
    if field.name == FormatVersion.field, FormatVersion.isUnknown(value) {
      return Finding("D04", .salah, file, spec, index, field: field.name, FormatVersion.newer(value.withoutOuterBlanks))
    }
    if field.name == "Abaikan" { return silencesNothing(field, value, at: index) }
    guard let slip = field.form.slip(in: value) else { return nil }
    let severity: Severity
    switch slip.kind {
    case .impossible: return nil  // D03
    case .form: severity = .salah
    case .tolerated, .maybeThousands: severity = .saran
    }
    let words = slip.words.said(of: field.label)
    let fix =
      slip.kind == .maybeThousands
      ? nil : field.form.certainReading(of: value).flatMap { file.mending(field, from: value, to: $0, at: index) }
    var finding = Finding("D04", severity, file, spec, index, field: field.name, words, fix: fix)
    finding.quote = value
    return finding
  }

  /// A field of a fixed form without a value is better left out: outside checks take it for a malformed one.
  private func blank(_ field: FieldSpec, _ value: String, at index: Int) -> Finding? {
    guard !field.isNeeded, field.form.recType != nil else { return nil }
    var record = file.records.record(at: index)
    record.setValues(record.values(of: field.name).filter { $0 != value }, of: field.name)
    let fix = (try? record.printed()).map { text in
      Edit(
        Words(id: "Hapus \(field.label.id) yang kosong", en: "Delete the empty \(field.label.en)"),
        [.record(file: file.path, index: index, before: file.records.text(at: index), after: Array(text.utf8))])
    }
    return Finding(
      "D04", .saran, file, spec, index, field: field.name,
      Words(
        id: "\(field.label.id) tertulis tanpa nilai. Isi, atau hapus barisnya.",
        en: "\(field.label.en) stands without a value. Fill it in, or delete the line."), fix: fix)
  }

  private func missing(_ field: FieldSpec, at index: Int) -> Finding {
    let name = file.name(of: index, spec)
    let subject = name == spec.type ? spec.label : Words(id: "\(spec.label.id) \(name)", en: "\(spec.label.en) \(name)")
    return Finding(
      "D04", .perluDicek, file, spec, index, field: field.name,
      Words(
        id: "\(subject.id): \(field.label.id) belum diisi.", en: "\(subject.en): \(field.label.en) is not filled in."))
  }

  private func missing(_ first: String, or other: String, at index: Int) -> Finding {
    let name = file.name(of: index, spec)
    let labels = [first, other].map { spec.field($0)?.label ?? Words(same: $0) }
    return Finding(
      "D04", .perluDicek, file, spec, index, field: first,
      Words(
        id: "\(spec.label.id) \(name): isi \(labels[0].id) atau \(labels[1].id).",
        en: "\(spec.label.en) \(name): fill in \(labels[0].en) or \(labels[1].en)."))
  }

  /// The same findings, those about a missing Id with a fix that gives the record one.
  static func numbered(_ findings: [Finding], of file: WorkspaceFile, in workspace: Workspace) -> [Finding] {
    var findings = findings
    // The next number is the same for all: once one is mended, the checks look again.
    var fresh: [String: String] = [:]
    for number in findings.indices where findings[number].field == "Id" && findings[number].severity == .perluDicek {
      guard let index = findings[number].index, let spec = Schema.record(file.records.type(at: index), in: file.kind),
        spec.field("Id")?.form == .identifier
      else { continue }
      let id = fresh[spec.type] ?? Draft(workspace, spec.label).freshId(for: spec.type, in: file.path)
      fresh[spec.type] = id
      var record = file.records.record(at: index)
      record.setValues([id], of: "Id", order: spec.order)
      guard let text = try? record.printed() else { continue }
      findings[number].fix = Edit(
        Words(id: "Beri kode \(id)", en: "Give the Id \(id)"),
        [.record(file: file.path, index: index, before: file.records.text(at: index), after: Array(text.utf8))])
    }
    return findings
  }

  private func twice(_ field: FieldSpec, _ record: RawRecord, _ value: String, at index: Int) -> Finding {
    let first = record.value(field.name) ?? ""
    return Finding(
      "D04", .salah, file, spec, index, field: field.name,
      Words(
        id: "\(field.label.id) tertulis dua kali: “\(excerpt(first))” dan “\(excerpt(value))”. Simpan satu saja.",
        en: "\(field.label.en) stands twice: “\(excerpt(first))” and “\(excerpt(value))”. Keep one of them."))
  }

  /// A question's Id names a field of the roster, which must not be one it has already.
  private func namedLikeAField(_ record: RawRecord, at index: Int) -> [Finding] {
    guard let id = record.value("Id"), Question.reservedNames.contains(id) else { return [] }
    return [
      Finding(
        "D04", .salah, file, spec, index, field: "Id",
        Words(
          id: "Kode pertanyaan “\(id)” sama dengan nama isian daftar hadir. Pilih kode lain.",
          en: "The question's Id “\(id)” is also the name of a roster field. Choose another Id."))
    ]
  }

  private func silencesNothing(_ field: FieldSpec, _ value: String, at index: Int) -> Finding? {
    guard Silencing(value) == nil else { return nil }
    return Finding(
      "D04", .perluDicek, file, spec, index, field: field.name,
      Words(
        id: "Abaikan “\(excerpt(value))” tidak menyebut nomor temuan. Tulis seperti: W02 alasannya.",
        en: "Abaikan “\(excerpt(value))” names no finding. Write it like: W02 the reason."))
  }

  /// What reading the file tolerated as a whole.
  static func notices(of file: WorkspaceFile) -> [Finding] {
    var findings: [Finding] = []
    func note(_ id: String, _ en: String) {
      findings.append(
        Finding(
          rule: "D04", severity: .saran, file: file.path, index: nil, id: file.header, message: Words(id: id, en: en)))
    }
    if file.records.notices.contains(.byteOrderMark) {
      note(
        "Berkas diawali tanda BOM. Tanda itu dibuang pada perubahan pertama.",
        "The file starts with a BOM. The first change drops it.")
    }
    if file.records.notices.contains(.carriageReturns) {
      note(
        "Baris berkas berakhir cara Windows (CRLF). Akhir baris dirapikan pada perubahan pertama.",
        "The file's lines end the Windows way (CRLF). The first change tidies them up.")
    }
    return findings
  }

  /// A file with records needs the record that says what it is about.
  static func missingHeader(of file: WorkspaceFile) -> [Finding] {
    guard let spec = Schema.records(in: file.kind).first, spec.occurrence == .exactlyOne else { return [] }
    var others = false
    for index in 0..<file.records.count {
      let isBroken = file.records.kind(at: index) == .broken
      // A header that was set aside is there, and D01 speaks of it.
      if file.records.type(at: index) == spec.type, isBroken || file.records.kind(at: index) == .record { return [] }
      if file.records.kind(at: index) == .record { others = true }
    }
    guard others else { return [] }
    return [
      Finding(
        rule: "D04", severity: .perluDicek, file: file.path, index: nil, id: spec.type,
        message: Words(
          id: "Berkas ini belum punya catatan \(spec.type). Tambahkan agar jelas berkas ini tentang apa.",
          en: "This file has no \(spec.type) record yet. Add one, so that it is clear what the file is about."))
    ]
  }
}
