import Practicum

extension Composer {
  /// The closing chapter: conclusions, and recommendations with their addressees.
  mutating func closing(_ cases: [CaseSummary], isWhole: Bool) -> [Block] {
    folder = ""
    let conclusion = isWhole ? proseSection(.conclusion, "Kesimpulan") : []
    let recommended = recommendations(cases, isWhole)
    let sections =
      conclusion
      + section(2, "Rekomendasi", missing: "Tulis rekomendasi beserta pihak yang dituju.", recommended)
    guard !sections.isEmpty, isWhole || !recommended.isEmpty else { return [] }
    return [.heading(Heading(1, .chapter, [.text("PENUTUP")], label: Label("penutup")))] + sections
  }

  private mutating func recommendations(_ cases: [CaseSummary], _ isWhole: Bool) -> [Block] {
    let records = records("Rekomendasi", .praktikum).filter { record in
      guard !(record["Teks"] ?? "").isEmpty else { return false }
      guard !isWhole, let stem = record["Dasar"]?.split(separator: "/").first else { return isWhole }
      return cases.contains { summary in
        workspace["\(WorkspacePath.meetingFolder(ofCase: summary.folder))/\(stem).rec"] != nil
      }
    }
    guard !records.isEmpty else { return [] }
    let label = label("rekomendasi")
    let rows = records.map { record -> [Table.Cell] in
      let basis = record.values(of: "Dasar").map { written -> [Inline] in
        let stem = written.split(separator: "/").first.map(String.init) ?? ""
        folder =
          cases.first { workspace["\(WorkspacePath.meetingFolder(ofCase: $0.folder))/\(stem).rec"] != nil }?.folder
          ?? ""
        defer { folder = "" }
        return evidence(written)
      }
      return [
        Table.Cell(names.name(of: record["Kepada"] ?? "")), Table.Cell(line(record["Teks"] ?? "")),
        Table.Cell(entries: basis),
      ]
    }
    return [
      .lead("Berdasarkan hasil praktikum, rekomendasi kepada pihak terkait dimuat dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Rekomendasi")], label: label),
          [.number, .init("Kepada", 25), .init("Rekomendasi", 45), .init("Dasar", 25)], Table.numbered(rows))),
    ]
  }
}
