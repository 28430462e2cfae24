import Practicum
import TextCanvas
import WorkspaceFiles

/// `rembuk demo`: writes the sample and opens it; without a terminal it checks it and says what to do next.
enum DemoCommand {
  static func run(_ named: String?, practice: Bool, _ program: inout Program) -> Int32 {
    let language = program.language
    let path = named ?? WorkspaceFolder.freshPath(Sample.folderName(practice: practice))
    do throws(FolderProblem) { try WorkspaceFolder.unpack(Sample.bundles(practice: practice), into: path) } catch {
      Output.complain(error.words, language)
      return 2
    }
    if Output.isInteractive { return program.run(.folder(path, at: .home)) }
    let shown = visible(path)
    Output.say(
      Words(id: "Contoh ditulis ke \(shown).\n", en: "The sample was written to \(shown).\n")[language])
    let status = CheckCommand.run(path, json: false, language)
    Output.say(
      Words(
        id: "Buka dengan: rembuk \(shown)\nPeriksa dengan: rembuk check \(shown)\n",
        en: "Open it with: rembuk \(shown)\nCheck it with: rembuk check \(shown)\n")[language])
    return status == 2 ? 2 : 0
  }
}
