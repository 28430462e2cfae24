import Practicum
import RecordText
import TextCanvas

/// The steps before and after the event: who does them until when, and which are done.
struct StepsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case change, add, done, responsible, due, up, down, remove, form, rundown

    var command: Command {
      switch self {
      case .change:
        Command(
          "Enter", Words(id: "ubah", en: "change"),
          help: Words(
            id: "Mengubah kalimat langkah ini; di judul tahap menambah langkah.",
            en: "Rewords this step; on a phase's heading it adds a step."),
          synonyms: Words(id: "isi sunting", en: "edit"))
      case .add:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(
            id: "Menambah langkah pada tahap ini; Enter menyimpan dan meneruskan ke langkah berikutnya.",
            en: "Adds a step to this phase; Enter keeps it and goes on to the next."),
          synonyms: Words(id: "baru langkah", en: "new step"))
      case .done:
        Command(
          "Space", Words(id: "selesai", en: "done"),
          help: Words(
            id: "Menandai langkah selesai, atau membukanya lagi.", en: "Marks the step as done, or reopens it."),
          synonyms: Words(id: "centang beres", en: "tick finished"))
      case .responsible:
        Command(
          "o", Words(id: "orangnya", en: "who"),
          help: Words(id: "Memilih penanggung jawab langkah ini.", en: "Picks who is responsible for this step."),
          synonyms: Words(id: "penanggung jawab pihak panitia", en: "responsible person party"))
      case .due:
        Command(
          "t", Words(id: "tenggat", en: "due date"),
          help: Words(id: "Mengisi tanggal tenggat langkah ini.", en: "Fills in the date by which it is due."),
          synonyms: Words(id: "tanggal batas", en: "deadline"))
      case .up:
        Command(
          "Shift-Up Alt-Up", Words(id: "naikkan", en: "move up"),
          help: Words(id: "Memindahkan langkah ke atas.", en: "Moves the step up."),
          synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
      case .down:
        Command(
          "Shift-Down Alt-Down", Words(id: "turunkan", en: "move down"),
          help: Words(id: "Memindahkan langkah ke bawah.", en: "Moves the step down."),
          synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(id: "Menghapus langkah ini; u mengembalikannya.", en: "Deletes this step; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"))
      case .form:
        Command(
          "f", Words(id: "semua isian", en: "all fields"),
          help: Words(id: "Membuka semua isian langkah ini, juga uraiannya.", en: "Opens all fields of this step."),
          synonyms: Words(id: "formulir uraian catatan", en: "form description note"))
      case .rundown:
        Command(
          "j", Words(id: "susunan acara", en: "rundown"),
          help: Words(id: "Membuka susunan acara.", en: "Opens the rundown."),
          synonyms: Words(id: "jadwal acara", en: "schedule items"))
      }
    }
  }

  enum Line: Equatable {
    case phase(StepPhase)
    /// Steps whose record names no phase.
    case unplaced
    /// The step at a block of the file.
    case step(Int)
  }

  enum Entry: Equatable {
    case text(TextField)
    case new(StepPhase, TextField)
    case due(TextField)
    case parties(PartyField)
  }

  let folder: String
  let path: String
  var schedule: Schedule
  var lines: [Line] = []
  var cursor = ListCursor()
  var entry: Entry?
  var wanted: Focus?
  var revision: Int?
  var anchor: RecordAnchor?
  var notice: Words?
  var partyNames: [String: String] = [:]

  init(folder: String, focus: Focus?, _ session: Session) {
    self.folder = folder
    path = Schedule.path(ofCase: folder)
    schedule = Schedule(session.workspace, path: path)
    wanted = focus
  }

  /// Whether the list shows a field of a step, or the step as a whole.
  static func shows(_ field: String?) -> Bool {
    field.map { ["Teks", "PenanggungJawab", "Tenggat", "Selesai"].contains($0) } ?? true
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }
  func title(_ session: Session) -> Words { Words(id: "Persiapan dan pengakhiran", en: "Preparation and termination") }

  var focused: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }
  var focusedStep: ScheduleStep? {
    if case .step(let block) = focused { schedule.steps.first { $0.index == block } } else { nil }
  }
  /// The phase of the focused line; preparation where it has none.
  var focusedPhase: StepPhase {
    switch focused {
    case .phase(let phase): phase
    case .step: focusedStep?.phase ?? .preparation
    case .unplaced, nil: .preparation
    }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.form, .rundown].contains(action) { return readOnly }
    switch action {
    case .change, .add, .rundown: return nil
    case .done, .responsible, .due, .remove, .form:
      return focusedStep == nil ? Words(id: "Pilih dulu sebuah langkah.", en: "Go to a step first.") : nil
    case .up, .down:
      guard let step = focusedStep else { return Words(id: "Pilih dulu sebuah langkah.", en: "Go to a step first.") }
      let peers = schedule.steps.filter { $0.phase == step.phase }
      let end = action == .up ? peers.first : peers.last
      return end?.index == step.index
        ? Words(id: "Sudah di ujung tahap ini.", en: "Already at the end of this phase.") : nil
    }
  }
}
