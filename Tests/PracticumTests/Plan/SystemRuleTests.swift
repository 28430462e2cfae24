import Practicum
import Testing

@Suite("Checks of group S")
struct SystemRuleTests {
  typealias Example = PlanExample

  @Test("a whole plan is silent, and so is one that is not begun", arguments: ["S01", "S02", "S03", "S04", "S06"])
  func silent(rule: String) {
    #expect(RuleCatalogue.all.contains { $0.id == rule })
    #expect(Example.workspace().said(rule) == [])
    #expect(Example.workspace(others: [Example.plan: "", Example.own: ""]).said(rule) == [])
  }

  @Test("S01: what is missing is told once, an empty record each")
  func missing() {
    let two = Example.workspace(
      plan: "Jenis: pendukung\nPihak: pkk\n\nJenis: pengawasan\nPihak: lurah\n\n", "Jenis: pengawasan\nPihak:  \n\n")
    #expect(
      two.said("S01") == [
        "perlu_dicek Sistem: Sistem partisipan yang belum ada: pendukung (1 dari 8)",
        "perlu_dicek pengawasan: Sistem pengawasan belum menyebut satu pihak pun",
      ])
  }

  @Test("S01 is silent before any system is filled, beside an unknown kind (D04) and beside a record set aside (D01)")
  func missingElsewhere() {
    let blank = ParticipantSystem.allCases.prefix(3).map { "Jenis: \($0.rawValue)\n\n" }.joined()
    #expect(Example.workspace(others: [Example.plan: "%rec: Sistem\n\n" + blank]).said("S01") == [])
    #expect(Example.workspace(plan: "Jenis: pengawasan", "Jenis: pengawas").said("S01") == [])
    #expect(Example.workspace(plan: "Jenis: pengawasan\n", "Jenis: pengawasan\nlurah\n").said("S01") == [])
    #expect(Example.workspace(plan: "Jenis: pengawasan\n", "Jenis: lurah\nlurah\n").said("S01").count == 1)
  }

  @Test("S01 counts prose as a beginning: whoever describes a system must name somebody in it")
  func proseBegins() {
    let prose = "%rec: Sistem\n\nJenis: klien\nKeterangan: Warga yang dibantu.\n"
    #expect(Example.workspace(others: [Example.plan: prose]).said("S01").count == 2)
  }

  @Test("S02: who watches over the work also guides or does it; once per party, by Id, name or acronym")
  func overseer() {
    let both = Example.workspace(plan: "Jenis: pengawasan\nPihak: lurah", "Jenis: pengawasan\nPihak: P K K\nPihak: pkk")
    #expect(
      both.said("S02")
        == ["perlu_dicek pengawasan: Tim Penggerak PKK berada di sistem pengawasan dan juga di sistem pelaksana"])
    let text = Example.workspace(plan: "Pihak: lurah", "Pihak: kelompok  tani")
    #expect(text.said("S02").map { $0.prefix(40) } == ["perlu_dicek pengawasan: kelompok  tani b"])
    let guide = Example.workspace(plan: "Pihak: lurah", "Pihak: pekerja-sosial")
    #expect(guide.said("S02").first?.hasSuffix("sistem pelaku perubahan") == true)
  }

  @Test("S02 is a suggestion in the action system, and nothing in the supporting one")
  func overseerActing() {
    let acting = Example.workspace(plan: "Pihak: pekerja-sosial\nPihak: pkk\n", "Pihak: pekerja-sosial\nPihak: lurah\n")
    #expect(acting.said("S02").map { $0.prefix(18) } == ["saran pengawasan: "])
    #expect(Example.workspace(plan: "Jenis: pendukung\nPihak: pkk", "Jenis: pendukung\nPihak: lurah").said("S02") == [])
    #expect(Example.workspace(plan: "Pihak: lurah", "Pihak: Kelompok Tani Muda").said("S02") == [])
  }

  @Test("S03: a party in two classes, however it is written, is told at the second; S06 is then silent")
  func twoClasses() {
    let twice = Example.workspace(
      resources: "Golongan: informal\nPihak: keluarga", "Golongan: formal\nTeks: Bpjs ketenagakerjaan")
    #expect(
      twice.said("S03")
        == ["perlu_dicek R3: BPJS Ketenagakerjaan digolongkan formal (R1) dan juga kemasyarakatan (R3)"])
    #expect(twice.said("S06") == [])
  }

  @Test("S03 is silent for two resources of one class, for texts that are no party, and beside an unknown class")
  func oneClass() {
    let piece = "Golongan: informal\nPihak: keluarga"
    #expect(Example.workspace(resources: piece, "Golongan: kemasyarakatan\nPihak: bpjs").said("S03") == [])
    #expect(Example.workspace(resources: piece, "Golongan: nonformal\nPihak: bpjs").said("S03") == [])
    let texts = Example.workspace(resources: "Pihak: bpjs\n", "Teks: Dana warga\n")
    let twice = texts.textOf(Example.own).replacing("Pihak: keluarga", with: "Teks: Dana warga")
    #expect(Example.workspace(others: [Example.own: twice]).said("S03") == [])
  }

  @Test("S04: a known tactic of no chosen strategy, however it is written")
  func tactic() {
    let message =
      "perlu_dicek Rencana: Taktik media massa termasuk strategi kampanye, sedangkan yang dipilih kolaborasi"
    for tactic in ["media_massa", "Media massa"] {
      let plan = Example.workspace(
        plan: "Strategi: kampanye\nTaktik: implementasi\nTaktik: edukasi", "Taktik: implementasi\nTaktik: \(tactic)")
      #expect(plan.said("S04") == [message])
    }
  }

  @Test("S04 is silent for free text, without a strategy, and beside a strategy that cannot be read (D04)")
  func tacticElsewhere() {
    #expect(Example.workspace(plan: "Taktik: edukasi", "Taktik: edukasi lewat radio").said("S04") == [])
    #expect(Example.workspace(plan: "Strategi: kolaborasi\nStrategi: kampanye\n", "").said("S04") == [])
    #expect(Example.workspace(plan: "Strategi: kampanye", "Strategi: kampanye damai").said("S04") == [])
    let every = ChangeStrategy.allCases.flatMap(\.tactics)
    #expect(Set(every).count == 12)
    for tactic in every { #expect(Tactic.words(of: tactic).en != tactic || !tactic.contains("_")) }
  }

  @Test(
    "S06: a class that plainly contradicts the party's kind is a suggestion",
    arguments: [("informal", "pkk"), ("formal", "bpjs"), ("formal", "lurah"), ("kemasyarakatan", "pkk")])
  func againstKind(_ resourceClass: String, _ party: String) {
    let said = Example.workspace(
      resources: "Golongan: informal\nPihak: keluarga", "Golongan: \(resourceClass)\nPihak: \(party)"
    ).said("S06").filter { !$0.isEmpty }
    // Where the party then stands in two classes S03 speaks.
    let isTwice = (party == "pkk" && resourceClass != "formal") || (party == "bpjs" && resourceClass == "formal")
    #expect(said.count == (isTwice ? 0 : 1))
    let alone = "%rec: SumberDaya\n\nId: R1\nGolongan: \(resourceClass)\nPihak: \(party)\n"
    #expect(Example.workspace(others: [Example.own: alone]).said("S06").first?.hasPrefix("saran R1: ") == true)
  }

  @Test(
    "S06 is silent for a person in any class, for free text and for a party without a known kind",
    arguments: ["informal", "formal", "kemasyarakatan"])
  func fitting(_ resourceClass: String) {
    for party in ["pekerja-sosial", "Tetangga sebelah", "tidak-terdaftar"] {
      let alone = "%rec: SumberDaya\n\nId: R1\nGolongan: \(resourceClass)\nPihak: \(party)\n"
      #expect(Example.workspace(others: [Example.own: alone]).said("S06") == [])
    }
  }
}
