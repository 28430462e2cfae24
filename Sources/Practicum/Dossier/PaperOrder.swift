/// What a person may choose about a paper.
public struct PaperOptions: Equatable, Sendable {
  /// What is done with sections that hold nothing.
  public enum Empty: String, CaseIterable, Equatable, Sendable {
    case omit
    /// The heading stays, with a note of what belongs there.
    case mark

    public var words: Words {
      self == .omit
        ? Words(id: "dilewati", en: "left out") : Words(id: "ditandai", en: "marked")
    }
  }

  public var empty = Empty.omit
  /// Whether the findings are printed as an appendix for the supervisor.
  public var hasFindings = false
  /// Whether sections without prose get the sentences that the data already says.
  public var offersSentences = true
  /// How many blank rows an attendance sheet has, 0 to ``mostBlankRows``; nil for as many as are expected.
  public var blankRows: Int?

  /// The most blank rows of an attendance sheet.
  public static let mostBlankRows = 1000

  /// The usual choices.
  public init() {}
}

/// A paper as it is asked for: what, of which case and meeting, in which form.
public struct PaperOrder: Equatable, Sendable {
  /// What is asked for.
  public enum Subject: Equatable, Hashable, Sendable {
    /// The report of the case, or of the whole practicum where no case is named.
    case report
    case paper(PaperKind)

    public var words: Words {
      switch self {
      case .report: Words(id: "Laporan praktikum", en: "Practicum report")
      case .paper(let kind): kind.words
      }
    }
  }

  public var subject: Subject
  /// The case folder, `""` for the whole practicum.
  public var caseFolder: String
  /// The meeting's file name without `.rec`; nil where the paper is about none.
  public var meeting: String?
  public var format: PaperFormat
  public var options: PaperOptions

  /// Orders a paper.
  public init(
    _ subject: Subject, caseFolder: String = "", meeting: String? = nil, format: PaperFormat = .docx,
    options: PaperOptions = PaperOptions()
  ) {
    self.subject = subject
    self.caseFolder = caseFolder
    self.meeting = meeting
    self.format = format
    self.options = options
  }

  /// A name for the file, such as `rab-jaminan-sosial.docx`.
  public var fileName: String {
    let head = if case .paper(let kind) = subject { kind.rawValue } else { "laporan" }
    let place = meeting ?? (caseFolder.isEmpty ? "praktikum" : caseFolder)
    return "\(head)-\(place).\(format.rawValue)"
  }
}
