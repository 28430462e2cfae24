import Practicum

/// `rembuk diagram`: writes a case's problem tree, or its tree of objectives, in the form the file's ending says.
enum DiagramCommand {
  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    PrintCommand.run(
      .diagram(caseFolder: call[.caseFolder] ?? "", objectives: call[.objectives] != nil), call, language)
  }
}
