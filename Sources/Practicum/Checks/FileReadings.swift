/// What was read of single files, kept until they change.
struct FileReadings: Sendable {
  private var texts: [String: (revision: Int, text: FileText)] = [:]

  /// The texts of a file, read anew only when it has changed.
  mutating func text(of file: WorkspaceFile) -> FileText {
    if let known = texts[file.path], known.revision == file.revision { return known.text }
    let text = FileText(file)
    texts[file.path] = (file.revision, text)
    return text
  }

  private var practicum: (revisions: [Int], reading: PracticumReading)?
  private var cases: [String: (revisions: [Int], reading: CaseReading)] = [:]
  private var reviews = FileReviews()

  /// What T01, T02 and T03 find in all texts.
  mutating func slips(in workspace: Workspace, _ texts: CaseTexts) -> [TextReview.Slip] {
    let practicum = practicum(of: workspace, texts)
    let cases = texts.folders.map { reading(ofCase: $0, in: workspace, texts, practicum) }
    return reviews.slips(in: workspace, texts, practicum, cases)
  }

  /// What the practicum's own files say and register, read anew only when one of them has changed.
  mutating func practicum(of workspace: Workspace, _ texts: CaseTexts) -> PracticumReading {
    let revisions = texts.texts(of: "").map { workspace[$0.path]?.revision ?? -1 }
    if let practicum, practicum.revisions == revisions { return practicum.reading }
    let registers = PracticumReading.registers.map { workspace[$0]?.revision ?? -1 }
    let known = practicum?.reading
    let names = known?.registers == registers ? known?.names : nil
    let reading = PracticumReading(
      common: CommonWords(workspace, texts), names: names ?? RegisteredNames(workspace), revisions: revisions,
      registers: registers)
    practicum = (revisions, reading)
    return reading
  }

  /// What a case is about, read anew only when one of its files or the practicum's has changed.
  mutating func reading(
    ofCase folder: String, in workspace: Workspace, _ texts: CaseTexts, _ practicum: PracticumReading
  ) -> CaseReading {
    let own = texts.texts(of: folder)
    let revisions = practicum.revisions + own.map { workspace[$0.path]?.revision ?? -1 }
    if let known = cases[folder], known.revisions == revisions { return known.reading }
    let identity = CaseIdentity(folder, of: workspace, texts, practicum.common)
    let programme = ProgrammeReading(identity, texts)
    let reading = CaseReading(
      identity: identity, marks: CaseMark.of(identity, places: practicum.names.placeWords), programme: programme)
    cases[folder] = (revisions, reading)
    return reading
  }

  /// Forgets files that are gone.
  mutating func keep(_ paths: [String]) {
    if texts.count > paths.count {
      let kept = Set(paths)
      texts = texts.filter { kept.contains($0.key) }
    }
  }
}

extension Readings {
  /// The texts of all files.
  mutating func texts(of workspace: Workspace) -> CaseTexts {
    if let known: CaseTexts = known(of: "") { return known }
    let texts = CaseTexts(workspace, &self)
    return reading(of: "") { texts }
  }

  /// What T01, T02 and T03 find in all texts.
  mutating func review(of workspace: Workspace) -> TextReview {
    if let known: TextReview = known(of: "") { return known }
    let review = TextReview(workspace, texts(of: workspace), &files)
    return reading(of: "") { review }
  }
}

/// What the practicum's own files register.
struct PracticumReading: Sendable {
  /// The files that register names.
  static let registers = [PracticumIdentity.path, AreaStatistic.path, LiteratureEntry.path]

  let common: CommonWords
  let names: RegisteredNames
  /// The revisions of all its own files, and of its registers.
  let revisions: [Int]
  let registers: [Int]
}

/// What the texts of a case are compared with.
struct CaseReading: Sendable {
  let identity: CaseIdentity
  let marks: [CaseMark]
  let programme: ProgrammeReading?
}
