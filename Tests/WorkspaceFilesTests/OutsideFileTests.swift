import Foundation
import Practicum
import Testing

@testable import WorkspaceFiles

@Suite("Files beside a practicum")
struct OutsideFileTests {
  private let folder: String = {
    let path = NSTemporaryDirectory() + "rembuk-outside-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path + "/praktikum", withIntermediateDirectories: true)
    return realPath(path) ?? path
  }()
  private var root: String { folder + "/praktikum" }

  private func write(_ name: String, replaces: Bool = false, _ content: OutsideFile.Content) -> WriteOutcome {
    OutsideFile(name, path: folder + "/" + name, replaces: replaces, make: { content }).write(outside: root)
  }

  @Test("A file is written whole, never over another unless asked, and never into the practicum's folder")
  func writing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let note = Words(id: "a", en: "b")
    #expect(write("x.csv", .bytes([1, 2], notes: [note])) == .written(path: "x.csv", notes: [note]))
    #expect(write("x.csv", .bytes([3], notes: [])) == .exists(path: "x.csv"))
    #expect(FileManager.default.contents(atPath: folder + "/x.csv") == Data([1, 2]))
    #expect(write("x.csv", replaces: true, .bytes([3], notes: [])) == .written(path: "x.csv", notes: []))
    #expect(FileManager.default.contents(atPath: folder + "/x.csv") == Data([3]))
    #expect(write("y.csv", .refused(note)) == .refused(note))
    for name in ["praktikum/z.csv", "praktikum/../praktikum/z.csv"] {
      guard case .refused(let words) = write(name, .bytes([1], notes: [])) else {
        Issue.record("\(name) was written into the practicum")
        continue
      }
      #expect(words.id.contains("di dalam folder praktikum"))
    }
    guard case .refused = write("tidak/ada/x.csv", .bytes([1], notes: [])) else {
      Issue.record("a file was written into a folder that is not there")
      return
    }
  }
}
