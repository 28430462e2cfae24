import RecordText

/// The Ids that references may point to, looked up once per file and type.
struct KnownIds {
  private let workspace: Workspace
  private var ids: [String: Set<String>] = [:]
  private var stems: [String: [String]] = [:]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    for path in workspace.paths where workspace[path]?.kind == .pertemuan {
      stems[WorkspacePath.stem(of: path), default: []].append(path)
    }
  }

  /// The Ids of a type in a file; those of records set aside count, since it is D01 that speaks of them.
  private mutating func ids(of type: String, in path: String) -> Set<String> {
    let key = "\(path)\n\(type)"
    if let known = ids[key] { return known }
    var found: Set<String> = []
    if let file = workspace[path]?.records {
      for index in 0..<file.count where file.type(at: index) == type {
        switch file.kind(at: index) {
        case .record: if let id = file.value("Id", at: index) { found.insert(id) }
        case .broken: found.insert(file.lineOfBroken(starting: "Id:", at: index))
        case .descriptor, .comment: break
        }
      }
    }
    ids[key] = found
    return found
  }

  /// Why a value of a reference field points to nothing; nil when it points to something or is free text.
  mutating func miss(
    _ text: String, _ targets: [ReferenceTarget], from path: String, in folder: String
  ) -> ReferenceMiss? {
    let value = text.withoutOuterBlanks
    var places: [String] = []
    var all: Set<String> = []
    for target in targets {
      switch target {
      case .sameFile(let types):
        for type in types { all.formUnion(ids(of: type, in: path)) }
        places.append(path)
      case .inCase(let kind, let types):
        // A meeting that belongs to no case has no tree to point to.
        guard !folder.isEmpty, let other = kind.path(inCase: folder) else { return nil }
        for type in types { all.formUnion(ids(of: type, in: other)) }
        places.append(other)
      case .party: return missingParty(value)
      case .evidence where targets.count == 1: return missingEvidence(value)
      case .evidence: if let miss = missingEvidence(value) { return miss }
      case .caseFolder:
        return workspace.caseFolders.contains(value) ? nil : ReferenceMiss(kind: .caseFolder, place: value)
      }
    }
    if all.contains(value) { return nil }
    // Beside evidence free text may stand; what looks like an Id is meant as one.
    if targets.contains(.evidence), !looksLikeId(value) { return nil }
    let near = all.filter { $0.lowercased() == value.lowercased() }
    return ReferenceMiss(
      kind: .record, place: places.map(fileName).joined(separator: ", "), near: near.count == 1 ? near.first : nil)
  }

  private mutating func missingParty(_ value: String) -> ReferenceMiss? {
    guard isSlug(value), !ids(of: "Pihak", in: PracticumIdentity.path).contains(value) else { return nil }
    return ReferenceMiss(kind: .party, place: PracticumIdentity.path)
  }

  private mutating func missingEvidence(_ value: String) -> ReferenceMiss? {
    if value.hasPrefix("@") {
      let id = String(value.dropFirst())
      guard isSlug(id), !ids(of: "Pustaka", in: "pustaka.rec").contains(id) else { return nil }
      return ReferenceMiss(kind: .literature, place: "pustaka.rec")
    }
    let parts = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let stem = parts.first, parts.count <= 2 else { return nil }
    guard let paths = stems[stem] else {
      guard looksLikeStem(stem) || (parts.count == 2 && isSlug(stem) && looksLikeId(parts[1])) else { return nil }
      return ReferenceMiss(kind: .meeting, place: stem)
    }
    guard parts.count == 2 else { return nil }
    for path in paths where ids(of: "Temuan", in: path).contains(parts[1]) { return nil }
    return ReferenceMiss(kind: .meetingFinding, place: "\(stem).rec")
  }

  /// Whether a text is one letter and a number, as Ids are.
  private func looksLikeId(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.dropFirst().isDigits
  }

  /// Whether a text is a meeting's name: a date and a slug.
  private func looksLikeStem(_ text: String) -> Bool {
    text.count > 11 && isSlug(text) && text.dropFirst(10).hasPrefix("-")
      && CalendarDate(plain: String(text.prefix(10))) != nil
  }

  private func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
