extension FieldForm {
  /// A value of the files as screens show it: `11 Februari 2023`, `08.00`, `2,5`, `Rp1.200.000`, a choice's label;
  /// what does not fit the form is shown as it stands.
  public func shown(_ plain: String, _ language: Language) -> String {
    switch self {
    case .date: CalendarDate(plain: plain)?.long(language) ?? plain
    case .time: ClockTime(plain: plain)?.shown(language) ?? plain
    case .decimal: DecimalNumber(plain: plain)?.shown(language) ?? plain
    case .integer: WholeNumber.lenient(plain).map { WholeNumber.shown($0, language) } ?? plain
    case .rupiah: Rupiah.lenient(plain).map { Rupiah.shown($0, language) } ?? plain
    case .choice(let choices), .suggestion(let choices):
      choices.first { $0.value == plain }?.words[language] ?? plain
    case .identifier, .slug, .text, .prose, .year, .neighbourhood, .nationalID, .phone, .path, .reference: plain
    }
  }
}
