import Practicum
import Reports
import WorkspaceFiles

/// One order for the thread of papers.
enum PaperJob: Sendable {
  case show(PaperPage, PaperSource)
  /// Write a file to where the person named it.
  case write(Printout, to: String, replacing: Bool, PaperSource)
  /// Read a table, or what follows from it.
  case roster(ImportOrder, Workspace)

  /// Lines that are sent at once after the first, so that the screen fills quickly and is not woken for each.
  private static let portion = 400

  /// Does what is ordered.
  ///
  /// - Parameters:
  ///   - isWanted: whether it is still wanted.
  ///   - report: takes what becomes of it.
  func perform(isWanted: () -> Bool, report: (PaperNews) -> Void) {
    do throws(PaperProblem) {
      switch self {
      case .show(let page, let source):
        guard isWanted() else { return }
        try show(page, source, isWanted: isWanted, report: report)
      case .write(let printout, let path, let replacing, let source):
        guard isWanted() else { throw .stopped }
        try write(printout, path, replacing, source, isWanted: isWanted, report: report)
      case .roster(let order, let workspace):
        guard isWanted() else { return }
        let answer = order.answer(in: workspace) { name in
          TableFile.read(Environment.expanded(name)).mapError { .notPossible($0.words) }
        }
        if isWanted() { report(.roster(order.number, answer)) }
      }
    } catch {
      switch (error, self) {
      case (.stopped, .write): report(.stopped)
      case (_, .roster), (.stopped, .show): break
      case (.refused(let sentences), .write): report(.failed(Words(joining: sentences)))
      case (.refused(let sentences), .show(let page, _)): report(.notShown(page, Words(joining: sentences)))
      }
    }
  }

  private func show(
    _ page: PaperPage, _ source: PaperSource, isWanted: () -> Bool, report: (PaperNews) -> Void
  ) throws(PaperProblem) {
    let paper = try source.paper(page.order, .beginnings)
    var text = PreviewText(Rendering(paper.document, style: paper.style), columns: page.columns, isASCII: page.isASCII)
    var lines: [PaperLine] = []
    var limit = 60
    while let next = text.next() {
      lines += next
      guard lines.count >= limit else { continue }
      guard isWanted() else { throw .stopped }
      report(.lines(page, lines, isWhole: false))
      (lines, limit) = ([], Self.portion)
    }
    report(.lines(page, lines, isWhole: true))
  }

  private func write(
    _ printout: Printout, _ path: String, _ replacing: Bool, _ source: PaperSource, isWanted: () -> Bool,
    report: (PaperNews) -> Void
  ) throws(PaperProblem) {
    // What is there is asked about before anything is made.
    if let fault = PlainFile.obstacle(at: path, replacing: replacing, outside: source.folder) {
      return report(Self.news(fault))
    }
    let made = try source.made(printout, for: path, isWanted: isWanted, report: { report(.progress($0)) })
    guard isWanted() else { throw .stopped }
    report(.progress(.storing))
    do throws(PlainFileFault) { try PlainFile.write(made.bytes, to: path, replacing: replacing) } catch {
      return report(Self.news(error))
    }
    let notes = made.notes.map { $0.words(unmasking: Self.unmasking) }
    report(
      .written(
        PrintedFile(
          printout, path: PlainFile.wholePath(path), size: made.bytes.count, notes: notes, flaws: made.flaws)))
  }

  private static let unmasking = Words(id: "Tab di samping nama berkas", en: "Tab beside the file's name")

  private static func news(_ fault: PlainFileFault) -> PaperNews {
    if case .alreadyThere(let path) = fault { .alreadyThere(path) } else { .failed(fault.words) }
  }
}
