import Foundation
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
    p Enter Enter Enter Enter
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
    p Enter Esc Esc Down Enter a
    t Sedikit pekerja yang terdaftar
    p Enter p
    t Warga tidak tahu manfaatnya
    p Enter * Up k
    t Keluarga kehilangan penghasilan
    p Enter *
    p Esc Esc Down Enter Enter a
    t Penyuluhan manfaat
    p Enter Esc
    p Esc Esc Down Enter Enter a
    t Keluarga pekerja
    p Enter
    p Enter
    p k Space Enter Esc Esc
    p Down Down Enter a
    t Pekerja informal terlindungi
    p Enter Esc Down a
    t Warga memahami manfaat
    p Enter Esc i
    t Nilai kuis
    p Tab
    t 80 dari 100
    p Enter
    p Esc Down Enter a
    t Penyuluhan
    p Enter Esc k
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
    p Enter Esc Tab Space
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
    p Enter Enter Right a
    t Pengetahuan rendah
    p Enter Enter PgDn Left Left a
    t PKK aktif
    p Enter Enter PgDn a
    t Jaringan internet lemah
    p Enter Enter
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

  /// From home, with the case in focus: what is still missing once the prose stands. The meeting's result, a reference
  /// and where it is cited, who does the steps until when, the day and place of the event, how the goal is judged.
  static let rest = """
    p Enter n Enter Enter Down Down Down Down Enter a
    t Sedikit pekerja yang terdaftar
    p Enter Esc Esc Esc Esc Esc
    p Down Down Down Enter a Enter
    t Netting, F. Ellen; Kettner, Peter
    p Enter
    t 2017
    p Enter
    t Social work macro practice
    p Enter Enter
    t Pearson
    p Enter Esc Esc
    p Up Up Up Enter n Enter Enter Ctrl-End
    t  Pekerjaan sosial makro berangkat dari masalah warga [@net
    p Enter
    t .
    p Esc Esc n Enter Enter o
    t Praktikan
    p Enter t
    t 10/2/2023
    p Enter Esc Esc n Enter Up
    t 25/2/2023
    p Tab
    t Aula kelurahan
    p Tab
    t 20
    p Enter Esc n Enter o
    t Praktikan
    p Enter t
    t 1/3/2023
    p Enter Esc n Enter Enter a
    t Kuis sebelum dan sesudah
    p Enter Esc Enter Enter
    t G2
    p Enter Esc
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
    "from an empty folder to eighteen of eighteen stages by keyboard alone: nothing wrong, nothing to be looked at"
  )
  func fromNothing() throws {
    var robot = Robot(["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"])
    Self.play(Self.work, &robot)
    while !robot.app.stack.isAtRoot { robot.press("Esc") }
    robot.press("n")
    for _ in 1...10 { Self.play(Self.section, &robot) }
    while !robot.app.stack.isAtRoot { robot.press("Esc") }
    Self.play(Self.rest, &robot)
    while !robot.app.stack.isAtRoot { robot.press("Esc") }
    robot.press("Enter")
    robot.wait()
    #expect(robot.screen.contains("18 dari 18"), "\(robot.screen)")
    // Suggestions leave a complete stage its tick, and are called so.
    #expect(robot.screen.contains("√ Identifikasi masalah              lengkap • 5 saran"), "\(robot.screen)")
    let grave = robot.app.session.findings.filter { $0.severity != .saran }
    #expect(grave.map(\.message.id) == [])
    let folder = "kasus/kepesertaan-bpjs-ketenagakerjaan"
    #expect(robot.file("\(folder)/narasi/tinjauan.md").contains("masalah warga [@netting2017]."))
    let schedule = robot.file("\(folder)/jadwal.rec")
    #expect(schedule.contains("Tanggal: 2023-02-25\nTempat: Aula kelurahan\nPeserta: 20"))
    #expect(
      schedule.contains(
        "Tahap: pengakhiran\nTeks: Evaluasi kegiatan\nPenanggungJawab: praktikan\nTenggat: 2023-03-01"))
    #expect(robot.file("\(folder)/rencana.rec").hasSuffix("Tujuan: G2\nAlat: Kuis sebelum dan sesudah\n"))
    let paths = robot.app.session.workspace.paths
    #expect(paths.filter { $0.hasSuffix(".md") }.count == 10)
    try recfixAccepts(paths.filter { $0.hasSuffix(".rec") }.map(robot.file))
  }

  /// GNU recutils has nothing to say against any of the files.
  private func recfixAccepts(_ texts: [String]) throws {
    #expect(texts.count == 9)
    let recfix = "/usr/bin/recfix"
    guard FileManager.default.isExecutableFile(atPath: recfix) else {
      print("skipped: recfix is not installed (package recutils)")
      return
    }
    let file = URL(fileURLWithPath: NSTemporaryDirectory() + "seluruh-kasus-\(UUID().uuidString).rec")
    defer { try? FileManager.default.removeItem(at: file) }
    for text in texts {
      try Data(text.utf8).write(to: file)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: recfix)
      process.arguments = ["--no-external", "--check", file.path()]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(text)")
    }
  }
}
