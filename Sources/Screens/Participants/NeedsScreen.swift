import Practicum
import RecordText
import TextCanvas

/// What a case needs, under the causes that it answers, beside what it can draw on in its three classes.
struct NeedsScreen: BoardScreen {
  typealias Action = NeedsAction

  /// What an entry is for; records are known by their keys, as they may move meanwhile.
  enum Purpose: BoardPurpose {
    /// A new need for a cause, or for none.
    case newNeed(String?)
    case newResource(ResourceClass)
    case need(String)
    case resource(String)
    case causesOfNeed(String)
    case resourcesOfNeed(String)
    case needsOfResource(String)
    case classOfResource(String)

    var addsToList: Bool {
      if case .newNeed = self { true } else { false }
    }
  }

  let folder: String
  let path: String
  var content: NeedsAndResources
  var tree: ProblemTree
  var revisions: [Int] = []
  var board: Board
  var entry: BoardEntry<Purpose>?

  /// The group of needs that name no cause of the tree.
  static let unlinked = "-"

  init(folder: String, focus: Focus? = nil, resources: Bool = false) {
    self.folder = folder
    path = NeedsAndResources.path(ofCase: folder)
    content = NeedsAndResources(Workspace(), path: path)
    tree = ProblemTree(ofCase: folder, in: Workspace())
    board = Board(focus: focus?.index, group: resources ? ResourceClass.informal.rawValue : nil)
  }

  func title(_ session: Session) -> Words {
    title(Words(id: "Kebutuhan dan sumber", en: "Needs and resources"), session)
  }

  mutating func refresh(_ session: Session) {
    let current = [path, tree.path].map { session.workspace[$0]?.revision ?? -1 }
    guard current != revisions else { return }
    revisions = current
    content = NeedsAndResources(session.workspace, path: path)
    tree = ProblemTree(ofCase: folder, in: session.workspace)
  }

  /// By what a need is known: its Id, or its block where it has none of its own.
  func key(_ need: Need) -> String { content.need(need.id)?.index == need.index ? need.id : "#\(need.index)" }

  /// By what a resource is known; needs may have the same Ids.
  func key(_ resource: Resource) -> String {
    let first = resource.id.isEmpty ? nil : content.resources.first { $0.id == resource.id }
    return "r:" + (first?.index == resource.index ? resource.id : "#\(resource.index)")
  }

  func need(_ key: String) -> Need? { content.needs.first { self.key($0) == key } }
  func resource(_ key: String) -> Resource? { content.resources.first { self.key($0) == key } }
  var focusedNeed: Need? { board.focused.flatMap { need($0.key) } }
  var focusedResource: Resource? { board.focused.flatMap { resource($0.key) } }

  /// The causes of the tree that can be named, in file order.
  var causes: [TreeItem] { tree.items.filter { $0.kind == .cause && !$0.id.isEmpty } }

  func linked(to item: BoardItem) -> Set<String> {
    if let need = need(item.key) { return Set(content.resources(for: need).map(key)) }
    guard let resource = resource(item.key) else { return [] }
    return Set(resource.needs.compactMap { content.need($0) }.map(key))
  }

  func groups(_ session: Session) -> [BoardGroup] {
    let language = session.language
    let names = PartyNames(session.workspace)
    let causes = causes
    var groups = causes.map { cause in
      BoardGroup(
        key: cause.id, heading: "\(cause.id) \(cause.text)",
        hint: Words(id: "a: apa yang dibutuhkan untuk ini?", en: "a: what does this need?")[language],
        items: content.needs.filter { $0.causes.contains(cause.id) }.map { item($0, session) })
    }
    let known = Set(causes.map(\.id))
    let others = content.needs.filter { known.isDisjoint(with: $0.causes) }
    if !others.isEmpty || causes.isEmpty {
      groups.append(
        BoardGroup(
          key: Self.unlinked,
          heading: causes.isEmpty
            ? Words(id: "Kebutuhan", en: "Needs")[language]
            : Words(id: "Belum dikaitkan dengan penyebab", en: "Not linked to a cause yet")[language],
          hint: Words(
            id: "a: kebutuhan pertama. Penyebabnya diambil dari pohon masalah.",
            en: "a: the first need. Its causes come from the problem tree.")[language],
          items: others.map { item($0, session) }))
    }
    groups += ResourceClass.allCases.map { resourceClass in
      BoardGroup(
        key: resourceClass.rawValue,
        heading: Words(
          id: "Sumber \(resourceClass.words.id)",
          en: "\(resourceClass.words.en.prefix(1).uppercased())"
            + "\(resourceClass.words.en.dropFirst()) resources")[language],
        subtitle: resourceClass.definition[language],
        hint: Words(id: "a: siapa yang dapat membantu?", en: "a: who can help?")[language],
        items: content.resources(resourceClass).map { item($0, names, session) }, column: 1)
    }
    let unclassed = content.resources(nil)
    if !unclassed.isEmpty {
      groups.append(
        BoardGroup(
          key: "?", heading: Words(id: "Sumber tanpa golongan", en: "Resources of no class")[language],
          items: unclassed.map { item($0, names, session) }, column: 1))
    }
    return groups
  }

  private func item(_ need: Need, _ session: Session) -> BoardItem {
    let resources = content.resources(for: need).map(\.id).joined(separator: ", ")
    let note =
      resources.isEmpty
      ? BoardItem.Note(Words(id: "(belum ada sumber)", en: "(no resource yet)")[session.language], .muted)
      : BoardItem.Note("\(session.glyphs.arrowRight) \(resources)")
    return BoardItem(
      key: key(need), index: need.index, code: need.id, text: need.text.isEmpty ? "?" : need.text,
      notes: content.resources.isEmpty ? [] : [note], severity: severity(need.index, session))
  }

  private func item(_ resource: Resource, _ names: PartyNames, _ session: Session) -> BoardItem {
    let name = names.name(of: resource.party)
    let text = [name, resource.text].filter { !$0.isEmpty }.joined(separator: ": ")
    let needs = resource.needs.joined(separator: ", ")
    return BoardItem(
      key: key(resource), index: resource.index, code: resource.id, text: text.isEmpty ? "?" : text,
      notes: needs.isEmpty ? [] : [BoardItem.Note("\(session.glyphs.arrowRight) \(needs)")],
      severity: severity(resource.index, session))
  }

  func facts(_ session: Session) -> String {
    let language = session.language
    if let resource = focusedResource, !resource.details.isEmpty { return resource.details }
    if let need = focusedNeed, !need.causes.isEmpty {
      let choices = ReferenceChoices(session.workspace, from: path)
      let causes = need.causes.map { choices.label(of: $0, [.inCase(.pohonMasalah, ["Butir"])], language) }
      return Words(id: "Menjawab \(causes.joined(separator: "; "))", en: "Answers \(causes.joined(separator: "; "))")[
        language]
    }
    guard let group = board.group, let resourceClass = ResourceClass(rawValue: group.key) else { return "" }
    return "\(resourceClass.definition[language]) (\(ResourceClass.source))"
  }
}
