import Practicum

/// What is known of the papers that are being shown and written outside.
public struct PaperWork: Equatable, Sendable {
  /// The page that was asked for last.
  public private(set) var page: PaperPage?
  public private(set) var lines: [PaperLine] = []
  /// Whether all lines of the page came.
  public private(set) var isWhole = false
  /// How far the file that is being written has come; nil while none is.
  public internal(set) var writing: PaperProgress?
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

  mutating func refuse(_ page: PaperPage, _ words: Words) { if page == self.page { refusal = words } }
}

extension Session {
  /// Takes note of what became of a paper, and says what the person should know.
  mutating func take(_ news: PaperNews) {
    switch news {
    case .lines(let page, let lines, let isWhole): return papers.take(page, lines, isWhole: isWhole)
    case .notShown(let page, let words): return papers.refuse(page, words)
    case .roster: return
    case .progress(let step):
      papers.writing = step
      return
    case .alreadyThere(let path):
      say(
        Words(
          id: "\(path) sudah ada dan tidak diganti.", en: "\(path) is there already and was not replaced."), .caution)
    case .written(let file): say(file.words, file.flaws.isEmpty ? .good : .caution)
    case .failed(let words): say(words, .wrong)
    case .stopped:
      say(Words(id: "Dibatalkan; tidak ada berkas yang ditulis.", en: "Stopped; no file was written."), .caution)
    }
    papers.writing = nil
  }
}
