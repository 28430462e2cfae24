import Practicum
import TextCanvas

extension BudgetScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    sheet.notice = nil
    let focused = sheet.focused
    switch action {
    case .fill: sheet.enter(session)
    case .append: append(session)
    case .group:
      let place: BudgetPlace = focusedGroup.map { .after($0.index) } ?? .end
      sheet.begin(FreshRecord(kind: .group, place: place), session)
    case .income: sheet.begin(FreshRecord(kind: .income), session)
    case .insert:
      guard case .line(let line) = focused else { return .stay }
      sheet.begin(FreshRecord(kind: .line(line.groupId), place: .before(line.index)), session)
    case .details: if let block = focused.block { return .open(.form(file: sheet.path, index: block)) }
    case .link: beginLinking(session)
    case .remove: remove(&session)
    case .clear: _ = sheet.store("", &session)
    case .up, .down: move(action == .up ? -1 : 1, &session)
    case .copy: beginCopy(&session)
    case .printed:
      sheet.chosenPrinted = !sheet.showsPrinted
      sheet.clamp()
    case .realisation: return .replace(.realisation(folder))
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch picker {
    case .activities(var picker, let line):
      switch picker.press(key) {
      case .stay: self.picker = .activities(picker, line)
      case .cancelled: self.picker = nil
      case .picked(let ids):
        self.picker = nil
        link(line, to: ids, &session)
      }
    case .copy(var picker, let groups):
      switch picker.press(key) {
      case .stay: self.picker = .copy(picker, groups)
      case .cancelled: self.picker = nil
      case .picked(let values):
        self.picker = nil
        if let at = values.first.flatMap({ Int($0) }), groups.indices.contains(at) { copy(groups[at], &session) }
      }
    case nil where sheet.entry != nil: sheet.type(key, &session)
    case nil: sheet.move(key, &session)
    }
    return .stay
  }

  /// The group in which the focus stands.
  private var focusedGroup: BudgetGroup? {
    switch sheet.focused {
    case .group(let group): group
    case .line(let line): sheet.budget.group(line.groupId)
    case .fresh(let fresh): if case .line(let id) = fresh.kind { sheet.budget.group(id) } else { nil }
    default: sheet.budget.groups.last
    }
  }

  /// A new line at the end of the group in focus; without any group, the first group.
  private mutating func append(_ session: Session) {
    if case .income = sheet.focused { return sheet.begin(FreshRecord(kind: .income), session) }
    guard let group = focusedGroup else { return sheet.begin(FreshRecord(kind: .group), session) }
    let last = sheet.budget.lines(of: group).last
    sheet.begin(
      FreshRecord(kind: .line(group.id), place: last.map { .after($0.index) } ?? .end), session)
  }

  private mutating func remove(_ session: inout Session) {
    let budget = sheet.budget
    let name: String
    let done: Bool
    switch sheet.focused {
    case .group(let group):
      name = group.name
      done = session.edit { workspace throws(EditRefusal) in try budget.remove(group, in: workspace) }
    case .line(let line):
      name = line.description
      done = session.edit { workspace throws(EditRefusal) in try budget.remove(line, in: workspace) }
    case .income(let income):
      name = income.source
      done = session.edit { workspace in budget.remove("Penerimaan", at: income.index, in: workspace) }
    default: return
    }
    guard done else { return }
    sheet.rebuild(session.workspace)
    session.say(
      Words(
        id: "\(name.isEmpty ? "Baris" : name) dihapus. Ctrl-U mengembalikannya.",
        en: "\(name.isEmpty ? "The line" : name) was deleted. Ctrl-U brings it back."), .good)
  }

  private mutating func move(_ step: Int, _ session: inout Session) {
    let budget = sheet.budget
    let focused = sheet.focused
    let type: String
    let id: String
    var moved = false
    let done: Bool
    switch focused {
    case .group(let group):
      (type, id) = ("Kelompok", group.id)
      done = session.edit { workspace in
        let edit = budget.move(group, by: step, in: workspace)
        moved = edit != nil
        return edit
      }
    case .line(let line):
      (type, id) = ("Rincian", line.id)
      done = session.edit { workspace throws(EditRefusal) in
        let edit = try budget.move(line, by: step, in: workspace)
        moved = edit != nil
        return edit
      }
    case .income(let income):
      (type, id) = ("Penerimaan", income.id)
      done = session.edit { workspace in
        let edit = budget.move(income, by: step, in: workspace)
        moved = edit != nil
        return edit
      }
    default: return
    }
    guard done else { return }
    guard moved else {
      return session.say(Words(id: "Sudah di ujung.", en: "Already at the end."), .caution)
    }
    sheet.rebuild(session.workspace)
    sheet.focus(type, id: id, session.workspace)
  }

  private mutating func beginLinking(_ session: Session) {
    guard case .line(let line) = sheet.focused else { return }
    let items = ReferenceChoices(session.workspace, from: sheet.path)
      .items([.inCase(.rencana, ["Kegiatan"])], session.language)
    picker = .activities(
      Picker(
        Words(id: "Dipakai kegiatan", en: "Used by activities"), items, chosen: line.activities, several: true),
      RecordAnchor(sheet.path, at: line.index, in: session.workspace))
  }

  private mutating func link(_ anchor: RecordAnchor, to ids: [String], _ session: inout Session) {
    var anchor = anchor
    guard let block = anchor.block(&session) else { return }
    let budget = Budget(session.workspace, path: sheet.path)
    guard let line = budget.lines.first(where: { $0.index == block }) else { return }
    session.edit { workspace throws(EditRefusal) in try budget.link(line, to: ids, in: workspace) }
    sheet.rebuild(session.workspace)
  }

  /// The groups of this budget and of the other cases.
  private mutating func beginCopy(_ session: inout Session) {
    let folders = [folder] + session.workspace.caseFolders.filter { $0 != folder }
    var items: [PickerItem] = []
    var groups: [RecordAnchor] = []
    for folder in folders {
      let budget = Budget(session.workspace, path: Budget.path(ofCase: folder))
      for group in budget.groups {
        let count = budget.lines(of: group).count
        let lines = Words(id: "\(count) rincian", en: "\(count) lines")[session.language]
        items.append(PickerItem("\(groups.count)", group.name, detail: "\(folder), \(lines)"))
        groups.append(RecordAnchor(budget.path, at: group.index, in: session.workspace))
      }
    }
    guard !items.isEmpty else {
      return session.say(
        Words(id: "Belum ada kelompok yang dapat disalin.", en: "There is no group to copy yet."), .caution)
    }
    picker = .copy(Picker(Words(id: "Salin kelompok", en: "Copy a group"), items), groups)
  }

  private mutating func copy(_ anchor: RecordAnchor, _ session: inout Session) {
    var anchor = anchor
    guard let block = anchor.block(&session) else { return }
    let other = Budget(session.workspace, path: anchor.path)
    guard let group = other.groups.first(where: { $0.index == block }) else { return }
    let budget = sheet.budget
    let id = budget.nextId("Kelompok", in: session.workspace)
    guard session.edit({ workspace throws(EditRefusal) in try budget.copy(group, of: other, in: workspace) }) else {
      return
    }
    sheet.fresh = nil
    sheet.rebuild(session.workspace)
    sheet.focus("Kelompok", id: id, session.workspace)
    session.say(
      Words(
        id: "\(group.name) disalin, tanpa yang tertulis di dokumen. Ctrl-U mengurungkan.",
        en: "\(group.name) was copied, without what its document printed. Ctrl-U undoes."), .good)
  }
}
