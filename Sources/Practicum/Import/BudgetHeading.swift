/// What the columns of somebody else's budget hold.
struct BudgetHeading: Equatable, Sendable {
  /// The meaning of a column.
  enum Role: Hashable, Sendable, CaseIterable {
    case number, description, specification, volume, unit, coefficient, price, amount

    var words: Words {
      switch self {
      case .number: Words(id: "No", en: "No")
      case .description: Words(id: "Uraian", en: "Description")
      case .specification: Words(id: "Spesifikasi", en: "Specification")
      case .volume: Words(id: "Volume", en: "Volume")
      case .unit: Words(id: "Satuan", en: "Unit")
      case .coefficient: Words(id: "Koefisien", en: "Coefficient")
      case .price: Words(id: "Harga satuan", en: "Unit price")
      case .amount: Words(id: "Jumlah", en: "Amount")
      }
    }
  }

  let heading: TableHeading
  /// The columns of each role: the one that is named, and those without a name after it.
  let columns: [Role: ClosedRange<Int>]

  init(_ heading: TableHeading, width: Int) {
    self.heading = heading
    let roles = Self.roles(of: heading.names)
    var columns: [Role: ClosedRange<Int>] = [:]
    for (role, first) in roles {
      var last = first
      // What has no name of its own belongs to the name before it, as the number beside its "Rp".
      while last + 1 < width, last + 1 >= heading.names.count || heading.names[last + 1].isEmpty { last += 1 }
      columns[role] = first...last
    }
    self.columns = columns
  }

  /// How well the names of a heading are those of a budget.
  static func score(_ names: [String]) -> Int {
    let roles = roles(of: names)
    guard roles[.description] != nil || roles[.price] != nil, roles[.amount] != nil || roles[.price] != nil else {
      return 0
    }
    return roles.count * 2
  }

  private static func roles(of names: [String]) -> [Role: Int] {
    var roles: [Role: Int] = [:]
    for (column, name) in names.enumerated() {
      guard let role = ColumnName.readings(of: name).lazy.compactMap({ table[$0] }).first else { continue }
      if roles[role] == nil {
        roles[role] = column
      } else if role == .amount, roles[.volume] == nil, let first = roles[.amount], let price = roles[.price],
        first < price
      {
        // "Jumlah" before the price counts things, after it money.
        roles[.volume] = first
        roles[.amount] = column
      }
    }
    return roles
  }

  private static let table: [String: Role] = {
    let rows: [(Role, String)] = [
      (.number, "no, nomor, no urut, nomor urut, number"),
      (
        .description,
        "uraian, uraian kegiatan, rincian, rincian kegiatan, rincian belanja, uraian belanja, uraian biaya, "
          + "jenis kegiatan, jenis pengeluaran, jenis kebutuhan, jenis barang, jenis belanja, jenis biaya, nama barang, "
          + "barang, item, kebutuhan, kegiatan, komponen, komponen biaya, description, keperluan, jenis, pengeluaran, "
          + "uraian pekerjaan, nama kebutuhan, belanja, rincian biaya, rincian anggaran, deskripsi, pos, pos biaya, "
          + "rincian kebutuhan, rincian pengeluaran, nama kegiatan, uraian kebutuhan, uraian pengeluaran, nama, items"
      ),
      (.specification, "spesifikasi, spec, specification, merk, ukuran, spek, spesifikasi barang"),
      (
        .volume,
        "volume, vol, qty, kuantitas, quantity, banyak, banyaknya, kuantum, jml, jumlah barang, jumlah unit, "
          + "volume kegiatan, jumlah volume, jumlah satuan, vol satuan, volume satuan"
      ),
      (.unit, "satuan, sat, unit, satuan volume, units"),
      (
        .coefficient,
        "koefisien, koef, frekuensi, frek, freq, frequency, lama, durasi, hari, jam, kali, jumlah hari, jumlah jam, "
          + "jumlah kali, coefficient, jumlah pertemuan"
      ),
      (
        .price,
        "harga satuan, harga, unit price, price, biaya satuan, tarif, satuan harga, harga per satuan, harga per unit, "
          + "harga unit, hrg satuan, hargasatuan, satuan biaya, nominal satuan, harga barang, unit cost"
      ),
      (
        .amount,
        "jumlah, jumlah harga, total harga, jumlah biaya, total biaya, total, subtotal, sub total, amount, biaya, nilai, "
          + "jumlah total, nominal, harga total, anggaran, jumlah anggaran, total anggaran, besar biaya, jumlah uang, "
          + "besaran, total cost"
      ),
    ]
    var table: [String: Role] = [:]
    for (role, names) in rows {
      for name in names.split(separator: ",") { table[name.withoutOuterBlanks] = role }
    }
    return table
  }()
}
