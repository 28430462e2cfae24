import Practicum
import TextCanvas

extension ImportScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .take: if let look { order(.take(look), &session) }
    case .choose: choose(session)
    case .duplicates: look?.plan.takesDuplicates.toggle()
    case .other: entry = .path(TextField())
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil where isReading:
      guard key == .escape else { return .stay }
      session.requests.append(.dropImport)
      return .back
    case nil: cursor.press(key, count: look?.plan.columns.count ?? 0)
    case .path(var field):
      switch key {
      case .escape:
        entry = nil
        return look == nil ? .back : .stay
      case .enter: read(field.text, &session)
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
        assign(values.first, toColumn: column, &session)
      }
    }
    return .stay
  }

  private mutating func read(_ typed: String, _ session: inout Session) {
    guard typed.contains(where: { !$0.isWhitespace }) else { return }
    (entry, look, refusal) = (nil, nil, nil)
    order(.read(typed), &session)
  }

  private mutating func choose(_ session: Session) {
    guard let plan = look?.plan, plan.columns.indices.contains(cursor.index) else { return }
    let column = plan.columns[cursor.index]
    let targets = plan.targets(forColumn: column.index)
    let items = targets.enumerated().map { PickerItem(String($0), plan.words(of: $1)[session.language]) }
    let chosen = targets.firstIndex(of: column.target).map { [String($0)] } ?? []
    let name = plan.name(ofColumn: column.index)
    entry = .target(
      Picker(Words(id: "Kolom \(name) adalah", en: "Column \(name) is"), items, chosen: chosen), column: column.index)
  }

  private mutating func assign(_ value: String?, toColumn column: Int, _ session: inout Session) {
    guard var look, let place = value.flatMap({ Int($0) }) else { return }
    let targets = look.plan.targets(forColumn: column)
    guard targets.indices.contains(place) else { return }
    look.plan.assign(targets[place], toColumn: column)
    self.look = look
    // Where the roster has changed as well, who is on it is still to be known anew.
    if case .renew = awaited?.step { order(.renew(look), &session) } else { order(.revise(look), &session) }
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
