import Practicum
import Testing

@Suite("T02: the programme called by another name")
struct ProgrammeNameTests {
  @Test(
    "a name almost the programme's is found, quoted or after the word program",
    arguments: [
      (
        "jamsos", "“Sosialisasi dan Pendampingan Kepesertaan Programming BPJS Ketenagakerjaan\"",
        "Sosialisasi dan Pendampingan Kepesertaan Programming BPJS Ketenagakerjaan"
      ),
      (
        "jamsos", "Program Sosialisasi dan Pendampingan Kepesertaan BPJS Ketenagakerjaan dimulai pagi.",
        "Sosialisasi dan Pendampingan Kepesertaan BPJS Ketenagakerjaan"
      ),
      ("jamsos", "Evaluasi program “Sosialisasi dan Pendampingan” penting.", "Sosialisasi dan Pendampingan"),
      ("jamsos", "Panitia Program Sosialisasi dan Pendampingan bubar.", "Sosialisasi dan Pendampingan"),
      (
        "jamsos", "Ini program sosialisasi dan pendampingan kepesertaan BPJS Ketenagakerjaan.",
        "sosialisasi dan pendampingan kepesertaan BPJS Ketenagakerjaan"
      ),
      ("limbah", "Program Pengelolaan Limbah Cair Rumah Tangga berjalan.", "Pengelolaan Limbah Cair Rumah Tangga"),
      (
        "lansia", "Judulnya \"Peningkatan Kapasitas Kader Posyandu dalam Menangani Lansia Penyandang Disabilitas\".",
        "Peningkatan Kapasitas Kader Posyandu dalam Menangani Lansia Penyandang Disabilitas"
      ),
    ])
  func found(folder: String, text: String, written: String) {
    let messages = TextExample.messages(text, in: folder)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("T02 Program ditulis \"\(written)\", namanya") == true, "\(messages)")
  }

  @Test(
    "the name in any capitals, a sentence that goes on, and other programmes are silent",
    arguments: [
      ("jamsos", "Program SOSIALISASI DAN PENDAMPINGAN KEPESERTAAN PROGRAM BPJS KETENAGAKERJAAN dimulai."),
      (
        "jamsos",
        "Dibutuhkan program sosialisasi dan pendampingan kepesertaan Program BPJS Ketenagakerjaan yang melibatkan keluarga."
      ),
      (
        "jamsos",
        "“Program Sosialisasi dan Pendampingan Kepesertaan Program BPJS Ketenagakerjaan”adalah nama program ini."
      ),
      ("jamsos", "Warga mengikuti program BPJS Ketenagakerjaan."),
      ("jamsos", "Warga mengikuti Program BPJS Ketenagakerjaan di kelurahan."),
      ("jamsos", "Program sosialisasi ini berjalan baik."),
      ("jamsos", "Program sosialisasi dan pendampingan ini berjalan baik."),
      ("jamsos", "Program ini memberi sosialisasi, lalu pendampingan kepesertaan bagi peserta BPJS Ketenagakerjaan."),
      ("jamsos", "Program Jaminan Pensiun dan Jaminan Kematian."),
      ("jamsos", "Program Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal."),
      ("jamsos", "Surat memuat “bagi peserta yang ingin dibantu, harap membawa KTP dan KK”."),
      ("limbah", "Program Penyuluhan Pengelolaan Limbah Cair Rumah Tangga di Kelurahan Rancanumpang dibuka lurah."),
      ("limbah", "Program Penyuluhan Pengelolaan Limbah Cair\nRumah Tangga dibuka lurah."),
      ("limbah", "Program pengelolaan sampah rumah tangga belum ada."),
    ])
  func silent(folder: String, text: String) {
    #expect(TextExample.messages(text, in: folder) == [])
  }

  static func tough(_ text: String) -> [String] {
    let path = "kasus/limbah/kasus.rec"
    let identity = TextExample.caseFile(4, "lainnya", "Ketahanan Nelayan Pesisir", "Kampung Nelayan Tangguh Abrasi")
    return TextExample.report([path: identity, "kasus/limbah/narasi/evaluasi.md": text + "\n"], ["T02"])
      .map { String($0.split(separator: ": ", maxSplits: 1)[1]) }
  }

  @Test(
    "a programme of another body whose name begins like ours is its own",
    arguments: [
      "Pemerintah pusat telah meluncurkan program Kampung Nelayan Maju di kecamatan lain.",
      "Pemerintah pusat meluncurkan program “Kampung Nelayan Maju”.",
      "Ada program Kampung Nelayan Maju milik Kementerian Kelautan.",
    ])
  func anotherBody(text: String) {
    #expect(Self.tough(text) == [])
  }

  @Test("without another body it is ours misnamed, said whole; so is the beginning of ours, whoever is named")
  func ownTail() {
    let name = "namanya \"Kampung Nelayan Tangguh Abrasi\""
    #expect(
      Self.tough("Program Kampung Nelayan Maju berjalan.") == ["Program ditulis \"Kampung Nelayan Maju\", \(name)"])
    #expect(
      Self.tough("Dinas Kelautan mendukung program Kampung Nelayan Tangguh.") == [
        "Program ditulis \"Kampung Nelayan Tangguh\", \(name)"
      ])
  }

  @Test("a name or title that runs on into other words is found, also in the practicum's own prose")
  func runningOn() {
    let mixed =
      "Hasilnya program Peningkatan Kepesertaan Bpjs Ketenagakerjaan Pada Pekerja Sektor Informal Pengetahuan Warga terkait PBI-JKN melalui Sosialisasi."
    #expect(TextExample.rules(mixed, in: "jamsos") == ["T02"])
    #expect(TextExample.report(["narasi/kesimpulan.md": mixed + "\n"]).map { String($0.prefix(3)) } == ["T02"])
    let right = [
      "Program Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal di Kelurahan Rancanumpang Kota Bandung.",
      "Program Penguatan Kapasitas Tagana dalam Kesiapsiagaan dan Penanggulangan Bencana dan Program Penyuluhan Pengelolaan Limbah Cair Rumah Tangga.",
      "Program Sosialisasi dan Pendampingan KPM BPNT dalam Pemanfaatan Dana BPNT melibatkan PKK, Karang Taruna, dan Tagana.",
    ]
    for text in right { #expect(TextExample.report(["narasi/kesimpulan.md": text + "\n"]) == []) }
    #expect(
      TextExample.report(["narasi/kesimpulan.md": "Program Pengelolaan Limbah Cair Rumah Tangga berjalan.\n"]).map {
        String($0.prefix(3))
      } == ["T02"])
  }

  @Test("an activity of the case may share words with the programme, and the fix writes the programme's name")
  func activityAndFix() throws {
    let activity = "%rec: Kegiatan\n\nId: K1\nNama: Penyuluhan Pengelolaan Limbah Cair\n"
    let text = "Acara “Penyuluhan Pengelolaan Limbah Cair” dihadiri warga.\n"
    #expect(TextExample.report(["kasus/limbah/rencana.rec": activity, "kasus/limbah/narasi/evaluasi.md": text]) == [])
    var workspace = TextExample.workspace(["kasus/limbah/narasi/evaluasi.md": text])
    var checker = Checker()
    let finding = try #require(checker.findings(in: workspace).first { $0.rule == "T02" })
    try workspace.apply(try #require(finding.fix))
    #expect(
      workspace["kasus/limbah/narasi/evaluasi.md"].map { String(decoding: $0.records.bytes(), as: UTF8.self) }
        == "Acara “Penyuluhan Pengelolaan Limbah Cair Rumah Tangga” dihadiri warga.\n")
    #expect(!checker.findings(in: workspace).contains { $0.rule == "T02" })
  }

  @Test(
    "the practicum's own texts are read for the names of all programmes",
    arguments: [
      (
        "Program “Sosialisasi dan Pendampingan Kepesertaan BPJS Ketenagakerjaan” berjalan baik.",
        "Sosialisasi dan Pendampingan Kepesertaan BPJS Ketenagakerjaan"
      ),
      (
        "Rencananya program Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal Pengetahuan "
          + "Masyarakat terkait PBI-JKN.",
        "Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal Pengetahuan Masyarakat terkait "
          + "PBI-JKN"
      ),
    ])
  func practicumText(text: String, written: String) {
    let report = TextExample.report(["narasi/kesimpulan.md": text + "\n"])
    #expect(report.count == 1)
    #expect(report.first?.contains("Program ditulis \"\(written)\", namanya") == true, "\(report)")
  }

  @Test(
    "there, every programme's name, a title, its place and other programmes are silent",
    arguments: [
      "Program “Sosialisasi dan Pendampingan KPM BPNT dalam Pemanfaatan Dana BPNT” dan program “Sosialisasi dan "
        + "Pendampingan Kepesertaan Program BPJS Ketenagakerjaan” berjalan baik.",
      "Program Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal Kota Bandung.",
      "Program Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal. Pengetahuan Masyarakat naik.",
      "Program Studi Perlindungan dan Pemberdayaan Sosial membimbing praktikan.",
      "Rencananya peningkatan kapasitas kader Posyandu dalam menangani lansia penyandang disabilitas.",
    ])
  func practicumTextSilent(text: String) {
    #expect(TextExample.report(["narasi/kesimpulan.md": text + "\n"]) == [])
  }
}
