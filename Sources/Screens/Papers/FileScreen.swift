import Practicum
import TextCanvas

/// Writes a paper, a drawing or a table to a file: where to, in which form, with which numbers.
struct FileScreen: ScreenState {
  /// All keys belong to the name of the file.
  enum Action: String, ScreenAction {
    static let table = named()
    case write

    var command: Command {
      Command(
        "", Words(id: "tulis berkas", en: "write the file"),
        help: Words(
          id: "Enter menulis berkas dengan nama yang diketik; akhirannya menentukan bentuknya.",
          en: "Enter writes the file under the name typed, whose ending says the form."),
        synonyms: Words(id: "simpan excel csv word ekspor", en: "save excel csv word export"))
    }
  }

  private enum State: Equatable {
    case naming
    /// The file was ordered here.
    case waiting
    /// The file is there: it may be replaced, or another name typed.
    case asking(String)
  }

  private var printout: Printout
  private var name: TextField
  private var state = State.naming
  /// Whether the practicum masks personal data, so that there is a choice.
  private let masks: Bool

  /// Asks for the file's name, which is proposed beside the practicum's folder.
  init(_ printout: Printout, ending: String?, _ session: Session) {
    self.printout = printout
    masks = printout.choosesMask && PersonalData(session.workspace).isMasked
    let proposed = printout.fileName(ending ?? printout.endings.first ?? "")
    name = TextField(Printout.place(of: proposed, besidePracticum: session.folderName))
  }

  var isEntering: Bool { true }

  func title(_ session: Session) -> Words { Words(id: "Tulis berkas", en: "Write file") }

  var subject: String? { printout.caseFolder.flatMap { $0.isEmpty ? nil : CaseSummary.path(of: $0) } }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch state {
    case .naming:
      let mask = ("Tab", Words(id: "samarkan/utuh", en: "masked/full"))
      return [("Enter", Words(id: "tulis", en: "write"))] + (masks ? [mask] : []) + [("Esc", AppWords.cancel)]
    case .waiting: return [("x", Words(id: "hentikan", en: "stop")), ("Esc", AppWords.back)]
    case .asking:
      return [("y", Words(id: "ganti", en: "replace")), ("t Esc", Words(id: "nama lain", en: "another name"))]
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    write(replacing: false, &session)
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch (state, key) {
    case (.naming, .escape), (.waiting, .escape): return .back
    case (.naming, .enter): write(replacing: false, &session)
    case (.naming, .tab): if masks { printout.isFull.toggle() }
    case (.naming, _): name.press(key)
    case (.waiting, .text("x")): session.requests.append(.stopPaper)
    case (.waiting, _): session.say(Self.isBusy)
    case (.asking, .text("y")), (.asking, .text("Y")): write(replacing: true, &session)
    case (.asking, .escape), (.asking, .text("t")), (.asking, .text("n")): state = .naming
    case (.asking, _):
      session.say(Words(id: "y mengganti, t memberi nama lain.", en: "y replaces it, t gives another name."))
    }
    return .stay
  }

  /// Orders the file; the ending that was typed decides the form.
  private mutating func write(replacing: Bool, _ session: inout Session) {
    let path = name.text.withoutOuterBlanks
    state = .naming
    guard let ordered = printout.written(to: path) else {
      return session.say(printout.unknownEnding(of: path), .caution)
    }
    guard session.papers.writing == nil else { return session.say(Self.isBusy, .caution) }
    state = .waiting
    session.papers.writing = .composing
    session.requests.append(.print(ordered, to: path, replacing: replacing))
  }

  mutating func hear(_ news: PaperNews, _ session: inout Session) -> Transition {
    guard state == .waiting else { return .stay }
    switch news {
    case .written: return .back
    case .alreadyThere(let path):
      state = .asking(path)
      session.clearMessage()
    case .failed, .stopped: state = .naming
    case .lines, .notShown, .progress, .roster: break
    }
    return .stay
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let inner = area.inset(columns: 2, rows: 1)
    canvas.write(printout.words[language], at: inner.origin, .heading, limit: inner.columns)
    let row = inner.row + 2
    let used = canvas.write(
      Words(id: "Berkas: ", en: "File: ")[language], at: Position(column: inner.column, row: row), .label,
      limit: inner.columns)
    var below = inner.droppingTop(4)
    for (words, role) in lines(session) {
      let text = wrapped(words[language], to: below.columns)
      canvas.write(Array(text), in: below.top(text.count), role)
      below = below.droppingTop(text.count + 1)
    }
    name.draw(
      &canvas, at: Position(column: inner.column + used, row: row), columns: inner.columns - used,
      glyphs: session.glyphs)
  }

  /// What stands below the name.
  private func lines(_ session: Session) -> [(Words, StyleRole)] {
    switch state {
    case .asking(let path):
      return [
        (
          Words(
            id: "\(path) sudah ada. Ganti? y mengganti, t memberi nama lain.",
            en: "\(path) is there already. Replace it? y replaces it, t gives another name."), .caution
        )
      ]
    case .waiting: return session.papers.writing.map { [($0.line, .begun)] } ?? []
    case .naming:
      let (id, en) = (printout.formWords.id, printout.formWords.en)
      let forms = Words(
        id: "Akhiran menentukan bentuknya: \(id). Nama tanpa folder ditulis di folder tempat Rembuk dijalankan.",
        en: "The ending says the form: \(en). A name without a folder is written where Rembuk was started.")
      // What is given away comes first: in a small window the rest may not be seen.
      return (masks ? [(printout.isFull ? Self.full : Self.masked, .muted)] : []) + [(forms, .muted)]
    }
  }

  private static let isBusy = Words(
    id: "Masih menulis berkas; x di Cetak menghentikannya.", en: "A file is still being written; x in Print stops it.")
  private static let masked = Words(
    id: "NIK, telepon, dan alamat disamarkan. Tab menuliskannya utuh.",
    en: "NIK, phone numbers and addresses are masked. Tab writes them out.")
  private static let full = Words(
    id: "NIK, telepon, dan alamat ditulis utuh: simpan di tempat yang aman. Tab menyamarkannya lagi.",
    en: "NIK, phone numbers and addresses are written out: keep the file in a safe place. Tab masks them again.")
}

extension PaperProgress {
  /// How far a file has come, in a line.
  var line: Words {
    let step = "(\(rawValue + 1)/\(Self.allCases.count))"
    return Words(
      id: "Menulis: \(words.id) \(step); x menghentikan", en: "Writing: \(words.en) \(step); x stops it")
  }
}

extension TableOrder {
  /// What is said on a screen that has no table of its own.
  static let noneHere = Words(
    id:
      "Layar ini tidak punya tabel. Yang punya: daftar peserta, ringkasan, anggaran, realisasi, susunan acara, sistem "
      + "partisipan, dan temuan.",
    en: "This screen has no table. Those that have: roster, summary, budget, realisation, rundown, participant systems "
      + "and findings.")

  /// The table of a kind for a meeting's file.
  static func of(_ kind: TableKind, meeting path: String) -> TableOrder {
    TableOrder(kind, caseFolder: WorkspacePath.caseFolder(of: path), meeting: WorkspacePath.stem(of: path))
  }
}
