import Practicum
import RecordText
import Testing

@Suite("References in the style of APA")
struct BibliographyTests {
  static func entry(
    _ id: String, _ kind: String, _ authors: [String], _ year: String, _ title: String,
    _ more: KeyValuePairs<String, String> = [:]
  )
    -> LiteratureEntry
  {
    var fields = [Field("Id", id), Field("Jenis", kind)] + authors.map { Field("Penulis", $0) }
    fields += [Field("Tahun", year), Field("Judul", title)] + more.map { Field($0.key, $0.value) }
    return LiteratureEntry(index: 0, record: Record(fields))
  }

  static func people(_ count: Int) -> [String] { (1...count).map { "Penulis\($0), Ani Budi" } }

  @Test(
    "each kind of work in the list",
    arguments: [
      (
        entry(
          "a", "buku", ["Netting, F. Ellen", "Kettner, Peter M.", "McMurtry, Steven L."], "2004",
          "Social work macro practice", ["Wadah": "Allyn & Bacon"]),
        "Netting, F. E., Kettner, P. M., dan McMurtry, S. L. (2004). Social work macro practice. Allyn & Bacon."
      ),
      (
        entry(
          "a", "artikel", ["Rahmawati, Siti", "Putra, Dwi"], "2021", "Kepesertaan pekerja informal",
          ["Wadah": "Jurnal Sosial", "Volume": "12", "Nomor": "2", "Halaman": "10-25", "DOI": "10.1234/js.2021"]),
        "Rahmawati, S., dan Putra, D. (2021). Kepesertaan pekerja informal. Jurnal Sosial, 12(2), 10–25. https://doi.org/10.1234/js.2021"
      ),
      (
        entry(
          "a", "laporan", ["Badan Pusat Statistik"], "2022", "Kota Bandung dalam angka",
          ["Wadah": "Badan Pusat Statistik", "URL": "https://bandungkota.bps.go.id"]),
        "Badan Pusat Statistik. (2022). Kota Bandung dalam angka. https://bandungkota.bps.go.id"
      ),
      (
        entry(
          "a", "peraturan", ["Republik Indonesia"], "2004",
          "Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional"),
        "Undang-Undang Nomor 40 Tahun 2004 tentang Sistem Jaminan Sosial Nasional."
      ),
      (
        entry(
          "a", "web", ["Kementerian Sosial RI"], "", "Program sembako",
          ["Wadah": "Kemensos", "URL": "https://kemensos.go.id/sembako"]),
        "Kementerian Sosial RI. (t.t.). Program sembako. Kemensos. https://kemensos.go.id/sembako"
      ),
      (
        entry("a", "buku", ["Suharto"], "2014", "Apa itu pekerjaan sosial?"),
        "Suharto. (2014). Apa itu pekerjaan sosial?"
      ),
      (entry("a", "buku", [], "2010", "Kamus kerja"), "Kamus kerja. (2010)."),
      (
        entry("a", "buku", ["Sartre, Jean-Paul", "Dunn, W.N."], "1999", "Judul"),
        "Sartre, J.-P., dan Dunn, W. N. (1999). Judul."
      ),
    ])
  func list(entry: LiteratureEntry, expected: String) {
    #expect(Bibliography([entry]).plainReference("a", .indonesian) == expected)
  }

  @Test("titles of whole works and journals with their volume are set in italics")
  func italics() {
    let book = Bibliography([Self.entry("a", "buku", ["Suharto"], "2014", "Pekerjaan sosial")])
    #expect(book.reference("a", .indonesian)?.filter(\.isItalic).map(\.text) == ["Pekerjaan sosial."])
    let article = Bibliography([
      Self.entry("a", "artikel", ["Suharto"], "2014", "Judul", ["Wadah": "Jurnal", "Volume": "3"])
    ])
    #expect(article.reference("a", .indonesian)?.filter(\.isItalic).map(\.text) == ["Jurnal, 3"])
  }

  @Test("up to twenty authors are named, of more the first nineteen and the last")
  func manyAuthors() {
    func text(_ count: Int) -> String {
      Bibliography([Self.entry("a", "buku", Self.people(count), "2020", "J")]).plainReference("a", .english) ?? ""
    }
    #expect(text(20).hasPrefix("Penulis1, A. B., ") && text(20).contains("Penulis19, A. B., & Penulis20, A. B. (2020)"))
    #expect(text(21).contains("Penulis19, A. B., … Penulis21, A. B. (2020)") && !text(21).contains("Penulis20"))
  }

  @Test(
    "citations in the text, by the number of authors and the language",
    arguments: [
      (1, "(Penulis1, 2020)", "Penulis1 (2020)", "(Penulis1, 2020)", "Penulis1 (2020)"),
      (
        2, "(Penulis1 dan Penulis2, 2020)", "Penulis1 dan Penulis2 (2020)", "(Penulis1 & Penulis2, 2020)",
        "Penulis1 and Penulis2 (2020)"
      ),
      (3, "(Penulis1 dkk., 2020)", "Penulis1 dkk. (2020)", "(Penulis1 et al., 2020)", "Penulis1 et al. (2020)"),
    ])
  func inText(count: Int, id: String, idNarrative: String, en: String, enNarrative: String) {
    let list = Bibliography([Self.entry("a", "buku", Self.people(count), "2020", "J")])
    #expect(list.parenthetical(["a"], .indonesian) == id && list.narrative("a", .indonesian) == idNarrative)
    #expect(list.parenthetical(["a"], .english) == en && list.narrative("a", .english) == enNarrative)
    #expect(list.parenthetical(["a"], locator: "hlm. 4", .indonesian) == id.dropLast() + ", hlm. 4)")
    #expect(list.parenthetical(["b"], .indonesian) == nil && list.narrative("b", .indonesian) == nil)
  }

  @Test("works of one author and year get letters by title; et al. never means two works")
  func ambiguous() {
    let list = Bibliography([
      Self.entry("z", "buku", ["Suharto, Edi"], "2014", "Zakat"),
      Self.entry("a", "buku", ["Suharto, Edi"], "2014", "Analisis"),
      Self.entry("x", "buku", ["Ani, A.", "Budi, B.", "Cici, C."], "2020", "X"),
      Self.entry("y", "buku", ["Ani, A.", "Dedi, D.", "Emi, E."], "2020", "Y"),
    ])
    #expect(
      list.parenthetical(["z"], .indonesian) == "(Suharto, 2014b)"
        && list.narrative("a", .indonesian) == "Suharto (2014a)")
    #expect(list.plainReference("z", .indonesian)?.contains("(2014b)") == true)
    #expect(list.parenthetical(["x"], .indonesian) == "(Ani, Budi, dkk., 2020)")
    #expect(list.parenthetical(["y", "a"], .indonesian) == "(Ani, Dedi, dkk., 2020; Suharto, 2014a)")
    #expect(list.sorted.map(\.id) == ["x", "y", "a", "z"])
  }

  @Test("a regulation is cited by its name, and a DOI becomes a link however it was typed")
  func regulationsAndLinks() {
    let list = Bibliography([Self.entry("uu", "peraturan", ["Republik Indonesia"], "2011", "Undang-Undang Nomor 13")])
    #expect(list.parenthetical(["uu"], .indonesian) == "(Undang-Undang Nomor 13, 2011)")
    for doi in ["10.1/x", "doi:10.1/x", "https://doi.org/10.1/x", "http://dx.doi.org/10.1/x"] {
      let list = Bibliography([Self.entry("a", "buku", ["A"], "2020", "J", ["DOI": doi])])
      #expect(list.plainReference("a", .indonesian) == "A. (2020). J. https://doi.org/10.1/x")
    }
  }

  @Test("completion offers every reference with its short citation, and where it is cited is known")
  func offers() {
    let workspace = TextExample.workspace([
      "pustaka.rec": ReferenceRuleTests.literature, "kasus/limbah/narasi/tinjauan.md": "Satu.\n\nDua [@netting2004].\n",
    ])
    #expect(
      CitationOffer.all(in: workspace).map { "\($0.id) \($0.short.id)" }
        == ["netting2004 (Netting, 2004)", "uu13-2011 (Undang-Undang Nomor 13 Tahun 2011)"])
    let uses = TextUses(workspace)
    #expect(
      uses.places(ofReference: "netting2004") == [TextUse(path: "kasus/limbah/narasi/tinjauan.md", index: 1)])
    #expect(uses.places(ofReference: "uu13-2011").isEmpty)
  }
}

extension Bibliography {
  /// The entry in the reference list without its italics.
  fileprivate func plainReference(_ id: String, _ language: Language) -> String? {
    reference(id, language)?.map(\.text).joined()
  }
}
