import Exchange
import Practicum
import TextCanvas
import WorkspaceFiles

/// `rembuk import`: takes what another program wrote into a workspace, as one undo.
enum ImportCommand {
  static let roster = "roster"
  static let budget = "budget"
  static let tree = "tree"
  static let kinds = [roster, tree, budget]
  /// The option of imports that says nothing about one of these.
  private static let needless: [String: CommandForm.Option] = [roster: .force, tree: .meeting, budget: .meeting]

  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    let (folder, kind, file) = (call.operands[0], call.operands[1], call.operands[2])
    if let option = needless[kind], call[option] != nil {
      Output.complain(UsageProblem.needlessOption(command: "import FOLDER \(kind)", option).words, language)
      return 2
    }
    switch kind {
    case roster:
      guard let meeting = call.meeting else {
        Output.complain(UsageProblem.missingOption(form: call.form, .meeting).words, language)
        return 2
      }
      return importRoster(file, into: folder, call[.caseFolder] ?? "", meeting, language)
    case tree: return importTree(file, into: folder, call, language)
    case budget: return importBudget(file, into: folder, call[.caseFolder] ?? "", adds: call.replaces, language)
    default:
      Output.complain(
        UsageProblem.badValue(option: "rembuk import FOLDER", value: kind, allowed: kinds).words, language)
      return 2
    }
  }

  /// Reads a table file; says why where that cannot be.
  static func table(_ path: String, _ language: Language) -> SourceFile? {
    switch TableFile.read(path) {
    case .success(let file): return file
    case .failure(let problem):
      Output.complain(problem.words, language)
      return nil
    }
  }

  /// The case's folder name when the workspace has it.
  static func check(_ caseFolder: String, in workspace: Workspace) throws(EditRefusal) {
    let known = workspace.caseFolders
    guard !known.contains(caseFolder) else { return }
    throw .notPossible(UnknownName.caseFolder(caseFolder, known: known).words)
  }

  private static func importRoster(
    _ path: String, into folder: String, _ caseFolder: String, _ meeting: String, _ language: Language
  ) -> Int32 {
    guard let file = table(path, language) else { return 2 }
    let place = WorkspacePath.meetingFolder(ofCase: caseFolder) + "/\(meeting).rec"
    var made: RosterImport?
    do throws(FolderEditProblem) {
      try WorkspaceFolder.edit(folder) { workspace throws(EditRefusal) in
        try check(caseFolder, in: workspace)
        let roster = try RosterImport(file, into: place, of: workspace, remembered: Preferences().settings.columns)
        made = roster
        return try roster.edit(in: workspace)
      }
    } catch {
      if let made { Output.say(RosterImportReport(made, isDone: false).text(language)) }
      Output.complain(error.words, language)
      return 2
    }
    guard let made else { return 2 }
    let report = RosterImportReport(made, isDone: true)
    Output.say(report.text(language))
    return report.isClean ? 0 : 1
  }
}

extension ImportCommand {
  private static func importBudget(
    _ path: String, into folder: String, _ caseFolder: String, adds: Bool, _ language: Language
  ) -> Int32 {
    guard let file = table(path, language) else { return 2 }
    let place = Budget.path(ofCase: caseFolder)
    var checked: BudgetCheck?
    var hadLines = false
    do throws(FolderEditProblem) {
      try WorkspaceFolder.edit(folder) { workspace throws(EditRefusal) in
        try check(caseFolder, in: workspace)
        hadLines = !Budget(workspace, path: place).isEmpty
        if hadLines, !adds {
          throw .notPossible(
            Words(
              id:
                "Anggaran kasus \(caseFolder) sudah berisi. Kosongkan dulu, atau tambahkan --force untuk menaruh yang baru di bawahnya.",
              en:
                "The budget of case \(caseFolder) is not empty. Empty it first, or add --force to put the new lines below."
            ))
        }
        let budget = try BudgetImport(file)
        checked = try BudgetCheck(budget)
        return try budget.edit(into: place, in: workspace).edit
      }
    } catch {
      Output.complain(error.words, language)
      return 2
    }
    guard let check = checked else { return 2 }
    let made = check.source
    let report = BudgetReport(check)
    Output.say(report.text(language))
    let (groups, lines) = (made.groupCount, made.lineCount)
    Output.say(
      Words(
        id: "Diambil: \(groups) kelompok, \(lines) rincian ke \(place). Satu kali undo (u) di Rembuk membatalkannya.\n",
        en: "Taken: \(groups) groups, \(lines) lines into \(place). One undo (u) in Rembuk takes it back.\n")[language])
    if hadLines {
      Output.say(
        Words(
          id: "Anggaran itu sudah berisi; yang baru ditambahkan sesudahnya, dan total tertulisnya tidak dicatat.\n",
          en: "That budget was not empty; the new lines follow the old ones, and the printed total was not noted.\n")[
            language])
    }
    return check.hasErrors ? 1 : 0
  }
}
