import Foundation
import Testing

@Suite("rembuk diagram and rembuk import tree")
struct DiagramCommandTests {
  @Test("every form is written from the sample; what is there is replaced only when asked; slips name what exists")
  func sample() throws {
    let folder = try CommandFolder()
    func diagram(_ slug: String, _ file: String, _ more: String...) throws -> CommandFolder.Outcome {
      try folder.run(["diagram", "contoh", "--case", slug, "-o", file] + more)
    }
    for ending in ["svg", "txt", "dot", "mmd", "opml", "mm"] {
      #expect(try diagram("jaminan-sosial", "pohon.\(ending)").status == 0)
      let text = try folder.text("pohon.\(ending)")
      #expect(text.contains("Pohon masalah") || ending == "mm")
      #expect(text.contains("Ketenagakerjaan"))
    }
    let first = try folder.text("pohon.txt")
    let again = try diagram("jaminan-sosial", "pohon.txt", "--objectives")
    #expect(again.status == 2 && again.said.contains("--force"))
    #expect(try folder.text("pohon.txt") == first)
    #expect(try diagram("jaminan-sosial", "pohon.txt", "--objectives", "--force").status == 0)
    let objectives = try folder.text("pohon.txt")
    #expect(objectives.hasPrefix("Pohon tujuan: ") && objectives != first)

    let form = try diagram("jaminan-sosial", "pohon.png")
    #expect(form.status == 2 && form.said.contains(".svg .txt .dot .mmd .opml .mm"))
    let unknown = try diagram("jaminan", "lain.svg")
    #expect(unknown.status == 2 && unknown.said.contains("jaminan-sosial, pemberdayaan-sosial"))

    let other = ["import", "contoh", "tree", "pohon.opml", "--case", "pemberdayaan-sosial"]
    let refused = try folder.run(other)
    #expect(refused.status == 2 && refused.said.contains("13 butir") && refused.said.contains("--force"))
    let taken = try folder.run(other + ["--force"])
    #expect(taken.status == 0 && taken.said.contains("16 butir (10 penyebab, 5 dampak)"))
    #expect(try diagram("pemberdayaan-sosial", "kembali.mmd").status == 0)
    let mermaid = try ["pohon.mmd", "kembali.mmd"].map { name in
      try folder.text(name).split(separator: "\n").filter { $0.contains("n0[[") }
    }
    #expect(mermaid[0] == mermaid[1] && mermaid[0].count == 1)

    try FileManager.default.removeItem(atPath: folder("contoh/kasus/jaminan-sosial/pohon-masalah.rec"))
    let empty = try diagram("jaminan-sosial", "kosong.svg")
    #expect(empty.status == 2 && empty.said.contains("masih kosong"))
    for name in ["pohon.png", "lain.svg", "kosong.svg"] {
      #expect(!FileManager.default.fileExists(atPath: folder(name)))
    }
  }
}
