import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Meetings and their summary")
struct MeetingScreensTests {
  let path = MeetingScreenSample.path

  @Test("they look as they should at every size", arguments: MeetingScreenSample.sizes)
  func goldens(columns: Int, rows: Int) {
    for (name, destination) in [
      ("meetings", Destination.meetings("jaminan")), ("meeting", .meeting(path)), ("summary", .summary(path)),
    ] {
      let full = MeetingScreenSample.robot(at: destination, columns: columns, rows: rows)
      #expect(full.differs(from: "\(name)/full-\(columns)x\(rows)") == nil)
      var empty = MeetingScreenSample.robot(at: destination, columns: columns, rows: rows, empty: true)
      if name == "meetings" { empty = Robot([:], size: Size(columns: columns, rows: rows), at: .meetings("")) }
      #expect(empty.differs(from: "\(name)/empty-\(columns)x\(rows)") == nil)
    }
  }

  @Test("in English and in ASCII every screen of a meeting can be read")
  func englishAndASCII() {
    let destinations: [(String, Destination)] = [
      ("meetings", .meetings("jaminan")), ("meeting", .meeting(path)), ("summary", .summary(path)),
      ("roster", .roster(path)), ("cards", .cards(path)),
    ]
    for (name, destination) in destinations {
      let robot = MeetingScreenSample.robot(at: destination, language: .english, glyphs: .ascii)
      #expect(robot.differs(from: "\(name)/english-ascii-80x24") == nil)
      #expect(robot.screen.allSatisfy { $0.isASCII || "–".contains($0) })
    }
  }

  @Test("a new meeting is made from kind, title and date, and opens")
  func newMeeting() {
    var robot = MeetingScreenSample.robot(at: .meetings("jaminan"))
    robot.press("a")
    robot.type("fgd")
    robot.press("Enter")
    robot.type("FGD Pedagang")
    robot.press("Enter")
    #expect(robot.screen.contains("Tanggal: 21 November 2026"))  // what Enter alone would take
    robot.type("31/2/2023")
    robot.press("Enter")
    #expect(robot.screen.contains("ISI"))
    robot.press("Ctrl-U")
    robot.type("3 maret 2023")
    robot.press("Enter")
    let made = "kasus/jaminan/pertemuan/2023-03-03-fgd-pedagang.rec"
    #expect(robot.file(made).contains("Jenis: fgd\nJudul: FGD Pedagang\nTanggal: 2023-03-03\n"))
    #expect(robot.screen.contains("Data pertemuan"))
    robot.press("Esc")
    #expect(robot.screen.contains("FGD Pedagang"))
    robot.press("d")
    #expect(robot.file(made) == "")
    robot.press("u")
    #expect(robot.file(made).contains("FGD Pedagang"))
  }

  @Test("a question typed on the meeting's screen becomes a column of the roster")
  func question() {
    var robot = MeetingScreenSample.robot(at: .meeting(path))
    robot.press("p")
    robot.type("Punya KTP")
    robot.press("Enter")
    robot.type("pilihan")
    robot.press("Enter")
    robot.type("ya, hilang; belum")
    robot.press("Enter")
    #expect(
      robot.file(path).contains(
        "Id: Ktp\nTeks: Punya KTP\nJenis: pilihan\nPilihan: ya\nPilihan: hilang\nPilihan: belum\n"))
    // Questions come in a row: the next one is asked for at once.
    #expect(robot.screen.contains("Enter simpan, berikutnya"))
    robot.press("Enter", "h", "End")
    #expect(robot.screen.contains("Ktp"))
    robot.type("2")  // a choice is picked by its number
    #expect(robot.file(path).contains("Ktp: hilang\n"))
    robot.press("Esc", "d")
    #expect(!robot.file(path).contains("Ktp"))
    robot.press("u", "u", "u")
    #expect(robot.file(path) == MeetingScreenSample.files[path])
  }

  @Test("agreements are typed one after the other, and j changes their state")
  func agreements() {
    var robot = MeetingScreenSample.robot(at: .meeting(path))
    robot.press("s")
    robot.type("Kerja bakti")
    robot.press("Enter", "Esc", "j")
    #expect(robot.file(path).hasSuffix("Id: S2\nTeks: Kerja bakti\nStatus: belum\n"))
  }

  @Test("an agreement stays in focus when others add one above it")
  func agreementInFocus() {
    var robot = MeetingScreenSample.robot(at: .meeting(path))
    robot.press("End")
    robot.changeOutside(path) { $0.replacing("Id: S1\n", with: "Id: S9\nTeks: Lain\n\nId: S1\n") }
    robot.press("j")
    #expect(robot.file(path).contains("Id: S9\nTeks: Lain\n\nId: S1\n"))
    #expect(robot.file(path).contains("Tenggat: 2023-03-01\nStatus: berjalan\n"))
  }

  @Test("where nothing stands yet, the cursor does where the first entry will")
  func emptyCursors() {
    let destinations: [Destination] = [.meetings("jaminan"), .cards(path), .cardTally(path), .summary(path)]
    for destination in destinations {
      var robot = Robot(["kasus/jaminan/kasus.rec": "%rec: Kasus\n\nJudul: Jaminan\n"], at: destination)
      robot.wait()
      #expect(robot.app.view().cursor != nil, "\(destination)")
    }
  }

  @Test("the summary breaks a question down and keeps its sentence in the meeting")
  func summary() {
    var robot = MeetingScreenSample.robot(at: .summary(path))
    let sentence = "2 dari 3 peserta tidak memiliki BPJS Ketenagakerjaan, yaitu buruh dan pedagang"
    #expect(robot.screen.contains("2 dari 3 peserta tidak memiliki BPJS Ketenagakerjaan, yaitu buruh dan\n  pedagang"))
    robot.press("Tab")
    #expect(robot.screen.contains("menurut jenis kelamin"))
    robot.press("Shift-Tab", "s")
    #expect(robot.file(path).contains("Ringkasan: \(sentence) (masing-masing 1).\n"))
    #expect(robot.screen.contains("ringkasan pertemuan"))
  }

  @Test("a finding about a person or a card opens the roster or the wall on it")
  func findingsOpenTheirPlace() {
    var robot = MeetingScreenSample.robot(at: .roster(path))
    robot.press("Right", "Right")
    robot.type("7")
    robot.press("Enter", "Esc", "Down", "Down")
    robot.wait()
    robot.press("Ctrl-F")
    robot.press("Enter")
    #expect(robot.screen.contains("Persetujuan"))
  }
}
