import RecordText

/// One link of the tree: an item and a neighbour one step nearer the core.
public struct TreeLink: Equatable, Hashable, Sendable {
  /// The number of the item that names the parent.
  public let item: Int
  /// The number of its parent.
  public let parent: Int
  /// The number of the item that produces the other.
  public let cause: Int
  /// The number of the item that is produced.
  public let effect: Int
}

/// A problem tree as its file tells it: causes are roots, the core the trunk, effects the leaves.
///
/// Any file makes a tree. Every item is either reached from the core or from one of the ``unconnected`` items, and
/// nothing loops: where parents form a cycle, it is cut at one link. Items are known by their number, their place
/// among the items of the file.
public struct ProblemTree: Equatable, Sendable {
  /// The path of the file.
  public let path: String
  /// The items in file order.
  public internal(set) var items: [TreeItem]
  /// The trunk: the first item of kind core, or nil.
  public private(set) var core: Int?
  /// The items that hang on nothing, in file order: no usable parent, or a second core.
  public private(set) var unconnected: [Int] = []
  private var numbers: [String: Int] = [:]
  private var branches: [Int?]
  private var childLists: [[Int]]
  private var crossLists: [[Int]]

  /// Reads the items of a file.
  public init(_ file: RecordFile, path: String) {
    self.path = path
    items = file.records(of: "Butir").map { TreeItem(file.record(at: $0), block: $0) }
    branches = Array(repeating: nil, count: items.count)
    childLists = Array(repeating: [], count: items.count)
    crossLists = Array(repeating: [], count: items.count)
    for (number, item) in items.enumerated() where !item.id.isEmpty && numbers[item.id] == nil {
      numbers[item.id] = number
    }
    inferKinds()
    core = items.firstIndex { $0.kind == .core }
    chooseBranches()
    for number in items.indices {
      if let parent = branches[number] {
        childLists[parent].append(number)
      } else if number != core {
        unconnected.append(number)
      }
      crossLists[number] = parents(of: number).filter { $0 != branches[number] }
    }
  }

  /// The tree of a case folder; an absent file is an empty tree.
  public init(ofCase folder: String, in workspace: Workspace) {
    let path = Self.path(ofCase: folder)
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  /// The path of a case's problem tree.
  public static func path(ofCase folder: String) -> String { "kasus/\(folder)/pohon-masalah.rec" }

  /// The case folder the tree belongs to.
  public var caseFolder: String { WorkspacePath.caseFolder(of: path) }

  /// The number of the item that an Id means: the first that has it.
  public func number(of id: String) -> Int? { numbers[id] }

  /// The parent under which the item is drawn.
  public func branch(of number: Int) -> Int? { branches[number] }

  /// The item's further parents, drawn as cross-lines.
  public func crossParents(of number: Int) -> [Int] { crossLists[number] }

  /// The items drawn under this one, in file order; of the core, causes and effects alike.
  public func children(of number: Int) -> [Int] { childLists[number] }

  /// The items of a kind drawn under this one, in file order.
  public func children(of number: Int, kind: TreeItemKind) -> [Int] {
    childLists[number].filter { items[$0].kind == kind }
  }

  /// The items drawn beside this one under the same parent, itself included, on its own side of the core.
  public func siblings(of number: Int) -> [Int] {
    guard let parent = branches[number] else { return number == core ? [number] : unconnected }
    return children(of: parent, kind: items[number].kind)
  }

  /// The item and everything drawn under it, parents before children, in file order among siblings.
  public func subtree(of number: Int) -> [Int] {
    var found: [Int] = []
    var waiting = [number]
    while let next = waiting.popLast() {
      found.append(next)
      waiting.append(contentsOf: childLists[next].reversed())
    }
    return found
  }

  /// The item's steps towards the core along the drawn branches, the nearest first.
  public func ancestors(of number: Int) -> [Int] {
    var found: [Int] = []
    var current = branches[number]
    while let next = current {
      found.append(next)
      current = branches[next]
    }
    return found
  }

  /// Every parent an item names that exists, without repetition and without itself, in the order written.
  public func parents(of number: Int) -> [Int] {
    items[number].parents.lazy.compactMap { numbers[$0] }.filter { $0 != number }.uniqued()
  }

  /// Whether the parent stands on the item's own side, nearer the core.
  public func fits(_ parent: Int, asParentOf number: Int) -> Bool {
    switch items[number].kind {
    case .core: false
    case let kind: items[parent].kind == kind || items[parent].kind == .core
    }
  }

  /// Whether going from an item over all its parents arrives at another one.
  public func leads(from start: Int, to end: Int) -> Bool {
    var seen: Set<Int> = [start]
    var waiting = [start]
    while let next = waiting.popLast() {
      if next == end { return true }
      for parent in parents(of: next) where seen.insert(parent).inserted { waiting.append(parent) }
    }
    return false
  }

  /// Every link between items of one side, cross-lines included, in file order.
  public var links: [TreeLink] {
    items.indices.flatMap { number in
      parents(of: number).filter { fits($0, asParentOf: number) }.map { link(from: number, to: $0) }
    }
  }

  /// The link from an item to a parent, as what produces what.
  public func link(from number: Int, to parent: Int) -> TreeLink {
    items[number].kind == .effect
      ? TreeLink(item: number, parent: parent, cause: parent, effect: number)
      : TreeLink(item: number, parent: parent, cause: number, effect: parent)
  }

  /// What was answered to the if-then reading of a link, or nil.
  public func answer(to link: TreeLink) -> Bool? {
    items[link.item].answer(forLinkTo: items[link.parent].id)
  }

  /// The same tree with another text, as while it is being typed.
  public func with(text: String, of number: Int) -> ProblemTree {
    var tree = self
    tree.items[number].text = text
    return tree
  }

  /// The same tree with other texts, such as each item's objective.
  public func with(texts: (TreeItem) -> String) -> ProblemTree {
    var tree = self
    for number in items.indices { tree.items[number].text = texts(items[number]) }
    return tree
  }

  /// The same tree with another objective, as while it is being typed.
  public func with(objective: String, of number: Int) -> ProblemTree {
    var tree = self
    tree.items[number].objective = objective
    return tree
  }

  /// An item without a stated kind takes the side of its first parent; without one it counts as a cause.
  private mutating func inferKinds() {
    var isKnown = items.map(\.isKindStated)
    for start in items.indices where !isKnown[start] {
      var path: [Int] = []
      var current: Int? = start
      // What is on the way is known from here on: a circle ends where it began.
      while let number = current, !isKnown[number] {
        isKnown[number] = true
        path.append(number)
        current = parents(of: number).first
      }
      guard let current, items[current].kind == .effect else { continue }
      for number in path { items[number].kind = .effect }
    }
  }

  /// Gives every item the first parent that fits and does not lead back to it; linear in the number of links.
  private mutating func chooseBranches() {
    enum State { case untouched, open, done }
    var states = Array(repeating: State.untouched, count: items.count)
    var candidates = items.indices.map { number in
      parents(of: number).filter { fits($0, asParentOf: number) }[...]
    }
    for start in items.indices where states[start] == .untouched {
      var path = [start]
      states[start] = .open
      while let current = path.last {
        guard let parent = candidates[current].first else {
          states[current] = .done
          path.removeLast()
          continue
        }
        switch states[parent] {
        case .untouched:
          states[parent] = .open
          path.append(parent)
        case .open:
          candidates[current].removeFirst()
        case .done:
          branches[current] = parent
          candidates[current] = []
        }
      }
    }
  }
}
