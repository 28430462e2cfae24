/// A short paper made from a case; the raw value is its name on the command line and in file names.
public enum PaperKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case proposal
  case attendanceSheet = "daftar-hadir"
  case minutes = "notulen"
  case officialRecord = "berita-acara"
  case rundown
  case budget = "rab"
  case accountability = "lpj"
  case summary = "ringkasan"

  /// What the paper is called.
  public var words: Words {
    switch self {
    case .proposal: Words(id: "Proposal kegiatan", en: "Proposal of the programme")
    case .attendanceSheet: Words(id: "Daftar hadir", en: "Attendance sheet")
    case .minutes: Words(id: "Notulen", en: "Minutes")
    case .officialRecord: Words(id: "Berita acara", en: "Official record of a meeting")
    case .rundown: Words(id: "Susunan acara", en: "Rundown")
    case .budget: Words(id: "Rencana anggaran biaya (RAB)", en: "Budget")
    case .accountability: Words(id: "Laporan pertanggungjawaban (LPJ)", en: "Report on the use of funds")
    case .summary: Words(id: "Ringkasan satu halaman", en: "One-page summary")
    }
  }

  /// What it is for, in a sentence.
  public var guide: Words {
    switch self {
    case .proposal:
      Words(
        id: "Untuk meminta izin atau dana: latar belakang, tujuan, kegiatan, jadwal, dan biaya satu program.",
        en: "To ask for leave or money: background, goals, activities, schedule and costs of one programme.")
    case .attendanceSheet:
      Words(
        id: "Untuk ditandatangani: nama yang tercatat hadir dan baris kosong bagi yang lain.",
        en: "To be signed: the names noted as present, and blank rows for the others.")
    case .minutes:
      Words(
        id: "Catatan satu pertemuan: acara, hasil, dan kesepakatannya.",
        en: "What one meeting was about, what came of it and what was agreed.")
    case .officialRecord:
      Words(
        id: "Pernyataan resmi bahwa pertemuan berlangsung dan apa yang disepakati, untuk ditandatangani.",
        en: "The formal statement that a meeting was held and what was agreed, to be signed.")
    case .rundown:
      Words(id: "Lembar acara untuk panitia dan pengisi acara.", en: "The day's items for committee and performers.")
    case .budget:
      Words(
        id: "Rincian biaya dengan subtotal, jumlah, terbilang, dan sumber dananya.",
        en: "The costs with subtotals, total, total in words, and where the money comes from.")
    case .accountability:
      Words(
        id: "Anggaran, realisasi, dan selisihnya, dengan daftar bukti.",
        en: "Budget, realisation and variance, with the list of receipts.")
    case .summary:
      Words(id: "Kasus pada satu halaman A4.", en: "The case on one page of A4.")
    }
  }

  /// Whether it is about one meeting and cannot be made without.
  public var needsMeeting: Bool { self == .minutes || self == .officialRecord }

  /// Whether it may be about one meeting.
  public var takesMeeting: Bool { needsMeeting || self == .attendanceSheet }
}
