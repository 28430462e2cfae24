import Practicum
import RecordText
import TextCanvas

/// The cards of a meeting: hung on a wall by cluster, or ranked by votes or by USG.
struct CardsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case add, edit, voteUp, voteDown, sex, mark, cluster, renameCluster, merge, view, treeItem, treeEffect, urgency
    case kind, quota, big, remove
  }

  /// How the cards are laid out.
  enum View: CaseIterable, Equatable {
    case wall, votes, urgency

    var words: Words {
      switch self {
      case .wall: Words(id: "dinding", en: "wall")
      case .votes: Words(id: "peringkat suara", en: "ranking by votes")
      case .urgency: Words(id: "peringkat USG", en: "ranking by USG")
      }
    }
  }

  enum Entry: Equatable {
    case newCard(TextField)
    case text(String, TextField)
    case cluster([String], Picker)
    case clusterName(String, TextField)
    case urgency(String, TextField)
    case kind(String, Picker)
    case quota(TextField)
  }

  let path: String
  var wall: CardWall?
  var revision: Int?
  var view = View.wall
  /// The handle of the focused card; see `Card.handle`.
  var focusedHandle: String?
  var marked: [String] = []
  var sex = Sex.man
  var entry: Entry?
  var wanted: Focus?
  var firstColumn = 0
  var firstLine = 0
  /// The room of the wall as it was last prepared.
  var wallRows = 20
  var columnWidth = 26
  var columnCount = 1

  init(file: String, focus: Focus?) {
    path = file
    wanted = focus
  }

  var file: String? { path }
  var pointedRecord: Int? { focused?.index }
  var isEntering: Bool { entry != nil }
  var cards: [Card] { wall?.cards ?? [] }
  var focused: Card? { focusedHandle.flatMap { wall?.card($0) } }
  /// The cards an action is about: those marked, else the focused one.
  var chosen: [String] { marked.isEmpty ? focusedHandle.map { [$0] } ?? [] : marked }

  func title(_ session: Session) -> Words { Words(id: "Kartu", en: "Cards") }

  func layer(_ session: Session) -> Words? {
    if !marked.isEmpty { return Words(id: "hapus tanda", en: "unmark") }
    return view == .wall ? nil : Words(id: "ke dinding", en: "to the wall")
  }

  mutating func peel(_ session: inout Session) {
    if marked.isEmpty { view = .wall } else { marked = [] }
  }

  static let none = Words(id: "Belum ada kartu; a menambahkannya.", en: "There is no card yet; a adds one.")

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.sex, .mark, .view, .big].contains(action) { return readOnly }
    switch action {
    case .add, .quota: return nil
    case .edit, .mark, .cluster, .view, .urgency, .kind, .big, .remove, .sex, .voteUp:
      return focused == nil ? Self.none : nil
    case .voteDown:
      guard let focused else { return Self.none }
      return focused.votes(of: sex) > 0
        ? nil
        : Words(id: "Kartu ini belum punya suara \(sex.rawValue).", en: "This card has no vote of \(sex.words.en).")
    case .renameCluster:
      guard let focused else { return Self.none }
      return focused.cluster.isEmpty
        ? Words(
          id: "Kartu ini belum berklaster; k memberinya klaster.", en: "This card has no cluster; k gives it one.")
        : nil
    case .merge:
      return marked.count > 1
        ? nil
        : Words(id: "Tandai dulu dua kartu atau lebih dengan Spasi.", en: "Mark two cards or more with Space first.")
    case .treeItem, .treeEffect:
      guard let focused else { return Self.none }
      if WorkspacePath.caseFolder(of: path).isEmpty {
        return Words(
          id: "Pertemuan umum tidak punya pohon masalah.", en: "A general meeting has no problem tree.")
      }
      let tree = ProblemTree(ofCase: WorkspacePath.caseFolder(of: path), in: session.workspace)
      guard let item = focused.treeItem, tree.number(of: item) != nil else { return nil }
      return Words(id: "Kartu ini sudah menjadi butir \(item).", en: "This card is tree item \(item) already.")
    }
  }
}
