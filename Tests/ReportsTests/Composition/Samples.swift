import CSample
import Foundation
import Practicum

@testable import Reports

/// Practicums to compose papers from.
enum Samples {
  /// The bundled sample: two complete cases.
  static let whole: Workspace = {
    var length = 0
    let start = sample_workspace(&length)
    return workspace(WorkspaceBundle(Array(UnsafeBufferPointer(start: start, count: length))))
  }()

  /// The practicums of Tests/Cases by name, as printed and corrected.
  static let cases: [String] = [
    "dibetulkan", "makassar-dibetulkan", "makassar-tercetak", "praktikum-lain-dibetulkan", "praktikum-lain-tercetak",
    "sebagaimana-tercetak", "tiga-kasus-dibetulkan", "tiga-kasus-tercetak",
  ]

  /// The sample and every practicum of Tests/Cases, each with all that stands in its report: sections without content
  /// marked, findings printed.
  static let reports: [String: (workspace: Workspace, walk: DocumentWalk)] = {
    var options = PaperOptions()
    options.empty = .mark
    options.hasFindings = true
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        guard let workspace = name == "sample" ? whole : try? named(name) else { return nil }
        return (name, (workspace, DocumentWalk(Report(workspace, options: options).document)))
      })
  }()

  /// The names of ``reports``.
  static let names = ["sample"] + cases

  /// A practicum of Tests/Cases.
  static func named(_ name: String) throws -> Workspace {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return workspace(WorkspaceBundle(Array(try Data(contentsOf: folder.appending(path: "Cases/\(name).txt")))))
  }

  /// A practicum of files given as text.
  static func workspace(_ files: [String: String], others: Set<String> = []) -> Workspace {
    Workspace(files: files.compactMap { WorkspaceFile(path: $0.key, text: $0.value) }, otherFiles: others)
  }

  private static func workspace(_ bundle: WorkspaceBundle) -> Workspace {
    Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      })
  }
}
