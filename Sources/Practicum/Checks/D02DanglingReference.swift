import RecordText

extension Rule {
  /// D02: a reference to an Id that does not exist.
  static let danglingReference = Rule(
    "D02", .caseFolder, Words(id: "rujukan yang tidak ada", en: "reference to nothing")
  ) { workspace, folder in
    var ids = KnownIds(workspace)
    var findings: [Finding] = []
    for path in workspace.paths where WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      for spec in Schema.records(in: file.kind) {
        let fields = spec.fields.compactMap { field -> (spec: FieldSpec, targets: [ReferenceTarget])? in
          if case .reference(let targets) = field.form { (field, targets) } else { nil }
        }
        guard !fields.isEmpty else { continue }
        file.records.forEachRecord(of: spec.type) { index, record in
          record.forEachField { name, value in
            guard let field = fields.first(where: { name == $0.spec.name }) else { return true }
            let text = value.decoded
            guard !text.allSatisfy(\.isWhitespace),
              let miss = ids.miss(text, field.targets, from: path, in: folder)
            else { return true }
            findings.append(miss.finding(text, field.spec, spec, file, index, workspace))
            return true
          }
        }
      }
    }
    return findings
  }
}

/// Why a reference points to nothing.
struct ReferenceMiss {
  /// What it should have been.
  enum Kind: Equatable {
    case record, party, meeting, meetingFinding, literature, caseFolder
  }

  let kind: Kind
  /// Where it was looked for.
  let place: String
  /// The only Id there that differs in case alone, if any.
  var near: String?

  func finding(
    _ value: String, _ field: FieldSpec, _ spec: RecordSpec, _ file: WorkspaceFile, _ index: Int,
    _ workspace: Workspace
  ) -> Finding {
    let label = field.label
    let id: String
    let en: String
    switch kind {
    case .record:
      id = "\(label.id) merujuk \(value), padahal kode itu tidak ada di \(place). Perbaiki atau hapus rujukannya."
      en = "\(label.en) refers to \(value), but \(place) has no such Id. Correct or delete the reference."
    case .party:
      id = "\(label.id) menyebut “\(value)”, pihak yang belum terdaftar. Daftarkan, atau tulis nama biasa."
      en = "\(label.en) names “\(value)”, a party that is not registered. Register it, or write a plain name."
    case .meeting:
      id = "\(label.id) merujuk pertemuan \(place), padahal berkas pertemuan itu tidak ada. Perbaiki nama berkasnya."
      en = "\(label.en) refers to the meeting \(place), but there is no such file. Correct the file's name."
    case .meetingFinding:
      id = "\(label.id) merujuk \(value), padahal temuan itu tidak ada di \(place). Perbaiki atau hapus rujukannya."
      en = "\(label.en) refers to \(value), but \(place) has no such finding. Correct or delete the reference."
    case .literature:
      id =
        "\(label.id) merujuk \(value), padahal pustaka itu tidak ada di pustaka.rec. Tambahkan, atau perbaiki kodenya."
      en = "\(label.en) refers to \(value), but pustaka.rec has no such entry. Add it, or correct the Id."
    case .caseFolder:
      id = "\(label.id) menyebut “\(value)”, padahal folder kasus itu tidak ada. Perbaiki namanya."
      en = "\(label.en) names “\(value)”, but there is no such case folder. Correct the name."
    }
    let fix =
      kind == .party
      ? Self.register(value, workspace) : near.flatMap { file.mending(field, from: value, to: $0, at: index) }
    return Finding(
      "D02", kind == .party ? .perluDicek : .salah, file, spec, index, field: field.name, Words(id: id, en: en),
      fix: fix)
  }

  /// Registers a party under the slug that was written, named after it.
  private static func register(_ slug: String, _ workspace: Workspace) -> Edit? {
    let name = slug.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
    var draft = Draft(workspace, Words(id: "Daftarkan \(slug)", en: "Register \(slug)"))
    let record = Record(["Id": slug, "Nama": name.prefix(1).uppercased() + name.dropFirst()])
    guard (try? draft.insert(record, type: "Pihak", in: PracticumIdentity.path)) != nil else { return nil }
    return draft.edit
  }
}
