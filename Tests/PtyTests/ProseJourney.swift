import Foundation
import Testing
import TextCanvas

/// Writing prose in a real terminal, here and in another editor.
@Suite("Prose in a terminal")
struct ProseJourney {
  @Test("a written paragraph, a list and what another editor adds lie in the file byte for byte")
  func writing() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-narasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let practicum = "%rec: Praktikum\n\nVersiFormat: 1\nJudul: Uji\n"
    try Data(practicum.utf8).write(to: folder.appending(path: "praktikum.rec"))
    let editor = folder.appending(path: "tambah.sh")
    try Data("printf '\\nDari %s.\\n' \"$1\" >> \"$2\"\n".utf8).write(to: editor)
    let session = try PtySession(
      PtySession.rembuk, [folder.path()], environment: ["EDITOR": "sh \(editor.path()) luar"])
    session.waitUntil("Identitas praktikum")
    session.press("n")
    session.waitUntil("Manfaat")
    session.press("Down", "Down", "Enter")
    session.waitUntil("Mulai saja mengetik.")
    session.send("Warga ikut menimbang — sejak awal, juga 漢字.")
    session.press("Enter", "Enter")
    session.send("- satu")
    session.press("Enter")
    session.send("dua")
    session.press("Esc")
    session.waitUntil("GERAK")
    let path = folder.appending(path: "narasi/manfaat.md")
    let written = "Warga ikut menimbang — sejak awal, juga 漢字.\n\n- satu\n- dua\n"
    // The other editor finds everything written before, and what it adds is shown.
    session.press("Ctrl-E")
    session.waitUntil("Dari luar.")
    #expect(try String(contentsOf: path, encoding: .utf8) == written + "\nDari luar.\n")
    session.press("Esc", "Esc", "q")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == [])
    #expect(try String(contentsOf: path, encoding: .utf8) == written + "\nDari luar.\n")
  }
}
