import Practicum
import RecordText
import Testing

@Suite("Figures")
struct FigureTests {
  static let meeting = """
    %rec: Pertemuan

    Jenis: rembug
    Judul: Rembug warga
    Tanggal: 2023-02-11

    %rec: Pertanyaan

    Id: Bpjs_tk
    Teks: Sudah punya BPJS?
    Jenis: ya_tidak

    %rec: Peserta

    Id: P1
    Nama: Ani
    Bpjs_tk: tidak

    Id: P2
    Nama: Budi
    Bpjs_tk: Tidak

    Id: P3
    Nama: Cici
    Bpjs_tk: ya

    Id: P4
    Nama: Dedi
    Hadir: tidak
    Bpjs_tk: tidak

    """

  static func workspace(_ figures: String) -> Workspace {
    TextExample.workspace([
      "kasus/jamsos/kasus.rec": (TextExample.files["kasus/jamsos/kasus.rec"] ?? "") + "\n%rec: Angka\n\n" + figures,
      "kasus/jamsos/pertemuan/2023-02-11-rembug.rec": meeting,
      "wilayah.rec":
        "%rec: Sumber\n\nId: U1\nNama: Profil Kelurahan\nTahun: 2021\n\n%rec: Statistik\n\nId: A1\nNama: Pedagang\nNilai: 182\nSatuan: orang\nSumber: U1\n\nId: A2\nNama: Buruh\nNilai: 1120\n",
    ])
  }

  static func values(_ formulas: [String]) -> [Result<DecimalNumber, FigureGap>] {
    let records = formulas.enumerated().map { number, formula in
      "Id: f\(number)\nNama: F\n" + (Int(formula) == nil ? "Rumus: \(formula)\n" : "Nilai: \(formula)\n")
    }
    let workspace = workspace(records.joined(separator: "\n"))
    return Figure.all(of: "jamsos", in: workspace).map { $0.value(in: workspace) }
  }

  @Test("attendance, answers, statistics and shares follow what they rest on")
  func live() {
    let values = Self.values([
      "2023-02-11-rembug Bpjs_tk=tidak", "2023-02-11-rembug", "stat:A1", "f0/f1%", "stat:A2", "f2/f4%", "12",
    ])
    let expected =
      [2, 3, 182].map { DecimalNumber($0) } + [
        DecimalNumber(millionths: 66_670_000), DecimalNumber(1120), DecimalNumber(millionths: 16_250_000),
        DecimalNumber(12),
      ]
    #expect(values == expected.map { .success($0) })
  }

  @Test("what has no value says why")
  func gaps() {
    #expect(
      Self.values([
        "2023-02-12-rapat", "2023-02-11-rembug Umur=3", "stat:A9", "f0/f9%", "f4/f4%", "a b c", "0", "f6/f6%",
      ]) == [
        .failure(.noMeeting("2023-02-12-rapat")), .failure(.noQuestion("Umur", meeting: "2023-02-11-rembug")),
        .failure(.noStatistic("A9")), .failure(.unknown("f9")), .failure(.circle(["f4", "f4"])),
        .failure(.unreadable("a b c")), .success(DecimalNumber(0)), .failure(.dividedByZero("f6")),
      ])
  }

  @Test("two figures that rest on each other both say so")
  func circle() {
    #expect(
      Self.values(["f1/f2%", "f0/f2%", "5"]) == [
        .failure(.circle(["f0", "f1", "f0"])), .failure(.circle(["f1", "f0", "f1"])), .success(DecimalNumber(5)),
      ])
  }

  @Test("a share of enormous numbers is exact and never traps")
  func enormous() {
    let most = DecimalNumber(millionths: 1_000_000_000_000_000_000)
    #expect(DecimalNumber.percentage(most, of: most) == DecimalNumber(100))
    #expect(DecimalNumber.percentage(DecimalNumber(1), of: DecimalNumber(3)) == DecimalNumber(millionths: 33_330_000))
    #expect(DecimalNumber.percentage(DecimalNumber(-1), of: DecimalNumber(8)) == DecimalNumber(millionths: -12_500_000))
    #expect(DecimalNumber.percentage(most, of: DecimalNumber(millionths: 1)) == nil)
    #expect(DecimalNumber.percentage(DecimalNumber(1), of: DecimalNumber(0)) == nil)
  }

  @Test("prose prints the value as people read it")
  func printed() {
    let workspace = Self.workspace(
      "Id: hadir\nNama: Hadir\nRumus: 2023-02-11-rembug\nSatuan: orang\n\nId: besar\nNama: Besar\nNilai: 1120.5\n\nId: bagian\nNama: Bagian\nRumus: hadir/besar%\n"
    )
    var book = FigureBook(workspace)
    #expect(book.printed("besar", in: "jamsos", .indonesian) == .success("1.120,5"))
    #expect(book.printed("jamsos/besar", in: "limbah", .english) == .success("1,120.5"))
    #expect(book.printed("bagian", in: "jamsos", .indonesian) == .success("0,27%"))
    #expect(book.printed("besar", in: "limbah", .indonesian) == .failure(.unknown("besar")))
  }

  @Test("a figure is added without a formula being typed, and made fixed or live again")
  func edits() throws {
    var workspace = Self.workspace("Id: pedagang\nNama: Pedagang pasar\nNilai: 3\n")
    let statistic = try #require(AreaStatistic.all(in: workspace).first)
    try workspace.apply(try #require(try Figure.add(statistic, to: "jamsos", in: workspace)))
    let added = try #require(Figure.all(of: "jamsos", in: workspace).last)
    #expect(added.id == "pedagang_2" && added.source == "Profil Kelurahan (2021)")
    #expect(added.value(in: workspace) == .success(DecimalNumber(182)))
    try workspace.apply(try #require(try added.set(.fixed("200"), in: workspace)))
    let fixed = try #require(Figure.all(of: "jamsos", in: workspace).last)
    #expect(fixed.formula == nil && fixed.value(in: workspace) == .success(DecimalNumber(200)))
  }

  @Test("formulas read back as they were written")
  func formulas() {
    for text in ["2023-02-11-rembug", "2023-02-11-rembug Bpjs_tk=tidak tahu", "stat:A1", "a/b%"] {
      #expect(FigureFormula(text)?.text == text)
    }
    for text in ["", "a b", "a/b", "%", "a/%", "stat:", "x y="] { #expect(FigureFormula(text) == nil) }
  }
}
