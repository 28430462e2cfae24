import Practicum
import RecordText

/// Budgets for tests, written short: a case with one budget file.
enum BudgetExample {
  static let path = "kasus/air/anggaran.rec"

  /// The budget of one of the real cases as it was printed: wrong rows, inherited subtotals, a wrong total.
  static let printed = budget(
    total: "Tertulis: 5194500",
    groups: [
      "Id: G1|Nama: Administrasi|Label: Jumlah I|Tertulis: 94500",
      "Id: G2|Nama: Logistik|Label: Jumlah II|Tertulis: 120000",
      "Id: G3|Nama: Honorarium Narasumber Kegiatan|Label: Jumlah III|Tertulis: 3000000",
      "Id: G4|Nama: Konsumsi|Label: Jumlah IV|Tertulis: 1790000",
    ],
    lines: [
      line("B1", "G1", "Proposal Pengajuan", 50, "Lembar", 700, printed: 37500),
      line("B2", "G1", "Surat Menyurat", 76, "Lembar", 700, printed: 57000),
      line("B3", "G2", "Banner dan Spanduk 4X1", 1, "Buah", 85000, printed: 85000),
      line("B4", "G2", "ATK", 1, "Pack", 35000, printed: 35000),
      line("B5", "G3", "Dinas Sosial Kota Bandung", 1, "Orang", 1_000_000, printed: 1_000_000),
      line("B6", "G3", "Dinas Ketenagakerjaan Kota Bandung", 1, "Orang", 1_000_000, printed: 1_000_000),
      line("B7", "G3", "BPJS Ketenagakerjaan Kota Bandung", 1, "Orang", 1_000_000, printed: 1_000_000),
      line("B8", "G4", "Snack Narasumber", 3, "Orang", 10000, printed: 30000),
      line("B9", "G4", "Snack Peserta", 50, "Orang", 10000, printed: 500_000),
      line("B10", "G4", "Snack Panitia", 15, "Orang", 10000, printed: 150_000),
      line("B11", "G4", "Snack Perwakilan Perangkat Kelurahan", 3, "Orang", 10000, printed: 30000),
      line("B12", "G4", "Makan Siang Narasumber", 3, "Orang", 20000, printed: 60000),
      line("B13", "G4", "Makan Siang Peserta", 50, "Orang", 15000, printed: 750_000),
      line("B14", "G4", "Makan Siang Panitia", 15, "Orang", 15000, printed: 225_000),
      line("B15", "G4", "Makan Siang Perwakilan Perangkat Kelurahan", 3, "Orang", 15000, printed: 45000),
    ])

  /// A small budget that is in order: two groups, printed sums that are right.
  static let whole = budget(
    total: "Tertulis: 750000|Batas: 1000000",
    groups: [
      "Id: G1|Nama: Konsumsi|Label: Jumlah I|Tertulis: 650000", "Id: G2|Nama: Cetak|Label: Jumlah II|Tertulis: 100000",
    ],
    lines: [
      line("B1", "G1", "Snack peserta", 50, "box", 10000, printed: 500_000, "Kegiatan: K1"),
      line("B2", "G1", "Nasi kotak panitia", 10, "box", 15000, printed: 150_000, "Kegiatan: K1"),
      line("B3", "G2", "Fotokopi materi", 100, "lembar", 500, "Koefisien: 2|Kegiatan: K1"),
    ],
    rest: """
      %rec: Penerimaan

      Id: I1
      Sumber: Kelurahan
      Jumlah: 1000000

      %rec: Transaksi

      Id: X1
      Rincian: B1
      NoBukti: 012
      Jumlah: 450000

      """)

  static func line(
    _ id: String, _ group: String, _ text: String, _ volume: Int, _ unit: String, _ price: Int, printed: Int? = nil,
    _ more: String = ""
  ) -> String {
    "Id: \(id)|Kelompok: \(group)|Uraian: \(text)|Volume: \(volume)|Satuan: \(unit)|HargaSatuan: \(price)"
      + (printed.map { "|Tertulis: \($0)" } ?? "") + (more.isEmpty ? "" : "|\(more)")
  }

  /// Records written on one line each, their fields parted by `|`.
  static func budget(total: String = "", groups: [String], lines: [String], rest: String = "") -> String {
    func records(_ type: String, _ records: [String]) -> String {
      let filled = records.filter { !$0.isEmpty }
      return filled.isEmpty
        ? "" : "%rec: \(type)\n\n" + filled.map { $0.replacing("|", with: "\n") + "\n\n" }.joined()
    }
    return records("Anggaran", [total]) + records("Kelompok", groups) + records("Rincian", lines) + rest
  }

  static func workspace(_ text: String, _ others: [String: String] = [:]) -> Workspace {
    let files = others.merging([path: text]) { _, new in new }
    return Workspace(
      files: files.compactMap { path, text in
        FileKind(path: path).map { WorkspaceFile(path: path, kind: $0, records: RecordFile(text)) }
      })
  }

  static func budget(_ text: String) -> Budget { Budget(workspace(text), path: path) }

  /// What one rule says of a budget, as `Id: message`.
  static func findings(_ rule: String, _ text: String) -> [String] {
    let workspace = workspace(text)
    return RuleCatalogue.all.filter { $0.id == rule }.flatMap { $0.find(workspace, path) }
      .map { "\($0.id): \($0.message.id)" }
  }

  /// The budget once the fixes of group A have been carried out as long as there are any.
  static func mended(_ text: String) throws -> Workspace {
    var workspace = workspace(text)
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id.hasPrefix("A") })
    for _ in 0..<50 {
      guard let fix = checker.findings(in: workspace).compactMap(\.fix).first else { break }
      try workspace.apply(fix)
    }
    return workspace
  }
}
