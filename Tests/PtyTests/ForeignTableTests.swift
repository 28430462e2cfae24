import Testing
import ZipArchives

@Suite("Tables that other programs wrote, on the command line")
struct ForeignTableTests {
  private static let head = "No;Uraian;Volume;Satuan;Harga;Jumlah\n1.;Konsumsi;;;;\n"

  private func check(_ text: String) throws -> CommandFolder.Outcome {
    let folder = try CommandFolder()
    try folder.write(text.utf8, to: "rab.csv")
    return try folder.run(["check-budget", "rab.csv"])
  }

  @Test("of a line and a subtotal that contradict each other it is said which is to be mended, and which first")
  func advice() throws {
    let lines = ";Snack;2;box;5.000;12.000\n;Air;1;dus;20.000;20.000\n"
    let lineAlone = try check(Self.head + lines + ";Jumlah 1;;;;30.000\n")
    #expect(lineAlone.status == 1 && !lineAlone.said.contains("A02"))
    #expect(!lineAlone.said.contains("Seharusnya Rp32.000") && lineAlone.said.contains("Seharusnya Rp10.000"))
    let both = try check(Self.head + lines + ";Jumlah 1;;;;35.000\n")
    #expect(both.said.contains("Betulkan dulu baris 3; subtotal ini lalu seharusnya Rp30.000."))
    let inherited = try check(Self.head + lines + ";Jumlah 1;;;;32.000\n")
    #expect(inherited.said.contains("A01") && !inherited.said.contains("A02"))
  }

  @Test("a total in words that says another amount is a slip; a table without amounts is not said to add up")
  func words() throws {
    let right = Self.head + ";Snack;2;box;5.000;10.000\n;Total;;;;10.000\n"
    let wrong = try check(right + ";Terbilang: sebelas ribu rupiah;;;;\n")
    #expect(wrong.status == 1 && wrong.said.contains("seharusnya \"sepuluh ribu rupiah\""))
    #expect(wrong.said.contains("Baris 5"))
    let good = try check(right + ";Terbilang;:;# Sepuluh Ribu Rupiah #;;\n")
    #expect(good.status == 0 && good.said.contains("Semua hitungan cocok") && !good.said.contains("Tidak ikut dibaca"))
    let bare = try check(Self.head + ";Snack;2;box;5.000;\n")
    #expect(bare.status == 0 && bare.said.contains("Tidak ada jumlah tertulis") && !bare.said.contains("cocok"))
  }

  @Test("archives that unpack to far more than they hold are refused within a gigabyte, and nothing is written")
  func bombs() throws {
    func book(_ parts: [String: [UInt8]]) -> [UInt8] {
      var zip = ZipWriter()
      for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, bytes) }
      return zip.finished()
    }
    func many(_ text: String, _ count: Int) -> [UInt8] { Array(String(repeating: text, count: count).utf8) }
    let relations = Array(
      "<R><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"s.xml\"/><Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></R>"
        .utf8)
    let entry = Array("<workbook><sheets><sheet name=\"A\" id=\"s\"/></sheets></workbook>".utf8)
    let files: [(name: String, bytes: [UInt8], said: String)] = [
      (
        "teks.xlsx",
        book([
          "xl/workbook.xml": entry, "xl/_rels/workbook.xml.rels": relations,
          "xl/t.xml": Array("<sst>".utf8) + many("<si/>", 22_000_000), "xl/s.xml": Array("<worksheet/>".utf8),
        ]), "1.000.000 teks"
      ),
      (
        "lembar.xlsx", book(["xl/workbook.xml": Array("<workbook>".utf8) + many("<sheet/>", 14_000_000)]), "256 lembar"
      ),
      ("bom.xlsx", book(["xl/workbook.xml": many("        ", 18_000_000)]), "terlalu besar"),
      ("baris.csv", many("Siti;P;1\n", 1_000_000), "200.000 baris"),
    ]
    let folder = try CommandFolder()
    for file in files { try folder.write(file.bytes, to: file.name) }
    let before = try folder.everything()
    for file in files {
      for command in [
        "check-budget \(file.name)",
        "import contoh roster \(file.name) --case jaminan-sosial --meeting 2023-06-01-baru",
      ] {
        let outcome = try folder.shell("ulimit -v 1000000; exec '\(PtySession.rembuk)' \(command)")
        #expect(outcome.status == 2 && outcome.said.contains(file.said), "\(command): \(outcome.said.prefix(400))")
        #expect(outcome.said.split(separator: "\n").count == 1)
      }
    }
    #expect(try folder.everything() == before)
  }
}
