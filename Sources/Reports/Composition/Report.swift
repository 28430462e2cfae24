import Practicum

/// The report of a practicum or of one of its cases.
public struct Report: Sendable {
  private let workspace: Workspace
  /// The case's folder, nil for the whole practicum.
  private let caseFolder: String?
  private let options: PaperOptions
  private let photos: @Sendable (String) -> [UInt8]?

  /// Prepares a report.
  ///
  /// - Parameters:
  ///   - folder: the case's folder; nil for the whole practicum.
  ///   - photos: the bytes of a file of the workspace; nil where it cannot be read.
  public init(
    _ workspace: Workspace, case folder: String? = nil, options: PaperOptions = PaperOptions(),
    photos: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.workspace = workspace
    caseFolder = folder
    self.options = options
    self.photos = photos
  }

  /// The report before it is written in any form.
  public var document: Document {
    var composer = Composer(workspace, options, photos: photos)
    let cases = CaseSummary.all(of: workspace).filter { caseFolder == nil || $0.folder == caseFolder }
    let isWhole = caseFolder == nil
    var main = composer.introduction(cases, isWhole: isWhole) + composer.area()
    for summary in cases { main += composer.chapter(of: summary) }
    main += composer.closing(cases, isWhole: isWhole)
    if !composer.references.isEmpty {
      main += [.heading(Heading(1, .unnumbered, [.text("DAFTAR PUSTAKA")]))] + composer.references
    }
    main += composer.annexes(cases, isWhole: isWhole)
    if options.hasFindings { main += composer.findings(cases, isWhole: isWhole) }
    let title = isWhole ? composer.identity.title : cases.first?.title ?? composer.identity.title
    return Document(
      Document.Properties(
        title: title, authors: composer.identity.students, organisation: composer.identity.institution,
        date: composer.identity.end.flatMap { CalendarDate(plain: $0) }),
      [
        Part(.unnumbered, composer.cover(title)), Part(.roman, composer.front(main)),
        Part(.arabic, main),
      ])
  }
}
