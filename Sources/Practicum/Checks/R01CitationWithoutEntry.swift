import RecordText

extension Rule {
  /// R01: a citation without an entry, an entry never cited, a superseded regulation cited as in force.
  static let citationWithoutEntry = Rule(
    "R01", .workspace, Words(id: "Sitasi dan pustaka tidak cocok", en: "Citations and references disagree")
  ) { workspace, _, readings in
    let texts = readings.texts(of: workspace)
    let entries = LiteratureEntry.all(in: workspace)
    let byId = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // It is D01 that speaks of an entry set aside.
    let setAside = workspace[LiteratureEntry.path]?.records.idsSetAside(of: "Pustaka") ?? []
    var cited: Set<String> = []
    var findings: [Finding] = []
    for path in texts.paths {
      guard let text = texts.texts[path] else { continue }
      cited.formUnion(text.cited)
      var told: Set<String> = []
      for citation in text.citations {
        cited.insert(citation.id)
        guard let passage = text.passage(at: citation.range.lowerBound) else { continue }
        if let entry = byId[citation.id] {
          guard entry.isSuperseded, !saysSoItself(citation, passage, text),
            told.insert("\(passage.index) \(citation.id)").inserted
          else { continue }
          findings.append(
            text.finding("R01", .perluDicek, passage, in: workspace, superseded(entry), at: citation.range))
        } else if !setAside.contains(citation.id), told.insert("\(passage.index) \(citation.id)").inserted {
          findings.append(
            text.finding(
              "R01", .salah, passage, in: workspace,
              Words(
                id: "[@\(citation.id)] dirujuk, padahal tidak ada di daftar pustaka",
                en: "[@\(citation.id)] is cited, but the references have no such entry"),
              at: citation.range, fix: near(citation, byId.keys, passage, text, workspace)))
        }
      }
    }
    // Before anything is cited, the list is only being collected.
    guard !cited.isEmpty, let file = workspace[LiteratureEntry.path], let spec = Schema.record("Pustaka", in: .pustaka)
    else { return findings }
    // One that is cited by other capitals was told of there.
    let known = Set(cited.map { $0.lowercased() })
    for entry in entries where !entry.id.isEmpty && !known.contains(entry.id.lowercased()) {
      findings.append(
        Finding(
          "R01", .saran, file, spec, entry.index,
          Words(id: "\(entry.id) tidak pernah dirujuk", en: "\(entry.id) is never cited")))
    }
    return findings
  }

  private static func superseded(_ entry: LiteratureEntry) -> Words {
    let title = excerpt(entry.title, 60)
    return Words(
      id: "\(title) sudah tidak berlaku; sebutkan penggantinya",
      en: "\(title) is no longer in force; name what replaced it")
  }

  private static let replaced = WordSet(
    """
    dicabut mencabut digantikan diganti menggantikan mengganti pengganti penggantinya diubah mengubah perubahan dahulu
    dulu lama terdahulu sebelumnya semula pernah
    """)
  private static let valid = TextWord.key("berlaku")
  private static let not = WordSet("tidak tak lagi")
  /// "Sebelum 2023 berlaku …": what was in force then.
  private static let until = WordSet("sebelum hingga sampai")

  /// Whether the sentence of a citation says that the regulation is no longer in force.
  private static func saysSoItself(_ citation: TextReader.Reference, _ passage: Passage, _ text: FileText) -> Bool {
    let word = passage.words.last { Int(text.words[$0].start) < citation.range.lowerBound } ?? passage.words.lowerBound
    guard passage.words.contains(word) else { return false }
    let sentence = text.sentence(around: word, in: passage)
    return sentence.contains { place in
      let key = text.words[place].key
      if replaced.contains(key) { return true }
      guard key == valid, sentence.contains(place - 1) else { return false }
      return not.contains(text.words[place - 1].key)
        || sentence.prefix(upTo: place).contains { until.contains(text.words[$0].key) }
    }
  }

  /// The edit that writes the only entry that differs from a citation in capitals alone.
  private static func near(
    _ citation: TextReader.Reference, _ ids: some Collection<String>, _ passage: Passage, _ text: FileText,
    _ workspace: Workspace
  ) -> Edit? {
    let near = ids.filter { $0.lowercased() == citation.id.lowercased() }
    guard near.count == 1, let id = near.first else { return nil }
    return text.replacing(citation.range, of: passage, with: "@" + id, in: workspace)
  }
}
