import RecordText

extension Rule {
  /// D06: a record that may stand once stands twice.
  static let standsTwice = Rule(
    "D06", .file(FileKind.allCases), Words(id: "catatan tunggal yang ganda", en: "single record twice")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    return Schema.records(in: file.kind).flatMap { spec -> [Finding] in
      guard spec.occurrence != .many else { return [] }
      let indexes = file.records.records(of: spec.type)
      guard let first = indexes.first, indexes.count > 1 else { return [] }
      let line = file.records.line(at: first)
      return indexes.dropFirst().map { index in
        Finding(
          "D06", .salah, file, spec, index,
          Words(
            id: "\(spec.label.id) hanya boleh satu dan sudah ada di baris \(line). Pindahkan isinya ke sana, "
              + "lalu hapus yang ini.",
            en: "\(spec.label.en) may stand once only and is already on line \(line). Move what this one holds there, "
              + "then delete it."))
      }
    }
  }

  /// D06: a photograph or annex whose file is not in the workspace.
  static let fileMissing = Rule(
    "D06", .caseFolder, Words(id: "berkas dokumentasi yang tidak ada", en: "missing documentation file")
  ) { workspace, place in
    guard place.isEmpty, let file = workspace["praktikum.rec"] else { return [] }
    var findings: [Finding] = []
    file.forEachKnownRecord { spec, index, record in
      guard spec.field("Berkas")?.form == .path, let path = record.value("Berkas")?.withoutOuterBlanks, !path.isEmpty
      else { return }
      let wanted = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
      if workspace.otherFiles.contains(wanted) || workspace[wanted] != nil { return }
      let near = workspace.otherFiles.filter { $0.lowercased() == wanted.lowercased() }
      let fix = near.count == 1 ? near.first.flatMap { mend(file, spec, from: path, to: $0, at: index) } : nil
      findings.append(
        Finding(
          "D06", .salah, file, spec, index, field: "Berkas",
          Words(
            id: "Berkas “\(path)” tidak ada di folder praktikum. Salin berkasnya ke sana, atau perbaiki namanya.",
            en: "There is no file “\(path)” in the practicum's folder. Copy it there, or correct its name."), fix: fix))
    }
    return findings
  }

  private static func mend(
    _ file: WorkspaceFile, _ spec: RecordSpec, from path: String, to other: String, at index: Int
  ) -> Edit? {
    spec.field("Berkas").flatMap { file.mending($0, from: path, to: other, at: index) }
  }
}
