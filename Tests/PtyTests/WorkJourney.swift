import Foundation
import Testing
import TextCanvas

/// The work of a morning in a real terminal on real files.
@Suite("Work in a terminal")
struct WorkJourney {
  @Test("three people, a cause two levels down with its objective and a strategy with its factors survive leaving")
  func workSurvives() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-kerja-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let session = try PtySession(PtySession.rembuk, ["demo", folder.path()])
    try #require(session.wait { $0.text.contains("Seluruh praktikum") }, "\(session.screen.text)")
    let before = try texts(in: folder)

    // The roster: home → case → meetings → the community meeting → its roster, at the empty line after the last person.
    session.press("Down", "Enter")
    session.waitUntil("Identifikasi masalah")
    session.press("Down", "Enter")
    session.waitUntil("Rembug warga RW 01")
    session.press("Down", "Down", "h")
    session.waitUntil("Hadir 50")
    for _ in 0..<5 { session.press("PgDn") }
    for (name, sex) in [("Siti Contoh", "p"), ("Ade Contoh", "l"), ("Euis Contoh", "p")] {
      session.send(name)
      session.press("Tab")
      session.send(sex)
      session.send("34")
      session.press("Tab")
      session.send("bur")
      session.press("Enter")
    }
    session.press("Esc")
    session.waitUntil("Hadir 53")
    session.press("Esc", "Esc")

    // The tree: two levels below the core, then its objective.
    session.waitUntil("Identifikasi masalah")
    session.press("Down", "Down", "Down", "Enter")
    session.waitUntil("Narasi fokus")
    session.press("Down", "Enter")
    session.waitUntil("Sedikit pekerja")
    session.press("p")
    session.send("Jadwal loket bentrok jam kerja")
    session.press("Enter", "p")
    session.send("Loket hanya buka pagi")
    session.press("Enter", "t")
    session.waitUntil("Pohon tujuan")
    session.press("Enter")
    session.send("Loket buka sampai malam")
    session.press("Enter")
    session.waitUntil("Loket buka sampai malam")
    session.press("Esc", "Esc")

    // The matrix: a strategy in the box SO that cites S1 and O1.
    session.waitUntil("Narasi fokus")
    session.press("Esc")
    session.waitUntil("Bentuk kegiatan")
    for _ in 0..<9 { session.press("Down") }
    session.press("Enter")
    session.waitUntil("Matriks SWOT")
    session.press("Enter")
    session.waitUntil("STRATEGI SO")
    session.press("Down", "Down", "Down")
    session.waitUntil("►SO1")
    session.press("a")
    session.send("Loket malam bersama PKK")
    session.press("Enter")
    session.waitUntil("[ ] S1")
    session.press("Space", "Down", "Down", "Down", "Space", "Enter")
    session.waitUntil("SO3 Loket malam")
    session.press("Esc")
    session.waitUntil("Narasi analisis kelayakan")
    session.press("Esc", "Esc")
    session.waitUntil("Seluruh praktikum")
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == [])

    let after = try texts(in: folder)
    #expect(Set(before.keys) == Set(after.keys))
    let changed = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(
      changed == [
        "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec", "kasus/jaminan-sosial/pohon-masalah.rec",
        "kasus/jaminan-sosial/swot.rec",
      ])
    // Lines were added and none was touched: what is left when the additions are taken out is the old file.
    for path in changed {
      let old = (before[path] ?? "").components(separatedBy: "\n")
      let new = (after[path] ?? "").components(separatedBy: "\n")
      #expect(new.difference(from: old).removals.isEmpty, "\(path)")
    }
    #expect(after[changed.first ?? ""]?.contains("Nama: Euis Contoh\nJK: P\nUmur: 34\nPekerjaan: buruh\n") == true)
    #expect(after["kasus/jaminan-sosial/pohon-masalah.rec"]?.contains("RumusanTujuan: Loket buka sampai malam") == true)
    #expect(after["kasus/jaminan-sosial/swot.rec"]?.contains("Faktor: S1\nFaktor: O1\nTeks: Loket malam") == true)
    try recfixAccepts(after.keys.filter { $0.hasSuffix(".rec") }.map { folder.appending(path: $0).path() })

    // A restart later everything is there, and undo goes back over it.
    let again = try PtySession(PtySession.rembuk, [folder.path()])
    again.waitUntil("Seluruh praktikum")
    for _ in 0..<3 { again.press("u") }
    again.waitUntil("Diurungkan")
    again.press("q")
    #expect(again.exitStatus() == .exited(0))
    #expect(try texts(in: folder)["kasus/jaminan-sosial/swot.rec"] == before["kasus/jaminan-sosial/swot.rec"])
  }

  @Test("a practicum made on the start screen lies in the home folder that ~ names, and says where")
  func startScreen() throws {
    let session = try PtySession(PtySession.rembuk)
    session.waitUntil("Praktikum baru")
    session.press("Enter")
    session.send("~/baru")
    session.press("Enter")
    session.waitUntil("Semua berkasnya ada di folder")
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    #expect(FileManager.default.fileExists(atPath: session.home.appending(path: "baru/praktikum.rec").path()))
    // The next start offers it.
    let again = try PtySession(PtySession.rembuk, environment: ["HOME": session.home.path()])
    again.waitUntil("/baru")
    again.press("Enter")
    again.waitUntil("Identitas praktikum")
    again.press("q")
    #expect(again.exitStatus() == .exited(0))
  }

  @Test("opening and leaving changes no byte, whatever stands in the folder")
  func lookingChangesNothing() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-lihat-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let tree = folder.appending(path: "kasus/air")
    try FileManager.default.createDirectory(at: tree, withIntermediateDirectories: true)
    let files: [String: String] = [
      "praktikum.rec":
        "\u{FEFF}# catatan tangan\r\n%rec: Praktikum\r\n\r\nVersiFormat: 1\r\nJudul: Uji\r\nWarna: biru\r\n\r\n\r\n# akhir",
      "kasus/air/pohon-masalah.rec":
        "%rec: Butir\n\nId: N1\nini bukan isian\n\nId: N2\nTeks: sumur \u{1B}[31m kering\n",
      "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air",
      "catatan.txt": "milik orang\n",
      "kasus/air/peta.rec": "%rec: Entah\n\nApa: saja\n",
    ]
    for (path, text) in files { try Data(text.utf8).write(to: folder.appending(path: path)) }
    let session = try PtySession(PtySession.rembuk, [folder.path()])
    session.waitUntil("Identitas praktikum")
    session.press("Down", "Enter")
    session.waitUntil("Identifikasi masalah")
    session.press("Down", "Down", "Down", "Down", "Enter")
    session.waitUntil("Narasi fokus masalah")
    session.press("Down", "Enter")
    session.waitUntil("sumur ^[[31m kering")
    for place in ["Narasi fokus masalah", "Bentuk kegiatan", "Seluruh praktikum"] {
      session.press("Esc")
      session.waitUntil(place)
    }
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    for (path, text) in files {
      #expect(try Data(contentsOf: folder.appending(path: path)) == Data(text.utf8), "\(path)")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted() == [
        "catatan.txt", "kasus", "praktikum.rec",
      ])
  }

  /// The text of every file of the folder outside `.rembuk`, by its path.
  private func texts(in folder: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path()) where !path.hasPrefix(".rembuk") {
      if let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) { texts[path] = text }
    }
    return texts
  }

  private func recfixAccepts(_ paths: [String]) throws {
    let recfix = "/usr/bin/recfix"
    guard FileManager.default.isExecutableFile(atPath: recfix) else {
      print("skipped: recfix is not installed (package recutils)")
      return
    }
    for path in paths {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: recfix)
      process.arguments = ["--no-external", "--check", path]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(path)")
    }
  }
}
