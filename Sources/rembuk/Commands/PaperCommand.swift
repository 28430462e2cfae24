import Practicum
import Reports
import WorkspaceFiles

/// `rembuk report` and `rembuk paper`: write a paper whose form its file's ending says.
enum PaperCommand {
  /// No photograph is larger, in bytes.
  private static let largestPhoto = 64 << 20
  /// No style file is larger, in bytes.
  private static let largestStyle = 1 << 20

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

  /// - Returns: 0 done, 1 done although a file of the practicum could not be read, 2 not done.
  private static func write(_ subject: PaperOrder.Subject, _ call: Invocation.Call, _ language: Language) -> Int32 {
    guard let format = PaperFormat(fileName: call.output), Paper.formats.contains(format) else {
      Output.complain(unknownForm(call.output), language)
      return 2
    }
    let folder = call.operands[0]
    let workspace: Workspace
    do throws(FolderProblem) { workspace = try WorkspaceFolder.read(folder) } catch {
      Output.complain(error.words, language)
      return 2
    }
    guard let options = options(call, language), let style = style(call, workspace, language) else { return 2 }
    let order = PaperOrder(
      subject, caseFolder: call[.caseFolder] ?? "",
      meeting: call[.meeting].map { $0.hasSuffix(".rec") ? String($0.dropLast(4)) : $0 }, format: format,
      options: options)
    let paper: Paper
    do throws(PaperRefusal) {
      paper = try Paper(order, from: workspace, styleFile: style) { path in
        try? PlainFile.read("\(folder)/\(path)", limit: largestPhoto)
      }
    } catch {
      Output.complain(error.words, language)
      return 2
    }
    guard let bytes = paper.bytes(format) else { return 2 }
    let status = OutputFile.write(bytes, for: call, language)
    guard status == 0 else { return status }
    for file in workspace.unreadable { Output.complain(file.words, language) }
    return workspace.unreadable.isEmpty ? 0 : 1
  }

  private static func unknownForm(_ path: String) -> Words {
    let known = Paper.formats.map { ".\($0.rawValue)" }.joined(separator: ", ")
    return Words(
      id: "Bentuk \(path) tidak dikenal. Akhiri nama berkas dengan salah satu: \(known).",
      en: "The form of \(path) is not known. End the file's name with one of: \(known).")
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

  /// The style file that is named, else the practicum's own; nil after saying what cannot be used in it.
  private static func style(_ call: Invocation.Call, _ workspace: Workspace, _ language: Language) -> StyleFile? {
    let own = workspace.otherFiles.contains(StyleFile.path) ? "\(call.operands[0])/\(StyleFile.path)" : nil
    guard let path = call[.style] ?? own else { return StyleFile() }
    let style: StyleFile
    do throws(DiskFault) { style = StyleFile(try PlainFile.read(path, limit: largestStyle)) } catch {
      Output.complain(error.wordsOutside, language)
      return nil
    }
    for problem in style.problems {
      Output.complain(Words(id: "\(path): \(problem.id)", en: "\(path): \(problem.en)"), language)
    }
    return style.problems.isEmpty ? style : nil
  }
}
