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

  static let longNames =
    TextExample.practicum + """

      Id: remas
      Nama: Remaja Masjid Nurul Huda
      Jenis: organisasi_anggota

      Id: tukang
      Nama: Kelompok Tukang Karang Baru
      Jenis: organisasi_anggota

      Id: pemuda
      Nama: Kelompok Pemuda Desa
      Jenis: organisasi_anggota

      """

  static func long(_ text: String) -> [String] {
    let files = ["praktikum.rec": longNames, "kasus/limbah/narasi/evaluasi.md": text + "\n"]
    return TextExample.report(files, ["T"]).map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
  }

  @Test(
    "a shorter word is known where all others of a long name stand around it",
    arguments: [
      ("Remaja Mesjid Nurul Huda hadir.", "Mesjid", "Masjid"),
      ("Dibantu Kelompok Tukang Karang Bru.", "Bru", "Baru"),
      ("Dibantu Kelompok Tukang Karang Brau.", "Brau", "Baru"),
      ("Remja Masjid Nurul Huda hadir.", "Remja", "Remaja"),
    ])
  func longName(text: String, written: String, name: String) {
    #expect(Self.long(text) == ["Tertulis \"\(written)\", nama terdaftar \"\(name)\""])
  }

  @Test(
    "another short word may make another name, and so may two words or one used elsewhere",
    arguments: [
      "Kelompok Tukang Karang Batu hadir.", "Remaja Masjid Nurul Huda hadir.", "Remaja Mesjid Nurul Hada hadir.",
      "Kelompok Pemudi Desa hadir.", "Remaja Mesjid Nurul Huda. Ada mesjid tua.", "Kelompok Tukang Karang. Baru hadir.",
    ])
  func otherLongName(text: String) {
    #expect(Self.long(text) == [])
  }

  @Test("a place of two words is known at the head of a sentence by the other word")
  func placeByNeighbour() {
    let practicum = TextExample.practicum.replacing("Kelurahan: Rancanumpang", with: "Kelurahan: Pemenang Timur")
    func report(_ text: String) -> [String] {
      TextExample.report(["praktikum.rec": practicum, "kasus/limbah/narasi/evaluasi.md": text + "\n"], ["T"])
    }
    #expect(report("Pemanang Timur ramai.").count == 1)
    #expect(report("Pemanang lomba diumumkan.") == [])
    #expect(report("Pemenang Timur ramai. Pemenang lomba diumumkan.") == [])
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
