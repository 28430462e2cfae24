import RecordText

/// What a case is about in its own words: title, programme, core problem, and all data that speaks of the same.
struct CaseIdentity: Sendable {
  let folder: String
  /// The case as a message names it.
  let name: String
  let programme: Phrase?
  /// Title, programme and core problems, the distinct ones.
  let sources: [Phrase]
  /// Words of everything that vouches for what the case may name, each text ended by 0.
  private(set) var vouched: [UInt64] = []
  private(set) var vouchedWords: Set<UInt64> = []
  /// Words that its texts write in capitals among others that are not.
  private(set) var acronyms: Set<UInt64> = []

  /// A text with its words.
  struct Phrase: Sendable {
    let text: String
    let bytes: [UInt8]
    let words: [TextWord]

    init(_ text: String) {
      self.text = text
      var reader = TextReader()
      reader.read(Array(text.utf8))
      bytes = reader.bytes
      words = reader.words
    }

    var keys: [UInt64] { words.map(\.key) }

    func string(_ range: Range<Int>) -> String {
      String(decoding: bytes[Int(words[range.lowerBound].start)..<words[range.upperBound - 1].end], as: UTF8.self)
    }

    /// Whether most words are in capitals, so that capitals mark no acronym.
    var isInCapitals: Bool {
      let upper = words.count { $0.traits.contains(.upper) }
      let letters = words.count { $0.letters != 0 && $0.length > 1 }
      return letters > 2 ? upper * 10 >= letters * 7 : false
    }
  }

  init(_ folder: String, of workspace: Workspace, _ texts: CaseTexts, _ common: CommonWords) {
    self.folder = folder
    let summary = CaseSummary(folder, of: workspace)
    name =
      summary.profile == nil || summary.record["Profil"] == "lainnya"
      ? excerpt(summary.title, 60) : Self.titled(summary.profile?.id ?? summary.title)
    programme = summary.programme.flatMap { $0.isEmpty ? nil : Phrase($0) }
    let tree = workspace[FileKind.pohonMasalah.path(inCase: folder) ?? ""]?.records
    let cores = (tree?.records(of: "Butir") ?? []).compactMap { index -> String? in
      tree?.value("Jenis", at: index) == "inti" ? tree?.value("Teks", at: index) : nil
    }
    var known: Set<[UInt64]> = []
    sources = ([summary.record["Judul"], summary.programme].compactMap { $0 } + cores).map { Phrase($0) }
      .filter { !$0.words.isEmpty && known.insert($0.keys).inserted }
    vouch(texts.texts(of: folder), common)
  }

  private static func titled(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private mutating func vouch(_ texts: [FileText], _ common: CommonWords) {
    vouched += common.words
    for text in texts {
      for passage in text.passages where passage.role == .witness { add(text.keys(passage.words)) }
      for value in text.parties { add((common.parties[value] ?? TextWord.keys(of: value))[...]) }
      let cited = text.cited.union(text.citations.map(\.id))
      for id in cited { if let keys = common.references[id] { add(keys[...]) } }
    }
    add(TextWord.keys(of: folder)[...])
    vouchedWords = Set(vouched)
    for text in texts {
      for passage in text.passages {
        let upper = passage.words.filter { text.words[$0].traits.contains(.upper) }
        if upper.count * 2 < passage.words.count { acronyms.formUnion(upper.map { text.words[$0].key }) }
      }
    }
  }

  private mutating func add(_ keys: ArraySlice<UInt64>) {
    vouched += keys
    vouched.append(0)
  }

  /// Whether some data of the case itself uses these words in this order.
  func vouches(for keys: [UInt64]) -> Bool {
    guard let first = keys.first, vouchedWords.contains(first) else { return false }
    return vouched.holds(keys)
  }
}

/// What the practicum's own data says, for every case alike.
struct CommonWords: Sendable {
  private(set) var words: [UInt64] = []
  /// The words by which each registered party is known.
  private(set) var parties: [String: [UInt64]] = [:]
  /// The words of each reference's title and container.
  private(set) var references: [String: [UInt64]] = [:]

  init(_ workspace: Workspace, _ texts: CaseTexts) {
    for text in texts.texts(of: "") {
      for passage in text.passages where passage.role == .witness { words += text.keys(passage.words) + [0] }
    }
    if let file = workspace[PracticumIdentity.path]?.records {
      file.forEachRecord(of: "Pihak") { _, record in
        guard let id = record.value("Id") else { return }
        let names = [record.value("Nama"), record.value("Singkatan")].compactMap { $0 }
        parties[id] = Array(names.map { TextWord.keys(of: $0) }.joined(separator: [0]))
      }
    }
    if let file = workspace["pustaka.rec"]?.records {
      file.forEachRecord(of: "Pustaka") { _, record in
        guard let id = record.value("Id") else { return }
        let names = [record.value("Judul"), record.value("Wadah"), record.value("Abstrak")].compactMap { $0 }
        references[id] = Array(names.map { TextWord.keys(of: $0) }.joined(separator: [0]))
      }
    }
  }
}
