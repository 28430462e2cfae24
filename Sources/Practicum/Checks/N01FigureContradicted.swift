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
          text.cites(sentence, in: passage) ? nil : figures.slip(in: sentence, of: text)
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

/// The figures of a case that alone have their unit, and the counts that the data knows otherwise.
private struct StatedFigures {
  struct Stated {
    let figure: Figure
    let value: DecimalNumber
    let unit: [UInt64]
    /// The telling words of its name.
    let phrase: [UInt64]
  }

  struct Slip {
    let figure: Figure
    /// The bytes of the number in the text.
    let range: Range<Int>
    let written: String
    let value: Words
  }

  private var stated: [Stated] = []
  private var starts: Set<UInt64> = []
  private var filter = KeyFilter()
  private var values: Set<DecimalNumber> = []
  private let folder: String
  private let workspace: Workspace
  private var counts: Set<DecimalNumber>?

  init(_ folder: String, _ workspace: Workspace) {
    self.folder = folder
    self.workspace = workspace
    var book = FigureBook(workspace)
    let figures = book.figures(of: folder)
    let units = figures.map { $0.unit.lowercased() }
    for (number, figure) in figures.enumerated() {
      guard case .success(let value) = book.value(of: figure) else { continue }
      values.insert(value)
      let unit = units[number]
      guard !unit.isEmpty, units.count(where: { $0 == unit }) == 1 else { continue }
      let phrase = Self.telling(TextWord.keys(of: figure.name))
      guard !phrase.isEmpty else { continue }
      filter.insert(phrase[0])
      starts.insert(phrase[0])
      stated.append(
        Stated(figure: figure, value: value, unit: unit == "%" ? [] : TextWord.keys(of: unit), phrase: phrase))
    }
  }

  var isEmpty: Bool { stated.isEmpty }

  /// Whether a passage has the first word of any figure's phrase: nearly all have none.
  func mayConcern(_ passage: Passage, of text: FileText) -> Bool {
    text.words[passage.words].contains { filter.mayHold($0.key) && starts.contains($0.key) }
  }

  private static func telling(_ keys: [UInt64]) -> [UInt64] {
    keys.filter { !GeneralWords.function.contains($0) && !counting.contains($0) }
  }

  /// Words that say that something is counted.
  private static let counting = WordSet("jumlah banyak banyaknya total persentase proporsi angka tingkat sebanyak")

  mutating func slip(in sentence: Range<Int>, of text: FileText) -> Slip? {
    guard text.words[sentence].contains(where: { $0.traits.contains(.number) || $0.letters != 0 }) else { return nil }
    let keys = Self.telling(Array(text.keys(sentence)))
    for stated in stated where keys.holds(stated.phrase) {
      let quantities = Quantity.all(in: sentence, of: text).filter { quantity in
        stated.unit.isEmpty
          ? quantity.isPercentage : !quantity.isPercentage && hasUnit(quantity, stated, sentence, text)
      }
      guard quantities.count == 1, let quantity = quantities.first, !quantity.isVague else { continue }
      if quantity.value == rounded(stated.value, quantity.decimals) || isKnown(quantity.value) { continue }
      if isOfAnotherYear(sentence, stated.figure, text) { continue }
      return Slip(
        figure: stated.figure, range: text.range(of: quantity.words),
        written: oneLine(text.text(quantity.words)) + (quantity.isPercentage ? "%" : ""),
        value: Words(
          id: stated.figure.shown(stated.value, .indonesian), en: stated.figure.shown(stated.value, .english)))
    }
    return nil
  }

  private func rounded(_ value: DecimalNumber, _ decimals: Int) -> DecimalNumber {
    decimals < 6 ? value.rounded(to: decimals) : value
  }

  /// Whether the unit follows the number, or the phrase itself does.
  private func hasUnit(_ quantity: Quantity, _ stated: Stated, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    let rest = text.keys(quantity.words.upperBound..<sentence.upperBound)
    return rest.starts(with: stated.unit) || Self.telling(Array(rest)).starts(with: stated.phrase)
  }

  /// Whether the sentence speaks of another year than the figure.
  private func isOfAnotherYear(_ sentence: Range<Int>, _ figure: Figure, _ text: FileText) -> Bool {
    let years = sentence.filter { place in
      let word = text.words[place]
      return word.traits.contains(.number) && word.length == 4
        && (text.text(place).hasPrefix("19") || text.text(place).hasPrefix("20"))
    }
    guard !years.isEmpty else { return false }
    let own = "\(figure.name) \(figure.source ?? "")"
    return !years.contains { own.contains(text.text($0)) }
  }

  /// Whether something else of the case counts as many: another figure, a roster, the budget, the schedule.
  private mutating func isKnown(_ value: DecimalNumber) -> Bool {
    if values.contains(value) { return true }
    let known = counts ?? KnownCounts.of(folder, workspace)
    counts = known
    return known.contains(value)
  }
}

/// The numbers that rosters, statistics, budget and schedule of a case know.
enum KnownCounts {
  static func of(_ folder: String, _ workspace: Workspace) -> Set<DecimalNumber> {
    var counts: Set<DecimalNumber> = []
    for path in workspace.meetings(ofCase: folder) + (folder.isEmpty ? [] : workspace.meetings(ofCase: "")) {
      guard let file = workspace[path]?.records else { continue }
      let attendance = Attendance.of(file)
      for count in [attendance.total, attendance.men, attendance.women, attendance.total + attendance.absent] {
        counts.insert(DecimalNumber(count))
      }
      for question in Question.all(in: file) {
        for share in Tally.of(question, in: file).answers { counts.insert(DecimalNumber(share.count)) }
      }
    }
    for statistic in AreaStatistic.all(in: workspace) { if let value = statistic.value { counts.insert(value) } }
    for path in workspace.paths where WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      for (type, fields) in counted {
        file.records.forEachRecord(of: type) { _, record in
          record.forEachField(of: fields) { _, value in
            if let number = try? DecimalNumber.parse(value.decoded) { counts.insert(number) }
          }
        }
      }
    }
    return counts
  }

  private static let counted: [(String, FieldNames)] = [
    ("Kasus", FieldNames(["JumlahSasaran"])), ("Pertemuan", FieldNames(["Diundang", "JumlahL", "JumlahP"])),
    ("Rekap", FieldNames(["Jumlah"])), ("Panitia", FieldNames(["Jumlah"])),
    ("Rincian", FieldNames(["Volume", "Koefisien", "HargaSatuan", "Tertulis"])),
    ("Kelompok", FieldNames(["Tertulis"])), ("Anggaran", FieldNames(["Tertulis", "Batas"])),
    ("Jadwal", FieldNames(["Peserta", "Tamu"])),
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
