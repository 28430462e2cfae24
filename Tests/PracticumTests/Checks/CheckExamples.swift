import Practicum
import RecordText

/// Small workspaces for the checks, written as one text: `==> path` before each file.
enum CheckExample {
  static func workspace(_ bundle: String, otherFiles: Set<String> = []) -> Workspace {
    let files = WorkspaceBundle(Array(bundle.utf8)).files
    return Workspace(
      files: files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      },
      otherFiles: otherFiles.union(files.map(\.path).filter { FileKind(path: $0) == nil }))
  }

  /// The findings of group D alone, as `file:line: severity rule message`.
  static func report(_ bundle: String, otherFiles: Set<String> = [], _ language: Language = .indonesian) -> [String] {
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    return checker.check(workspace(bundle, otherFiles: otherFiles)).text(language).split(separator: "\n").map(
      String.init)
  }

  /// The rules that speak, in order.
  static func rules(_ bundle: String, otherFiles: Set<String> = []) -> [String] {
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    return checker.findings(in: workspace(bundle, otherFiles: otherFiles)).map { "\($0.rule) \($0.severity.rawValue)" }
  }

  /// Applies the fixes until none is offered, and gives the bytes of a file.
  static func mended(_ bundle: String, _ path: String) throws -> String {
    var workspace = workspace(bundle)
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    for _ in 0..<50 {
      guard let fix = checker.findings(in: workspace).compactMap(\.fix).first else { break }
      try workspace.apply(fix)
    }
    return String(decoding: workspace[path]?.records.bytes() ?? [], as: UTF8.self)
  }

  static let meeting =
    "==> kasus/air/pertemuan/2023-02-11-rembug.rec\n%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\n"
  static let tree = "==> kasus/air/pohon-masalah.rec\n%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Sumur kering\n"
}
