import RecordText

extension WorkspaceFile {
  /// Visits every record of a type the format knows, in file order of each type.
  func forEachKnownRecord(_ visit: (_ spec: RecordSpec, _ index: Int, _ record: RawRecord) -> Void) {
    for spec in Schema.records(in: kind) {
      records.forEachRecord(of: spec.type) { index, record in visit(spec, index, record) }
    }
  }

  /// The Id of a record as findings name it; the type where there is none.
  func name(of index: Int, _ spec: RecordSpec) -> String {
    let id = spec.key.flatMap { records.value($0, at: index) } ?? ""
    return id.isEmpty ? spec.type : id
  }

  /// The edit that writes one value in place of another in a field, first occurrence.
  func mending(_ field: FieldSpec, from value: String, to plain: String, at index: Int) -> Edit? {
    let before = records.text(at: index)
    var record = records.record(at: index)
    var values = record.values(of: field.name)
    guard let place = values.firstIndex(of: value) else { return nil }
    values[place] = plain
    record.setValues(values, of: field.name)
    guard let after = try? record.printed() else { return nil }
    return Edit(
      Words(id: "Perbaiki \(field.label.id)", en: "Mend \(field.label.en)"),
      [.record(file: path, index: index, before: before, after: Array(after.utf8))])
  }
}

extension Finding {
  /// A finding about a field of a record.
  init(
    _ rule: String, _ severity: Severity, _ file: WorkspaceFile, _ spec: RecordSpec, _ index: Int,
    field: String? = nil, _ message: Words, fix: Edit? = nil
  ) {
    self.init(
      rule: rule, severity: severity, file: file.path, index: index, id: file.name(of: index, spec), field: field,
      message: message, fix: fix)
  }
}

/// The start of a text, so that a message stays one line.
func excerpt(_ text: String, _ limit: Int = 40) -> String {
  let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  return line.count > limit || line.count < text.count ? line.prefix(limit) + "…" : line
}
