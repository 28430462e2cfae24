/// What a column of somebody else's table means in a roster.
public enum RosterTarget: Equatable, Hashable, Sendable {
  /// A field of attendees, such as `Nama`.
  case field(String)
  /// RT and RW in one cell, such as `003/005`.
  case neighbourhoods
  /// Whoever has a tick here has this value in the field: a column `L` beside a column `P`.
  case tick(field: String, value: String)
  /// The answer to the question with that Id.
  case question(String)
  /// Whoever has a tick here gave this answer to the question with that Id.
  case choice(question: String, value: String)
  /// What the other program wrote for itself, or what is counted anew: of no use in a roster.
  case needless
  /// Not taken.
  case none
}

/// One column of the table and what it is taken for.
public struct RosterColumn: Equatable, Sendable {
  /// Counted from 0.
  public let index: Int
  /// Its name in the table, "" for none.
  public let header: String
  /// How many rows hold something in it.
  public let filled: Int
  public internal(set) var target: RosterTarget

  /// The letters under which a spreadsheet shows it.
  public var letters: String { SpreadsheetColumn.letters(index) }
  /// By what the choice of a target is remembered.
  var key: String { ColumnName.plain(header) }
}

/// The names under which the fields of attendees are known, in Indonesian and English.
enum RosterNames {
  /// The field names' own words count as well; earlier names are surer than later ones.
  private static let rows: [(RosterTarget, String)] = [
    (
      .field("Nama"),
      "nama, name, full name, nama orang, nama anggota, nama informan, nama kader, nama penerima manfaat, "
        + "nama kepala keluarga, nama kk, nama krt, kepala keluarga"
    ),
    (
      .field("JK"),
      "jk, jenis kelamin, l p, p l, lk pr, kelamin, gender, sex, seks, jenkel, jns kelamin, jns kel, jenis kel"
    ),
    (.field("Umur"), "umur, usia, age, usia saat ini, umur sekarang, umur saat ini, how old are you, berapa umur"),
    (
      .field("NIK"),
      "nik, no ktp, nomor ktp, nik ktp, ktp, no nik, nomor nik, nomor induk kependudukan, no induk kependudukan, "
        + "national id, id number, no identitas, nomor identitas"
    ),
    (
      .field("Telepon"),
      "telepon, telp, tlp, no telepon, nomor telepon, no telp, no tlp, no hp, nomor hp, hp, no handphone, "
        + "nomor handphone, handphone, no wa, nomor wa, wa, whatsapp, no whatsapp, nomor whatsapp, no hp wa, hp wa, "
        + "nomor hp wa, phone, phone number, mobile, mobile number, kontak, no kontak, nomor kontak, contact"
    ),
    (.field("RT"), "rt, no rt, nomor rt"),
    (.field("RW"), "rw, no rw, nomor rw"),
    (.neighbourhoods, "rt rw, rtrw, rt dan rw, alamat rt rw"),
    (
      .field("Alamat"),
      "alamat, address, alamat rumah, alamat tinggal, alamat domisili, tempat tinggal, home address, domisili, "
        + "alamat ktp, alamat jalan, kampung, jalan"
    ),
    (
      .field("Pekerjaan"),
      "pekerjaan, occupation, job, profesi, mata pencaharian, pekerjaan utama, jenis pekerjaan, work"
    ),
    (
      .field("Unsur"),
      "unsur, perwakilan, mewakili, jabatan, instansi, lembaga, organisasi, asal, asal instansi, asal lembaga, "
        + "jabatan instansi, instansi jabatan, unsur lembaga, utusan, represents, organisation, organization, position"
    ),
    (.field("Kelompok"), "kelompok, kelompok diskusi, group, discussion group, nama kelompok"),
    (.field("Hadir"), "hadir, kehadiran, present, attendance, status kehadiran, status hadir, hadir tidak"),
    (
      .field("Persetujuan"),
      "persetujuan, consent, informed consent, setuju, bersedia, persetujuan data, kesediaan, lembar persetujuan"
    ),
    (.field("Catatan"), "catatan, keterangan, ket, note, notes, remarks, remark"),
    (.tick(field: "JK", value: "L"), "l, lk, laki laki, laki, pria, male, men"),
    (.tick(field: "JK", value: "P"), "p, pr, perempuan, wanita, female, women"),
    (
      .needless,
      "no, nomor, no urut, nomor urut, nourut, number, id, kode, timestamp, cap waktu, stempel waktu, "
        + "waktu pengisian, tanggal pengisian, submission time, tanda tangan, ttd, paraf, signature, start, end, today, "
        + "deviceid, username, simserial, subscriberid, phonenumber, simid, score, skor, instanceid, uuid, audit"
    ),
  ]

  private static let table: [String: (target: RosterTarget, rank: Int)] = {
    var table: [String: (target: RosterTarget, rank: Int)] = [:]
    for (target, names) in rows {
      for (rank, name) in names.split(separator: ",").map(\.withoutOuterBlanks).enumerated() {
        table[name] = (target, rank)
      }
    }
    return table
  }()

  /// What a column of that name means and how sure that is, 0 for surest; nil for a name that is not known.
  static func meaning(of header: String) -> (target: RosterTarget, rank: Int)? {
    if isOwn(header) { return (.needless, 0) }
    let readings = ColumnName.readings(of: header)
    for (order, reading) in readings.enumerated() {
      if let found = table[reading] { return (found.target, found.rank * 8 + order) }
    }
    return nil
  }

  /// Whether a form program wrote the column for itself: `_uuid`, `__version__`, `meta/instanceID`.
  private static func isOwn(_ header: String) -> Bool {
    let name = header.lowercased()
    return name.hasPrefix("_") || name.hasPrefix("meta/") || name.hasPrefix("formhub/")
  }

  /// Whether the table comes from a form that people filled in: then a column of another name is a question.
  static func comeFromForm(_ headers: [String]) -> Bool {
    let names = Set(headers.map { ColumnName.plain($0) })
    return !names.isDisjoint(with: ["timestamp", "cap waktu", "stempel waktu", "uuid", "submission time"])
      || headers.contains { isOwn($0) }
  }

  /// Whether a name asks something.
  static func asks(_ header: String) -> Bool {
    guard !header.contains("?") else { return true }
    let words = ColumnName.plain(header).split(separator: " ")
    return words.first.map { openings.contains(String($0)) } == true || words.count >= 5
  }

  private static let openings: Set<String> = [
    "apakah", "apa", "siapa", "siapakah", "berapa", "berapakah", "mengapa", "kenapa", "bagaimana", "bagaimanakah",
    "kapan", "kapankah", "dimana", "memiliki", "punya", "sudah", "pernah", "what", "who", "how", "why", "when", "where",
    "do", "does", "did", "have", "has", "is", "are",
  ]

  /// How well the names of a heading are those of a roster.
  static func score(_ headers: [String]) -> Int {
    let known = Set(headers.compactMap { meaning(of: $0)?.target })
    let telling = known.subtracting([.needless]).count
    return telling == 0
      ? 0 : telling * 2 + (known.contains(.field("Nama")) ? 6 : 0) + (known.contains(.needless) ? 1 : 0)
  }
}
