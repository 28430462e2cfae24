/// What T01, T02 and T03 have to say of all texts, one slip a passage at most.
struct TextReview: Sendable {
  /// One slip of a text.
  struct Slip: Sendable {
    enum Kind: Sendable {
      /// Words that belong to another case.
      case foreign(CaseMark, owner: String)
      case programme(written: String, programme: String)
      case misspelt(written: String, name: String)
    }

    let path: String
    let passage: Int
    let kind: Kind
    /// The bytes at fault in the file's text.
    let range: Range<Int>
  }

  let slips: [Slip]
  let texts: CaseTexts

  init(_ workspace: Workspace, _ texts: CaseTexts, _ readings: inout FileReadings) {
    self.texts = texts
    slips = readings.slips(in: workspace, texts)
  }
}

/// What of other files the review of a file rests on, so that it holds until one of these answers changes.
struct ReviewNotes: Sendable {
  /// A word that is written almost like a name, and whether it is also used where the name does not stand.
  struct Asked: Sendable {
    let key: UInt64
    /// The words before and after it in the name.
    let before: UInt64
    let after: UInt64
    let isWordOfItsOwn: Bool
  }

  /// The runs of words looked for in the texts of other cases.
  var sought: [String: Set<UInt64>] = [:]
  var asked: [Asked] = []
}

/// The slips of single files, kept until the file or what it is compared with changes.
struct FileReviews: Sendable {
  private struct Kept: Sendable {
    let revision: Int
    let slips: [TextReview.Slip]
    let notes: ReviewNotes
  }

  /// What the texts of a folder are compared with, besides the registered names.
  private struct Basis: Equatable {
    let foreign: ForeignMarks
    let programmes: [ProgrammeReading]
  }

  private var registers: [Int] = []
  private var bases: [String: Basis] = [:]
  private var kept: [String: Kept] = [:]
  private var runs: [String: (revision: Int, folder: String, runs: Set<UInt64>)] = [:]

  /// The slips of all texts, read anew only where they may have changed.
  mutating func slips(
    in workspace: Workspace, _ texts: CaseTexts, _ practicum: PracticumReading, _ cases: [CaseReading]
  ) -> [TextReview.Slip] {
    if registers != practicum.registers {
      registers = practicum.registers
      kept = [:]
    }
    followRuns(workspace, texts)
    let byFolder = Dictionary(grouping: runs.values, by: \.folder).mapValues { $0.map(\.runs) }
    var now: [String: Basis] = [:]
    for (reading, foreign) in zip(cases, ForeignMarks.of(cases)) {
      let own = reading.programme.map { [$0.alone] } ?? []
      now[reading.identity.folder] = Basis(foreign: foreign, programmes: own)
    }
    // The practicum's own prose may name every case, each by its own name.
    now[""] = Basis(foreign: ForeignMarks(), programmes: cases.compactMap(\.programme))
    var slips: [TextReview.Slip] = []
    for folder in texts.folders + [""] {
      guard let basis = now[folder] else { continue }
      let holds = basis == bases[folder]
      for text in texts.texts(of: folder) {
        if !holds { kept[text.path] = nil }
        slips += review(text, basis, byFolder, practicum.names, texts, workspace)
      }
    }
    bases = now
    return slips
  }

  /// Reads the runs of files that changed, and forgets the reviews that looked for one that came or went.
  private mutating func followRuns(_ workspace: Workspace, _ texts: CaseTexts) {
    var changed: [String: Set<UInt64>] = [:]
    for (path, old) in runs where texts.texts[path] == nil {
      changed[old.folder, default: []].formUnion(old.runs)
      runs[path] = nil
      kept[path] = nil
    }
    for path in texts.paths {
      let revision = workspace[path]?.revision ?? -1
      guard let text = texts.texts[path], runs[path]?.revision != revision else { continue }
      let new = text.runs
      changed[text.folder, default: []].formUnion(new.symmetricDifference(runs[path]?.runs ?? []))
      runs[path] = (revision, text.folder, new)
    }
    for (folder, changes) in changed where !changes.isEmpty {
      for (path, review) in kept {
        if let sought = review.notes.sought[folder], !sought.isDisjoint(with: changes) { kept[path] = nil }
      }
    }
  }

  private mutating func review(
    _ text: FileText, _ basis: Basis, _ runs: [String: [Set<UInt64>]], _ names: RegisteredNames, _ texts: CaseTexts,
    _ workspace: Workspace
  ) -> [TextReview.Slip] {
    let revision = workspace[text.path]?.revision ?? -1
    if let old = kept[text.path], old.revision == revision,
      old.notes.asked.allSatisfy({
        RegisteredNames.isWordOfItsOwn($0.key, before: $0.before, after: $0.after, texts) == $0.isWordOfItsOwn
      })
    {
      return old.slips
    }
    var slips: [TextReview.Slip] = []
    var notes = ReviewNotes()
    for (number, passage) in text.passages.enumerated() {
      let slip =
        basis.foreign.first(in: text, passage, runs, &notes)
        ?? ProgrammeReading.slip(in: text, passage, of: basis.programmes)
        ?? names.slip(in: text, passage, of: texts, &notes)
      if let (kind, range) = slip {
        slips.append(TextReview.Slip(path: text.path, passage: number, kind: kind, range: range))
      }
    }
    kept[text.path] = Kept(revision: revision, slips: slips, notes: notes)
    return slips
  }
}
