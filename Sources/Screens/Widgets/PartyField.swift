import Practicum
import TextCanvas

/// A field for parties: typing filters the register, an unknown name can be registered in passing or stay plain text.
public struct PartyField: Equatable, Sendable {
  /// How a key ended.
  public enum Outcome: Equatable, Sendable {
    case stay, cancelled
    /// What is to stand in the field, newcomers still to be registered.
    case picked([PartyChoice])
  }

  private let known: Set<String>
  private let names: PartyNames
  private var picker: Picker
  /// Asking of which kind an unknown name is, and what else was picked.
  private var question: Question?
  private let language: Language

  private struct Question: Equatable {
    var kinds: Picker
    let name: String
    let others: [PartyChoice]
  }

  /// Makes a field for one party or several.
  ///
  /// - Parameter chosen: what stands in the field: Ids or free text.
  public init(_ title: Words, _ session: Session, chosen: [String] = [], several: Bool = false) {
    let workspace = session.workspace
    language = session.language
    let parties = PartyRegister(workspace).parties.filter { !$0.id.isEmpty }
    let registered = Set(parties.map(\.id))
    names = PartyNames(workspace)
    // Free text that stands in the field can be taken out like any other.
    let texts = chosen.filter { !registered.contains($0) }
    known = registered.union(texts)
    let items =
      texts.map { PickerItem($0, $0) }
      + parties.map { party in
        PickerItem(
          party.id, party.name.isEmpty ? party.id : party.name, detail: party.acronym.isEmpty ? party.id : party.acronym
        )
      }
    picker = Picker(title, items, chosen: chosen, several: several, freeText: true)
  }

  /// The keys, for the footer.
  public var keys: [(key: String, title: Words)] { question?.kinds.keys ?? picker.keys }

  /// Takes a key.
  public mutating func press(_ key: Key) -> Outcome {
    if var question {
      switch question.kinds.press(key) {
      case .stay: self.question = question
      case .cancelled: self.question = nil
      case .picked(let values):
        let kind = values.first ?? ""
        return .picked(
          question.others + [kind.isEmpty ? .value(question.name) : .newcomer(name: question.name, kind: kind)])
      }
      return .stay
    }
    switch picker.press(key) {
    case .stay: return .stay
    case .cancelled: return .cancelled
    case .picked(let values): return take(values)
    }
  }

  /// What was picked, unless one of it is a name that nobody has: then its kind is asked.
  private mutating func take(_ values: [String]) -> Outcome {
    var choices: [PartyChoice] = []
    var unknown: String?
    for value in values {
      if known.contains(value) {
        choices.append(.value(value))
      } else if let id = names.id(of: value) {
        choices.append(.value(id))
      } else {
        unknown = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    guard let unknown, !unknown.isEmpty else { return .picked(choices) }
    let plain = Words(id: "tulis nama saja, tanpa mendaftar", en: "write the name only, without registering")
    let kinds = PartyRegister.kinds.map { PickerItem($0.value, $0.words[language]) }
    let title = Self.question(of: unknown)
    question = Question(
      kinds: Picker(
        title, kinds + [PickerItem("", plain[language])], chosen: [PartyRegister.likelyKind(of: unknown)]),
      name: unknown, others: choices)
    return .stay
  }

  /// What is asked of a new party; a name without a letter is likely to be meant for another field.
  static func question(of name: String) -> Words {
    guard name.contains(where: \.isLetter) else {
      return Words(id: "“\(name)” nama pihak? Jenisnya?", en: "Is “\(name)” a party? Of which kind?")
    }
    return Words(id: "\(name): pihak baru, jenisnya?", en: "\(name): a new party, of which kind?")
  }

  /// Draws the box over an area.
  public func draw(_ canvas: inout Canvas, over area: Area, _ language: Language, _ glyphs: Glyphs) {
    (question?.kinds ?? picker).draw(&canvas, over: area, language, glyphs)
  }
}
