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

  private(set) var slips: [Slip] = []
  let texts: CaseTexts

  init(_ workspace: Workspace, _ texts: CaseTexts, _ readings: inout FileReadings) {
    self.texts = texts
    let practicum = readings.practicum(of: workspace, texts)
    let names = practicum.names
    let cases = texts.folders.map { readings.reading(ofCase: $0, in: workspace, texts, practicum) }
    let identities = cases.map(\.identity)
    let marks = cases.map(\.marks)
    let places = cases.map(\.places)
    let programmes = cases.map(\.programme)
    for (number, identity) in identities.enumerated() {
      var foreign = ForeignMarks()
      for (other, owner) in identities.enumerated() where other != number {
        for mark in marks[other] where !identity.vouches(for: mark.keys) {
          // What two further cases say as well is nobody's own.
          let others = identities.indices.count { $0 != other && identities[$0].vouches(for: mark.keys) }
          if others < 2 { foreign.add(mark, owner, places[other]) }
        }
      }
      let own = programmes[number].map { [$0] } ?? []
      for text in texts.texts(of: identity.folder) { review(text, foreign, own, names) }
    }
    // The practicum's own prose may name every case, each by its own name.
    for text in texts.texts(of: "") { review(text, ForeignMarks(), programmes.compactMap(\.self), names) }
  }

  private mutating func review(
    _ text: FileText, _ foreign: ForeignMarks, _ programmes: [ProgrammeReading], _ names: RegisteredNames
  ) {
    for (number, passage) in text.passages.enumerated() {
      let slip =
        foreign.first(in: text, passage) ?? ProgrammeReading.slip(in: text, passage, of: programmes)
        ?? names.slip(in: text, passage, of: texts)
      if let (kind, range) = slip {
        slips.append(Slip(path: text.path, passage: number, kind: kind, range: range))
      }
    }
  }
}
