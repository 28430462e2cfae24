import Practicum
import Reports
import WorkspaceFiles

/// What papers, drawings and tables are made from, by commands and screens alike: the practicum as it stands, and the
/// folder with its photographs and its style.
struct PaperSource: Sendable {
  let workspace: Workspace
  let folder: String
  /// A style file in place of the practicum's own.
  var styleFile: String?

  /// How much of each photograph is read.
  enum Photos { case whole, beginnings }

  /// No style file is longer, in bytes.
  private static let longestStyle = 1 << 20
  /// In so many bytes the head of a photograph tells its size.
  private static let head = 256 << 10

  /// The paper that is ordered.
  func paper(_ order: PaperOrder, _ photos: Photos = .whole) throws(PaperProblem) -> Paper {
    let style = try style
    do throws(PaperRefusal) {
      return try Paper(order, from: workspace, styleFile: style, photos: reader(photos))
    } catch { throw .refused([error.words]) }
  }

  private func reader(_ photos: Photos) -> PhotoReader {
    let folder = folder
    return { path, most in
      let place = "\(folder)/\(path)"
      do throws(PlainFileFault) {
        let start = try PlainFile.beginning(of: place, as: path, most: Self.head)
        guard start.size <= most, photos == .whole, start.size > start.bytes.count else {
          return .success(PhotoFile(start.bytes, size: start.size))
        }
        return .success(PhotoFile(try PlainFile.read(place, as: path, limit: most), size: start.size))
      } catch { return .failure(.unreadable(path, error.words)) }
    }
  }

  /// The style that is named, else the practicum's own; a paper in another style than is wanted is not made.
  private var style: StyleFile {
    get throws(PaperProblem) {
      let own = workspace.otherFiles.contains(StyleFile.path) ? "\(folder)/\(StyleFile.path)" : nil
      guard let path = styleFile ?? own else { return StyleFile() }
      let name = styleFile ?? StyleFile.path
      let bytes: [UInt8]
      do throws(PlainFileFault) { bytes = try PlainFile.read(path, as: name, limit: Self.longestStyle) } catch {
        throw .refused([error.words])
      }
      let style = StyleFile(bytes)
      guard style.problems.isEmpty else { throw .refused(style.problems.map { $0.said(of: Words(same: name)) }) }
      return style
    }
  }
}

/// Why there is no paper.
enum PaperProblem: Error {
  /// Each a sentence.
  case refused([Words])
  /// It is no longer wanted.
  case stopped
}

/// What was made to be put into a file.
struct Printed {
  var bytes: [UInt8]
  /// What whoever takes the file should know.
  var notes: [TableNote] = []
  /// What of the practicum could not be taken in, each a sentence.
  var flaws: [Words] = []
}

extension PaperSource {
  /// The bytes of a printout in the form that the file's name asks for.
  ///
  /// - Parameters:
  ///   - isWanted: asked between the steps.
  ///   - report: takes the step that begins.
  func made(
    _ printout: Printout, for fileName: String, isWanted: () -> Bool = { true },
    report: (PaperProgress) -> Void = { _ in }
  ) throws(PaperProblem) -> Printed {
    guard let printout = printout.written(to: fileName) else { throw .refused([printout.unknownEnding(of: fileName)]) }
    report(.composing)
    switch printout {
    case .paper(let order):
      let paper = try paper(order)
      guard isWanted() else { throw .stopped }
      report(.forming)
      return Printed(bytes: paper.bytes(order.format), flaws: paper.flaws)
    case .diagram(let folder, let objectives):
      let cases = workspace.caseFolders
      guard cases.contains(folder) else { throw .refused([UnknownName.caseFolder(folder, known: cases).words]) }
      guard let diagram = Diagram(ofCase: folder, in: workspace, objectives: objectives) else {
        throw .refused([
          Words(
            id: "Pohon masalah kasus \(folder) masih kosong. Isi dulu, lalu ulangi.",
            en: "The problem tree of case \(folder) is still empty. Fill it first, then try again.")
        ])
      }
      report(.forming)
      return Printed(bytes: (DiagramForm(fileName: fileName) ?? .svg).bytes(diagram))
    case .table(let order):
      do throws(TableProblem) {
        let file = try TableBook.file(order, TableFormat(fileName: fileName) ?? .xlsx, workspace)
        return Printed(bytes: file.bytes, notes: file.notes)
      } catch { throw .refused([error.words]) }
    }
  }
}
