import RecordText

extension Rule {
  /// D05: two records of a type with one Id.
  static let idTwice = Rule(
    "D05", .file(FileKind.allCases), Words(id: "kode yang dipakai dua kali", en: "one Id twice")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    return Schema.records(in: file.kind).flatMap { spec in repeated(spec, file, workspace) }
  }

  /// Beyond so many in one file a fix is not offered before the earlier ones are mended: each costs a look at all.
  private static let fixLimit = 20

  private static func repeated(_ spec: RecordSpec, _ file: WorkspaceFile, _ workspace: Workspace) -> [Finding] {
    guard let key = spec.key else { return [] }
    var first: [String: Int] = [:]
    var pairs: [(earlier: Int, later: Int, id: String)] = []
    file.records.forEachRecord(of: spec.type) { index, record in
      guard let id = record.value(key), !id.isEmpty else { return }
      if let earlier = first[id] { pairs.append((earlier, index, id)) } else { first[id] = index }
    }
    guard !pairs.isEmpty else { return [] }
    let lines = file.records.lines()
    return pairs.enumerated().map { number, pair in
      let isSame = file.records.text(at: pair.earlier) == file.records.text(at: pair.later)
      let fix = number < fixLimit ? mending(pair, isSame: isSame, spec, file, workspace) : nil
      let label = spec.field(key)?.label ?? spec.label
      let line = lines[pair.earlier]
      let names = (file.title(of: pair.earlier, spec), file.title(of: pair.later, spec))
      let words: Words
      if isSame {
        words = Words(
          id: "\(spec.label.id) \(pair.id) tercatat dua kali dengan isi yang sama (juga di baris \(line)). "
            + "Hapus salah satunya.",
          en: "\(spec.label.en) \(pair.id) stands twice with the same content (also on line \(line)). Delete one.")
      } else if spec.field(key)?.form == .identifier || spec.field(key)?.form == .slug {
        words = Words(
          id: "\(label.id) \(pair.id) dipakai dua kali: “\(names.0)” (baris \(line)) dan “\(names.1)”. "
            + "Yang kedua perlu kode lain.",
          en: "\(label.en) \(pair.id) is used twice: “\(names.0)” (line \(line)) and “\(names.1)”. "
            + "The second needs another Id.")
      } else {
        words = Words(
          id: "\(spec.label.id) \(pair.id) tercatat dua kali (juga di baris \(line)). Gabungkan isinya.",
          en: "\(spec.label.en) \(pair.id) stands twice (also on line \(line)). Merge their contents.")
      }
      return Finding("D05", .salah, file, spec, pair.later, field: key, words, fix: fix)
    }
  }

  /// The later one goes when it says the same; else it gets a fresh Id, and so do the references that stand after it
  /// in the file, as records added together do.
  private static func mending(
    _ pair: (earlier: Int, later: Int, id: String), isSame: Bool, _ spec: RecordSpec, _ file: WorkspaceFile,
    _ workspace: Workspace
  ) -> Edit? {
    let records = file.records
    if isSame {
      return Edit(
        Words(id: "Hapus \(pair.id) kedua", en: "Delete the second \(pair.id)"),
        [.record(file: file.path, index: pair.later, before: records.text(at: pair.later), after: nil)])
    }
    let draft = Draft(workspace, spec.label)
    let fresh: String
    switch spec.field("Id")?.form {
    case .identifier: fresh = draft.freshId(for: spec.type, in: file.path)
    case .slug: fresh = draft.freshSlug(for: pair.id, type: spec.type, in: file.path)
    default: return nil
    }
    var changes: [Change] = []
    for index in pair.later..<records.count where records.kind(at: index) == .record {
      guard let other = Schema.record(records.type(at: index), in: file.kind) else { continue }
      var record = records.record(at: index)
      let old = record
      if index == pair.later { record.setValues([fresh], of: "Id") }
      for field in other.fields where field.form.refers(to: spec.type, in: file.kind, fromSameFile: true) {
        let values = record.values(of: field.name)
        if values.contains(pair.id) {
          record.setValues(values.map { $0 == pair.id ? fresh : $0 }, of: field.name)
        }
      }
      if spec.type == "Butir" {
        let readings = record.values(of: "Logika")
        let rewritten = LinkAnswer.rewritten(readings, from: pair.id, to: fresh)
        if rewritten != readings { record.setValues(rewritten, of: "Logika") }
      }
      guard record != old, let text = try? record.printed() else { continue }
      changes.append(.record(file: file.path, index: index, before: records.text(at: index), after: Array(text.utf8)))
    }
    return Edit(
      Words(id: "Ganti kode \(pair.id) kedua menjadi \(fresh)", en: "Renumber the second \(pair.id) to \(fresh)"),
      changes)
  }
}

extension WorkspaceFile {
  /// What a record is about, from the first text it holds besides its key.
  func title(of index: Int, _ spec: RecordSpec) -> String {
    let names = spec.fields.filter { $0.name != spec.key && ($0.form == .text || $0.form == .prose) }.map(\.name)
    let record = records.record(at: index)
    for name in names {
      if let value = record[name], !value.isEmpty { return excerpt(value) }
    }
    return spec.label.id.lowercased()
  }
}
