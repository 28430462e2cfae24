import Practicum
import TextCanvas
import WorkspaceFiles

/// `rembuk check`: what the rules find in a folder, without opening screens or changing a byte.
enum CheckCommand {
  /// Prints the findings and gives the exit status: 0 nothing wrong, 1 something is, 2 something could not be read.
  static func run(_ path: String, json: Bool, _ language: Language) -> Int32 {
    let workspace: Workspace
    do throws(FolderProblem) { workspace = try WorkspaceFolder.read(path) } catch {
      Output.complain(error.words, language)
      return 2
    }
    var checker = Checker()
    let report = checker.check(workspace)
    Output.say(json ? report.json(language) : report.text(language))
    for file in workspace.unreadable { Output.complain(file.words, language) }
    if !json {
      Output.say(summary(report)[language] + "\n")
      // Indented, so that no tool takes them for findings that stand.
      for finding in report.silenced {
        Output.say(visible("  \(finding.file):\(finding.line) \(finding.rule) \(finding.message[language])") + "\n")
      }
    }
    if !workspace.unreadable.isEmpty { return 2 }
    return report.hasErrors ? 1 : 0
  }

  private static func summary(_ report: CheckReport) -> Words {
    let silenced = report.silenced.count
    guard !report.findings.isEmpty else {
      return Words(
        id: silenced == 0 ? "Tidak ada temuan." : "Tidak ada temuan; \(silenced) diabaikan.",
        en: silenced == 0 ? "No findings." : "No findings; \(silenced) silenced.")
    }
    let (wrong, look, hint) = (report.count(.salah), report.count(.perluDicek), report.count(.saran))
    return Words(
      id: "\(wrong) salah, \(look) perlu dicek, \(hint) saran" + (silenced == 0 ? "." : "; \(silenced) diabaikan."),
      en: "\(wrong) wrong, \(look) to be checked, \(hint) suggestions"
        + (silenced == 0 ? "." : "; \(silenced) silenced."))
  }
}
