import Practicum
import ScreenRobot
import Testing

@testable import Screens

@Suite("A case from nothing")
struct WholeCaseJourney {
  /// What a clerk presses (`p`) and types (`t`), from the first form to the rundown and its steps.
  static let work = """
    p Enter Enter
    t Praktikum Sukamaju
    p Tab Tab
    t Politeknik
    p Tab Tab
    t Sukamaju
    p Tab Tab Tab Tab
    t 6/2/2023
    p Tab
    t 31/3/2023
    p Tab
    t Ayu
    p Enter Esc a
    t Kepesertaan BPJS Ketenagakerjaan
    p Enter Enter Enter Down Enter
    t jam
    p Enter Down Down Enter
    t Sosialisasi dan Pendampingan Kepesertaan
    p Enter Esc
    p Down Enter a
    t rembug
    p Enter
    t Rembug warga RW 01
    p Enter Ctrl-U
    t 11/2/2023
    p Enter Down Enter
    t Asep
    p Tab
    t l
    t 41
    p Tab
    t pedagang
    p Enter
    t Euis
    p Tab
    t p
    t 38
    p Tab
    t buruh
    p Enter Esc Esc Esc Esc
    p Down Down Down Enter Enter a
    t Sedikit pekerja yang terdaftar
    p Enter Esc Down Enter a
    t Sedikit pekerja yang terdaftar
    p Enter p
    t Warga tidak tahu manfaatnya
    p Enter * Up k
    t Keluarga kehilangan penghasilan
    p Enter *
    p Esc Esc Down Enter Enter a
    t Penyuluhan manfaat
    p Enter
    p Esc Esc Down Enter Enter a
    t Keluarga pekerja
    p Enter
    p Enter
    p k Space Enter Esc Esc
    p Down Down Enter a
    t Pekerja informal terlindungi
    p Enter Down a
    t Warga memahami manfaat
    p Enter i
    t Nilai kuis
    p Tab
    t 80 dari 100
    p Enter
    p Esc Down Enter a
    t Penyuluhan
    p Enter k
    t G2
    p Enter o
    t BPJS Ketenagakerjaan
    p Enter Enter m
    p Esc Down Enter
    p Enter
    t Praktikan
    p Enter Enter Tab Enter
    t Praktikan
    p Enter Tab Enter
    t Pekerja informal
    p Enter Enter Tab Enter
    t BPJS
    p Enter Tab Enter
    t Lurah Sukamaju
    p Enter Enter Tab Enter
    t Karang Taruna
    p Enter Enter Tab Enter
    t Pekerja informal
    p Enter Tab Enter
    t BPJS
    p Enter
    p Esc Down Enter Enter Enter
    t CO/CD
    p Enter Tab Space Tab a
    t Penyuluhan sosial
    p Enter Tab Space
    p Esc Esc Down Enter Enter
    t Konsumsi
    p Enter
    t Snack peserta
    p Tab
    t 20
    p Tab
    t box
    p Tab Tab
    t 10 rb
    p Enter Esc
    p Esc Esc Down Enter Enter a
    t Warga antusias
    p Enter Right a
    t Pengetahuan rendah
    p Enter PgDn Left Left a
    t PKK aktif
    p Enter PgDn a
    t Jaringan internet lemah
    p Enter
    p Right a
    t Belajar bersama tanpa internet
    p Enter
    p Space Down Space Enter PgUp a
    t Mengajak PKK menyebarkan undangan
    p Enter Space Down Space Enter Right a
    t PKK menerangkan manfaat
    p Enter Space Down Space Enter PgDn a
    t Petugas datang membawa formulir
    p Enter Space Down Space Enter
    p Esc Esc Down Enter Enter a
    t Rapat panitia
    p Enter Enter
    p Esc Esc Down Enter
    t Registrasi peserta
    p Tab
    t Karang Taruna
    p Enter Ctrl-A
    t Penyuluhan manfaat
    p Tab
    t BPJS
    p Enter Ctrl-A
    t Penutupan
    p Tab
    t Praktikan
    p Enter Esc Down Enter Down Down a
    t Evaluasi kegiatan
    p Enter Enter
    """

  /// One section of prose, and on to the next.
  static let section = """
    p Enter
    t Bagian ini ditulis praktikan bersama warga dan perangkat kelurahan.
    p Esc Esc Down
    """

  static func play(_ script: String, _ robot: inout Robot) {
    for line in script.split(separator: "\n") {
      let rest = line.dropFirst(2)
      if line.hasPrefix("t") {
        robot.type(String(rest))
      } else {
        for key in rest.split(separator: " ") { robot.press(String(key)) }
      }
    }
  }

  @Test(
    "from an empty folder to goals, budget, rundown and prose by keyboard alone: nothing wrong, nothing to be looked at"
  )
  func fromNothing() {
    var robot = Robot(["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"])
    Self.play(Self.work, &robot)
    while !robot.app.stack.isAtRoot { robot.press("Esc") }
    robot.press("n")
    for _ in 1...10 { Self.play(Self.section, &robot) }
    while !robot.app.stack.isAtRoot { robot.press("Esc") }
    robot.wait()
    let grave = robot.app.session.findings.filter { $0.severity != .saran }
    #expect(grave.map(\.message.id) == [])
    let folder = "kasus/kepesertaan-bpjs-ketenagakerjaan"
    let paths = Set(robot.app.session.workspace.paths)
    for name in ["kasus", "pohon-masalah", "swot", "rencana", "anggaran", "jadwal"] {
      #expect(paths.contains("\(folder)/\(name).rec"), "\(name)")
    }
    #expect(paths.filter { $0.hasSuffix(".md") }.count == 10)
    #expect(robot.file("\(folder)/jadwal.rec").contains("Tahap: pengakhiran\nTeks: Evaluasi kegiatan"))
    robot.press("Enter")
    #expect(robot.screen.contains("12 dari 18"), "\(robot.screen)")
  }
}
