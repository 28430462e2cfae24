import Practicum
import TextCanvas

/// What is said of an item in signs on its box and in words in the outline.
struct TreeMarks: Equatable {
  let isMain: Bool
  let evidence: Int
  /// How many of its links to parents were answered no, and how many not read yet.
  let denied: Int
  let unread: Int
  let findings: Int
  let isOutOfScope: Bool
  /// The Ids of its further parents.
  let crossParents: [String]
  let kind: TreeItemKind

  init(_ number: Int, _ tree: ProblemTree, cards: [TreeCard], findings: Int) {
    let item = tree.items[number]
    let answers = tree.parents(of: number).filter { tree.fits($0, asParentOf: number) }
      .map { tree.answer(to: tree.link(from: number, to: $0)) }
    isMain = item.isMain
    evidence = item.evidence.count + cards.count { !item.evidence.contains($0.reference) }
    denied = answers.count { $0 == false }
    unread = answers.count { $0 == nil }
    self.findings = findings
    isOutOfScope = !item.outOfScope.isEmpty
    crossParents = tree.crossParents(of: number).map { tree.items[$0].id }
    kind = item.kind
  }

  /// Signs for the right end of a border: how many pieces of evidence, `/` left untreated, `x` a link answered no,
  /// `?` a link not read yet, `!` findings.
  ///
  /// - Parameter terse: only what asks for something to be done.
  func signs(_ language: Language, terse: Bool = false) -> String {
    var signs = ""
    if evidence > 0, !terse { signs += Words(id: "b", en: "e")[language] + String(evidence) }
    if isOutOfScope, !terse { signs += "/" }
    if denied > 0 { signs += "x" } else if unread > 0 { signs += "?" }
    if findings > 0 { signs += "!" }
    return signs
  }

  /// The same in words.
  func words(_ language: Language) -> [String] {
    var words: [Words] = []
    if isMain { words.append(Words(id: "utama", en: "main")) }
    if !crossParents.isEmpty {
      let ids = crossParents.joined(separator: ", ")
      words.append(
        kind == .effect
          ? Words(id: "juga akibat dari \(ids)", en: "also comes from \(ids)")
          : Words(id: "juga menghasilkan \(ids)", en: "also produces \(ids)"))
    }
    if evidence > 0 { words.append(Words(id: "\(evidence) bukti", en: "\(evidence) evidence")) }
    if isOutOfScope { words.append(Words(id: "di luar jangkauan", en: "left untreated")) }
    if denied > 0 { words.append(Words(id: "hubungan dijawab tidak", en: "link answered no")) }
    if unread > 0 {
      words.append(
        unread == 1
          ? Words(id: "hubungan belum dibaca", en: "link not read yet")
          : Words(id: "\(unread) hubungan belum dibaca", en: "\(unread) links not read yet"))
    }
    if findings > 0 { words.append(AppWords.found(findings)) }
    return words.map { $0[language] }
  }
}
