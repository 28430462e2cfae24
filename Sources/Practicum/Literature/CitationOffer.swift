import RecordText

/// One reference as it is offered while prose is written.
public struct CitationOffer: Equatable, Sendable {
  /// What stands after `@`.
  public let id: String
  /// The short citation, `(Netting, 2004)`.
  public let short: Words
  public let title: String

  /// The references in the order of the list.
  public static func all(in workspace: Workspace) -> [CitationOffer] {
    let list = Bibliography(workspace)
    return list.sorted.filter { !$0.id.isEmpty }.map { entry in
      CitationOffer(
        id: entry.id,
        short: Words(
          id: list.parenthetical([entry.id], .indonesian) ?? "", en: list.parenthetical([entry.id], .english) ?? ""),
        title: entry.title)
    }
  }
}

/// A place that cites a reference or prints a figure.
public struct TextPlace: Equatable, Sendable {
  public let path: String
  /// The block in the file.
  public let index: Int

  /// Makes a place.
  public init(path: String, index: Int) {
    self.path = path
    self.index = index
  }

  /// Where a reference is cited, in prose and as evidence.
  public static func citing(_ id: String, in workspace: Workspace) -> [TextPlace] {
    workspace.paths.flatMap { path -> [TextPlace] in
      guard let file = workspace[path] else { return [] }
      if file.kind == .narasi { return FileText(file).places(of: id, \.citations) }
      var places: [TextPlace] = []
      for spec in Schema.records(in: file.kind) {
        let names = spec.fields.filter(\.form.citesEvidence).map(\.name)
        guard !names.isEmpty else { continue }
        file.records.forEachRecord(of: spec.type) { index, record in
          if names.contains(where: { record.contains($0, "@" + id) }) {
            places.append(TextPlace(path: path, index: index))
          }
        }
      }
      return places + FileText(file).places(of: id, \.citations)
    }
  }

  /// Where a figure of a case is printed.
  public static func printing(_ id: String, of folder: String, in workspace: Workspace) -> [TextPlace] {
    workspace.paths.flatMap { path -> [TextPlace] in
      guard let file = workspace[path] else { return [] }
      let text = FileText(file)
      let own = text.folder == folder ? text.places(of: id, \.placeholders) : []
      return own + text.places(of: "\(folder)/\(id)", \.placeholders)
    }
  }
}

extension FileText {
  /// The passages that refer to an Id.
  func places(of id: String, _ references: KeyPath<FileText, [TextReader.Reference]>) -> [TextPlace] {
    self[keyPath: references].filter { $0.id == id }.compactMap { reference in
      passage(at: reference.range.lowerBound).map { TextPlace(path: path, index: $0.index) }
    }
  }
}
