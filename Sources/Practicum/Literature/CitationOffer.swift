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
