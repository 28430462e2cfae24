import Practicum
import TextCanvas

extension ImportScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .take: return take(&session)
    case .choose: choose(session)
    case .duplicates: plan?.takesDuplicates.toggle()
    case .other: entry = .path(TextField())
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: plan?.columns.count ?? 0)
    case .path(var field):
      switch key {
      case .escape:
        entry = nil
        return plan == nil ? .back : .stay
      case .enter: ask(for: field.text, &session)
      default:
        field.press(key)
        entry = .path(field)
      }
    case .target(var picker, let column):
      switch picker.press(key) {
      case .stay: entry = .target(picker, column: column)
      case .cancelled: entry = nil
      case .picked(let values):
        entry = nil
        assign(values.first, toColumn: column)
      }
    }
    return .stay
  }

  private mutating func ask(for typed: String, _ session: inout Session) {
    guard typed.contains(where: { !$0.isWhitespace }) else { return }
    entry = nil
    awaited = typed
    refusal = nil
    session.requests.append(.readTable(typed))
  }

  private mutating func choose(_ session: Session) {
    guard let plan, plan.columns.indices.contains(cursor.index) else { return }
    let column = plan.columns[cursor.index]
    let targets = plan.targets(forColumn: column.index)
    let items = targets.enumerated().map { PickerItem(String($0), plan.words(of: $1)[session.language]) }
    let chosen = targets.firstIndex(of: column.target).map { [String($0)] } ?? []
    let name = plan.name(ofColumn: column.index)
    entry = .target(
      Picker(Words(id: "Kolom \(name) adalah", en: "Column \(name) is"), items, chosen: chosen), column: column.index)
  }

  private mutating func assign(_ value: String?, toColumn column: Int) {
    guard var plan, let place = value.flatMap({ Int($0) }) else { return }
    let targets = plan.targets(forColumn: column)
    guard targets.indices.contains(place) else { return }
    plan.assign(targets[place], toColumn: column)
    reading = plan.reading()
    self.plan = plan
  }

  private mutating func take(_ session: inout Session) -> Transition {
    guard let plan else { return .stay }
    let count = taken.count
    guard session.edit({ workspace throws(EditRefusal) in try plan.edit(in: workspace) }) else { return .stay }
    session.columnMemory.merge(plan.remembered) { $1 }
    session.requests.append(.rememberColumns(plan.remembered))
    session.say(
      Words(
        id: "\(count) orang diambil dari \(plan.source). Ctrl-U membatalkan semuanya.",
        en: "\(count) people taken from \(plan.source). Ctrl-U takes all of it back."), .good)
    return .back
  }
}

extension ImportScreen.Action {
  var command: Command {
    switch self {
    case .take:
      Command(
        "Enter", Words(id: "ambil", en: "take"),
        help: Words(
          id: "Mengambil semua orang sebagai satu perubahan, yang dapat diurungkan sekaligus.",
          en: "Takes all the people as one change, which one undo takes back."),
        synonyms: Words(id: "impor simpan masukkan", en: "import save accept"))
    case .choose:
      Command(
        "Space F2", Words(id: "artikan kolom", en: "meaning"),
        help: Words(
          id: "Memilih arti kolom ini di daftar hadir.", en: "Chooses what this column means in the roster."),
        synonyms: Words(id: "pilih cocokkan petakan kolom", en: "pick map match column field"))
    case .duplicates:
      Command(
        "d", Words(id: "yang sudah ada", en: "already there"),
        help: Words(
          id: "Mengambil atau melewati orang yang sudah ada di daftar.",
          en: "Takes or passes over people who are on the roster already."),
        synonyms: Words(id: "ganda duplikat kembar", en: "duplicates twice"))
    case .other:
      Command(
        "b", Words(id: "berkas lain", en: "another file"),
        help: Words(id: "Membaca berkas lain.", en: "Reads another file."),
        synonyms: Words(id: "buka ganti excel csv", en: "open change excel csv"))
    }
  }
}
