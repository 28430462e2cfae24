import RecordText
import ScreenRobot
import Testing
import TextCanvas

@testable import Practicum
@testable import Screens

@Suite("Prose")
struct ProseScreenTests {
  static let path = "kasus/air-bersih/narasi/gambaran-umum.md"
  static let workspace = [
    "kasus/air-bersih/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Profil: penataan_lingkungan_sosial
    Judul: Air bersih RW 03

    %rec: Angka

    Id: rumah
    Nama: Rumah tanpa sambungan air
    Nilai: 42
    Satuan: rumah

    Id: ronda
    Nama: Pos ronda
    Nilai: 1250.5

    """,
    "pustaka.rec": """
    %rec: Pustaka

    Id: netting2004
    Jenis: buku
    Penulis: Netting, F. Ellen
    Penulis: Kettner, Peter M.
    Penulis: McMurtry, Steven L.
    Tahun: 2004
    Judul: Social Work Macro Practice

    """,
  ]

  static func robot(_ text: String? = nil, size: Size = Size(columns: 80, rows: 24), line: Int? = nil) -> Robot {
    var texts = workspace
    texts[path] = text
    return Robot(texts, size: size, at: .prose(path, line: line))
  }

  @Test("what is typed stands in the file, and only the paragraph that was touched is changed")
  func paragraphs() {
    let before = "# Air\r\n\r\n\r\nDua paragraf\nberbaris dua.   \n\n\nAkhir\n"
    var robot = Self.robot(before, line: 8)
    robot.press("End")
    robot.type("nya")
    robot.press("Enter", "Enter")
    robot.type("Baru.")
    robot.press("Esc")
    #expect(robot.file(Self.path) == "# Air\n\n\nDua paragraf\nberbaris dua.   \n\n\nAkhirnya\n\nBaru.\n")
    let edits = robot.app.session.history.undo?.edit.changes ?? []
    #expect(edits.count == 1)
    #expect(!robot.app.stack.top.isEntering)
  }

  @Test("an empty section becomes a file with its first paragraph, and undo takes it away again")
  func newFile() {
    var robot = Self.robot()
    #expect(robot.screen.contains("Mulai saja mengetik."))
    robot.type("Warga RW 03")
    robot.press("Esc")
    #expect(robot.file(Self.path) == "Warga RW 03\n")
    #expect(!robot.screen.contains("Mulai saja mengetik."))
    robot.press("Ctrl-U")
    #expect(robot.app.session.workspace[Self.path] == nil)
    #expect(robot.screen.contains("Mulai saja mengetik."))
    robot.press("Ctrl-R")
    #expect(robot.screen.contains("Warga RW 03"))
  }

  @Test("opening, moving about and leaving changes no byte")
  func untouched() {
    let text = "\n\nSatu   \r\n\r\n\r\n- dua\n\n\n\n"
    var robot = Self.robot(text)
    robot.press("Enter", "Up", "Ctrl-Right", "PgDn", "Ctrl-B", "Up", "Ctrl-C", "Esc", "Esc")
    #expect(robot.file(Self.path) == text)
    #expect(robot.app.session.history.undo == nil)
  }

  @Test("a long sentence is in the workspace before it is finished, and after Enter it is whole")
  func alongTheWay() {
    var robot = Self.robot()
    robot.type(String(repeating: "kata ", count: 13))
    #expect(robot.file(Self.path).hasPrefix("kata kata kata kata kata kata kata kata kata kata"))
    robot.type("akhir")
    robot.press("Enter")
    #expect(robot.file(Self.path).hasSuffix("kata akhir\n"))
    #expect(robot.app.stack.top.isEntering)
  }

  @Test("undo while writing goes word by word, in moving it takes back what was kept at once")
  func undo() {
    var robot = Self.robot("Awal.\n")
    robot.type(" Dua tiga")
    robot.press("Ctrl-U")
    #expect(robot.screen.contains("Awal. Dua"))
    #expect(!robot.screen.contains("tiga"))
    robot.press("Esc", "Ctrl-U")
    #expect(robot.file(Self.path) == "Awal.\n")
    #expect(!robot.screen.contains("Dua"))
  }

  @Test("another paragraph changed elsewhere while one is being written: both are in")
  func mergesOthers() {
    var robot = Self.robot("Satu.\n\nDua.\n\nTiga.\n", line: 5)
    robot.press("End")
    robot.type(" Ditambah")
    robot.changeOutside(Self.path) { "Nol.\n\n" + $0.replacing("Satu.", with: "Satu dari luar.") }
    #expect(robot.screen.contains("sudah digabung"))
    robot.type(" lagi")
    robot.press("Esc")
    #expect(robot.file(Self.path) == "Nol.\n\nSatu dari luar.\n\nDua.\n\nTiga. Ditambah lagi\n")
  }

  @Test("the same paragraph changed elsewhere while it is being written: both stand there and it is told")
  func keepsBoth() {
    var robot = Self.robot("Satu.\n\nDua.\n")
    robot.type(" Milik saya")
    robot.changeOutside(Self.path) { $0.replacing("Dua.", with: "Dua dari luar.") }
    #expect(robot.screen.contains("Keduanya ada di sini"))
    robot.press("Esc")
    #expect(robot.file(Self.path) == "Satu.\n\nDua dari luar.\n\nDua. Milik saya\n")
  }

  @Test("changes elsewhere leave the cursor in its paragraph")
  func followsCursor() {
    var robot = Self.robot("Satu.\n\nDua.\n\nTiga.\n", line: 3)
    robot.press("End")
    robot.changeOutside(Self.path) { "Kepala\n\nLagi\n\n" + $0 }
    robot.type("X")
    robot.press("Esc")
    #expect(robot.file(Self.path).contains("Dua.X"))
  }

  @Test("a figure completes from the case and shows its value; one that is not registered is told")
  func figures() {
    var texts = Self.workspace
    texts["kasus/air-bersih/kasus.rec", default: ""] += """

      Id: hadir
      Nama: Warga yang hadir
      Rumus: 2023-02-11-rembug

      """
    var robot = Robot(texts, at: .prose(Self.path))
    robot.type("Ada {r")
    #expect(robot.screen.contains("rumah  42 rumah  Rumah tanpa"))
    #expect(robot.screen.contains("ronda  1.250,5  Pos ronda"))
    robot.press("Down", "Up")
    #expect(robot.screen.contains("hadir  Tidak ada pertemuan 2023-02-11-rembug."))
    robot.type("um")
    robot.press("Tab")
    robot.type(" saja")
    robot.press("Esc")
    #expect(robot.file(Self.path) == "Ada {rumah} saja\n")
    for _ in 0..<8 { robot.press("Left") }
    #expect(robot.screen.contains("{rumah} = 42 rumah: Rumah tanpa sambungan air"))
    robot.press("Backspace", "Esc")
    #expect(robot.screen.contains("belum terdaftar sebagai angka kasus ini"))
  }

  @Test("a citation completes from the references, also the second in one bracket, and shows its short form")
  func citations() {
    var robot = Self.robot()
    robot.type("Menurut [@net")
    #expect(robot.screen.contains("netting2004  (Netting dkk., 2004)"))
    robot.press("Enter")
    robot.press("Left")
    robot.type("; @macro")
    robot.press("Tab", "Esc")
    #expect(robot.file(Self.path) == "Menurut [@netting2004; @netting2004]\n")
    robot.press("Left", "Left")
    #expect(robot.screen.contains("[@netting2004] = (Netting dkk., 2004): Social Work Macro Practice"))
  }

  @Test("where nothing is registered to refer to, a sign begun says where to register it", arguments: [false, true])
  func nothingToReferTo(inEnglish: Bool) {
    var robot = Robot(
      ["kasus/air/kasus.rec": "%rec: Kasus\n\nJudul: Air\n"], at: .prose(Self.path),
      language: inEnglish ? .english : .indonesian)
    robot.type("Menurut [@")
    #expect(
      robot.screen.contains(inEnglish ? "There is no reference to cite yet." : "Belum ada pustaka untuk dirujuk."))
    robot.type("] {")
    #expect(robot.screen.contains(inEnglish ? "There is no figure to refer to yet." : "Belum ada angka untuk dirujuk."))
    robot.press("Esc", "Esc", ":")
    robot.type(inEnglish ? "references" : "pustaka")
    robot.press("Enter")
    #expect(robot.screen.contains(inEnglish ? "References" : "Pustaka"))
    #expect(robot.screen.contains(inEnglish ? "MOVE" : "GERAK"))
  }

  @Test("Esc closes the list of completions first, and the text stays as typed")
  func closesCompletion() {
    var robot = Self.robot()
    robot.type("{r")
    robot.press("Esc")
    #expect(robot.app.stack.top.isEntering)
    robot.press("Enter", "Esc")
    #expect(robot.file(Self.path) == "{r\n")
  }

  @Test("search selects what it finds and says when there is none")
  func search() {
    var robot = Self.robot("Warga satu\n\nwarga dua\n", line: 1)
    robot.press("F3")
    robot.type("WARGA")
    robot.press("Enter", "Esc")
    robot.press("Ctrl-X", "Esc")
    #expect(robot.file(Self.path) == "Warga satu\n\n dua\n")
    robot.press("F3")
    robot.type("x")
    #expect(robot.screen.contains("\"WARGAx\" tidak ada di teks ini."))
  }

  @Test("what is found is replaced place by place, one may be skipped, and undo takes each back")
  func replacing() {
    var robot = Self.robot("Warga satu, warga dua, warga tiga\n", line: 1)
    robot.press("F3")
    robot.type("warga")
    robot.press("Ctrl-R")
    robot.type("kader")
    robot.press("Enter", "Tab", "Enter", "Esc", "Esc")
    #expect(robot.file(Self.path) == "kader satu, warga dua, kader tiga\n")
    robot.press("Ctrl-U")
    #expect(robot.file(Self.path) == "kader satu, warga dua, warga tiga\n")
  }

  @Test("what is cut in one section is pasted in another")
  func clipboard() {
    var robot = Self.robot("Pindah saya\n")
    robot.press("Shift-Left", "Shift-Left", "Shift-Left", "Shift-Left", "Ctrl-X", "Esc", "Esc")
    robot.app.stack.push(ProseScreen(path: "kasus/air-bersih/narasi/metode.md"))
    robot.press("Ctrl-V", "Esc")
    #expect(robot.file(Self.path) == "Pindah \n")
    #expect(robot.file("kasus/air-bersih/narasi/metode.md") == "saya\n")
  }

  @Test("what is half typed is kept when the program is stopped")
  func keepsOnStopping() {
    var robot = Self.robot("Satu\n")
    robot.type(" dua ti")
    #expect(robot.file(Self.path) == "Satu\n")
    robot.app.update(.stopping)
    #expect(robot.file(Self.path) == "Satu dua ti\n")
    #expect(robot.app.stack.top.isEntering)
  }

  @Test("a key costs no more in a section of a megabyte than in a page")
  func longSection() {
    func time(_ count: Int) -> Duration {
      var robot = Self.robot(String(repeating: "Usaha warung kelontong di pasar pagi.\n\n", count: count), line: 3)
      robot.type("awal")
      return (0..<5).map { _ in
        ContinuousClock().measure {
          robot.type("kataku")
          robot.press("Backspace", "Left", "Right")
          _ = robot.app.view()
        }
      }.min() ?? .zero
    }
    let (page, megabyte) = (time(30), time(27_000))
    #expect(megabyte < page * 6 + .milliseconds(60), "\(page) \(megabyte)")
  }

  @Test("findings stand beside their paragraph, are told where the cursor is and reached by one key")
  func findings() {
    var robot = Self.robot("Bersih.\n\n25 Februari 2023 hari biasa.\n", line: 1)
    let finding = Finding(
      rule: "T04", severity: .perluDicek, file: Self.path, index: 1, id: "", message: Words(same: "Harinya lain."))
    robot.app.session.take(CheckReport([finding], robot.app.session.workspace))
    #expect(!robot.screen.contains("Harinya lain."))
    robot.press("Ctrl-N")
    robot.app.session.take(CheckReport([finding], robot.app.session.workspace))
    #expect(robot.screen.contains("Harinya lain."))
    #expect(robot.screen.contains("? 25 Februari"))
  }

  @Test("a file with bytes that are no text is shown but never written")
  func notText() {
    var robot = Self.robot("a\u{0}b\n\nSatu\n")
    robot.type("x")
    #expect(robot.screen.contains("bukan teks UTF-8"))
    #expect(robot.file(Self.path) == "a\u{0}b\n\nSatu\n")
  }

  @Test("the person's own editor is asked for with everything kept first")
  func ownEditor() {
    var robot = Self.robot("Satu\n")
    robot.type(" dua")
    robot.app.session.requests = []
    robot.press("Ctrl-E")
    #expect(robot.app.session.requests.last == .edit(Self.path))
    #expect(robot.file(Self.path) == "Satu dua\n")
  }

  @Test("the sections of a case tell how much is written, and Enter opens one")
  func sections() {
    var robot = Robot(
      Self.workspace.merging([Self.path: "Tiga kata -- saja\n"]) { $1 }, at: .narratives("air-bersih"))
    #expect(robot.screen.contains("Gambaran umum masalah      3 kata"))
    #expect(robot.screen.contains("Tinjauan konsep            kosong"))
    robot.press("Down", "Enter")
    robot.type("x")
    robot.press("Esc")
    #expect(robot.file("kasus/air-bersih/narasi/tinjauan.md") == "x\n")
    robot.press("Esc")
    #expect(robot.screen.contains("Tinjauan konsep            1 kata"))
  }

  static let tree = """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Air keruh

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Pipa bocor

    Id: N3
    Jenis: dampak
    Induk: N1
    Teks: Warga membeli air

    """

  static func offering(_ text: String?, size: Size = Size(columns: 80, rows: 24)) -> Robot {
    var texts = workspace
    texts["kasus/air-bersih/pohon-masalah.rec"] = tree
    let path = "kasus/air-bersih/narasi/identifikasi-masalah.md"
    texts[path] = text
    return Robot(texts, size: size, at: .prose(path))
  }

  @Test("sentences that the data says are put in at the cursor, one, some or all, and not offered again")
  func offers() {
    let path = "kasus/air-bersih/narasi/identifikasi-masalah.md"
    var robot = Self.offering(nil)
    #expect(robot.screen.contains("Tab: 3 kalimat yang sudah dikatakan data."))
    robot.press("Tab", "Enter", "Esc")
    #expect(robot.file(path) == "Masalah inti yang tergambar dalam pohon masalah adalah air keruh.\n")
    robot.press("Tab", "Space", "Down", "Space", "Enter", "Esc")
    #expect(
      robot.file(path).hasSuffix(
        "air keruh. Penyebab utamanya adalah pipa bocor. Dampaknya adalah warga membeli air.\n"))
    robot.press("Tab")
    #expect(robot.screen.contains("sudah ada di teks ini"))
    robot.press("Ctrl-U")
    #expect(robot.file(path) == "Masalah inti yang tergambar dalam pohon masalah adalah air keruh.\n")
    var all = Self.offering("Kata.\n")
    all.press("Tab", "a", "Esc")
    #expect(all.file(path).hasPrefix("Kata. Masalah inti"))
    #expect(all.file(path).hasSuffix("membeli air.\n"))
  }

  static let marked = """
    ## Sebaran *masalah*

    Menurut [@netting2004], {rumah} belum tersambung; **sebagian besar** di RT 02 dan _jauh_ dari jalan.
    Ada nama_berkas dan \\{bukan}.

    - sumur keruh
    - pipa bocor
    """

  @Test(
    "how a text looks with a finding, and an empty section",
    arguments: [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)])
  func goldens(size: Size) {
    var written = Self.robot(Self.marked + "\n", size: size, line: 3)
    let finding = Finding(
      rule: "T04", severity: .salah, file: Self.path, index: 1, id: "",
      message: Words(same: "Kalimat ini menyebut angka lain daripada daftar angka."))
    written.app.session.take(CheckReport([finding], written.app.session.workspace))
    #expect(written.differs(from: "prose/text-\(size.columns)") == nil)
    let empty = Self.robot(size: size)
    #expect(empty.differs(from: "prose/empty-\(size.columns)") == nil)
    var completing = Self.robot(size: size)
    completing.type("Ada {")
    #expect(completing.differs(from: "prose/completion-\(size.columns)") == nil)
    var offering = Self.offering(nil, size: size)
    offering.press("Tab", "Down", "Space")
    #expect(offering.differs(from: "prose/offers-\(size.columns)") == nil)
    let sections = Robot(Self.workspace, size: size, at: .narratives("air-bersih"))
    #expect(sections.differs(from: "prose/sections-\(size.columns)") == nil)
  }
}
