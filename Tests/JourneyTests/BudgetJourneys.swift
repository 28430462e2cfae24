import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Working in the budget")
struct BudgetJourneys {
  func sit(_ texts: [String: String] = BudgetCase.whole) -> Robot { Robot(texts, at: .budget(BudgetCase.folder)) }

  @Test("a clerk enters two groups with four lines without looking up")
  func fast() {
    var robot = sit(BudgetCase.empty)
    robot.type("Konsumsi")
    robot.press("Enter")
    for line in [["Snack peserta", "50", "box", "", "10 rb"], ["Makan siang peserta", "50", "b", "", "15.000"]] {
      for cell in line {
        robot.type(cell)
        robot.press("Tab")
      }
    }
    robot.type("Air mineral")
    robot.press("Tab")
    robot.type("2 dus")
    robot.press("Tab", "Tab", "Tab")
    robot.type("25000")
    robot.press("Tab", "Enter")
    robot.type("Honor")
    robot.press("Enter")
    robot.type("Honor pemateri")
    robot.press("Tab")
    robot.type("1 orang")
    robot.press("Tab", "Tab")
    robot.type("2 jam")
    robot.press("Tab")
    robot.type("0,4 jt")
    robot.press("Enter", "Esc")
    let file = robot.file(BudgetCase.path)
    #expect(
      file.contains(
        """
        Id: G1
        Nama: Konsumsi

        Id: G2
        Nama: Honor
        """))
    #expect(
      file.contains(
        """
        Id: B1
        Kelompok: G1
        Uraian: Snack peserta
        Volume: 50
        Satuan: box
        HargaSatuan: 10000

        Id: B2
        Kelompok: G1
        Uraian: Makan siang peserta
        Volume: 50
        Satuan: box
        HargaSatuan: 15000

        Id: B3
        Kelompok: G1
        Uraian: Air mineral
        Volume: 2
        Satuan: dus
        HargaSatuan: 25000

        Id: B4
        Kelompok: G2
        Uraian: Honor pemateri
        Volume: 1
        Satuan: orang
        Koefisien: 2
        SatuanKoefisien: jam
        HargaSatuan: 400000
        """))
    #expect(robot.screen.contains("dua juta seratus ribu rupiah"))
    for _ in 0..<30 { robot.press("Ctrl-U") }
    #expect(robot.file(BudgetCase.path) == "")
  }

  @Test("a document is transcribed with its printed figures, the slip is seen beside the field and mended with one key")
  func transcribe() {
    var robot = sit(BudgetCase.empty)
    robot.press("Ctrl-O", "Enter")
    robot.type("Administrasi")
    robot.press("Tab")
    robot.type("Jumlah I")
    robot.press("Tab")
    robot.type("37.500")
    robot.press("Enter")
    for cell in ["Proposal", "50", "lembar", "", "700", "37.500"] {
      robot.type(cell)
      robot.press("Tab")
    }
    robot.press("Esc", "Up")
    robot.wait()
    #expect(robot.screen.contains("! 50 × Rp700 = Rp35.000, tertulis Rp37.500"))
    #expect(robot.file(BudgetCase.path).contains("Label: Jumlah I\nTertulis: 37500\n"))
    robot.press("Up")
    robot.wait()
    #expect(!robot.screen.contains("! Jumlah I"))
    robot.press("Ctrl-F", "p")
    #expect(robot.file(BudgetCase.path).contains("HargaSatuan: 700\n"))
    #expect(!robot.file(BudgetCase.path).contains("HargaSatuan: 700\nTertulis"))
  }

  @Test("ceiling and income are typed below the total, and what is left is told")
  func means() {
    var robot = sit(BudgetCase.whole)
    robot.press("Ctrl-End", "Up")
    robot.type("1,3 jt")
    robot.press("Esc")
    #expect(robot.screen.contains("Batas"))
    robot.type("1,3 jt")
    robot.press("Enter", "Esc")
    #expect(robot.file(BudgetCase.path).contains("Batas: 1300000\n"))
    robot.press("Ctrl-N")
    robot.type("Donatur")
    robot.press("Tab")
    robot.type("500 rb")
    robot.press("Enter", "Esc")
    #expect(robot.file(BudgetCase.path).contains("Id: I2\nSumber: Donatur\nJumlah: 500000\n"))
    #expect(robot.screen.contains("sisa batas Rp145.000 │ penerimaan lebih Rp345.000"))
  }

  @Test("lines and groups are moved, inserted, copied, linked and deleted, each undone with one key")
  func arranging() {
    var robot = sit()
    let before = robot.file(BudgetCase.path)
    robot.press("Down", "Down", "Shift-Down")
    #expect(robot.file(BudgetCase.path).contains("Id: B2\nKelompok: G2\n"))
    robot.press("Ctrl-U", "Ctrl-Home", "Shift-Down")
    #expect(robot.file(BudgetCase.path).contains("Tertulis: 400000\n\nId: G1\n"))
    robot.press("Ctrl-U", "Ctrl-Home", "Down", "Ins")
    robot.type("Map")
    robot.press("Enter", "Esc")
    #expect(robot.file(BudgetCase.path).contains("%rec: Rincian\n\nId: B6\nKelompok: G1\nUraian: Map\n\nId: B1\n"))
    robot.press("Ctrl-U", "Ctrl-Home", "Down", "Ctrl-E", "Down", "Space", "Enter")
    #expect(robot.file(BudgetCase.path).contains("Tertulis: 37500\nKegiatan: K2\n"))
    robot.press("Ctrl-U", "Ctrl-Y")
    robot.type("Konsumsi")
    robot.press("Enter")
    #expect(robot.file(BudgetCase.path).contains("Id: G4\nNama: Konsumsi\n"))
    #expect(robot.file(BudgetCase.path).contains("Id: B7\nKelompok: G4\nUraian: Makan siang panitia\n"))
    robot.press("Ctrl-U", "Ctrl-Home", "Ctrl-K")
    #expect(!robot.file(BudgetCase.path).contains("Kelompok: G1"))
    robot.press("Ctrl-U")
    #expect(robot.file(BudgetCase.path) == before)
  }

  @Test("a unit is completed by Tab, a description only by the right arrow")
  func completing() {
    var robot = sit()
    robot.press("Ctrl-Home", "Down", "Ctrl-A")
    robot.type("Snack")
    #expect(robot.screen.contains("Panah kanan melengkapi"))
    robot.press("Tab", "Tab")
    robot.type("lem")
    robot.press("Tab", "Esc")
    #expect(robot.file(BudgetCase.path).contains("Uraian: Snack\nSatuan: lembar\n"))
    robot.press("Ctrl-A")
    robot.type("Snack pe")
    robot.press("Right", "Enter", "Esc")
    #expect(robot.file(BudgetCase.path).contains("Kelompok: G1\nUraian: Snack peserta\n"))
  }

  @Test("a table from a spreadsheet is pasted into an empty budget")
  func paste() {
    var robot = sit(BudgetCase.empty)
    robot.app.update(.key(.paste("Konsumsi\nSnack\t50\tbox\t10.000\t500.000\nJumlah\t\t\t\t500.000\n")))
    #expect(robot.screen.contains("2 baris ditempel"))
    #expect(robot.file(BudgetCase.path).contains("Uraian: Snack\nVolume: 50\nSatuan: box\nHargaSatuan: 10000\n"))
    #expect(robot.screen.contains("500.000"))
  }

  @Test("payments are typed line by line, and what is left of each line is told")
  func payments() {
    var robot = Robot(BudgetCase.whole, at: .realisation(BudgetCase.folder))
    robot.press("Down", "Down")
    robot.type("25/2/2023")
    robot.press("Tab")
    robot.type("007")
    robot.press("Tab")
    robot.type("390 rb")
    robot.press("Tab")
    robot.type("26 feb 2023")
    robot.press("Tab", "Tab")
    robot.type("10.000")
    robot.press("Enter", "Enter")
    let file = robot.file(BudgetCase.path)
    #expect(file.contains("Id: X3\nTanggal: 2023-02-25\nRincian: B3\nNoBukti: 007\nJumlah: 390000\n"))
    #expect(file.contains("Id: X4\nTanggal: 2023-02-26\nRincian: B3\nJumlah: 10000\n"))
    #expect(robot.screen.contains("GERAK"))
    #expect(robot.screen.contains("Realisasi Rp910.000"))
    robot.press("Ctrl-W")
    #expect(robot.screen.contains("Anggaran"))
  }
}
