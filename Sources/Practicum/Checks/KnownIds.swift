import RecordText

/// The Ids that references may point to, looked up once per file and type.
struct KnownIds {
  private let workspace: Workspace
  private var known: [String: Set<String>] = [:]
  /// The meetings by their names in references; filled when the first is asked for.
  private var meetings: [String: [String]]?
  private var folders: [String]?

  init(_ workspace: Workspace) { self.workspace = workspace }

  private mutating func paths(ofMeeting stem: String) -> [String]? {
    if let meetings { return meetings[stem] }
    let paths = workspace.paths.filter { workspace[$0]?.kind == .pertemuan }
    let found = Dictionary(grouping: paths, by: WorkspacePath.stem)
    meetings = found
    return found[stem]
  }

  /// What the values of one reference field may point to.
  struct Targets {
    var ids: Set<String> = []
    /// The files in which the Ids were looked up.
    var places: [String] = []
    var isParty = false
    var isEvidence = false
    var isCaseFolder = false
    /// Nothing is there to be pointed to, as from a meeting that belongs to no case to a tree.
    var isUnknown = false
  }

  /// Looks up what a reference field in a file of a case may point to.
  mutating func targets(of form: FieldForm, from path: String, in folder: String) -> Targets {
    guard case .reference(let list) = form else { return Targets() }
    var targets = Targets()
    for target in list {
      switch target {
      case .sameFile(let types): add(types, in: path, to: &targets)
      case .inCase(let kind, let types):
        if folder.isEmpty {
          targets.isUnknown = true
        } else if let other = kind.path(inCase: folder) {
          add(types, in: other, to: &targets)
        }
      case .party: targets.isParty = true
      case .evidence: targets.isEvidence = true
      case .caseFolder: targets.isCaseFolder = true
      }
    }
    return targets
  }

  private mutating func add(_ types: [String], in path: String, to targets: inout Targets) {
    for type in types { targets.ids.formUnion(ids(of: type, in: path)) }
    targets.places.append(path)
  }

  /// The Ids of a type in a file; those of records set aside count, since it is D01 that speaks of them.
  private mutating func ids(of type: String, in path: String) -> Set<String> {
    let key = "\(path)\n\(type)"
    if let known = known[key] { return known }
    var found: Set<String> = []
    if let file = workspace[path]?.records {
      file.forEachRecord(of: type) { _, record in if let id = record.value("Id") { found.insert(id) } }
      found.formUnion(file.idsSetAside(of: type))
    }
    known[key] = found
    return found
  }

  /// Why a value of a reference field points to nothing; nil when it points to something or is free text.
  mutating func miss(_ text: String, _ targets: Targets) -> ReferenceMiss? {
    let value = text.withoutOuterBlanks
    if value.isEmpty || targets.isUnknown || targets.ids.contains(value) { return nil }
    if targets.isParty { return missingParty(value) }
    if targets.isCaseFolder {
      let folders = folders ?? workspace.caseFolders
      self.folders = folders
      return folders.contains(value) ? nil : ReferenceMiss(kind: .caseFolder, place: value)
    }
    if targets.isEvidence {
      if let miss = missingEvidence(value) { return miss }
      // Free text may stand beside Ids; what looks like an Id is meant as one.
      if targets.places.isEmpty || !looksLikeId(value) { return nil }
    }
    return ReferenceMiss(
      kind: .record, place: targets.places.map(fileName).joined(separator: ", "), near: only(targets.ids, like: value))
  }

  private mutating func missingParty(_ value: String) -> ReferenceMiss? {
    guard isSlug(value), !ids(of: "Pihak", in: PracticumIdentity.path).contains(value) else { return nil }
    return ReferenceMiss(kind: .party, place: PracticumIdentity.path)
  }

  private mutating func missingEvidence(_ value: String) -> ReferenceMiss? {
    if value.hasPrefix("@") {
      let id = String(value.dropFirst())
      let known = ids(of: "Pustaka", in: "pustaka.rec")
      guard isOneWord(id), !known.contains(id) else { return nil }
      return ReferenceMiss(kind: .literature, place: "pustaka.rec", near: only(known, like: id).map { "@" + $0 })
    }
    let parts = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let stem = parts.first, parts.count <= 2 else { return nil }
    if let paths = paths(ofMeeting: stem) {
      guard parts.count == 2 else { return nil }
      let known = paths.reduce(into: Set<String>()) { $0.formUnion(ids(of: "Temuan", in: $1)) }
      if known.contains(parts[1]) { return nil }
      return ReferenceMiss(
        kind: .meetingFinding, place: "\(stem).rec", near: only(known, like: parts[1]).map { "\(stem)/\($0)" })
    }
    // People write the file's name or capitals for the name by which a meeting is cited.
    let lower = stem.lowercased()
    let meant = lower.hasSuffix(".rec") ? String(lower.dropLast(4)) : lower
    let cites = parts.count == 2 && isOneWord(stem) && looksLikeFinding(parts[1], of: stem)
    let paths = paths(ofMeeting: meant)
    guard looksLikeStem(meant) || cites || (paths != nil && meant != lower) else { return nil }
    var near: String?
    if let paths {
      let known = paths.reduce(into: Set<String>()) { $0.formUnion(ids(of: "Temuan", in: $1)) }
      near = parts.count == 1 ? meant : only(known, like: parts[1]).map { "\(meant)/\($0)" }
    }
    return ReferenceMiss(kind: .meeting, place: stem, near: near)
  }

  /// The only Id that is a text apart from its capitals.
  private func only(_ known: Set<String>, like text: String) -> String? {
    let near = known.filter { $0.lowercased() == text.lowercased() }
    return near.count == 1 ? near.first : nil
  }

  private func isOneWord(_ text: String) -> Bool { !text.isEmpty && !text.contains(where: \.isWhitespace) }

  /// Whether what follows a meeting's name is meant as the Id of a finding: `T2` in any case, or another Id after a slug.
  private func looksLikeFinding(_ text: String, of stem: String) -> Bool {
    looksLikeId(text) && (text.lowercased().hasPrefix("t") || isSlug(stem))
  }

  /// Whether a text is one letter and a number, as Ids are.
  private func looksLikeId(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.dropFirst().isDigits
  }

  /// Whether a text in small letters has the shape of a meeting's name: a date, even one no calendar has, and a word.
  private func looksLikeStem(_ text: String) -> Bool {
    let parts = text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, isOneWord(String(parts[3])) else { return false }
    return zip(parts, [4, 2, 2]).allSatisfy { $0.isDigits && $0.utf8.count == $1 }
  }

  private func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
