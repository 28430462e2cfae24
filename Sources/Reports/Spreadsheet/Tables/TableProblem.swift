import Practicum

/// Why a table cannot be made.
public enum TableProblem: Error, Equatable, Sendable {
  case unknownCase(String, known: [String])
  case unknownMeeting(String, known: [String])
  /// The table is made for cases, not for meetings.
  case noMeetings(TableKind)
  /// There is nothing to put into it.
  case nothing(TableKind)
  /// One file of this form holds one table only; the choices are as they are written on the command line.
  case several([String])
  case spreadsheet(SpreadsheetProblem)

  public var words: Words {
    switch self {
    case .unknownCase(let name, let known):
      known.isEmpty
        ? Words(
          id: "Kasus \"\(name)\" tidak ada; praktikum ini belum punya kasus.",
          en: "There is no case \"\(name)\"; this practicum has no case yet.")
        : Words(
          id: "Kasus \"\(name)\" tidak ada; yang ada: \(Self.list(known).id).",
          en: "There is no case \"\(name)\"; there is: \(Self.list(known).en).")
    case .unknownMeeting(let name, let known):
      known.isEmpty
        ? Words(
          id: "Pertemuan \"\(name)\" tidak ada; di sini belum ada pertemuan.",
          en: "There is no meeting \"\(name)\"; there is no meeting here yet.")
        : Words(
          id: "Pertemuan \"\(name)\" tidak ada; yang ada: \(Self.list(known).id).",
          en: "There is no meeting \"\(name)\"; there is: \(Self.list(known).en).")
    case .noMeetings(let kind):
      Words(
        id: "\(kind.words.id) dibuat per kasus: --meeting tidak berlaku, --case memilih kasusnya.",
        en: "\(kind.words.en) is made for cases: --meeting does not apply, --case chooses the case.")
    case .nothing(let kind): Self.nothing(kind)
    case .several(let choices):
      Words(
        id: "Berkas .csv memuat satu tabel, di sini ada \(choices.count). Pilih satu: \(Self.list(choices).id). "
          + "Atau tulis ke .xlsx: semua tabel masuk satu berkas.",
        en: "A .csv file holds one table, here are \(choices.count). Choose one: \(Self.list(choices).en). "
          + "Or write to .xlsx: all tables go into one file.")
    case .spreadsheet(let problem): problem.words
    }
  }

  private static func nothing(_ kind: TableKind) -> Words {
    switch kind {
    case .roster:
      Words(id: "Belum ada peserta yang dicatat di sini.", en: "No attendees are noted here yet.")
    case .summary:
      Words(
        id: "Belum ada pertanyaan atau rekap yang dapat dihitung di sini.",
        en: "There is no question and no total to count here yet.")
    case .budget: Words(id: "Belum ada anggaran di sini.", en: "There is no budget here yet.")
    case .rundown: Words(id: "Belum ada susunan acara di sini.", en: "There is no rundown here yet.")
    case .participants:
      Words(
        id: "Belum ada sistem partisipan, narasumber, atau panitia di sini.",
        en: "There are no participant systems, resource persons or committee here yet.")
    case .findings: Words(id: "Tidak ada temuan: tidak ada yang perlu ditulis.", en: "No findings: nothing to write.")
    }
  }

  /// The first of the names, and how many are left out.
  private static func list(_ names: [String]) -> Words {
    let shown = names.prefix(20).joined(separator: ", ")
    let rest = names.count - 20
    return rest > 0
      ? Words(id: "\(shown), dan \(rest) lainnya", en: "\(shown), and \(rest) more") : Words(same: shown)
  }
}
