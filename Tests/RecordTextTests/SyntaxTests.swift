import RecordText
import Testing

@Suite("The rec syntax, case by case")
struct SyntaxTests {
  @Test(
    "fields are read as the format page says",
    arguments: [
      ("a:1", [["a", "1"]]), ("a: 1\n", [["a", "1"]]), ("a:\t1\n", [["a", "1"]]), ("a:  1\n", [["a", " 1"]]),
      ("a:\n", [["a", ""]]), ("a: \n", [["a", ""]]), ("A:1\na:2\n", [["A", "1"], ["a", "2"]]),
      ("a: 1\na: 2\na: 1\n", [["a", "1"], ["a", "2"], ["a", "1"]]),
      ("a: 1\n+2\n", [["a", "1\n2"]]), ("a: 1\n+ 2\n", [["a", "1\n2"]]), ("a: 1\n+  2\n", [["a", "1\n 2"]]),
      ("a: 1\n+\t2\n", [["a", "1\n\t2"]]), ("a: 1\n+\n+\n", [["a", "1\n\n"]]), ("a:\n+ x\n", [["a", "\nx"]]),
      ("a: 1\n+", [["a", "1\n"]]), ("a: 1\\\n2\n", [["a", "12"]]), ("a: 1\\\n+ 2\n", [["a", "1+ 2"]]),
      ("a: 1\n+ 2\\\n+ 3\n", [["a", "1\n2+ 3"]]), ("a: 1\\\n# x\n", [["a", "1# x"]]), ("a:\\\nb\n", [["a", "b"]]),
      ("a: 1\\\n\nb: 2\n", [["a", "1"], ["b", "2"]]), ("a: 1\\\n  \nb: 2\n", [["a", "1  "], ["b", "2"]]),
      ("a: \\\n\\\nx\n", [["a", "x"]]), ("a: 1\\\n", [["a", "1"]]), ("a: 1\\\\\n2\n", [["a", "1\\2"]]),
      ("a: x # y\n", [["a", "x # y"]]), ("a: b: c\n", [["a", "b: c"]]), ("a: \\n\n", [["a", "\\n"]]),
      ("# k\na: 1\n#\nb: 2\n# z", [["a", "1"], ["b", "2"]]), ("#c\\\na: 1\n", [["a", "1"]]),
      ("%a: 1\n", [["%a", "1"]]), ("a_9:1\n", [["a_9", "1"]]), ("a: é👍\n", [["a", "é👍"]]),
      ("a: 1\rx\n", [["a", "1\rx"]]), ("a: 1\r\n+ 2\r\n", [["a", "1\n2"]]), ("a: 1\r\r\n", [["a", "1"]]),
      ("a: 1\\\r\n2\r\n", [["a", "12"]]), ("\u{FEFF}a: 1\n", [["a", "1"]]),
    ])
  func fields(text: String, expected: [[String]]) {
    let file = RecordFile(text)
    #expect(file.count == 1)
    #expect(file.kind(at: 0) == .record)
    #expect(file.record(at: 0).fields.map { [$0.name, $0.value] } == expected)
    for pair in expected { #expect(file.value(pair[0], at: 0) == expected.first { $0[0] == pair[0] }?[1]) }
  }

  @Test("a comment keeps its text and its place between fields")
  func comments() {
    let record = RecordFile("#satu\na: 1\n# dua\nb: 2\n").record(at: 0)
    #expect(
      record.elements == [.comment("satu"), .field(Field("a", "1")), .comment(" dua"), .field(Field("b", "2"))])
  }

  @Test(
    "what breaks the syntax is set aside with its place",
    arguments: [
      ("a: 1\nbukan isian\n", 2, 6, SyntaxProblem.Reason.notAField), ("Nama\n", 1, 5, .notAField),
      (" a: 1\n", 1, 1, .notAField), ("a: 1\n b: 2\n", 2, 1, .notAField), ("9a: 1\n", 1, 1, .notAField),
      ("a%: 1\n", 1, 2, .notAField), ("é: 1\n", 1, 1, .notAField), (": 1\n", 1, 1, .notAField),
      ("+ x\n", 1, 1, .continuationWithoutField), ("a: 1\n# c\n+ x\n", 3, 1, .continuationWithoutField),
      ("a: 1\n+ 2\\\n3\nx\n", 4, 2, .notAField), ("a: 1\nb: x\u{0}y\n", 2, 5, .nul),
      ("a: 1\\", 1, 5, .joinedToNothing), ("a: 1\n+ 2\\", 2, 4, .joinedToNothing),
    ])
  func problems(text: String, line: Int, column: Int, reason: SyntaxProblem.Reason) {
    let file = RecordFile("ok: 1\n\n" + text)
    #expect(file.count == 2)
    #expect(file.kind(at: 1) == .broken)
    #expect(file.problem(at: 1) == SyntaxProblem(line: line, column: column, reason: reason))
    #expect(file.record(at: 1) == Record())
    #expect(file.value("a", at: 1) == nil)
    #expect(file.problem(at: 0) == nil)
  }

  @Test("bytes that are not UTF-8 are set aside at their place; the next record is read")
  func notUTF8() {
    let file = RecordFile(Array("a: 1\nb: x".utf8) + [0xc3, 0x28] + Array("\n\na: 2\n".utf8))
    #expect(file.problem(at: 0) == SyntaxProblem(line: 2, column: 5, reason: .notUTF8))
    #expect(file.value("a", at: 1) == "2")
  }

  @Test("a backslash after a line that is no field does not swallow the next record")
  func brokenJoin() {
    let file = RecordFile("bukan isian\\\n\na: 2\n")
    #expect(file.kind(at: 0) == .broken)
    #expect(file.value("a", at: 1) == "2")
  }

  @Test("lines of spaces and tabs part records; their line numbers stay right")
  func blankLines() {
    let file = RecordFile("\n \t\na: 1\n  \n\n\t\na: 2\n\n# c\n\na: 3")
    #expect(file.count == 4)
    #expect((0..<4).map { file.line(at: $0) } == [3, 7, 9, 11])
    #expect(file.lines() == [3, 7, 9, 11])
    #expect((0..<4).map { file.kind(at: $0) } == [.record, .record, .comment, .record])
    #expect(RecordFile("").count == 0)
    #expect(RecordFile(" \n\n\t").count == 0)
  }

  @Test("a descriptor types what follows by its first word, even when it is itself broken")
  func types() {
    let file = RecordFile("a: 0\n\n%rec: Peserta http://x y\n\na: 1\n\n%rec: Temuan\nrusak\n\na: 2\n")
    #expect((0..<file.count).map { file.type(at: $0) } == ["", "Peserta", "Peserta", "Temuan", "Temuan"])
    #expect(file.kind(at: 1) == .descriptor)
    #expect(file.kind(at: 3) == .broken)
    #expect(file.records(of: "Temuan") == [4])
    #expect(file.records(of: "Peserta") == [2])
    #expect(file.records(of: "") == [0])
    #expect(file.records(of: "Lain") == [])
  }

  @Test("types follow when a descriptor is put in, changed and taken out")
  func retyping() {
    var file = RecordFile("%rec: A\n\na: 1\n\n%rec: B\n\na: 2\n")
    file.insert(Array("%rec: C\n".utf8), at: 1)
    #expect(file.records(of: "C") == [2])
    file.replace(at: 1, with: Array("%rec: D\nrusak\n".utf8))
    #expect(file.records(of: "D") == [2])
    file.remove(at: 1)
    #expect(file.records(of: "A") == [1])
    file.remove(at: 2)
    #expect(file.records(of: "A") == [1, 2])
  }

  @Test("BOM, CRLF and a missing last newline are noticed, and only the first edit tidies them up")
  func tidying() {
    let text = "\u{FEFF}a: 1\r\n+ x\r\n\r\nrusak\r\n\r\n# c\r\n\r\na: 2"
    var file = RecordFile(text)
    #expect(file.notices == [.byteOrderMark, .carriageReturns, .missingLastNewline])
    #expect(file.bytes() == Array(text.utf8))
    file.replace(at: 0, with: Array("a: 3\n".utf8))
    #expect(file.notices == [])
    #expect(String(decoding: file.bytes(), as: UTF8.self) == "a: 3\n\nrusak\r\n\n# c\n\na: 2\n")
    #expect(RecordFile(file.bytes()).notices == [])
  }

  @Test("appending after a file that ends in a join does not run into it")
  func openJoin() {
    for text in ["a: 1\\", "a: 1\\\n"] {
      var file = RecordFile(text)
      file.insert(Array("b: 2\n".utf8), at: 1)
      let again = RecordFile(file.bytes())
      #expect(again.count == 2)
      #expect(again.value("a", at: 0) == "1")
      #expect(again.value("b", at: 1) == "2")
      #expect(again.value("b", at: 0) == nil)
    }
  }

  @Test("the text of a block is what an edit would leave, so that it fits before and after the first edit")
  func blockText() {
    var file = RecordFile("a: 1\r\n+ x\r\n\r\nb: 2")
    let texts = (0..<2).map { file.text(at: $0) }
    #expect(texts == [Array("a: 1\n+ x\n".utf8), Array("b: 2\n".utf8)])
    file.insert(Array("c: 3\n".utf8), at: 2)
    #expect((0..<2).map { file.text(at: $0) } == texts)
    let again = RecordFile(file.bytes())
    #expect((0..<2).map { again.text(at: $0) } == texts)
  }

  @Test("typed text is split into the paragraphs that become blocks")
  func paragraphs() {
    #expect(
      RecordFile.paragraphs(of: Array("\n\na: 1\r\n\n\nrusak\n\nb: 2".utf8)).map { String(decoding: $0, as: UTF8.self) }
        == ["a: 1\n", "rusak\n", "b: 2\n"])
    #expect(RecordFile.paragraphs(of: Array(" \n".utf8)) == [])
  }

  @Test("a line of a megabyte and a hundred thousand records are read whole")
  func large() {
    let line = String(repeating: "panjang ", count: 131_072)
    #expect(RecordFile("a: \(line)\nb: 1\n").value("a", at: 0) == line)
    #expect(RecordFile(line).kind(at: 0) == .broken)
    var text = "%rec: Peserta\n"
    for number in 1...100_000 { text += "\nId: P\(number)\nJK: \(number % 3 == 0 ? "P" : "L")\n" }
    let file = RecordFile(text)
    #expect(file.records(of: "Peserta").count == 100_000)
    #expect(file.line(at: 100_000) == 300_000)
    var women = 0
    file.forEachRecord(of: "Peserta") { _, record in if record.value("JK") == "P" { women += 1 } }
    #expect(women == 33_333)
  }

  @Test("fields read in place are those of the decoded record")
  func inPlace() {
    var file = RecordFile("%rec: T\n\na: 1\na: 2\nb: x\n+ y\n\nrusak\n\na: 3\n")
    file.replace(at: 3, with: Array("a: 4\nb: é\n".utf8))
    var seen: [Int: [String]] = [:]
    file.forEachRecord(of: "T") { index, record in
      record.forEachField { name, value in
        seen[index, default: []].append("\(name.decoded)=\(value.decoded)")
        return true
      }
    }
    #expect(seen == [1: ["a=1", "a=2", "b=x\ny"], 3: ["a=4", "b=é"]])
    #expect(file.withRecord(at: 1) { $0.contains("a", "2") } == true)
    #expect(file.withRecord(at: 1) { $0.value("a") } != "2")
    #expect(file.withRecord(at: 1) { $0.value("b") } == "x\ny")
    #expect(file.withRecord(at: 3) { $0.value("c") } == .some(nil))
    #expect(file.withRecord(at: 2) { $0.value("a") } == nil)
  }
}
