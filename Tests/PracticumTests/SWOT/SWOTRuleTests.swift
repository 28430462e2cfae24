import CSample
import Practicum
import RecordText
import Testing

@Suite("Checks of group W")
struct SWOTRuleTests {
  let whole = SWOTExample.whole

  func findings(_ rule: String, _ text: String, _ others: [String: String] = [:]) -> [String] {
    SWOTExample.workspace(text, others).findings(rule)
  }

  @Test(
    "a whole matrix and an empty one are silent", arguments: [SWOTExample.whole, "", "%rec: Swot\n\nSkala: besaran\n"])
  func silent(_ text: String) {
    for rule in ["W01", "W02", "W03", "W04", "W05", "W06"] { #expect(findings(rule, text) == []) }
    #expect(RuleCatalogue.all.filter { $0.id.hasPrefix("W") }.map(\.id) == ["W01", "W02", "W03", "W04", "W05", "W06"])
  }

  @Test("W01: a strategy that cites nothing, or only one of its kinds, is wrong")
  func uncited() {
    let bare = whole.replacing("Kotak: ST\nFaktor: S2\nFaktor: T1\n", with: "Kotak: ST\n")
    #expect(findings("W01", bare) == ["ST1: ST1 wajib merujuk S dan T"])
    let half = whole.replacing("Kotak: WO\nFaktor: W1\n", with: "Kotak: WO\n")
    #expect(findings("W01", half) == ["WO1: WO1 wajib merujuk W dan O"])
    let crossed = whole.replacing("Kotak: WT\nFaktor: W1\n", with: "Kotak: WT\nFaktor: O1\n")
    #expect(findings("W01", crossed) == ["WT1: WT1 wajib merujuk W dan T"])
  }

  @Test("W01 is silent where a citation dangles (D02) or the box is unknown (D04), not where another kind dangles")
  func uncitedElsewhere() {
    #expect(findings("W01", whole.replacing("Faktor: S2\nFaktor: T1", with: "Faktor: S2\nFaktor: T9")) == [])
    #expect(findings("W01", whole.replacing("Faktor: S2\nFaktor: T1", with: "Faktor: S2\nFaktor: X9")) == [])
    #expect(findings("W01", whole.replacing("Kotak: ST\nFaktor: S2\nFaktor: T1", with: "Kotak: TS")) == [])
    #expect(
      findings("W01", whole.replacing("Faktor: S2\nFaktor: T1", with: "Faktor: S2\nFaktor: S9"))
        == ["ST1: ST1 wajib merujuk S dan T"])
  }

  @Test("W02: a factor no strategy takes up is to be looked at")
  func unused() {
    let dropped = whole.replacing("Faktor: S2\nFaktor: T1", with: "Faktor: S1\nFaktor: T1")
    #expect(findings("W02", dropped) == ["S2: S2 belum dipakai strategi mana pun: \"Rasa ingin tahu warga tinggi\""])
  }

  @Test("W02 is silent before any strategy, and where W01 already asks for a factor of that kind")
  func unusedElsewhere() {
    #expect(findings("W02", SWOTExample.weighed) == [])
    #expect(findings("W02", whole.replacing("Kotak: ST\nFaktor: S2\nFaktor: T1\n", with: "Kotak: ST\n")) == [])
  }

  @Test("W03: the same said twice, whatever the case, punctuation and filler words")
  func repeated() {
    let factors = whole.replacing("Rasa ingin tahu warga tinggi", with: "WARGA yang antusias, pada kegiatan baru.")
    #expect(findings("W03", factors) == ["S2: S1 dan S2 sama isinya: \"WARGA yang antusias, pada kegiatan baru.\""])
    #expect(
      findings("W03", whole.replacing("Rasa ingin tahu warga tinggi", with: "Kegiatan baru pada warga antusias")) == [])
    let strategies = whole.replacing("Pendampingan pendaftaran", with: "kerja sama dengan PKK")
    #expect(findings("W03", strategies) == ["ST1: SO1 dan ST1 sama isinya: \"kerja sama dengan PKK\""])
  }

  @Test(
    "W03 is silent for texts that differ in a telling word, or are missing",
    arguments: ["Warga tidak antusias pada kegiatan baru", "Warga antusias pada kegiatan", ""])
  func different(_ text: String) {
    #expect(findings("W03", whole.replacing("Rasa ingin tahu warga tinggi", with: text)) == [])
    #expect(findings("W03", whole.replacing("Teks: Pendampingan pendaftaran\n", with: "")) == [])
  }

  @Test("W04: weights of a side that are not 1,00 are wrong, and the sum is given")
  func weights() {
    #expect(
      findings("W04", SWOTExample.weighed.replacing("Bobot: 0.7", with: "Bobot: 0.75"))
        == ["S1: Bobot internal (S+W) berjumlah 1,05, seharusnya 1,00"])
    #expect(
      findings("W04", SWOTExample.weighed.replacing("Bobot: 0.6\n", with: ""))
        == ["T1: Bobot eksternal (O+T) berjumlah 0,40, seharusnya 1,00; belum berbobot: O1"])
  }

  @Test("W04 is silent within 0,01 of 1,00, without weights, and where a weight cannot be read (D04)")
  func weightsNear() {
    for near in ["0.71", "0.69", "0,700"] {
      #expect(findings("W04", SWOTExample.weighed.replacing("Bobot: 0.7\n", with: "Bobot: \(near)\n")) == [])
    }
    #expect(findings("W04", SWOTExample.weighed.replacing("Bobot: 0.7\n", with: "Bobot: 0.7101\n")).count == 1)
    #expect(findings("W04", SWOTExample.weighed.replacing("Bobot: 0.7\n", with: "Bobot: besar\n")) == [])
  }

  @Test("W04 mends weights typed as per cent, and no others")
  func percent() throws {
    let percent = SWOTExample.workspace(
      SWOTExample.weighed.replacing("Bobot: 0.7\n", with: "Bobot: 65\n").replacing("Bobot: 0,30", with: "Bobot: 35"))
    let rule = try #require(RuleCatalogue.all.first { $0.id == "W04" })
    let finding = try #require(rule.find(percent, SWOTExample.path).first)
    let mended = try percent.after(finding.fix)
    #expect(mended.swot.factors(.internal).map(\.weightText) == ["0.65", "0.35"])
    #expect(rule.find(mended, SWOTExample.path).isEmpty)
    let unsure = SWOTExample.workspace(SWOTExample.weighed.replacing("Bobot: 0.7", with: "Bobot: 0.75"))
    #expect(rule.find(unsure, SWOTExample.path).first?.fix == nil)
  }

  @Test("W05: a kind without factors or a box without strategies in a matrix that is begun")
  func empty() {
    let begun = "%rec: Faktor\n\nId: S1\nJenis: S\nTeks: a\n"
    #expect(
      findings("W05", begun)
        == ["Swot: Belum ada kelemahan (W)", "Swot: Belum ada peluang (O)", "Swot: Belum ada ancaman (T)"])
    let boxless = whole.replacing("Id: WT1\nKotak: WT", with: "Id: SO2\nKotak: SO")
    #expect(findings("W05", boxless) == ["Swot: Kotak WT belum berisi strategi"])
    // What is set aside may be the missing strategy, and the one that takes a factor up.
    let aside = whole.replacing("Id: WT1\nKotak: WT\n", with: "Id: WT1\nKotak: WT\nrusak\n")
    #expect(aside != whole && findings("W05", aside) == [] && findings("W02", aside) == [])
    let gone = whole.replacing("Id: WT1\nKotak: WT\n", with: "Catatan: rusak\n")
    #expect(findings("W05", gone) != [])
  }

  @Test("W05 says nothing of boxes before the first strategy, or where a kind of the box is missing")
  func emptyElsewhere() {
    #expect(findings("W05", SWOTExample.weighed) == [])
    let threatless = whole.replacing("Id: T1\nJenis: T\nTeks: Pendaftaran daring sering terganggu\n", with: "")
      .replacing("Kotak: WT", with: "Kotak: ST")
    #expect(findings("W05", threatless) == ["Swot: Belum ada ancaman (T)"])
  }

  @Test("W06: a strength resting on a cause, a threat resting on the programme's own need or resource")
  func sides() {
    let tree = "%rec: Butir\n\nId: N2\nJenis: penyebab\nTeks: Belum tahu\n\nId: N3\nJenis: dampak\nTeks: Miskin\n"
    let own = "%rec: Kebutuhan\n\nId: K1\nTeks: Simulasi\n\n%rec: SumberDaya\n\nId: R1\nGolongan: formal\nTeks: Dinas\n"
    let others = ["kasus/jaminan-sosial/pohon-masalah.rec": tree, "kasus/jaminan-sosial/kasus.rec": own]
    func resting(_ code: String, _ basis: String) -> [String] {
      let kind = code.prefix(1)
      return findings("W06", "%rec: Faktor\n\nId: \(code)\nJenis: \(kind)\nTeks: x\nDasar: \(basis)\n", others)
    }
    #expect(
      resting("S1", "N2")
        == ["S1: S1 bertumpu pada penyebab masalah N2 (\"Belum tahu\"). Mungkin ini kelemahan (W)?"])
    #expect(resting("T1", "K1").count == 1)
    #expect(resting("T1", "R1").count == 1)
    for (code, basis) in [("S1", "N3"), ("S1", "R1"), ("W1", "N2"), ("T1", "N2"), ("O1", "R1"), ("T1", "rapat/T1")] {
      #expect(resting(code, basis) == [])
    }
  }

  @Test("the bundled sample has nothing for group W to say, its version for practice an uncited ST1 among others")
  func sample() {
    func found(_ bundle: WorkspaceBundle) -> [String] {
      let files = bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      }
      var checker = Checker()
      return checker.findings(in: Workspace(files: files)).filter { $0.rule.hasPrefix("W") }.map(\.message.id)
    }
    var length = 0
    let sample = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    #expect(found(sample) == [])
    let practice = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_practice(&length), count: length)))
    #expect(found(sample.overlaid(by: practice)).contains("ST1 wajib merujuk S dan T"))
  }
}
