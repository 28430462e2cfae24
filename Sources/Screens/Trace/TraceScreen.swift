import Practicum
import TextCanvas

/// The *benang merah* of a case: every thread from a cause to who answers it, with each break in sight.
struct TraceScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, link, unlink, nextBreak, onlyBroken

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(
            id: "Membuka catatan yang ditunjuk; di tempat putus, membuka daftarnya.",
            en: "Opens the record pointed at; at a break, the list it is missing from."),
          synonyms: Words(id: "lihat", en: "view"))
      case .link:
        Command(
          "t", Words(id: "tautkan", en: "link"),
          help: Words(
            id: "Memilih dari daftar apa yang tertaut di tempat ini.", en: "Picks from a list what is linked here."),
          synonyms: Words(id: "sambung kaitkan hubungkan", en: "connect"))
      case .unlink:
        Command(
          "x Del", Words(id: "lepas", en: "unlink"),
          help: Words(
            id: "Melepas tautan yang ditunjuk; catatannya tetap ada.",
            en: "Takes away the link pointed at; the record stays."),
          synonyms: Words(id: "putuskan hapus", en: "disconnect remove"))
      case .nextBreak:
        Command(
          "n", Words(id: "putus berikutnya", en: "next break"),
          help: Words(id: "Ke tempat putus berikutnya.", en: "Goes to the next break."),
          synonyms: Words(id: "cari lompat", en: "find jump"))
      case .onlyBroken:
        Command(
          "s", Words(id: "saring putus", en: "only breaks"),
          help: Words(
            id: "Menampilkan hanya benang yang putus, atau semuanya lagi.",
            en: "Shows only threads that are broken, or all again."),
          synonyms: Words(id: "filter", en: "filter"))
      }
    }
  }

  /// What is to be linked with a record, picked from a list.
  struct Linking: Equatable {
    var picker: Picker
    var place: RecordAnchor
    /// The station of the record, and the one that is linked with it.
    let kind: TraceKind
    let target: TraceKind
  }

  let folder: String
  var trace: Trace
  var threads: [TraceThread] = []
  /// All threads, whatever is shown.
  var threadCount = 0
  /// How many threads are broken, and in how many places altogether.
  var broken = 0
  var breaks = 0
  /// The revisions of the files that the trace was read from.
  var revisions: [Int] = []
  var row = ListCursor()
  var kind = TraceKind.cause
  /// The focused node among those of the cell.
  var place = 0
  var onlyBroken = false
  var linking: Linking?
  /// The first station in sight where not all fit.
  var firstColumn = 0
  var columns = 8

  init(folder: String) {
    self.folder = folder
    trace = Trace(ofCase: folder, in: Workspace())
  }

  var isEntering: Bool { linking != nil }
  var thread: TraceThread? { threads.indices.contains(row.index) ? threads[row.index] : nil }
  var cell: TraceCell { thread?[kind] ?? TraceCell() }
  var focused: Int? { cell.nodes.indices.contains(place) ? cell.nodes[place] : nil }
  /// What the focused cell hangs on.
  var anchor: Int? { thread.flatMap { trace.anchor(of: kind, in: $0) } }

  func title(_ session: Session) -> Words {
    let short = CaseSummary(folder, of: session.workspace).shortName
    return Words(id: "Benang merah (\(short.id))", en: "Red thread (\(short.en))")
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] { linking?.picker.keys ?? [] }

  func layer(_ session: Session) -> Words? {
    onlyBroken ? Words(id: "tampilkan semua", en: "show all") : nil
  }

  mutating func peel(_ session: inout Session) {
    onlyBroken = false
    revisions = []
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .onlyBroken: return nil
    case .nextBreak:
      return threads.contains { !$0.breaks.isEmpty }
        ? nil : Words(id: "Tidak ada benang yang putus.", en: "No thread is broken.")
    case .open:
      return focused != nil || cell.isBroken ? nil : Self.nothingHere
    case .link:
      if let readOnly = session.readOnly { return readOnly }
      guard let anchor else {
        return Words(
          id: "Tidak ada yang dapat ditautkan di sini. Isi dahulu pohon masalah atau kebutuhan.",
          en: "There is nothing to link from here. Fill in the problem tree or the needs first.")
      }
      return candidates(session).isEmpty
        ? Words(
          id: "Belum ada \(kind.words.id.lowercased()) untuk ditautkan ke \(trace.nodes[anchor].id). "
            + "Enter membuka daftarnya.",
          en: "There is no \(kind.words.en.lowercased()) to link with \(trace.nodes[anchor].id) yet. "
            + "Enter opens their list.") : nil
    case .unlink:
      if let readOnly = session.readOnly { return readOnly }
      guard let focused, let anchor, trace.linked(to: anchor, kind: kind).contains(focused) else {
        return Words(id: "Tidak ada tautan di sini.", en: "There is no link here.")
      }
      return nil
    }
  }

  private static let nothingHere = Words(
    id: "Benang ini tidak melewati tempat itu.", en: "This thread does not pass there.")

  /// What could stand at the focused station.
  func candidates(_ session: Session) -> [PickerItem] {
    if kind == .resourcePerson {
      return PartyRegister(session.workspace).parties.map { PickerItem($0.id, $0.name, detail: $0.id) }
    }
    return trace.numbers(of: kind).map {
      PickerItem(trace.nodes[$0].id, trace.nodes[$0].text, detail: trace.nodes[$0].id)
    }
  }
}
