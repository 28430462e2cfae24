import Practicum
import RecordText

/// A case's problem tree, or its tree of objectives, to be written as a file by itself.
public struct Diagram: Sendable {
  /// The tree as it is drawn: with objectives for texts where those are asked for.
  let tree: ProblemTree
  /// The items' records, for forms that carry everything.
  let records: [Record]
  let caseFolder: String
  let caseTitle: String
  let words: TreeWords
  let style: Style

  /// The tree of a case; nil when it has no items.
  public init?(ofCase folder: String, in workspace: Workspace, objectives: Bool, style: Style = Style()) {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    guard !tree.items.isEmpty else { return nil }
    let file = workspace[tree.path]?.records ?? RecordFile()
    self.tree = objectives ? tree.objectives : tree
    records = tree.items.map { file.record(at: $0.block) }
    caseFolder = folder
    caseTitle = CaseSummary(folder, of: workspace).title
    words = TreeWords(areObjectives: objectives)
    self.style = style
  }

  var title: String { "\(words.title): \(caseTitle)" }

  /// The drawings that hold it.
  var figures: [TreeFigure] {
    TreeFigure.figures(
      of: tree, objectives: words.areObjectives, caption: Caption(.figure, [.text(title)]), style: style)
  }

  /// One step of a walk over the tree, in which the core stands first, then effects, causes and what hangs on nothing.
  enum Step {
    case enter(Entry)
    case leave(Entry)
  }

  enum Entry {
    case item(Int)
    /// A heading over items: a kind under the core, or nil over what hangs on nothing.
    case group(TreeItemKind?)
  }

  /// The walk as a list, so that no depth of a tree fills the stack.
  var steps: [Step] {
    var steps: [Step] = []
    func add(_ entry: Entry, _ inner: () -> Void) {
      steps.append(.enter(entry))
      inner()
      steps.append(.leave(entry))
    }
    func branches(_ tops: [Int]) {
      var waiting = tops.reversed().map { Step.enter(.item($0)) }
      while let next = waiting.popLast() {
        steps.append(next)
        guard case .enter(.item(let number)) = next else { continue }
        waiting.append(.leave(.item(number)))
        waiting += tree.children(of: number).reversed().map { .enter(.item($0)) }
      }
    }
    if let core = tree.core {
      add(.item(core)) {
        for kind in [TreeItemKind.effect, .cause] {
          let tops = tree.children(of: core, kind: kind)
          if !tops.isEmpty { add(.group(kind)) { branches(tops) } }
        }
      }
    }
    if !tree.unconnected.isEmpty { add(.group(nil)) { branches(tree.unconnected) } }
    return steps
  }

  func name(_ kind: TreeItemKind?) -> String { kind.map { words.name($0) } ?? TreeBoxes.unconnected }

  func text(of number: Int) -> String {
    let text = tree.items[number].text
    return text.isEmpty ? TreePlaceholder.untitled : text
  }
}

extension DiagramForm {
  /// The file's bytes.
  public func bytes(_ diagram: Diagram) -> [UInt8] {
    let text =
      switch self {
      case .svg: diagram.svg
      case .txt: diagram.plainText
      case .dot: diagram.dot
      case .mmd: diagram.mermaid
      case .opml: diagram.opml
      case .mm: diagram.freeMind
      }
    return Array(text.utf8)
  }
}
