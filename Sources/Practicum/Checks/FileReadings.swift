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
    let texts = texts(of: workspace)
    return reading(of: "") { TextReview(workspace, texts) }
  }
}
