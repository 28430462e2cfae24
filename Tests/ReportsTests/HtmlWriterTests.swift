import Foundation
import Practicum
import Testing

@testable import Reports

@Suite("Papers as web pages")
struct HtmlWriterTests {
  private static let report = HtmlPage(HtmlWriter.bytes(Rendering(SampleDocument.report)))
  private static let short = HtmlPage(HtmlWriter.bytes(Rendering(SampleDocument.short)))

  @Test("Tags are closed in order and ids are unique", arguments: [report, short])
  func form(_ page: HtmlPage) {
    #expect(page.faults == [])
    #expect(Set(page.ids).count == page.ids.count)
    #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"id\">"))
  }

  @Test("Nothing is fetched and nothing is run: no script, no outside file", arguments: [report, short])
  func contained(_ page: HtmlPage) {
    #expect(page.all("script", "link", "iframe", "object") == [])
    for tag in page.tags {
      #expect(tag.attributes["src"].map { $0.hasPrefix("data:image/") } ?? true)
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
    }
    #expect(!page.text.contains("url("))
    #expect(!page.text.contains("@import"))
  }

  @Test("Every link within the page leads to something in it", arguments: [report, short])
  func links(_ page: HtmlPage) {
    let ids = Set(page.ids)
    let inner = page.tags.flatMap { tag in
      ["href", "aria-labelledby"].compactMap { tag.attributes[$0] }
    }.flatMap { $0.split(separator: " ") }.map { String($0.drop { $0 == "#" }) }.filter { !$0.contains(":") }
    #expect(!inner.isEmpty)
    #expect(inner.filter { !ids.contains($0) } == [])
  }

  @Test("One main heading; below it no rank is left out", arguments: [report, short])
  func headings(_ page: HtmlPage) {
    let ranks = page.tags.filter { !$0.isClosing && $0.name.count == 2 && $0.name.hasPrefix("h") }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(ranks.filter { $0 == 1 }.count == 1)
    #expect(ranks.first == 1)
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test("Headings, captions and references are linked from where they are named")
  func references() {
    let page = Self.report
    func target(_ words: String) -> String? {
      page.all("a").first { $0.words == words }?.attributes["href"]
    }
    #expect(target("Tabel\u{A0}2.\u{A0}1") == "#tabel-2-1")
    #expect(target("BAB\u{A0}I") == "#bab-i-pendahuluan")
    #expect(target("Pincus &amp; Minahan (1973)") == "#pustaka-pincus")
    #expect(target("Gambar\u{A0}3.\u{A0}1") == "#gambar-3-1")
    #expect(page.all("p").first { $0.attributes["id"] == "pustaka-pincus" }?.words.hasPrefix("Pincus, A.") == true)
    #expect(page.all("h2").first { $0.attributes["id"] == "bab-i-pendahuluan" } != nil)
    // What has no target is said, and leads nowhere.
    #expect(page.text.contains("Rujukan yang tak punya sasaran: tidak/ada."))
  }

  @Test("The contents name every heading down to the third level, and the lists every caption")
  func contents() throws {
    let navigations = Self.report.text.components(separatedBy: "<nav ").dropFirst().map {
      $0.components(separatedBy: "</nav>")[0]
    }
    try #require(navigations.count == 4)
    let headings = HtmlPage(Array(("<nav " + navigations[0] + "</nav>").utf8))
    let expected = Landmarks(Rendering(SampleDocument.report)).all.filter {
      if case .heading(_, let level) = $0.kind { level <= 3 && $0.id != "daftar-isi" } else { false }
    }
    #expect(headings.all("a").map { $0.attributes["href"] } == expected.map { "#\($0.id)" })
    for (list, series) in zip(navigations.dropFirst(), ["tabel", "gambar", "matriks"]) {
      let links = HtmlPage(Array(("<nav " + list + "</nav>").utf8)).all("a").compactMap { $0.attributes["href"] }
      #expect(!links.isEmpty)
      #expect(links.allSatisfy { $0.hasPrefix("#\(series)-") })
    }
  }

  @Test("Tables have captions, scopes, spans and a head that is repeated; no row holds more than its columns")
  func tables() throws {
    let page = Self.report
    for header in page.all("th") { #expect(["col", "row"].contains(header.attributes["scope"])) }
    let budget = try #require(
      page.text.components(separatedBy: "<table").first {
        $0.contains("Rencana anggaran biaya") && $0.contains("<tbody")
      }
    )
    let table = HtmlPage(Array(("<table" + budget.components(separatedBy: "</table>")[0] + "</table>").utf8))
    #expect(table.all("caption").count == 1)
    #expect(table.all("thead").count == 1)
    #expect(budget.components(separatedBy: "</thead>")[0].components(separatedBy: "<tr").count == 3)
    #expect(table.all("th", "td").contains { $0.attributes["rowspan"] == "3" && $0.attributes["scope"] == "row" })
    #expect(table.all("th").contains { $0.attributes["colspan"] == "3" && $0.words == "Jumlah" })
    #expect(table.all("col").count == 4)
  }

  @Test("Cells add up to the columns in every table of the page", arguments: [report, short])
  func grids(_ page: HtmlPage) {
    var stack: [(columns: Int, left: [Int], filled: Int)] = []
    func close(_ table: inout (columns: Int, left: [Int], filled: Int)) {
      #expect(table.filled + table.left.count { $0 > 0 } == table.columns)
      table.left = table.left.map { max(0, $0 - 1) }
    }
    for tag in page.tags {
      switch (tag.name, tag.isClosing) {
      case ("table", false): stack.append((0, [], 0))
      case ("table", true): stack.removeLast()
      case ("col", _):
        stack[stack.count - 1].columns += 1
        stack[stack.count - 1].left.append(0)
      case ("tr", false): stack[stack.count - 1].filled = 0
      case ("tr", true): close(&stack[stack.count - 1])
      case ("td", false), ("th", false):
        var table = stack.removeLast()
        let columns = Int(tag.attributes["colspan"] ?? "1") ?? 1
        let rows = Int(tag.attributes["rowspan"] ?? "1") ?? 1
        if rows == 1 {
          table.filled += columns
        } else {
          // A cell that reaches down counts in its own row and those below it.
          var room = columns
          for column in table.left.indices where room > 0 && table.left[column] == 0 {
            table.left[column] = rows
            room -= 1
          }
        }
        stack.append(table)
      default: continue
      }
    }
  }

  @Test("Pictures stand in the page with words for those who do not see them")
  func pictures() throws {
    let images = Self.report.all("img")
    #expect(
      images.map { $0.attributes["alt"] } == ["Foto: Rembug di balai RW 04", "Foto: Papan arah", "Foto: Penutupan"])
    let source = try #require(images.first?.attributes["src"])
    let bytes = Data(base64Encoded: String(source.dropFirst("data:image/png;base64,".count)))
    #expect(bytes.map(Array.init) == SamplePictures.landscape.bytes)
    #expect(images[1].attributes["src"]?.hasPrefix("data:image/jpeg;") == true)
    #expect(images[1].attributes["width"] == "64")
    #expect(Self.report.text.contains("berkas foto/hilang.jpg tidak ada"))
    // The tree: a picture with a name, and the same as a list.
    let tree = try #require(Self.report.all("figure").first { $0.attributes["class"] == "tree" })
    #expect(tree.attributes["aria-labelledby"] == "gambar-2-1")
    let words = Self.report.text.components(separatedBy: "id=\"gambar-2-1-kata\"")[1]
    #expect(words.components(separatedBy: "</details>")[0].contains("Sebab: Pendataan tidak berkala"))
  }

  @Test("Markup in texts is shown, never obeyed")
  func escapes() {
    let text = Self.report.text
    let isShown = text.contains("Tanda yang harus lolos: &lt;b&gt; &amp; &quot;kutip&quot; 'satu' ]]&gt;   dan 😀")
    #expect(isShown)
    #expect(text.contains("href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\""))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    let link = Document(
      Document.Properties(title: "</title><script>x</script>"),
      [Part(.arabic, [.paragraph(Paragraph([.link(["klik"], url: "javascript:alert(1)")]))])])
    let page = HtmlPage(HtmlWriter.bytes(Rendering(link)))
    #expect(page.faults == [])
    #expect(page.all("script") == [])
    #expect(!page.text.contains("javascript:"))
    #expect(page.all("h1").first?.words == "&lt;/title&gt;&lt;script&gt;x&lt;/script&gt;")
  }

  @Test("Two works cited at once lead to two references")
  func citations() {
    let document = Document(
      Document.Properties(title: "Uji"),
      [
        Part(
          .arabic,
          [
            .paragraph(Paragraph([.citation(["(Adi, 2013; Zastrow, 2017)"], ids: ["adi", "zastrow"])])),
            .paragraph(Paragraph(["Adi, I. R. (2013)."], .reference, entry: "adi")),
            .paragraph(Paragraph(["Zastrow, C. (2017)."], .reference, entry: "zastrow")),
          ])
      ])
    let links = HtmlPage(HtmlWriter.bytes(Rendering(document))).all("a").dropFirst()
    #expect(links.map { $0.attributes["href"] } == ["#pustaka-adi", "#pustaka-zastrow"])
    #expect(links.map(\.words) == ["(Adi, 2013", "; Zastrow, 2017)"])
  }

  @Test("Pages are those of the style, their numbers roman in front and arabic in the body")
  func pages() {
    var style = Style()
    style.margins.left = 35
    style.font = "Arial\"} body { display: none"
    let text = HtmlPage(HtmlWriter.bytes(Rendering(SampleDocument.report, style: style))).text
    #expect(
      text.contains(
        "@page { size: 210mm 297mm; margin: 30mm 30mm 30mm 35mm; font-family: \"Arial body  display none\", "))
    #expect(text.contains("@page romawi { @bottom-center { content: counter(page, lower-roman); } }"))
    // What is bound on the left of an upright page is bound above on one that lies.
    #expect(
      text.contains(
        "@page angka-rebah { size: 297mm 210mm; margin: 35mm 30mm 30mm 30mm; @bottom-center { content: counter(page); "
          + "} }"))
    let parts = Self.report.all("section").compactMap { $0.attributes["class"] }
    #expect(parts.prefix(5) == ["part polos", "part romawi-awal", "part angka-awal", "part angka", "part angka-rebah"])
  }

  @Test("In print a table of few rows, and the first line of an item with what it says, stay on one page")
  func print() {
    func table(_ count: Int) -> Block {
      .table(Table(nil, columns: [Table.Column(1)], rows: (0...count).map { _ in [Table.Cell(["x"])] }))
    }
    let document = Document(Document.Properties(title: "t"), [Part(.arabic, [table(3), table(40)])])
    let page = HtmlPage(HtmlWriter.bytes(Rendering(document)))
    #expect(page.all("table").compactMap { $0.attributes["class"] } == ["lines small", "lines"])
    for rule in [
      ".small { break-inside: avoid; }", "li > p:first-child:not(:last-child) { break-after: avoid; }",
      ".signatures, .note { break-before: avoid; }",
    ] {
      #expect(page.text.contains(rule))
    }
  }

  @Test("Bytes in base 64 are as the standard has them")
  func encoding() {
    for (plain, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
      #expect(String(decoding: base64(Array(plain.utf8)), as: UTF8.self) == encoded)
    }
    #expect(base64([0xFB, 0xEF, 0xFF]) == Array("++//".utf8))
  }
}
