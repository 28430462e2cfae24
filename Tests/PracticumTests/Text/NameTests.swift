import Practicum
import Testing

@Suite("T03: a registered name misspelt")
struct NameTests {
  @Test(
    "places and parties written almost right are found",
    arguments: [
      ("Warga Kelurahan Rancanumpamg hadir.", "Rancanumpamg", "Rancanumpang"),
      ("warga rancanumpng hadir.", "rancanumpng", "Rancanumpang"),
      ("masyarakat Kelurahan Ranca numpang terutama pedagang", "Ranca numpang", "Rancanumpang"),
      ("Kecamatan Gedebgae di timur kota.", "Gedebgae", "Gedebage"),
      ("Acara di Kota Bandnug.", "Bandnug", "Bandung"),
      ("Petugas Puskesmas Cempeka Arum hadir.", "Cempeka", "Cempaka"),
      ("Dosen Politeknik Kesejahtraan Sosial hadir.", "Kesejahtraan", "Kesejahteraan"),
    ])
  func found(text: String, written: String, name: String) {
    #expect(TextExample.messages(text, in: "limbah") == ["T03 Tertulis \"\(written)\", nama terdaftar \"\(name)\""])
  }

  @Test(
    "ordinary words, endings, other places and right names are silent",
    arguments: [
      "Warga Rancanumpang, RANCANUMPANG dan rancanumpang; Rancanumpangnya tetap.",
      "Banjir Bandang melanda, banjir bandang datang lagi.",
      "Bahan makanan bandeng presto.",
      "Kelurahan Rancabolang dan Kelurahan Cimincrang bertetangga.",
      "Mereka bekerja sosial; pekerjaan sosial penting bagi kesejahteraan.",
      "Keluarga di kelurahan itu sejahtera, lurah hadir.",
      "Masyarakat Kota Bandung dan kabupaten Bandung Barat.",
      "Warga membuat ranca kecil di tepi sawah.",
      "Kesehatan dan kesempatan kerja sama pentingnya.",
      "Pembinaan, membina dan binaan PKK berjalan.",
    ])
  func silent(text: String) {
    #expect(TextExample.messages(text, in: "limbah") == [])
  }

  @Test("the practicum's own prose is read too, and the fix writes the registered name")
  func practicumAndFix() throws {
    let text = "Praktikum di Kelurahan Rancanumpamg.\n"
    var workspace = TextExample.workspace(["narasi/proses.md": text])
    var checker = Checker()
    let finding = try #require(checker.findings(in: workspace).first { $0.rule == "T03" })
    #expect(finding.id == "proses" && finding.caseFolder == "")
    try workspace.apply(try #require(finding.fix))
    #expect(
      workspace["narasi/proses.md"].map { String(decoding: $0.records.bytes(), as: UTF8.self) }
        == "Praktikum di Kelurahan Rancanumpang.\n")
  }

  @Test("a word used elsewhere is a word of its own, a registered one is right")
  func ownWords() {
    #expect(TextExample.messages("Bunga cempeka mekar. Puskesmas Cempeka Arum.", in: "limbah") == [])
    #expect(TextExample.rules("Puskesmas Cempeka Arum.\n\nPuskesmas Cempeka Arum.", in: "limbah") == ["T03", "T03"])
    let area = ["wilayah.rec": "%rec: Sumber\n\nId: U1\nNama: Profil Kelurahan Rancanumpamg\n"]
    let prose = ["kasus/limbah/narasi/evaluasi.md": "Warga Rancanumpamg hadir.\n"]
    #expect(TextExample.report(area.merging(prose) { $1 }) == [])
  }
}
