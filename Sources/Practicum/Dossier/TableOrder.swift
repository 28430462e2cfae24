/// A table of a practicum for spreadsheets; the raw value is its name on the command line.
public enum TableKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case roster, summary, budget, rundown, participants, findings

  /// What the table is called.
  public var words: Words {
    switch self {
    case .roster: Words(id: "Daftar peserta", en: "Roster")
    case .summary: Words(id: "Rekapitulasi jawaban", en: "Summary of answers")
    case .budget: Words(id: "Anggaran", en: "Budget")
    case .rundown: Words(id: "Susunan acara", en: "Rundown")
    case .participants: Words(id: "Partisipan", en: "Participants")
    case .findings: Words(id: "Temuan pemeriksaan", en: "Findings of the checks")
    }
  }

  /// Whether there is one for each meeting, rather than for each case.
  public var isAboutMeetings: Bool { self == .roster || self == .summary }

  /// How files that hold it are named.
  fileprivate var fileHead: String {
    switch self {
    case .roster: "peserta"
    case .summary: "rekapitulasi"
    case .budget: "anggaran"
    case .rundown: "acara"
    case .participants: "partisipan"
    case .findings: "temuan"
    }
  }
}

/// A table as it is asked for: what, of which case and meeting, with or without personal data.
public struct TableOrder: Equatable, Sendable {
  public var kind: TableKind
  /// The case folder, `""` for what belongs to no case; nil for everything.
  public var caseFolder: String?
  /// The meeting's file name without `.rec`; nil for every meeting.
  public var meeting: String?
  /// Whether personal data are written out although the practicum says `Samarkan: ya`.
  public var isFull: Bool

  /// Orders a table.
  public init(_ kind: TableKind, caseFolder: String? = nil, meeting: String? = nil, isFull: Bool = false) {
    self.kind = kind
    self.caseFolder = caseFolder
    self.meeting = meeting
    self.isFull = isFull
  }

  /// A name for the file without its ending, such as `anggaran-jaminan-sosial`.
  public var fileStem: String {
    let place = meeting ?? caseFolder.flatMap { $0.isEmpty ? nil : $0 } ?? "praktikum"
    return "\(kind.fileHead)-\(place)"
  }
}
