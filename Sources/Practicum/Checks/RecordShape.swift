import RecordText

/// A record type prepared for judging very many records: its names as bytes, its forms as tests on bytes.
struct RecordShape: Sendable {
  let spec: RecordSpec
  let fields: [FieldSpec]
  let names: FieldNames
  let forms: [ByteForm]
  /// Places of fields.
  let needed: [Int]
  let repeatable: FieldSet
  /// Two fields of which one is needed.
  let either: (String, String)?

  init(_ spec: RecordSpec, _ fields: [FieldSpec]) {
    self.spec = spec
    self.fields = fields
    names = FieldNames(fields.map(\.name))
    forms = fields.map { ByteForm($0) }
    needed = fields.indices.filter { fields[$0].isNeeded && Self.judgedElsewhere[spec.type] != fields[$0].name }
    repeatable = FieldSet(fields.indices.filter { fields[$0].isRepeatable })
    either = Self.eitherOf[spec.type]
  }

  /// The shape with columns of its own, as a roster has by its questions.
  func with(_ columns: [FieldSpec]) -> RecordShape {
    columns.isEmpty ? self : RecordShape(spec, spec.fields + columns)
  }

  /// The shapes of each kind of file, made once.
  static let of: [FileKind: [RecordShape]] = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.map { kind in
      (kind, Schema.records(in: kind).map { RecordShape($0, $0.fields) })
    })

  /// Needed fields whose absence is judged otherwise: a strategy that cites nothing is W01, a line whose volume was
  /// printed as no number is A04.
  private static let judgedElsewhere = ["Strategi": "Faktor", "Rincian": "Volume"]

  private static let eitherOf = [
    "Angka": ("Nilai", "Rumus"), "Lampiran": ("Berkas", "Tabel"), "Rincian": ("Volume", "VolumeTertulis"),
  ]
}

/// Places of fields as bits; nothing is allocated for the first 64.
struct FieldSet: Sendable {
  private var first: UInt64 = 0
  private var others: [UInt64] = []

  init(_ places: [Int] = []) {
    for place in places { insert(place) }
  }

  func contains(_ place: Int) -> Bool {
    let word = place / 64 - 1
    if word < 0 { return first & Self.bit(place) != 0 }
    return word < others.count && others[word] & Self.bit(place) != 0
  }

  mutating func insert(_ place: Int) {
    let word = place / 64 - 1
    if word < 0 {
      first |= Self.bit(place)
      return
    }
    while others.count <= word { others.append(0) }
    others[word] |= Self.bit(place)
  }

  private static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place % 64) }
}
