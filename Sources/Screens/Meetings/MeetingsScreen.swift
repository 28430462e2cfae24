import Practicum
import TextCanvas

/// The meetings and interviews of a case, or of the practicum, by date.
struct MeetingsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, add, roster, cards, remove

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka pertemuan ini.", en: "Opens this meeting."),
          synonyms: Words(id: "lihat data", en: "view facts"))
      case .add:
        Command(
          "a Ins", Words(id: "pertemuan baru", en: "new meeting"),
          help: Words(
            id: "Membuat pertemuan atau wawancara: pilih jenis, ketik judul, lalu tanggal.",
            en: "Makes a meeting or interview: pick its kind, type a title, then the date."),
          synonyms: Words(id: "tambah rembug wawancara fgd", en: "add create interview"))
      case .roster:
        Command(
          "h", Words(id: "daftar hadir", en: "roster"),
          help: Words(id: "Membuka daftar hadir pertemuan ini.", en: "Opens this meeting's roster."),
          synonyms: Words(id: "peserta absen", en: "attendees people"))
      case .cards:
        Command(
          "k", Words(id: "kartu", en: "cards"),
          help: Words(id: "Membuka kartu (metaplan) pertemuan ini.", en: "Opens this meeting's cards."),
          synonyms: Words(id: "metaplan temuan suara", en: "metaplan findings votes"))
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus pertemuan ini; u mengembalikannya.", en: "Deletes this meeting; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"))
      }
    }
  }

  /// The steps of a new meeting.
  enum Entry: Equatable {
    case kind(Picker)
    case title(kind: String, TextField)
    case date(kind: String, title: String, TextField)
  }

  /// A meeting as the list shows it, kept until its file changes.
  struct Line: Equatable {
    let meeting: Meeting
    let attendance: Attendance
    let cardCount: Int
    let revision: Int
  }

  let folder: String
  var lines: [Line] = []
  var cursor = ListCursor()
  var entry: Entry?
  var wanted: String?

  init(folder: String) { self.folder = folder }

  var isEntering: Bool { entry != nil }
  var focused: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }
  var file: String? { focused?.meeting.path }
  var subject: String? { WorkspacePath.meetingFolder(ofCase: folder) }

  func title(_ session: Session) -> Words {
    folder.isEmpty
      ? Words(id: "Pertemuan umum", en: "General meetings") : Words(id: "Pertemuan", en: "Meetings")
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action == .add || action == .remove { return readOnly }
    return action == .add || focused != nil
      ? nil : Words(id: "Belum ada pertemuan; a membuatnya.", en: "There is no meeting yet; a makes one.")
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .kind(let picker): picker.keys
    case .title, .date: [("Enter", Words(id: "lanjut", en: "go on")), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    if action == .add {
      let items = Meeting.kinds.map { PickerItem($0.value, $0.words[session.language]) }
      entry = .kind(Picker(Words(id: "Jenis pertemuan", en: "Kind of meeting"), items))
      return .stay
    }
    guard let focused else { return .stay }
    let path = focused.meeting.path
    switch action {
    case .open: return .open(.meeting(path))
    case .roster: return .open(.roster(path))
    case .cards: return .open(.cards(path))
    case .remove:
      if session.edit({ workspace throws(EditRefusal) in try focused.meeting.remove(in: workspace) }) {
        let title = focused.meeting.title
        session.say(
          Words(
            id: "\"\(title)\" dihapus. Tekan u untuk mengembalikannya.",
            en: "\"\(title)\" was deleted. Press u to bring it back."), .good)
      }
    case .add: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: lines.count)
    case .kind(var picker):
      switch picker.press(key) {
      case .stay: entry = .kind(picker)
      case .cancelled: entry = nil
      case .picked(let kinds): entry = kinds.first.map { .title(kind: $0, TextField()) }
      }
    case .title(let kind, var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab: entry = .date(kind: kind, title: field.text, TextField())
      default:
        field.press(key)
        entry = .title(kind: kind, field)
      }
    case .date(let kind, let title, var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab: return begin(kind, title, field.text, &session)
      default:
        field.press(key)
        entry = .date(kind: kind, title: title, field)
      }
    }
    return .stay
  }

  /// Makes the meeting and opens it; a date that is none is asked again, because the file is named after it.
  private mutating func begin(
    _ kind: String, _ title: String, _ typed: String, _ session: inout Session
  ) -> Transition {
    guard let date = session.read(typed, as: .date, of: Words(id: "Tanggal", en: "Date")) else { return .stay }
    let (folder, today) = (folder, session.today)
    var path: String?
    let done = session.edit { workspace throws(EditRefusal) in
      let made = try Meeting.begin(
        kind: kind, title: title, date: date.isEmpty ? today : date, inCase: folder, of: workspace)
      path = made.path
      return made.edit
    }
    guard done else { return .stay }
    entry = nil
    wanted = path
    return path.map { .open(.meeting($0)) } ?? .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let held = focused?.meeting.path
    let kept = Dictionary(lines.map { ($0.meeting.path, $0) }, uniquingKeysWith: { first, _ in first })
    lines = session.workspace.meetings(ofCase: folder).compactMap { path in
      guard let file = session.workspace[path] else { return nil }
      if let line = kept[path], line.revision == file.revision { return line }
      return Line(
        meeting: Meeting(path: path, file.records), attendance: Attendance.of(file.records),
        cardCount: file.records.records(of: "Temuan").count, revision: file.revision)
    }
    if let wanted = wanted ?? held, let at = lines.firstIndex(where: { $0.meeting.path == wanted }) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: lines.count, rows: (size.rows - 1) / 2)
  }
}
