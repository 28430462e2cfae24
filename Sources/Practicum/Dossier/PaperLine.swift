/// One line of a paper as a terminal shows it before the paper is written.
public struct PaperLine: Equatable, Sendable {
  /// What a piece of the line is.
  public enum Style: Equatable, Sendable {
    case plain, strong, emphasis
    case heading
    /// Lines of tables, notes, and what stands for something that is not text.
    case muted
  }

  /// A piece of one style.
  public struct Run: Equatable, Sendable {
    public var text: String
    public var style: Style

    /// Makes a piece.
    public init(_ text: String, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  public var runs: [Run]
  /// The level of the heading that begins here, 1 for a chapter; nil for any other line.
  public var heading: Int?

  /// Makes a line.
  public init(_ runs: [Run] = [], heading: Int? = nil) {
    self.runs = runs
    self.heading = heading
  }

  /// The line without its styles.
  public var text: String { runs.map(\.text).joined() }
}

/// A page as it is to be shown: which paper, how wide, and as of which state of the practicum.
public struct PaperPage: Equatable, Sendable {
  public var order: PaperOrder
  /// Columns of the terminal, at least 10.
  public var columns: Int
  /// Whether lines are drawn in ASCII.
  public var isASCII: Bool
  /// The revision of the workspace.
  public var revision: Int

  /// Asks for a page.
  public init(_ order: PaperOrder, columns: Int, isASCII: Bool, revision: Int) {
    self.order = order
    self.columns = max(10, columns)
    self.isASCII = isASCII
    self.revision = revision
  }
}

/// What becomes of what is done beside the keys: papers shown or written, tables read.
public enum PaperNews: Equatable, Sendable {
  /// Further lines of a page; whole once the last of them came.
  case lines(PaperPage, [PaperLine], isWhole: Bool)
  /// Why a page cannot be shown.
  case notShown(PaperPage, Words)
  /// How far the writing of a file has come.
  case progress(PaperProgress)
  /// A file is there already and was not to be replaced.
  case alreadyThere(String)
  case written(PrintedFile)
  /// The file was not written.
  case failed(Words)
  /// It was stopped at the person's wish; nothing was written.
  case stopped
  /// What came of the order of that number about a table.
  case roster(Int, ImportAnswer)
}

/// The steps of writing a paper, in order.
public enum PaperProgress: Int, CaseIterable, Equatable, Sendable {
  case composing, forming, storing

  /// What is being done.
  public var words: Words {
    switch self {
    case .composing: Words(id: "menyusun isi", en: "composing")
    case .forming: Words(id: "membentuk berkas", en: "forming the file")
    case .storing: Words(id: "menyimpan", en: "storing")
    }
  }
}
