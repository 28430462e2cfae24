import Foundation
import Testing
import TextCanvas

/// A clerk who has a lecturer's report, an office's table and somebody else's list to deal with, all by keys.
@Suite("A clerk who prints, exports and imports in a terminal")
struct PrintingJourney {
  /// The sample, open at home.
  private func open(_ folder: CommandFolder) throws -> PtySession {
    let session = try PtySession(PtySession.rembuk, [folder.practicum])
    try #require(session.wait(timeout: 30) { $0.text.contains("Identitas praktikum") }, "\(session.screen.text)")
    return session
  }

  private func leave(_ session: PtySession) {
    // One Escape at a time: one that waits while the program is busy would make Alt-q of the q behind it.
    for _ in 0..<6 {
      let before = session.settled().text
      if before.contains("q keluar") { break }
      session.press("Esc")
      _ = session.wait(timeout: 30) { $0.text != before }
    }
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == [])
  }

  /// Replaces the proposed name and orders.
  private func name(_ file: String, _ session: PtySession) {
    session.press("Ctrl-U")
    session.send(file)
    session.press("Enter")
  }

  private func bytes(_ name: String, _ folder: CommandFolder) throws -> Data {
    try Data(contentsOf: URL(filePath: folder(name)))
  }

  @Test("what keys print and export is byte for byte what the commands write")
  func sameAsCommands() throws {
    let folder = try CommandFolder()
    let session = try open(folder)
    /// Orders a file under a name and waits until it is there.
    func write(_ file: String) {
      session.waitUntil("Berkas:")
      name(folder(file), session)
      session.waitUntilGone("Berkas:")
      session.waitUntil("Ditulis:")
      #expect(session.wait { _ in FileManager.default.fileExists(atPath: folder(file)) })
      // What was said goes with the next key that does something.
      session.press("Up")
      session.waitUntilGone("Ditulis:")
    }
    session.press("Down", "c")
    session.waitUntil("Laporan kasus")
    session.press("w")
    write("layar.docx")
    session.press("f", "w")
    write("layar.html")
    // The papers, one line each: the budget is the seventh.
    for _ in 0..<6 { session.press("Down") }
    session.waitUntil("► √ Rencana anggaran biaya")
    session.press("w")
    write("rab.html")
    session.press("Esc")
    session.waitUntil("Identitas praktikum")
    // The budget, the thirteenth stage of the case.
    session.press("Enter")
    session.waitUntil("Rencana anggaran biaya")
    for _ in 0..<12 { session.press("Down") }
    session.press("Enter")
    session.waitUntil("Realisasi")
    session.press("Enter")
    session.waitUntil("Konsumsi")
    session.press("F4")
    write("anggaran.xlsx")
    // A name that is there is asked about, and another can be given.
    session.press("F4")
    session.waitUntil("Berkas:")
    name(folder("anggaran.xlsx"), session)
    session.waitUntil("Ganti?")
    session.press("Esc")
    session.waitUntilGone("Ganti?")
    if !session.settled().text.contains("Berkas:") { session.press("F4") }
    write("anggaran.csv")
    leave(session)

    let same = [
      "layar.docx": "report contoh --case jaminan-sosial", "layar.html": "report contoh --case jaminan-sosial",
      "rab.html": "paper contoh rab --case jaminan-sosial",
      "anggaran.xlsx": "export contoh budget --case jaminan-sosial",
      "anggaran.csv": "export contoh budget --case jaminan-sosial",
    ]
    for (file, command) in same {
      let other = "perintah-" + file
      #expect(try folder.run(command.split(separator: " ").map(String.init) + ["-o", other]).status == 0)
      #expect(try bytes(file, folder) == bytes(other, folder), "\(command) \(file)")
    }
  }

  @Test("while a long report is made its steps are shown, and x stops it with nothing written")
  func progress() throws {
    let folder = try CommandFolder()
    for copy in 2...40 {
      try folder.shell("cp -r contoh/kasus/jaminan-sosial contoh/kasus/salinan-\(copy)")
      try folder.shell("sed -i 's/^Urutan: .*/Urutan: \(copy)/' contoh/kasus/salinan-\(copy)/kasus.rec")
    }
    let session = try open(folder)
    session.press("c")
    session.waitUntil("Laporan praktikum")
    session.press("w")
    session.waitUntil("Berkas:")
    name(folder("panjang.docx"), session)
    session.waitUntil("Menulis: ")
    let before = try folder.everything().keys.sorted()
    session.press("x")
    session.waitUntil("tidak ada berkas yang ditulis", timeout: 30)
    #expect(try folder.everything().keys.sorted() == before)
    session.press("w")
    session.waitUntil("Berkas:")
    name(folder("panjang.docx"), session)
    session.waitUntil("(1/3)")
    session.waitUntil("(2/3)", timeout: 60)
    session.waitUntil("Ditulis:", timeout: 60)
    #expect(FileManager.default.fileExists(atPath: folder("panjang.docx")))
    leave(session)
  }

  @Test("a list from a spreadsheet is taken onto the roster as the command takes it, and one key takes it all back")
  func importing() throws {
    let folder = try CommandFolder()
    let roster = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
    try folder.shell("cp -r contoh perintah")
    try folder.write(
      "Nama;L/P;Umur;RT;RW;NIK\nSiti \"Neng\" Contoh;P;34;004;01;0099011405750001\n\"Ade; Contoh\";L;41;004;01;\n".utf8,
      to: "daftar.csv")
    let before = try folder.text("contoh/" + roster)
    let session = try open(folder)
    session.press("Down", "Enter")
    session.waitUntil("Identifikasi masalah")
    session.press("Down", "Enter")
    session.waitUntil("Rembug warga RW 01")
    session.press("Down", "Down", "h")
    session.waitUntil("Hadir 50")
    session.press("Ctrl-B")
    session.waitUntil("Berkas:")
    name(folder("daftar.csv"), session)
    session.waitUntil("2 orang diambil")
    session.waitUntil("Ade; Contoh")
    session.press("Enter")
    session.waitUntil("Hadir 52")
    session.waitUntil("tersimpan")
    #expect(
      try folder.run(
        [
          "import", "perintah", "roster", "daftar.csv", "--case", "jaminan-sosial", "--meeting",
          "2023-02-11-rembug-warga",
        ]
      ).status == 0)
    let taken = try folder.text("perintah/" + roster)
    #expect(taken.contains("Nama: Siti \"Neng\" Contoh\n") && taken.contains("NIK: 0099011405750001\n"))
    #expect(session.wait { _ in (try? folder.text("contoh/" + roster)) == taken })
    session.press("Ctrl-U")
    session.waitUntil("Hadir 50")
    leave(session)
    #expect(try folder.text("contoh/" + roster) == before)
  }
}
