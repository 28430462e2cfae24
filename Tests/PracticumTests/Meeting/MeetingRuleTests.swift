import Practicum
import RecordText
import Testing

@Suite("Checks of meetings")
struct MeetingRuleTests {
  func people(_ records: String..., facts: String = "Tanggal: 2023-02-11\n") -> MeetingSample {
    let rows = records.enumerated().map { "\nId: P\($0.offset + 1)\n\($0.element)\n" }.joined()
    return MeetingSample("%rec: Pertemuan\n\nJenis: rembug\n\(facts)\n%rec: Peserta\n\(rows)")
  }

  @Test(
    "M01 finds the same person twice, by NIK or by name and street",
    arguments: [
      ("Nama: Asep\nNIK: 3273010101800001", "Nama: Asep S.\nNIK: 3273010101800001"),
      ("Nama: Asep\nRT: 01\nRW: 03", "Nama:  ASEP\nRT: 1\nRW: 03"),
      ("Nama: Asep\nRT: 01\nRW: 03\nNIK: 3273010101800001", "Nama: Asep\nRT: 01\nRW: 03"),
    ])
  func same(first: String, second: String) {
    let findings = people(first, second).findings("M01")
    #expect(findings.map(\.id) == ["P2"])
    #expect(findings.first?.severity == .perluDicek)
  }

  @Test(
    "M01 leaves namesakes alone",
    arguments: [
      ("Nama: Asep\nRT: 01\nRW: 03", "Nama: Asep\nRT: 02\nRW: 03"), ("Nama: Asep", "Nama: Asep"),
      ("Nama: Asep\nRT: 01", "Nama: Asep\nRT: 01"), ("NIK: 123", "NIK: 123"),
      ("Nama: Asep\nRT: 01\nRW: 03\nNIK: 3273010101800001", "Nama: Asep\nRT: 01\nRW: 03\nNIK: 3273010101550002"),
      ("RT: 01\nRW: 03", "RT: 01\nRW: 03"),
    ])
  func namesakes(first: String, second: String) {
    #expect(people(first, second).findings("M01").isEmpty)
  }

  @Test(
    "M02 wants sixteen digits that agree with age and sex",
    arguments: [
      ("NIK: 32730101018000", Severity.salah), ("NIK: 3273.0101.0180.0001", .salah), ("NIK: tidak ada", .salah),
      ("NIK: 3273014101800001\nJK: L", .perluDicek), ("NIK: 3273010101800001\nJK: P", .perluDicek),
      ("NIK: 3273010101800001\nUmur: 30", .perluDicek), ("NIK: 3273013013800001\nUmur: 43", .perluDicek),
      ("NIK: 3273013002800001\nUmur: 43", .perluDicek),
    ])
  func nationalIDs(record: String, severity: Severity) {
    #expect(people(record).findings("M02").map(\.severity) == [severity])
  }

  @Test(
    "M02 is silent where the number may be right",
    arguments: [
      "NIK: 3273014101800001\nJK: P\nUmur: 43", "NIK: 3273010101800001\nJK: L\nUmur: 42",
      "NIK: 3273010101800001\nUmur: 44", "NIK: 3273011203100001\nUmur: 12", "NIK: 3273011203100001\nUmur: 112",
      "NIK: 3273010101800001", "JK: L", "NIK: ", "NIK:  ", "NIK: \u{A0}", "NIK: 3273017101800001\nJK: P",
    ])
  func soundNationalIDs(record: String) {
    #expect(people(record).findings("M02").isEmpty)
  }

  @Test("M02 offers to take the dots out of a number that is whole")
  func tidyNationalID() throws {
    var sample = people("Nama: A\nNIK: 3273 0101 0180 0001")
    try sample.apply(sample.findings("M02").first?.fix)
    #expect(sample.text.contains("NIK: 3273010101800001\n"))
    #expect(sample.findings("M02").isEmpty)
    #expect(people("NIK: 3273").findings("M02").first?.fix == nil)
  }

  @Test("M03 asks for a guardian's consent for minors, and for deletion where consent was refused")
  func consent() throws {
    for record in ["Umur: 17", "Umur: 12\nPersetujuan: ya"] {
      #expect(people(record).findings("M03").map(\.field) == ["Persetujuan"])
    }
    for record in [
      "Umur: 18", "Umur: 17\nPersetujuan: wali", "Nama: A", "Persetujuan: tidak", "Telepon: 08",
      "Persetujuan: tidak\nNIK:  \nTelepon: \t",
    ] {
      #expect(people(record).findings("M03").isEmpty)
    }
    var sample = people("Nama: A\nNIK: 3273010101800001\nTelepon: 0812\nPersetujuan: tidak")
    try sample.apply(sample.findings("M03").first?.fix)
    #expect(!sample.text.contains("NIK") && !sample.text.contains("Telepon"))
    #expect(sample.findings("M03").isEmpty)
  }

  @Test("M04 finds answers of someone absent")
  func absentAnswers() {
    let questions = "%rec: Pertanyaan\n\nId: Ktp\nTeks: Punya KTP\nJenis: ya_tidak\n\n%rec: Peserta\n\n"
    #expect(MeetingSample(questions + "Id: P1\nHadir: tidak\nKtp: ya\n").findings("M04").map(\.id) == ["P1"])
    for record in [
      "Hadir: ya\nKtp: ya", "Ktp: tidak", "Hadir: tidak", "Hadir: tidak\nWarna: biru", "Hadir: tidak\nKtp:  ",
    ] {
      #expect(MeetingSample(questions + "Id: P1\n\(record)\n").findings("M04").isEmpty)
    }
  }

  func totals(_ lines: String..., kind: String = "pilihan", facts: String = "JumlahL: 4\nJumlahP: 6\n") -> [Finding] {
    let rows = lines.enumerated().map { "\nId: X\($0.offset + 1)\n\($0.element)\n" }.joined()
    let questions = "%rec: Pertanyaan\n\nId: Q\nTeks: a\nJenis: \(kind)\n\n"
    return MeetingSample("%rec: Pertemuan\n\nJenis: rembug\n\(facts)\n\(questions)%rec: Rekap\n\(rows)").findings("M04")
  }

  @Test("M04 finds totals above the attendance, of all or of one sex")
  func recaps() {
    let eight = "Pertanyaan: Q\nJawaban: a\nJumlah: 8"
    let three = "Pertanyaan: Q\nJawaban: b\nJumlah: 3"
    #expect(totals(eight, three).map(\.id) == ["X1"])
    #expect(totals(eight, three, kind: "ganda").isEmpty)
    #expect(totals("Pertanyaan: Q\nJawaban: a\nJumlah: 11", kind: "ganda").count == 1)
    #expect(totals(eight, "Pertanyaan: Q\nJawaban: b\nMenurut: RW\nNilai: 03\nJumlah: 3").isEmpty)
    #expect(totals("Menurut: JK\nNilai: L\nJumlah: 5").map(\.id) == ["X1"])
    #expect(totals("Menurut: JK\nNilai: L\nJumlah: 4", "Menurut: JK\nNilai: P\nJumlah: 6").isEmpty)
    #expect(totals(eight, three, facts: "").isEmpty)
    let men = "Menurut: JK\nNilai: L\nJumlah: 5"
    let sixteen = totals(men, "Menurut: jk\nNilai: P\nJumlah: 6", men)
    #expect(sixteen.map(\.message.id) == ["Rekap berjumlah 16 orang, yang hadir 10. Periksa jumlahnya."])
    #expect(totals(eight, three, "Menurut: JK\nNilai: L\nJumlah: 5").map(\.id) == ["X1", "X3"])
  }

  @Test("M04 finds more votes than the quota allows")
  func votes() {
    func found(_ votes: String) -> Int {
      MeetingSample(CardTests.text + "\nId: T9\nTeks: x\n\(votes)\n").findings("M04").count
    }
    #expect(found("SuaraL: 1") == 0)
    #expect(found("SuaraL: 2") == 1)
    #expect(found("SuaraP: 1") == 1)
  }

  @Test("M05 reminds of voted problems that are not in the tree, once there is a tree")
  func unheard() {
    let tree = "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: x\nBukti: 2023-02-11-rembug/T1\n"
    func found(_ card: String, tree: String = tree) -> [String] {
      MeetingSample("%rec: Temuan\n\n\(card)\n", others: [MeetingSample.treePath: tree]).findings("M05").map(\.id)
    }
    #expect(found("Id: T2\nTeks: a\nSuaraL: 1") == ["T2"])
    #expect(found("Id: T2\nTeks: a\nSuaraL: 1\nButir: N9") == ["T2"])
    #expect(found("Id: T2\nTeks: a\nSuaraL: 1\nButir: N1").isEmpty)
    #expect(found("Id: T1\nTeks: a\nSuaraL: 1").isEmpty)
    #expect(found("Id: T2\nTeks: a").isEmpty)
    #expect(found("Id: T2\nTeks: a\nSuaraL: 1\nJenis: potensi").isEmpty)
    #expect(found("Id: T2\nTeks: a\nSuaraL: 1", tree: "").isEmpty)
  }
}
