import Foundation
import RecordText
import Testing

/// recutils as an independent reader of the same syntax: `recsel --print-sexps`.
@Suite("Read as GNU recutils reads")
struct RecselTests {
  static let recsel = ["/usr/bin/recsel", "/usr/local/bin/recsel"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Where we read otherwise on purpose: text, what recutils does, why we differ.
  static let differences: [(text: String, recselAccepts: Bool, why: String)] = [
    ("\u{FEFF}a: 1\n", false, "editors put a BOM; we tolerate it and drop it with the first edit"),
    ("a: 1\r\n\r\nb: 2\r\n", false, "files from Windows: CRLF ends a line, so the paragraphs part"),
    ("a: 1\n\r\nb: 2\r\n", false, "the same, mixed"),
    (" a: 1\n", true, "the format wants names at column 1; an indented line is more likely a slip in a value"),
    ("a: 1\n\n  b: 2\n", true, "the same in a later record"),
    ("  # c\na: 1\n", true, "the same for comments"),
    ("a: x\u{0}y\nb: 1\n", true, "recutils cuts the value off at the NUL; we set the record aside and keep it"),
    ("a:é\n", false, "recutils trips over a byte above 127 right after the colon"),
    ("a:", false, "a last field without value and newline has simply an empty value"),
    ("a: 1\n+", false, "a last empty line of a value without newline is still a line"),
    ("%rec: T\n\na: 1\n\n%rec: T\n\nb: 2\n", false, "records of a type may stand in two places of a file"),
  ]

  @Test("thousands of generated records are read alike, and those with a slip refused by both")
  func generated() throws {
    guard let recsel = Self.recsel else { return Self.sayskipped() }
    var random = Seeded(state: 2026)
    var right: [String] = []
    var wrong: [String] = []
    for number in 0..<3600 {
      let text = Samples.paragraph(&random, wrong: number % 9 == 0)
      if Self.isRight(text) { right.append(text) } else { wrong.append(text) }
    }
    #expect(right.count >= 3000)
    #expect(wrong.count >= 300)
    try Self.inFolder { folder in
      let theirs = try Self.run(recsel, ["--print-sexps"], right.joined(separator: "\n\n") + "\n", in: folder)
      #expect(theirs.status == 0, "recutils refuses what we read: \(theirs.errors)")
      let records = Sexps.records(theirs.output)
      #expect(records.count == right.count)
      for (text, expected) in zip(right, records) { #expect(Self.fields(text) == expected, "\(text.debugDescription)") }
      for (number, text) in wrong.enumerated() {
        try (text + "\n").write(toFile: "\(folder)/\(number).rec", atomically: false, encoding: .utf8)
      }
      // One shell for all of them: a process each would take longer than everything else together.
      let loop = "for f in *.rec; do \(recsel) --print-sexps $f >/dev/null 2>&1 && echo $f; done; true"
      let accepted = try Self.run("/bin/sh", ["-c", loop], "", in: folder).output
      let names = String(decoding: accepted, as: UTF8.self).split(separator: "\n")
      for name in names { Issue.record("recutils reads what we set aside: \(wrong[Int(name.dropLast(4)) ?? 0])") }
    }
  }

  @Test("files of several blocks, comments and endings are read alike")
  func handMade() throws {
    guard let recsel = Self.recsel else { return Self.sayskipped() }
    let texts = [
      "", "\n\n", "# a\n\n# b\n", "a:1", "a: 1\n \nb: 2\n", "a: 1\n\t \n\n  \nb: 2\n", "#c\na: 1\n# d\n\nb: 1",
      "a: 1\\\n",
      "a: 1\\\n\nb: 2\n\nc: 3\n", "a: 1\n#c", "a: 1\n+\n", "a:\n+\n+\n", " \na: 1\n", "a: 1\n+ x",
      "%rec: A b c\n%doc: x\n\na: 1\n",
      "a: 1\u{0c}\nb: 2\n", "a: 1\r\nb: 2\r\n", "rusak\n", "a: 1\n b: 2\n", "a: 1\\", "+ x\n", "# c\n+ x\n",
      "a: 1\n\u{0b}\n",
    ]
    try Self.inFolder { folder in
      for text in texts {
        let theirs = try Self.run(recsel, ["--print-sexps"], text, in: folder)
        let file = RecordFile(text)
        #expect((theirs.status == 0) == Self.isRight(text), "\(text.debugDescription)")
        guard theirs.status == 0 else { continue }
        let ours = (0..<file.count).filter { file.kind(at: $0) == .record }.map { index in
          file.record(at: index).fields.map { [$0.name, $0.value] }
        }
        // A carriage return before a newline is part of the value to recutils.
        let records = Sexps.records(theirs.output).map { $0.map { $0.map { $0.filter { $0 != "\r" } } } }
        #expect(records == ours, "\(text.debugDescription)")
      }
    }
  }

  @Test("every difference from recutils is one we chose")
  func chosen() throws {
    guard let recsel = Self.recsel else { return Self.sayskipped() }
    try Self.inFolder { folder in
      for difference in Self.differences {
        let theirs = try Self.run(recsel, ["--print-sexps"], difference.text, in: folder)
        #expect((theirs.status == 0) == difference.recselAccepts, "\(difference.text.debugDescription)")
        #expect(Self.isRight(difference.text) != difference.recselAccepts, "\(difference.why)")
      }
    }
  }

  static func isRight(_ text: String) -> Bool {
    let file = RecordFile(text)
    return (0..<file.count).allSatisfy { file.kind(at: $0) != .broken }
  }

  static func fields(_ text: String) -> [[String]] {
    let file = RecordFile(text)
    return file.count == 1 ? file.record(at: 0).fields.map { [$0.name, $0.value] } : []
  }

  static func sayskipped() { print("skipped: recsel is not installed (package recutils), nothing to compare with") }

  static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "recsel-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  static func run(
    _ program: String, _ arguments: [String], _ input: String, in folder: String
  ) throws -> (status: Int32, output: [UInt8], errors: String) {
    let paths = ["in", "out", "err"].map { URL(fileURLWithPath: "\(folder)/\($0)") }
    try Data(input.utf8).write(to: paths[0])
    for path in paths[1...] { try Data().write(to: path) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    let errors = String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self)
    return (process.terminationStatus, Array(try Data(contentsOf: paths[1])), errors)
  }
}

/// Reads `(record N ((field N "name" "value") …))`.
enum Sexps {
  static func records(_ bytes: [UInt8]) -> [[[String]]] {
    var records: [[[String]]] = []
    var strings: [String] = []
    var at = 0
    while at < bytes.count {
      if bytes[at...].starts(with: "(record".utf8) { records.append([]) }
      if bytes[at] == UInt8(ascii: "\"") {
        var text: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
          if bytes[at] == UInt8(ascii: "\\") {
            at += 1
            text.append(bytes[at] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : bytes[at])
          } else {
            text.append(bytes[at])
          }
          at += 1
        }
        strings.append(String(decoding: text, as: UTF8.self))
        if strings.count == 2 {
          records[records.count - 1].append(strings)
          strings = []
        }
      }
      at += 1
    }
    return records
  }
}
