import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Another program writes while something is picked or typed")
struct OutsideChangeTests {
  static let budget = BudgetCase.path

  /// A record that another program puts before all others of its type.
  static func before(_ type: String, _ record: String) -> (String) -> String {
    { $0.replacing("%rec: \(type)\n\n", with: "%rec: \(type)\n\n\(record)\n") }
  }

  /// The text of a file without the record that begins with a line.
  static func without(_ id: String) -> (String) -> String {
    { text in
      text.split(separator: "\n\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("Id: \(id)\n") }
        .joined(separator: "\n\n")
    }
  }

  static func record(_ id: String, in text: String) -> String {
    text.split(separator: "\n\n").first { $0.hasPrefix("Id: \(id)\n") }.map(String.init) ?? ""
  }

  @Test("a budget line is linked with what was picked for it, though lines came above it or it is gone")
  func budgetLink() {
    for isGone in [false, true] {
      var robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
      robot.press("Down", "Ctrl-E", "Down", "Space")
      robot.changeOutside(Self.budget, Self.before("Rincian", "Id: B9\nKelompok: G1\nUraian: Map\n"))
      if isGone { robot.changeOutside(Self.budget, Self.without("B1")) }
      let before = robot.file(Self.budget)
      robot.press("Enter")
      let after = robot.file(Self.budget)
      #expect(Self.record("B1", in: after).contains("Kegiatan: K2") == !isGone)
      #expect(!Self.record("B9", in: after).contains("Kegiatan"))
      if isGone { #expect(after == before && robot.screen.contains("sudah tidak ada")) }
    }
  }

  @Test("the group that was picked is copied, though another one stands in its block now")
  func budgetCopy() {
    var robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
    robot.press("Ctrl-Y")
    robot.type("Honorarium")
    robot.changeOutside(Self.budget, Self.before("Kelompok", "Id: G8\nNama: Baru\n"))
    robot.press("Enter")
    #expect(robot.file(Self.budget).contains("Nama: Honorarium narasumber\n\n%rec: Rincian"))
  }

  @Test("a line that is begun stays beside its neighbour; without it, it goes to the end of the list")
  func begunLine() {
    for isGone in [false, true] {
      var robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
      robot.press("Down", "Ins")
      robot.type("Surat")
      robot.changeOutside(
        Self.budget, Self.before("Kelompok", "Id: G8\nNama: Baru\n\nId: G9\nNama: Lebih baru\n"))
      if isGone { robot.changeOutside(Self.budget, Self.without("B1")) }
      robot.press("Enter")
      let file = robot.file(Self.budget)
      #expect(file.contains("Id: B6\nKelompok: G1\nUraian: Surat\n\nId: B1\n") == !isGone)
      #expect(file.contains("Kegiatan: K1\n\nId: B6\nKelompok: G1\nUraian: Surat\n\n%rec: Transaksi") == isGone)
    }
  }

  @Test("a line that is begun when most of the file goes away is written to its end, one without its group is not")
  func begunLineInShortFile() {
    var robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
    robot.press("Ctrl-End", "Up", "Up", "Ctrl-N")
    robot.type("Donatur")
    robot.changeOutside(Self.budget) { _ in "%rec: Kelompok\n\nId: G1\nNama: Umum\n" }
    robot.press("Enter")
    #expect(robot.file(Self.budget).contains("Sumber: Donatur"))
    robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
    robot.press("Down", "Ctrl-A")
    robot.type("Surat")
    robot.changeOutside(Self.budget) { _ in "%rec: Kelompok\n\nId: G7\nNama: Umum\n" }
    #expect(robot.screen.contains("tidak disimpan: Surat"))
    #expect(!robot.file(Self.budget).contains("Surat"))
  }

  @Test("the ceiling that is being typed stays the ceiling when lines come above it")
  func ceiling() {
    var robot = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder))
    robot.press("Ctrl-End", "Up")
    robot.type("2 jt")
    robot.changeOutside(Self.budget, Self.before("Rincian", "Id: B9\nKelompok: G1\nUraian: Map\nVolume: 1\n"))
    robot.press("Enter")
    #expect(robot.file(Self.budget).contains("Batas: 2000000\n"))
  }

  static let area = """
    %rec: Sumber

    Id: U1
    Nama: Profil

    %rec: Statistik

    Id: A1
    Nama: Pedagang
    Nilai: 10

    Id: A2
    Nama: Buruh
    Nilai: 20

    """
  static let cases = [
    "kasus/a/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: A\n",
    "kasus/b/kasus.rec": "%rec: Kasus\n\nUrutan: 2\nJudul: B\n",
    "wilayah.rec": area,
  ]

  @Test("a statistic's value, source and figure go to the line they were begun on")
  func statistic() {
    let above = Self.before("Statistik", "Id: A0\nNama: Baru\nNilai: 1\n")
    var robot = Robot(Self.cases, at: .area())
    robot.press("Down", "Right", "Right")
    robot.type("25")
    robot.changeOutside("wilayah.rec", above)
    robot.press("Enter")
    #expect(robot.file("wilayah.rec").contains("Nama: Buruh\nNilai: 25\n"))
    robot = Robot(Self.cases, at: .area())
    robot.press("Down", "Ctrl-E")
    robot.changeOutside("wilayah.rec", above)
    robot.press("Enter")
    #expect(Self.record("A2", in: robot.file("wilayah.rec")).contains("Sumber: U1"))
    robot = Robot(Self.cases, at: .area())
    robot.press("Down", "=")
    robot.changeOutside("wilayah.rec", above)
    robot.press("Enter")
    #expect(robot.file("kasus/a/kasus.rec").contains("Rumus: stat:A2\n"))
  }

  @Test("a statistic that goes away takes nothing else with it: what was typed is told, what was picked is not written")
  func statisticGone() {
    var robot = Robot(Self.cases, at: .area())
    robot.press("Right", "Right")
    robot.type("15")
    robot.changeOutside("wilayah.rec", Self.without("A1"))
    #expect(robot.screen.contains("tidak disimpan: 15"))
    robot.press("Enter")
    #expect(robot.file("wilayah.rec").contains("Nama: Buruh\nNilai: 20\n"))
    robot = Robot(Self.cases, at: .area())
    robot.press("Ctrl-E")
    robot.changeOutside("wilayah.rec", Self.without("A1"))
    robot.press("Enter")
    #expect(!robot.file("wilayah.rec").contains("Sumber: U1") && robot.screen.contains("sudah tidak ada"))
  }

  @Test("a new line of statistics stays the new one")
  func newStatistic() {
    var robot = Robot(Self.cases, at: .area())
    robot.press("Ctrl-A")
    robot.type("Pekerjaan")
    robot.changeOutside("wilayah.rec") { $0 + "\nId: A3\nNama: Nelayan\nNilai: 5\n" }
    robot.press("Enter", "Esc")
    #expect(robot.file("wilayah.rec").hasSuffix("Nilai: 5\n\nId: A4\nKategori: Pekerjaan\n"))
  }

  @Test("a link of the red thread is made with the record it was picked for")
  func trace() {
    let plan = "kasus/bpjs/rencana.rec"
    for isGone in [false, true] {
      var robot = Robot(TraceCase.files, at: .trace(TraceCase.folder))
      robot.press("n", "n", "t", "Space")
      robot.changeOutside(plan, Self.before("Kegiatan", "Id: K0\nNama: Baru\nTujuan: G2\nKebutuhan: B1\n"))
      if isGone { robot.changeOutside(plan, Self.without("K2")) }
      let before = robot.file(plan)
      robot.press("Enter")
      #expect(robot.file(plan).contains("Nama: Kunjungan rumah\nBentuk: berkala\nNarasumber: bpjs-tk") == !isGone)
      #expect(!robot.file(plan).contains("Nama: Baru\nNarasumber"))
      if isGone { #expect(robot.file(plan) == before && robot.screen.contains("sudah tidak ada")) }
    }
  }
}
