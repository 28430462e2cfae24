import Practicum

/// The tables that an order asks for, as sheets and as files.
public enum TableBook {
  /// A file made to an order.
  public struct Made: Equatable, Sendable {
    public let bytes: [UInt8]
    /// What whoever takes the file should know, each a sentence.
    public let notes: [TableNote]
  }

  /// One table, with the case and meeting it is about as they are written on the command line.
  private typealias Part = (sheet: Sheet, choice: String)

  /// The tables in the order of cases and meetings; at least one.
  public static func sheets(_ order: TableOrder, _ workspace: Workspace) throws(TableProblem) -> [Sheet] {
    try parts(order, workspace).map(\.sheet)
  }

  /// The file.
  public static func file(
    _ order: TableOrder, _ format: TableFormat, _ workspace: Workspace
  ) throws(TableProblem) -> Made {
    let parts = try parts(order, workspace)
    let sheets = parts.map(\.sheet)
    switch format {
    case .xlsx:
      do throws(SpreadsheetProblem) {
        return Made(bytes: try XlsxWriter.bytes(sheets), notes: notes(order, sheets, format, workspace))
      } catch {
        throw .spreadsheet(error)
      }
    case .csv:
      guard let sheet = sheets.first, sheets.count == 1 else { throw .several(parts.map(\.choice)) }
      return Made(bytes: CSVWriter.bytes(sheet), notes: notes(order, sheets, format, workspace))
    }
  }

  private static func parts(_ order: TableOrder, _ workspace: Workspace) throws(TableProblem) -> [Part] {
    let folders = try folders(order, workspace)
    if order.meeting != nil, !order.kind.isAboutMeetings { throw .noMeetings(order.kind) }
    let parts: [Part]
    switch order.kind {
    case .roster, .summary:
      let meetings = try meetings(order, folders, workspace)
      parts = meetings.compactMap { path in
        let sheet =
          order.kind == .roster
          ? Sheet.roster(path, isFull: order.isFull, workspace) : Sheet.summary(path, workspace)
        return sheet.map { ($0, choice(WorkspacePath.caseFolder(of: path), WorkspacePath.stem(of: path))) }
      }
    case .budget: parts = folders.compactMap { part($0, Sheet.budget(ofCase: $0, workspace)) }
    case .rundown: parts = folders.compactMap { part($0, Sheet.rundown(ofCase: $0, workspace)) }
    case .participants: parts = folders.compactMap { part($0, Sheet.participants(ofCase: $0, workspace)) }
    case .findings: parts = [part("", Sheet.findings(ofCase: order.caseFolder, workspace))].compactMap(\.self)
    }
    guard !parts.isEmpty else { throw .nothing(order.kind) }
    return parts
  }

  private static func part(_ folder: String, _ sheet: Sheet?) -> Part? { sheet.map { ($0, choice(folder, nil)) } }

  private static func choice(_ folder: String, _ meeting: String?) -> String {
    [folder.isEmpty ? nil : "--case \(folder)", meeting.map { "--meeting \($0)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The case folders that an order means, `""` first for what belongs to no case.
  private static func folders(_ order: TableOrder, _ workspace: Workspace) throws(TableProblem) -> [String] {
    let known = workspace.caseFolders
    guard let folder = order.caseFolder else { return [""] + known }
    guard folder.isEmpty || known.contains(folder) else { throw .unknown(.caseFolder(folder, known: known)) }
    return [folder]
  }

  private static func meetings(
    _ order: TableOrder, _ folders: [String], _ workspace: Workspace
  ) throws(TableProblem) -> [String] {
    let all = folders.flatMap { workspace.meetings(ofCase: $0) }
    guard let name = order.meeting else { return all }
    let named = all.filter { WorkspacePath.stem(of: $0) == name }
    if named.isEmpty { throw .unknown(.meeting(name, known: all.map(WorkspacePath.stem(of:)), in: workspace)) }
    return named
  }

  private static func notes(
    _ order: TableOrder, _ sheets: [Sheet], _ format: TableFormat, _ workspace: Workspace
  ) -> [TableNote] {
    var notes: [TableNote] = []
    if order.kind == .roster {
      notes.append(order.isFull || !PersonalData(workspace).isMasked ? .full : .masked)
      if format == .csv { notes.append(.damagedByExcel) }
    }
    if format == .csv, sheets.contains(where: \.hasFractions) { notes.append(.points) }
    return notes
  }
}

extension Sheet {
  /// Whether any number has decimals.
  fileprivate var hasFractions: Bool {
    rows.contains { row in
      row.cells.contains { if case .decimal(let number)? = $0.value { number.plain.contains(".") } else { false } }
    }
  }
}
