import Practicum

/// Why a table cannot be made.
public enum TableProblem: Error, Equatable, Sendable {
  case unknown(UnknownName)
  /// The table is made for cases, not for meetings.
  case noMeetings(TableKind)
  /// There is nothing to put into it.
  case nothing(TableKind)
  /// One file of this form holds one table only; the choices are as they are written on the command line.
  case several([String])
  case spreadsheet(SpreadsheetProblem)

  public var words: Words {
    switch self {
    case .unknown(let name): name.words
    case .noMeetings(let kind):
      Words(
        id: "\(kind.words.id) dibuat per kasus: --meeting tidak berlaku, --case memilih kasusnya.",
        en: "\(kind.words.en) is made for cases: --meeting does not apply, --case chooses the case.")
    case .nothing(let kind): Self.nothing(kind)
    case .several(let choices):
      Words(
        id: "Berkas .csv memuat satu tabel, di sini ada \(choices.count). Pilih satu: \(Words(listing: choices).id). "
          + "Atau tulis ke .xlsx: semua tabel masuk satu berkas.",
        en: "A .csv file holds one table, here are \(choices.count). Choose one: \(Words(listing: choices).en). "
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
}
