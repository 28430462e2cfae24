import Practicum
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
      "Terdapat 177 orang, dengan 11 orang lansia penyandang disabilitas.", "Sebanyak 84,5% bagian lansia yang datang.",
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
  }

  @Test(
    "N02: a percentage that its operands do not give is found",
    arguments: [
      ("Sebanyak 42 dari 50 warga (80%) belum punya.", "42 dari 50 = 84%, tertulis 80%"),
      ("Sebanyak 182 dari 1.120 orang atau 16,5 persen.", "182 dari 1.120 = 16,3%, tertulis 16,5%"),
      ("Dari 50 warga, sebanyak 42 orang (83%) belum punya.", "42 dari 50 = 84%, tertulis 83%"),
      ("Dari 50 warga, 42 orang (84%) belum dan 8 orang (18%) sudah.", "8 dari 50 = 16%, tertulis 18%"),
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
      "Hasilnya 84% (42 dari 50 warga).",
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
    ])
  func rightWeekday(text: String) {
    #expect(TextExample.messages(text, in: "limbah") == [])
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
