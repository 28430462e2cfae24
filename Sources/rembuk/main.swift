import Glibc
import Practicum
import RecordText
import TextCanvas
import WorkspaceFiles

// A reader that goes away is no reason to die without saving.
signal(SIGPIPE, SIG_IGN)

let invocation: Invocation
do throws(UsageProblem) {
  invocation = try Invocation(Array(CommandLine.arguments.dropFirst()))
  if let theme = invocation.theme, Themes.named(theme) == nil {
    throw .noSuchTheme(theme, known: Themes.all.map(\.name))
  }
} catch {
  let asked = Invocation.language(in: Array(CommandLine.arguments.dropFirst()))
  Output.complain(error.words, asked ?? Environment.language ?? .indonesian)
  exit(2)
}
exit(run(invocation))

func run(_ invocation: Invocation) -> Int32 {
  var program = Program(invocation)
  let language = program.language
  switch invocation.task {
  case .help:
    Output.say(Usage.text(language))
    return 0
  case .version:
    Output.say("rembuk \(Usage.version)\n")
    return 0
  case .check(let path, let json): return CheckCommand.run(path, json: json, language)
  case .call(let call): return CommandForm.run(call, language)
  case .open(nil):
    guard Output.isInteractive else {
      Output.say(Usage.text(language))
      return 2
    }
    return program.run(.start(nil))
  case .open(let path?): return program.run(.folder(path, at: .home))
  case .create(let path):
    do throws(FolderProblem) { try WorkspaceFolder.create(path, Record()) } catch {
      Output.complain(error.words, language)
      return 2
    }
    guard Output.isInteractive else {
      Output.say(
        Words(
          id: "Praktikum baru ada di \(visible(path)). Buka dengan: rembuk \(visible(path))\n",
          en: "The new practicum is in \(visible(path)). Open it with: rembuk \(visible(path))\n")[language])
      return 0
    }
    return program.run(.folder(path, at: .home))
  case .demo(let path, let practice): return DemoCommand.run(path, practice: practice, &program)
  }
}
