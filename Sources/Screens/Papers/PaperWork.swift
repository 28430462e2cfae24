import Practicum

/// What is known of the papers that are being shown and written outside.
public struct PaperWork: Equatable, Sendable {
  /// How the writing of a file stands.
  public enum Writing: Equatable, Sendable {
    case none
    case underWay(PaperProgress)
    /// The file is there already; the person is asked.
    case alreadyThere(String)
  }

  /// The page that was asked for last.
  public private(set) var page: PaperPage?
  public private(set) var lines: [PaperLine] = []
  /// Whether all lines of the page came.
  public private(set) var isWhole = false
  public internal(set) var writing = Writing.none
  /// What was ordered last, so that an answer is about that and not about what the cursor stands on by then.
  var ordered: Printout?
  /// Why the page cannot be shown.
  public private(set) var refusal: Words?

  /// Nothing is shown or written.
  public init() {}

  /// Notes a page that is to be shown; false where it was asked for already.
  mutating func ask(_ page: PaperPage) -> Bool {
    guard page != self.page else { return false }
    // What stands there stays readable until the new lines come, where it is the same paper.
    if page.order != self.page?.order { lines = [] }
    (self.page, isWhole, refusal) = (page, false, nil)
    hasFresh = false
    return true
  }

  /// Whether lines of the current page came.
  private var hasFresh = false

  mutating func take(_ page: PaperPage, _ more: [PaperLine], isWhole: Bool) {
    guard page == self.page else { return }
    lines = hasFresh ? lines + more : more
    hasFresh = true
    self.isWhole = isWhole
  }

  mutating func refuse(_ words: Words) { refusal = words }
}

extension Session {
  /// Takes note of what became of a paper, and says what the person should know.
  mutating func take(_ news: PaperNews) {
    switch news {
    case .lines(let page, let lines, let isWhole): papers.take(page, lines, isWhole: isWhole)
    case .progress(let step): papers.writing = .underWay(step)
    case .alreadyThere(let path): papers.writing = .alreadyThere(path)
    case .written(let path, let bytes, let notes):
      papers.writing = .none
      // What whoever takes the file should know comes before how it is opened.
      let next =
        notes.isEmpty
        ? Self.next(path)
        : Words(id: notes.map(\.id).joined(separator: " "), en: notes.map(\.en).joined(separator: " "))
      let size = WholeNumber.shown(max(1, bytes / 1024), .indonesian)
      say(
        Words(id: "Ditulis: \(path) (\(size) KB). \(next.id)", en: "Written: \(path) (\(size) KB). \(next.en)"), .good)
    case .failed(let words):
      papers.writing = .none
      papers.refuse(words)
      say(words, .wrong)
    case .stopped:
      papers.writing = .none
      say(Words(id: "Dibatalkan; tidak ada berkas yang ditulis.", en: "Stopped; no file was written."), .caution)
    }
  }

  /// What to do with a file that was written.
  private static func next(_ path: String) -> Words {
    switch path.split(separator: ".").last {
    case "docx":
      Words(
        id: "Buka dengan Word atau LibreOffice; Ctrl-A lalu F9 memperbarui daftar isi.",
        en: "Open it with Word or LibreOffice; Ctrl-A then F9 updates the contents.")
    case "html", "svg":
      Words(id: "Buka dengan peramban, dari sana dapat dicetak.", en: "Open it with a browser and print from there.")
    case "xlsx", "csv": Words(id: "Buka dengan Excel atau LibreOffice.", en: "Open it with Excel or LibreOffice.")
    default: Words(id: "Buka dengan editor teks.", en: "Open it with a text editor.")
    }
  }
}
