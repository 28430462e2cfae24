import Practicum
import RecordText
import Testing

@Suite("Rules for the problem tree")
struct TreeRuleTests {
  private func findings(_ rule: String, _ tree: String, _ others: [String: String] = [:]) -> [Finding] {
    let workspace = TreeSample.workspace(tree, others)
    guard let rule = RuleCatalogue.all.first(where: { $0.id == rule }) else { return [] }
    switch rule.scope {
    case .file: return rule.find(workspace, TreeSample.path)
    case .caseFolder: return rule.find(workspace, "air")
    case .workspace: return rule.find(workspace, "")
    }
  }

  private static func items(_ lines: String...) -> String {
    "%rec: Butir\n" + lines.map { "\n" + $0.split(separator: "; ").joined(separator: "\n") + "\n" }.joined()
  }

  private static let allEvidence = TreeSample.sound.replacing("\nTeks:", with: "\nBukti: rapat\nTeks:")

  @Test(
    "no rule speaks about an empty or absent file", arguments: ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08"])
  func emptySection(_ rule: String) {
    #expect(findings(rule, "%rec: Butir\n").isEmpty)
  }

  @Test("P01: a tree without a core, or with two, is wrong; with one it is sound")
  func p01() {
    #expect(findings("P01", TreeSample.sound).isEmpty)
    let none = findings("P01", Self.items("Id: N2; Jenis: penyebab; Teks: a"))
    #expect(none.map(\.severity) == [.salah])
    let two = findings("P01", Self.items("Id: N1; Jenis: inti", "Id: N2; Jenis: inti", "Id: N3; Jenis: inti"))
    #expect(two.map(\.id) == ["N2"])
    #expect(two.first?.message.id.contains("3 masalah inti: N1, N2, N3") == true)
  }

  @Test("P02: a circle is told once, at its first item")
  func p02circle() {
    let found = findings(
      "P02",
      Self.items(
        "Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N4", "Id: N3; Jenis: penyebab; Induk: N2",
        "Id: N4; Jenis: penyebab; Induk: N3"))
    #expect(found.map(\.id) == ["N2"])
    #expect(found.first?.message.id.contains("N2 → N4 → N3 → N2") == true)
  }

  @Test("P02: circles are found beside branches that hang under them, and between them")
  func p02circles() {
    let found = findings(
      "P02",
      Self.items(
        "Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N3; Induk: N1", "Id: N3; Jenis: penyebab; Induk: N2",
        "Id: N4; Jenis: penyebab; Induk: N3", "Id: N5; Jenis: penyebab; Induk: N4; Induk: N6",
        "Id: N6; Jenis: penyebab; Induk: N5", "Id: N7; Jenis: penyebab; Induk: N6"))
    #expect(found.map(\.id) == ["N2", "N5"])
  }

  @Test("P02: a long chain of causes is walked once, not from each of them")
  func p02long() {
    let count = 3000
    let chain = (2...count).map { "\nId: N\($0)\nJenis: penyebab\nInduk: N\($0 - 1)\n" }.joined()
    let start = ContinuousClock.now
    #expect(findings("P02", "%rec: Butir\n\nId: N1\nJenis: inti\n" + chain).isEmpty)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test("P02: two parents that meet again further up are no circle")
  func p02diamond() {
    #expect(findings("P02", TreeSample.sound).isEmpty)
  }

  @Test("P02: links over the core, and a core with a parent, lead to the wrong side")
  func p02side() {
    let found = findings(
      "P02",
      Self.items(
        "Id: N1; Jenis: inti; Induk: N2", "Id: N2; Jenis: penyebab; Induk: N1",
        "Id: N3; Jenis: dampak; Induk: N2", "Id: N4; Jenis: penyebab; Induk: N1; Induk: N3"))
    #expect(found.map(\.id) == ["N1", "N3", "N4"])
    #expect(found.allSatisfy { $0.severity == .salah })
  }

  @Test("P02 waits for P01: without a core, or with a second, nobody can tell which side is wrong")
  func p02core() {
    let causes = ["Id: N2; Jenis: penyebab; Induk: N1", "Id: N3; Jenis: penyebab; Induk: N1"]
    let coreless = Self.items("Id: N1; Jenis: dampak", causes[0], causes[1])
    #expect(findings("P01", coreless).count == 1 && findings("P02", coreless).isEmpty)
    let two = Self.items("Id: N1; Jenis: inti", causes[0], "Id: N3; Jenis: inti; Induk: N1")
    #expect(findings("P01", two).count == 1 && findings("P02", two).isEmpty)
    let astray = Self.items("Id: N1; Jenis: inti", causes[0], "Id: N3; Jenis: inti", "Id: N4; Jenis: dampak; Induk: N2")
    #expect(findings("P02", astray).map(\.id) == ["N4"])
  }

  @Test("P02: an item that is its own parent is mended by one key")
  func p02self() throws {
    let text = Self.items("Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N1; Induk: N2")
    let found = findings("P02", text)
    #expect(found.map(\.id) == ["N2"])
    let mended = try TreeSample.text(TreeSample.path, after: found.first?.fix, in: TreeSample.workspace(text))
    #expect(findings("P02", mended).isEmpty && mended.contains("Induk: N1"))
  }

  @Test("P03: one main cause and one main effect are asked for; more are a suggestion to choose")
  func p03() throws {
    #expect(findings("P03", TreeSample.sound).isEmpty)
    #expect(findings("P03", Self.items("Id: N1; Jenis: inti")).isEmpty)
    let unmarked = TreeSample.sound.replacing("Utama: ya\n", with: "")
    #expect(findings("P03", unmarked).map(\.severity) == [.perluDicek, .perluDicek])
    let doubled = TreeSample.sound.replacing("Teks: Sumur", with: "Utama: ya\nTeks: Sumur")
    let several = findings("P03", doubled)
    #expect(several.map(\.severity) == [.saran] && several.first?.message.id.contains("N2, N4") == true)
  }

  @Test("P03: the only cause there is can be marked with one key")
  func p03fix() throws {
    let text = Self.items(
      "Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N1", "Id: N3; Jenis: dampak; Induk: N1; Utama: ya")
    let fix = try #require(findings("P03", text).first?.fix)
    let mended = try TreeSample.text(TreeSample.path, after: fix, in: TreeSample.workspace(text))
    #expect(findings("P03", mended).isEmpty)
  }

  @Test(
    "P04: a cause that names a missing solution is asked about",
    arguments: [
      "belum pernah ada sosialisasi BPJS di kelurahan", "Belum adanya sosialisasi mengenai gizi",
      "Tidak ada anggaran untuk posyandu",
      "Kader belum pernah mendapatkan pelatihan", "minimnya penyuluhan kesehatan", "Kurangnya program bagi pemuda",
      "Sosialisasi tentang BPJS belum pernah dilakukan", "Pelatihan kader tidak berjalan",
      "Warga tidak menerima bantuan modal", "Sosialisasi BPJS masih minim", "Pelatihan kader masih kurang",
      "Belum optimalnya sosialisasi", "Belum terlaksananya penyuluhan", "Tidak berjalannya program",
      "Rendahnya frekuensi penyuluhan", "Frekuensi penyuluhan sangat rendah", "Penyuluhan gizi jarang di RW 03",
      "Kader belum pernah mengikuti pelatihan", "Tidak tersedianya dana untuk posyandu",
      "Kader bekerja tanpa pelatihan", "Sosialisasi yang direncanakan belum dilaksanakan",
    ])
  func p04(_ text: String) {
    #expect(
      findings("P04", Self.items("Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N1; Teks: \(text)")).count == 1
    )
  }

  @Test(
    "P04: a bad state passes, even one that mentions a solution",
    arguments: [
      "Tidak ada air bersih", "kurangnya pengetahuan tentang program BPJS", "Warga belum memahami isi sosialisasi",
      "Rendahnya kesadaran warga", "Program BPJS belum dikenal warga", "Dana desa disalahgunakan",
      "tidak mampu makan tanpa bantuan orang lain", "tidak mengikuti program KB", "kekurangan dana untuk makan",
      "Warga tidak memiliki dana untuk berobat", "Warga belum mengikuti program KB", "Pelatihan kurang menarik",
      "Bantuan bagi warga yang berpenghasilan rendah", "Program KB ditinggalkan karena penghasilan kurang",
      "Pendapatan rendah, dana desa disalahgunakan", "Rendahnya partisipasi pada program",
      "Warga tidak percaya pada penyuluhan", "Belum ada kakus di 40 rumah", "Pelatihan terlalu singkat",
    ])
  func p04NearMiss(_ text: String) {
    #expect(
      findings("P04", Self.items("Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N1; Teks: \(text)")).isEmpty)
  }

  @Test("P04: only causes are asked, since an effect or the core may well be a service that does not reach people")
  func p04causesOnly() {
    #expect(findings("P04", Self.items("Id: N1; Jenis: inti; Teks: Tidak ada penyuluhan")).isEmpty)
  }

  @Test("P05: a root cause that no need or goal answers is told, once there are needs or goals")
  func p05() {
    let needs = ["kasus/air/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: air\n"]
    #expect(findings("P05", TreeSample.sound).isEmpty)
    #expect(findings("P05", TreeSample.sound, needs).map(\.id) == ["N4"])
  }

  @Test("P05: a need or goal for the cause, for what it produces over any link, or a reason, answers it")
  func p05NearMiss() {
    for item in ["N4", "N2", "N3"] {
      let needs = ["kasus/air/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: air\nPenyebab: \(item)\n"]
      #expect(findings("P05", TreeSample.sound, needs).isEmpty)
      let goals = ["kasus/air/rencana.rec": "%rec: Tujuan\n\nId: G1\nJenis: khusus\nTeks: t\nButir: \(item)\n"]
      #expect(findings("P05", TreeSample.sound, goals).isEmpty)
    }
    let core = ["kasus/air/rencana.rec": "%rec: Tujuan\n\nId: G1\nJenis: umum\nTeks: t\nButir: N1\n"]
    #expect(findings("P05", TreeSample.sound, core).map(\.id) == ["N4"])
    let left = TreeSample.sound.replacing("Bukti: 2023", with: "DiLuar: urusan dinas\nBukti: 2023")
    #expect(findings("P05", left, core).isEmpty)
  }

  @Test("P06: every item without evidence is told; a card that became the item is evidence")
  func p06() {
    #expect(findings("P06", TreeSample.sound).map(\.id) == ["N1", "N2", "N3", "N5", "N6"])
    let card = [TreeSample.meeting: "%rec: Temuan\n\nId: T1\nTeks: kartu\nButir: N2\n"]
    #expect(findings("P06", TreeSample.sound, card).map(\.id) == ["N1", "N3", "N5", "N6"])
    #expect(findings("P06", Self.allEvidence).isEmpty)
  }

  @Test("P07: every link needs its own yes, and reads from cause to effect")
  func p07() {
    let found = findings("P07", TreeSample.sound)
    #expect(found.map(\.id) == ["N4", "N5", "N6"])
    #expect(found[0].message.id.contains("dijawab tidak"))
    #expect(found[1].message.id == "\"Warga kekurangan air bersih\" menyebabkan \"Diare meningkat\". Benar?")
    let answered = TreeSample.sound.replacing("N3 tidak", with: "N3 ya")
      .replacing("Utama: ya\n\nId: N6", with: "Logika: N1 ya\n\nId: N6")
    #expect(findings("P07", answered).map(\.id) == ["N6"])
  }

  @Test("P08: words that say the opposite in another order are not the same")
  func p08order() {
    let opposite = Self.items(
      "Id: N1; Jenis: inti; Teks: Pengeluaran lebih besar dari pendapatan",
      "Id: N2; Jenis: penyebab; Induk: N1; Teks: Pendapatan lebih besar dari pengeluaran")
    #expect(findings("P08", opposite).isEmpty)
  }

  @Test("P08: the same words in another form say the same")
  func p08() {
    let found = findings(
      "P08",
      Self.items(
        "Id: N1; Jenis: inti; Teks: Kurangnya pengetahuan warga tentang gizi",
        "Id: N2; Jenis: penyebab; Induk: N1; Teks: kurang pengetahuan warga, gizi.",
        "Id: N3; Jenis: penyebab; Induk: N1; Teks: Kurangnya pengetahuan kader tentang gizi"))
    #expect(found.map(\.id) == ["N2"])
    #expect(findings("P08", TreeSample.sound).isEmpty)
    #expect(findings("P08", Self.items("Id: N1; Jenis: inti", "Id: N2; Jenis: penyebab; Induk: N1")).isEmpty)
  }
}
