import RecordText

/// A meeting's finding that became an item of the tree.
public struct TreeCard: Equatable, Sendable {
  /// The meeting's path.
  public let meeting: String
  public let id: String
  public let text: String

  /// How evidence refers to it: `STEM/T1`.
  public var reference: String { "\(WorkspacePath.stem(of: meeting))/\(id)" }

  /// The cards of a case's meetings by the Id of the item they became, in the order of the meetings.
  public static func cards(inCase folder: String, of workspace: Workspace) -> [String: [TreeCard]] {
    var found: [String: [TreeCard]] = [:]
    for path in workspace.meetings(ofCase: folder) {
      guard let file = workspace[path]?.records else { continue }
      for index in file.records(of: "Temuan") {
        guard let item = file.value("Butir", at: index)?.withoutOuterBlanks, !item.isEmpty else { continue }
        let card = TreeCard(
          meeting: path, id: file.value("Id", at: index) ?? "", text: file.value("Teks", at: index) ?? "")
        found[item, default: []].append(card)
      }
    }
    return found
  }
}
