import Foundation
import Testing

@Suite("rembuk diagram and rembuk import tree", .serialized)
struct DiagramCommandTests {
  private let home = FileManager.default.temporaryDirectory.appending(path: "rembuk-diagram-\(UUID().uuidString)")
  private var practicum: String { home.appending(path: "contoh").path() }

  /// Runs the program without a terminal.
  private func run(_ arguments: [String]) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(filePath: PtySession.rembuk)
    process.arguments = arguments
    process.environment = ["HOME": home.path(), "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  private func diagram(_ slug: String, _ file: String, _ more: String...) throws -> (status: Int32, said: String) {
    try run(["diagram", practicum, "--case", slug, "-o", home.appending(path: file).path()] + more)
  }

  @Test("every form is written from the sample; what is there is replaced only when asked; slips name what exists")
  func sample() throws {
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    #expect(try run(["demo", practicum]).status == 0)
    for ending in ["svg", "txt", "dot", "mmd", "opml", "mm"] {
      #expect(try diagram("jaminan-sosial", "pohon.\(ending)").status == 0)
      let text = try String(contentsOf: home.appending(path: "pohon.\(ending)"), encoding: .utf8)
      #expect(text.contains("Pohon masalah") || ending == "mm")
      #expect(text.contains("Ketenagakerjaan"))
    }
    let first = try Data(contentsOf: home.appending(path: "pohon.txt"))
    let again = try diagram("jaminan-sosial", "pohon.txt", "--objectives")
    #expect(again.status == 2 && again.said.contains("--force"))
    #expect(try Data(contentsOf: home.appending(path: "pohon.txt")) == first)
    #expect(try diagram("jaminan-sosial", "pohon.txt", "--objectives", "--force").status == 0)
    let objectives = try String(contentsOf: home.appending(path: "pohon.txt"), encoding: .utf8)
    #expect(objectives.hasPrefix("Pohon tujuan: ") && Data(objectives.utf8) != first)

    let form = try diagram("jaminan-sosial", "pohon.png")
    #expect(form.status == 2 && form.said.contains(".svg .txt .dot .mmd .opml .mm"))
    let unknown = try diagram("jaminan", "lain.svg")
    #expect(unknown.status == 2 && unknown.said.contains("jaminan-sosial, pemberdayaan-sosial"))

    let other = [
      "import", practicum, "tree", home.appending(path: "pohon.opml").path(), "--case", "pemberdayaan-sosial",
    ]
    let refused = try run(other)
    #expect(refused.status == 2 && refused.said.contains("13 butir") && refused.said.contains("--force"))
    let taken = try run(other + ["--force"])
    #expect(taken.status == 0 && taken.said.contains("16 butir (10 penyebab, 5 dampak)"))
    #expect(try diagram("pemberdayaan-sosial", "kembali.mmd").status == 0)
    let mermaid = try ["pohon.mmd", "kembali.mmd"].map { name in
      try String(contentsOf: home.appending(path: name), encoding: .utf8).split(separator: "\n").filter {
        $0.contains("n0[[")
      }
    }
    #expect(mermaid[0] == mermaid[1] && mermaid[0].count == 1)

    try FileManager.default.removeItem(atPath: practicum + "/kasus/jaminan-sosial/pohon-masalah.rec")
    let empty = try diagram("jaminan-sosial", "kosong.svg")
    #expect(empty.status == 2 && empty.said.contains("masih kosong"))
    for name in ["pohon.png", "lain.svg", "kosong.svg"] {
      #expect(!FileManager.default.fileExists(atPath: home.appending(path: name).path()))
    }
  }
}
