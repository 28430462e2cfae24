import CSample
import Foundation
import Practicum

/// The practicums that tables are tried on: the bundled sample, its version for practice, and reports as printed.
enum Practicums {
  static let sample = workspace([bundled(sample_workspace)])
  static let practice = workspace([bundled(sample_workspace), bundled(sample_practice)])

  /// Every one by its name.
  static let all: [(name: String, workspace: Workspace)] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Cases")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    let cases = names.filter { $0.hasSuffix(".txt") }.compactMap { name in
      (try? Data(contentsOf: folder.appendingPathComponent(name))).map { (name, workspace([Array($0)])) }
    }
    return [("sample", sample), ("practice", practice)] + cases
  }()

  /// A practicum of a few files.
  static func of(_ texts: [String: String]) -> Workspace {
    Workspace(files: texts.compactMap { WorkspaceFile(path: $0.key, text: $0.value) })
  }

  private static func bundled(_ text: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
    var length = 0
    let start = text(&length)
    return Array(UnsafeBufferPointer(start: start, count: length))
  }

  private static func workspace(_ texts: [[UInt8]]) -> Workspace {
    let bundle = texts.dropFirst().reduce(WorkspaceBundle(texts.first ?? [])) { $0.overlaid(by: WorkspaceBundle($1)) }
    return Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      }, otherFiles: Set(bundle.files.map(\.path)))
  }
}
