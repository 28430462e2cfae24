import Practicum
import Reports
import WorkspaceFiles

/// What `rembuk report`, `paper`, `export` and `diagram` have in common: a printout of a practicum goes into the file
/// that was named.
enum PrintCommand {
  /// Writes it and says what whoever takes the file should know.
  ///
  /// - Returns: 0 done, 1 done although something of the practicum could not be read, 2 not done.
  static func run(_ printout: Printout, _ call: Invocation.Call, _ language: Language) -> Int32 {
    // A slip in the file's name is said before a large practicum is read.
    guard printout.written(to: call.output) != nil else {
      Output.complain(printout.unknownEnding(of: call.output), language)
      return 2
    }
    let workspace: Workspace
    do throws(FolderProblem) { workspace = try WorkspaceFolder.read(call.operands[0]) } catch {
      Output.complain(error.words, language)
      return 2
    }
    let source = PaperSource(workspace: workspace, folder: call.operands[0], styleFile: call[.style])
    let made: Printed
    do throws(PaperProblem) { made = try source.made(printout, for: call.output) } catch {
      if case .refused(let sentences) = error { for words in sentences { Output.complain(words, language) } }
      return 2
    }
    let status = OutputFile.write(made.bytes, for: call, language)
    guard status == 0 else { return status }
    let unmasking = Words(id: "--lengkap", en: CommandForm.Option.full.rawValue)
    for note in made.notes { Output.say(note.words(unmasking: unmasking)[language] + "\n") }
    let flaws = made.flaws + workspace.unreadable.map(\.words)
    for words in flaws { Output.complain(words, language) }
    return flaws.isEmpty ? 0 : 1
  }
}

extension Invocation.Call {
  /// The meeting that is named, without the ending of its file.
  var meeting: String? { self[.meeting].map { $0.hasSuffix(".rec") ? String($0.dropLast(4)) : $0 } }
}
