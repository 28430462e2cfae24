import RecordText

extension Rule {
  /// D04: a value of the wrong form or outside its choices, or a needed field without a value.
  static let wrongForm = Rule(
    "D04", .file(FileKind.allCases), Words(id: "isian yang kurang atau salah bentuk", en: "missing or malformed value")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    var findings = FormCheck.notices(of: file) + FormCheck.missingHeader(of: file)
    let columns = file.kind == .pertemuan ? Question.all(in: file.records).map(\.judgedColumn) : []
    for shape in RecordShape.of[file.kind] ?? [] {
      var check: FormCheck?
      file.records.forEachRecord(of: shape.spec.type) { index, record in
        let ready = check ?? FormCheck(file: file, shape: shape.with(shape.spec.type == "Peserta" ? columns : []))
        check = ready
        ready.look(at: record, index, &findings)
      }
    }
    return FormCheck.numbered(findings, of: file, in: workspace)
  }
}

extension WorkspaceFile {
  /// The type of the record a finding about the whole file is named after.
  var header: String { Schema.records(in: kind).first?.type ?? "" }
}

extension FieldForm {
  /// The plain value when a malformed one can only mean that; nil when it depends on today or on a guess.
  func certainReading(of value: String) -> String? {
    if case .choice(let choices) = self {
      let wanted = value.withoutOuterBlanks.lowercased()
      let meant = choices.filter { choice in
        [choice.value, choice.words.id, choice.words.en].contains { $0.lowercased() == wanted }
      }
      return meant.count == 1 ? meant[0].value : nil
    }
    let readings = [0, 40_000].map { read(value, today: CalendarDate(daysSince1970: $0)) }
    guard case .success(let plain) = readings[0], readings[0] == readings[1], plain != value else { return nil }
    return slip(in: plain) == nil ? plain : nil
  }
}
