import RecordText

/// One line of the budget, as its record has it; what is malformed stays readable as typed.
public struct BudgetLine: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `B7`; `""` when the record has none.
  public let id: String
  /// The code of its group, `""` when it names none.
  public let groupId: String
  public let description: String
  public let specification: String
  /// The volume as the file has it, `""` when none is given.
  public let volumeText: String
  /// The volume as printed where it is no number, such as `2x4`.
  public let printedVolume: String
  public let unit: String
  /// The coefficient as the file has it, `""` when none is given, which means once.
  public let coefficientText: String
  public let coefficientUnit: String
  /// The unit price as the file has it, `""` when none is given.
  public let priceText: String
  /// The printed amount as the file has it, `""` when none is given.
  public let printedText: String
  /// A party by slug or free text, `""` when none is given.
  public let party: String
  /// Codes of the activities it pays for.
  public let activities: [String]
  /// What it is spent on: as noted, else as its words or its group's name tell; nil where neither does.
  public let purpose: BudgetPurpose?
  /// Whether the purpose was told from the words.
  public let isPurposeInferred: Bool
  /// Whom it is for: as noted, else as its words or its group's name tell; nil where they name nobody or several.
  public let recipient: BudgetRecipient?
  /// Whether the recipient was told from the words.
  public let isRecipientInferred: Bool

  /// The volume, nil when none is given or it is no number.
  public var volume: DecimalNumber? { Self.decimal(volumeText) }

  /// The coefficient: 1 when none is given, nil when it is no number.
  public var coefficient: DecimalNumber? {
    coefficientText.withoutOuterBlanks.isEmpty ? DecimalNumber(1) : Self.decimal(coefficientText)
  }

  /// The unit price in rupiah, nil when none is given or it cannot be read.
  public var price: Int? { Rupiah.lenient(priceText) }

  /// The printed amount in rupiah, nil when none is given or it cannot be read.
  public var printed: Int? { Rupiah.lenient(printedText) }

  /// Volume times coefficient times unit price, rounded half up to a rupiah; nil where one of them cannot be read.
  public var amount: Int? {
    guard let volume, let coefficient, let price else { return nil }
    return BudgetMoney.amount(volume: volume, coefficient: coefficient, price: price)
  }

  /// The amount as printed, else as computed; nil where neither can be said, or what was printed cannot be read.
  public var amountAsPrinted: Int? { printedText.isBlank ? amount : printed }

  /// The amount as computed, else as printed: what the line is worth as far as it is known.
  public var value: Int? { amount ?? printed }

  /// How many people it provides for: the volume or the coefficient, whichever is counted in people or in portions;
  /// nil where neither is, it is no whole number, or one package may serve everybody.
  public var people: Int? {
    for (unit, number) in [(unit, volume), (coefficientUnit, coefficient)] {
      guard let word = Wording.words(of: unit).first else { continue }
      if Self.peopleUnits.contains(word) { return number?.whole }
      if Self.packageUnits.contains(word) { return number?.whole.flatMap { $0 == 1 ? nil : $0 } }
    }
    return nil
  }

  /// Reads a line.
  ///
  /// - Parameter group: the name of its group, which tells what the line's own words do not.
  init(_ record: Record, at index: Int, group: String) {
    self.index = index
    func text(_ field: String) -> String { record[field] ?? "" }
    id = text("Id")
    groupId = text("Kelompok")
    description = text("Uraian")
    specification = text("Spesifikasi")
    volumeText = text("Volume")
    printedVolume = text("VolumeTertulis")
    unit = text("Satuan")
    coefficientText = text("Koefisien")
    coefficientUnit = text("SatuanKoefisien")
    priceText = text("HargaSatuan")
    printedText = text("Tertulis")
    party = text("Pihak")
    activities = record.values(of: "Kegiatan").filter { !$0.isBlank }
    if text("Untuk").isBlank {
      purpose = [description, specification, group].lazy.compactMap(BudgetWording.purpose).first
      isPurposeInferred = purpose != nil
    } else {
      purpose = BudgetPurpose(rawValue: text("Untuk"))
      isPurposeInferred = false
    }
    if text("Penerima").isBlank {
      let named = [description, group].lazy.map(BudgetWording.recipients).first { !$0.isEmpty } ?? []
      recipient = named.count == 1 ? named[0] : nil
      isRecipientInferred = recipient != nil
    } else {
      recipient = BudgetRecipient(rawValue: text("Penerima"))
      isRecipientInferred = false
    }
  }

  private static func decimal(_ text: String) -> DecimalNumber? {
    DecimalNumber(plain: text.withoutOuterBlanks).flatMap { $0 < .zero ? nil : $0 }
  }

  /// The first word of units such as `orang`, `orang/jam`, `box`, of which one is for one person.
  private static let peopleUnits: Set<String> = [
    "orang", "org", "oh", "oj", "ok", "peserta", "narasumber", "box", "boks", "kotak", "dus", "dos", "porsi", "bungkus",
    "bks", "pax",
  ]

  /// Units of which one may also be for all.
  private static let packageUnits: Set<String> = ["paket", "pack", "pak", "set", "kit", "buah", "bh", "pcs"]
}

/// One transaction of the realisation, as its record has it.
public struct BudgetTransaction: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `X3`; `""` when the record has none.
  public let id: String
  /// The date as the file has it.
  public let date: String
  /// The code of the line it was paid from, `""` when it names none.
  public let lineId: String
  /// The number of its receipt, `""` when none is noted.
  public let receipt: String
  public let payee: String
  /// The amount as the file has it.
  public let amountText: String

  /// The amount in rupiah, nil when none is given or it cannot be read.
  public var amount: Int? { Rupiah.lenient(amountText) }

  init(_ record: Record, at index: Int) {
    self.index = index
    func text(_ field: String) -> String { record[field] ?? "" }
    id = text("Id")
    date = text("Tanggal")
    lineId = text("Rincian")
    receipt = text("NoBukti").withoutOuterBlanks
    payee = text("Penerima")
    amountText = text("Jumlah")
  }
}
