import RecordText

/// A place that cites a reference or prints a figure.
public struct TextUse: Equatable, Sendable {
  public let path: String
  /// The block in the file.
  public let index: Int

  /// Makes a place.
  public init(path: String, index: Int) {
    self.path = path
    self.index = index
  }
}

/// Where the texts of a workspace print figures and cite references.
public struct TextUses: Sendable {
  private var figures: [String: [TextUse]] = [:]
  private var citations: [String: [TextUse]] = [:]

  /// Reads all texts.
  public init(_ workspace: Workspace) {
    for path in workspace.paths {
      guard let file = workspace[path] else { continue }
      let text = FileText(file)
      for placeholder in text.placeholders {
        let name = placeholder.id.contains("/") ? placeholder.id : "\(text.folder)/\(placeholder.id)"
        if let place = text.place(of: placeholder) { figures[name, default: []].append(place) }
      }
      for citation in text.citations {
        if let place = text.place(of: citation) { citations[citation.id, default: []].append(place) }
      }
      for (id, index) in Self.evidence(in: file) {
        citations[id, default: []].append(TextUse(path: path, index: index))
      }
    }
  }

  /// Where a figure of a case is printed, in reading order.
  public func places(ofFigure id: String, in folder: String) -> [TextUse] { figures["\(folder)/\(id)"] ?? [] }

  /// Where a reference is cited, in prose and as evidence.
  public func places(ofReference id: String) -> [TextUse] { citations[id] ?? [] }

  private static func evidence(in file: WorkspaceFile) -> [(id: String, index: Int)] {
    var found: [(id: String, index: Int)] = []
    for spec in Schema.records(in: file.kind) {
      let names = spec.fields.filter(\.form.citesEvidence).map(\.name)
      guard !names.isEmpty else { continue }
      let wanted = FieldNames(names)
      file.records.forEachRecord(of: spec.type) { index, record in
        record.forEachField(of: wanted) { _, value in
          let text = value.decoded
          if text.hasPrefix("@") { found.append((String(text.dropFirst()).withoutOuterBlanks, index)) }
        }
      }
    }
    return found
  }
}

extension FileText {
  /// The passage that holds a reference.
  fileprivate func place(of reference: TextReader.Reference) -> TextUse? {
    passage(at: reference.range.lowerBound).map { TextUse(path: path, index: $0.index) }
  }
}
