import RecordText

/// A record type prepared for judging very many records: its names as bytes, its forms as tests on bytes.
struct RecordShape: Sendable {
  let spec: RecordSpec
  let fields: [FieldSpec]
  let names: FieldNames
  let forms: [ByteForm]
  /// One bit per field.
  let needed: UInt64
  let repeatable: UInt64
  /// Two fields of which one is needed.
  let either: (String, String)?

  init(_ spec: RecordSpec, _ fields: [FieldSpec]) {
    self.spec = spec
    // A bit for each field; a meeting with more than forty questions has the rest unjudged.
    self.fields = Array(fields.prefix(64))
    names = FieldNames(self.fields.map(\.name))
    forms = self.fields.map { ByteForm($0) }
    needed = Self.bits(self.fields) { $0.isNeeded && Self.judgedElsewhere[spec.type] != $0.name }
    repeatable = Self.bits(self.fields, where: \.isRepeatable)
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

  /// Needed fields whose absence a stricter rule speaks of: a strategy that cites nothing is W01.
  private static let judgedElsewhere = ["Strategi": "Faktor"]

  private static let eitherOf = ["Angka": ("Nilai", "Rumus"), "Lampiran": ("Berkas", "Tabel")]

  private static func bits(_ fields: [FieldSpec], where holds: (FieldSpec) -> Bool) -> UInt64 {
    fields.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
  }
}
