import Practicum
import TextCanvas

/// The problem tree of a case: drawn or as an outline, and beside it the objective tree.
struct ProblemTreeScreen: ScreenState {
  /// How the tree is shown: drawn where there is room, else the outline, or as the person asked.
  enum Mode: Equatable {
    case automatic, drawing, outline
  }

  /// What a text being typed is for; all but `core` are about the item in focus when it began.
  enum Target: Equatable {
    case core, cause, effect, sibling
    case text, objective, details, outOfScope, id
    var isAddition: Bool { [.core, .cause, .effect, .sibling].contains(self) }
  }

  /// What is being picked in the tree for an item.
  enum Pick: Equatable {
    case newParent, secondParent
  }

  enum Entry: Equatable {
    /// Text in its box, in the outline or at the foot.
    case text(Target, anchor: String, TextArea)
    case evidence(Picker)
    case unlink(Picker)
    case search(TextField)
    case pick(Pick, item: String)
    case reading(LinkReading)
    /// Whether items go that needs, goals, cards or factors name.
    case removal(RemovalQuestion, Action)
  }

  let folder: String
  let path: String

  // What the person chose.
  var mode = Mode.automatic
  /// Each item is restated as a reached condition, beside its problem or, if asked, drawn.
  var showsObjectives = false
  var drawsObjectives = false
  var showsDetails: Bool?
  /// The boxes as zoomed to; nil while they fit themselves to the window.
  var scale: BoxScale?
  var folded: Set<String> = []
  var entry: Entry?
  var search = ""
  /// The item in focus and those it hung on, the nearest first, by key.
  var focusPath: [String] = []
  /// The first column and row in sight; nil until the tree is first shown.
  var scrolled: Position?

  // What follows from the file and the choices; see `prepare`.
  var tree: ProblemTree
  /// The tree as shown: with the item being added and the text being typed.
  var shown: ProblemTree
  var focus: Int?
  var drawing: TreeDrawing?
  var outline: TreeOutline
  var rows = TreeRows()
  var cards: [String: [TreeCard]] = [:]
  var derived = Derived()
  var frame = TreeFrame(Size(columns: 0, rows: 0))

  /// Opens the tree of a case, on one of its records if asked.
  init(folder: String, focus: Focus? = nil, _ session: Session) {
    self.folder = folder
    path = ProblemTree.path(ofCase: folder)
    tree = ProblemTree(ofCase: folder, in: session.workspace)
    shown = tree
    outline = TreeOutline(tree, folded: [])
    let number = focus.flatMap { focus in tree.items.firstIndex { $0.block == focus.index } } ?? tree.core
    if let number { focusPath = path(to: number, in: tree) }
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }

  func title(_ session: Session) -> Words {
    let name = CaseSummary(folder, of: session.workspace).shortName
    return showsObjectives
      ? Words(id: "Pohon tujuan (\(name.id))", en: "Objective tree (\(name.en))")
      : Words(id: "Pohon masalah (\(name.id))", en: "Problem tree (\(name.en))")
  }

  /// How an item is known while numbers change: its Id, or its place where it has none of its own.
  func key(of number: Int, in tree: ProblemTree) -> String {
    let item = tree.items[number]
    return tree.number(of: item.id) == number ? item.id : "#\(item.block)"
  }

  /// The first column and row in sight.
  var scroll: Position { scrolled ?? Position(column: 0, row: 0) }

  /// The item a key means in a tree.
  func number(of key: String, in tree: ProblemTree) -> Int? {
    if key.hasPrefix("#") { return tree.items.firstIndex { "#\($0.block)" == key } }
    return tree.number(of: key)
  }

  func path(to number: Int, in tree: ProblemTree) -> [String] {
    ([number] + tree.ancestors(of: number)).map { key(of: $0, in: tree) }
  }

  /// The focused item in the tree of the file; nil while an item is being added and in an empty tree.
  var focused: Int? { focusPath.first.flatMap { number(of: $0, in: tree) } }

  /// Whether the tree is shown as lines.
  var isOutline: Bool {
    if showsObjectives { return !drawsObjectives }
    return switch mode {
    case .automatic: frame.size.columns < 60
    case .drawing: false
    case .outline: true
    }
  }

  /// Whether objectives stand beside their problems.
  var isPaired: Bool { showsObjectives && !drawsObjectives }

  func layer(_ session: Session) -> Words? {
    if !search.isEmpty { return Words(id: "akhiri cari", en: "end search") }
    if showsObjectives { return Words(id: "pohon masalah", en: "problem tree") }
    return nil
  }

  mutating func peel(_ session: inout Session) {
    if !search.isEmpty { search = "" } else { showsObjectives = false }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .text(.details, _, _):
      return [("Esc", Words(id: "selesai", en: "done")), ("Enter", Words(id: "baris baru", en: "new line"))]
    case .text(.objective, _, _):
      return [
        ("Enter", AppWords.done), ("Tab", Words(id: "pakai saran", en: "take suggestion")), ("Esc", AppWords.cancel),
      ]
    case .text(let target, _, _) where target.isAddition:
      return [
        ("Enter", AppWords.done),
        (
          "Tab",
          target == .core
            ? Words(id: "lalu penyebab", en: "then a cause") : Words(id: "lalu sejajar", en: "then a sibling")
        ),
        ("Esc", AppWords.cancel),
      ]
    case .search: return [("Enter", Words(id: "berhenti di sini", en: "stop here")), ("Esc", AppWords.cancel)]
    case .text: return [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .evidence(let picker), .unlink(let picker): return picker.keys
    case .removal(let question, _): return question.keys
    case .pick:
      return [
        ("Enter", Words(id: "pilih butir ini", en: "pick this item")),
        (arrows(session), Words(id: "jalan", en: "move")), ("Esc", AppWords.cancel),
      ]
    case .reading:
      return [
        (Words(id: "y", en: "y")[session.language], Words(id: "ya, benar", en: "yes, true")),
        (Words(id: "t", en: "n")[session.language], Words(id: "tidak", en: "no")),
        (String(session.glyphs.arrowRight), Words(id: "lewati", en: "skip")),
        ("Esc", Words(id: "selesai", en: "done")),
      ]
    case nil: return []
    }
  }

  private func arrows(_ session: Session) -> String {
    let glyphs = session.glyphs
    return String([glyphs.arrowUp, glyphs.arrowDown, glyphs.arrowLeft, glyphs.arrowRight])
  }
}
