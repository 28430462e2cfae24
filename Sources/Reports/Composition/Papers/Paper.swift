import Practicum

/// Why a paper cannot be made.
public enum PaperRefusal: Error, Equatable, Sendable {
  case unknownCase(String, known: [String])
  /// The paper is about one case, and none was named.
  case caseNeeded(PaperKind, known: [String])
  case unknownMeeting(String, known: [String])
  /// The paper is about one meeting, and there are several or none.
  case meetingNeeded(PaperKind, known: [String])

  /// What is missing, and what to do.
  public var words: Words {
    func list(_ names: [String]) -> Words {
      names.isEmpty
        ? Words(id: "belum ada", en: "there is none yet") : Words(same: names.joined(separator: ", "))
    }
    switch self {
    case .unknownCase(let name, let known):
      return Words(
        id: "Tidak ada kasus \"\(name)\"; yang ada: \(list(known).id).",
        en: "There is no case \"\(name)\"; there is: \(list(known).en).")
    case .caseNeeded(let kind, let known):
      return Words(
        id: "\(kind.words.id) dibuat untuk satu kasus. Sebutkan salah satu: \(list(known).id).",
        en: "\(kind.words.en): this paper is about one case. Name one: \(list(known).en).")
    case .unknownMeeting(let name, let known):
      return Words(
        id: "Tidak ada pertemuan \"\(name)\"; yang ada: \(list(known).id).",
        en: "There is no meeting \"\(name)\"; there is: \(list(known).en).")
    case .meetingNeeded(let kind, let known):
      return Words(
        id: "\(kind.words.id) dibuat untuk satu pertemuan. Sebutkan salah satu: \(list(known).id).",
        en: "\(kind.words.en): this paper is about one meeting. Name one: \(list(known).en).")
    }
  }
}

/// A paper with the style it is written in.
public struct Paper: Sendable {
  public let document: Document
  public let style: Style

  /// A document in a style.
  public init(_ document: Document, style: Style = Style()) {
    self.document = document
    self.style = style
  }

  /// Makes the paper that is ordered.
  ///
  /// - Parameters:
  ///   - styleFile: what the practicum's style file says over the usual style of the paper.
  ///   - photos: the bytes of a file of the workspace; nil where it cannot be read.
  /// - Throws: ``PaperRefusal`` where the case or the meeting is not there.
  public init(
    _ order: PaperOrder, from workspace: Workspace, styleFile: StyleFile = StyleFile(),
    photos: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) throws(PaperRefusal) {
    let cases = workspace.caseFolders
    if !order.caseFolder.isEmpty, !cases.contains(order.caseFolder) {
      throw .unknownCase(order.caseFolder, known: cases)
    }
    switch order.subject {
    case .report:
      style = styleFile.applied(to: Style())
      document =
        Report(
          workspace, case: order.caseFolder.isEmpty ? nil : order.caseFolder, options: order.options, style: style,
          photos: photos
        ).document
    case .paper(let kind):
      style = styleFile.applied(to: kind == .summary ? .onePage : .shortPaper)
      document = try ShortPaper(kind, order, workspace, photos: photos).document
    }
  }

  /// The bytes of the paper's file; nil for a form that no writer writes.
  public func bytes(_ format: PaperFormat) -> [UInt8]? {
    Self.writers[format]?(Rendering(document, style: style))
  }

  /// The forms that can be written.
  public static var formats: [PaperFormat] { PaperFormat.allCases.filter { writers[$0] != nil } }

  /// Every writer, by the form it writes.
  private static let writers: [PaperFormat: @Sendable (Rendering) -> [UInt8]] = [
    .docx: { DocxWriter.bytes($0) }, .html: HtmlWriter.bytes, .markdown: MarkdownWriter.bytes,
  ]
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
    (style.fontSize, style.tableFontSize, style.lineSpacing) = (10, 9, 100)
    return style
  }()
}
