import Practicum
import Testing

@Suite("Silencing a finding for a reason")
struct SilencingTests {
  private static let path = "kasus/air/swot.rec"
  private static let phases = "==> praktikum.rec\n%rec: Tahap\n\nId: H1\nNama: Persiapan\nMulai: 2023-02-30\n"

  private func report(_ workspace: Workspace) -> CheckReport {
    var checker = Checker()
    return checker.check(workspace)
  }

  private func finding(_ rule: String, in workspace: Workspace) throws -> Finding {
    let report = report(workspace)
    return try #require((report.findings + report.silenced).first { $0.rule == rule })
  }

  @Test("the reason is written into the record, and taking it back leaves the file as it was")
  func thereAndBack() throws {
    var workspace = CheckExample.workspace(Self.phases)
    let before = try #require(workspace["praktikum.rec"]).records.bytes()
    let standing = try finding("D03", in: workspace)
    #expect(standing.silencing(in: workspace) == nil)
    workspace = try workspace.after(standing.silence(because: "  tanggal dari dokumen asli ", in: workspace))
    #expect(
      String(decoding: try #require(workspace["praktikum.rec"]).records.bytes(), as: UTF8.self)
        .hasSuffix("Mulai: 2023-02-30\nAbaikan: D03 tanggal dari dokumen asli\n"))
    #expect(!report(workspace).findings.contains { $0.rule == "D03" })
    let silenced = try finding("D03", in: workspace)
    #expect(silenced.silencing(in: workspace)?.reason == "tanggal dari dokumen asli")
    workspace = try workspace.after(silenced.unsilence(in: workspace))
    #expect(try #require(workspace["praktikum.rec"]).records.bytes() == before)
    #expect(report(workspace).findings.contains { $0.rule == "D03" })
  }

  @Test("another silencing in the record stays")
  func besideOthers() throws {
    let text = Self.phases + "Abaikan: D02 pihak lama\n"
    var workspace = CheckExample.workspace(text)
    workspace = try workspace.after(finding("D03", in: workspace).silence(because: "asli", in: workspace))
    #expect(
      workspace["praktikum.rec"]?.records.record(at: 1).values(of: "Abaikan") == ["D02 pihak lama", "D03 asli"])
    workspace = try workspace.after(finding("D03", in: workspace).unsilence(in: workspace))
    #expect(workspace["praktikum.rec"]?.records.record(at: 1).values(of: "Abaikan") == ["D02 pihak lama"])
  }

  @Test("without a reason nothing is silenced", arguments: ["", "   "])
  func noReason(reason: String) throws {
    let workspace = CheckExample.workspace(Self.phases)
    let finding = try finding("D03", in: workspace)
    #expect(throws: EditRefusal.self) { _ = try finding.silence(because: reason, in: workspace) }
  }

  @Test("a finding about a whole matrix is silenced in its settings, which are made for it")
  func wholeFile() throws {
    var workspace = CheckExample.workspace(
      "==> \(Self.path)\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: Warga rukun\n")
    let standing = try finding("W05", in: workspace)
    #expect(standing.index == nil && standing.reasonAgainstSilencing(in: workspace) == nil)
    workspace = try workspace.after(standing.silence(because: "disusun bertahap", in: workspace))
    #expect(!report(workspace).findings.contains { $0.rule == "W05" })
    #expect(try finding("W05", in: workspace).silencing(in: workspace)?.reason == "disusun bertahap")
    workspace = try workspace.after(finding("W05", in: workspace).unsilence(in: workspace))
    #expect(report(workspace).findings.count { $0.rule == "W05" } == 3)
  }

  @Test("what cannot be read holds no reason, nor does a file without a record for it")
  func impossible() throws {
    let broken = CheckExample.workspace("==> praktikum.rec\n%rec: Tahap\n\nId: H1\nNama Persiapan\n")
    let unread = try finding("D01", in: broken)
    #expect(unread.reasonAgainstSilencing(in: broken)?.id.contains("belum terbaca") == true)
    #expect(throws: EditRefusal.self) { _ = try unread.silence(because: "biarkan", in: broken) }
    let headless = CheckExample.workspace("==> kasus/air/kasus.rec\n%rec: Masalah\n\nId: M1\nTeks: Air keruh\n")
    let missing = try #require(report(headless).findings.first { $0.rule == "D04" && $0.index == nil })
    #expect(missing.reasonAgainstSilencing(in: headless)?.id.contains("seluruh berkas") == true)
  }

  @Test("findings of one rule about one record are silenced together, those about others are not")
  func together() throws {
    let tree =
      "==> kasus/air/pohon-masalah.rec\n%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Inti\n\n"
      + "Id: N2\nJenis: penyebab\nInduk: N1\nTeks: Sebab\n\nId: N3\nJenis: penyebab\nInduk: N1\nInduk: N2\nTeks: Lain\n"
    let findings = report(CheckExample.workspace(tree)).findings
    let read = try #require(findings.first { $0.rule == "P07" && $0.id == "N3" })
    #expect(read.silencedTogether(among: findings).count == 2)
    #expect(findings.count { $0.rule == "P07" } == 3)
  }

  @Test("a finding is called by the name or the beginning of what it is about")
  func subject() throws {
    let workspace = CheckExample.workspace(Self.phases)
    let finding = try finding("D03", in: workspace)
    #expect(finding.subject(in: workspace) == "Persiapan")
    #expect(finding.place(in: workspace).id == "Tahap, Mulai")
    let broken = CheckExample.workspace("==> praktikum.rec\n%rec: Tahap\n\nId: H1\nNama Persiapan\n")
    #expect(try self.finding("D01", in: broken).subject(in: broken) == "Id: H1 Nama Persiapan")
    let headless = CheckExample.workspace("==> kasus/air/kasus.rec\n%rec: Masalah\n\nId: M1\nTeks: Air keruh\n")
    let missing = try #require(report(headless).findings.first { $0.index == nil })
    #expect(missing.subject(in: headless).isEmpty && missing.place(in: headless).id.isEmpty)
  }
}
