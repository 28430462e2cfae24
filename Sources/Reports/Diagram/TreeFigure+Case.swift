import Practicum

extension TreeFigure {
  /// The problem tree of a case, or its tree of objectives, as one figure, or as several where one page cannot hold it
  /// in legible type; none where the tree has no items.
  ///
  /// The first figure shows the trunk; branches that are too much go on in the following ones, whose captions say
  /// which branch. At most 24 are drawn; what lies further out is told in the outlines alone, so that between them
  /// the outlines hold every item.
  ///
  /// - Parameters:
  ///   - caption: the first figure's; the others have its text with what they go on with.
  ///   - style: the page with its margins.
  public static func figures(
    ofCase folder: String, in workspace: Workspace, objectives: Bool = false, caption: Caption, style: Style = Style()
  ) -> [TreeFigure] {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    return figures(of: objectives ? tree.objectives : tree, objectives: objectives, caption: caption, style: style)
  }

  static func figures(
    of tree: ProblemTree, objectives: Bool, caption: Caption, style: Style = Style()
  ) -> [TreeFigure] {
    guard !tree.items.isEmpty else { return [] }
    let sections = TreeSections(tree, TreeSheet(style))
    let continuations = sections.continuations
    let words = TreeWords(areObjectives: objectives)
    var figures = sections.pieces.enumerated().map { place, piece in
      var caption = caption
      if place > 0 {
        caption.label = nil
        var rest = " (lanjutan \(place + 1))"
        if case .item(let number)? = piece.section?.trunk, number != tree.core {
          rest = " (lanjutan \(place + 1): \(TreeText.short(tree.items[number].text)))"
        }
        caption.text.append(.text(rest))
      }
      let stops = piece.folded.filter { continuations[$0] != nil }
      return TreeFigure(
        caption, TreeDrawing(piece, of: tree, continuations: continuations),
        outline: TreeOutline(tree, words, stops: stops).list(piece.section))
    }
    guard let last = figures.indices.last else { return [] }
    let rest = TreeOutline(tree, words, stops: [])
    figures[last].outline.items += sections.undrawn.flatMap { rest.list($0).items }
    return figures
  }
}

extension ProblemTree {
  /// The tree with each item's objective for its text; where none is worded yet, the problem stands with a remark.
  var objectives: ProblemTree {
    with(texts: { item in
      item.objective.isEmpty && !item.text.isEmpty ? "\(TreePlaceholder.unworded) \(item.text)" : item.objective
    })
  }
}

/// Texts of items where there is little room.
enum TreeText {
  /// A text cut to what fits a caption.
  static func short(_ text: String) -> String { text.count <= 60 ? text : text.prefix(57) + "…" }
}
