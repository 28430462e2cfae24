import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("The roster as a grid")
struct RosterScreenTests {
  let path = MeetingScreenSample.path

  func robot(empty: Bool = false, columns: Int = 80, rows: Int = 24) -> Robot {
    MeetingScreenSample.robot(at: .roster(path), columns: columns, rows: rows, empty: empty)
  }

  @Test("it looks as it should at every size", arguments: MeetingScreenSample.sizes)
  func goldens(columns: Int, rows: Int) {
    let robot = robot(columns: columns, rows: rows)
    #expect(robot.differs(from: "roster/grid-\(columns)x\(rows)") == nil)
    var entering = robot
    entering.press("Right", "Right", "Right", "Down")
    entering.type("pe")
    #expect(entering.differs(from: "roster/entering-\(columns)x\(rows)") == nil)
  }

  @Test("an empty roster says which key does what", arguments: MeetingScreenSample.sizes)
  func emptyGoldens(columns: Int, rows: Int) {
    #expect(robot(empty: true, columns: columns, rows: rows).differs(from: "roster/empty-\(columns)x\(rows)") == nil)
  }

  @Test("three people are entered without looking up, and the live line and the sentence follow")
  func entersPeople() {
    var robot = robot()
    robot.press("Ctrl-End", "Down")
    robot.type("Wati")
    robot.press("Tab")
    robot.type("p")  // one key for L/P goes on to the age
    robot.type("29")
    robot.press("Tab")
    robot.type("bu")
    robot.press("Tab")  // completes buruh
    robot.type("1")
    robot.press("Tab", "Tab")  // RW stays as carried over
    robot.type("t")
    robot.press("Esc")
    let wati = """
      Id: P5
      Nama: Wati
      JK: P
      Umur: 29
      Pekerjaan: buruh
      RT: 1
      Bpjs_tk: tidak
      """
    #expect(robot.file(path).contains(wati))
    #expect(robot.screen.contains("Hadir 4: L 2, P 2 (1 tidak)"))
    #expect(robot.screen.contains("Bpjs tk: tidak 3, ya 1"))
  }

  @Test("Ctrl-A begins a new person at the end at once, from a filtered list too")
  func newPerson() {
    var robot = robot()
    #expect(robot.screen.contains("Ctrl-A peserta baru"))
    robot.press("/")
    robot.type("asep")
    robot.press("Enter", "Right", "Ctrl-A")
    robot.type("Wati")
    robot.press("Enter")
    #expect(robot.file(path).contains("Id: P5\nNama: Wati\n"))
    #expect(robot.screen.contains("Euis"))
  }

  @Test("what is being typed stays with its person when others change the file above them, and is shown when they go")
  func changedOutside() {
    var robot = robot()
    robot.press("Down")
    robot.type("Siti Z")
    robot.changeOutside(path) { $0.replacing("Id: P1\n", with: "Id: P9\nNama: Baru\n\nId: P1\n") }
    robot.press("Enter", "Esc")
    #expect(robot.file(path).contains("Id: P2\nNama: Siti Z\n"))
    #expect(robot.file(path).contains("Id: P1\nNama: Asep Sunandar\n"))
    robot.press("Up")
    robot.type("Siti Y")
    robot.changeOutside(path) { $0.replacing("Id: P2\nNama: Siti Z\n", with: "Id: P7\nNama: Lain\n") }
    #expect(robot.screen.contains("yang diketik tidak disimpan: Siti Y"))
    robot.press("Enter", "Esc")
    #expect(!robot.file(path).contains("Siti Y"))
  }

  @Test("Enter goes to the next line in the column where the Tabs began, and a new line takes RT and RW over")
  func enterReturns() {
    var robot = robot()
    robot.press("Down", "Down", "Down", "Ctrl-K")  // Euis, who has no address, goes
    robot.press("Down")
    robot.type("Dedi")
    robot.press("Tab", "Tab", "Enter")
    robot.type("Rina")
    robot.press("Enter", "Esc")
    let file = robot.file(path)
    #expect(file.contains("Nama: Dedi\nRT: 02\nRW: 03\n"))
    #expect(file.contains("Nama: Rina\nRT: 02\nRW: 03\n"))
  }

  @Test("l and p, y and t choose with one key while moving, and the cell keeps the focus")
  func oneKey() {
    var robot = robot()
    robot.press("Right")
    robot.type("p")
    #expect(robot.file(path).contains("Nama: Asep Sunandar\nJK: P\n"))
    #expect(robot.screen.contains("GERAK"))
    robot.press("End")
    robot.press("Down")
    robot.type("y")
    #expect(robot.screen.contains("Bpjs tk: ya 2, tidak 1"))
    robot.press("Ctrl-U", "Ctrl-U")
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("Space marks attendance and goes on to the next line, undo brings every byte back")
  func attendance() {
    var robot = robot()
    robot.press("Space", "Space")
    #expect(robot.screen.contains("Hadir 1: L 1, P 0 (3 tidak)"))
    robot.press("Ctrl-U", "Ctrl-U")
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("a filter narrows as it is typed, Escape shows everybody again")
  func filter() {
    var robot = robot()
    robot.press("/")
    robot.type("Pedagang")
    #expect(robot.screen.contains("2 dari 4"))
    #expect(!robot.screen.contains("Siti"))
    robot.type(" uj")
    #expect(robot.screen.contains("1 dari 4"))
    robot.press("Enter")
    robot.press("Space")
    #expect(robot.file(path).contains("RT: 02\nRW: 03\nBpjs_tk: ya\nHadir: tidak"))
    robot.press("Esc")
    #expect(robot.screen.contains("Siti"))
  }

  @Test("sorting changes the view only, until the order is written")
  func sorting() throws {
    var robot = robot()
    robot.press("Right", "Right", "Ctrl-O", "Ctrl-O")
    func order() -> [String] {
      robot.screen.split(separator: "\n").compactMap { line in
        ["Asep", "Siti", "Ujang", "Euis"].first { line.contains($0) }
      }
    }
    #expect(order() == ["Ujang", "Asep", "Siti", "Euis"])
    #expect(robot.file(path) == MeetingScreenSample.files[path])
    robot.press("Ctrl-W")
    #expect(order() == ["Ujang", "Asep", "Siti", "Euis"])
    let file = robot.file(path)
    #expect(try #require(file.range(of: "Ujang")).lowerBound < (try #require(file.range(of: "Asep")).lowerBound))
    robot.press("Ctrl-U")
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("insert, duplicate, move and delete act on the focused line and are undone one by one")
  func lines() {
    var robot = robot()
    robot.press("Down", "Ins")
    robot.type("Sisipan")
    robot.press("Enter", "Esc")
    #expect(robot.file(path).contains("Nama: Sisipan\nRT: 01\nRW: 03\n\nId: P2"))
    robot.press("Up", "Ctrl-D")
    #expect(robot.file(path).contains("Id: P6\nNama: Sisipan\n"))
    robot.press("Shift-Down", "Ctrl-K", "Shift-Up")
    for _ in 0..<6 { robot.press("Ctrl-U") }
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("a pasted table fills cells and adds lines, and never runs a command")
  func paste() {
    var robot = robot()
    robot.press("Ctrl-End")
    robot.app.update(.key(.paste("Euis K.\tp\t40\nDewi\tP\t33\nq\n")))
    let file = robot.file(path)
    #expect(file.contains("Nama: Euis K.\nJK: P\nUmur: 40\nHadir: tidak"))
    #expect(file.contains("Id: P5\nNama: Dewi\nJK: P\nUmur: 33\n\nId: P6\nNama: q\n"))
    #expect(robot.screen.contains("3 baris ditempel"))
  }

  @Test("a table keeps what does not fit as it came")
  func pastedAsItCame() {
    var robot = robot()
    robot.press("Right", "Right")
    robot.app.update(.key(.paste("empat\n41\n")))
    #expect(robot.file(path).contains("Umur: empat\n"))
  }

  @Test("what does not fit stays in its cell and is explained, until it is mended or left")
  func staysInCell() {
    var robot = robot()
    robot.press("Right", "Right")
    robot.type("empat")
    robot.press("Tab")
    #expect(!robot.file(path).contains("Umur: empat"))
    #expect(robot.screen.contains("Umur: “empat” tidak cocok: harus bilangan bulat"))
    #expect(robot.screen.contains("ISI"))
    robot.press("Ctrl-W")
    robot.type("47")
    robot.press("Tab")
    #expect(robot.file(path).contains("Umur: 47\n"))
  }

  @Test("a long note has lines of its own, kept with Escape")
  func note() {
    var robot = robot()
    robot.press("Ctrl-N")
    robot.type("Datang terlambat")
    robot.press("Enter")
    robot.type("Minta dihubungi")
    robot.press("Esc")
    #expect(robot.file(path).contains("Catatan: Datang terlambat\n+ Minta dihubungi\n"))
  }

  @Test("the roster of another meeting is copied without answers, people already here are left out")
  func copy() {
    var robot = robot()
    robot.press("Ctrl-Y", "Enter")
    #expect(robot.file(path).contains("Id: P5\nNama: Tatang\nJK: L\nRT: 02\nRW: 04\n"))
    #expect(robot.screen.contains("1 orang disalin"))
    robot.press("Ctrl-Y", "Enter")
    #expect(robot.screen.contains("sudah ada di sini"))
  }

  @Test("columns scroll sideways while the name stays, and are chosen from a list")
  func columns() {
    var robot = robot(columns: 40, rows: 12)
    robot.press("End")
    #expect(robot.screen.contains("Asep"))
    #expect(robot.screen.contains("Bpjs tk"))
    #expect(!robot.screen.contains("Umur"))
    robot.press("Ctrl-E")
    robot.type("NIK")
    robot.press("Enter")
    robot.press("Home", "Right", "Right", "Right", "Right", "Right", "Right", "Right")
    robot.type("123")
    robot.press("Enter")
    #expect(robot.file(path).contains("NIK: 123\n"))
  }

  @Test("a line with a finding is marked at the edge, and its sentence stands below when focused")
  func findings() {
    var robot = robot()
    robot.press("Right", "Right")
    robot.type("7")
    robot.press("Enter", "Esc", "Up")
    robot.wait()
    #expect(robot.screen.contains("tanpa persetujuan wali"))
  }

  @Test("undo leads to the cell that it brought back")
  func undoShowsItsPlace() {
    var robot = robot()
    robot.press("Down", "Right")
    robot.type("l")
    robot.press("Ctrl-End", "End", "Ctrl-U")
    robot.press("Del")  // empties the cell undo led to
    #expect(robot.file(path).contains("Nama: Siti Aminah\nUmur: 38\n"))
  }

  @Test("opened for reading, nothing can be typed and the reason is said")
  func readOnly() {
    var robot = robot()
    robot.app.session.readOnly = Words(id: "Sedang dipakai Rani.", en: "In use by Rani.")
    for key in ["x", "Space", "Ctrl-K", "Ins", "Enter"] {
      robot.press(key)
      #expect(robot.screen.contains("Sedang dipakai Rani."))
      #expect(robot.screen.contains("GERAK"))
    }
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }
}
