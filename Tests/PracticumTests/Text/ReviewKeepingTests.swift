import Practicum
import RecordText
import Testing

@Suite("T01 to T03 hold until what they rest on changes")
struct ReviewKeepingTests {
  static let own = "kasus/lansia/narasi/evaluasi.md"
  static let other = "kasus/jamsos/narasi/evaluasi.md"
  /// A word of another case that is not its alone counts only where it was copied with what stands around it.
  static let sentence = "Kartu BPJS dibagikan kepada semua warga yang hadir di balai pada hari Jumat pagi."

  /// What a checker that has looked before says, and what one says that looks for the first time.
  static func reports(_ steps: [[String: String?]], _ files: [String: String]) -> [[String]] {
    var workspace = TextExample.workspace(files)
    var checker = Checker()
    func told(_ report: CheckReport) -> [String] {
      report.findings.filter { $0.rule.hasPrefix("T0") }.map { "\($0.rule) \($0.file)" }
    }
    var found = [told(checker.check(workspace))]
    for step in steps {
      for (path, text) in step { workspace.reload(path, text.map { RecordFile($0, WorkspacePath.syntax(of: path)) }) }
      let report = checker.check(workspace)
      var fresh = Checker()
      #expect(report == fresh.check(workspace))
      found.append(told(report))
    }
    return found
  }

  @Test("a text is copied once the other one has it too, and no longer once that is written anew or gone")
  func copied() {
    let found = Self.reports(
      [
        [Self.other: Self.sentence + "\n"], [Self.other: "Kata lain.\n\n" + Self.sentence + "\n"],
        [Self.other: Self.sentence.replacing("semua", with: "para").replacing("hadir", with: "datang") + "\n"],
        [Self.other: "Pendek.\n\n" + Self.sentence + "\n"], [Self.other: nil],
      ], [Self.own: Self.sentence + "\n", Self.other: "Kata lain.\n"])
    let isCopied = found.map { $0.contains("T01 \(Self.own)") }
    #expect(isCopied == [false, true, true, false, true, false])
  }

  @Test("a word almost like a name is a slip until it is used as a word of its own elsewhere")
  func almostName() {
    let register = TextExample.practicum + "\nId: harapan\nNama: Yayasan Pelitaku Harapan\nJenis: lembaga_layanan\n"
    let found = Self.reports(
      [[Self.other: "Di rumah itu ada pelitaki yang menyala.\n"], [Self.other: "Kata lain.\n"]],
      ["praktikum.rec": register, Self.own: "Dibantu Yayasan Pelitaki Harapan.\n", Self.other: "Kata lain.\n"])
    #expect(found.map { $0.contains("T03 \(Self.own)") } == [true, false, true])
  }

  @Test("another programme, title or registered name is known in every text at once")
  func marks() {
    let path = "kasus/limbah/kasus.rec"
    let renamed = (TextExample.files[path] ?? "").replacing("Limbah Cair Rumah Tangga", with: "Sampah Organik Pasar")
    let found = Self.reports(
      [[path: renamed], [path: TextExample.files[path]]],
      [Self.own: "Peserta mengikuti program Penyuluhan Pengelolaan Limbah Cair Rumah Tangga.\n"])
    #expect(found.map { $0.contains("T01 \(Self.own)") } == [true, false, true])
  }
}
