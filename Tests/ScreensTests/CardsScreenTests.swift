import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Cards on their wall")
struct CardsScreenTests {
  let path = MeetingScreenSample.path

  func robot(_ destination: Destination? = nil, empty: Bool = false, columns: Int = 80, rows: Int = 24) -> Robot {
    MeetingScreenSample.robot(at: destination ?? .cards(path), columns: columns, rows: rows, empty: empty)
  }

  @Test("wall, ranking and big figures look as they should at every size", arguments: MeetingScreenSample.sizes)
  func goldens(columns: Int, rows: Int) {
    var robot = robot(columns: columns, rows: rows)
    #expect(robot.differs(from: "cards/wall-\(columns)x\(rows)") == nil)
    robot.press("r")
    #expect(robot.differs(from: "cards/ranking-\(columns)x\(rows)") == nil)
    robot.press("b")
    #expect(robot.differs(from: "cards/tally-\(columns)x\(rows)") == nil)
    #expect(
      self.robot(empty: true, columns: columns, rows: rows).differs(from: "cards/empty-\(columns)x\(rows)") == nil)
  }

  @Test("Down passes cards that have one Id, and a vote goes to the one in focus")
  func sameIds() {
    let path = path
    var robot = Robot(
      [path: "%rec: Temuan\n\nId: T1\nTeks: satu\n\nId: T1\nTeks: dua\n\nId: T1\nTeks: tiga\n"], at: .cards(path))
    robot.press("Down", "Down", "+")
    #expect(robot.file(path).hasSuffix("Teks: tiga\nSuaraL: 1\n"))
    #expect(robot.screen.count { $0 == Glyphs.unicode.marker } == 1)
  }

  @Test("cards are typed one after the other, clustered together and voted to the top")
  func fromCardsToWinner() {
    var robot = robot(empty: true)
    robot.press("a")
    for text in ["Iuran mahal", "Tidak tahu cara daftar", "Kantor jauh"] {
      robot.type(text)
      robot.press("Enter")
    }
    robot.press("Esc")
    #expect(robot.file(path).contains("Id: T3\nTeks: Kantor jauh\n"))
    robot.press("Home", "Space", "Down", "Space", "k")
    robot.type("Biaya")
    robot.press("Enter")
    #expect(robot.file(path).contains("Teks: Iuran mahal\nKlaster: Biaya\n"))
    #expect(robot.file(path).contains("Teks: Kantor jauh\nKlaster: Biaya\n"))
    robot.press("n")
    robot.type(" hidup")
    robot.press("Enter")
    #expect(robot.file(path).contains("Teks: Iuran mahal\nKlaster: Biaya hidup\n"))
  }

  @Test("votes of men and women are counted apart and stop at the quota")
  func quota() {
    var robot = robot()
    #expect(robot.screen.contains("Suara laki-laki: 3 dari 4, sisa 1"))
    robot.press("+", "+")
    #expect(robot.screen.contains("Jatah suara laki-laki habis: 4 dari 4"))
    robot.press("Tab")
    #expect(robot.screen.contains("Suara perempuan: 2 dari 2, sisa 0"))
    robot.press("-")
    #expect(robot.screen.contains("Suara perempuan: 1 dari 2, sisa 1"))
  }

  @Test("marked cards are merged with their votes, and undo brings both back")
  func merge() {
    var robot = robot()
    robot.press("Right", "Space", "Space", "g")
    #expect(robot.file(path).contains("SuaraL: 3\nSuaraP: 1\n"))
    #expect(!robot.file(path).contains("Id: T2"))
    robot.press("u")
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("one key turns the winner into a cause that cites its card")
  func toTree() {
    var robot = robot()
    robot.press("r", "Home", "t")
    let made = "Jenis: penyebab\nInduk: N1\nTeks: Tidak tahu manfaat BPJS\nBukti: 2023-02-11-rembug/T1\n"
    #expect(robot.file(MeetingScreenSample.tree).contains(made))
    #expect(robot.screen.contains("Kartu menjadi penyebab N2"))
    robot.press("t")
    #expect(robot.screen.contains("sudah menjadi butir N2"))
    robot.press("u")
    #expect(robot.file(MeetingScreenSample.tree) == MeetingScreenSample.files[MeetingScreenSample.tree])
  }

  @Test("USG marks are three digits, and rank by their sum")
  func urgency() {
    var robot = robot()
    robot.press("s")
    robot.type("99")
    robot.press("Enter")
    #expect(robot.screen.contains("tiga angka 1 sampai 5"))
    robot.press("Ctrl-U")  // what was refused stands in the field still
    robot.type("555")
    robot.press("Enter", "r", "r")
    #expect(robot.screen.contains("15  5+5+5"))
  }

  @Test("voting works on the big screen as well, and the winner stays first")
  func bigScreen() {
    var robot = robot(.cardTally(path))
    robot.press("End", "+")
    #expect(
      robot.file(path).contains("Teks: Iuran terasa mahal bagi pedagang kecil\nSuaraL: 1\nSuaraP: 1\n")
    )
  }

  @Test("a card that cannot be written stays in the field with the reason")
  func refusedStays() {
    var robot = robot()
    robot.press("a")
    robot.type("Harga naik\\")
    robot.press("Enter")
    #expect(robot.screen.contains("tidak boleh berakhir dengan"))
    #expect(robot.screen.contains("Kartu: Harga naik"))
    robot.press("Backspace", "Enter", "Esc")
    #expect(robot.file(path).contains("Teks: Harga naik\n"))
  }
}
