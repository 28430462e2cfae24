import Exchange
import Practicum
import WorkspaceFiles

extension ImportCommand {
  /// Takes a problem tree into a case whose tree is empty, or in place of the one that is there when asked.
  static func importTree(
    _ path: String, into folder: String, _ call: Invocation.Call, _ language: Language
  ) -> Int32 {
    let slug = call[.caseFolder] ?? ""
    let bytes: [UInt8]
    do throws(PlainFileFault) { bytes = try PlainFile.read(path, limit: TreeImport.byteLimit) } catch {
      Output.complain(error.words, language)
      return 2
    }
    let tree: TreeImport
    do throws(TreeProblem) { tree = try TreeImport.read(bytes) } catch {
      Output.complain(error.words(path.split(separator: "/").last.map(String.init) ?? path), language)
      return 2
    }
    do throws(FolderEditProblem) {
      try WorkspaceFolder.edit(folder) { workspace throws(EditRefusal) in
        try check(slug, in: workspace)
        return try tree.edit(in: workspace, case: slug, replacing: call.replaces)
      }
    } catch {
      Output.complain(error.words, language)
      return 2
    }
    let (causes, effects) = (tree.count(of: .cause), tree.count(of: .effect))
    let place = ProblemTree.path(ofCase: slug)
    Output.say(
      Words(
        id: "Diambil: \(tree.count) butir (\(causes) penyebab, \(effects) dampak) ke \(place). Satu kali undo (u) di"
          + " Rembuk membatalkannya.\n",
        en: "Taken: \(tree.count) items (\(causes) causes, \(effects) effects) into \(place). One undo (u) in Rembuk"
          + " takes it back.\n")[language])
    return 0
  }
}
