import Testing

@testable import Reports

@Suite("Numbers of headings and captions")
struct NumberingTests {
  private func headings(_ style: Style = Style()) -> [String] {
    Rendering(SampleDocument.report, style: style).document.blocks.compactMap {
      if case .heading(let heading) = $0, !heading.number.isEmpty { heading.number } else { nil }
    }
  }

  @Test("Sections restart below each heading of a higher level, chapters and annexes count through")
  func sections() {
    #expect(
      headings() == [
        "BAB I", "A.", "B.", "C.", "1.", "a.", "1)", "2)", "2.", "BAB II", "A.", "B.", "C.", "D.", "BAB III", "A.",
        "Lampiran 1", "Lampiran 2",
      ])
    var style = Style()
    style.sections = .decimal
    #expect(headings(style).prefix(8) == ["BAB I", "1.1", "1.2", "1.3", "1.3.1", "1.3.1.1", "1.3.1.1.1", "1.3.1.1.2"])
  }

  @Test("References say what their target is called; captions count by chapter, series and annex")
  func references() {
    let rendering = Rendering(SampleDocument.report)
    #expect(rendering.name(of: Label("bab/pendahuluan")) == "BAB I")
    #expect(rendering.name(of: Label("tabel/anggaran")) == "Tabel 2. 1")
    #expect(rendering.name(of: Label("matriks/swot")) == "Matriks 2. 1")
    #expect(rendering.name(of: Label("gambar/rembug")) == "Gambar 3. 1")
    #expect(rendering.name(of: Label("lampiran/hadir")) == "Lampiran 1")
    #expect(rendering.name(of: Label("tidak/ada")) == "tidak/ada")
    let captions = Rendering(SampleDocument.short).document.blocks.compactMap {
      if case .table(let table) = $0 { table.caption?.numbered } else { nil }
    }
    #expect(captions == ["Tabel 1"])
  }
}
