import Practicum
import RecordText
import TextCanvas

extension PartiesScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    if action == .add {
      beginNew()
      return .stay
    }
    if action == .search {
      entry = .pick(Picker(Words(id: "Cari pihak", en: "Find a party"), items { _ in true }), .search)
      return .stay
    }
    guard let focused else { return .stay }
    let name = focused.name
    switch action {
    case .open:
      // A party without an Id of its own is not cited by anything.
      return .open(key(focused) == focused.id ? .party(focused.id) : .form(file: path, index: focused.index))
    case .rename:
      entry = .text(
        TextArea(name), .name(key(focused)),
        Words(id: "Nama (diganti di mana pun disebut):", en: "Name (changed wherever it stands):"))
    case .changeId:
      entry = .text(TextArea(focused.id), .id(key(focused)), Words(id: "Kode \(name):", en: "Id of \(name):"))
    case .change:
      entry = .pick(
        kinds(Words(id: "Jenis \(name)", en: "Kind of \(name)"), focused.record["Jenis"] ?? "", session),
        .kind(key(focused)))
    case .merge:
      entry = .pick(
        Picker(Words(id: "\(name) sama dengan", en: "\(name) is the same as"), items { $0.index != focused.index }),
        .merge(key(focused)))
    case .remove: removeFocused(&session)
    case .add, .search: break
    }
    return .stay
  }

  private mutating func beginNew() {
    entry = .text(TextArea(), .newName, Words(id: "Nama pihak baru:", en: "Name of the new party:"))
  }

  /// Parties come in a row: the next name is typed at once, until an empty one.
  mutating func goOn(_ purpose: Purpose, _ session: Session) { if purpose.addsToList { beginNew() } }

  private func items(_ fits: (Party) -> Bool) -> [PickerItem] {
    register.parties.filter(fits).map { party in
      PickerItem(
        key(party), party.name.isEmpty ? party.id : party.name, detail: party.acronym.isEmpty ? party.id : party.acronym
      )
    }
  }

  private func kinds(_ title: Words, _ chosen: String, _ session: Session) -> Picker {
    Picker(title, PartyRegister.kinds.map { PickerItem($0.value, $0.words[session.language]) }, chosen: [chosen])
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    switch purpose {
    case .newName:
      guard !text.isEmpty else { return true }
      if let other = PartyNames(session.workspace).id(of: text) {
        board.want(other)
        session.say(Words(id: "\(text) sudah terdaftar.", en: "\(text) is registered already."), .caution)
        return true
      }
      // The kind is asked next; leaving that leaves the name to be typed again.
      let likely = PartyRegister.likelyKind(of: text)
      let title =
        text.contains(where: \.isLetter)
        ? Words(id: "Jenis \(text)", en: "Kind of \(text)") : PartyField.question(of: text)
      entry = .pick(kinds(title, likely, session), .newKind(text))
      return false
    case .name(let key):
      guard let party = party(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try PartyRegister.rename(party, to: text, in: workspace) }
    case .id(let key):
      guard let party = party(key) else { return isGone(&session) }
      let path = path
      let done = session.edit { workspace throws(EditRefusal) in
        try RecordReference.changeId(ofRecordAt: party.index, in: path, to: text, workspace)
      }
      if done { board.want(text) }
      return done
    default: return true
    }
  }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool {
    let value = values.first ?? ""
    switch purpose {
    case .newKind(let name):
      return add("Pihak", &session) { workspace throws(EditRefusal) in
        try PartyRegister.add(name: name, kind: value, in: workspace)
      }
    case .search:
      board.want(value)
      return true
    case .kind(let key):
      guard let party = party(key) else { return isGone(&session) }
      let path = path
      return session.edit { workspace throws(EditRefusal) in
        var draft = Draft(workspace, Words(id: "Ganti jenis \(party.name)", en: "Change the kind of \(party.name)"))
        try draft.set("Jenis", to: value, in: path, at: party.index)
        return draft.edit
      }
    case .merge(let key):
      guard let party = party(key), let other = self.party(value) else { return isGone(&session) }
      let done = session.edit { workspace throws(EditRefusal) in
        try PartyRegister.merge(party, into: other, in: workspace)
      }
      if done {
        board.want(other.id)
        session.say(
          Words(
            id: "\(party.name) kini menjadi \(other.name). Tekan u untuk memisahkannya lagi.",
            en: "\(party.name) is now \(other.name). Press u to part them again."), .good)
      }
      return done
    default: return true
    }
  }
}
