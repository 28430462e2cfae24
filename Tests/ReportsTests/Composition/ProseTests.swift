import Practicum
import Testing

@testable import Reports

@Suite("Prose in papers")
struct ProseTests {
  private static let files = [
    "pustaka.rec": """
    %rec: Pustaka

    Id: adi
    Jenis: buku
    Penulis: Adi, Isbandi
    Tahun: 2013
    Judul: Intervensi

    Id: zastrow
    Jenis: buku
    Penulis: Zastrow, Charles
    Tahun: 2010
    Judul: Practice
    """,
    "kasus/air/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Judul: Air bersih

    %rec: Angka

    Id: rumah
    Nama: rumah
    Nilai: 1200

    Id: sumur
    Nama: sumur
    Nilai: 300

    Id: bagian
    Nama: bagian
    Rumus: sumur/rumah%
    """,
  ]

  /// The blocks of a text as the prose of a case below a section.
  private static func blocks(_ text: String, level: Int = 2) -> (blocks: [Block], cited: Set<String>) {
    var composer = Composer(
      Samples.workspace(files.merging(["kasus/air/narasi/gambaran-umum.md": text]) { $1 }), PaperOptions(),
      photos: PhotoFault.noReader)
    composer.folder = "air"
    let blocks = composer.prose(at: "kasus/air/narasi/gambaran-umum.md", below: level)
    return (blocks, composer.cited)
  }

  private static func line(_ text: String) -> [Inline] {
    guard case .paragraph(let paragraph)? = blocks(text).blocks.first else { return [] }
    return paragraph.inlines
  }

  @Test("reads paragraphs, lists, emphasis, links, quotes and tables")
  func markdown() throws {
    let text = """
      Air *sungai* dan **sumur**, lihat [peta](https://contoh.id).

      3. satu
      4. dua
         - dalam

      > kata warga

      | Bulan | Debit |
      |-------|------:|
      | Mei   | 12    |
      """
    let blocks = Self.blocks(text).blocks
    #expect(blocks.count == 4)
    #expect(
      blocks[0]
        == .paragraph(
          Paragraph([
            .text("Air "), .emphasis([.text("sungai")]), .text(" dan "), .strong([.text("sumur")]), .text(", lihat "),
            .link([.text("peta")], url: "https://contoh.id"), .text("."),
          ])))
    guard case .list(let list) = blocks[1], case .table(let table) = blocks[3] else {
      Issue.record("neither list nor table")
      return
    }
    #expect(list.marker == .number(from: 3))
    #expect(list.items.count == 2 && list.items[1].count == 2)
    #expect(blocks[2] == .paragraph(Paragraph([.text("kata warga")], .quote)))
    #expect(table.columns.map(\.alignment) == [.leading, .trailing])
    #expect(table.rows.count == 2 && table.headerRows == 1)
  }

  @Test("puts headings below their section and drops the file's own title")
  func headings() {
    let walk = DocumentWalk(Self.blocks("# Gambaran umum\n\nisi\n\n## Sungai\n\n### Hulu\n\n## Sumur\n").blocks)
    #expect(walk.headings.map(\.level) == [3, 4, 3])
    #expect(walk.headings.map { $0.text.plain() } == ["Sungai", "Hulu", "Sumur"])
    #expect(DocumentWalk(Self.blocks("# Satu\n\nisi\n\n# Dua\n").blocks).headings.map(\.level) == [3, 3])
    #expect(DocumentWalk(Self.blocks("# A\n\n## B\n\n### C\n\n#### D\n", level: 4).blocks).headings.map(\.level) == [5])
  }

  @Test("prints figures as values; what names none stays as it is, and an escaped brace is a brace")
  func figures() {
    #expect(
      Self.line("Ada {rumah} rumah, {bagian} bersumur; {air/sumur} sumur.") == [
        .text("Ada "), .value(.count(1200)), .text(" rumah, "), .value(.share(DecimalNumber(25))),
        .text(" bersumur; "), .value(.count(300)), .text(" sumur."),
      ])
    #expect(
      Self.line("Ada {entah} dan \\{rumah} dan { } dan {1}.").plain() == "Ada {entah} dan {rumah} dan { } dan {1}.")
    #expect(Self.line("`{rumah}` dan `\\{rumah}`").plain() == "{rumah} dan \\{rumah}")
  }

  @Test("cites works with their pages, several in the order of the list, and collects them")
  func citations() {
    #expect(
      Self.line("Begitu [@adi, hlm. 12].") == [
        .text("Begitu "), .citation([.text("(Adi, 2013, hlm. 12)")], ids: ["adi"]), .text("."),
      ])
    let two = Self.line("[@zastrow; lihat @adi]")
    #expect(two.plain() == "(lihat Adi, 2013; Zastrow, 2010)")
    #expect(two.contains { if case .citation(_, ids: ["adi", "zastrow"]) = $0 { true } else { false } })
    #expect(Self.blocks("[@zastrow, bab 2]").cited == ["zastrow"])
    #expect(Self.line("Begitu [@entah].").plain() == "Begitu [@entah].")
    #expect(Self.blocks("Begitu [@entah; @adi].").cited.isEmpty)
  }

  @Test("keeps raw HTML as text and shows a picture that is not there as a frame with the reason")
  func pictures() {
    #expect(Self.line("a <b>c</b>").plain() == "a <b>c</b>")
    let walk = DocumentWalk(Self.blocks("<script>alert(1)</script>\n\n![Sungai](foto/sungai.jpg)\n").blocks)
    #expect(walk.texts.contains("<script>alert(1)</script>"))
    #expect(walk.photos.first?.image == nil)
    #expect(walk.photos.first?.reason == "Foto foto/sungai.jpg tidak ada di folder praktikum.")
    #expect(DocumentWalk(Self.blocks("![x](../../../etc/passwd)").blocks).photos.first?.image == nil)
  }

  @Test(
    "stays quick and loses no text, however deep or long a file nests",
    arguments: [
      ("> ", 50_000), ("- ", 50_000), ("+ ", 50_000), ("1. ", 30_000), ("[", 100_000), ("![", 50_000),
      ("*a _b ", 20_000), ("|", 100_000), ("|\n|-|\n", 10_000), ("{", 100_000), ("<a ", 50_000), (" `", 50_000),
      ("[@a; ", 20_000), ("[a](", 20_000), ("[@a]: b\n", 10_000),
    ])
  func hostile(_ piece: String, _ times: Int) {
    let text = String(repeating: piece, count: times) + " akhir"
    let clock = ContinuousClock()
    var found = ""
    let time = clock.measure { found = DocumentWalk(Self.blocks(text).blocks).texts.joined() }
    #expect(found.contains("akhir"))
    // A second on an idle machine; twenty tell a squared time from a busy machine.
    #expect(time < .seconds(20))
  }

  @Test("keeps lists within lists as deep as anybody writes, and the text of deeper ones")
  func deepLists() {
    let text = (0..<400).map { String(repeating: " ", count: $0 * 2) + "- butir \($0)" }.joined(separator: "\n")
    let found = DocumentWalk(Self.blocks(text).blocks).texts.joined(separator: " ")
    for number in [0, 20, 200, 399] { #expect(found.contains("butir \(number)")) }
  }
}
