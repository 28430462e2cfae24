import Practicum
import ScreenRobot
import Testing

@testable import Screens

@Suite("Where a finding stands and leads")
struct FindingPlaceTests {
  static let schedule = "kasus/air/jadwal.rec"
  static let texts = [
    "praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\nJudul: Praktikum\nLembaga: Politeknik\n",
    "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Air bersih\n",
    schedule: """
    %rec: Langkah

    Id: L1
    Tahap: persiapan
    Teks: Rapat

    Id: L2
    Tahap: persiapan
    Teks: Undangan
    Tenggat: 2023-02-31

    Id: L3
    Tahap: persiapan
    Teks: Sewa kursi

    """,
    "kasus/air/pertemuan/2023-02-11-rembug.rec": """
    %rec: Pertemuan

    Jenis: rembug
    Judul: Rembug warga
    Tanggal: 2023-02-11
    Fasilitator: Ayu Lestari
    Fasilitator: karang-taruna
    Ringkasan: Sepakat

    """,
    "kasus/air/narasi/gambaran-umum.md":
      "Warga berkumpul di balai.\n\nRembug diadakan di balai RW,\nyaitu hari Kamis, 25 Februari 2023.\n",
  ]

  /// The words of the line of the steps that carries the mark.
  private func marked(_ robot: Robot) -> [Substring] {
    robot.screen.split(separator: "\n").filter { $0.dropFirst().hasPrefix("![ ]") }.map { $0.dropFirst(6).prefix(8) }
  }

  @Test("a mark goes along with its record at once: through a deletion, a move and undo")
  func marks() {
    var robot = Robot(Self.texts, at: .steps("air"))
    #expect(marked(robot) == ["Undangan"])
    robot.press("Down", "d")
    #expect(marked(robot) == ["Undangan"])
    robot.press("Shift-Down")
    #expect(robot.file(Self.schedule).contains("Kursi") == false)
    #expect(marked(robot) == ["Undangan"])
    robot.press("u", "u")
    #expect(marked(robot) == ["Undangan"])
    robot.changeOutside(Self.schedule) { $0.replacing("Id: L1\nTahap: persiapan\nTeks: Rapat\n\n", with: "") }
    #expect(marked(robot) == [])
    robot.wait()
    #expect(marked(robot) == ["Undangan"])
  }

  @Test("a deleted record takes its findings along, one that moves keeps them, and those below follow")
  func following() throws {
    let workspace = Robot(Self.texts).app.session.workspace
    let finding = { (index: Int) in
      Finding(
        rule: "D03", severity: .salah, file: Self.schedule, index: index, id: "", message: Words(same: "\(index)"))
    }
    func places(_ change: (inout Draft) throws -> Void) throws -> [String] {
      var draft = Draft(workspace, Words(same: ""))
      try change(&draft)
      let edit = try #require(draft.edit)
      return (1...3).map(finding).following(edit).map { "\($0.message.id)@\($0.index ?? -1)" }.sorted()
    }
    #expect(try places { $0.remove(in: Self.schedule, at: 2) } == ["1@1", "3@2"])
    #expect(try places { $0.move(in: Self.schedule, from: 1, to: 3) } == ["1@3", "2@1", "3@2"])
    #expect(try places { try $0.set("Teks", to: "Lain", in: Self.schedule, at: 1) } == ["1@1", "2@2", "3@3"])
  }

  @Test("a finding about one of several values leads to that value")
  func listValue() throws {
    var robot = Robot(Self.texts, at: .findings(.rule("D02")))
    #expect(robot.screen.contains("karang-taruna"))
    robot.press("Enter")
    let form = try #require(robot.app.stack.top as? FormScreen)
    #expect(form.focused?.field.name == "Fasilitator")
    #expect(form.focused?.value == 1)
  }

  @Test("a finding about words of a paragraph leads to these words, on whichever line, as Ctrl-N does")
  func words() throws {
    var robot = Robot(Self.texts, at: .findings(.rule("T04")))
    robot.press("Enter")
    let there = TextPlace(line: 3, offset: 11)
    #expect((robot.app.stack.top as? ProseScreen)?.buffer.cursor == there)
    robot.press("Home", "Up", "Up", "Up", "Ctrl-N")
    #expect((robot.app.stack.top as? ProseScreen)?.buffer.cursor == there)
  }

  @Test("the status line says that it counts a part, and how many there are in all")
  func counts() {
    var robot = Robot(Self.texts, at: .caseFile("air"))
    let all = robot.app.session.findings.count
    let here = robot.app.session.findings.filter { $0.caseFolder == "air" }.count
    #expect(here < all)
    #expect(robot.screen.contains("\(here) temuan di sini (Ctrl-F: semua \(all))"), "\(robot.screen)")
    robot = Robot(Self.texts, at: .records(file: "kasus/air/jadwal.rec", type: "Acara"))
    #expect(robot.screen.contains("1 temuan di sini (Ctrl-F: semua \(all))"))
    robot = Robot(Self.texts)
    #expect(robot.screen.contains("\(all) temuan (Ctrl-F)"))
  }
}
