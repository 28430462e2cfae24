import Practicum
import TextCanvas

/// The embedded themes, so that the program runs alone.
enum Themes {
  static let fallback = "gelap"

  static let all: [Theme] = [
    PackageResources.gelap_theme, PackageResources.terang_theme, PackageResources.kontras_theme,
    PackageResources.mono_theme, PackageResources.proyektor_theme,
  ].compactMap { bytes in try? Theme(parsing: String(decoding: bytes, as: UTF8.self)) }

  static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  static var titles: [(name: String, title: Words)] {
    all.map { ($0.name, Words(id: $0.titleIndonesian, en: $0.titleEnglish)) }
  }
}
