/// Why a figure has no value.
public enum FigureGap: Error, Equatable, Sendable {
  /// No figure has the Id.
  case unknown(String)
  /// Neither a value nor a formula was given.
  case empty(String)
  /// The value is no number, or the formula is none.
  case unreadable(String)
  case noMeeting(String)
  case noQuestion(String, meeting: String)
  /// Nobody's coming or answer was noted yet.
  case noAnswers(meeting: String)
  case noStatistic(String)
  /// The figure is worked out from itself, over these others.
  case circle([String])
  case dividedByZero(String)

  /// One sentence: what is missing, and what to do.
  public var words: Words {
    switch self {
    case .unknown(let id):
      Words(id: "Tidak ada angka \(id).", en: "There is no figure \(id).")
    case .empty(let id):
      Words(id: "\(id) belum punya nilai.", en: "\(id) has no value yet.")
    case .unreadable(let text):
      Words(id: "“\(text)” belum terbaca.", en: "“\(text)” is not understood.")
    case .noMeeting(let stem):
      Words(id: "Tidak ada pertemuan \(stem).", en: "There is no meeting \(stem).")
    case .noQuestion(let question, let meeting):
      Words(
        id: "Pertemuan \(meeting) tidak punya pertanyaan \(question).",
        en: "The meeting \(meeting) has no question \(question).")
    case .noAnswers(let meeting):
      Words(id: "Pertemuan \(meeting) belum ada isinya.", en: "Nothing was noted at the meeting \(meeting) yet.")
    case .noStatistic(let id):
      Words(id: "Tidak ada statistik \(id) di data wilayah.", en: "The area data has no statistic \(id).")
    case .circle(let ids):
      Words(
        id: "Dihitung dari dirinya sendiri: \(ids.joined(separator: " → ")).",
        en: "It is worked out from itself: \(ids.joined(separator: " → ")).")
    case .dividedByZero(let id):
      Words(id: "Persentase dari \(id) yang bernilai 0.", en: "A percentage of \(id), which is 0.")
    }
  }
}
