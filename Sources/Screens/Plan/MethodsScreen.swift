import Practicum
import RecordText
import TextCanvas

/// Method, techniques, strategies and tactics of a case: focusing a strategy marks the tactics that carry it out.
struct MethodsScreen: BoardScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case edit, toggle, add, form, remove, raise, lower

    var command: Command {
      switch self {
      case .edit:
        Command(
          "Enter", Words(id: "ubah/pilih", en: "edit/choose"),
          help: Words(
            id: "Mengubah metode atau teknik; memilih atau melepas strategi dan taktik.",
            en: "Changes the method or a technique; chooses a strategy or tactic or lets it go."),
          synonyms: Words(id: "sunting ketik centang", en: "change type check"))
      case .toggle:
        Command(
          "Space", Words(id: "pilih/lepas", en: "choose/let go"),
          help: Words(
            id: "Memilih atau melepas strategi atau taktik ini.", en: "Chooses this strategy or tactic or lets it go."),
          synonyms: Words(id: "centang tandai", en: "check mark"))
      case .add:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(
            id: "Menambah teknik, atau di sebelah kanan taktik dengan kata sendiri.",
            en: "Adds a technique, or on the right a tactic in your own words."),
          synonyms: Words(id: "baru teknik taktik", en: "new technique tactic"))
      case .form:
        Command(
          "e", Words(id: "uraian teknik", en: "describe technique"),
          help: Words(
            id: "Membuka isian teknik ini, dengan uraiannya.", en: "Opens the technique's form with its description."),
          synonyms: Words(id: "isian lengkap formulir", en: "full form fields"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus teknik ini, atau melepas taktik ini; u mengembalikannya.",
            en: "Deletes this technique, or lets this tactic go; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      case .raise:
        Command(
          "Shift-Up K", Words(id: "naikkan", en: "move up"),
          help: Words(id: "Memindahkan teknik ke atas.", en: "Moves the technique up."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      case .lower:
        Command(
          "Shift-Down J", Words(id: "turunkan", en: "move down"),
          help: Words(id: "Memindahkan teknik ke bawah.", en: "Moves the technique down."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      }
    }
  }

  enum Purpose: BoardPurpose {
    case method
    case newTechnique
    case technique(String)
    case newTactic
    case tactic(String)

    var addsToList: Bool {
      self == .newTechnique || self == .newTactic
    }
  }

  /// The keys of the groups beside the strategies' own.
  static let method = "metode"
  static let strategies = "strategi"
  static let techniques = "teknik"
  static let ownTactics = "taktik"

  let folder: String
  let path: String
  var plan: InterventionPlan
  var revision: Int?
  var board: Board
  var entry: BoardEntry<Purpose>?

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    path = InterventionPlan.path(ofCase: folder)
    plan = InterventionPlan(Workspace(), path: path)
    board = Board(focus: focus?.index)
  }

  func title(_ session: Session) -> Words {
    title(Words(id: "Metode dan strategi", en: "Methods and strategies"), session)
  }

  mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    plan = InterventionPlan(session.workspace, path: path)
  }

  var chosen: Set<ChangeStrategy> { Set(plan.strategies.compactMap(ChangeStrategy.init)) }
  var focusedStrategy: ChangeStrategy? { board.focused.flatMap { ChangeStrategy(rawValue: $0.key) } }
  var focusedTechnique: Technique? {
    board.focused.flatMap { focused in plan.techniques.first { $0.index == focused.index } }
  }
  /// The focused tactic as the format or the person writes it.
  var focusedTactic: String? {
    guard let key = board.focused?.key, key.hasPrefix("t:") else { return nil }
    return String(key.dropFirst(2))
  }

  func linked(to item: BoardItem) -> Set<String> {
    if let strategy = ChangeStrategy(rawValue: item.key) { return Set(strategy.tactics.map { "t:" + $0 }) }
    guard item.key.hasPrefix("t:") else { return [] }
    return Set([ChangeStrategy.of(tactic: String(item.key.dropFirst(2)))?.rawValue].compactMap(\.self))
  }

  func groups(_ session: Session) -> [BoardGroup] {
    let (language, glyphs) = (session.language, session.glyphs)
    let hint = Words(
      id: "Enter: misalnya community organization/community development",
      en: "Enter: such as community organization/community development")
    let method = BoardItem(
      key: Self.method, index: nil, text: plan.method.isEmpty ? hint[language] : plan.method,
      role: plan.method.isEmpty ? .placeholder : .value)
    func box(_ isChosen: Bool) -> String { isChosen ? "[\(glyphs.checked)]" : "[ ]" }
    let strategies = ChangeStrategy.allCases.map { strategy in
      BoardItem(
        key: strategy.rawValue, index: nil, code: box(chosen.contains(strategy)), text: strategy.words[language],
        notes: [BoardItem.Note(strategy.fits[language])])
    }
    let taken = Set(plan.tactics.map(Tactic.value))
    let tactics = ChangeStrategy.allCases.map { strategy in
      let isChosen = chosen.contains(strategy)
      return BoardGroup(
        key: "t-" + strategy.rawValue,
        heading: Words(id: "Taktik \(strategy.words.id)", en: "Tactics of \(strategy.words.en)")[language],
        items: strategy.tactics.map { tactic in
          let isOutside = taken.contains(tactic) && !isChosen && !chosen.isEmpty
          return BoardItem(
            key: "t:" + tactic, index: isOutside ? plan.settings : nil, code: box(taken.contains(tactic)),
            text: Tactic.words(of: tactic)[language], role: isChosen || taken.contains(tactic) ? .normal : .muted,
            severity: isOutside ? .perluDicek : nil)
        }, column: 1)
    }
    let own = plan.tactics.filter { ChangeStrategy.of(tactic: $0) == nil }
    return [
      BoardGroup(key: Self.method, heading: Words(id: "Metode", en: "Method")[language], items: [method]),
      BoardGroup(key: Self.strategies, heading: Words(id: "Strategi", en: "Strategies")[language], items: strategies),
      BoardGroup(
        key: Self.techniques, heading: Words(id: "Teknik", en: "Techniques")[language],
        hint: Words(id: "a: misalnya penyuluhan sosial atau fasilitasi.", en: "a: such as a talk or facilitation.")[
          language],
        items: plan.techniques.map { technique in
          BoardItem(
            key: "e:" + (technique.id.isEmpty ? "#\(technique.index)" : technique.id), index: technique.index,
            code: technique.id, text: technique.name.isEmpty ? "?" : technique.name,
            severity: severity(technique.index, session))
        }),
    ] + tactics + [
      BoardGroup(
        key: Self.ownTactics, heading: Words(id: "Taktik lain", en: "Other tactics")[language],
        hint: Words(id: "a: taktik dengan kata sendiri.", en: "a: a tactic in your own words.")[language],
        items: own.map { BoardItem(key: "t:" + $0, index: nil, code: box(true), text: $0) }, column: 1)
    ]
  }

  func facts(_ session: Session) -> String {
    let language = session.language
    if focusedStrategy != nil || board.group?.key == Self.strategies { return ChangeStrategy.source }
    if let technique = focusedTechnique { return technique.details }
    guard let tactic = focusedTactic, let strategy = ChangeStrategy.of(tactic: tactic) else { return "" }
    let words = strategy.words
    return
      (chosen.contains(strategy)
      ? Words(id: "Taktik untuk strategi \(words.id).", en: "A tactic of \(words.en).")
      : Words(
        id: "Taktik untuk strategi \(words.id), yang belum dipilih.",
        en: "A tactic of \(words.en), which is not chosen yet."))[language]
  }

  func isAbout(_ finding: Finding) -> Bool { false }
}
