import Practicum
import RecordText
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Home")
struct HomeTests {
  @Test(
    "the sample's practicum and cases stand in order with the state of each stage",
    arguments: [(80, 24), (40, 12), (120, 40)])
  func golden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows))
    #expect(robot.differs(from: "home/sample-\(columns)x\(rows)") == nil)
  }

  @Test("an empty practicum says what to do first", arguments: [(80, 24), (40, 12), (120, 40)])
  func empty(columns: Int, rows: Int) {
    let robot = Robot(
      ["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"], size: Size(columns: columns, rows: rows))
    #expect(robot.differs(from: "home/empty-\(columns)x\(rows)") == nil)
  }

  @Test("in English every word of home is English")
  func english() {
    let robot = Robot(Robot.sample(), language: .english)
    #expect(robot.differs(from: "home/english-80x24") == nil)
  }

  @Test("a case added by its title opens as a folder, is retitled, moved up, removed and brought back")
  func cases() {
    var robot = Robot(Robot.sample())
    robot.press("a")
    robot.type("Air Bersih RW 02")
    robot.press("Enter")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial", "air-bersih-rw-02"])
    #expect(robot.file("kasus/air-bersih-rw-02/kasus.rec").contains("Judul: Air Bersih RW 02"))
    robot.press("r")
    robot.type(" dan 03")
    robot.press("Enter", "K")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "air-bersih-rw-02", "pemberdayaan-sosial"])
    robot.press("d")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial"])
    robot.press("u")
    #expect(robot.file("kasus/air-bersih-rw-02/kasus.rec").contains("Judul: Air Bersih RW 02 dan 03"))
    robot.press("u", "u", "u")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial"])
  }

  @Test("q leaves and Escape does not")
  func leaving() {
    var robot = Robot(Robot.sample())
    robot.press("Esc")
    #expect(!robot.app.session.requests.contains(.quit))
    robot.press("q")
    #expect(robot.app.session.requests.contains(.quit))
  }

  @Test("a case leads to its stages, and one of several parts to these", arguments: [(80, 24), (40, 12), (120, 40)])
  func stages(columns: Int, rows: Int) {
    var robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows))
    robot.press("Down", "Enter")
    #expect(robot.differs(from: "home/case-\(columns)x\(rows)") == nil)
    robot.press("Down", "Down", "Down", "Down", "Enter")
    #expect(robot.differs(from: "home/stage-\(columns)x\(rows)") == nil)
    robot.press("Down", "Enter")
    #expect(robot.screen.contains("Sedikit pekerja"))
    robot.press("Esc", "Esc", "Down", "Enter", "Enter")
    robot.press("a")
    robot.type("Loket malam")
    robot.press("Enter")
    #expect(robot.file("kasus/jaminan-sosial/kasus.rec").contains("Teks: Loket malam"))
  }

  static let small = [
    "praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\nJudul: Praktikum\n",
    "kasus/air/kasus.rec":
      "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Air bersih\n\n%rec: Kebutuhan\n\nId: K1\nTeks: Sumur\n"
      + "\nId: K2\nTeks: Pipa\nPenyebab: N9\n",
    "kasus/air/pertemuan/2023-02-11-rembug.rec":
      "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug warga\nTanggal: 2023-02-11\n",
  ]

  @Test("home and a case say in a sentence what is missing next, and n goes there")
  func next() {
    var robot = Robot(Self.small)
    #expect(robot.screen.contains("Berikutnya: isi Lembaga."))
    robot.press("Down")
    #expect(robot.screen.contains("Berikutnya, Pertemuan: catat siapa yang hadir di \"Rembug warga\"."))
    #expect(robot.screen.contains("1 dari 18"))
    robot.press("Enter")
    #expect(robot.screen.contains("Bagian ini lengkap."))
    robot.press("n", "n", "n", "n", "n")
    #expect(robot.screen.contains("Berikutnya: tautkan satu kebutuhan ke penyebabnya."))
  }

  @Test("a stage shows how many findings it has, and f lists them")
  func stageFindings() {
    var robot = Robot(Self.small, at: .caseFile("air"))
    #expect(robot.screen.contains("Kebutuhan                         mulai diisi • 1 temuan"))
    robot.press("n", "n", "n", "n", "f")
    #expect(robot.screen.contains("Temuan Kebutuhan") == false)
    robot.press("n", "f")
    #expect(robot.screen.contains("Temuan Kebutuhan") && robot.screen.contains("D02 Pipa"))
    robot.press("Esc", "b")
    #expect(robot.screen.contains("Benang merah"))
  }

  @Test("every section around the cases opens, and so does every stage")
  func everythingOpens() {
    for folder in ["", "jaminan-sosial"] {
      for stage in Stage.all(ofCase: folder) {
        var robot = Robot(Robot.sample(), at: folder.isEmpty ? .home : .caseFile(folder))
        let place = Stage.all(ofCase: folder).firstIndex(of: stage) ?? 0
        for _ in 0..<(folder.isEmpty && place > 0 ? place + 2 : place) { robot.press("Down") }
        let before = robot.screen
        robot.press("Enter")
        #expect(
          robot.screen != before && !robot.screen.contains("GERAK  Enter buka ? bantuan a tambah kasus"), "\(stage)")
      }
    }
  }

  @Test("the way at the top names the case and the meeting, also where a finding led there")
  func way() {
    var robot = Robot(Self.small, at: .roster("kasus/air/pertemuan/2023-02-11-rembug.rec"))
    #expect(robot.screen.hasPrefix(" Praktikum > Air bersih > Rembug warga > Daftar hadir "))
    robot = Robot(Robot.sample())
    robot.press("Down", "Enter", "Down", "Enter")
    #expect(robot.screen.hasPrefix(" Praktikum Kelurahan Rancanumpang > Jaminan sosial > Pertemuan "))
    robot.press("Down", "Down", "h")
    #expect(robot.screen.hasPrefix(" Jaminan sosial > Pertemuan > Rembug warga RW 01 > Daftar hadir "))
    robot = Robot(Robot.sample(), at: .caseFile("jaminan-sosial"))
    robot.press("Down", "Down", "Down", "Down", "Enter", "Down", "Enter")
    #expect(robot.screen.contains("Identifikasi masalah > Pohon masalah "))
  }

  @Test("a photograph's file is picked from the files of the workspace or typed")
  func photograph() {
    let text = "%rec: Dokumentasi\n\nId: D1\nKeterangan: Rembug\nBerkas: foto/hilang.jpg\n"
    let file = WorkspaceFile(path: "praktikum.rec", kind: .praktikum, records: RecordFile(text))
    var session = Session(Workspace(files: [file], otherFiles: ["foto/rembug.jpg", ".rembuk/kunci"]))
    session.now = "2026-11-21T08:00:00+07:00"
    var app = App(
      session, size: Size(columns: 80, rows: 24), at: .form(file: "praktikum.rec", index: 1, field: "Berkas"))
    app.update(.idle)
    #expect(app.view().text.contains("tidak ada di folder praktikum"))
    app.update(.key(.enter))
    #expect(app.view().text.contains("foto/rembug.jpg") && !app.view().text.contains(".rembuk"))
    app.update(.key(.text("r")))
    app.update(.key(.enter))
    #expect(app.session.workspace["praktikum.rec"]?.records.value("Berkas", at: 1) == "foto/rembug.jpg")
    app.update(.idle)
    #expect(!app.view().text.contains("tidak ada di folder praktikum"))
  }

  @Test("a title that cannot be written stays in its field with the reason")
  func refusedTitle() {
    var robot = Robot(Robot.sample())
    robot.press("a")
    robot.type("Air\\")
    robot.press("Enter")
    #expect(robot.screen.contains("Judul kasus: Air\\"))
    #expect(robot.screen.contains("tidak boleh berakhir"))
    #expect(robot.app.session.workspace.caseFolders.count == 2)
  }

  @Test("what is open for reading says so before anything is typed")
  func readOnly() {
    var robot = Robot(Robot.sample())
    robot.app.session.readOnly = Words(id: "Hanya dibaca.", en: "Read only.")
    robot.press("a")
    #expect(robot.screen.contains("Hanya dibaca."))
    #expect(!robot.screen.contains("Judul kasus:"))
  }
}
