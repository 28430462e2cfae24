import Practicum

/// What prose can refer to: the figures of its case and of the others, and the references.
struct ProseFacts: Equatable {
  /// One thing that can be referred to.
  struct Item: Equatable {
    let id: String
    /// What stands in the report in its place.
    let shown: String
    /// What it is.
    let about: String
  }

  var figures: [Item] = []
  var references: [Item] = []

  /// Those that fit what was typed: first by the beginning of the Id, then by any word.
  func fitting(_ token: ProseToken) -> [Item] {
    let typed = token.id.lowercased()
    let items = token.kind == .figure ? figures : references
    let first = items.filter { $0.id.lowercased().hasPrefix(typed) }
    return first
      + items.filter { item in
        !first.contains(item) && "\(item.id) \(item.shown) \(item.about)".lowercased().contains(typed)
      }
  }

  /// Where to register what the token could refer to; nil where something is registered.
  func reasonAgainst(_ token: ProseToken) -> Words? {
    switch token.kind {
    case .citation where references.isEmpty:
      Words(
        id: "Belum ada pustaka untuk dirujuk. Esc dua kali, lalu ketik : dan Pustaka untuk mencatatnya.",
        en: "There is no reference to cite yet. Press Esc twice, then type : and References to add one.")
    case .figure where figures.isEmpty:
      Words(
        id: "Belum ada angka untuk dirujuk. Esc dua kali, lalu ketik : dan Angka untuk mencatatnya.",
        en: "There is no figure to refer to yet. Press Esc twice, then type : and Figures to add one.")
    default: nil
    }
  }

  /// What an Id means; nil where it is not registered.
  func item(_ token: ProseToken) -> Item? {
    (token.kind == .figure ? figures : references).first { $0.id == token.id }
  }
}

extension ProseFacts {
  /// Reads what the prose of a case, or of the practicum for `""`, can refer to: the case's own figures first.
  init(ofCase folder: String, in workspace: Workspace, _ language: Language) {
    var book = FigureBook(workspace)
    let folders = workspace.caseFolders
    for other in folders.filter({ $0 == folder }) + folders.filter({ $0 != folder }) {
      figures += book.figures(of: other).filter { !$0.id.isEmpty }.map { figure in
        let shown =
          switch book.value(of: figure) {
          // As the report will have it.
          case .success(let value): figure.shown(value, .indonesian)
          case .failure(let gap): gap.words[language]
          }
        return Item(id: other == folder ? figure.id : "\(other)/\(figure.id)", shown: shown, about: figure.name)
      }
    }
    references = CitationOffer.all(in: workspace).map { Item(id: $0.id, shown: $0.short.id, about: $0.title) }
  }
}
