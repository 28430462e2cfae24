import Foundation
import Practicum
import RecordText
import Testing

/// Whole practicum reports as students print them, slips included, and the same reports corrected.
///
/// `Tests/Cases/X.expected.json` beside `X.txt` lists, by hand from the page, what has to be found there.
@Suite("Practicum reports as printed and as corrected")
struct CasesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  static let printed = names.filter { $0.hasSuffix("tercetak.txt") }.map { String($0.dropLast(4)) }
  static let corrected = names.filter { $0.hasSuffix("dibetulkan.txt") }.map { String($0.dropLast(4)) }

  @Test("every slip of a printed report is found once, and nothing is made up", arguments: printed)
  func printedReport(name: String) throws {
    let text = try Self.text(name)
    let json = try Data(contentsOf: Self.folder.appendingPathComponent("\(name).expected.json"))
    let expected = try JSONDecoder().decode(ExpectedFindings.self, from: json)
    var left = Self.findings(text)
    var missing: [String] = []
    for slip in (expected.must + expected.allowed).sorted(by: { $0.precision > $1.precision }) {
      if let place = left.firstIndex(where: { slip.fits($0, in: text) }) {
        left.remove(at: place)
      } else if !expected.allowed.contains(slip) {
        missing.append("\(slip.rule) \(slip.file) \(slip.id ?? slip.paragraph.map { "¶\($0)" } ?? ""): \(slip.why)")
      }
    }
    let made = left.filter { $0.severity != .saran && expected.completeFor.contains($0.rule) }.map(Self.line)
    #expect(missing.isEmpty, "not found:\n\(missing.joined(separator: "\n"))")
    #expect(made.isEmpty, "made up or said twice:\n\(made.joined(separator: "\n"))")
  }

  @Test("a corrected report has nothing wrong and nothing to be looked at", arguments: corrected)
  func correctedReport(name: String) throws {
    let left = Self.findings(try Self.text(name)).filter { $0.severity != .saran }.map(Self.line)
    #expect(left.isEmpty, "false alarms:\n\(left.joined(separator: "\n"))")
  }

  @Test("every printed report has its corrected one")
  func pairs() {
    #expect(Self.printed.count >= 4)
    #expect(Self.corrected.count == Self.printed.count)
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
  }

  static func findings(_ text: String) -> [Finding] {
    var checker = Checker()
    return checker.check(CheckExample.workspace(text)).findings
  }

  static func line(_ finding: Finding) -> String {
    "\(finding.file):\(finding.line): \(finding.severity.rawValue) \(finding.rule) \(finding.id): \(finding.message.id)"
  }
}

/// What a report's page has to yield.
struct ExpectedFindings: Decodable {
  /// The rules that may report nothing else, suggestions left aside.
  let completeFor: [String]
  let must: [ExpectedFinding]
  /// What may be reported and need not.
  let allowed: [ExpectedFinding]

  enum CodingKeys: String, CodingKey {
    case completeFor = "complete_for"
    case must, allowed
  }
}

/// One slip of the page.
struct ExpectedFinding: Decodable, Equatable {
  let rule: String
  let severity: String
  /// The case's folder.
  let `case`: String
  /// The file, or a folder where the slip lies between two files.
  let file: String
  let id: String?
  /// The paragraph of a file of prose, counted from 1.
  let paragraph: Int?
  let why: String

  /// How narrowly it tells where the slip is.
  var precision: Int { (id == nil && paragraph == nil ? 0 : 2) + (file.hasSuffix("/") ? 0 : 1) }

  func fits(_ finding: Finding, in bundle: String) -> Bool {
    guard finding.rule == rule, finding.severity.rawValue == severity, finding.caseFolder == self.case else {
      return false
    }
    guard file.hasSuffix("/") ? finding.file.hasPrefix(file) : finding.file == file else { return false }
    if let id, finding.id != id { return false }
    guard let paragraph else { return true }
    return Self.lines(ofParagraph: paragraph, in: file, of: bundle).contains(finding.line)
  }

  /// The lines of a file's n-th paragraph, counted from 1.
  static func lines(ofParagraph number: Int, in path: String, of bundle: String) -> [Int] {
    guard let file = WorkspaceBundle(Array(bundle.utf8)).files.first(where: { $0.path == path }) else { return [] }
    var found: [Int] = []
    var paragraph = 0
    var isInside = false
    for (place, line) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
    {
      if !line.isEmpty, !isInside { paragraph += 1 }
      isInside = !line.isEmpty
      if isInside, paragraph == number { found.append(place + 1) }
    }
    return found
  }
}
