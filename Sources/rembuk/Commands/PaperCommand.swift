import Practicum

/// `rembuk report` and `rembuk paper`: write a paper whose form its file's ending says.
enum PaperCommand {
  static func report(_ call: Invocation.Call, _ language: Language) -> Int32 { write(.report, call, language) }

  static func paper(_ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let kind = PaperKind(rawValue: call.operands[1]) else {
      let known = PaperKind.allCases.map(\.rawValue).joined(separator: ", ")
      Output.complain(
        Words(
          id: "Tidak ada lembar \"\(call.operands[1])\"; yang ada: \(known).",
          en: "There is no paper \"\(call.operands[1])\"; there is: \(known)."), language)
      return 2
    }
    // What no such paper takes is no slip to be passed over: whoever gives it expects something of it.
    let needless: [(CommandForm.Option, isTaken: Bool)] = [
      (.meeting, kind.takesMeeting), (.rows, kind == .attendanceSheet),
    ]
    if let (option, _) = needless.first(where: { call[$0.0] != nil && !$0.isTaken }) {
      Output.complain(UsageProblem.needlessOption(command: "paper FOLDER \(kind.rawValue)", option).words, language)
      return 2
    }
    return write(.paper(kind), call, language)
  }

  private static func write(_ subject: PaperOrder.Subject, _ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let options = options(call, language) else { return 2 }
    let order = PaperOrder(subject, caseFolder: call[.caseFolder] ?? "", meeting: call.meeting, options: options)
    return PrintCommand.run(.paper(order), call, language)
  }

  private static func options(_ call: Invocation.Call, _ language: Language) -> PaperOptions? {
    var options = PaperOptions()
    if let empty = call[.empty].flatMap({ PaperOptions.Empty(rawValue: $0) }) { options.empty = empty }
    options.hasFindings = call[.findings] != nil
    if let text = call[.rows] {
      guard let rows = Int(text), (0...PaperOptions.mostBlankRows).contains(rows) else {
        Output.complain(
          Words(
            id: "--rows \(text): tulis 0 sampai \(PaperOptions.mostBlankRows).",
            en: "--rows \(text): write 0 to \(PaperOptions.mostBlankRows)."), language)
        return nil
      }
      options.blankRows = rows
    }
    return options
  }
}
