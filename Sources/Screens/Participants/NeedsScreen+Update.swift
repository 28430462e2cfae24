import Practicum
import RecordText
import TextCanvas

extension NeedsScreen {
  func disabledReason(_ action: NeedsAction, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action.changesRecords { return readOnly }
    switch action {
    case .edit, .add: return nil
    case .causes:
      if focusedNeed == nil { return Words(id: "Pilih dahulu sebuah kebutuhan.", en: "First choose a need.") }
      return causes.isEmpty
        ? Words(id: "Pohon masalah belum berisi penyebab.", en: "The problem tree has no causes yet.") : nil
    case .change:
      return focusedResource == nil ? Words(id: "Pilih dahulu sebuah sumber.", en: "First choose a resource.") : nil
    case .link, .form, .remove:
      return board.focused == nil ? Self.nothingHere : nil
    case .raise, .lower:
      guard board.focused != nil else { return Self.nothingHere }
      return canMove(action) ? nil : Words(id: "Sudah di ujung daftar.", en: "Already at the end of the list.")
    }
  }

  private static let nothingHere = Words(id: "Di sini masih kosong; a menambah.", en: "Nothing here yet; a adds.")

  /// Whether the focused record can be moved.
  private func canMove(_ action: NeedsAction) -> Bool {
    let step = action == .raise ? -1 : 1
    if let need = focusedNeed, let at = content.needs.firstIndex(of: need) {
      return content.needs.indices.contains(at + step)
    }
    let peers = focusedResource.map { content.resources($0.resourceClass) } ?? []
    return peers.firstIndex { $0 == focusedResource }.map { peers.indices.contains($0 + step) } ?? false
  }

  mutating func perform(_ action: NeedsAction, _ session: inout Session) -> Transition {
    switch action {
    case .edit: beginEdit(session)
    case .add: beginNew(session)
    case .causes:
      guard let need = focusedNeed else { break }
      entry = .pick(
        Picker(
          Words(id: "Penyebab yang dijawab \(need.id)", en: "Causes that \(need.id) answers"),
          causes.map { PickerItem($0.id, $0.text, detail: $0.id) }, chosen: need.causes, several: true),
        .causesOfNeed(key(need)))
    case .link: beginLink(session)
    case .change:
      guard let resource = focusedResource else { break }
      let items = ResourceClass.allCases.map {
        PickerItem($0.rawValue, $0.words[session.language], detail: $0.definition[session.language])
      }
      entry = .pick(
        Picker(
          Words(id: "Golongan \(resource.id)", en: "Class of \(resource.id)"), items,
          chosen: [resource.resourceClass?.rawValue ?? ""]), .classOfResource(key(resource)))
    case .form: if let index = board.focused?.index { return .open(.form(file: path, index: index)) }
    case .remove: removeFocused(&session)
    case .raise, .lower: move(action == .raise ? -1 : 1, &session)
    }
    return .stay
  }

  private mutating func beginEdit(_ session: Session) {
    if let need = focusedNeed {
      entry = .text(
        TextArea(need.text), .need(key(need)), Words(id: "Kebutuhan \(need.id):", en: "Need \(need.id):"))
    } else if let resource = focusedResource {
      let chosen = resource.party.isEmpty ? resource.text : resource.party
      entry = .parties(
        PartyField(
          Words(id: "Siapa sumber \(resource.id)?", en: "Who is resource \(resource.id)?"), session,
          chosen: chosen.isEmpty ? [] : [chosen]), .resource(key(resource)))
    } else {
      beginNew(session)
    }
  }

  private mutating func beginNew(_ session: Session) {
    if let resourceClass = board.group.flatMap({ ResourceClass(rawValue: $0.key) }) {
      entry = .parties(
        PartyField(
          Words(id: "Sumber \(resourceClass.words.id) baru", en: "New \(resourceClass.words.en) resource"), session),
        .newResource(resourceClass))
    } else {
      let cause = board.group?.key == Self.unlinked || board.group?.key == "?" ? nil : board.group?.key
      begin(.newNeed(cause))
    }
  }

  private mutating func begin(_ purpose: Purpose) {
    guard case .newNeed(let cause) = purpose else { return }
    let label =
      cause.map { Words(id: "Kebutuhan baru untuk \($0):", en: "New need for \($0):") }
      ?? Words(id: "Kebutuhan baru:", en: "New need:")
    entry = .text(TextArea(), purpose, label)
  }

  private mutating func beginLink(_ session: Session) {
    if let need = focusedNeed {
      let names = PartyNames(session.workspace)
      let items = content.resources.filter { !$0.id.isEmpty }.map { resource in
        let name = resource.party.isEmpty ? resource.text : names.name(of: resource.party)
        return PickerItem(resource.id, name, detail: resource.id)
      }
      entry = .pick(
        Picker(
          Words(id: "Sumber untuk \(need.id)", en: "Resources for \(need.id)"), items,
          chosen: content.resources(for: need).map(\.id), several: true), .resourcesOfNeed(key(need)))
    } else if let resource = focusedResource {
      let items = content.needs.filter { !$0.id.isEmpty }.map { PickerItem($0.id, $0.text, detail: $0.id) }
      entry = .pick(
        Picker(
          Words(id: "Kebutuhan yang dibantu \(resource.id)", en: "Needs that \(resource.id) helps with"), items,
          chosen: resource.needs, several: true), .needsOfResource(key(resource)))
    }
  }

  private mutating func move(_ step: Int, _ session: inout Session) {
    let content = content
    if let need = focusedNeed {
      session.edit { workspace in content.move(need, by: step, in: workspace) }
    } else if let resource = focusedResource {
      session.edit { workspace in content.move(resource, by: step, in: workspace) }
    }
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    let content = content
    switch purpose {
    case .newNeed(let cause):
      if text.isEmpty { return true }
      return add("Kebutuhan", &session) { workspace throws(EditRefusal) in
        try content.addNeed(text, causes: [cause].compactMap(\.self), in: workspace)
      }
    case .need(let key):
      guard let need = need(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try content.restate(need, as: text, in: workspace) }
    default: return true
    }
  }

  mutating func goOn(_ purpose: Purpose, _ session: Session) { begin(purpose) }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool {
    let content = content
    switch purpose {
    case .causesOfNeed(let key):
      guard let need = need(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try content.link(need, toCauses: values, in: workspace) }
    case .resourcesOfNeed(let key):
      guard let need = need(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try content.link(need, toResources: values, in: workspace)
      }
    case .needsOfResource(let key):
      guard let resource = resource(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try content.link(resource, toNeeds: values, in: workspace)
      }
    case .classOfResource(let key):
      guard let resource = resource(key) else { return isGone(&session) }
      guard let resourceClass = values.first.flatMap(ResourceClass.init) else { return true }
      return session.edit { workspace throws(EditRefusal) in
        try content.move(resource, to: resourceClass, in: workspace)
      }
    default: return true
    }
  }

  mutating func store(_ parties: [PartyChoice], _ purpose: Purpose, _ session: inout Session) -> Bool {
    let content = content
    guard let party = parties.first else { return true }
    switch purpose {
    case .newResource(let resourceClass):
      return add("SumberDaya", &session) { workspace throws(EditRefusal) in
        try content.addResource(resourceClass, party, in: workspace)
      }
    case .resource(let key):
      guard let resource = resource(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try content.setParty(party, of: resource, in: workspace) }
    default: return true
    }
  }
}
