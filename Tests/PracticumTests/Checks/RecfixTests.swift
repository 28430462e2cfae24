import Foundation
import Practicum
import RecordText
import Testing

/// The contract of the format: where no finding of groups D and M stands, `recfix --check` has nothing to say either.
@Suite("Checked by GNU recutils")
struct RecfixTests {
  private static let recfix = ["/usr/bin/recfix", "/usr/local/bin/recfix"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let values = [
    "", " ", "0", "7", "07", "130", "131", "-3", "+5", "0x1f", "1.200", "2.5", "2,5", ".5", "5.", "-0.125", "1e3", "L",
    "P", "l",
    "ya", "tidak", "S1", "a-b", "A_1", "9a", "2023-02-11", "2023-2-11", "2023-02-30", "08:00", "08.00", "8:00", "24:00",
    "2023",
    "003", "0003", "1200000", "1.200.000", "3273010101900001", "besaran", "SO", "inti", "7 ", " 7", "999", "1000",
    "99999999999",
  ]

  /// A file of one kind, declared as the program declares it, with random values in every field.
  private static func file(_ kind: FileKind, _ random: inout Dice) -> RecordFile {
    var text = ""
    for spec in Schema.records(in: kind) {
      text += ((try? spec.descriptor.printed()) ?? "") + "\n"
      for number in 1...2 where spec.occurrence == .many || number == 1 {
        var record = Record()
        for field in spec.fields where field.name != "Abaikan" {
          let isKey = field.name == spec.key && field.form == .identifier
          guard isKey || random.chance(field.isNeeded ? 90 : 30) else { continue }
          let fitting = values.filter {
            field.form.slip(in: $0) == nil && random.chance($0.contains { $0 != " " } ? 100 : 5)
          }
          let value = isKey ? "\(spec.idPrefix)\(number)" : random.pick(random.chance(4) ? values : fitting) ?? "x"
          record.elements.append(.field(Field(field.name, value)))
        }
        text += ((try? record.printed()) ?? "Id: x\n") + "\n"
      }
    }
    return RecordFile(text)
  }

  @Test("files without a finding of groups D and M pass, whatever their values")
  func passes() throws {
    guard let recfix = Self.recfix else {
      print("skipped: recfix is not installed (package recutils), nothing to compare with")
      return
    }
    var random = Dice(state: 11)
    let folder = NSTemporaryDirectory() + "recfix-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var clean: [String] = []
    var checker = Checker(
      rules: RuleCatalogue.all.filter { ($0.id.hasPrefix("D") && $0.id != "D02") || $0.id.hasPrefix("M") })
    for number in 0..<1500 {
      let kind = FileKind.allCases[number % FileKind.allCases.count]
      let path = kind == .pertemuan ? "pertemuan/a.rec" : kind.path(inCase: "a") ?? ""
      let records = Self.file(kind, &random)
      let workspace = Workspace(files: [WorkspaceFile(path: path, kind: kind, records: records)], otherFiles: ["x"])
      let report = checker.check(workspace)
      guard report.findings.isEmpty, report.silenced.isEmpty else { continue }
      clean.append(String(decoding: records.bytes(), as: UTF8.self))
      if clean.count == 150 { break }
    }
    #expect(clean.count >= 100)
    for (number, text) in clean.enumerated() {
      try text.write(toFile: "\(folder)/\(number).rec", atomically: false, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "for f in *.rec; do \(recfix) --no-external --check $f >>out 2>&1 || echo $f; done"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let refused = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let said = (try? String(contentsOfFile: "\(folder)/out", encoding: .utf8)) ?? ""
    #expect(refused == "", "\(said)")
  }
}

/// A small repeatable generator (Knuth's MMIX constants).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }

  mutating func pick(_ choices: [String]) -> String? { choices.randomElement(using: &self) }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}
