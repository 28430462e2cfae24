import CSample
import Foundation
import Practicum
import RecordText
import Testing

@Suite("The checker")
struct CheckerTests {
  /// A rule that finds every tree item and counts how often it looked.
  private final class Looks: @unchecked Sendable {
    private let lock = NSLock()
    private var places: [String] = []
    func note(_ place: String) { lock.withLock { places.append(place) } }
    func taken() -> [String] {
      lock.withLock {
        defer { places = [] }
        return places.sorted()
      }
    }
  }

  private static let bundle =
    "==> praktikum.rec\n%rec: Pihak\n\nId: pkk\nNama: PKK\nJenis: keluarga\n" + CheckExample.tree
    + "==> kasus/banjir/pohon-masalah.rec\n%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Banjir\n"

  private static func addition(_ workspace: Workspace, _ path: String) throws -> Edit? {
    var draft = Draft(workspace, Words(same: "tambah"))
    try draft.insert(Record(["Id": "N2", "Jenis": "penyebab", "Induk": "N1", "Teks": "x"]), type: "Butir", in: path)
    return draft.edit
  }

  @Test("a rule looks again only where a file it depends on has changed")
  func again() throws {
    let (files, cases) = (Looks(), Looks())
    var checker = Checker(rules: [
      Rule("X01", .file([.pohonMasalah]), Words(same: "")) { _, place in
        files.note(place)
        return []
      },
      Rule("X02", .caseFolder, Words(same: "")) { _, place in
        cases.note(place)
        return []
      },
    ])
    var workspace = CheckExample.workspace(Self.bundle)
    _ = checker.check(workspace)
    #expect(files.taken() == ["kasus/air/pohon-masalah.rec", "kasus/banjir/pohon-masalah.rec"])
    #expect(cases.taken() == ["", "air", "banjir"])
    _ = checker.check(workspace)
    #expect(files.taken() == [] && cases.taken() == [])
    try workspace.apply(try #require(try Self.addition(workspace, "kasus/air/pohon-masalah.rec")))
    _ = checker.check(workspace)
    #expect(files.taken() == ["kasus/air/pohon-masalah.rec"])
    #expect(cases.taken() == ["", "air"])
    workspace.reload("praktikum.rec", RecordFile("%rec: Pihak\n"))
    _ = checker.check(workspace)
    #expect(files.taken() == [])
    #expect(cases.taken() == ["", "air", "banjir"])
    workspace.reload("kasus/banjir/pohon-masalah.rec", nil)
    _ = checker.check(workspace)
    #expect(cases.taken() == ["", "air"])
  }

  @Test("what is kept is what looking at everything anew would find, through a hundred edits")
  func kept() throws {
    var workspace = Self.sample
    var checker = Checker()
    var seed: UInt64 = 3
    for step in 0..<60 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      let paths = workspace.paths
      let path = paths[Int(seed >> 33) % paths.count]
      guard let file = workspace[path]?.records, file.count > 0 else { continue }
      let index = Int(seed >> 20) % file.count
      var draft = Draft(workspace, Words(same: "ubah"))
      if step % 3 == 0 {
        draft.remove(in: path, at: index)
      } else if file.kind(at: index) == .record {
        let field = file.record(at: index).fields.last
        if let field { try draft.set(field.name, to: "ubah\(step)", in: path, at: index) }
      }
      guard let edit = draft.edit else { continue }
      try workspace.apply(edit)
      var fresh = Checker()
      #expect(checker.check(workspace) == fresh.check(workspace))
    }
  }

  @Test("findings stand by file and line, and each knows the first line of its record")
  func order() {
    let bundle =
      CheckExample.tree
      + "\nId: N2\nJenis: penyebab\nInduk: N9\nTeks: x\n\n# catatan\n\nId: N2\nJenis: penyebab\nInduk: N8\nTeks: y\n"
      + "==> kasus/air/kasus.rec\n%rec: Kasus\n\nJudul: x\n"
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    let found = checker.findings(in: CheckExample.workspace(bundle))
    #expect(
      found.map { "\($0.file) \($0.line) \($0.rule)" } == [
        "kasus/air/kasus.rec 3 D04", "kasus/air/kasus.rec 3 D04", "kasus/air/pohon-masalah.rec 7 D02",
        "kasus/air/pohon-masalah.rec 14 D02", "kasus/air/pohon-masalah.rec 14 D05",
      ])
    #expect(found.map(\.id) == ["Kasus", "Kasus", "N2", "N2", "N2"])
  }

  @Test("a finding silenced in its record is counted apart; another rule or another record is not silenced")
  func silenced() {
    let bundle =
      CheckExample.tree
      + "\nId: N2\nJenis: penyebab\nInduk: N9\nTeks: x\nAbaikan: D02 menunggu rapat\n\nId: N3\nJenis: penyebab\nInduk: N8\nTeks: y\nAbaikan: D04 salah nomor\n"
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    let report = checker.check(CheckExample.workspace(bundle))
    #expect(report.findings.map(\.id) == ["N3"])
    #expect(report.silenced.map(\.id) == ["N2"])
    #expect(report.count(.salah) == 1 && report.count(.saran) == 0)
    #expect(Silencing("W02: sudah dibahas") == Silencing("w02 sudah dibahas"))
    #expect(Silencing("sudah dibahas") == nil)
    #expect(Silencing("") == nil)
  }

  @Test("a finding about a whole file is silenced in the record that stands once there")
  func silencedFile() {
    var checker = Checker()
    let text = "==> kasus/air/kasus.rec\n\u{FEFF}%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\n"
    #expect(checker.check(CheckExample.workspace(text)).findings.map(\.rule) == ["D04"])
    let report = checker.check(CheckExample.workspace(text + "Abaikan: D04 biarkan\n"))
    #expect(report.findings == [] && report.silenced.count == 1)
  }

  @Test("a consequence of a finding of group D is silent: the same field, or the whole record")
  func consequences() {
    let rule = Rule("Z01", .file([.pohonMasalah]), Words(same: "")) { workspace, path in
      let file = workspace[path]?.records ?? RecordFile()
      return file.records(of: "Butir").flatMap { index in
        ["Induk", "Teks"].map { field in
          Finding(
            rule: "Z01", severity: .salah, file: path, index: index, id: file.value("Id", at: index) ?? "",
            field: field,
            message: Words(same: field))
        }
      }
    }
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") } + [rule])
    let bundle = CheckExample.tree + "\nId: N2\nJenis: penyebab\nInduk: N9\nTeks: x\n"
    let found = checker.findings(in: CheckExample.workspace(bundle))
    #expect(
      found.map { "\($0.id) \($0.rule) \($0.field ?? "")" } == [
        "N1 Z01 Induk", "N1 Z01 Teks", "N2 D02 Induk", "N2 Z01 Teks",
      ])
  }

  @Test("the report prints like a compiler and as JSON that another reader understands")
  func report() throws {
    let odd = "a \"b\" \\ \u{1b}[0m\té\n+ dua"
    let bundle =
      CheckExample.tree + "\nId: N2\nJenis: \(odd)\nInduk: N1\nTeks: x\n"
      + "==> praktikum.rec\n%rec: Pihak\n\nId: x y\nNama: x\nJenis: keluarga\n"
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id == "D04" })
    let report = checker.check(CheckExample.workspace(bundle))
    #expect(report.hasErrors)
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json(.indonesian).utf8)) as? [[String: Any]])
    #expect(objects.count == 3)
    let item = try #require(objects.first { $0["file"] as? String == "kasus/air/pohon-masalah.rec" })
    #expect(Set(item.keys) == ["rule", "severity", "case", "file", "line", "id", "message"])
    #expect(item["case"] as? String == "air" && item["line"] as? Int == 7 && item["id"] as? String == "N2")
    #expect(item["severity"] as? String == "salah" && item["rule"] as? String == "D04")
    let message = try #require(item["message"] as? String)
    #expect(message.contains("a \"b\" \\ \u{1b}[0m\té\ndua"))
    #expect(objects.contains { $0["case"] as? String == "" && $0["severity"] as? String == "perlu_dicek" })
    // One line each, whatever stands in a value, and no control character reaches the terminal.
    let lines = report.text(.indonesian).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 } })
    #expect(lines.contains { $0.hasPrefix("kasus/air/pohon-masalah.rec:7: salah D04 Jenis: ") })
    var empty = Checker()
    #expect(empty.check(Workspace()).json(.english) == "[]\n")
    #expect(empty.check(Workspace()).hasErrors == false)
  }

  static let sample: Workspace = {
    var length = 0
    let start = sample_workspace(&length)
    let text = UnsafeBufferPointer(start: start, count: length)
    return CheckExample.workspace(String(decoding: text, as: UTF8.self))
  }()

  @Test("the sample has nothing wrong in how its records are written")
  func sampleIsClean() {
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("D") })
    let report = checker.check(Self.sample)
    #expect(report.text(.indonesian) == "")
  }
}
