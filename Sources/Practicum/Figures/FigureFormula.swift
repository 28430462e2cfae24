/// How a figure that lives from other data is worked out, as `Angka.Rumus` writes it.
public enum FigureFormula: Equatable, Sendable {
  /// `STEM`: how many came to a meeting.
  case attendance(meeting: String)
  /// `STEM Field=answer`: how many there answered so.
  case answers(meeting: String, question: String, answer: String)
  /// `stat:ID`: a statistic of the area.
  case statistic(String)
  /// `a/b%`: one figure as a percentage of another.
  case percentage(of: String, in: String)

  /// Reads a formula; nil for what is none.
  public init?(_ text: String) {
    let text = text.withoutOuterBlanks
    if text.hasPrefix("stat:") {
      let id = String(text.dropFirst(5)).withoutOuterBlanks
      guard !id.isEmpty, !id.contains(where: \.isWhitespace) else { return nil }
      self = .statistic(id)
      return
    }
    if text.hasSuffix("%") {
      let parts = text.dropLast().split(separator: "/", omittingEmptySubsequences: false).map {
        String($0).withoutOuterBlanks
      }
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else {
        return nil
      }
      self = .percentage(of: parts[0], in: parts[1])
      return
    }
    guard let blank = text.firstIndex(where: \.isWhitespace) else {
      guard !text.isEmpty, !text.contains("="), !text.contains("/") else { return nil }
      self = .attendance(meeting: text)
      return
    }
    let rest = String(text[blank...]).withoutOuterBlanks
    guard let equals = rest.firstIndex(of: "=") else { return nil }
    let question = String(rest[..<equals]).withoutOuterBlanks
    let answer = String(rest[rest.index(after: equals)...]).withoutOuterBlanks
    guard !question.isEmpty, !answer.isEmpty, !question.contains(where: \.isWhitespace) else { return nil }
    self = .answers(meeting: String(text[..<blank]), question: question, answer: answer)
  }

  /// The formula as files hold it.
  public var text: String {
    switch self {
    case .attendance(let meeting): meeting
    case .answers(let meeting, let question, let answer): "\(meeting) \(question)=\(answer)"
    case .statistic(let id): "stat:\(id)"
    case .percentage(let part, let whole): "\(part)/\(whole)%"
    }
  }

  /// Whether it is worked out from the figure with the Id.
  func rests(on id: String) -> Bool {
    if case .percentage(let part, let whole) = self { part == id || whole == id } else { false }
  }

  /// The formula once the figure or statistic it is worked out from has another Id.
  func renaming(_ old: String, to id: String) -> FigureFormula {
    func renamed(_ name: String) -> String { name == old ? id : name }
    return switch self {
    case .percentage(let part, let whole): .percentage(of: renamed(part), in: renamed(whole))
    case .statistic(let name): .statistic(renamed(name))
    case .attendance, .answers: self
    }
  }
}
