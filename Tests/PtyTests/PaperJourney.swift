import Foundation
import Testing
import TextCanvas

/// Printing from the screens in a real terminal, into real files.
@Suite("Printing in a terminal")
struct PaperJourney {
  @Test("a preview is read, a Word document and a web page are written whole, a second one only after y")
  func writing() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-cetak-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let session = try PtySession(PtySession.rembuk, ["demo", folder.appending(path: "contoh").path()])
    session.waitUntil("Identitas praktikum")
    session.press("Down", "c")
    session.waitUntil("Laporan kasus")
    session.press("Enter")
    session.waitUntil("Disusun oleh")
    for _ in 0..<9 where !session.settled().text.contains("LEMBAR PENGESAHAN") { session.press("]") }
    session.waitUntil("LEMBAR PENGESAHAN")
    session.press("Esc")
    session.waitUntil("Laporan kasus")
    func write(_ name: String) {
      session.press("w")
      session.waitUntil("Berkas:")
      session.press("End", "Ctrl-U")
      session.send(folder.appending(path: name).path())
      session.press("Enter")
    }
    for name in ["laporan.docx", "laporan.html", "laporan.md"] {
      write(name)
      session.waitUntil("Ditulis:")
      session.press("Up")
    }
    let word = try Data(contentsOf: folder.appending(path: "laporan.docx"))
    #expect(word.prefix(4) == Data([0x50, 0x4B, 0x03, 0x04]))
    // The end of the central directory: the archive is whole.
    #expect(word.suffix(22).prefix(4) == Data([0x50, 0x4B, 0x05, 0x06]))
    let page = try String(contentsOf: folder.appending(path: "laporan.html"), encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("BPJS Ketenagakerjaan"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(left.sorted() == ["contoh", "laporan.docx", "laporan.html", "laporan.md"])
    // A file that is there is left alone until it is asked about.
    try Data("milik orang lain".utf8).write(to: folder.appending(path: "laporan.md"))
    write("laporan.md")
    session.waitUntil("Ganti?")
    // A letter right behind Escape would be read as Alt with the letter.
    session.press("Esc")
    session.waitUntilGone("Ganti?")
    session.press("Esc")
    session.waitUntil("Laporan kasus")
    #expect(try String(contentsOf: folder.appending(path: "laporan.md"), encoding: .utf8) == "milik orang lain")
    write("laporan.md")
    session.waitUntil("Ganti?")
    session.press("y")
    session.waitUntil("Ditulis:")
    #expect(try String(contentsOf: folder.appending(path: "laporan.md"), encoding: .utf8).hasPrefix("---\n"))
    // A place that is not there is said, and nothing is made.
    write("tidak/ada/laporan.md")
    session.waitUntil("tidak ditulis")
    session.press("Esc")
    session.waitUntil("Laporan kasus")
    session.press("Esc")
    session.waitUntil("Identitas praktikum")
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == [])
  }
}
