import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Merging two versions")
struct MergeTests {
  static let head = "%rec: Peserta\n%key: Id\n"

  static func file(_ people: [String]) -> RecordFile {
    RecordFile(([head] + people.map { person($0) }).joined(separator: "\n"))
  }

  /// `P1 Budi` becomes a record.
  static func person(_ text: String) -> String {
    let parts = text.split(separator: " ", maxSplits: 1)
    return "Id: \(parts[0])\nNama: \(parts[1])\n"
  }

  static func merged(_ base: [String], _ ours: [String], _ theirs: [String]) -> [String]? {
    let result = RecordMerge.merged(base: file(base), ours: file(ours), theirs: file(theirs), kind: .pertemuan)
    return result.map { file in
      file.records(of: "Peserta").map { "\(file.value("Id", at: $0) ?? "") \(file.value("Nama", at: $0) ?? "")" }
    }
  }

  @Test("changes of different records are both kept, also of neighbours")
  func different() {
    #expect(
      Self.merged(["P1 A", "P2 B", "P3 C"], ["P1 a", "P2 B", "P3 C"], ["P1 A", "P2 b", "P3 C"]) == [
        "P1 a", "P2 b", "P3 C",
      ])
    #expect(Self.merged(["P1 A", "P2 B"], ["P2 B"], ["P1 A", "P2 b", "P3 C"]) == ["P2 b", "P3 C"])
    #expect(Self.merged(["P1 A", "P2 B"], ["P1 A", "P5 E", "P2 B"], ["P2 B"]) == ["P5 E", "P2 B"])
    #expect(Self.merged(["P1 A"], ["P1 A", "P2 B"], ["P1 A", "P3 C"]) == ["P1 A", "P2 B", "P3 C"])
  }

  @Test("the same change on both sides is one change")
  func same() {
    #expect(Self.merged(["P1 A", "P2 B"], ["P1 x", "P4 D"], ["P1 x", "P4 D"]) == ["P1 x", "P4 D"])
  }

  @Test("the same record changed differently, or changed here and removed there, does not merge")
  func conflict() {
    #expect(Self.merged(["P1 A"], ["P1 x"], ["P1 y"]) == nil)
    #expect(Self.merged(["P1 A", "P2 B"], ["P1 x", "P2 B"], ["P2 B"]) == nil)
    #expect(Self.merged(["P1 A", "P2 B"], ["P2 B"], ["P1 y", "P2 B"]) == nil)
  }

  @Test("two people added under one Id stay two records")
  func sameId() {
    #expect(Self.merged(["P1 A"], ["P1 A", "P2 Siti"], ["P1 A", "P2 Joko"]) == ["P1 A", "P2 Joko", "P2 Siti"])
  }

  @Test("an order changed on one side stays; changed on both, it does not merge")
  func order() {
    #expect(
      Self.merged(["P1 A", "P2 B", "P3 C"], ["P3 C", "P1 A", "P2 B"], ["P1 A", "P2 b", "P3 C"]) == [
        "P3 C", "P1 A", "P2 b",
      ])
    #expect(
      Self.merged(["P1 A", "P2 B", "P3 C"], ["P1 A", "P2 b", "P3 C"], ["P2 B", "P1 A", "P3 C"]) == [
        "P2 b", "P1 A", "P3 C",
      ])
    #expect(Self.merged(["P1 A", "P2 B", "P3 C"], ["P3 C", "P1 A", "P2 B"], ["P2 B", "P1 A", "P3 C"]) == nil)
  }

  @Test("a record with no Id of its own is told apart by its type, so that its two changes do not merge")
  func single() {
    let text = { (title: String) in RecordFile("%rec: Pertemuan\n\nJudul: \(title)\n") }
    #expect(RecordMerge.merged(base: text("A"), ours: text("B"), theirs: text("C"), kind: .pertemuan) == nil)
    #expect(RecordMerge.merged(base: text("A"), ours: text("B"), theirs: text("A"), kind: .pertemuan) == text("B"))
  }

  @Test("line endings of another editor are no change, and its other bytes stay")
  func lineEndings() {
    let theirs = RecordFile(
      "\u{FEFF}%rec: Peserta\r\n%key: Id\r\n\r\n\r\n# catatan\r\nId: P1\r\nNama: A\r\n\r\nId: P2\r\nNama: b")
    let base = RecordFile("%rec: Peserta\n%key: Id\n\n\n# catatan\nId: P1\nNama: A\n\nId: P2\nNama: B\n")
    var ours = base
    ours.replace(at: 1, with: Array("# catatan\nId: P1\nNama: a\n".utf8))
    let merged = RecordMerge.merged(base: base, ours: ours, theirs: theirs, kind: .pertemuan)
    #expect(
      merged.map { String(decoding: $0.bytes(), as: UTF8.self) }
        == "%rec: Peserta\n%key: Id\n\n\n# catatan\nId: P1\nNama: a\n\nId: P2\nNama: b\n")
  }

  @Test("any two sets of changes to different records merge to the same records whichever side is ours")
  func symmetric() throws {
    var random = SplitMix(state: 7)
    for _ in 0..<300 {
      let base = (1...8).map { "P\($0) A" }
      var sides = [base, base]
      for number in 1...8 {
        let side = Int.random(in: 0...1, using: &random)
        let place = try #require(sides[side].firstIndex(of: "P\(number) A"))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: sides[side][place] = "P\(number) x"
        case 1: sides[side].remove(at: place)
        case 2: sides[side].insert("N\(number) baru", at: place)
        default: break
        }
      }
      let there = try #require(Self.merged(base, sides[0], sides[1]))
      let back = try #require(Self.merged(base, sides[1], sides[0]))
      #expect(there.sorted() == back.sorted())
      let expected = (1...8).flatMap { number -> [String] in
        let all = Set(sides[0] + sides[1])
        var people = all.contains("N\(number) baru") ? ["N\(number) baru"] : []
        if all.contains("P\(number) x") {
          people.append("P\(number) x")
        } else if sides.allSatisfy({ $0.contains("P\(number) A") }) {
          people.append("P\(number) A")
        }
        return people
      }
      #expect(there.sorted() == expected.sorted())
    }
  }
}
