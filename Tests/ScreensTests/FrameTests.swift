import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("The frame around all screens")
struct FrameTests {
  static let practicum = """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Contoh
    Lembaga: Kampus
    Kelurahan: Rancanumpang
    Mulai: 2023-01-25
    Selesai: 2023-05-10
    Praktikan: Mahasiswa

    %rec: Pihak

    Id: pkk
    Nama: PKK Kelurahan
    Jenis: organisasi_anggota

    """

  func robot(at destination: Destination = .records(file: "praktikum.rec", type: "Pihak")) -> Robot {
    Robot(["praktikum.rec": Self.practicum], at: destination)
  }

  @Test("Escape goes back a screen at a time and never quits")
  func escapePeels() {
    var robot = robot()
    robot.press("Enter")
    #expect(robot.screen.contains("PKK Kelurahan"))
    robot.press("Enter", "Esc", "Esc", "Esc", "Esc")
    #expect(!robot.app.session.requests.contains(.quit))
    #expect(robot.screen.contains("Tekan q untuk keluar"))
  }

  @Test("a party typed in a list stands in the file, and u takes it back")
  func addAndUndo() {
    var robot = robot()
    let before = robot.file("praktikum.rec")
    robot.press("a")
    robot.type("Karang Taruna")
    robot.press("Enter", "Esc")
    #expect(robot.file("praktikum.rec") == before + "\nId: karang-taruna\nNama: Karang Taruna\n")
    robot.press("u")
    #expect(robot.file("praktikum.rec") == before)
    robot.press("Ctrl-R")
    #expect(robot.file("praktikum.rec").contains("Nama: Karang Taruna"))
  }

  @Test("pasted text never runs as commands")
  func pasteIsText() {
    var robot = robot()
    robot.app.update(.key(.paste("dddd\nq")))
    #expect(robot.file("praktikum.rec").contains("Id: pkk"))
    #expect(!robot.app.session.requests.contains(.quit))
  }

  @Test("the palette finds a command by an English word while the screen is Indonesian")
  func paletteKnowsBothLanguages() {
    var robot = robot()
    robot.press(":")
    robot.type("delete")
    robot.press("Enter")
    #expect(!robot.file("praktikum.rec").contains("Id: pkk"))
  }

  @Test("the palette says why a command cannot be done")
  func paletteExplains() {
    var robot = robot()
    robot.press("d", ":")
    robot.type("hapus")
    #expect(robot.screen.contains("Daftar ini masih kosong"))
    robot.press("Enter")
    #expect(robot.screen.contains("Daftar ini masih kosong"))
  }

  @Test("a value that rec syntax cannot hold is refused with a sentence and nothing changes")
  func unrepresentable() {
    var robot = robot(at: .form(file: "praktikum.rec", index: 3))
    let before = robot.file("praktikum.rec")
    robot.press("Enter")
    robot.type("\\")
    robot.press("Enter")
    #expect(robot.screen.contains("tidak boleh berakhir dengan"))
    #expect(robot.file("praktikum.rec") == before)
  }

  @Test("a window as narrow as a phone is drawn, and one too small says so", arguments: [40, 80])
  func smallWindowsDraw(columns: Int) {
    var robot = robot()
    robot.resize(columns, 12)
    #expect(robot.screen.contains("GERAK"))
    robot.resize(10, 3)
    #expect(robot.screen.contains("Layar"))
  }
}

@Suite("A picker of several")
struct PickerTests {
  let items = [PickerItem("S1", "antusias"), PickerItem("S2", "mau berubah"), PickerItem("O1", "ada PKK")]

  func pressed(_ picker: Picker, _ keys: [Key]) -> Picker.Outcome {
    var picker = picker
    var outcome = Picker.Outcome.stay
    for key in keys { outcome = picker.press(key) }
    return outcome
  }

  @Test("Enter after a filter takes what it found and is done")
  func enterTakes() {
    let picker = Picker(Words(same: "x"), items, chosen: ["S2"], several: true)
    #expect(pressed(picker, [.text("p"), .text("k"), .text("k"), .enter]) == .picked(["S2", "O1"]))
  }

  @Test("Space marks after a filter too, unless free text may hold a blank")
  func spaceMarks() {
    let keys: [Key] = [.text("a"), .text(" "), .escape, .enter]
    #expect(pressed(Picker(Words(same: "x"), items, several: true), keys) == .picked(["S1"]))
    #expect(pressed(Picker(Words(same: "x"), items, several: true, freeText: true), keys) == .picked([]))
    #expect(
      pressed(
        Picker(Words(same: "x"), items, several: true, freeText: true), [.text("a"), .down, .up] + keys.dropFirst())
        == .picked(["S1"]))
  }
}
