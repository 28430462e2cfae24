/// What a text of a record is to the rules about texts.
enum TextRole: Equatable, Sendable {
  /// It tells what the case is about, and so vouches for the words it uses.
  case witness
  /// Prose and labels of a case, which may have been copied from another.
  case checked
  /// What people said at a meeting, which is about anything.
  case minutes
  /// Text of the practicum, which may name every case.
  case plain
}

/// Which fields of the format hold text to be read, and as what.
struct TextFields: Sendable {
  let spec: RecordSpec
  let fields: [(field: FieldSpec, role: TextRole)]

  /// The types of a kind of file that hold text.
  static func of(_ kind: FileKind) -> [TextFields] { byKind[kind] ?? [] }

  private static let byKind: [FileKind: [TextFields]] = Dictionary(
    uniqueKeysWithValues: FileKind.allCases.map { kind in
      (
        kind,
        Schema.records(in: kind).compactMap { spec -> TextFields? in
          let roles = table[spec.type] ?? [:]
          let fields = spec.fields.compactMap { field in roles[field.name].map { (field, $0) } }
          return fields.isEmpty ? nil : TextFields(spec: spec, fields: fields)
        }
      )
    })

  private static let table: [String: [String: TextRole]] = [
    "Praktikum": witnesses(["Judul", "ProgramStudi", "Lembaga", "Kelurahan", "Kecamatan", "Kota", "Provinsi"]),
    "Tahap": ["Nama": .plain], "Dokumentasi": ["Keterangan": .plain], "Lampiran": ["Judul": .plain],
    "Rekomendasi": ["Teks": .plain], "Sumber": ["Nama": .witness], "Statistik": witnesses(["Kategori", "Nama"]),
    "Kasus": witnesses(["Judul", "Program", "Sasaran", "CaraMemilih"]),
    "Masalah": ["Teks": .witness, "Uraian": .checked], "Angka": ["Nama": .witness],
    "Kebutuhan": texts(["Teks", "Uraian"]), "SumberDaya": texts(["Teks", "Uraian"]),
    "Pertemuan": ["Judul": .minutes, "Tempat": .minutes, "Agenda": .minutes, "Ringkasan": .minutes],
    "Pertanyaan": ["Teks": .witness], "Temuan": ["Teks": .witness], "Kesepakatan": ["Teks": .minutes],
    "Butir": ["Teks": .witness, "Uraian": .checked, "RumusanTujuan": .checked, "DiLuar": .checked],
    "Faktor": texts(["Teks"]), "Strategi": texts(["Teks"]), "Rencana": texts(["Metode"]),
    "Tujuan": texts(["Teks", "Uraian", "Indikator", "Awal", "Target"]),
    "Kegiatan": texts(["Nama", "Uraian", "Indikator"]), "Sistem": texts(["Keterangan"]),
    "Teknik": texts(["Nama", "Uraian"]), "Evaluasi": texts(["Indikator", "Alat", "Waktu"]),
    "Kelompok": texts(["Nama"]), "Rincian": texts(["Uraian", "Spesifikasi"]), "Jadwal": texts(["Tempat"]),
    "Langkah": texts(["Teks", "Uraian"]), "Acara": texts(["Nama", "Materi"]),
  ]

  private static func texts(_ names: [String]) -> [String: TextRole] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, .checked) })
  }

  private static func witnesses(_ names: [String]) -> [String: TextRole] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, .witness) })
  }
}
