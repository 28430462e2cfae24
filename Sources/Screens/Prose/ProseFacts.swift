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

  /// What an Id means; nil where it is not registered.
  func item(_ token: ProseToken) -> Item? {
    (token.kind == .figure ? figures : references).first { $0.id == token.id }
  }
}

extension ProseFacts {
  /// Reads what the prose of a case, or of the practicum for `""`, can refer to.
  init(ofCase folder: String, in workspace: Workspace) {
    for other in workspace.caseFolders {
      guard let file = FileKind.kasus.path(inCase: other).flatMap({ workspace[$0] })?.records else { continue }
      let items = file.records(of: "Angka").map { index in
        let record = file.record(at: index)
        let value = record["Nilai"].map { FieldForm.decimal(atLeast: nil).shown($0, .indonesian) }
        let shown = [value ?? record["Rumus"] ?? "", record["Satuan"] ?? ""].filter { !$0.isEmpty }
        let id = record["Id"] ?? ""
        return Item(
          id: other == folder ? id : "\(other)/\(id)", shown: shown.joined(separator: " "), about: record["Nama"] ?? "")
      }
      if other == folder { figures.insert(contentsOf: items, at: 0) } else { figures += items }
    }
    guard let file = FileKind.pustaka.path(inCase: "").flatMap({ workspace[$0] })?.records else { return }
    references = file.records(of: "Pustaka").map { index in
      let record = file.record(at: index)
      let surnames = record.values(of: "Penulis").map { $0.prefix { $0 != "," } }
      let authors =
        surnames.count > 2 ? "\(surnames[0]) dkk." : surnames.map(String.init).joined(separator: " & ")
      return Item(
        id: record["Id"] ?? "", shown: "(\(authors), \(record["Tahun"] ?? ""))", about: record["Judul"] ?? "")
    }
  }
}
