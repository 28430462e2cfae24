import Practicum
import RecordText
import TextCanvas

/// One meeting: its facts, questions and agreements, and the way to its people and cards.
struct MeetingScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, addQuestion, addAgreement, roster, cards, summary, cycle, remove

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka baris ini.", en: "Opens this line."),
          synonyms: Words(id: "isi ubah data", en: "fill change facts"))
      case .addQuestion:
        Command(
          "p", Words(id: "pertanyaan baru", en: "new question"),
          help: Words(
            id: "Menambah pertanyaan untuk semua peserta: ketik kalimatnya, lalu pilih cara menjawabnya.",
            en: "Adds a question for everyone: type its text, then pick how it is answered."),
          synonyms: Words(id: "tambah tanya", en: "add ask"))
      case .addAgreement:
        Command(
          "s", Words(id: "kesepakatan baru", en: "new agreement"),
          help: Words(id: "Menambah kesepakatan pertemuan.", en: "Adds something the meeting agreed on."),
          synonyms: Words(id: "tambah sepakat janji", en: "add agree"))
      case .roster:
        Command(
          "h", Words(id: "daftar hadir", en: "roster"),
          help: Words(id: "Membuka daftar hadir.", en: "Opens the roster."),
          synonyms: Words(id: "peserta absen", en: "attendees people"))
      case .cards:
        Command(
          "k", Words(id: "kartu", en: "cards"), help: Words(id: "Membuka kartu (metaplan).", en: "Opens the cards."),
          synonyms: Words(id: "metaplan temuan suara", en: "metaplan findings votes"))
      case .summary:
        Command(
          "r", Words(id: "ringkasan", en: "summary"),
          help: Words(id: "Menghitung jawaban pertanyaan.", en: "Counts the answers to the questions."),
          synonyms: Words(id: "rekap hitung tabel kalimat", en: "totals count table sentence"))
      case .cycle:
        Command(
          "j", Words(id: "ganti jenis/status", en: "change kind/status"),
          help: Words(
            id: "Mengganti cara menjawab pertanyaan, atau status kesepakatan.",
            en: "Changes how a question is answered, or the state of an agreement."),
          synonyms: Words(id: "ya tidak pilihan angka selesai", en: "yes no choice number done"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus pertanyaan beserta jawabannya, atau kesepakatan; u mengembalikannya.",
            en: "Deletes a question with its answers, or an agreement; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"))
      }
    }
  }

  enum Line: Equatable {
    case facts, roster, totals, summary, cards
    case questions
    case question(Int)
    case agreements
    case agreement(Int)

    /// Whether both are questions, or both agreements.
    func isLike(_ other: Line) -> Bool {
      switch (self, other) {
      case (.question, .question), (.agreement, .agreement): true
      default: false
      }
    }
  }

  enum Entry: Equatable {
    case question(TextField)
    case kind(text: String, Picker)
    case choices(text: String, kind: Question.Kind, TextField)
    case agreement(TextField)
  }

  let path: String
  var meeting: Meeting
  var roster: Roster?
  var questionBlocks: [Int] = []
  var agreements: [Agreement] = []
  var totalCount = 0
  var cardCount = 0
  var clusterCount = 0
  var lines: [Line] = []
  var cursor = ListCursor()
  var entry: Entry?
  var wanted: Line?
  /// The revision of the file that was read, and the Id or handle of the question or agreement in focus.
  var revision: Int?
  var held: (line: Line, name: String)?

  init(file: String) {
    path = file
    meeting = Meeting(path: file, RecordFile())
  }

  var file: String? { path }
  var pointedRecord: Int? {
    switch focused {
    case .facts: meeting.index
    case .question(let place): questionBlocks.indices.contains(place) ? questionBlocks[place] : nil
    case .agreement(let place): agreements.indices.contains(place) ? agreements[place].index : nil
    default: nil
    }
  }
  var isEntering: Bool { entry != nil }
  var focused: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  func title(_ session: Session) -> Words { Words(same: prefix(of: meeting.title, fitting: 30)) }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, [.addQuestion, .addAgreement, .cycle, .remove].contains(action) {
      return readOnly
    }
    switch action {
    case .open, .addQuestion, .addAgreement, .roster, .cards: return nil
    case .summary:
      return questionBlocks.isEmpty
        ? Words(id: "Belum ada pertanyaan; p menambahkannya.", en: "There is no question yet; p adds one.") : nil
    case .cycle, .remove:
      switch focused {
      case .question, .agreement: return nil
      default:
        return Words(
          id: "Pilih dulu sebuah pertanyaan atau kesepakatan.", en: "Go to a question or an agreement first.")
      }
    }
  }

  func question(_ place: Int) -> Question? {
    guard let roster, roster.questions.indices.contains(place) else { return nil }
    return roster.questions[place]
  }
}
