import RecordText

extension Rule {
  /// D02: a reference to an Id that does not exist.
  static let danglingReference = Rule(
    "D02", .caseFolder, Words(id: "rujukan yang tidak ada", en: "reference to nothing")
  ) { workspace, folder, readings in
    var ids = KnownIds(workspace)
    // Prose may print figures of any case, so it is looked at with the practicum, which depends on all files.
    var findings = folder.isEmpty ? FigureReferences.misses(in: workspace, &readings) : []
    for file in workspace.files.values where owns(folder, file.path) {
      for type in referringTypes[file.kind] ?? [] {
        var targets: [KnownIds.Targets] = []
        file.records.forEachRecord(of: type.spec.type) { index, record in
          if targets.isEmpty { targets = type.fields.map { ids.targets(of: $0.form, from: file.path, in: folder) } }
          record.forEachField(of: type.names) { place, value in
            guard let miss = ids.miss(value.decoded, targets[place]) else { return }
            findings.append(miss.finding(value.decoded, type.fields[place], type.spec, file, index, workspace))
          }
        }
      }
    }
    return findings
  }

  private static func owns(_ folder: String, _ path: String) -> Bool {
    folder.isEmpty ? !path.hasPrefix("kasus/") && !WorkspacePath.isOwn(path) : path.hasPrefix("kasus/\(folder)/")
  }

  /// The record types with references, and those fields of them.
  private static let referringTypes = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.map { kind in
      (
        kind,
        Schema.records(in: kind).compactMap { spec -> (spec: RecordSpec, fields: [FieldSpec], names: FieldNames)? in
          let fields = spec.fields.filter(\.form.isReference)
          return fields.isEmpty ? nil : (spec, fields, FieldNames(fields.map(\.name)))
        }
      )
    })
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
      id =
        "\(label.id) menyebut “\(value)”, pihak yang belum terdaftar. Daftarkan, atau tulis namanya dengan huruf besar atau beberapa kata."
      en =
        "\(label.en) names “\(value)”, a party that is not registered. Register it, or write its name with a capital or in several words."
    case .meeting:
      id = "\(label.id) merujuk pertemuan \(place), padahal berkas pertemuan itu tidak ada. Perbaiki nama berkasnya."
      en = "\(label.en) refers to the meeting \(place), but there is no such file. Correct the file's name."
    case .meetingFinding:
      id = "\(label.id) merujuk \(value), padahal temuan itu tidak ada di \(place). Perbaiki atau hapus rujukannya."
      en = "\(label.en) refers to \(value), but \(place) has no such finding. Correct or delete the reference."
    case .literature:
      id =
        "\(label.id) merujuk \(value), padahal pustaka itu tidak ada di daftar pustaka. Tambahkan, atau perbaiki kodenya."
      en = "\(label.en) refers to \(value), but the references have no such entry. Add it, or correct the Id."
    case .caseFolder:
      id = "\(label.id) menyebut “\(value)”, padahal folder kasus itu tidak ada. Perbaiki namanya."
      en = "\(label.en) names “\(value)”, but there is no such case folder. Correct the name."
    }
    let fix =
      kind == .party
      ? Self.register(value, workspace) : near.flatMap { file.mending(field, from: value, to: $0, at: index) }
    var finding = Finding(
      "D02", kind == .party ? .perluDicek : .salah, file, spec, index, field: field.name, Words(id: id, en: en),
      fix: fix)
    finding.quote = value
    return finding
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

extension FieldForm {
  /// Whether values of the form refer to something.
  var isReference: Bool {
    if case .reference = self { true } else { false }
  }
}
