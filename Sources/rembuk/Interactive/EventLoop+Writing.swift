import Practicum
import Reports
import Screens
import WorkspaceFiles

extension EventLoop {
  /// Makes and writes a file that the person ordered; keys go on meanwhile.
  mutating func write(_ order: WriteOrder) {
    let workspace = app.session.workspace
    let file = OutsideFile(
      order.path, path: Environment.expanded(order.path), replaces: order.replaces,
      make: { Self.content(of: order.content, workspace) })
    if let outcome = folder?.write(file) { update(.written(outcome)) }
  }

  private static func content(of order: WriteOrder.Content, _ workspace: Workspace) -> OutsideFile.Content {
    switch order {
    case .table(let table, let format):
      do throws(TableProblem) {
        let made = try TableBook.file(table, format, workspace)
        return .bytes(made.bytes, notes: made.notes)
      } catch {
        return .refused(error.words)
      }
    }
  }
}
