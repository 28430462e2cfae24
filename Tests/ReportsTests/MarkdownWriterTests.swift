import Foundation
import Practicum
import Testing

@testable import Reports

@Suite("Papers as Markdown")
struct MarkdownWriterTests {
  static let pandoc = ["/usr/bin/pandoc", "/usr/local/bin/pandoc"].first(where: FileManager.default.isExecutableFile)

  private static func markdown(_ document: Document) -> String {
    String(decoding: MarkdownWriter.bytes(Rendering(document)), as: UTF8.self)
  }

  private static func markdown(_ blocks: Block...) -> String {
    let text = markdown(Document(Document.Properties(title: "Uji"), [Part(.arabic, blocks)]))
    return String(text.components(separatedBy: "---\n")[2].dropFirst().dropLast())
  }

  /// What Pandoc makes of a text, and what it complains of.
  private static func run(_ path: String, _ arguments: [String], _ text: String) throws -> (String, String) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("teks.md")
    try Data(text.utf8).write(to: file)
    let (out, faults) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("err"))
    for place in [out, faults] { try Data().write(to: place) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments + [file.path]
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: faults)
    try process.run()
    process.waitUntilExit()
    return (try String(contentsOf: out, encoding: .utf8), try String(contentsOf: faults, encoding: .utf8))
  }

  @Test(
    "The sample is written as it was looked at",
    arguments: [("laporan", SampleDocument.report), ("notulen", SampleDocument.short)])
  func goldens(_ name: String, _ document: Document) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Goldens/\(name).md")
    let text = Self.markdown(document)
    if ProcessInfo.processInfo.environment["REMBUK_UPDATE_GOLDENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let (old, new) = (try String(contentsOf: file, encoding: .utf8).split(separator: "\n"), text.split(separator: "\n"))
    let differences = zip(old, new).filter { $0 != $1 }.prefix(5).map { "- \($0)\n+ \($1)" }
    #expect(differences == [])
    #expect(old.count == new.count)
  }

  @Test("Pandoc reads all of it without a warning: headings, tables, captions, pictures, words")
  func pandocReads() throws {
    guard let pandoc = Self.pandoc else { return print("skipped: pandoc is not installed") }
    for document in [SampleDocument.report, SampleDocument.short] {
      let text = Self.markdown(document)
      let (native, faults) = try Self.run(pandoc, ["-f", "markdown", "-t", "native"], text)
      #expect(faults == "")
      let landmarks = Landmarks(Rendering(document))
      for landmark in landmarks.all { #expect(native.contains("\"\(landmark.id)\""), "\(landmark.id)") }
      for id in landmarks.references.values { #expect(native.contains("\"\(id)\""), "\(id)") }
      func count(_ name: String) -> Int { native.components(separatedBy: name).count - 1 }
      let captions = landmarks.all.filter { $0.kind == .caption(.table) || $0.kind == .caption(.matrix) }
      #expect(count("Table\n") >= captions.count)
      #expect(count("Header\n") == landmarks.all.count { !$0.isCaption })
      #expect(count("CodeBlock") == 0)
      // Every word is there as it was.
      let (plain, _) = try Self.run(pandoc, ["-f", "markdown", "-t", "plain", "--wrap=none"], text)
      for words in Self.words(document.blocks) { #expect(plain.contains(words), "\(words)") }
    }
  }

  /// The paragraphs that no marks part.
  private static func words(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph):
        guard paragraph.inlines.count == 1, case .text(let words) = paragraph.inlines[0], paragraph.role != .cover
        else { return [] }
        return [
          words.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" }.reduce(into: "") {
            $0.unicodeScalars.append($1)
          }
          .replacing("\t", with: " ").split(separator: " ").joined(separator: " ")
        ]
      case .list(let list): return list.items.flatMap { words($0) }
      default: return []
      }
    }
  }

  @Test(
    "Signs in texts are shown, never obeyed",
    arguments: [
      "*bintang* _garis_ `kode` [kurung](x) <b>tebal</b>", "1. bukan daftar", "12) bukan daftar", "- bukan butir",
      "+ bukan butir", "# bukan judul", "> bukan kutipan", "a. bukan daftar", "iv) bukan daftar", "(2) bukan daftar",
      "Table: bukan judul tabel", ": bukan keterangan", "| bukan | tabel |", "\"kutip\" 'satu' --- ... $x$ ~y~ ^z^",
      "@bukan2017 &amp; {.kelas} \\garis", "===", "::: bukan blok", "Jum'at 50% dan Rp4.750.000,00!", "% bukan judul",
    ])
  func escapes(_ words: String) throws {
    guard let pandoc = Self.pandoc else { return print("skipped: pandoc is not installed") }
    let text = Self.markdown(.paragraph(Paragraph([.text("Awal.")])), .paragraph(Paragraph([.text(words)])))
    let (native, faults) = try Self.run(pandoc, ["-f", "markdown", "-t", "plain", "--wrap=none"], text)
    #expect(native == "Awal.\n\n\(words)\n")
    #expect(faults == "")
    // The same behind a number, as a list's item, and as a heading.
    let item = Self.markdown(.list(ItemList(.number(from: 7), [[.paragraph(Paragraph([.text(words)]))]])))
    #expect(try Self.run(pandoc, ["-f", "markdown", "-t", "plain", "--wrap=none"], item).0 == "7.  \(words)\n")
    let heading = Self.markdown(.heading(Heading(2, .section, [.text(words)])))
    let read = try Self.run(pandoc, ["-f", "markdown", "-t", "plain", "--wrap=none"], heading).0
    #expect(read == "A. \(words)\n")
  }

  @Test("What needs no escaping stays as it is typed")
  func plain() {
    #expect(
      Self.markdown(.paragraph(Paragraph(["Rapat (RT 03/RW 07) pukul 09.30, biaya Rp1.500.000: lunas."])))
        == "Rapat (RT 03/RW 07) pukul 09.30, biaya Rp1.500.000: lunas.")
  }

  @Test("Tables of lines are pipe tables, two rows of headers become one, spans keep the first cell")
  func pipes() {
    #expect(
      Self.markdown(.table(SampleDocument.budget)).components(separatedBy: "\n").prefix(4).joined(separator: "\n")
        == """
        | No. | Uraian | Biaya: Volume | Biaya: Jumlah |
        |:---:|---------------------------------|----------:|---------------------:|
        | 1. | Konsumsi | 1 | Rp1.500.000 |
        |  | Air minum | 2 | Rp250.000 |
        """)
    #expect(Self.markdown(.table(SampleDocument.budget)).contains("| Jumlah |  |  | Rp4.750.000 |"))
  }

  @Test("Tables that hold lists are grid tables, which Pandoc reads as lists in cells")
  func grids() throws {
    let text = Self.markdown(.table(SampleDocument.swot))
    #expect(text.hasPrefix("+--"))
    #expect(text.contains("Internal / Eksternal"))
    guard let pandoc = Self.pandoc else { return print("skipped: pandoc is not installed") }
    let (html, faults) = try Self.run(pandoc, ["-f", "markdown", "-t", "html"], text)
    #expect(faults == "")
    #expect(html.components(separatedBy: "<ol").count == 5)
    #expect(html.contains("<li>Kader dilatih puskesmas</li>"))
    #expect(html.contains("<caption>"))
  }

  @Test("The tree is a nested list, a photograph its file, a missing one its reason")
  func figures() {
    let text = Self.markdown(SampleDocument.report)
    #expect(
      text.contains(
        """
        [Gambar 2. 1]{#gambar-2-1} Pohon masalah jaminan sosial

        -   Masalah inti: Warga \\<miskin\\> belum terdata \\& terjamin
            -   Sebab: Pendataan tidak berkala
                -   Kader berkurang
            -   Sebab: Warga tidak tahu syarat
        -   Akibat: Lansia putus berobat
        """))
    #expect(text.contains("![Gambar 3. 1 Rembug di balai RW 04](foto/rembug.png){#gambar-3-1}"))
    #expect(text.contains("*berkas foto/hilang.jpg tidak ada*"))
  }
}

extension Landmark {
  fileprivate var isCaption: Bool { if case .caption = kind { true } else { false } }
}
