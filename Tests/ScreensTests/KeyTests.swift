import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Keys, footer, help and palette")
struct KeyTests {
  static let folder = "jaminan-sosial"
  static let meeting = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
  static let destinations: [Destination] = [
    .start, .home, .meetings(folder), .meeting(meeting), .roster(meeting), .summary(meeting), .cards(meeting),
    .cardTally(meeting), .tree(folder), .swot(folder), .swotWeights(folder), .quadrant(folder),
    .budget(folder), .realisation(folder),
    .rundown(folder), .steps(folder),
    .sections(file: "kasus/jaminan-sosial/kasus.rec"), .records(file: "praktikum.rec", type: "Pihak"),
    .figures(folder), .area(), .literature(), .prose("narasi/tujuan.md"), .narratives(folder), .narratives(""),
    .caseFile(folder),
    .stage(folder, .identification), .form(file: "praktikum.rec", index: 1),
    .repair(file: "praktikum.rec", index: 1), .findings(), .rules, .explanation("W01"), .themes, .needs(folder),
    .goals(folder), .methods(folder), .systems(folder), .parties(), .party("pkk"),
  ]

  /// The keys by which commands are reached: in a grid letters begin an entry.
  static func keys(_ commands: [NamedCommand], inGrid: Bool) -> [Key] {
    commands.flatMap(\.command.keys).filter { key in
      guard inGrid, case .text(let text) = key, let first = text.first else { return true }
      return !(first.isLetter || first.isNumber)
    }
  }

  static func screen(at destination: Destination) -> any ScreenState {
    Robot(Robot.checkedSample, at: destination).app.stack.top
  }

  @Test("no key means two things on one screen", arguments: destinations)
  func noKeyTwice(destination: Destination) {
    let screen = Self.screen(at: destination)
    let keys = Self.keys(screen.commands, inGrid: screen.lettersStartEntry)
    let twice = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys.map(\.name)
    #expect(twice.isEmpty)
  }

  @Test("no screen takes a key that means something on every screen", arguments: destinations)
  func noKeyTaken(destination: Destination) {
    let screen = Self.screen(at: destination)
    let global = Set(GlobalAction.allCases.flatMap(\.command.keys))
    let taken = Self.keys(screen.commands, inGrid: screen.lettersStartEntry).filter(global.contains)
    #expect(taken.map(\.name).isEmpty)
  }

  @Test("keys and names of commands are readable", arguments: destinations)
  func keysAreKnown(destination: Destination) {
    for named in Self.screen(at: destination).commands {
      #expect(!named.command.title.id.isEmpty && !named.command.help.en.isEmpty)
      #expect(named.command.keys.allSatisfy { Key(name: $0.name) == $0 })
    }
  }

  @Test("the help of a screen tells of each of its commands and of those that work everywhere", arguments: destinations)
  func help(destination: Destination) {
    var robot = Robot(Robot.checkedSample, size: Size(columns: 300, rows: 100), at: destination)
    let commands = robot.app.stack.top.commands
    robot.press("?")
    let everywhere = GlobalAction.allCases.map { NamedCommand(name: $0.rawValue, command: $0.command) }
    let screen = robot.screen
    for named in commands + everywhere {
      #expect(screen.contains(named.command.help.id), "\(named.name)")
    }
  }

  @Test("the palette lists each command of its screen, with its help or why it cannot be done", arguments: destinations)
  func palette(destination: Destination) {
    var robot = Robot(Robot.checkedSample, size: Size(columns: 120, rows: 100), at: destination)
    let top = robot.app.stack.top
    robot.press("Ctrl-P")
    let screen = robot.screen
    for named in top.commands {
      let rest = top.disabledReason(named: named.name, robot.app.session) ?? named.command.help
      #expect(screen.contains("\(named.command.title.id)  \(rest.id.prefix(12))"), "\(named.name)")
    }
  }

  @Test("a command of another screen is found by its words; it opens the way there and says what to press")
  func elsewhere() {
    var robot = Robot(Robot.sample(), at: .tree(Self.folder))
    robot.press(":")
    robot.type("presensi")
    #expect(robot.screen.contains("Daftar hadir: hadir"))
    robot.press("Enter")
    #expect(robot.screen.contains("Rembug warga RW 01"))
    #expect(robot.screen.contains("buka pertemuannya, masuk ke Daftar hadir, lalu tekan Spasi."))
    robot = Robot(Robot.sample(), at: .cards(Self.meeting))
    robot.press(":")
    robot.type("presensi")
    robot.press("Enter")
    #expect(robot.screen.contains("Asep Sunarya") && robot.screen.contains("tekan Spasi di layar ini."))
    robot.press(":")
    robot.type("ganti judul")
    robot.press("Enter")
    #expect(robot.screen.contains("Seluruh praktikum") && robot.screen.contains("tekan r di layar ini."))
  }

  @Test("a stage of the case at hand is found by its name")
  func stages() {
    var robot = Robot(Robot.sample(), at: .swot("pemberdayaan-sosial"))
    robot.press(":")
    robot.type("kebutuhan (pem")
    robot.press("Enter")
    #expect(robot.screen.contains("(Pemberdayaan sosial) > Kebutuhan"))
    robot = Robot(at: .start)
    robot.press(":")
    robot.type("kebutuhan")
    #expect(robot.screen.contains("Tidak ada perintah yang cocok."))
  }

  @Test("a wide footer shows the commands that can be done and no other", arguments: destinations)
  func footer(destination: Destination) {
    let robot = Robot(Robot.checkedSample, size: Size(columns: 800, rows: 30), at: destination)
    let top = robot.app.stack.top
    let footer = robot.screen.split(separator: "\n").last ?? ""
    for named in top.commands where named.command.isInFooter {
      let keys = top.lettersStartEntry ? Self.keys([named], inGrid: true) : named.command.keys
      guard let key = keys.first else { continue }
      let isShown = footer.contains(" \(AppWords.key(key.name, .indonesian)) \(named.command.title.id)")
      #expect(isShown == (top.disabledReason(named: named.name, robot.app.session) == nil), "\(named.name)")
    }
  }

  @Test(
    "a key that means nothing is answered with where the keys are told",
    arguments: ["Y", "Ctrl-B", "F7", "Alt-y", "Backspace"])
  func unknownKey(name: String) {
    var robot = Robot(Robot.checkedSample, at: .records(file: "praktikum.rec", type: "Pihak"))
    robot.press(name)
    #expect(robot.screen.contains("\(name) tidak berarti apa-apa di sini. Tekan ? untuk daftar tombol."))
    robot.press("Down")
    #expect(!robot.screen.contains("tidak berarti apa-apa"))
  }

  @Test("a key that does something is never called unknown, nor is a text being typed")
  func knownKeys() {
    var robot = Robot(Robot.checkedSample, at: .records(file: "praktikum.rec", type: "Pihak"))
    robot.press("Down", "/")
    robot.type("Y")
    #expect(!robot.screen.contains("tidak berarti apa-apa"))
    robot.press("Esc", "Up", "Up", "PgUp")
    #expect(!robot.screen.contains("tidak berarti apa-apa"))
  }
}
