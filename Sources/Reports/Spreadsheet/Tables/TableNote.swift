import Practicum

/// What whoever takes a table's file should know.
public enum TableNote: Equatable, Sendable {
  /// Numbers of persons are written out.
  case full
  /// Numbers of persons are masked.
  case masked
  /// Excel changes a .csv that is simply opened.
  case damagedByExcel
  /// Fractions are written with a point.
  case points

  /// The note as a sentence.
  ///
  /// - Parameter unmasking: what masked numbers are written out by, such as an option or a key.
  public func words(unmasking: Words) -> Words {
    switch self {
    case .full:
      Words(
        id: "Berisi NIK, telepon, dan alamat lengkap: simpan di tempat yang aman.",
        en: "It holds full NIK, phone numbers and addresses: keep it in a safe place.")
    case .masked:
      Words(
        id: "NIK, telepon, dan alamat disamarkan (Samarkan: ya); \(unmasking.id) menuliskannya utuh.",
        en: "NIK, phone numbers and addresses are masked (Samarkan: ya); \(unmasking.en) writes them out.")
    case .damagedByExcel:
      Words(
        id: "Excel merusak NIK dan nol di depan bila .csv dibuka begitu saja; untuk Excel lebih aman .xlsx.",
        en: "Excel damages NIK and leading zeros when a .csv is simply opened; for Excel .xlsx is safer.")
    case .points:
      Words(
        id: "Pecahan di .csv ditulis dengan titik (2.5), seperti di berkas praktikum.",
        en: "Fractions in the .csv are written with a point (2.5), as in the practicum's files.")
    }
  }
}
