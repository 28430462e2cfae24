import RecordText

extension Rule {
  /// N01: prose gives another number for a registered figure.
  static let figureContradicted = Rule(
    "N01", .caseFolder, Words(id: "Angka di narasi tidak sama", en: "Prose gives another number")
  ) { workspace, folder, readings in
    guard !folder.isEmpty else { return [] }
    var figures = StatedFigures(folder, workspace)
    guard !figures.isEmpty else { return [] }
    var findings: [Finding] = []
    for path in workspace.paths where WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      let text = readings.text(of: file)
      guard !text.isReview else { continue }
      for passage in text.passages where passage.role == .checked && figures.mayConcern(passage, of: text) {
        let slips = text.sentences(of: passage).lazy.compactMap { sentence in
          text.cites(sentence, in: passage) ? nil : figures.slip(in: sentence, of: passage, text)
        }
        if let slip = slips.first {
          findings.append(
            text.finding(
              "N01", .perluDicek, passage, in: workspace,
              Words(
                id: "Tertulis \(slip.written); \(slip.figure.name) = \(slip.value.id)",
                en: "Written \(slip.written); \(slip.figure.name) = \(slip.value.en)"),
              at: slip.range))
        }
      }
    }
    return findings
  }
}

/// The numbers that rosters, statistics, budget and schedule of a case know.
struct KnownCounts {
  /// Numbers of people: of those asked, invited, present, answering.
  private(set) var people: Set<DecimalNumber> = []
  private(set) var others: Set<DecimalNumber> = []

  private static let measures = WordSet(
    "detik menit jam hari minggu bulan tahun mm cm m m2 m3 km meter kilometer ha hektar hektare kg kilogram kuintal ton liter rupiah rp"
  )

  /// Whether something counts as many: people only where people, or what they have, may be counted.
  func contains(_ value: DecimalNumber, of unit: [UInt64]) -> Bool {
    others.contains(value) || (people.contains(value) && !(unit.first.map(Self.measures.contains) ?? false))
  }

  init(_ folder: String, _ workspace: Workspace) {
    for path in workspace.meetings(ofCase: folder) + (folder.isEmpty ? [] : workspace.meetings(ofCase: "")) {
      guard let file = workspace[path]?.records else { continue }
      let attendance = Attendance.of(file)
      for count in [attendance.total, attendance.men, attendance.women, attendance.total + attendance.absent] {
        people.insert(DecimalNumber(count))
      }
      for question in Question.all(in: file) {
        for share in Tally.of(question, in: file).answers { people.insert(DecimalNumber(share.count)) }
      }
    }
    for statistic in AreaStatistic.all(in: workspace) { if let value = statistic.value { others.insert(value) } }
    for path in workspace.paths where WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      people.formUnion(Self.numbers(of: Self.counted, in: file))
      others.formUnion(Self.numbers(of: Self.priced, in: file))
    }
  }

  private static func numbers(of fields: [(String, FieldNames)], in file: WorkspaceFile) -> Set<DecimalNumber> {
    var numbers: Set<DecimalNumber> = []
    for (type, fields) in fields {
      file.records.forEachRecord(of: type) { _, record in
        record.forEachField(of: fields) { _, value in
          if let number = try? DecimalNumber.parse(value.decoded) { numbers.insert(number) }
        }
      }
    }
    return numbers
  }

  private static let counted: [(String, FieldNames)] = [
    ("Kasus", FieldNames(["JumlahSasaran"])), ("Pertemuan", FieldNames(["Diundang", "JumlahL", "JumlahP"])),
    ("Rekap", FieldNames(["Jumlah"])), ("Panitia", FieldNames(["Jumlah"])),
    ("Jadwal", FieldNames(["Peserta", "Tamu"])),
  ]

  private static let priced: [(String, FieldNames)] = [
    ("Rincian", FieldNames(["Volume", "Koefisien", "HargaSatuan", "Tertulis"])),
    ("Kelompok", FieldNames(["Tertulis"])), ("Anggaran", FieldNames(["Tertulis", "Batas"])),
  ]
}

extension DecimalNumber {
  /// The number rounded half away from zero to 0 to 5 decimals.
  func rounded(to decimals: Int) -> DecimalNumber {
    let step = (0..<max(0, 6 - decimals)).reduce(1) { step, _ in step * 10 }
    let (whole, rest) = millionths.quotientAndRemainder(dividingBy: step)
    let isUp = rest.magnitude * 2 >= UInt(step)
    return DecimalNumber(millionths: (whole + (isUp ? (millionths < 0 ? -1 : 1) : 0)) * step)
  }
}
