import Practicum

/// `rembuk export`: writes tables of a practicum for spreadsheets.
enum ExportCommand {
  static func run(_ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let kind = TableKind(rawValue: call.operands[1]) else {
      Output.complain(unknown(call.operands[1]), language)
      return 2
    }
    let order = TableOrder(
      kind, caseFolder: call[.caseFolder], meeting: call.meeting, isFull: call[.full] != nil)
    return PrintCommand.run(.table(order), call, language)
  }

  private static func unknown(_ name: String) -> Words {
    let known = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
    return Words(
      id: "Tabel \"\(name)\" tidak ada; yang ada: \(known).", en: "There is no table \"\(name)\"; there is: \(known).")
  }
}
