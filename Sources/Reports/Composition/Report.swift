import Practicum

/// The report of a practicum or of one of its cases.
public struct Report: Sendable {
  private let workspace: Workspace
  /// The case's folder, nil for the whole practicum.
  private let caseFolder: String?
  private let options: PaperOptions
  /// The page, which trees are drawn to fit.
  private let style: Style
  private let photos: PhotoReader

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - folder: the case's folder; nil for the whole practicum.
  ///   - photos: reads a photograph of the workspace.
  public init(
    _ workspace: Workspace, case folder: String? = nil, options: PaperOptions = PaperOptions(), style: Style = Style(),
    photos: @escaping PhotoReader = PhotoFault.noReader
  ) {
    self.workspace = workspace
    caseFolder = folder
    self.options = options
    self.style = style
    self.photos = photos
  }

  /// The report before it is written in any form.
  public var document: Document { composed.document }

  /// The report, and what of the practicum could not be taken in, in words.
  var composed: (document: Document, flaws: [Words]) {
    var composer = Composer(workspace, options, style: style, photos: photos)
    let cases = CaseSummary.all(of: workspace).filter { caseFolder == nil || $0.folder == caseFolder }
    let isWhole = caseFolder == nil
    var main = composer.introduction(cases, isWhole: isWhole) + composer.area()
    for summary in cases { main += composer.chapter(of: summary) }
    main += composer.closing(cases, isWhole: isWhole)
    if !composer.references.isEmpty {
      main += [.heading(Heading(1, .unnumbered, [.text("DAFTAR PUSTAKA")]))] + composer.references
    }
    main += composer.annexes(cases, isWhole: isWhole)
    if options.hasFindings { main += composer.supervisorFindings(cases, isWhole: isWhole) }
    let title = isWhole ? composer.identity.title : cases.first?.title ?? composer.identity.title
    let document = Document(
      Document.Properties(
        title: title, authors: composer.identity.students, organisation: composer.identity.institution,
        date: composer.identity.end.flatMap { CalendarDate(plain: $0) }),
      [Part(.unnumbered, composer.cover(title)), Part(.roman, composer.front(main))] + Self.parts(main))
    return (document, composer.photoFaults.words)
  }

  /// The main part, with a page on its side for each drawing that needs one.
  private static func parts(_ blocks: [Block]) -> [Part] {
    var parts: [Part] = []
    var upright: [Block] = []
    for block in blocks {
      guard case .tree(let figure) = block, figure.drawing.isLandscape else {
        upright.append(block)
        continue
      }
      parts += [Part(.arabic, upright), Part(.arabic, landscape: true, [block])]
      upright = []
    }
    return (parts + [Part(.arabic, upright)]).filter { !$0.blocks.isEmpty }
  }
}
