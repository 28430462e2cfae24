import Practicum
import Reports
import WorkspaceFiles

/// `rembuk diagram`: writes a case's problem tree, or its tree of objectives, in the form the file's ending says.
enum DiagramCommand {
  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let form = DiagramForm(fileName: call.output) else {
      Output.complain(DiagramForm.unknown(call.output), language)
      return 2
    }
    let workspace: Workspace
    do throws(FolderProblem) { workspace = try WorkspaceFolder.read(call.operands[0]) } catch {
      Output.complain(error.words, language)
      return 2
    }
    let slug = call[.caseFolder] ?? ""
    do throws(EditRefusal) { try ImportCommand.check(slug, in: workspace) } catch {
      Output.complain(error.words, language)
      return 2
    }
    guard let diagram = Diagram(ofCase: slug, in: workspace, objectives: call[.objectives] != nil) else {
      Output.complain(
        Words(
          id: "Pohon masalah kasus \(slug) masih kosong. Isi dulu dengan rembuk, lalu ulangi.",
          en: "The problem tree of case \(slug) is still empty. Fill it with rembuk first, then try again."),
        language)
      return 2
    }
    return OutputFile.write(form.bytes(diagram), for: call, language)
  }
}
