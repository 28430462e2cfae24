import Practicum
import Testing

@Suite("R01, R02, S05 and references of prose")
struct ReferenceRuleTests {
  static let literature = """
    %rec: Pustaka

    Id: netting2004
    Jenis: buku
    Penulis: Netting, F. Ellen
    Tahun: 2004
    Judul: Social Work Macro Practice

    Id: uu13-2011
    Jenis: peraturan
    Penulis: Republik Indonesia
    Tahun: 2011
    Judul: Undang-Undang Nomor 13 Tahun 2011
    Berlaku: tidak

    """

  func findings(_ prose: String, _ rules: [String] = ["R"], _ more: [String: String] = [:]) -> [String] {
    let files = ["pustaka.rec": Self.literature, "kasus/limbah/narasi/tinjauan.md": prose + "\n"]
    let workspace = TextExample.workspace(files.merging(more) { $1 })
    var checker = Checker(rules: RuleCatalogue.all.filter { rule in rules.contains { rule.id.hasPrefix($0) } })
    return checker.findings(in: workspace).map { "\($0.rule) \($0.severity.rawValue) \($0.id): \($0.message.id)" }
  }

  @Test("a citation without an entry is wrong, an entry never cited is a suggestion")
  func citations() {
    #expect(
      findings("Menurut [@netting2004; @pincus1973, hlm. 4] ada delapan.") == [
        "R01 salah tinjauan: [@pincus1973] dirujuk, padahal tidak ada di daftar pustaka",
        "R01 saran uu13-2011: uu13-2011 tidak pernah dirujuk",
      ])
    #expect(findings("Tanpa sitasi, surel a@netting2004.id.") == [])
    // An entry set aside is D01's.
    let aside = ["pustaka.rec": Self.literature + "\nId: pincus1973\nJudul: Praktik\nrusak\n"]
    #expect(
      findings("Menurut [@pincus1973] ada; [@uu13-2011] dulu.", ["R01"], aside).filter { $0.contains("salah") } == [])
  }

  @Test("a superseded regulation may be cited where the sentence says so, and evidence cites too")
  func superseded() {
    let evidence = [
      "kasus/limbah/kasus.rec": (TextExample.files["kasus/limbah/kasus.rec"] ?? "")
        + "\n%rec: Masalah\n\nId: M1\nTeks: Selokan tersumbat\nBukti: @netting2004\n"
    ]
    #expect(
      findings("Sesuai [@uu13-2011], bantuan wajib.", ["R"], evidence) == [
        "R01 perlu_dicek tinjauan: Undang-Undang Nomor 13 Tahun 2011 sudah tidak berlaku; sebutkan penggantinya"
      ])
    for text in [
      "Aturan [@uu13-2011] telah dicabut.", "[@uu13-2011] tidak berlaku lagi.", "Semula [@uu13-2011] mengatur ini.",
      "Sebelum 2020 berlaku [@uu13-2011].",
    ] {
      #expect(findings(text, ["R"], evidence) == [])
    }
  }

  @Test("a recommendation rests on something")
  func recommendation() {
    func report(_ basis: String) -> [String] {
      findings(
        "", ["R02"],
        [
          "praktikum.rec": TextExample.practicum
            + "\n%rec: Rekomendasi\n\nId: R1\nKepada: pkk\nTeks: Rapikan jadwal\n\(basis)"
        ])
    }
    #expect(report("") == ["R02 saran R1: Rekomendasi \"Rapikan jadwal\" belum menyebut dasarnya"])
    #expect(report("Dasar: wawancara dengan dosen\n") == [])
  }

  @Test("a figure that prose prints, and what a formula rests on, must exist")
  func figures() {
    let figures = """

      %rec: Angka

      Id: lansia
      Nama: Lansia
      Nilai: 9

      Id: hadir
      Nama: Hadir
      Rumus: 2023-02-11-rembug

      Id: bagian
      Nama: Bagian
      Rumus: lansia/tiada%

      Id: statistik
      Nama: Statistik
      Rumus: stat:A9

      Id: rancu
      Nama: Rancu
      Rumus: dua kali tiga

      Id: putar
      Nama: Putar
      Rumus: putar/lansia%

      """
    let identity = ["kasus/limbah/kasus.rec": (TextExample.files["kasus/limbah/kasus.rec"] ?? "") + figures]
    #expect(
      findings("Ada {lansia}, {jamsos/lansia}, {limbah/lansia}, {tidak_ada}, \\{lansia} dan {1,2}.", ["D02"], identity)
        == [
          "D02 salah hadir: Rumus 2023-02-11-rembug: Tidak ada pertemuan 2023-02-11-rembug.",
          "D02 salah bagian: Rumus lansia/tiada%: Tidak ada angka tiada.",
          "D02 salah statistik: Rumus stat:A9: Tidak ada statistik A9 di data wilayah.",
          "D02 salah rancu: Rumus \"dua kali tiga\" belum terbaca. Pilih pertanyaan pertemuan, statistik, atau dua angka.",
          "D02 salah putar: Rumus putar/lansia%: Dihitung dari dirinya sendiri: putar → putar.",
          "D02 salah tinjauan: {jamsos/lansia} mencetak angka yang tidak ada. Perbaiki, atau tambahkan angkanya.",
          "D02 salah tinjauan: {tidak_ada} mencetak angka yang tidak ada. Perbaiki, atau tambahkan angkanya.",
        ])
  }

  @Test("a figure that does not exist hides nothing else of its paragraph or field")
  func danglingHidesNothing() {
    let prose = "Sebanyak {tiada} warga dari [@pincus1973]. Rapat pada Kamis, 25 Februari 2023."
    let rules = findings(prose, ["D", "R01", "T04"]).filter { !$0.contains("saran") }.map { $0.prefix(3) }
    #expect(rules.sorted() == ["D02", "R01", "T04"])
    let problem = "\n%rec: Masalah\n\nId: M1\nTeks: Sumur\nUraian: \(prose)\nBukti: @pincus1973\n"
    let own = ["kasus/limbah/kasus.rec": (TextExample.files["kasus/limbah/kasus.rec"] ?? "") + problem]
    let inField = findings("", ["D", "R01", "T04"], own).filter { $0.contains(" M1:") }.map { $0.prefix(3) }
    #expect(inField.sorted() == ["D02", "D02", "R01", "T04"])
  }

  func system(_ listed: [String], _ text: String) -> [String] {
    let plan = "%rec: Sistem\n\nJenis: pendukung\n" + listed.map { "Pihak: \($0)\n" }.joined() + "Keterangan: \(text)\n"
    return findings("", ["S05"], ["kasus/jamsos/rencana.rec": plan])
  }

  @Test("S05: parties that a system's text names stand in its list")
  func systems() {
    #expect(
      system(
        ["bpjs-tk"],
        "Pendukung yaitu Karang Taruna, dan PKK (Pembinaan Kesejahteraan Keluarga) serta BPJS Ketenagakerjaan Kota Bandung."
      ) == [
        "S05 perlu_dicek pendukung: Keterangan menyebut Karang Taruna, Pembinaan Kesejahteraan Keluarga, padahal belum ada di daftar pihaknya"
      ])
    #expect(
      system(["pkk"], "Pelaksananya pekerja sosial bersama PKK dan BPJS Ketenagakerjaan.") == [
        "S05 perlu_dicek pendukung: Keterangan menyebut Pekerja Sosial, BPJS Ketenagakerjaan Kota Bandung, padahal belum ada di daftar pihaknya"
      ])
    #expect(
      system(["pkk"], "Kegiatan didukung Karang Taruna.") == [
        "S05 perlu_dicek pendukung: Keterangan menyebut Karang Taruna, padahal belum ada di daftar pihaknya"
      ])
    // A list that names somebody unknown, or nobody, is the slip.
    for (listed, rule) in [(["pkkk"], "D02"), ([], "S01")] {
      let plan =
        "%rec: Sistem\n\nJenis: pendukung\n" + listed.map { "Pihak: \($0)\n" }.joined()
        + "Keterangan: Didukung Karang Taruna.\n"
      let found = findings("", ["S05", rule], ["kasus/jamsos/rencana.rec": plan]).filter { $0.contains(" pendukung:") }
      #expect(found.map { $0.prefix(3) } == [rule[...]])
    }
  }

  @Test(
    "S05 is silent about what is listed in any words, about products, places and the programme's own name",
    arguments: [
      (["Karang Taruna dan Ibu PKK"], "Pendukung yaitu Karang Taruna dan PKK."),
      (["warga"], "Masyarakat yang belum mempunyai BPJS Ketenagakerjaan."),
      (["warga"], "Peserta program Sosialisasi dan Pendampingan Kepesertaan Program BPJS Ketenagakerjaan."),
      (["warga"], "Warga yang sudah menjadi peserta BPJS Ketenagakerjaan."),
      (["kader"], "Kader di wilayah Puskesmas Cempaka Arum."), (["bpjs-tk"], "Yaitu BPJS Ketenagakerjaan."),
    ])
  func systemsSilent(listed: [String], text: String) {
    #expect(system(listed, text) == [])
  }
}
