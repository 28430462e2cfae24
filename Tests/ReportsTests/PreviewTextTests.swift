import Practicum
import Testing

@testable import Reports

@Suite("Papers as lines for a terminal")
struct PreviewTextTests {
  private func lines(_ document: Document, _ columns: Int, isASCII: Bool = false) -> [PaperLine] {
    var preview = PreviewText(Rendering(document), columns: columns, isASCII: isASCII)
    var lines: [PaperLine] = []
    while let next = preview.next() { lines += next }
    return lines
  }

  private func text(_ block: Block, _ columns: Int, isASCII: Bool = false) -> String {
    lines(Document(Document.Properties(title: ""), [Part(.arabic, [block])]), columns, isASCII: isASCII)
      .dropLast().map(\.text).joined(separator: "\n")
  }

  @Test("No line is wider than the terminal, down to ten columns", arguments: [10, 24, 40, 78, 160])
  func width(_ columns: Int) {
    let wide = lines(SampleDocument.report, columns).map(\.text).filter { $0.columns > columns }
    #expect(wide == [])
  }

  @Test("Every word of the paper is there, at every width", arguments: [24, 78])
  func words(_ columns: Int) {
    let seen = lines(SampleDocument.report, columns).map(\.text).joined(separator: " ")
    let all = Set(seen.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init))
    for word in ["Rencana", "Posyandu", "puskesmas", "terdata", "Pincus", "bakti", "DAFTAR", "Kartini", "1.500.000"] {
      let parts = word.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
      #expect(parts.allSatisfy { all.contains($0) }, "\(word)")
    }
    #expect(seen.contains("berkas foto/hilang.jpg tidak ada") || columns < 40)
  }

  @Test("A budget keeps its spans, its sums are set off, amounts stand at the right")
  func budget() {
    #expect(
      text(.table(SampleDocument.budget), 56) == """
        Tabel 1 Rencana anggaran biaya Posyandu mobile
        ┌─────────┬───────────────────┬────────────────────────┐
        │   No.   │      Uraian       │         Biaya          │
        │         │                   ├──────────┬─────────────┤
        │         │                   │  Volume  │   Jumlah    │
        ├─────────┼───────────────────┼──────────┼─────────────┤
        │   1.    │ Konsumsi          │        1 │ Rp1.500.000 │
        │         │ Air minum         │        2 │   Rp250.000 │
        │         │ Piring            │        2 │ Rp1.000.000 │
        │   2.    │ Sewa kursi        │        1 │   Rp500.000 │
        │         │ Pengeras suara    │        2 │ Rp1.000.000 │
        │         │ Angkutan          │        2 │   Rp500.000 │
        ├─────────┴───────────────────┴──────────┼─────────────┤
        │                 Jumlah                 │ Rp4.750.000 │
        ├────────────────────────────────────────┴─────────────┤
        │ Terbilang: empat juta tujuh ratus lima puluh ribu    │
        │ rupiah                                               │
        └──────────────────────────────────────────────────────┘
        Sumber: rembug warga, 3 November 2025
        """)
  }

  @Test("In ASCII only ASCII is drawn")
  func ascii() {
    let drawn = text(.table(SampleDocument.budget), 60, isASCII: true)
    #expect(drawn.utf8.allSatisfy { $0 < 0x80 })
    #expect(drawn.contains("+---"))
  }

  @Test("A table too wide for the window is told row by row")
  func narrow() {
    let drawn = text(.table(SampleDocument.roster), 20)
    #expect(drawn.contains("Nama: Warga ke-1\nUnsur: RW 2\n"))
    #expect(!drawn.contains("┌"))
  }

  @Test("Headings say where chapters begin; trees are nested lists")
  func landmarks() {
    let all = lines(SampleDocument.report, 60)
    let chapters = all.filter { $0.heading == 1 }.map { $0.text.drop { $0 == " " } }
    #expect(chapters.contains("BAB I PENDAHULUAN"))
    #expect(chapters.contains("Lampiran 1 Daftar Hadir"))
    let tree = text(.tree(SampleDocument.tree), 60).split(separator: "\n")
    #expect(
      tree.dropFirst().prefix(3) == [
        "• Masalah inti: Warga <miskin> belum terdata & terjamin", "  • Sebab: Pendataan tidak berkala",
        "    • Kader berkurang",
      ])
  }

  @Test("The first lines of a long paper come without the rest being made")
  func incremental() {
    var preview = PreviewText(Rendering(SampleDocument.long(chapters: 60)), columns: 78)
    let clock = ContinuousClock()
    var first = 0
    let opening = clock.measure { for _ in 0..<40 { first += preview.next()?.count ?? 0 } }
    var rest = 0
    let whole = clock.measure { while let next = preview.next() { rest += next.count } }
    #expect(first > 40)
    #expect(rest > first * 5)
    #expect(opening * 4 < whole)
  }
}
