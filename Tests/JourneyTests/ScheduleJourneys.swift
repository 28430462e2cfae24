import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Working on the schedule")
struct ScheduleJourneys {
  let path = ScheduleCase.path

  func sit(_ texts: [String: String] = ScheduleCase.whole) -> Robot {
    Robot(texts, at: .rundown(ScheduleCase.folder))
  }

  /// The items of a rundown as `07:00-08:00 Name`.
  func rows(_ robot: Robot) -> [String] {
    Schedule(robot.app.session.workspace, path: path).items.map {
      "\($0.record["Mulai"] ?? "")-\($0.record["Selesai"] ?? "") \($0.name)"
    }
  }

  @Test("a day is written by names alone, times follow, one length moves the rest and one Ctrl-U takes it back")
  func flows() {
    var robot = sit(ScheduleCase.empty)
    for name in ["Registrasi peserta", "Pembukaan", "Penyuluhan jaminan sosial", "Penutupan"] {
      robot.type(name)
      robot.press("Enter")
    }
    robot.press("Esc")
    let written = [
      "08:00-08:30 Registrasi peserta", "08:30-08:35 Pembukaan", "08:35-09:20 Penyuluhan jaminan sosial",
      "09:20-09:25 Penutupan",
    ]
    #expect(rows(robot) == written)
    robot.press("Up", "Up", "Left")
    robot.type("60")
    robot.press("Enter", "Esc")
    #expect(rows(robot)[2...] == ["08:35-09:35 Penyuluhan jaminan sosial", "09:35-09:40 Penutupan"])
    robot.press("Ctrl-U")
    #expect(rows(robot) == written)
    // The next one begins earlier: everything keeps its length.
    robot.press("Ctrl-Home", "Down", "Home")
    robot.type("7.30")
    robot.press("Tab", "Esc")
    #expect(rows(robot)[0] == "07:30-08:00 Registrasi peserta" && rows(robot)[3] == "08:50-08:55 Penutupan")
  }

  @Test("a printed schedule is copied as it stands: times stay, and the checks find its slip")
  func transcribes() {
    var robot = sit(ScheduleCase.empty)
    robot.press("Ctrl-W", "Ctrl-E", "Home")
    for (start, end, printed, name) in [
      ("7", "8", "60", "Registrasi"), ("8.00", "8.30", "45’", "Materi"), ("10.30", "11.45", "5", "Penutupan"),
    ] {
      robot.type(start)
      robot.press("Tab")
      robot.type(end)
      robot.press("Tab", "Tab")
      robot.type(printed)
      robot.press("Tab")
      robot.type(name)
      robot.press("Down", "Esc", "Home")
    }
    #expect(rows(robot) == ["07:00-08:00 Registrasi", "08:00-08:30 Materi", "10:30-11:45 Penutupan"])
    #expect(robot.file(path).contains("Tertulis: 45\nNama: Materi"))
    robot.wait()
    let found = robot.app.session.findings.map(\.message.id)
    #expect(found.contains("Durasi tertulis 5 menit, 10.30–11.45 = 75 menit"))
    #expect(found.contains("Jeda kosong 120 menit antara acara 2 dan 3"))
  }

  @Test("a pinned item stays when earlier ones grow, and can be released")
  func pins() {
    var robot = sit()
    robot.press("Down", "Down", "Down", "Left", "Left")
    robot.type("70")
    robot.press("Enter", "Esc")
    #expect(rows(robot)[3...].map { $0.prefix(11) } == ["08:20-09:30", "09:15-09:45", "10:30-11:30", "11:30-11:35"])
    robot.press("Ctrl-End", "Up", "Up", "Space")
    #expect(!robot.file(path).contains("Pasti: ya"))
    robot.press("Space")
    #expect(robot.file(path).contains("Selesai: 11:30\nPasti: ya\nNama: Fasilitasi pendaftaran"))
  }

  @Test("items are inserted, moved and deleted, and the rest closes up")
  func arranges() {
    var robot = sit()
    robot.press("Down", "Ins")
    robot.type("Doa")
    robot.press("Enter", "Esc")
    #expect(rows(robot)[1...3] == ["08:00-08:05 Pembukaan", "08:05-08:20 Doa", "08:20-08:35 Sambutan lurah"])
    robot.press("Up", "Shift-Down")
    #expect(rows(robot)[2...3] == ["08:05-08:20 Sambutan lurah", "08:20-08:35 Doa"])
    robot.press("Ctrl-K")
    #expect(rows(robot)[3] == "08:20-09:15 Penyuluhan tentang jaminan sosial")
    robot.press("Ctrl-U", "Ctrl-U", "Ctrl-U", "Ctrl-U")
    #expect(robot.file(path) == ScheduleCase.day)
  }

  @Test("a performer is picked from the register, a new one is registered in passing, a plain name is kept")
  func performers() {
    var robot = sit()
    robot.press("Down", "Down", "Down", "Down", "Right")
    robot.type("kepala")
    robot.press("Enter")
    #expect(robot.file(path).contains("Nama: Tanya jawab\nPengisi: lurah\n"))
    robot.press("Up", "Up", "Up")
    robot.type("Karang Taruna")
    robot.press("Enter")
    #expect(robot.screen.contains("Karang Taruna: pihak baru"))
    robot.press("Enter")
    #expect(robot.file(path).contains("Pengisi: Pembawa acara\nPengisi: karang-taruna\n"))
    #expect(robot.file("praktikum.rec").contains("Id: karang-taruna\nNama: Karang Taruna\n"))
    robot.press("Ctrl-U")
    #expect(!robot.file("praktikum.rec").contains("karang-taruna"))
  }

  @Test("the kind told from the name can be overruled, and activities are picked from the plan")
  func picks() {
    var robot = sit()
    robot.press("Right", "Right")
    #expect(robot.screen.contains("(registrasi)"))
    robot.type("pembuka")
    robot.press("Enter")
    #expect(robot.file(path).contains("Nama: Registrasi peserta\nJenis: pembukaan\n"))
    robot.press("Enter", "Up", "Up", "Enter")
    #expect(!robot.file(path).contains("Jenis:"))
    robot.press("Right", "Enter", "Space", "Enter")
    #expect(robot.file(path).contains("Nama: Registrasi peserta\nPengisi: panitia\nKegiatan: K1\n"))
  }

  @Test("the date, the place and the people expected are typed at the top")
  func facts() {
    var robot = sit(ScheduleCase.empty)
    robot.press("Ctrl-Home")
    robot.type("11 maret 2023")
    robot.press("Tab")
    robot.type("Aula kelurahan")
    robot.press("Tab")
    robot.type("50")
    robot.press("Tab")
    robot.type("3")
    robot.press("Enter")
    #expect(
      robot.file(path).contains(
        "Tanggal: 2023-03-11\nTempat: Aula kelurahan\nPeserta: 50\nTamu: 3\n"))
  }

  @Test("a second day and a parallel track are begun, and their items know it")
  func daysAndTracks() {
    var robot = sit(ScheduleCase.with(schedule: ScheduleCase.day))
    robot.press("Ctrl-N", "Enter")
    robot.type("Registrasi hari kedua")
    robot.press("Enter", "Esc", "Up", "Ctrl-B")
    robot.type("Kelas B")
    robot.press("Enter")
    robot.type("Praktik klaim")
    robot.press("Enter", "Esc")
    #expect(
      robot.file(path).hasSuffix(
        """
        Id: A8
        Tanggal: 2023-03-12
        Mulai: 08:00
        Selesai: 08:30
        Nama: Registrasi hari kedua

        Id: A9
        Tanggal: 2023-03-12
        Jalur: Kelas B
        Mulai: 08:00
        Selesai: 09:00
        Nama: Praktik klaim

        """))
    #expect(robot.screen.contains("jalur Kelas B"))
  }

  @Test("what is no time or length is said, and nobody is trapped in the cell")
  func refused() {
    var robot = sit()
    robot.press("Left", "Left")
    robot.type("lama")
    robot.press("Enter")
    #expect(robot.screen.contains("belum terbaca sebagai durasi"))
    robot.press("Esc", "Left")
    robot.type("25.00")
    robot.press("Enter")
    #expect(robot.screen.contains("25.00"))
    robot.press("Esc", "Ctrl-U")
    #expect(robot.file(path) == ScheduleCase.day)
  }

  @Test("steps are added in a row, given a person and a date, ticked, moved and deleted")
  func steps() {
    var robot = Robot(ScheduleCase.empty, at: .steps(ScheduleCase.folder))
    robot.press("a")
    robot.type("Membentuk panitia")
    robot.press("Enter")
    robot.type("Rapat")
    robot.press("Enter", "Esc")
    robot.press("t")
    robot.type("4 maret 2023")
    robot.press("Enter", "o")
    robot.type("pani")
    robot.press("Enter", "Space")
    #expect(
      robot.file(path).contains(
        "Id: L2\nTahap: persiapan\nTeks: Rapat\nPenanggungJawab: panitia\nTenggat: 2023-03-04\nSelesai: ya\n"))
    robot.press("Home", "Down", "Shift-Down")
    let moved = Schedule(robot.app.session.workspace, path: path)
    #expect(moved.steps.map(\.text) == ["Rapat", "Membentuk panitia"])
    robot.press("d")
    #expect(!robot.file(path).contains("Membentuk panitia"))
    robot.press("u", "u")
    #expect(Schedule(robot.app.session.workspace, path: path).steps.map(\.text) == ["Membentuk panitia", "Rapat"])
  }

  @Test("rundown and steps open each other")
  func between() {
    var robot = sit()
    robot.press("Ctrl-G")
    #expect(robot.screen.contains("Membentuk panitia"))
    robot.press("j")
    #expect(robot.screen.contains("Registrasi peserta"))
  }
}
