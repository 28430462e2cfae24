import Foundation
import Practicum
import ScreenRobot
import Testing

@testable import Screens

/// What is typed at one place and does not fit.
struct Misfit: CustomTestStringConvertible {
  let folder = "kasus/jaminan-sosial"
  let file: String
  /// The type and field that are entered, as the first record of the sample holds them.
  let type: String
  let field: String
  let typed: String
  /// The beginning of what is said: the field's name, and what was typed.
  let said: String
  let opens: @Sendable (String, Focus) -> Destination
  var keys: [String] = ["Enter", "Ctrl-U"]

  var path: String { file.hasPrefix("/") ? String(file.dropFirst()) : "\(folder)/\(file)" }
  var testDescription: String { "\(type).\(field) \(typed)" }
}

@Suite("What does not fit at entry")
struct RefusalTests {
  static let misfits: [Misfit] = [
    Misfit(
      file: "anggaran.rec", type: "Rincian", field: "Volume", typed: "banyak", said: "Volume: “banyak” bukan jumlah.",
      opens: { _, focus in .budget("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "anggaran.rec", type: "Rincian", field: "Koefisien", typed: "dua", said: "Koefisien: “dua” belum terbaca",
      opens: { _, focus in .budget("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "anggaran.rec", type: "Rincian", field: "HargaSatuan", typed: "1.20.000", said: "Harga: “1.20.000” belum",
      opens: { _, focus in .budget("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "jadwal.rec", type: "Acara", field: "Mulai", typed: "25.00", said: "Mulai: Pukul 25.00 tidak ada",
      opens: { _, focus in .rundown("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "jadwal.rec", type: "Acara", field: "Selesai", typed: "8.60", said: "Selesai: Pukul 8.60 tidak ada",
      opens: { _, focus in .rundown("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "jadwal.rec", type: "Jadwal", field: "Tanggal", typed: "2/13/2023", said: "Tanggal: Bulan 13 tidak ada",
      opens: { _, focus in .rundown("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "jadwal.rec", type: "Langkah", field: "Tenggat", typed: "31/2/2023", said: "Tenggat: Tanggal 31 tidak ada",
      opens: { _, focus in .steps("jaminan-sosial", focus: focus) }, keys: ["t", "Ctrl-U"]),
    Misfit(
      file: "kasus.rec", type: "Kasus", field: "Mulai", typed: "31/2/2023", said: "Mulai: Tanggal 31 tidak ada",
      opens: { path, focus in .form(file: path, index: focus.index, field: focus.field) }),
    Misfit(
      file: "kasus.rec", type: "Kasus", field: "JumlahSasaran", typed: "banyak",
      said: "Jumlah sasaran: “banyak” bukan bilangan",
      opens: { path, focus in .form(file: path, index: focus.index, field: focus.field) }),
    Misfit(
      file: "pertemuan/2023-02-11-rembug-warga.rec", type: "Peserta", field: "Umur", typed: "tua",
      said: "Umur: “tua” tidak cocok", opens: { path, focus in .roster(path, focus: focus) }),
    Misfit(
      file: "swot.rec", type: "Faktor", field: "Bobot", typed: "berat", said: "Bobot: “berat” belum terbaca",
      opens: { _, focus in .swotWeights("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "swot.rec", type: "Faktor", field: "Rating", typed: "5", said: "Rating: “5” tidak cocok",
      opens: { _, focus in .swotWeights("jaminan-sosial", focus: focus) }),
    Misfit(
      file: "/wilayah.rec", type: "Statistik", field: "Nilai", typed: "banyak", said: "Nilai: “banyak” belum terbaca",
      opens: { _, focus in .area(focus: focus) }),
  ]

  @Test(
    "is refused everywhere by the field's name, stays to be mended, and Esc leaves the old value", arguments: misfits)
  func refused(_ misfit: Misfit) throws {
    var session = Robot.checkedSample
    let records = try #require(session.workspace[misfit.path]?.records)
    let index = try #require(records.records(of: misfit.type).first)
    var robot = Robot(session, at: misfit.opens(misfit.path, Focus(index, field: misfit.field)))
    session = robot.app.session
    let before = robot.file(misfit.path)
    for key in misfit.keys { robot.press(key) }
    robot.type(misfit.typed)
    robot.press("Enter")
    #expect(robot.screen.contains(misfit.said), "\(robot.screen)")
    #expect(robot.screen.split(separator: "\n").dropLast(2).joined().contains(misfit.typed))
    #expect(robot.file(misfit.path) == before)
    robot.press("Esc")
    #expect(!robot.app.stack.top.isEntering)
    #expect(robot.file(misfit.path) == before)
  }

  @Test("a value that stands malformed in a file loads, and is left by Enter as it is")
  func standing() {
    let path = "kasus/jaminan-sosial/kasus.rec"
    var texts = Robot.sample()
    texts[path] = texts[path]?.replacingOccurrences(of: "Mulai: 2023-02-08", with: "Mulai: 2023-02-31")
    var robot = Robot(texts, at: .form(file: path, index: 1, field: "Mulai"))
    let before = robot.file(path)
    #expect(before.contains("Mulai: 2023-02-31"))
    robot.press("Enter", "Enter")
    #expect(robot.file(path) == before)
    #expect(!robot.app.stack.top.isEntering)
  }

  @Test("three digits behind a dot are said at the cell: 5.000 hours are five")
  func thousands() {
    let path = "kasus/jaminan-sosial/anggaran.rec"
    let session = Robot.checkedSample
    let index = session.workspace[path]?.records.records(of: "Rincian").first ?? 0
    var robot = Robot(session, at: .budget("jaminan-sosial", focus: Focus(index, field: "Koefisien")))
    robot.type("5.000")
    robot.press("Enter")
    #expect(robot.screen.contains("Koefisien: “5.000” dibaca 5. Kalau maksudnya ribuan, tulis 5000."))
    #expect(robot.file(path).contains("Koefisien: 5.000\n"))
    robot.press("Esc", "Up")
    robot.type("5,5")
    robot.press("Enter")
    #expect(!robot.screen.contains("dibaca"))
  }
}
