import Practicum
import RecordText
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Lists, forms and repair of records")
struct RecordScreensTests {
  static let practicum = """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Contoh

    %rec: Pihak

    Id: pkk
    Nama: PKK Kelurahan

    Id: dinas
    Nama: Dinas Sosial

    %rec: Tahap

    Id: H1
    Nama: Lapangan

    Id: H2
    Nama: Penutup
    Induk: H1

    """

  func robot(at destination: Destination) -> Robot { Robot(["praktikum.rec": Self.practicum], at: destination) }

  /// Another program changes the workspace.
  func outside(
    _ robot: inout Robot, _ change: (inout Draft) throws -> Void
  ) throws {
    var draft = Draft(robot.app.session.workspace, Words(same: "luar"))
    try change(&draft)
    let edit = try #require(draft.edit)
    #expect(robot.app.session.takeIn { (try? $0.apply(edit)) != nil })
    robot.app.update(.changedOutside(nil))
  }

  @Test("what is typed goes to its record when others put one above it meanwhile")
  func formFollows() throws {
    var robot = robot(at: .form(file: "praktikum.rec", index: 4))
    #expect(robot.screen.contains("Dinas Sosial"))
    robot.press("Enter")
    robot.type(" Kota")
    try outside(&robot) {
      _ = try $0.insert(Record(["Id": "bpjs", "Nama": "BPJS"]), type: "Pihak", in: "praktikum.rec", at: 3)
    }
    robot.press("Enter")
    #expect(robot.file("praktikum.rec").contains("Id: dinas\nNama: Dinas Sosial Kota"))
    #expect(robot.file("praktikum.rec").contains("Id: pkk\nNama: PKK Kelurahan\n"))
  }

  @Test("a record without an Id is known by its text, and stays known when it is changed in its place")
  func formOfHead() throws {
    var robot = robot(at: .form(file: "praktikum.rec", index: 1))
    try outside(&robot) { try $0.set("Judul", to: "Praktikum Lain", in: "praktikum.rec", at: 1) }
    #expect(robot.screen.contains("Praktikum Lain"))
    robot.press("Enter")
    robot.type(" Lagi")
    robot.press("Enter", "u")
    #expect(robot.screen.contains("Praktikum Lain"))
    #expect(!robot.screen.contains("sudah tidak ada"))
  }

  @Test("a record deleted by others closes its form and shows what was being typed")
  func formCloses() throws {
    var robot = robot(at: .form(file: "praktikum.rec", index: 3))
    robot.press("Enter")
    robot.type(" dan Posyandu")
    try outside(&robot) { $0.remove(in: "praktikum.rec", at: 3) }
    #expect(robot.screen.contains("Catatan ini sudah tidak ada"))
    #expect(robot.screen.contains("PKK Kelurahan dan Posyandu"))
    robot.press("Enter")
    #expect(robot.file("praktikum.rec").contains("Nama: Dinas Sosial\n"))
    #expect(!robot.file("praktikum.rec").contains("Posyandu"))
  }

  @Test("a name that is refused stays in its field")
  func refusedName() {
    var robot = robot(at: .records(file: "praktikum.rec", type: "Pihak"))
    let before = robot.file("praktikum.rec")
    robot.press("a")
    robot.type("Karang Taruna\\")
    robot.press("Enter")
    #expect(robot.file("praktikum.rec") == before)
    #expect(robot.screen.contains("Karang Taruna\\"))
    robot.press("Backspace", "Enter")
    #expect(robot.file("praktikum.rec").contains("Id: karang-taruna\nNama: Karang Taruna\n"))
  }

  @Test(
    "where nothing can be changed that is said before anything is typed",
    arguments: [
      (Destination.records(file: "praktikum.rec", type: "Pihak"), "a"),
      (.form(file: "praktikum.rec", index: 3), "Enter"),
      (.repair(file: "praktikum.rec", index: 3), "Enter"), (.tree("air"), "a"),
    ])
  func readOnly(destination: Destination, key: String) {
    var robot = robot(at: destination)
    robot.app.session.readOnly = Words(same: "Folder ini hanya dapat dibaca.")
    robot.press(key)
    #expect(robot.screen.contains("Folder ini hanya dapat dibaca."))
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("deleting a party asks once what becomes of the references to it, and u brings all back")
  func deleteParty() {
    var robot = Robot(
      ["praktikum.rec": Self.practicum + "\n%rec: Rekomendasi\n\nId: R1\nKepada: pkk\nTeks: Lanjutkan\n"],
      at: .records(file: "praktikum.rec", type: "Pihak"))
    let before = robot.file("praktikum.rec")
    robot.press("d")
    #expect(robot.screen.contains("disebut di 1 tempat (rekomendasi 1)"))
    robot.press("Esc")
    #expect(robot.file("praktikum.rec") == before)
    robot.press("d", "y")
    #expect(!robot.file("praktikum.rec").contains("Kepada"))
    robot.press("u", "d", "b")
    #expect(robot.file("praktikum.rec").contains("Kepada: PKK Kelurahan"))
    robot.press("u")
    #expect(robot.file("praktikum.rec") == before)
  }

  @Test("another Id for a party is written wherever the party is named")
  func changePartyId() {
    var robot = Robot(
      ["praktikum.rec": Self.practicum + "\n%rec: Rekomendasi\n\nId: R1\nKepada: pkk\nTeks: Lanjutkan\n"],
      at: .records(file: "praktikum.rec", type: "Pihak"))
    robot.press("i", "Ctrl-U")
    robot.type("tp-pkk")
    robot.press("Enter")
    #expect(robot.file("praktikum.rec").contains("Id: tp-pkk"))
    #expect(robot.file("praktikum.rec").contains("Kepada: tp-pkk"))
  }

  @Test("deleting a phase takes the references to it away in the same edit; another Id takes them along")
  func references() {
    var robot = robot(at: .records(file: "praktikum.rec", type: "Tahap"))
    robot.press("i")
    robot.type("0")
    robot.press("Enter")
    #expect(robot.file("praktikum.rec").contains("Id: H10"))
    #expect(robot.file("praktikum.rec").contains("Induk: H10"))
    robot.press("d", "Enter")
    #expect(!robot.file("praktikum.rec").contains("Induk"))
    robot.press("u", "u")
    #expect(robot.file("praktikum.rec") == Self.practicum)
  }

  @Test("an Id that is taken or no Id is refused and stays in its field", arguments: ["H2", "2 H", ""])
  func badId(id: String) {
    var robot = robot(at: .records(file: "praktikum.rec", type: "Tahap"))
    robot.press("i", "Ctrl-U")
    robot.type(id)
    robot.press("Enter")
    #expect(robot.file("praktikum.rec") == Self.practicum)
    #expect(robot.screen.contains(id.isEmpty ? "Kode belum diketik" : "Kode: \(id)"))
    robot.press("Esc")
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("literature that goes away is no longer cited")
  func literature() {
    let tree = "%rec: Butir\n\nId: P1\nJenis: inti\nTeks: Air kotor\nBukti: @adi2013\nBukti: lain\n"
    var robot = Robot(
      ["pustaka.rec": "%rec: Pustaka\n\nId: adi2013\nJudul: Kesejahteraan\n", "kasus/air/pohon-masalah.rec": tree],
      at: .records(file: "pustaka.rec", type: "Pustaka"))
    robot.press("d", "y")
    #expect(robot.file("kasus/air/pohon-masalah.rec") == tree.replacing("Bukti: @adi2013\n", with: ""))
  }

  static let broken = "%rec: Pihak\n\nId: a\nNama: A\n\n+ lanjutan\nNama: B\n\nId: c\nNama: C\n"

  @Test("repair says what is wrong in its own words and follows the record when others put one above it")
  func repair() throws {
    var robot = Robot(["praktikum.rec": Self.broken], at: .repair(file: "praktikum.rec", index: 2))
    #expect(robot.screen.contains("diawali + padahal tidak ada isian"))
    robot.press("Enter", "PgUp", "Home")
    for _ in 0..<10 { robot.press("Del") }
    try outside(&robot) {
      _ = try $0.insert(Record(["Id": "z", "Nama": "Z"]), type: "Pihak", in: "praktikum.rec", at: 1)
    }
    robot.type("Id: b")
    robot.press("Esc")
    #expect(robot.screen.contains("sudah terbaca baik"))
    let text = robot.file("praktikum.rec")
    #expect(text.contains("Id: a\nNama: A\n") && text.contains("Id: b\nNama: B\n") && !text.contains("lanjutan"))
  }

  @Test("text typed with blank lines becomes records of their own")
  func repairIntoTwo() {
    var robot = Robot(["praktikum.rec": Self.broken], at: .repair(file: "praktikum.rec", index: 2))
    robot.press("Enter", "PgUp", "Home")
    for _ in 0..<10 { robot.press("Del") }
    robot.type("Id: b")
    robot.press("Enter")
    robot.type("Nama: Satu")
    robot.press("Enter", "Enter", "Esc")
    #expect(robot.file("praktikum.rec").contains("Id: b\nNama: Satu\n\n"))
    #expect(robot.screen.contains("Nama: Satu"))
  }

  @Test("a finding about a whole file opens its first record, or says why nothing opens")
  func wholeFile() {
    let head = "%rec: Praktikum\r\n\r\n"
    var robot = Robot(["praktikum.rec": head + "VersiFormat: 1\r\nJudul: Contoh\r\n"], at: .findings())
    for _ in 0..<40 where robot.app.session.findings.contains(where: { $0.index == nil }) {
      robot.press("Enter")
      #expect(!robot.screen.contains("Temuan > Temuan"))
      robot.press("Esc", "Down")
    }
    robot = Robot(["praktikum.rec": head], at: .findings())
    robot.press("Enter")
    #expect(robot.app.session.findings.first?.index == nil)
    #expect(robot.screen.contains("tentang seluruh berkas praktikum.rec"))
  }

  @Test(
    "the cursor stands where the first entry will stand",
    arguments: [
      Destination.findings(), .records(file: "praktikum.rec", type: "Pihak"), .swotWeights("air"),
    ])
  func emptyCursor(destination: Destination) {
    let robot = Robot([:], at: destination)
    let cursor = robot.app.view().cursor
    #expect(cursor != nil && cursor?.column == 0)
  }

  static let tree = """
    %rec: Butir

    Id: P1
    Jenis: inti
    Teks: Air kotor

    Id: P2
    Jenis: sebab
    Induk: P1
    Teks: Sumur dangkal

    """

  @Test("what a search finds bears a sign in the drawing and a word in the outline")
  func searchSigns() {
    var robot = Robot(["kasus/air/pohon-masalah.rec": Self.tree], at: .tree("air"))
    #expect(!robot.screen.contains("#"))
    robot.press("/")
    robot.type("sumur")
    robot.press("Enter")
    #expect(robot.screen.contains("#"))
    robot.press("o")
    #expect(robot.screen.contains("(cocok"))
  }

  @Test("what is typed for an item that others delete is never written into another")
  func treeItemGone() throws {
    var robot = Robot(["kasus/air/pohon-masalah.rec": Self.tree], at: .tree("air", focus: Focus(2)))
    robot.press("Enter")
    robot.type(" sekali")
    try outside(&robot) { $0.remove(in: "kasus/air/pohon-masalah.rec", at: 2) }
    robot.press("Enter")
    #expect(robot.screen.contains("Butir ini sudah dihapus orang lain"))
    #expect(robot.file("kasus/air/pohon-masalah.rec").contains("Teks: Air kotor\n"))
  }
}

@Suite("Lists of short texts")
struct ShortTextTests {
  @Test("records are typed one after another until an empty Enter; dates stand in shown notation")
  func records() {
    let path = "praktikum.rec"
    let text = "%rec: Praktikum\n\nVersiFormat: 1\n\n%rec: Tahap\n\nId: H1\nNama: Asesmen\nMulai: 2023-02-06\n"
    var robot = Robot([path: text], at: .records(file: path, type: "Tahap"))
    #expect(robot.screen.contains("6 Februari 2023"))
    #expect(!robot.screen.contains("2023-02-06"))
    robot.press("a")
    robot.type("Intervensi")
    robot.press("Enter")
    robot.type("Dokumentasi dan evaluasi")
    robot.press("Enter", "Enter")
    #expect(robot.file(path).contains("Nama: Intervensi\n\nId: H3\nNama: Dokumentasi dan evaluasi\n"))
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("a second general goal is kept, with a gentle word about it")
  func generalGoals() {
    var robot = Robot(
      ["kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Air\n"], at: .goals("air"))
    robot.press("a")
    robot.type("Air cukup")
    robot.press("Enter")
    #expect(!robot.screen.contains("lebih dari satu"))
    robot.type("Air bersih")
    robot.press("Enter")
    #expect(robot.screen.contains("Kini tujuan umumnya lebih dari satu"))
    #expect(robot.file("kasus/air/rencana.rec").contains("Teks: Air bersih\n"))
  }

  @Test("a party's name without a letter is asked about before it is registered")
  func oddParty() {
    var robot = Robot(["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"], at: .parties())
    robot.press("a")
    robot.type("25.00")
    robot.press("Enter")
    #expect(robot.screen.contains("“25.00” nama pihak?"))
    robot.press("Esc", "Esc")
    #expect(!robot.file("praktikum.rec").contains("25.00"))
  }

  @Test("a choice is picked by its label alone, and still found by the word that the file has")
  func choiceLabels() {
    var robot = Robot(
      ["pustaka.rec": "%rec: Pustaka\n\nId: a\n"], at: .form(file: "pustaka.rec", index: 0, field: "Jenis"))
    robot.press("Enter")
    #expect(!robot.screen.contains("buku  buku"), "\(robot.screen)")
    #expect(!robot.screen.contains("_"), "\(robot.screen)")
    robot.type("buku")
    robot.press("Enter")
    #expect(robot.file("pustaka.rec").contains("Jenis: buku\n"))
  }

  @Test("in a narrow window the way out of an entry stays in sight")
  func wayOut() {
    var robot = Robot(
      ["praktikum.rec": FrameTests.practicum], size: Size(columns: 40, rows: 12), at: .party("pkk"))
    robot.press("Enter")
    #expect(robot.screen.contains("ISI  Enter simpan Esc batal"), "\(robot.screen)")
    robot = Robot(
      ["praktikum.rec": FrameTests.practicum], size: Size(columns: 40, rows: 12),
      at: .form(file: "praktikum.rec", index: 0))
    robot.press("Enter")
    #expect(robot.screen.contains("ISI  Enter simpan Esc batal"), "\(robot.screen)")
  }

  @Test("a case named by the screen before is not named again on the way")
  func wayNamesOnce() {
    var robot = Robot(SWOTCase.whole, at: .swot(SWOTCase.folder))
    robot.press("g")
    let way = robot.screen.split(separator: "\n").first ?? ""
    let name = CaseSummary(SWOTCase.folder, of: robot.app.session.workspace).shortName.id
    #expect(
      way.contains("Kuadran SWOT") && way.split(separator: name, omittingEmptySubsequences: false).count == 2, "\(way)")
  }

  @Test("words lead to screens before rules of the checks")
  func screensBeforeRules() {
    var robot = Robot(SWOTCase.whole, at: .swot(SWOTCase.folder))
    robot.press(":")
    robot.type("susunan acara")
    robot.press("Enter")
    #expect(!robot.screen.contains("Aturan J"), "\(robot.screen)")
  }

  @Test("a case's form begins at what is missing first")
  func beginsAtMissing() {
    let text = "%rec: Kasus\n\nUrutan: 1\nJudul: Air bersih\n"
    var robot = Robot(
      ["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n", "kasus/air/kasus.rec": text], at: .caseFile("air"))
    robot.press("Enter")
    #expect(robot.screen.contains("► Profil *"), "\(robot.screen)")
  }

  @Test("a long case title is cut with a sign that it is cut")
  func shortName() {
    let text = "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Peningkatan kepesertaan jaminan sosial\n"
    let robot = Robot(["kasus/air/kasus.rec": text], at: .narratives("air"))
    #expect(robot.screen.contains("Peningkatan kepesertaan…"), "\(robot.screen)")
  }
}
