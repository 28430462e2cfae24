import Practicum
import TextCanvas

/// What an import of a roster says for itself: what was matched, taken, doubted, refused.
struct RosterImportReport {
  private let roster: RosterImport
  private let reading: RosterReading
  private let isDone: Bool

  /// The most rows that one list names.
  private static let most = 50

  init(_ roster: RosterImport, isDone: Bool) {
    self.roster = roster
    self.isDone = isDone
    reading = roster.reading()
  }

  private var doubted: [RosterRow] {
    reading.taken(withDuplicates: roster.takesDuplicates).filter { !$0.doubts.isEmpty }
  }

  /// Whether every row was taken as it stands.
  var isClean: Bool { doubted.isEmpty && reading.refused.isEmpty }

  func text(_ language: Language) -> String {
    var lines: [Words] = [head]
    lines += roster.notices + reading.notices
    lines += columns
    if isDone { lines.append(taken) }
    lines += list(
      doubted.flatMap { row in
        row.doubts.map { doubt in
          let place = roster.name(ofColumn: doubt.column)
          return Words(
            id: "baris \(row.number), \(place), \(row.name): \(doubt.words.id)",
            en: "row \(row.number), \(place), \(row.name): \(doubt.words.en)")
        }
      }, Words(id: "Perlu dicek", en: "To be looked at"))
    lines += list(
      reading.duplicates.compactMap { row in
        guard case .duplicate(let other) = row.outcome else { return nil }
        return Words(
          id: "baris \(row.number), \(row.name): orang yang sama dengan \(other.id)",
          en: "row \(row.number), \(row.name): the same person as \(other.en)")
      }, Words(id: "Sudah ada, jadi tidak diambil", en: "Already there, so not taken"))
    lines += list(
      reading.refused.compactMap { row in
        guard case .refused(let why) = row.outcome else { return nil }
        return Words(id: "baris \(row.number): \(why.id)", en: "row \(row.number): \(why.en)")
      }, Words(id: "Tidak diambil", en: "Not taken"))
    return lines.map { visible($0[language]) + "\n" }.joined()
  }

  private var head: Words {
    let (count, sheet) = (reading.rows.count, roster.sheet.name)
    let place = sheet.isEmpty ? roster.source : "\(roster.source), \(sheet)"
    return Words(id: "\(place): \(count) baris di bawah judul kolom.", en: "\(place): \(count) rows below the heading.")
  }

  private var columns: [Words] {
    let shown = roster.columns.map { column -> (name: String, target: Words) in
      let meaning = roster.words(of: column.target)
      guard column.target == .none, column.filled > 0 else { return (roster.name(ofColumn: column.index), meaning) }
      return (
        roster.name(ofColumn: column.index),
        Words(id: "\(meaning.id): \(column.filled) isian", en: "\(meaning.en): \(column.filled) values")
      )
    }
    let width = min(36, shown.map(\.name.count).max() ?? 0)
    return [Words(id: "Kolom:", en: "Columns:")]
      + shown.map { name, target in
        let gap = String(repeating: " ", count: max(0, width - name.count))
        return Words(id: "  \(name)\(gap) → \(target.id)", en: "  \(name)\(gap) → \(target.en)")
      }
  }

  private var taken: Words {
    let count = reading.taken(withDuplicates: roster.takesDuplicates).count
    return Words(
      id: "Diambil: \(count) orang ke \(roster.path). Satu kali undo (u) di Rembuk membatalkan seluruh impor.",
      en: "Taken: \(count) people into \(roster.path). One undo (u) in Rembuk takes the whole import back.")
  }

  private func list(_ items: [Words], _ title: Words) -> [Words] {
    guard !items.isEmpty else { return [] }
    let rest = items.count - Self.most
    let more = rest > 0 ? [Words(id: "  … dan \(rest) lagi", en: "  … and \(rest) more")] : []
    return [Words(id: "\(title.id) (\(items.count)):", en: "\(title.en) (\(items.count)):")]
      + items.prefix(Self.most).map { Words(id: "  \($0.id)", en: "  \($0.en)") } + more
  }
}
