import Foundation
import Practicum
import RecordText
import Testing

/// The gallery of mistakes: `Tests/Mistakes/D02-reference.txt` is a small workspace with one slip, written as
/// `==> path` and the file's text; `D02-reference.expected` beside it is all that `rembuk check` says of it.
@Suite("The gallery of mistakes")
struct MistakesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Mistakes")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test("each mistake gets exactly the message beside it", arguments: names)
  func message(name: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
    let expected = try String(contentsOf: Self.folder.appendingPathComponent("\(name).expected"), encoding: .utf8)
    var checker = Checker()
    let report = checker.check(CheckExample.workspace(text)).text(.indonesian)
    #expect(report == expected)
    let rule = name.prefix(3)
    #expect(expected.split(separator: "\n").contains { $0.contains(" \(rule) ") }, "\(rule) is not among them")
  }

  @Test("every rule is in the gallery, and every mistake has its message")
  func complete() throws {
    let rules = Set(Self.names.map { String($0.prefix(3)) })
    #expect(Set(RuleCatalogue.all.map(\.id)).subtracting(rules).sorted() == [])
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(Self.names.flatMap { ["\($0).txt", "\($0).expected"] }))
  }
}
