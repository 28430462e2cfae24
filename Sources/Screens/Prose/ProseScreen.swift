import Practicum
import RecordText
import TextCanvas

/// A section of the report as text: what is typed is what stands in the file.
struct ProseScreen: ScreenState {
  static let lettersStartEntry = true

  /// What stands over the text.
  enum Entry: Equatable {
    case search(TextField)
    /// What is to stand in the place of what was found.
    case replacement(TextField)
    case offers(OfferList)
    /// What could complete the token that is being typed.
    case completion(ProseToken, [ProseFacts.Item], ListCursor)
  }

  let path: String
  var buffer = TextBuffer()
  var isWriting = false
  var entry: Entry?
  /// What was looked for last.
  var needle = ""
  /// The file as the text was last in step with it, and its revision then.
  var base: RecordFile?
  var seen: Int?
  /// The text's own revision when it was last in step with the file.
  var kept = 0
  /// Keys that changed the text since.
  var typed = 0
  var words = 0
  /// The lines at which paragraphs begin, and the text's revision for which that was found.
  var starts: (revision: Int, lines: [Int])?
  /// Whether something in the file is no text, so that writing it anew would lose bytes.
  var isUnreadable = false
  var facts = ProseFacts()
  var offers: [String] = []
  /// The workspace for which figures, references and offers were read.
  var known = -1
  /// What happened to the text from outside, until the next key.
  var notice: Words?
  /// The line of the file to begin at, counted from 1.
  var wantedLine: Int?
  /// The words to begin at, from that line on.
  var wantedWords: String?

  init(path: String, line: Int? = nil, words: String? = nil) {
    self.path = path
    wantedLine = line
    wantedWords = words
  }

  var file: String? { path }
  var isEntering: Bool { isWriting || entry != nil }
  var section: ProseSection? { ProseSection(path: path) }
  var folder: String { WorkspacePath.caseFolder(of: path) }
  /// Whether something typed is not yet in the workspace.
  var isAhead: Bool { buffer.revision != kept }

  func title(_ session: Session) -> Words { section?.title ?? Words(same: WorkspacePath.proseName(of: path)) }

  func layer(_ session: Session) -> Words? {
    buffer.selection == nil ? nil : Words(id: "lepas tanda", en: "unmark")
  }

  mutating func peel(_ session: inout Session) { buffer.moveTo(buffer.cursor) }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .search:
      return [
        ("Enter", Words(id: "cari lagi", en: "find next")), ("Ctrl-R", Words(id: "ganti", en: "replace")),
        ("Esc", Words(id: "selesai", en: "done")),
      ]
    case .replacement:
      return [
        ("Enter", Words(id: "ganti, lalu cari lagi", en: "replace and find next")),
        ("Tab", Words(id: "lewati", en: "skip")), ("Esc", Words(id: "selesai", en: "done")),
      ]
    case .offers: return OfferList.keys
    case .completion:
      return [("Tab", Words(id: "pakai", en: "take")), ("Esc", Words(id: "tutup", en: "close"))]
    case nil:
      let commands = Self.commands.filter { $0.command.isInFooter && $0.name != Action.write.rawValue }
      return [("Esc", Words(id: "selesai", en: "done"))]
        + commands.compactMap { named in named.command.keys.first.map { ($0.name, named.command.title) } }
        + [("Ctrl-U", GlobalAction.undo.command.title)]
    }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .search, .mark: return nil
    case .nextFinding:
      return session.findings(in: path).isEmpty
        ? Words(id: "Tidak ada temuan di bagian ini.", en: "There are no findings in this section.") : nil
    case .copy, .cut:
      if action == .cut, let reason = reasonAgainstWriting(session) { return reason }
      return buffer.selection == nil
        ? Words(
          id: "Tandai dulu teksnya: Shift dengan panah, atau Ctrl-B lalu panah.",
          en: "Mark the text first: Shift and arrows, or Ctrl-B and arrows.") : nil
    case .paste:
      if let reason = reasonAgainstWriting(session) { return reason }
      return session.clipboard.isEmpty
        ? Words(id: "Belum ada yang dipotong atau disalin.", en: "Nothing was cut or copied yet.") : nil
    case .write, .offer, .keep, .editor: return reasonAgainstWriting(session)
    }
  }

  /// Why the text cannot be changed here; nil when it can.
  func reasonAgainstWriting(_ session: Session) -> Words? {
    if let readOnly = session.readOnly { return readOnly }
    guard isUnreadable else { return nil }
    return Words(
      id: "\(path) memuat byte yang bukan teks UTF-8. Perbaiki dulu dari daftar temuan (Ctrl-F).",
      en: "\(path) holds bytes that are not UTF-8 text. Mend them first from the findings (Ctrl-F).")
  }
}
