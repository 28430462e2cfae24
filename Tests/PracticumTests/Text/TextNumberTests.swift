import Practicum
import RecordText
import Testing

@Suite("N01, N02 and T04: numbers and dates in prose")
struct TextNumberTests {
  static let figures = """

    %rec: Angka

    Id: lansia
    Nama: Lansia penyandang disabilitas
    Nilai: 9
    Satuan: orang

    Id: posyandu
    Nama: Posyandu
    Nilai: 8
    Satuan: unit

    Id: bagian
    Nama: Bagian lansia yang datang
    Nilai: 84.5
    Satuan: %

    Id: luas
    Nama: Luas rumah rata-rata
    Nilai: 36
    Satuan: m2

    Id: harga
    Nama: Harga obat per butir
    Nilai: 10000
    Satuan: rupiah

    Id: hadir
    Nama: Warga yang hadir
    Nilai: 42
    Satuan: warga

    """

  func report(_ text: String, _ path: String = "narasi/latar-belakang.md", _ more: [String: String] = [:]) -> [String] {
    let identity = (TextExample.files["kasus/lansia/kasus.rec"] ?? "") + Self.figures
    let files = ["kasus/lansia/kasus.rec": identity, "kasus/lansia/\(path)": text + "\n"]
    return TextExample.report(files.merging(more) { $1 }, ["N"]).map {
      String($0.split(separator: ": ", maxSplits: 1)[1])
    }
  }

  @Test(
    "N01: another number with the figure's unit and name is found",
    arguments: [
      ("Terdapat 8 orang lansia penyandang disabilitas.", "Tertulis 8; Lansia penyandang disabilitas = 9 orang"),
      ("Ada tujuh lansia penyandang disabilitas di sini.", "Tertulis tujuh; Lansia penyandang disabilitas = 9 orang"),
      ("Lansia penyandang disabilitas berjumlah 12 orang.", "Tertulis 12; Lansia penyandang disabilitas = 9 orang"),
      ("Hanya 80% bagian lansia yang datang.", "Tertulis 80%; Bagian lansia yang datang = 84,5%"),
      ("Luas rumah rata-rata 77 m2.", "Tertulis 77; Luas rumah rata-rata = 36 m2"),
      ("Harga obat per butir 77.500 rupiah.", "Tertulis 77.500; Harga obat per butir = 10.000 rupiah"),
      ("Harga obat per butir Rp77.500.", "Tertulis 77.500; Harga obat per butir = 10.000 rupiah"),
      (
        "Lansia penyandang disabilitas mencapai 14 orang, pendampingnya 20 orang.",
        "Tertulis 14; Lansia penyandang disabilitas = 9 orang"
      ),
      (
        "Terdapat 177 orang, dengan 11 orang lansia penyandang disabilitas.",
        "Tertulis 11; Lansia penyandang disabilitas = 9 orang"
      ),
    ])
  func contradicted(text: String, message: String) {
    // A figure may not be known by another's value: 8 is the number of posyandu.
    let expected = text.contains(" 8 ") ? [] : [message]
    #expect(report(text) == expected)
  }

  @Test(
    "N01 is silent about what is right, vague, of another year, unit or thing, cited, or counted elsewhere",
    arguments: [
      "Terdapat 9 orang lansia penyandang disabilitas.", "Terdapat sembilan lansia penyandang disabilitas.",
      "Sekitar 10 orang lansia penyandang disabilitas.", "Terdapat 10 - 20 orang lansia penyandang disabilitas.",
      "Pada tahun 2019 terdapat 12 orang lansia penyandang disabilitas.",
      "Terdapat 12 kursi roda bagi lansia penyandang disabilitas.",
      "Terdapat 12 orang lansia.", "Terdapat 12 orang lansia penyandang disabilitas [@bps2020].",
      "Terdapat 177 orang, dengan 9 orang lansia penyandang disabilitas.", "Sebanyak 84,5% bagian lansia yang datang.",
      "Luas rumah rata-rata {luas} m2, dapurnya 6 m2.", "Luas rumah rata-rata sekitar 77 m2.",
      "Luas rumah rata-rata memadai, dapurnya 6 m2.", "Luas rumah rata-rata 36 m2, dapurnya 6 m2.",
      "Dihitung lagi. {harga} rupiah harga obat per butir, rokok 25.000 rupiah.",
      "Ada {lansia} orang lansia penyandang disabilitas, 4 orang di antaranya tinggal sendiri.",
      "Ada lansia penyandang disabilitas, 4 orang di antaranya tinggal sendiri.",
      "Sebanyak 42 dari 50 warga hadir.", "Khusus di RW 03, lansia penyandang disabilitas ada 4 orang.",
      "Di Dusun Karang, lansia penyandang disabilitas ada 4 orang.",
      "Hanya yang terdata: lansia penyandang disabilitas 4 orang.",
      "Lansia penyandang disabilitas dan 12 orang kader hadir.",
      "Dua belas orang kader merawat lansia penyandang disabilitas.",
      "Sebanyak 85% bagian lansia yang datang.", "RW 12 orang lansia penyandang disabilitas.",
    ])
  func consistent(text: String) {
    #expect(report(text) == [])
  }

  @Test("N01 is silent in the review of literature, and where a roster or the schedule counts as many")
  func countedElsewhere() {
    let text = "Lansia penyandang disabilitas berjumlah 12 orang."
    #expect(report(text, "narasi/tinjauan.md") == [])
    #expect(
      report(text, "narasi/latar-belakang.md", ["kasus/lansia/jadwal.rec": "%rec: Jadwal\n\nPeserta: 12\n"]) == [])
    #expect(report(text).count == 1)
    // So many square metres are not so many people.
    let house = "Luas rumah rata-rata 12 m2."
    #expect(
      report(house, "narasi/latar-belakang.md", ["kasus/lansia/jadwal.rec": "%rec: Jadwal\n\nPeserta: 12\n"]).count == 1
    )
    let budget = "%rec: Rincian\n\nId: B1\nUraian: Ubin\nVolume: 12\nSatuan: m2\n"
    #expect(report(house, "narasi/latar-belakang.md", ["kasus/lansia/anggaran.rec": budget]) == [])
  }

  @Test(
    "N02: a percentage that its operands do not give is found",
    arguments: [
      ("Sebanyak 42 dari 50 warga (80%) belum punya.", "42 dari 50 = 84%, tertulis 80%"),
      ("Sebanyak 182 dari 1.120 orang atau 16,5 persen.", "182 dari 1.120 = 16,3%, tertulis 16,5%"),
      ("Dari 50 warga, sebanyak 42 orang (83%) belum punya.", "42 dari 50 = 84%, tertulis 83%"),
      ("Dari 50 warga, 42 orang (84%) belum dan 8 orang (18%) sudah.", "8 dari 50 = 16%, tertulis 18%"),
      ("Bagus. {lansia} dari {hadir} orang, atau 31,4 persen, datang.", "9 dari 42 = 21,4%, tertulis 31,4%"),
      ("Sebanyak {lansia} dari 12 orang (57%) datang.", "9 dari 12 = 75%, tertulis 57%"),
      ("Target 80 persen dari 50 peserta, yaitu 45 orang.", "45 dari 50 = 90%, tertulis 80%"),
      ("Lebih dari 80 persen, yaitu 9 dari 12 orang, hadir.", "9 dari 12 = 75%, tertulis lebih dari 80%"),
      ("Sebanyak 9 dari 11 orang atau kurang dari 80% hadir.", "9 dari 11 = 81,8%, tertulis kurang dari 80%"),
      ("Lima dari 17 orang, 39,4 persen, tinggal sendiri.", "5 dari 17 = 29,4%, tertulis 39,4%"),
      ("Lima di antaranya, atau 39,4 persen dari 17 orang, sakit.", "5 dari 17 = 29,4%, tertulis 39,4%"),
      ("Hasilnya 80% (42 dari 50 warga).", "42 dari 50 = 84%, tertulis 80%"),
      ("Sebanyak 42 dari 50 warga yang pendapatannya turun atau 80% hadir.", "42 dari 50 = 84%, tertulis 80%"),
    ])
  func wrongShare(text: String, message: String) {
    #expect(report(text) == [message])
  }

  @Test(
    "N02 is silent about right shares, roundings, and percentages of something else",
    arguments: [
      "Sebanyak 42 dari 50 warga (84%) belum punya.", "Sebanyak 182 dari 1.120 orang atau 16,25 persen.",
      "Sebanyak 182 dari 1.120 orang (16,3%).", "Sebanyak 182 dari 1.120 orang (16%).",
      "Sebanyak 2 dari 3 orang (67%).",
      "Sebanyak 42 dari 50 warga belum punya; 60% di antaranya pedagang.", "Sebanyak 42 dari 50 warga, sekitar 80%.",
      "Target naik dari 20% menjadi 40% dalam 2 bulan.", "Data dari 2021 menunjukkan 31,28%.",
      "Dari 50 warga, 42 orang hadir pada tahun 2021 dengan target 60%.",
      "Harga turun dari Rp50.000 menjadi Rp42.000 (16%).",
      "Hasilnya 84% (42 dari 50 warga).", "{lansia} dari {hadir} orang, atau 21,4 persen, datang.",
      "{lansia} dari {tidak-ada} orang, atau 31,4 persen, datang.", "Dua {lansia} belas dari 50 orang (30%).",
      "Sebanyak 42 dari 50 warga atau {bagian} hadir.", "Sebanyak 80 persen dari 50 peserta, yaitu 40 orang.",
      "Sebanyak 25 persen dari 30 peserta, yaitu 8 orang.", "Kasus naik 50 persen dari 12 orang, yaitu 18 orang.",
      "Lebih dari 80 persen, yaitu 9 dari 11 orang, hadir.", "Lima dari 17 orang, 40 persen perempuan.",
      "Lima di antaranya, atau 29,4 persen dari 17 orang, sakit.",
      "Sebanyak 40 persen dari 30 keluarga, atau 25 orang.",
      "Tinggal 45 orang, atau turun 10 persen dari 50 orang.", "Harganya 42 dari 50 ribu atau 20 persen lebih murah.",
      "Bunga 2 persen dari pokok Rp500.000, yaitu Rp15.000.",
    ])
  func rightShare(text: String) {
    #expect(report(text) == [])
  }

  @Test(
    "T04: a weekday that is not the date's is found, and the fix writes the right one",
    arguments: [
      (
        "Dilaksanakan pada hari Kamis, 25 Februari 2023 di aula.",
        "Dilaksanakan pada hari Sabtu, 25 Februari 2023 di aula."
      ),
      ("Rapat Kamis (25/2/2023) pagi.", "Rapat Sabtu (25/2/2023) pagi."),
      ("Rapat kamis tanggal 25-02-2023.", "Rapat sabtu tanggal 25-02-2023."),
      ("Pada 25 Februari 2023 (Jum'at) diadakan rapat.", "Pada 25 Februari 2023 (Sabtu) diadakan rapat."),
      ("Pada hari Minggu, 25 Feb 2023 ada rapat.", "Pada hari Sabtu, 25 Feb 2023 ada rapat."),
      (
        "Pada hari Senin, tanggal 25 bulan Februari tahun 2023 rapat.",
        "Pada hari Sabtu, tanggal 25 bulan Februari tahun 2023 rapat."
      ),
      ("Acara Jumat–Minggu, 25–26 Februari 2023.", "Acara Sabtu–Minggu, 25–26 Februari 2023."),
      ("Acara Kamis dan Minggu, 25 dan 26 Februari 2023.", "Acara Sabtu dan Minggu, 25 dan 26 Februari 2023."),
      ("Rapat Jumat malam, 25 Februari 2023.", "Rapat Sabtu malam, 25 Februari 2023."),
    ])
  func weekday(text: String, mended: String) throws {
    for path in ["narasi/proses.md", "kasus/limbah/narasi/metode.md"] {
      var workspace = TextExample.workspace([path: text + "\n"])
      var checker = Checker()
      let finding = try #require(checker.findings(in: workspace).first { $0.rule == "T04" })
      #expect(finding.message.id.hasPrefix("25 Februari 2023 hari Sabtu, tertulis "))
      try workspace.apply(try #require(finding.fix))
      #expect(workspace[path].map { String(decoding: $0.records.bytes(), as: UTF8.self) } == mended + "\n")
    }
  }

  @Test(
    "T04 is silent about right weekdays, dates without one, ranges and weeks",
    arguments: [
      "Pada hari Sabtu, 25 Februari 2023.", "Sabtu minggu kedua setiap bulan.", "Kamis dan Jumat, 25 Februari 2023.",
      "Kamis malam. 25 Februari 2023 dimulai.", "Senin sampai Rabu, 25 Februari 2023.", "Kamis, 25 Februari.",
      "Kamis, 30 Februari 2023.", "Setiap Kamis warga berkumpul sejak 25 Februari 2023.",
      "Rapat malam Minggu, 25 Februari 2023.", "Rapat malam Sabtu, 25 Februari 2023.",
      "Rapat Sabtu malam (malam Minggu), 25 Februari 2023.", "Pada hari Sabtu, 25 Feb. 2023.",
      "Hari Sabtu, tanggal 25 bulan Februari tahun 2023.", "Acara Sabtu–Minggu, 25–26 Februari 2023.",
      "Acara 25–26 Februari 2023 (Sabtu–Minggu).", "Pasar Minggu, 25 Februari 2023, ramai.",
    ])
  func rightWeekday(text: String) {
    #expect(TextExample.messages(text, in: "limbah") == [])
  }

  @Test("T04: of an eve it is not known which day is meant, so nothing is mended")
  func eve() {
    var checker = Checker()
    let findings = checker.findings(
      in: TextExample.workspace(["narasi/proses.md": "Rapat malam Rabu, 25 Februari 2023.\n"]))
    let found = findings.filter { $0.rule == "T04" }
    #expect(found.map(\.message.id) == ["25 Februari 2023 hari Sabtu, tertulis Rabu"])
    #expect(found.allSatisfy { $0.fix == nil })
  }

  @Test("N02 is looked at again when a figure that a sentence prints changes")
  func figureChanges() throws {
    let identity = (TextExample.files["kasus/lansia/kasus.rec"] ?? "") + Self.figures
    var workspace = TextExample.workspace([
      "kasus/lansia/kasus.rec": identity,
      "kasus/lansia/narasi/evaluasi.md": "Sebanyak {lansia} dari 12 orang (75%) datang.\n",
    ])
    var checker = Checker()
    #expect(!checker.findings(in: workspace).contains { $0.rule == "N02" })
    workspace.reload(
      "kasus/lansia/kasus.rec",
      RecordFile(identity.replacing("Nilai: 9", with: "Nilai: 6"), WorkspacePath.syntax(of: "kasus/lansia/kasus.rec")))
    #expect(
      checker.findings(in: workspace).filter { $0.rule == "N02" }.map(\.message.id) == [
        "6 dari 12 = 50%, tertulis 75%"
      ])
  }

  @Test("T04 reads the text fields of records")
  func weekdayInRecord() {
    let minutes =
      "%rec: Pertemuan\n\nJenis: rapat\nJudul: Rapat\nTanggal: 2023-02-25\nRingkasan: Rapat hari Kamis, 25 Februari 2023.\n"
    #expect(
      TextExample.report(["kasus/limbah/pertemuan/2023-02-25-rapat.rec": minutes]) == [
        "T04 kasus/limbah/pertemuan/2023-02-25-rapat.rec:3 Pertemuan: 25 Februari 2023 hari Sabtu, tertulis Kamis"
      ])
  }
}
