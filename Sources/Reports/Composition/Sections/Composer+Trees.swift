import Practicum

extension Composer {
  /// The figures of a problem tree, or of the tree of objectives, after a sentence that leads to the first of them.
  ///
  /// - Parameter lead: the sentence, up to the figure's number.
  mutating func treeFigures(_ lead: String, _ tree: ProblemTree, _ caption: Caption, objectives: Bool = false)
    -> [Block]
  {
    let tree = tree.with { line($0.text).plain() }
    let figures = TreeFigure.figures(
      of: objectives ? tree.objectives : tree, objectives: objectives, caption: caption, style: style)
    guard !figures.isEmpty, let label = caption.label else { return [] }
    return [.lead(lead, label)] + figures.map { .tree($0) }
  }
}
