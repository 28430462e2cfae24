import Practicum
import Reports
import WorkspaceFiles

/// `rembuk export`: writes tables of a practicum for spreadsheets.
enum ExportCommand {
  /// Writes the file and says what whoever takes it should know.
  ///
  /// - Returns: 0 done, 1 done although a file could not be read, 2 not done.
  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let kind = TableKind(rawValue: call.operands[1]) else {
      Output.complain(unknown(call.operands[1]), language)
      return 2
    }
    guard let format = TableFormat(fileName: call.output) else {
      Output.complain(TableFormat.unknown(call.output), language)
      return 2
    }
    let workspace: Workspace
    do throws(FolderProblem) { workspace = try WorkspaceFolder.read(call.operands[0]) } catch {
      Output.complain(error.words, language)
      return 2
    }
    let meeting = call[.meeting].map { $0.hasSuffix(".rec") ? String($0.dropLast(4)) : $0 }
    let order = TableOrder(kind, caseFolder: call[.caseFolder], meeting: meeting, isFull: call[.full] != nil)
    let made: TableBook.Made
    do throws(TableProblem) { made = try TableBook.file(order, format, workspace) } catch {
      Output.complain(error.words, language)
      return 2
    }
    let status = OutputFile.write(made.bytes, for: call, language)
    guard status == 0 else { return status }
    for note in made.notes { Output.say(note[language] + "\n") }
    for file in workspace.unreadable { Output.complain(file.words, language) }
    return workspace.unreadable.isEmpty ? 0 : 1
  }

  private static func unknown(_ name: String) -> Words {
    let known = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Words(
      id: "Tabel \"\(name)\" tidak ada; yang ada: \(known).", en: "There is no table \"\(name)\"; there is: \(known).")
  }
}
