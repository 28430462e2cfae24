import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("The rundown as a grid")
struct RundownScreenTests {
  static let sizes = [(80, 24), (40, 12), (120, 40)]
  let path = ScheduleCase.path

  func robot(_ texts: [String: String] = ScheduleCase.whole, _ columns: Int = 80, _ rows: Int = 24) -> Robot {
    Robot(texts, size: Size(columns: columns, rows: rows), at: .rundown(ScheduleCase.folder))
  }

  @Test("it looks as it should at every size", arguments: sizes)
  func goldens(columns: Int, rows: Int) {
    let size = "\(columns)x\(rows)"
    #expect(robot(ScheduleCase.whole, columns, rows).differs(from: "rundown/day-\(size)") == nil)
    #expect(robot(ScheduleCase.empty, columns, rows).differs(from: "rundown/empty-\(size)") == nil)
    var tracks = robot(ScheduleCase.with(schedule: ScheduleCase.tracks), columns, rows)
    tracks.press("Ctrl-End")
    #expect(tracks.differs(from: "rundown/tracks-\(size)") == nil)
    var entering = robot(ScheduleCase.whole, columns, rows)
    entering.press("Down", "Down", "Left")
    entering.type("1")
    #expect(entering.differs(from: "rundown/entering-\(size)") == nil)
  }

  @Test("without UTF-8 and in English it says the same")
  func plain() {
    let robot = Robot(
      ScheduleCase.whole, size: Size(columns: 80, rows: 24), at: .rundown(ScheduleCase.folder), language: .english,
      glyphs: .ascii)
    #expect(robot.differs(from: "rundown/ascii-80x24") == nil)
    let bar = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[3]
    #expect(bar.contains("#") && bar.unicodeScalars.allSatisfy(\.isASCII))
  }

  @Test("the bar shows empty time, an overlap and the focus without colour")
  func bar() throws {
    var robot = robot()
    let bar = robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[3]
    #expect(bar.contains("!") && bar.contains("·"))
    robot.press("Down", "Down", "Down", "Down", "Down")
    #expect(robot.screen.split(separator: "\n", omittingEmptySubsequences: false)[3].contains("6"))
  }

  @Test("a bar of time: an item covers its minutes, what nobody fills is empty, two at once overlap")
  func pieces() throws {
    let text =
      "%rec: Acara\n\nMulai: 08:00\nSelesai: 08:30\nNama: A\n\nMulai: 08:20\nSelesai: 08:40\nNama: B\n\n"
      + "Mulai: 08:50\nSelesai: 09:00\nNama: C\n"
    let day = try #require(
      Rundown(Robot(ScheduleCase.with(schedule: text)).app.session.workspace, path: path).days.first)
    let bar = try #require(TimeBar(day, columns: 6))
    #expect(bar.range == 480..<540)
    #expect(
      bar.tracks[0].pieces == [
        .item(block: 1, isEven: true), .item(block: 1, isEven: true), .overlap(block: 2),
        .item(block: 2, isEven: false), .empty, .item(block: 3, isEven: true),
      ])
    let timeless = "%rec: Acara\n\nNama: A\n"
    let other = try #require(
      Rundown(Robot(ScheduleCase.with(schedule: timeless)).app.session.workspace, path: path).days.first)
    #expect(TimeBar(other, columns: 6) == nil)
  }

  @Test("what the checks find is marked on its line and said below")
  func findings() {
    var robot = robot()
    robot.press("Down", "Down")
    #expect(robot.screen.contains("! Durasi tertulis 10 menit, 08.05–08.20 = 15 menit"))
    robot.press("Down", "Down")
    #expect(robot.screen.contains("! Acara 5 (09.00) mendahului acara 4 (selesai 09.15)"))
  }

  @Test("a finding opens its item, and the schedule's facts")
  func places() {
    let session = robot().app.session
    let folder = ScheduleCase.folder
    func place(_ rule: String) -> Destination? {
      session.findings.first { $0.rule == rule }.flatMap { Destination.place(of: $0, session) }
    }
    #expect(place("J02") == .rundown(folder, focus: Focus(11, field: "Mulai")))
    #expect(place("J01") == .rundown(folder, focus: Focus(9, field: "Tertulis")))
    var opened = Robot(ScheduleCase.whole, at: .rundown(folder, focus: Focus(9, field: "Tertulis")))
    opened.type("15")
    opened.press("Enter", "Esc")
    #expect(opened.file(path).contains("Tertulis: 15\nNama: Sambutan lurah"))
    let bare = ScheduleCase.day.replacing("Nama: Registrasi peserta\n", with: "Nama: Duduk\n")
    let other = robot(ScheduleCase.with(schedule: bare)).app.session
    let finding = other.findings.first { $0.rule == "J04" }
    #expect(finding.flatMap { Destination.place(of: $0, other) } == .rundown(folder, focus: Focus(1)))
    let steps = ScheduleCase.day.replacing("Teks: Membagikan angket evaluasi", with: "Teks: Menyusun laporan")
    let third = robot(ScheduleCase.with(schedule: steps)).app.session
    let step = third.findings.first { $0.rule == "J07" }
    #expect(step.flatMap { Destination.place(of: $0, third) } == .steps(folder, focus: Focus(5, field: "Teks")))
  }

  @Test("what neither grid nor list shows opens as a form")
  func otherPlaces() {
    let text = ScheduleCase.day.replacing("Id: A2\n", with: "Id: A2\nTanggal: 2023-02-30\n")
      .replacing("Tahap: pengakhiran", with: "Tahap: akhir")
    let session = robot(ScheduleCase.with(schedule: text)).app.session
    let date = session.findings.first { $0.rule == "D03" }
    #expect(date.flatMap { Destination.place(of: $0, session) } == .form(file: path, index: 8, field: "Tanggal"))
    let phase = session.findings.first { $0.rule == "D04" }
    #expect(
      phase.flatMap { Destination.place(of: $0, session) }
        == .form(file: path, index: 5, field: "Tahap", value: "akhir"))
  }

  @Test("what is being typed stays with its item when others change the file above it, and is shown when it goes")
  func changedOutside() {
    var robot = robot()
    robot.press("Down")
    robot.type("Pembukaan oleh MC")
    robot.changeOutside(path) {
      $0.replacing("Id: A1\n", with: "Id: A9\nMulai: 06:00\nSelesai: 07:00\nNama: Doa\n\nId: A1\n")
    }
    robot.press("Enter", "Esc")
    #expect(robot.file(path).contains("Id: A2\nMulai: 08:00\nSelesai: 08:05\nTertulis: 5\nNama: Pembukaan oleh MC\n"))
    robot.press("Up")
    robot.type("Lain")
    robot.changeOutside(path) {
      $0.replacing(
        "Id: A2\nMulai: 08:00\nSelesai: 08:05\nTertulis: 5\nNama: Pembukaan oleh MC\nPengisi: Pembawa acara\n\n",
        with: "")
    }
    #expect(robot.screen.contains("yang diketik tidak disimpan: Lain"))
    robot.press("Enter", "Esc")
    #expect(!robot.file(path).contains("Lain"))
  }

  @Test("undo of the item in focus leaves no trace, and nothing on an empty screen does harm")
  func undo() {
    var robot = robot(ScheduleCase.empty)
    robot.type("Registrasi")
    robot.press("Enter", "Esc", "Up", "Ctrl-U", "Down", "Up", "Space", "Ctrl-K", "Shift-Up", "Del", "Tab", "End")
    #expect(robot.file(path) == "")
    #expect(robot.screen.contains("Belum ada acara"))
  }
}

@Suite("The steps before and after the event")
struct StepsScreenTests {
  let path = ScheduleCase.path

  func robot(_ texts: [String: String] = ScheduleCase.whole, _ columns: Int = 80, _ rows: Int = 24) -> Robot {
    Robot(texts, size: Size(columns: columns, rows: rows), at: .steps(ScheduleCase.folder))
  }

  @Test("they look as they should at every size", arguments: RundownScreenTests.sizes)
  func goldens(columns: Int, rows: Int) {
    let size = "\(columns)x\(rows)"
    var steps = robot(ScheduleCase.whole, columns, rows)
    steps.press("Down", "Down")
    #expect(steps.differs(from: "steps/list-\(size)") == nil)
    #expect(robot(ScheduleCase.empty, columns, rows).differs(from: "steps/empty-\(size)") == nil)
    steps.press("a")
    steps.type("Rapat")
    #expect(steps.differs(from: "steps/adding-\(size)") == nil)
  }

  @Test("a step without a phase is shown, and a step past its date says so")
  func unplaced() {
    let text = ScheduleCase.day.replacing("Tahap: pengakhiran\n", with: "")
    var robot = robot(ScheduleCase.with(schedule: text))
    #expect(robot.screen.contains("Tahapnya belum diisi"))
    robot.press("Down", "Down")
    #expect(robot.screen.contains("lewat tenggat"))
  }
}
