import Practicum
import Reports
import WorkspaceFiles

/// What papers are made from: the practicum as it stood, and the folder with its photographs.
struct PaperSource: Sendable {
  let workspace: Workspace
  let folder: String
}

/// One order for the thread of papers.
enum PaperJob: Sendable {
  case show(PaperPage, PaperSource, number: Int)
  case write(Printout, String, replacing: Bool, PaperSource)

  /// Lines that are sent at once after the first, so that the screen fills quickly and is not woken for each.
  private static let portion = 400

  /// Does what is ordered.
  ///
  /// - Parameters:
  ///   - isWanted: whether a page of a number, or for nil the writing, is still wanted.
  ///   - report: takes what becomes of it.
  func perform(isWanted: (Int?) -> Bool, report: (PaperNews) -> Void) {
    switch self {
    case .show(let page, let source, let number):
      guard isWanted(number) else { return }
      let paper: Paper
      do throws(PaperProblem) { paper = try source.paper(page.order) } catch {
        return report(.failed(error.words))
      }
      var text = PreviewText(
        Rendering(paper.document, style: paper.style), columns: page.columns, isASCII: page.isASCII)
      var lines: [PaperLine] = []
      var limit = 60
      while let next = text.next() {
        lines += next
        guard lines.count >= limit else { continue }
        guard isWanted(number) else { return }
        report(.lines(page, lines, isWhole: false))
        (lines, limit) = ([], Self.portion)
      }
      report(.lines(page, lines, isWhole: true))
    case .write(let printout, let path, let replacing, let source):
      // What is there is asked about before anything is made.
      if let words = OutsideFile.refusal(of: path, as: path, within: source.folder) { return report(.failed(words)) }
      if !replacing, PlainFile.isThere(path) { return report(.alreadyThere(path)) }
      do throws(PaperProblem) {
        guard let made = try source.made(printout, path, isWanted: { isWanted(nil) }, report: report), isWanted(nil)
        else { return report(.stopped) }
        report(.progress(.storing))
        do throws(DiskFault) { try PlainFile.write(made.bytes, to: path, replacing: replacing) } catch {
          return report(error.isAlreadyThere ? .alreadyThere(path) : .failed(error.wordsOutside))
        }
        report(.written(PlainFile.wholePath(path), bytes: made.bytes.count, notes: made.notes))
      } catch { report(.failed(error.words)) }
    }
  }
}

/// Why a paper cannot be made, in words.
struct PaperProblem: Error {
  let words: Words
}

extension PaperSource {
  /// No photograph is larger, in bytes.
  private static let largestPhoto = 64 << 20

  /// The paper that is ordered.
  func paper(_ order: PaperOrder) throws(PaperProblem) -> Paper {
    let folder = folder
    let photos: @Sendable (String) -> [UInt8]? = { path in
      try? PlainFile.read("\(folder)/\(path)", limit: Self.largestPhoto)
    }
    do throws(PaperRefusal) {
      return try Paper(order, from: workspace, styleFile: style, photos: photos)
    } catch { throw PaperProblem(words: error.words) }
  }

  /// The practicum's own style, as far as it can be read.
  private var style: StyleFile {
    guard workspace.otherFiles.contains(StyleFile.path) else { return StyleFile() }
    return (try? PlainFile.read("\(folder)/\(StyleFile.path)", limit: 1 << 20)).map { StyleFile($0) } ?? StyleFile()
  }

  /// The bytes of a file with what whoever takes it should know; nil where it is no longer wanted.
  func made(
    _ printout: Printout, _ path: String, isWanted: () -> Bool, report: (PaperNews) -> Void
  ) throws(PaperProblem) -> (bytes: [UInt8], notes: [Words])? {
    report(.progress(.composing))
    switch printout {
    case .paper(let order):
      let paper = try paper(order)
      guard isWanted() else { return nil }
      report(.progress(.forming))
      guard let bytes = paper.bytes(order.format) else {
        throw PaperProblem(
          words: Words(
            id: "Bentuk .\(order.format.rawValue) tidak dapat ditulis. Pilih bentuk lain.",
            en: "The form .\(order.format.rawValue) cannot be written. Choose another one."))
      }
      return (bytes, [])
    case .diagram(let caseFolder, let objectives):
      guard let form = DiagramForm(fileName: path) else { throw PaperProblem(words: DiagramForm.unknown(path)) }
      guard let diagram = Diagram(ofCase: caseFolder, in: workspace, objectives: objectives) else {
        throw PaperProblem(
          words: Words(
            id: "Pohon masalah masih kosong. Isi dulu, lalu ulangi.",
            en: "The problem tree is still empty. Fill it first, then try again."))
      }
      report(.progress(.forming))
      return (form.bytes(diagram), [])
    case .table(let order):
      guard let form = TableFormat(fileName: path) else { throw PaperProblem(words: TableFormat.unknown(path)) }
      do throws(TableProblem) {
        let file = try TableBook.file(order, form, workspace)
        return (file.bytes, file.notes)
      } catch {
        throw PaperProblem(words: error.words)
      }
    }
  }
}
