import Practicum

/// The words of the frame around all screens.
enum AppWords {
  static let moving = Words(id: "GERAK", en: "MOVE")
  static let entering = Words(id: "ISI", en: "ENTRY")
  static let done = Words(id: "simpan", en: "keep")
  static let cancel = Words(id: "batal", en: "cancel")
  /// The keys where a list is typed, one after another, until an empty one.
  static let listKeys: [(key: String, title: Words)] = [
    ("Enter", Words(id: "simpan, berikutnya", en: "keep, next")), ("Esc", Words(id: "selesai", en: "done")),
  ]
  static let back = Words(id: "kembali", en: "back")
  static let move = Words(id: "pindah", en: "move")
  static let saved = Words(id: "tersimpan", en: "saved")
  static let journaled = Words(id: "aman di jurnal", en: "safe in journal")
  static let writing = Words(id: "menyimpan", en: "saving")
  static let failed = Words(id: "BELUM TERSIMPAN", en: "NOT SAVED")
  static let readOnly = Words(id: "hanya baca", en: "read only")
  static let nothingToUndo = Words(id: "Tidak ada perubahan yang dapat diurungkan.", en: "There is nothing to undo.")
  static let nothingToRedo = Words(id: "Tidak ada yang dapat diulang.", en: "There is nothing to redo.")
  static let pressQ = Words(
    id: "Ini layar pertama. Tekan q untuk keluar; semua isian sudah tersimpan.",
    en: "This is the first screen. Press q to leave; everything you entered is saved.")
  static let tooSmall = Words(id: "Layar terlalu kecil. Perbesar jendela.", en: "Window too small. Enlarge it.")

  /// A key as it is called: names stand on the keys themselves, only the blank one has a word in each language.
  static func key(_ name: String, _ language: Language) -> String {
    name == "Space" && language == .indonesian ? "Spasi" : name
  }

  static func undone(_ title: Words) -> Words { Words(id: "Diurungkan: \(title.id)", en: "Undone: \(title.en)") }
  static func redone(_ title: Words) -> Words { Words(id: "Diulang: \(title.id)", en: "Redone: \(title.en)") }

  static func noSuchKey(_ key: String) -> Words {
    Words(
      id: "\(key) tidak berarti apa-apa di sini. Tekan ? untuk daftar tombol.",
      en: "\(key) means nothing here. Press ? for the keys.")
  }

  /// How many findings there are here; where that is only a part of them, it is said.
  static func findings(_ count: Int, of total: Int) -> Words {
    guard count < total else { return Words(id: "\(found(count).id) (Ctrl-F)", en: "\(found(count).en) (Ctrl-F)") }
    return Words(
      id: "\(found(count).id) di sini (Ctrl-F: semua \(total))",
      en: "\(found(count).en) here (Ctrl-F: all \(total))")
  }

  static func found(_ count: Int) -> Words {
    Words(id: "\(count) temuan", en: count == 1 ? "1 finding" : "\(count) findings")
  }

  /// How many findings there are, or suggestions where there is nothing graver.
  static func found(_ counts: [Severity: Int]) -> Words {
    let total = counts.values.reduce(0, +)
    guard counts[.saran] == total else { return found(total) }
    return Words(id: "\(total) saran", en: total == 1 ? "1 suggestion" : "\(total) suggestions")
  }
}
