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
      [Part(.unnumbered, composer.cover(title)), Part(.roman, composer.front(main))] + Self.parts(main, style))
    return (document, composer.photoFaults.words)
  }

  /// The main part, with pages on their side for drawings and tables that need them.
  private static func parts(_ blocks: [Block], _ style: Style) -> [Part] {
    var parts: [Part] = []
    for block in blocks {
      let isWide = isWide(block, style)
      if let last = parts.indices.last, parts[last].isLandscape == isWide {
        parts[last].blocks.append(block)
        continue
      }
      // The heading of what lies on its side goes with it.
      var own: [Block] = []
      while isWide, let last = parts.indices.last, case .heading? = parts[last].blocks.last {
        own.insert(parts[last].blocks.removeLast(), at: 0)
      }
      parts.append(Part(.arabic, landscape: isWide, own + [block]))
    }
    return parts.filter { !$0.blocks.isEmpty }
  }

  /// Whether a block needs a page on its side: a drawing made for one, a table whose words do not fit upright.
  private static func isWide(_ block: Block, _ style: Style) -> Bool {
    switch block {
    case .tree(let figure): figure.drawing.isLandscape
    case .table(let table):
      ColumnWidths(
        table, width: PageMeasures(style, landscape: false).textWidth, margins: 2 * ColumnWidths.cellMargin,
        size: style.tableFontSize
      ).isCrowded
    default: false
    }
  }
}
