import Practicum

extension CommandForm {
  /// Carries a command out and gives its exit status: 0 done, 1 something is wrong in what was read, 2 not done.
  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    switch call.form.name {
    case "export": ExportCommand.run(call, language)
    case "diagram": DiagramCommand.run(call, language)
    case "import": ImportCommand.run(call, language)
    case "check-budget": CheckBudgetCommand.run(call.operands[0], language)
    case "report": PaperCommand.report(call, language)
    case "paper": PaperCommand.paper(call, language)
    default: 2
    }
  }
}
