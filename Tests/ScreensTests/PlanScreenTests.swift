import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

/// The windows every screen is drawn in.
private let windows = [(40, 12), (80, 24), (120, 40)]

@Suite("The screens of the plan")
struct PlanScreenTests {
  typealias Case = PlanCase

  static let places: [(String, Destination)] = [
    ("needs", .needs(Case.folder)), ("resources", .resources(Case.folder)), ("goals", .goals(Case.folder)),
    ("activities", .activities(Case.folder)), ("methods", .methods(Case.folder)), ("systems", .systems(Case.folder)),
    ("committee", .committee(Case.folder)), ("evaluation", .evaluation(Case.folder)), ("parties", .parties()),
    ("party", .party("pkk")),
  ]

  func robot(_ destination: Destination, _ texts: [String: String] = Case.whole) -> Robot {
    Robot(texts, at: destination)
  }

  @Test("they look right in every window, full and empty", arguments: windows)
  func goldens(_ columns: Int, _ rows: Int) {
    for (name, destination) in Self.places {
      for (state, texts) in [("", Case.whole), ("-empty", Case.empty)] {
        var robot = robot(destination, texts)
        robot.resize(columns, rows)
        #expect(robot.differs(from: "plan/\(name)\(state)-\(columns)x\(rows)") == nil)
      }
    }
  }

  @Test("the very first key goes to the side that was opened")
  func firstKey() {
    let session = robot(.home, Case.empty).app.session
    for (place, path, type) in [
      (Destination.activities(Case.folder), Case.plan, "\nNama: Penyuluhan"),
      (.resources(Case.folder), Case.own, "\nGolongan: informal"),
    ] {
      var robot = Robot(session, at: place)
      robot.press("a")
      robot.type("Penyuluhan")
      robot.press("Enter", "End", "Enter")
      #expect(robot.file(path).contains(type), "\(place)")
    }
  }

  @Test("in English and in ASCII the same can be read")
  func otherLooks() {
    for (name, destination) in Self.places {
      let robot = Robot(Case.whole, at: destination, language: .english, glyphs: .ascii)
      #expect(robot.differs(from: "plan/\(name)-english-ascii") == nil)
      let isPlain = robot.screen.unicodeScalars.allSatisfy { $0.isASCII }
      #expect(isPlain, "\(name)")
    }
  }

  @Test("a focused goal marks its activities on the other side, an activity its goals, not by colour alone")
  func links() {
    var robot = robot(.goals(Case.folder))
    robot.press("Down")
    #expect(robot.screen.contains("►G2") && robot.screen.contains("√K1") && !robot.screen.contains("√K2"))
    robot.press("Right")
    #expect(robot.screen.contains("►K1") && robot.screen.contains("√G2"))
    robot.press("Down", "Left")
    #expect(robot.screen.contains("►G3"))
  }

  @Test("a link is chosen from either end")
  func link() {
    var robot = robot(.goals(Case.folder))
    robot.press("Down", "k", "Down", "Space", "Enter")
    #expect(robot.file(Case.plan).contains("Tujuan: G3\nTujuan: G2\n"))
    robot.press("u", "Right", "Down", "k", "Home", "Space", "Enter")
    #expect(robot.file(Case.plan).contains("Tujuan: G3\nTujuan: G1\n"))
  }

  @Test("goals are typed one after another, and Tab goes from a goal to what makes it measurable")
  func typeGoals() {
    var robot = robot(.goals(Case.folder), Case.empty)
    robot.press("a")
    robot.type("Warga terlindungi")
    robot.press("Enter", "Esc", "Tab", "a")
    robot.type("Warga tahu")
    robot.press("Tab")
    robot.type("Warga mendaftar")
    robot.press("Enter", "Enter", "Enter", "Tab")
    robot.type("Bukti daftar")
    robot.press("Tab")
    robot.type("30 orang")
    robot.press("Enter")
    #expect(
      robot.file(Case.plan).contains(
        "Id: G3\nJenis: khusus\nTeks: Warga mendaftar\nIndikator: Bukti daftar\nTarget: 30 orang\n"))
    #expect(robot.file(Case.plan).contains("Id: G1\nJenis: umum\nTeks: Warga terlindungi\n"))
  }

  @Test("objectives of the tree become goals with their items, as one undo")
  func objectives() {
    var robot = robot(.goals(Case.folder))
    robot.press("s")
    #expect(!robot.screen.contains("Warga tahu manfaatnya"))
    robot.press("Space", "Down", "Space", "Enter")
    let text = robot.file(Case.plan)
    #expect(text.contains("Id: G4\nJenis: umum\nTeks: Pekerja informal terlindungi\nButir: N1\n"))
    #expect(text.contains("Id: G5\nJenis: khusus\nTeks: Warga mudah mendaftar\nButir: N3\n"))
    robot.press("u")
    #expect(robot.file(Case.plan) == Case.whole[Case.plan])
  }

  @Test("a resource person who is new is registered in passing")
  func newcomer() {
    var robot = robot(.activities(Case.folder))
    robot.press("o")
    robot.type("Dinas Ketenagakerjaan")
    robot.press("Enter", "Enter")
    #expect(robot.file(Case.plan).contains("Narasumber: bpjs\nNarasumber: dinas-ketenagakerjaan\n"))
    #expect(
      robot.file(Case.register).contains("Id: dinas-ketenagakerjaan\nNama: Dinas Ketenagakerjaan\nJenis: pemerintah"))
  }

  @Test("removing a goal that activities and evaluations name asks once; u brings all of it back")
  func remove() {
    var robot = robot(.goals(Case.folder, focus: nil))
    robot.press("Down", "d")
    #expect(robot.screen.contains("Tujuan G2 disebut di 2 tempat (kegiatan 1, evaluasi 1)"))
    robot.press("y")
    #expect(!robot.file(Case.plan).contains("G2"))
    robot.press("u")
    #expect(robot.file(Case.plan) == Case.whole[Case.plan])
  }

  @Test("a need is added under the cause it answers, and gets its resources from a list")
  func needs() {
    var robot = robot(.needs(Case.folder))
    robot.press("a")
    robot.type("Lembar tanya jawab")
    robot.press("Enter", "Esc")
    #expect(robot.file(Case.own).contains("Id: K3\nTeks: Lembar tanya jawab\nPenyebab: N2\n"))
    robot.press("k", "Down", "Space", "Enter")
    #expect(robot.file(Case.own).contains("Kebutuhan: K1\nKebutuhan: K3\n"))
    #expect(robot.screen.contains("►K3") && robot.screen.contains("√R2"))
    robot.press("p", "Down", "Space", "Enter")
    #expect(robot.file(Case.own).contains("Penyebab: N2\nPenyebab: N3\n"))
  }

  @Test("a resource is a party of the register or a plain text, and moves to another class")
  func resources() {
    var robot = robot(.resources(Case.folder))
    robot.press("a")
    robot.type("Tetangga yang sudah peserta")
    robot.press("Enter")
    robot.type("nama saja")
    robot.press("Enter")
    #expect(robot.file(Case.own).contains("Id: R4\nGolongan: informal\nTeks: Tetangga yang sudah peserta\n"))
    #expect(robot.screen.contains("►R4"))
    robot.press("m", "Down", "Enter")
    #expect(robot.file(Case.own).contains("Id: R4\nGolongan: formal\n"))
    robot.press("a")
    robot.type("PKK")
    robot.press("Enter")
    #expect(robot.file(Case.own).contains("Id: R5\nGolongan: formal\nPihak: pkk\n"))
  }

  @Test("strategies and tactics are chosen in place, and a strategy marks its tactics")
  func methods() {
    var robot = robot(.methods(Case.folder))
    robot.press("Down", "Down")
    #expect(robot.screen.contains("√[√] edukasi") && !robot.screen.contains("√[√] implementasi"))
    robot.press("Space")
    #expect(!robot.file(Case.plan).contains("Strategi: kampanye"))
    robot.wait()
    robot.press("Up")
    #expect(robot.screen.contains("![√] edukasi"))
    robot.press("Down", "Right")
    #expect(robot.screen.contains("Taktik edukasi termasuk strategi kampanye"))
    robot.press("Enter")
    #expect(!robot.file(Case.plan).contains("Taktik: edukasi"))
    robot.press("a")
    robot.type("ronda bayar iuran")
    robot.press("Enter", "Esc")
    #expect(robot.file(Case.plan).contains("Taktik: arisan iuran\nTaktik: ronda bayar iuran\n"))
    robot.press("d")
    #expect(!robot.file(Case.plan).contains("ronda"))
  }

  @Test("method and techniques are typed, an own tactic reworded")
  func methodTexts() {
    var robot = robot(.methods(Case.folder), Case.empty)
    robot.press("Enter")
    robot.type("CO/CD")
    robot.press("Enter", "Tab", "Tab", "Enter")
    robot.type("Penyuluhan")
    robot.press("Tab")
    robot.type("Fasilitasi")
    robot.press("Enter", "Esc")
    #expect(robot.file(Case.plan).contains("Metode: CO/CD\n"))
    #expect(robot.file(Case.plan).contains("Id: E1\nNama: Penyuluhan\n\nId: E2\nNama: Fasilitasi\n"))
    robot.press("Shift-Up", "d")
    #expect(!robot.file(Case.plan).contains("Fasilitasi"))
  }

  @Test("a card takes its parties from the register and its prose in several lines")
  func systems() {
    var robot = robot(.systems(Case.folder), Case.whole(replacing: "Jenis: pendukung\nPihak: pkk\n\n", with: ""))
    robot.press("Down", "Down", "Down")
    #expect(robot.screen.contains("Sistem partisipan yang belum ada: pendukung"))
    robot.press("Enter")
    robot.type("lurah")
    robot.press("Enter")
    #expect(robot.file(Case.plan).contains("Jenis: pendukung\nPihak: lurah\n\nJenis: pengawasan\n"))
    robot.press("t")
    robot.type("Ikut mengundang.")
    robot.press("Enter")
    robot.type("Sejak awal.")
    robot.press("Esc")
    #expect(robot.file(Case.plan).contains("Pihak: lurah\nKeterangan: Ikut mengundang.\n+ Sejak awal.\n"))
    robot.press("u", "u")
    #expect(!robot.file(Case.plan).contains("pendukung"))
  }

  @Test("nothing can be changed where the folder is only read", arguments: ["a", "k", "d", "i", "m"])
  func readOnly(key: String) {
    for (_, destination) in Self.places {
      var robot = robot(destination)
      robot.app.session.readOnly = Words(id: "Folder ini hanya dapat dibaca.", en: "Read only.")
      robot.press("Down", key)
      #expect(robot.screen.contains("GERAK"))
      #expect(robot.file(Case.plan) == Case.whole[Case.plan])
    }
  }

  @Test("findings of groups S and G lead to the record on its screen")
  func places() {
    var robot = robot(.findings(), Case.whole(replacing: "Target: 30 orang\n", with: ""))
    robot.press("Enter")
    #expect(robot.screen.contains("►G3") && robot.screen.contains("belum punya target"))
    var systems = self.robot(.findings(), Case.whole(replacing: "Pihak: lurah\n", with: "Pihak: pkk\n"))
    systems.press("Enter")
    #expect(systems.screen.contains("berada di sistem pengawasan dan juga di sistem pelaksana"))
  }

  @Test("what is focused stays focused while others change the file; a record that goes while it is typed on is told")
  func outside() {
    var robot = robot(.goals(Case.folder))
    robot.press("Down", "Down")
    robot.changeOutside(Case.plan) { $0.replacing("Id: G2", with: "Id: G9\nJenis: khusus\nTeks: Baru\n\nId: G2") }
    #expect(robot.screen.contains("►G3"))
    robot.press("Enter")
    robot.type(" segera")
    robot.changeOutside(Case.plan) { text in
      String(text.prefix(upTo: text.range(of: "Id: G3")?.lowerBound ?? text.endIndex)) + "%rec: Kegiatan\n"
    }
    robot.press("Enter")
    #expect(robot.screen.contains("sudah tidak ada"))
    #expect(robot.screen.contains("Warga mendaftarkan diri segera"))
    robot.press("Esc")
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("two goals with one Id can both be walked to and changed")
  func twice() {
    var robot = robot(.goals(Case.folder), Case.whole(replacing: "Id: G3", with: "Id: G2"))
    robot.press("Down", "Down", "Enter", "Home", "Ctrl-K")
    robot.type("Warga ikut")
    robot.press("Enter", "Down")
    #expect(robot.file(Case.plan).contains("Id: G2\nJenis: khusus\nTeks: Warga ikut\nIndikator: Bukti pendaftaran"))
  }
}

@Suite("The screens of the parties")
struct PartyScreenTests {
  typealias Case = PlanCase

  @Test("a party is registered with its kind; one that is there is found instead")
  func add() {
    var robot = Robot(Case.whole, at: .parties())
    robot.press("a")
    robot.type("Karang Taruna")
    robot.press("Enter", "Enter")
    #expect(robot.file(Case.register).hasSuffix("Id: karang-taruna\nNama: Karang Taruna\nJenis: organisasi_anggota\n"))
    #expect(robot.screen.contains("►  Karang Taruna") || robot.screen.contains("► Karang Taruna"))
    // The next name is typed at once, until an empty one.
    robot.type("pkk")
    robot.press("Enter")
    #expect(robot.screen.contains("pkk sudah terdaftar"))
    robot.press("Enter")
    #expect(robot.screen.contains("► Tim Penggerak PKK (PKK)"))
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("search goes to a party by its acronym, Enter opens its page, Enter there goes to a role")
  func jump() {
    var robot = Robot(Case.whole, at: .parties())
    robot.press("/")
    robot.type("pkk")
    robot.press("Enter", "Enter")
    #expect(robot.screen.contains("Sistem partisipan: pelaksana"))
    robot.press("Right", "Down", "Enter")
    #expect(robot.screen.contains("Sistem partisipan ("))
    #expect(robot.screen.contains("► Tim Penggerak PKK"))
  }

  @Test("another name and another Id are written wherever the party is named")
  func rename() {
    var robot = Robot(Case.whole(replacing: "Pihak: Kelompok Tani", with: "Pihak: tim penggerak pkk"), at: .parties())
    robot.press("/")
    robot.type("pkk")
    robot.press("Enter", "r")
    robot.type(" Kelurahan")
    robot.press("Enter")
    #expect(robot.file(Case.plan).contains("Pihak: Tim Penggerak PKK Kelurahan\n"))
    robot.press("i", "Home", "Ctrl-K")
    robot.type("lurah")
    robot.press("Enter")
    #expect(robot.screen.contains("sudah dipakai"))
    robot.press("Home", "Ctrl-K")
    robot.type("tp-pkk")
    robot.press("Enter")
    #expect(robot.file(Case.own).contains("Pihak: tp-pkk\n") && !robot.file(Case.plan).contains("Pihak: pkk\n"))
    #expect(robot.screen.contains("► Tim Penggerak PKK Kelurahan"))
  }

  @Test("two parties become one, and one u parts them again")
  func merge() {
    var robot = Robot(Case.whole, at: .parties())
    robot.press("/")
    robot.type("bpjs")
    robot.press("Enter", "g")
    robot.type("pkk")
    robot.press("Enter")
    #expect(!robot.file(Case.register).contains("Id: bpjs"))
    #expect(robot.file(Case.plan).contains("Narasumber: pkk\n"))
    robot.press("u")
    for path in Case.whole.keys { #expect(robot.file(path) == Case.whole[path]) }
  }

  @Test("a party that is named asks what becomes of that, and may stay as text")
  func remove() {
    var robot = Robot(Case.whole, at: .parties())
    robot.press("/")
    robot.type("bpjs")
    robot.press("Enter", "d")
    #expect(robot.screen.contains("BPJS Ketenagakerjaan disebut di 2 tempat"))
    robot.press("b")
    #expect(robot.file(Case.plan).contains("Narasumber: BPJS Ketenagakerjaan\n"))
    robot.press("u")
    #expect(robot.file(Case.plan) == Case.whole[Case.plan])
  }

  @Test("on its page a party gets another name and another Id, and the page follows, also when that is undone")
  func page() {
    var robot = Robot(Case.whole, at: .party("pkk"))
    robot.press("Enter", "Home", "Ctrl-K")
    robot.type("tp-pkk")
    robot.press("Enter")
    #expect(robot.file(Case.own).contains("Pihak: tp-pkk\n"))
    #expect(robot.screen.contains("Kode: tp-pkk"))
    robot.press("u")
    #expect(robot.screen.contains("Kode: pkk"))
    robot.press("Down", "Enter")
    robot.type(" Kelurahan")
    robot.press("Enter")
    #expect(robot.file(Case.register).contains("Nama: Tim Penggerak PKK Kelurahan\n"))
    robot.press("Down", "Enter")
    #expect(robot.screen.contains("Pihak Tim Penggerak PKK"))
  }

  @Test("a party that is gone says so on its page")
  func gone() {
    let robot = Robot(Case.whole, at: .party("tidak-ada"))
    #expect(robot.screen.contains("sudah tidak ada di daftar"))
  }
}
