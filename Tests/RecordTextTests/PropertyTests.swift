import Foundation
import RecordText
import Testing

@Suite("What holds for any file")
struct PropertyTests {
  /// What a person can see of a file: kinds, types, texts and lines of its blocks.
  static func sight(_ file: RecordFile) -> [String] {
    (0..<file.count).map { index in
      let text = String(decoding: file.text(at: index), as: UTF8.self)
      return "\(file.line(at: index)) \(file.kind(at: index)) \(file.type(at: index)) \(text.debugDescription)"
    }
  }

  static let soups: [[UInt8]] = {
    var random = Seeded(state: 1)
    return (0..<4000).map { _ in Samples.soup(&random, length: Int.random(in: 0...14, using: &random)) }
  }()

  @Test("any bytes come back as they were", arguments: [Syntax.records, .prose])
  func anyBytes(syntax: Syntax) {
    for bytes in Self.soups { #expect(RecordFile(bytes, syntax).bytes() == bytes) }
  }

  @Test("what an edit leaves reads back as the same blocks on the same lines", arguments: [Syntax.records, .prose])
  func edits(syntax: Syntax) {
    var random = Seeded(state: 2)
    let texts = ["b: 2\n", "b: 2", "%rec: V\n", "# d\n", "oops\n", "c: \\\n", "c: 1\\", "a:\n+ x\r\n"]
    for bytes in Self.soups {
      // A BOM within the file is no field; it becomes one to drop should its block come first.
      if Data(bytes.dropFirst(3)).range(of: Data([0xef, 0xbb, 0xbf])) != nil { continue }
      var file = RecordFile(bytes, syntax)
      for _ in 0..<3 {
        let text = Array(random.pick(texts).utf8)
        switch Int.random(in: 0...2, using: &random) {
        case 0: file.insert(text, at: Int.random(in: 0...file.count, using: &random))
        case 1 where file.count > 0: file.replace(at: Int.random(in: 0..<file.count, using: &random), with: text)
        case 2 where file.count > 0: file.remove(at: Int.random(in: 0..<file.count, using: &random))
        default: break
        }
        let again = RecordFile(file.bytes(), syntax)
        #expect(Self.sight(again) == Self.sight(file), "from \(bytes)")
        #expect(again.lines() == (0..<again.count).map { again.line(at: $0) })
        if Self.sight(again) != Self.sight(file) { return }
      }
    }
  }

  @Test("an edit of one record leaves the texts of all other blocks")
  func others() {
    for bytes in Self.soups {
      let before = RecordFile(bytes)
      guard before.count > 1 else { continue }
      let at = before.count / 2
      var after = before
      after.replace(at: at, with: Array("Nama: baru\n".utf8))
      for index in 0..<before.count where index != at { #expect(after.text(at: index) == before.text(at: index)) }
    }
  }

  @Test("a record put in and taken out again leaves the bytes as they were")
  func insertThenRemove() {
    for bytes in Self.soups {
      let original = RecordFile(bytes)
      // What the first edit tidies up is the subject of other tests.
      guard original.notices.isEmpty, original.count > 0, bytes.last == UInt8(ascii: "\n") else { continue }
      // A last line that joins the next one must get one before anything may follow.
      if bytes.last(where: { $0 != 10 && $0 != 13 }) == UInt8(ascii: "\\") { continue }
      for at in [0, original.count / 2, original.count] {
        var file = original
        file.insert(Array("Nama: baru\n".utf8), at: at)
        #expect(file.bytes() != bytes)
        file.remove(at: at)
        #expect(file.bytes() == bytes)
      }
    }
  }

  @Test("a printed record reads back as itself, and what has no writing is refused")
  func printing() throws {
    var random = Seeded(state: 3)
    let comments = ["", " c", "c\\", "!", "c\r", "c\nd", "\u{0}"]
    var refused = 0
    for _ in 0..<5000 {
      var record = Record()
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        if random.chance(15) {
          record.elements.append(.comment(random.pick(comments)))
        } else {
          let lines = (0...(random.chance(30) ? 3 : 0)).map { _ in random.pick(Samples.texts + ["x\\", "x\r", "x\ry"]) }
          record.elements.append(.field(Field(random.pick(Samples.names), lines.joined(separator: "\n"))))
        }
      }
      guard let text = try? record.printed() else {
        refused += 1
        continue
      }
      let file = RecordFile(text)
      #expect(file.count == 1)
      #expect(file.record(at: 0) == record)
      #expect(file.bytes() == Array(text.utf8))
    }
    #expect(refused > 100 && refused < 4000)
  }

  @Test("values with no writing are named one by one")
  func obstacles() {
    #expect(throws: UnrepresentableValue.backslashAtLineEnd(field: "a")) { try Record(["a": "x\\\ny"]).printed() }
    #expect(throws: UnrepresentableValue.backslashAtLineEnd(field: "a")) { try Record(["a": "x\\"]).printed() }
    #expect(throws: UnrepresentableValue.carriageReturnAtLineEnd(field: "a")) { try Record(["a": "x\r\ny"]).printed() }
    #expect(throws: UnrepresentableValue.nul(field: "a")) { try Record(["a": "\u{0}"]).printed() }
    #expect(throws: UnrepresentableValue.badName("a b")) { try Record(["a b": ""]).printed() }
    #expect(throws: UnrepresentableValue.badName("")) { try Record(["": ""]).printed() }
    #expect(throws: UnrepresentableValue.empty) { try Record().printed() }
    var record = Record()
    record.elements = [.comment("a\nb")]
    #expect(throws: UnrepresentableValue.newlineInComment) { try record.printed() }
  }
}
