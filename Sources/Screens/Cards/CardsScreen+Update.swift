import Practicum
import RecordText
import TextCanvas

extension CardsScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    defer { followOwnEdit(session) }
    guard let wall else { return .stay }
    let id = focusedHandle ?? ""
    switch action {
    case .add: entry = .newCard(TextField())
    case .edit: entry = .text(id, TextField(focused?.text ?? ""))
    case .voteUp: VoteKeys.vote(id, sex, 1, wall, &session)
    case .voteDown: VoteKeys.vote(id, sex, -1, wall, &session)
    case .sex: sex = sex == .man ? .woman : .man
    case .mark:
      if let at = marked.firstIndex(of: id) { marked.remove(at: at) } else { marked.append(id) }
      step(.down)
    case .cluster:
      let none = PickerItem("", Words(id: "(tanpa klaster)", en: "(no cluster)")[session.language])
      let items = wall.clusters.map { PickerItem($0, $0) } + [none]
      entry = .cluster(
        chosen,
        Picker(
          Words(id: "Klaster: pilih, atau ketik nama baru", en: "Cluster: pick, or type a new name"), items,
          chosen: [focused?.cluster ?? ""].filter { !$0.isEmpty }, freeText: true))
    case .renameCluster: entry = .clusterName(focused?.cluster ?? "", TextField(focused?.cluster ?? ""))
    case .merge:
      let ids = marked
      if session.edit({ workspace throws(EditRefusal) in try wall.merge(ids, in: workspace) }) {
        focusedHandle = ids.first
        marked = []
        session.say(
          Words(
            id: "\(ids.count) kartu digabung; suaranya dijumlah.", en: "\(ids.count) cards merged; votes added up."),
          .good)
      }
    case .view:
      let all = View.allCases
      view = all[((all.firstIndex(of: view) ?? 0) + 1) % all.count]
    case .treeItem: makeTreeItem(.cause, &session)
    case .treeEffect: makeTreeItem(.effect, &session)
    case .urgency:
      let marks = Card.urgencyFields.map { focused?.record[$0] ?? "" }.joined()
      entry = .urgency(id, TextField(marks))
    case .kind:
      let items = Card.kinds.map { PickerItem($0.value, $0.words[session.language]) }
      entry = .kind(
        id,
        Picker(
          Words(id: "Jenis kartu", en: "Kind of card"), items, chosen: [focused?.kind ?? ""].filter { !$0.isEmpty }))
    case .quota: entry = .quota(TextField(wall.votesPerPerson.map { String($0) } ?? ""))
    case .big: return .open(.cardTally(path))
    case .remove:
      let next = neighbour(.down) ?? neighbour(.up)
      if session.edit({ workspace throws(EditRefusal) in try wall.remove(id, in: workspace) }) {
        focusedHandle = next
        marked.removeAll { $0 == id }
      }
    }
    return .stay
  }

  private func makeTreeItem(_ kind: TreeItemKind, _ session: inout Session) {
    guard let wall, let id = focusedHandle else { return }
    guard session.edit({ workspace throws(EditRefusal) in try wall.makeTreeItem(of: id, kind: kind, in: workspace) })
    else { return }
    let tree = ProblemTree(ofCase: WorkspacePath.caseFolder(of: path), in: session.workspace)
    let made = CardWall(path: path, in: session.workspace, attendance: wall.attendance).card(id)?.treeItem
    guard let made, let number = tree.number(of: made) else { return }
    let words = tree.items[number].kind.words
    session.say(
      Words(
        id: "Kartu menjadi \(words.id) \(made) di pohon masalah. u mengurungkan.",
        en: "The card became \(words.en) \(made) in the problem tree. u takes it back."), .good)
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    defer { followOwnEdit(session) }
    switch entry {
    case nil: step(key)
    case .newCard(let field):
      take(key, field, Entry.newCard) { screen, text in
        guard screen.add(text, &session) else { return false }
        screen.entry = .newCard(TextField())
        return true
      }
    case .text(let id, let field):
      take(key, field, { .text(id, $0) }) { screen, text in screen.set("Teks", of: id, to: text, &session) }
    case .clusterName(let name, let field):
      take(key, field, { .clusterName(name, $0) }) { screen, text in
        guard let wall = screen.wall else { return false }
        return session.edit { workspace throws(EditRefusal) in
          try wall.renameCluster(name, to: text, in: workspace)
        }
      }
    case .urgency(let id, let field):
      take(key, field, { .urgency(id, $0) }) { screen, text in screen.setUrgency(id, text, &session) }
    case .quota(let field):
      take(key, field, Entry.quota) { screen, text in screen.setQuota(text, &session) }
    case .cluster(let ids, var picker):
      switch picker.press(key) {
      case .stay: entry = .cluster(ids, picker)
      case .cancelled: entry = nil
      case .picked(let names):
        entry = nil
        guard let wall, let name = names.first else { return .stay }
        if session.edit({ workspace throws(EditRefusal) in try wall.cluster(ids, as: name, in: workspace) }) {
          marked = []
        }
      }
    case .kind(let id, var picker):
      switch picker.press(key) {
      case .stay: entry = .kind(id, picker)
      case .cancelled: entry = nil
      case .picked(let kinds):
        entry = nil
        set("Jenis", of: id, to: kinds.first ?? "", &session)
      }
    }
    return .stay
  }

  /// Takes a key for a field; what is refused stays in it.
  private mutating func take(
    _ key: Key, _ field: TextField, _ entering: (TextField) -> Entry,
    _ finish: (inout CardsScreen, String) -> Bool
  ) {
    switch key {
    case .escape: entry = nil
    case .enter, .tab:
      entry = nil
      if !field.isEmpty, !finish(&self, field.text) { entry = entering(field) }
    default:
      var field = field
      field.press(key)
      entry = entering(field)
    }
  }

  private mutating func add(_ text: String, _ session: inout Session) -> Bool {
    guard let wall,
      session.edit({ workspace throws(EditRefusal) in try wall.add(text, in: workspace) })
    else { return false }
    followOwnEdit(session)
    focusedHandle = self.wall?.cards.last?.handle ?? focusedHandle
    return true
  }

  @discardableResult
  private func set(_ field: String, of id: String, to value: String, _ session: inout Session) -> Bool {
    guard let wall else { return false }
    return session.edit { workspace throws(EditRefusal) in try wall.set(field, of: id, to: value, in: workspace) }
  }

  private func setUrgency(_ id: String, _ typed: String, _ session: inout Session) -> Bool {
    let marks = typed.filter { $0.isNumber }.map(String.init)
    guard marks.count == 3, marks.allSatisfy({ ("1"..."5").contains($0) }) else {
      session.say(
        Words(
          id: "USG ditulis tiga angka 1 sampai 5, misalnya 543: urgensi 5, keseriusan 4, pertumbuhan 3.",
          en: "USG takes three digits from 1 to 5, such as 543: urgency 5, seriousness 4, growth 3."), .caution)
      return false
    }
    guard let wall, let card = wall.card(id) else { return false }
    return session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Isi nilai USG", en: "Fill in USG marks"))
      for (field, mark) in zip(Card.urgencyFields, marks) {
        try draft.set(field, to: mark, in: wall.path, at: card.index)
      }
      return draft.edit
    }
  }

  private func setQuota(_ typed: String, _ session: inout Session) -> Bool {
    guard let field = Schema.record("Pertemuan", in: .pertemuan)?.field("JatahSuara"),
      let value = session.read(typed, into: field)
    else { return false }
    let meeting = Meeting(path: path, session.workspace[path]?.records ?? RecordFile())
    return session.edit { workspace throws(EditRefusal) in try meeting.set(field.name, to: [value], in: workspace) }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .newCard:
      [
        ("Enter", Words(id: "simpan, kartu berikut", en: "keep, next card")),
        ("Esc", Words(id: "selesai", en: "done")),
      ]
    case .cluster(_, let picker), .kind(_, let picker): picker.keys
    case .text, .clusterName, .urgency, .quota: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted { focusedHandle = cards.first { $0.index == wanted.index }?.handle ?? focusedHandle }
    wanted = nil
    if focused == nil {
      focusedHandle = (view == .wall ? wallOrder.first?.first : ranked.first?.card)?.handle ?? cards.first?.handle
    }
    marked.removeAll { wall?.card($0) == nil }
    scroll(size)
  }

  /// Reads the wall again after what was done here, which never changes who came.
  private mutating func followOwnEdit(_ session: Session) {
    guard let wall, revision != session.workspace[path]?.revision else { return }
    self.wall = CardWall(path: path, in: session.workspace, attendance: wall.attendance)
    revision = session.workspace[path]?.revision
  }

  private mutating func refresh(_ session: Session) {
    let file = session.workspace[path]
    guard wall == nil || revision != file?.revision else { return }
    let changes = revision.flatMap { file?.changes(since: $0) } ?? []
    wall = CardWall(path: path, in: session.workspace)
    revision = file?.revision
    // What undo brought back is what the person wants to see.
    if case .record(_, let index, _, _?) = changes.last, let card = cards.first(where: { $0.index == index }) {
      focusedHandle = card.handle
    }
  }
}

/// The keys that vote, on the wall and on the big screen.
enum VoteKeys {
  /// Adds a vote or takes one back, and says why it cannot be.
  static func vote(_ id: String, _ sex: Sex, _ votes: Int, _ wall: CardWall, _ session: inout Session) {
    if votes > 0, let left = wall.votesLeft(to: sex), left < votes {
      return session.say(
        Words(
          id: "Jatah suara \(sex.words.id) habis: \(wall.votesGiven(by: sex)) dari \(wall.quota(of: sex) ?? 0).",
          en: "The quota of \(sex.words.en) is used up: \(wall.votesGiven(by: sex)) of \(wall.quota(of: sex) ?? 0)."),
        .caution)
    }
    session.edit { workspace throws(EditRefusal) in try wall.vote(id, by: sex, votes, in: workspace) }
  }

  /// Whose votes are being counted and how many are left.
  static func status(_ sex: Sex, _ wall: CardWall) -> Words {
    let given = wall.votesGiven(by: sex)
    guard let quota = wall.quota(of: sex) else {
      return Words(
        id: "Suara \(sex.words.id): \(given) (tanpa jatah)", en: "Votes of \(sex.words.en): \(given) (no quota)")
    }
    let left = wall.votesLeft(to: sex) ?? 0
    return Words(
      id: "Suara \(sex.words.id): \(given) dari \(quota), sisa \(left)",
      en: "Votes of \(sex.words.en): \(given) of \(quota), \(left) left")
  }
}
