import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("The import screen")
struct ImportScreenTests {
  private static let path = "kasus/air/pertemuan/2023-02-11-rembug.rec"
  private static let here =
    "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\n\n%rec: Peserta\n\nId: P1\nNama: Dewi\nRT: 01\nRW: 02\n"

  private func table() -> SourceFile {
    let lines = [
      "Nama lengkap|JK|Usia|NIK|RT/RW|Kerja apa", "Siti Aminah|P|35 th|3,27E+15|003/005|guru", "Budi|L|40||01/02|buruh",
      "Dewi|P|||01/02|", "|L|3|||",
    ]
    let rows = lines.enumerated().map { number, line in
      SourceRow(
        number: number + 1,
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map { SourceCell(String($0)) })
    }
    return SourceFile(name: "daftar.xlsx", sheets: [SourceSheet(name: "Hadir", rows: rows)])
  }

  private func opened(size: Size = Size(columns: 80, rows: 24)) -> Robot {
    var robot = Robot([Self.path: Self.here], size: size, at: .roster(Self.path))
    robot.press("Ctrl-B")
    robot.type("~/daftar.xlsx")
    robot.press("Enter")
    return robot
  }

  /// The order that was given last, and its answer as it is made beside the keys.
  private func answer(_ robot: Robot) -> PaperNews {
    let orders = robot.app.session.requests.compactMap { if case .importRoster(let order) = $0 { order } else { nil } }
    guard let order = orders.last else { return .stopped }
    return .roster(order.number, order.answer(in: robot.app.session.workspace) { _ in .success(table()) })
  }

  private func answered(size: Size = Size(columns: 80, rows: 24)) -> Robot {
    var robot = opened(size: size)
    robot.app.update(.paper(answer(robot)))
    return robot
  }

  @Test("asks the program for the file that was typed, and says why it cannot be read with the path kept")
  func asking() {
    var robot = opened()
    let order = ImportOrder(1, .read("~/daftar.xlsx"), into: Self.path, remembered: [:])
    #expect(robot.app.session.requests.last == .importRoster(order))
    #expect(robot.screen.contains("Membaca ~/daftar.xlsx"))
    let words = Words(id: "daftar.xlsx terkunci.", en: "daftar.xlsx is locked.")
    robot.app.update(.paper(.roster(1, .refused(words))))
    #expect(robot.screen.contains("daftar.xlsx terkunci.") && robot.screen.contains("Berkas: ~/daftar.xlsx"))
    robot.press("Esc")
    #expect(robot.screen.contains("Dewi") && !robot.screen.contains("Berkas:"))
  }

  @Test("shows what each column is taken for, the rows as they would be written, and what is doubted or refused")
  func preview() {
    let screen = answered().screen
    #expect(screen.contains("2 orang diambil, 1 perlu dicek, 1 sudah ada (dilewati), 1 ditolak"))
    for text in ["A (Nama lengkap)", "E (RT/RW)", "RT dan RW", "tidak diambil (2 isian)", "Siti Aminah", "Dewi (P1)"] {
      #expect(screen.contains(text), "\(text)")
    }
  }

  @Test("Space gives a column another meaning, and Enter takes everybody as one change")
  func taking() {
    var robot = answered()
    let before = robot.file(Self.path)
    robot.press("End", "Space")
    robot.type("Pekerjaan")
    robot.press("Enter")
    #expect(robot.screen.contains("Pekerjaan") && robot.screen.contains("Menghitung…"), "the choice is seen at once")
    robot.press("Enter")
    #expect(robot.screen.contains("Masih dihitung"))
    robot.app.update(.paper(answer(robot)))
    robot.press("Enter")
    #expect(robot.screen.contains("Mengambil…") && robot.file(Self.path) == before)
    robot.app.update(.paper(answer(robot)))
    let after = robot.file(Self.path)
    #expect(after.contains("Nama: Siti Aminah\nJK: P\nUmur: 35\nPekerjaan: guru\nRT: 003\nRW: 005\n"))
    #expect(after.contains("Nama: Budi") && !after.contains("3,27E+15"))
    #expect(robot.screen.contains("2 orang diambil dari daftar.xlsx"))
    #expect(robot.app.session.columnMemory["kerja apa"] == "Pekerjaan")
    robot.press("Ctrl-U")
    #expect(robot.file(Self.path) == before)
  }

  @Test("somebody who came onto the roster while the table is looked at is not taken a second time")
  func meanwhile() {
    var robot = answered()
    robot.changeOutside(Self.path) { $0 + "\nId: P2\nNama: Siti Aminah\nRT: 003\nRW: 005\n" }
    robot.app.update(.paper(answer(robot)))
    #expect(robot.screen.contains("1 orang diambil") && robot.screen.contains("2 sudah ada"))
    robot.press("Enter")
    robot.app.update(.paper(answer(robot)))
    #expect(robot.file(Self.path).components(separatedBy: "Nama: Siti Aminah").count == 2)
  }

  @Test("Escape while a file is read goes back at once, and an answer that comes too late is passed over")
  func late() {
    var robot = opened()
    robot.press("x", "Enter")
    #expect(robot.screen.contains("Membaca ~/daftar.xlsx"), "no other key means anything")
    let late = answer(robot)
    robot.press("Esc")
    #expect(robot.screen.contains("Dewi") && robot.app.session.requests.last == .dropImport)
    robot.app.update(.paper(late))
    #expect(!robot.screen.contains("orang diambil"))
    robot.press("Ctrl-B")
    robot.type("lain.csv")
    robot.press("Enter")
    robot.app.update(.paper(late))
    #expect(robot.screen.contains("Membaca lain.csv"))
    robot.app.update(.paper(answer(robot)))
    #expect(robot.screen.contains("2 orang diambil"))
  }

  @Test("a roster that changed while its people were taken gets none until it was looked at again")
  func changedWhileTaking() {
    var robot = answered()
    robot.press("Enter")
    let old = answer(robot)
    robot.changeOutside(Self.path) { $0 + "\nId: P2\nNama: Siti Aminah\nRT: 003\nRW: 005\n" }
    robot.app.update(.paper(old))
    #expect(!robot.file(Self.path).contains("Nama: Budi"))
    robot.app.update(.paper(answer(robot)))
    #expect(robot.screen.contains("1 orang diambil"))
  }

  @Test("no key waits for a table of twenty thousand rows")
  func large() {
    var rows = [SourceRow(number: 1, cells: ["Nama", "JK", "Umur", "Kerja"].map { SourceCell($0) })]
    for number in 1...20_000 {
      let cells = ["Warga \(number)", "L", "\(20 + number % 50)", "buruh"].map { SourceCell($0) }
      rows.append(SourceRow(number: number + 1, cells: cells))
    }
    let file = SourceFile(name: "besar.csv", sheets: [SourceSheet(rows: rows)])
    var robot = opened()
    let clock = ContinuousClock()
    var slowest = Duration.zero
    func measured(_ work: (inout Robot) -> Void) {
      let taken = clock.measure {
        work(&robot)
        _ = robot.screen
      }
      slowest = max(slowest, taken)
    }
    func answer() -> (news: PaperNews, took: Duration) {
      let orders = robot.app.session.requests.compactMap {
        if case .importRoster(let order) = $0 { order } else { nil }
      }
      guard let order = orders.last else { return (.stopped, .zero) }
      var news = PaperNews.stopped
      let took = clock.measure {
        news = .roster(order.number, order.answer(in: robot.app.session.workspace) { _ in .success(file) })
      }
      return (news, took)
    }
    let (news, judging) = answer()
    measured { $0.app.update(.paper(news)) }
    #expect(robot.screen.contains("20000 orang diambil"))
    measured { $0.press("End") }
    measured { $0.press("Space") }
    for letter in ["P", "e", "k", "e", "r", "j"] { measured { $0.type(letter) } }
    measured { $0.press("Enter") }
    let again = answer().news
    measured { $0.app.update(.paper(again)) }
    measured { $0.press("d") }
    measured { $0.press("Up") }
    print("the slowest key beside a table of 20000 rows took \(slowest), its judging \(judging)")
    // Judging once for every key would take as long as judging; both are slower alike without optimisation.
    #expect(slowest * 20 < judging)
    let edit = { measured { $0.press("Enter") } }
    edit()
    #expect(robot.screen.contains("Mengambil…") && slowest * 20 < judging)
  }

  @Test("d takes those who are there already as well, Esc leaves with nothing changed")
  func duplicates() {
    var robot = answered()
    robot.press("d")
    #expect(robot.screen.contains("3 orang diambil"))
    let before = robot.file(Self.path)
    robot.press("Esc")
    #expect(robot.file(Self.path) == before && robot.screen.contains("Daftar hadir"))
  }

  @Test("every size shows the focused column and at least one row", arguments: [(80, 24), (40, 12), (120, 40)])
  func sizes(columns: Int, rows: Int) {
    let robot = answered(size: Size(columns: columns, rows: rows))
    #expect(robot.screen.contains("A (Nama lengkap)"))
    #expect(robot.screen.contains("! 2"))
  }
}
