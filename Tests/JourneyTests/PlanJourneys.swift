import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Planning a case")
struct PlanJourneys {
  typealias Case = PlanCase

  /// A workspace that goes from one screen to the next.
  struct Desk {
    var texts: [String: String]
    var findings: [Finding] = []

    mutating func sit(at place: Destination, _ work: (inout Robot) -> Void) {
      var robot = Robot(texts, at: place)
      work(&robot)
      robot.wait()
      findings = robot.app.session.findings
      for path in robot.app.session.workspace.paths { texts[path] = robot.file(path) }
    }
  }

  @Test("from the tree to needs, resources, goals, activities, systems, methods and evaluation, by keyboard alone")
  func wholePlan() throws {
    var desk = Desk(texts: Case.whole.filter { $0.key != Case.plan && $0.key != Case.own })
    desk.texts.merge(Case.empty) { _, new in new }
    desk.sit(at: .needs(Case.folder)) { robot in
      for need in ["Penyuluhan hak pekerja", "Latihan mendaftar"] {
        robot.press("a")
        robot.type(need)
        robot.press("Enter", "Esc", "Tab")
      }
    }
    #expect(desk.texts[Case.own]?.contains("Id: K2\nTeks: Latihan mendaftar\nPenyebab: N3\n") == true)
    desk.sit(at: .resources(Case.folder)) { robot in
      for party in ["keluarga", "PKK", "bpjs"] {
        robot.press("a")
        robot.type(party)
        robot.press("Enter", "k", "Space", "Enter", "Tab")
      }
    }
    #expect(desk.texts[Case.own]?.hasSuffix("Golongan: kemasyarakatan\nPihak: bpjs\nKebutuhan: K1\n") == true)
    desk.sit(at: .goals(Case.folder)) { robot in
      robot.press("s", "Space", "Down", "Space", "Down", "Space", "Enter")
      for (indicator, target) in [("Nilai kuis", "80 dari 100"), ("Bukti pendaftaran", "30 orang")] {
        robot.press("Down", "i")
        robot.type(indicator)
        robot.press("Tab")
        robot.type(target)
        robot.press("Enter")
      }
    }
    #expect(
      desk.texts[Case.plan]?.contains(
        "Teks: Warga mudah mendaftar\nIndikator: Bukti pendaftaran\nTarget: 30 orang\nButir: N3\n") == true)
    desk.sit(at: .activities(Case.folder)) { robot in
      for (name, goal) in [("Penyuluhan", "G2"), ("Pendampingan", "G3")] {
        robot.press("a")
        robot.type(name)
        robot.press("Enter", "Esc", "k")
        robot.type(goal)
        robot.press("Enter", "o")
        robot.type("bpjs")
        robot.press("Enter", "m")
      }
    }
    #expect(
      desk.texts[Case.plan]?.contains("Nama: Pendampingan\nBentuk: acara\nNarasumber: bpjs\nTujuan: G3\n") == true)
    desk.sit(at: .systems(Case.folder)) { robot in
      for party in ["praktikan", "praktikan", "Pedagang pasar", "pkk", "lurah", "Karang Taruna", "pedagang", "pkk"] {
        let isNew = party.first?.isUppercase == true
        robot.press("Enter")
        robot.type(party)
        robot.press("Enter")
        if isNew { robot.press("Enter") }
        robot.press("Tab")
      }
    }
    #expect(desk.texts[Case.plan]?.contains("Jenis: sasaran\nPihak: pedagang-pasar\n") == true)
    #expect(desk.texts[Case.register]?.contains("Nama: Karang Taruna\nJenis: organisasi_anggota\n") == true)
    desk.sit(at: .methods(Case.folder)) { robot in
      robot.press("Enter")
      robot.type("CO/CD")
      robot.press("Enter", "Tab", "Space", "Tab", "a")
      robot.type("Penyuluhan sosial")
      robot.press("Enter", "Esc", "Tab", "Space")
    }
    #expect(desk.texts[Case.plan]?.contains("Metode: CO/CD\nStrategi: kolaborasi\nTaktik: implementasi\n") == true)
    desk.sit(at: .evaluation(Case.folder)) { robot in
      robot.press("a")
      robot.type("Kuis")
      robot.press("Tab")
      robot.type("Hitung bukti")
      robot.press("Enter", "Enter")
      for goal in ["G3", "G2"] {
        robot.press("Enter", "Enter")
        robot.type(goal)
        robot.press("Enter", "Esc", "Up")
      }
    }
    #expect(desk.texts[Case.plan]?.hasSuffix("Id: V2\nTujuan: G3\nAlat: Hitung bukti\n") == true)
    let told = desk.findings.filter { $0.severity != .saran || $0.rule.hasPrefix("S") || $0.rule.hasPrefix("G") }
    #expect(told.filter { $0.file == Case.plan || $0.file == Case.own }.map(\.message.id) == [])
  }
}
