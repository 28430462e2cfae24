import Practicum

/// Why a paper cannot be made.
public enum PaperRefusal: Error, Equatable, Sendable {
  case unknown(UnknownName)
  /// The paper is about one case, and none was named.
  case caseNeeded(PaperKind, known: [String])
  /// The paper is about one meeting, and there are several or none.
  case meetingNeeded(PaperKind, known: [String])

  /// What is missing, and what to do.
  public var words: Words {
    switch self {
    case .unknown(let name): return name.words
    case .caseNeeded(let kind, let known):
      return Words(
        id: "\(kind.words.id) dibuat untuk satu kasus. \(Self.choose(known).id)",
        en: "\(kind.words.en): this paper is about one case. \(Self.choose(known).en)")
    case .meetingNeeded(let kind, let known):
      return Words(
        id: "\(kind.words.id) dibuat untuk satu pertemuan. \(Self.choose(known).id)",
        en: "\(kind.words.en): this paper is about one meeting. \(Self.choose(known).en)")
    }
  }

  private static func choose(_ known: [String]) -> Words {
    let names = Words(listing: known)
    return known.isEmpty
      ? Words(id: "Di sini belum ada.", en: "There is none here yet.")
      : Words(id: "Sebutkan salah satu: \(names.id).", en: "Name one: \(names.en).")
  }
}

/// A paper with the style it is written in.
public struct Paper: Sendable {
  public let document: Document
  public let style: Style
  /// What of the practicum could not be taken in, in words.
  public let flaws: [Words]

  /// A document in a style.
  public init(_ document: Document, style: Style = Style()) {
    self.document = document
    self.style = style
    flaws = []
  }

  /// Makes the paper that is ordered.
  ///
  /// - Parameters:
  ///   - styleFile: what the practicum's style file says over the usual style of the paper.
  ///   - photos: reads a photograph of the workspace.
  /// - Throws: ``PaperRefusal`` where the case or the meeting is not there.
  public init(
    _ order: PaperOrder, from workspace: Workspace, styleFile: StyleFile = StyleFile(),
    photos: @escaping PhotoReader = PhotoFault.noReader
  ) throws(PaperRefusal) {
    let cases = workspace.caseFolders
    if !order.caseFolder.isEmpty, !cases.contains(order.caseFolder) {
      throw .unknown(.caseFolder(order.caseFolder, known: cases))
    }
    switch order.subject {
    case .report:
      style = styleFile.applied(to: Style())
      (document, flaws) =
        Report(
          workspace, case: order.caseFolder.isEmpty ? nil : order.caseFolder, options: order.options, style: style,
          photos: photos
        ).composed
    case .paper(let kind):
      style = styleFile.applied(to: kind == .summary ? .onePage : .shortPaper)
      let paper = try ShortPaper(kind, order, workspace, style: style, photos: photos)
      (document, flaws) = (paper.document, paper.flaws)
    }
  }

  /// The bytes of the paper's file.
  public func bytes(_ format: PaperFormat) -> [UInt8] {
    let rendering = Rendering(document, style: style)
    return switch format {
    case .docx: DocxWriter.bytes(rendering)
    case .html: HtmlWriter.bytes(rendering)
    case .markdown: MarkdownWriter.bytes(rendering)
    }
  }
}

extension Style {
  /// The usual style of short papers: narrower margins, lines closer together.
  static let shortPaper: Style = {
    var style = Style()
    (style.margins.left, style.margins.top, style.margins.right, style.margins.bottom) = (25, 20, 20, 20)
    style.lineSpacing = 115
    return style
  }()

  /// The style of a paper that has to fit one page.
  static let onePage: Style = {
    var style = Style()
    (style.margins.left, style.margins.top, style.margins.right, style.margins.bottom) = (20, 15, 20, 15)
    (style.fontSize, style.tableFontSize, style.lineSpacing) = (11, 10, 100)
    return style
  }()
}
