import Foundation
import Practicum
import Testing

@testable import Reports

@Suite("Word documents")
struct DocxTests {
  private let report: DocxFile
  private let body: XMLNode

  init() throws {
    report = try DocxFile(SampleDocument.report)
    body = report.body
  }

  @Test("The same paper gives the same bytes, and every part is well formed")
  func parts() throws {
    #expect(try DocxFile(SampleDocument.report).bytes == report.bytes)
    for name in report.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(XMLNode(report.parts[name] ?? []) != nil, "\(name)")
    }
    #expect(report.names.first == "[Content_Types].xml")
  }

  @Test("Every part has a type, every relationship a target, every use of one an entry")
  func relationships() {
    let types = report.part("[Content_Types].xml")
    let named = Set(types.own("Override").compactMap { $0.attributes["PartName"] })
    let endings = Set(types.own("Default").compactMap { $0.attributes["Extension"] })
    for name in report.names where name != "[Content_Types].xml" {
      let ending = String(name.split(separator: ".").last ?? "")
      #expect(named.contains("/" + name) || endings.contains(ending) && ending != "xml", "\(name) has no type")
    }
    #expect(named.allSatisfy { report.parts[String($0.dropFirst())] != nil })

    let entries = report.part("word/_rels/document.xml.rels").own("Relationship")
    let ids = entries.compactMap { $0.attributes["Id"] }
    #expect(Set(ids).count == entries.count)
    for entry in entries where entry.attributes["TargetMode"] != "External" {
      #expect(report.parts["word/" + (entry.attributes["Target"] ?? "")] != nil)
    }
    let uses = body.everything.flatMap { [$0.attributes["r:id"], $0.attributes["r:embed"]] }.compactMap { $0 }
    #expect(uses.count >= 9)
    #expect(uses.allSatisfy(ids.contains))
  }

  @Test("Every table's rows fill its grid, and what spans down goes on from something")
  func grids() throws {
    #expect(report.gridFaults == [])
    #expect(body.all("w:tbl").count == 8)
    #expect(body.all("w:vMerge").contains { $0.attributes["w:val"] == nil })
    #expect(try DocxFile(SampleDocument.short).gridFaults == [])
  }

  @Test("Tables whose spans overlap, leave the grid or stop short are mended without losing a word")
  func hostileGrids() throws {
    var random = SystemRandomNumberGenerator()
    for round in 0..<40 {
      var words: [String] = []
      let rows = (0..<Int.random(in: 1...5, using: &random)).map { row in
        (0..<Int.random(in: 1...5, using: &random)).map { place -> Table.Cell in
          if Int.random(in: 0..<5, using: &random) == 0 { return Table.Cell([], .covered) }
          words.append("sel\(row)x\(place)y")
          return Table.Cell(
            [.text(words[words.count - 1])], columns: Int.random(in: -1...6, using: &random),
            rows: Int.random(in: -1...7, using: &random))
        }
      }
      let table = Table(nil, columns: (0..<4).map { _ in Table.Column(Int.random(in: -5...9)) }, rows: rows)
      let file = try DocxFile(Document(Document.Properties(title: "Uji"), [Part(.arabic, [.table(table)])]))
      #expect(file.gridFaults == [], "round \(round): \(rows.map { $0.map { ($0.role, $0.columns, $0.rows) } })")
      let shown = file.body.words
      // A row that is covered all over by spans from above has no cell of its own to keep words in.
      let covered = TableGrid(table).rows.enumerated().filter { $1.allSatisfy(\.isContinued) }.map(\.offset)
      for word in words where !covered.contains(where: { word.hasPrefix("sel\($0)x") }) {
        let isThere = shown.contains(word)
        #expect(isThere, "\(word)")
      }
    }
  }

  @Test("Columns are as wide as their shares say, but hold their longest word; together they are as wide as the lines")
  func columnWidths() {
    func widths(_ shares: [Int], _ words: [String]) -> [Int] {
      let table = Table(
        nil, columns: shares.map { Table.Column($0) },
        rows: [words.map { Table.Cell([.text($0)], .columnHeader) }, words.map { _ in Table.Cell(["1"]) }])
      return ColumnWidths(table, width: 8_000, margins: 170, size: 10).twips
    }
    #expect(widths([1, 3], ["No.", "Uraian"]) == [2_000, 6_000])
    let narrow = widths([1, 99, 100], ["No.", "Uraian", "Penanggung jawab"])
    #expect(narrow[0] > 400 && narrow[0] < 600)
    #expect(narrow.reduce(0, +) == 8_000)
    #expect(narrow[1] > 3_600 && narrow[2] > 3_600)
    let crowded = widths(Array(repeating: 1, count: 20), Array(repeating: "Penanggungjawab", count: 20))
    #expect(crowded == Array(repeating: 400, count: 20))
    #expect(widths([1, 1], [String(repeating: "x", count: 1_000_000), "a"]).allSatisfy { $0 > 2_600 })
  }

  @Test("Ids of bookmarks, drawings and lists are unique, and what is referred to is there")
  func ids() {
    let starts = body.all("w:bookmarkStart")
    let names = starts.compactMap { $0.attributes["w:name"] }
    #expect(Set(names).count == starts.count)
    #expect(Set(starts.compactMap { $0.attributes["w:id"] }).count == starts.count)
    let ends = body.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] }
    #expect(ends.sorted() == starts.compactMap { $0.attributes["w:id"] }.sorted())

    let drawings = (body.all("wp:docPr") + body.all("wps:cNvPr")).compactMap { $0.attributes["id"] }
    #expect(drawings.count > 20)
    #expect(Set(drawings).count == drawings.count)

    let lists = Set(report.part("word/numbering.xml").own("w:num").compactMap { $0.attributes["w:numId"] })
    #expect(body.all("w:numId").allSatisfy { lists.contains($0.attributes["w:val"] ?? "") })
    let styles = Set(report.part("word/styles.xml").own("w:style").compactMap { $0.attributes["w:styleId"] })
    for name in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
      #expect(body.all(name).allSatisfy { styles.contains($0.attributes["w:val"] ?? "") })
    }

    let instructions = body.all("w:instrText").map { $0.text.split(separator: " ").map(String.init) }
    let targets = instructions.filter { ["REF", "PAGEREF"].contains($0.first) }.map { $0[1] }
    #expect(targets.count >= 30)
    #expect(targets.allSatisfy(names.contains))
    #expect(body.all("w:hyperlink").compactMap { $0.attributes["w:anchor"] }.allSatisfy(names.contains))
  }

  @Test("Fields open, part and close in turn, across paragraphs too")
  func fields() {
    var open: [Bool] = []
    for mark in body.all("w:fldChar") {
      switch mark.attributes["w:fldCharType"] {
      case "begin": open.append(false)
      case "separate":
        #expect(open.last == false)
        if !open.isEmpty { open[open.count - 1] = true }
      default:
        #expect(open.popLast() == true)
      }
    }
    #expect(open.isEmpty)
  }

  @Test("The lists of contents hold what the paper holds, with the numbers that its headings and captions print")
  func contents() {
    let lines = { (style: String) in
      body.all("w:p").filter { $0.value("w:pStyle") == style }.map { $0.words.replacing("\t", with: "|") }
    }
    #expect(lines("TOC1").contains("BAB III RENCANA INTERVENSI DAN PELAKSANAANNYA DI KELURAHAN RANCANUMPANG|"))
    #expect(lines("TOC1").suffix(3) == ["DAFTAR PUSTAKA|", "Lampiran 1 Daftar Hadir|", "Lampiran 2 Dokumentasi|"])
    #expect(lines("TOC2").prefix(4) == ["A.|Latar Belakang|", "B.|Tujuan|", "C.|Landasan|", "A.|Anggaran|"])
    #expect(lines("TOC3") == ["1.|Pengertian|", "2.|Cakupan|"])
    let captions = Set(lines("Caption").map { $0 + "|" })
    #expect(Set(lines("TableofFigures")) == captions)
    #expect(captions.contains("Tabel 2. 1 Rencana anggaran biaya Posyandu mobile|"))
    #expect(captions.contains("Matriks 2. 2 Kecil|"))
  }

  @Test("Captions count by fields that restart in each chapter; references follow what they lead to")
  func captions() {
    let instructions = body.all("w:instrText").map { $0.text.trimmingCharacters(in: .whitespaces) }
    let tables = instructions.filter { $0.hasPrefix("SEQ Tabel") }
    #expect(tables == Array(repeating: "SEQ Tabel \\* ARABIC \\r 1", count: 3))
    #expect(instructions.filter { $0.hasPrefix("SEQ Gambar") }.count == 6)
    #expect(instructions.filter { $0.hasPrefix("SEQ Gambar") && !$0.hasSuffix("\\r 1") }.count == 3)
    #expect(instructions.filter { $0.hasPrefix("REF ") && $0.contains("\\n") }.count == 1, "BAB I is a list's number")
    #expect(body.words.contains("lihat Tabel 2. 1 dan BAB I. Istilah"))
    #expect(body.words.contains("tidak/ada"), "a label that nothing carries is printed as it is")
  }

  @Test("Every word and figure of the paper is in the document, whatever characters it has")
  func words() {
    let shown = body.words
    // The whole document is nothing to be printed with a failure.
    func isShown(_ text: String) {
      let isThere = text.isEmpty || shown.contains(text)
      #expect(isThere, "\(text.debugDescription)")
    }
    func check(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .paragraph(let paragraph): found(paragraph.inlines)
        case .heading(let heading): found(heading.text)
        case .list(let list): list.items.forEach(check)
        case .table(let table):
          found(table.caption?.text ?? [])
          found(table.note)
          for cell in table.rows.joined() { check(cell.blocks) }
        case .tree(let tree):
          found(tree.caption.text)
          for box in tree.drawing.boxes { isShown(box.lines.joined(separator: "\n")) }
        case .photo(let photo):
          found(photo.caption.text)
          isShown(photo.reason)
        case .signatures(let signatures):
          for place in signatures.rows.joined() {
            for text in place.above + [place.name] + place.below { isShown(text) }
          }
        case .missing(let inlines): found(inlines)
        case .contents, .pageBreak: continue
        }
      }
    }
    func found(_ inlines: [Inline]) {
      let text = Rendering(SampleDocument.report).plain(inlines)
        .replacing("\u{1}", with: "").replacing("\u{b}", with: "\n")
      isShown(text)
    }
    check(SampleDocument.report.blocks)
  }

  @Test("Headings are real ones, numbered by a list that is bound to their styles")
  func headings() {
    let levels = body.all("w:p").compactMap { $0.value("w:pStyle") }.filter { $0.hasPrefix("Heading") }
    #expect(levels.filter { $0 == "Heading1" }.count == 12)
    #expect(Set(levels) == ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"])
    let chapters = report.part("word/numbering.xml").own("w:abstractNum").first
    let bound = chapters?.own("w:lvl").prefix(5).map { [$0.value("w:pStyle") ?? "", $0.value("w:lvlText") ?? ""] }
    #expect(
      bound == [
        ["Heading1", "BAB %1"], ["Heading2", "%2."], ["Heading3", "%3."], ["Heading4", "%4."], ["Heading5", "%5)"],
      ])
  }

  @Test("The cover has no page number, the front small Roman ones, the body counts from 1 and goes on across its parts")
  func sections() {
    let sections = body.all("w:sectPr")
    #expect(sections.count == 7)
    let numbers = sections.map { section in
      section.own("w:pgNumType").first.map { [$0.attributes["w:fmt"] ?? "", $0.attributes["w:start"] ?? "-"] } ?? []
    }
    #expect(
      numbers == [[], ["lowerRoman", "1"], ["decimal", "1"]] + Array(repeating: ["decimal", "-"], count: 4))
    let sizes = sections.map { [$0.all("w:pgSz")[0].attributes["w:w"], $0.all("w:pgSz")[0].attributes["w:h"]] }
    #expect(sizes[0] == ["11906", "16838"])
    #expect(sizes[4] == ["16838", "11906"])
    let margins = sections[0].all("w:pgMar")[0].attributes
    #expect(["left", "top", "right", "bottom"].map { margins["w:" + $0] } == ["2268", "1701", "1701", "1701"])
  }

  @Test("A table's header is repeated on every page and its rows stay whole")
  func tableRows() {
    let roster = body.all("w:tbl").last { $0.own("w:tr").count == 61 }
    let rows = roster?.own("w:tr") ?? []
    #expect(rows.first?.all("w:tblHeader").count == 1)
    #expect(rows.dropFirst().allSatisfy { $0.all("w:tblHeader").isEmpty && $0.value("w:trHeight") == "440" })
    #expect(rows.allSatisfy { $0.all("w:cantSplit").count == 1 })
    #expect(body.all("w:tl2br").count == 1)
  }

  @Test("A photograph that lies on its side is turned upright; one that is missing leaves a frame with the reason")
  func photos() {
    let turned = body.all("a:xfrm").filter { $0.attributes["rot"] == "5400000" }
    // 96 by 64 pixels as stored, at 96 dots an inch.
    #expect(turned.map { $0.own("a:ext")[0].attributes } == [["cx": "914400", "cy": "609600"]])
    let frame = body.all("w:p").first { $0.value("w:pStyle") == "PictureFrame" }
    #expect(frame?.words == "[Foto: berkas foto/hilang.jpg tidak ada]")
    #expect(body.all("wp:docPr").contains { $0.attributes["descr"] == "Rembug di balai RW 04" })
  }

  @Test("A tree is drawn as shapes with the tree in words beside them, and as a picture for other programs")
  func trees() {
    let tree = body.all("mc:AlternateContent")[0]
    #expect(tree.all("wps:wsp").count == 10)
    #expect(tree.all("wps:txbx").map { $0.words }.contains("Warga <miskin> belum\nterdata & terjamin"))
    let words = tree.all("wp:docPr").compactMap { $0.attributes["descr"] }
    #expect(words.count == 2)
    #expect(words[0].contains("    – Kader berkurang"))
    let picture = report.parts["word/media/image1.emf"] ?? []
    // The signature, and the length that it says of itself.
    #expect(Array(picture[40..<44]) == Array(" EMF".utf8))
    #expect(picture[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) } == picture.count)
  }

  @Test("Only addresses that can be opened become links")
  func addresses() {
    let known = [
      "https://example.org/?a=1&b=\"2\"": "https://example.org/?a=1&b=%222%22",
      "http://localhost:8080/a b": "http://localhost:8080/a%20b", "mailto:rw04@example.org": "mailto:rw04@example.org",
    ]
    for (url, address) in known { #expect(DocxRelationships.plain(url) == address) }
    for url in [
      "javascript:alert(1)", "file:///etc/passwd", "https://", "http://[x]/", "https://a:b/", "https://a/%zz",
      "foto.png",
      "https://a/#b#c", "mailto:", "",
    ] { #expect(DocxRelationships.plain(url) == nil, "\(url)") }
    let targets = report.part("word/_rels/document.xml.rels").own("Relationship")
      .filter { $0.attributes["TargetMode"] == "External" }.compactMap { $0.attributes["Target"] }
    #expect(targets == ["https://example.org/?a=1&b=%222%22", "https://example.org/pincus"])
  }

  @Test(
    "The file says whose paper it is, in which language, and its settings ask for page numbers where they are needed")
  func properties() throws {
    let core = report.part("docProps/core.xml")
    #expect(core.own("dc:creator")[0].text == "Siti Aminah; Budi <Santoso> & Rekan")
    #expect(core.own("dcterms:created")[0].text == "2025-11-03T00:00:00Z")
    #expect(report.part("word/settings.xml").all("w:updateFields").count == 1)
    #expect(try DocxFile(SampleDocument.short).part("word/settings.xml").all("w:updateFields").isEmpty)
    #expect(report.part("word/styles.xml").all("w:lang")[0].attributes["w:val"] == "id-ID")
  }

  @Test("A style file's font, size, spacing, margins and numbers are those of the document")
  func style() throws {
    var style = Style()
    style.font = "Arial"
    style.fontSize = 11
    style.lineSpacing = 115
    style.margins.left = 30
    style.sections = .decimal
    let file = try DocxFile(SampleDocument.report, style)
    let defaults = file.part("word/styles.xml").own("w:docDefaults")[0]
    #expect(defaults.all("w:rFonts")[0].attributes["w:ascii"] == "Arial")
    #expect(defaults.value("w:sz") == "22")
    #expect(file.part("word/styles.xml").own("w:style")[0].all("w:spacing")[0].attributes["w:line"] == "276")
    #expect(file.body.all("w:pgMar")[0].attributes["w:left"] == "1701")
    let numbering = file.part("word/numbering.xml")
    #expect(numbering.own("w:abstractNum")[0].own("w:lvl")[2].value("w:lvlText") == "%1.%2.%3")
    // The chapter's number is Roman above its title, so that it stands in words before its sections' numbers.
    let lists = file.body.all("w:p").filter { $0.value("w:pStyle") == "Heading2" }.compactMap { $0.value("w:numId") }
    let patterns = lists.map { id in
      numbering.own("w:num").first { $0.attributes["w:numId"] == id }?.value("w:abstractNumId") ?? ""
    }
    let texts = patterns.map { id in
      numbering.own("w:abstractNum").first { $0.attributes["w:abstractNumId"] == id }?.own("w:lvl")[1].value(
        "w:lvlText")
    }
    #expect(texts.prefix(4) == ["1.%2", "1.%2", "1.%2", "2.%2"])
    #expect(try DocxFile(SampleDocument.report).part("word/numbering.xml").own("w:abstractNum").count == 6)
    #expect(file.gridFaults == [])
  }

  @Test("Progress is told for every block, to the end")
  func progress() {
    var told: [Int] = []
    var total = 0
    _ = DocxWriter.bytes(Rendering(SampleDocument.report)) { done, all in
      told.append(done)
      total = all
    }
    #expect(told == Array(1...SampleDocument.report.blocks.count))
    #expect(total == told.count)
  }

  @Test("A paper of nothing, and parts of nothing, still open")
  func empty() throws {
    for parts in [[], [Part(.arabic, [])], [Part(.roman, []), Part(.arabic, [.pageBreak])]] {
      let file = try DocxFile(Document(Document.Properties(title: ""), parts))
      #expect(file.body.own("w:body").count == 1)
      #expect(file.body.all("w:sectPr").count == parts.count)
    }
  }
}
