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
    var made: TreeReplacement?
    do throws(FolderEditProblem) {
      try WorkspaceFolder.edit(folder) { workspace throws(EditRefusal) in
        try check(slug, in: workspace)
        let replacement = try tree.replacement(in: workspace, case: slug, replacing: call.replaces)
        made = replacement
        return replacement.edit
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
    for words in notes(tree, made) { Output.say(words[language] + "\n") }
    return 0
  }

  /// What a person should know of the tree that was there, and of one that told objectives.
  private static func notes(_ tree: TreeImport, _ made: TreeReplacement?) -> [Words] {
    var notes: [Words] = []
    if let made, made.before > 0 {
      notes.append(
        Words(
          id: "Dari \(made.before) butir yang ada, \(made.kept) bertahan dengan kode dan rujukannya.",
          en: "Of the \(made.before) items that were there, \(made.kept) stay with their Ids and references."))
    }
    if let dropped = made?.dropped, !dropped.isEmpty {
      let count = dropped.values.reduce(0, +)
      let files = dropped.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      notes.append(
        Words(
          id: "\(count) rujukan ke butir yang tidak ada lagi dihapus: \(files). Undo mengembalikannya juga.",
          en: "\(count) references to items that are gone were taken out: \(files). Undo brings them back too."))
    }
    if tree.areObjectives {
      let bare = tree.countWithoutProblem
      notes.append(
        Words(
          id: "Berkas ini pohon tujuan: rumusan tujuan dan masalah asalnya sama-sama diambil."
            + (bare > 0 ? " \(bare) butir belum punya teks masalah; isi di layar pohon masalah." : ""),
          en: "The file is a tree of objectives: the objectives and the problems behind them were taken."
            + (bare > 0 ? " \(bare) items have no problem yet; write it on the problem tree screen." : "")))
    }
    return notes
  }
}
