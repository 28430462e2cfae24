extension RosterImport {
  /// What a column is taken for, as people call it.
  public func words(of target: RosterTarget) -> Words {
    switch target {
    case .field(let name): return Self.label(name)
    case .neighbourhoods: return Words(id: "RT dan RW", en: "RT and RW")
    case .tick(let field, let value):
      let (label, choice) = (Self.label(field), Self.choice(value, of: field))
      return Words(id: "\(label.id): \(choice.id)", en: "\(label.en): \(choice.en)")
    case .question(let id):
      guard let imported = questions[id] else { return Words(id: "pertanyaan", en: "question") }
      let text = imported.question.text
      return Words(
        id: "pertanyaan \(imported.words.id): \(text)", en: "\(imported.words.en) question: \(text)")
    case .choice(let id, let value):
      let text = questions[id]?.question.text ?? id
      return Words(id: "jawaban \"\(value)\" untuk: \(text)", en: "answer \"\(value)\" to: \(text)")
    case .needless: return Words(id: "tidak diperlukan", en: "not needed")
    case .none: return Words(id: "tidak diambil", en: "not taken")
    }
  }

  /// The name of a column with its letters: `E (NIK)`.
  public func name(ofColumn index: Int) -> String {
    let header = columns.first { $0.index == index }?.header ?? ""
    let letters = SpreadsheetColumn.letters(index)
    return header.isEmpty ? letters : "\(letters) (\(excerpt(header)))"
  }

  private static func label(_ field: String) -> Words {
    fields.first { $0.name == field }?.label ?? Words(same: field)
  }

  private static func choice(_ value: String, of field: String) -> Words {
    fields.first { $0.name == field }?.form.choices.first { $0.value == value }?.words ?? Words(same: value)
  }
}

extension ImportedQuestion {
  /// How it is answered and whether the meeting has it.
  fileprivate var words: Words {
    let kind = Question.kinds.first { $0.value == question.kind.rawValue }?.words ?? Words(same: question.kind.rawValue)
    return switch origin {
    case .meeting: kind
    case .elsewhere, .table: Words(id: "baru, \(kind.id)", en: "new \(kind.en)")
    }
  }
}
