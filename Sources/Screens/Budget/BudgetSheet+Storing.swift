import Practicum
import RecordText
import TextCanvas

/// Writing what was typed into the grid.
extension BudgetSheet {
  /// Writes the focused cell; in a row that is begun this makes the record. False when the text is refused: the
  /// reason has been said.
  mutating func store(_ typed: String, _ session: inout Session) -> Bool {
    let fields: [Field]
    do throws(NotUnderstood) {
      fields = try read(typed, session)
    } catch {
      session.refuse(error, of: cell.label)
      return false
    }
    let budget = budget
    let done: Bool
    switch focused {
    case .fresh(let fresh): return make(fresh, fields, &session)
    case .total:
      let value = fields.first?.value ?? ""
      done = session.edit { workspace throws(EditRefusal) in
        try budget.setSettings("Tertulis", to: value, in: workspace)
      }
    case .ceiling:
      let value = fields.first?.value ?? ""
      done = session.edit { workspace throws(EditRefusal) in try budget.setSettings("Batas", to: value, in: workspace) }
    case .group, .line, .income, .transaction:
      guard let block = focused.block else { return true }
      done = session.edit { workspace throws(EditRefusal) in try budget.set(fields, at: block, in: workspace) }
    case .lost, .means: done = true
    }
    guard done else { return false }
    learn(typed)
    rebuild(session.workspace)
    notice(fields, &session)
    return true
  }

  /// Says of what was stored that it may mean something else, such as `5.000`.
  private func notice(_ fields: [Field], _ session: inout Session) {
    let spec = Schema.record("Rincian", in: .anggaran)
    for field in fields {
      guard let known = spec?.field(field.name), let notice = known.form.notice(of: field.value) else { continue }
      return session.say(notice.said(of: known.label), .caution)
    }
  }

  /// The fields that the typed text means in the focused cell.
  private func read(_ typed: String, _ session: Session) throws(NotUnderstood) -> [Field] {
    let today = CalendarDate(plain: session.today) ?? CalendarDate(daysSince1970: 0)
    func field(_ name: String, _ form: FieldForm) throws(NotUnderstood) -> [Field] {
      [Field(name, try form.read(typed, today: today).get())]
    }
    let kind: FreshRecord.Kind? = if case .fresh(let fresh) = focused { fresh.kind } else { nil }
    switch (focused, cell) {
    case (.group, .description): return try field("Nama", .text)
    case (.group, .label): return try field("Label", .text)
    case (.income, .description): return try field("Sumber", .text)
    case (.transaction, .description): return try field("Penerima", .text)
    case (.fresh, .description) where kind == .group: return try field("Nama", .text)
    case (.fresh, .description) where kind == .income: return try field("Sumber", .text)
    case (.fresh, .description) where self.kind == .realisation: return try field("Penerima", .text)
    case (_, .date): return try field("Tanggal", .date)
    case (_, .receipt): return try field("NoBukti", .text)
    case (_, .spent): return try field("Jumlah", .rupiah)
    case (.ceiling, _): return try field("Batas", .rupiah)
    case (_, .amount): return try field("Jumlah", .rupiah)
    default:
      guard let column = cell.column else { return [] }
      return try BudgetEntry.fields(column, typed: typed)
    }
  }

  private mutating func make(_ fresh: FreshRecord, _ fields: [Field], _ session: inout Session) -> Bool {
    guard fields.contains(where: { !$0.value.isEmpty }) else { return true }
    let (budget, place) = (budget, fresh.place)
    let id = budget.nextId(fresh.type, in: session.workspace)
    let done = session.edit { workspace throws(EditRefusal) in
      switch fresh.kind {
      case .group: try budget.addGroup(named: fields.first?.value ?? "", at: place, in: workspace)
      case .line(let group): try budget.addLine(fields, to: group, at: place, in: workspace)
      case .income: try budget.addIncome(fields, at: place, in: workspace)
      case .transaction(let line): try budget.addTransaction(fields, on: line, at: place, in: workspace)
      }
    }
    guard done else { return false }
    learn(fields.first?.value ?? "")
    self.fresh = nil
    rebuild(session.workspace)
    focus(fresh.type, id: id, session.workspace)
    notice(fields, &session)
    return true
  }

  private mutating func learn(_ text: String) {
    if completions[cell] != nil { completions[cell]?.add(text) }
  }

  /// Pastes rows of a spreadsheet: over the lines from the focused one on, or as new lines and groups where a row is
  /// begun or a group is in focus. False when they are refused: the reason has been said.
  @discardableResult
  mutating func paste(_ text: String, _ session: inout Session) -> Bool {
    guard kind == .plan else {
      session.say(
        Words(
          id: "Tabel tidak dapat ditempel di realisasi. Tempel isi satu sel saja, atau ketik.",
          en: "A table cannot be pasted into the realisation. Paste one cell only, or type."), .caution)
      return false
    }
    let budget = budget
    if case .line(let line) = focused, let column = cell.column {
      let done = session.edit { workspace throws(EditRefusal) in
        try budget.paste(text, over: line, from: column, in: workspace)
      }
      if done { afterPaste(nil, &session) }
      return done
    }
    let rows = BudgetPaste(text)
    let (group, place): (String?, BudgetPlace) =
      switch focused {
      case .group(let group): (group.id, .end)
      case .fresh(let fresh): if case .line(let id) = fresh.kind { (id, fresh.place) } else { (nil, .end) }
      default: (budget.groups.last?.id, .end)
      }
    let done = session.edit { workspace throws(EditRefusal) in
      try budget.paste(rows, into: group, at: place, in: workspace)
    }
    if done { afterPaste(rows, &session) }
    return done
  }

  private mutating func afterPaste(_ rows: BudgetPaste?, _ session: inout Session) {
    fresh = nil
    completions = [:]
    rebuild(session.workspace)
    guard let rows else {
      return session.say(Words(id: "Ditempel. Ctrl-U mengurungkan.", en: "Pasted. Ctrl-U undoes."), .good)
    }
    var words = Words(
      id: "\(rows.count) baris ditempel. Ctrl-U mengurungkan.", en: "\(rows.count) rows pasted. Ctrl-U undoes.")
    if rows.skipped > 0 {
      words.id += " \(rows.skipped) baris judul atau jumlah dilewati: dihitung sendiri."
      words.en += " \(rows.skipped) headings or sums were left out: they are computed."
    }
    session.say(words, .good)
  }
}
