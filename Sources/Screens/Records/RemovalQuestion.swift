import Practicum
import TextCanvas

/// The one question that is asked before something goes away that other places name.
struct RemovalQuestion: Equatable, Sendable {
  /// How a key ended.
  enum Outcome: Equatable {
    case stay, cancelled
    case answered(RecordRemoval.Manner)
  }

  private struct Answer: Equatable {
    let keys: [String]
    let words: Words
    let outcome: Outcome
  }

  private let sentence: Words
  private let answers: [Answer]
  private var cursor = ListCursor()

  /// Asks about something that so many places name.
  ///
  /// - Parameter undo: the key that takes the deletion back, where letters are typed `Ctrl-U`.
  init(
    _ subject: Words, _ references: [RecordReference], kept: RecordRemoval.Kept? = nil, undo: String = Self.undo
  ) {
    let places = Self.places(references)
    sentence = Words(
      id: "\(subject.id.prefix(1).uppercased() + subject.id.dropFirst()) disebut di \(references.count) tempat "
        + "(\(places.id)). Tetap hapus? Tombol \(undo) nanti mengembalikan semuanya.",
      en: "\(references.count == 1 ? "1 place names" : "\(references.count) places name") \(subject.en) "
        + "(\(places.en)). Delete it all the same? The key \(undo) will bring everything back.")
    answers =
      [
        Answer(
          keys: ["y"],
          words: Words(id: "hapus beserta penyebutannya", en: "delete it and where it is named"),
          outcome: .answered(.withReferences))
      ]
      + (kept.map { kept in
        [Answer(keys: ["b"], words: Self.keeping(kept), outcome: .answered(.keepingText))]
      } ?? [])
      + [Answer(keys: ["t", "n"], words: Words(id: "tidak jadi", en: "leave it"), outcome: .cancelled)]
  }

  /// Asks before a record is taken away; nil where nothing names it and there is nothing to ask.
  init?(_ removal: RecordRemoval, undo: String = Self.undo) {
    guard !removal.references.isEmpty else { return nil }
    self.init(removal.subject, removal.references, kept: removal.kept, undo: undo)
  }

  /// The key that takes a deletion back where letters are commands.
  static let undo = "u"

  private static func keeping(_ kept: RecordRemoval.Kept) -> Words {
    switch kept {
    case .name: Words(id: "hapus; namanya tetap sebagai teks biasa", en: "delete; its name stays as text")
    case .value: Words(id: "hapus; nilainya yang sekarang tetap tertulis", en: "delete; its value now stays written")
    }
  }

  private static func places(_ references: [RecordReference]) -> Words {
    var counts: [(label: Words, count: Int)] = []
    for reference in references {
      let label = FileKind(path: reference.path).flatMap { Schema.record(reference.type, in: $0)?.label }
      guard let label = label ?? (reference.type.isEmpty ? Self.prose : nil) else { continue }
      if let at = counts.firstIndex(where: { $0.label == label }) {
        counts[at].count += 1
      } else {
        counts.append((label, 1))
      }
    }
    return Words(
      id: counts.map { "\($0.label.id.lowercased()) \($0.count)" }.joined(separator: ", "),
      en: counts.map { "\($0.label.en.lowercased()) \($0.count)" }.joined(separator: ", "))
  }

  private static let prose = Words(id: "narasi", en: "prose")

  /// The keys, for the footer.
  var keys: [(key: String, title: Words)] {
    answers.map { ($0.keys[0], $0.words) } + [("Esc", AppWords.cancel)]
  }

  /// Takes a key.
  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter: return answers[min(cursor.index, answers.count - 1)].outcome
    case .text(let letter):
      return answers.first { $0.keys.contains(letter.lowercased()) }?.outcome ?? .stay
    default:
      cursor.press(key, count: answers.count)
      return .stay
    }
  }

  /// Draws the question in a box in the middle of an area, the cursor on the answer that Enter gives.
  func draw(_ canvas: inout Canvas, over area: Area, _ language: Language, _ glyphs: Glyphs) {
    let columns = min(area.columns, 62)
    let lines = wrapped(sentence[language], to: columns - 4, most: max(1, area.rows - answers.count - 2))
    let box = area.centred(Size(columns: columns, rows: lines.count + answers.count + 2))
    canvas.fill(box)
    canvas.box(box, .caution, glyphs)
    let inner = box.inset(columns: 2, rows: 1)
    canvas.write(lines, in: inner, .caution)
    for (place, answer) in answers.enumerated() {
      let row = inner.droppingTop(lines.count).top(1).moved(rows: place)
      let isFocused = place == cursor.index
      if isFocused {
        canvas.fill(row, .focus)
        canvas.cursor = row.origin
      }
      let marker = isFocused ? glyphs.marker : " "
      let text = "\(marker) [\(answer.keys[0])] \(answer.words[language])"
      canvas.write(
        truncated(text, to: row.columns, glyphs: glyphs), at: row.origin, isFocused ? .focus : .normal)
    }
  }
}

extension Session {
  /// Takes a record away and says how to bring it back; false when it was refused.
  @discardableResult
  mutating func remove(
    _ removal: RecordRemoval, _ manner: RecordRemoval.Manner = .withReferences, undo: String = RemovalQuestion.undo
  ) -> Bool {
    let done = edit { workspace throws(EditRefusal) in try removal.edit(manner, in: workspace) }
    if done {
      let name = removal.subject
      say(
        Words(
          id: "Dihapus: \(name.id). Tekan \(undo) untuk mengembalikannya.",
          en: "Deleted: \(name.en). Press \(undo) to bring it back."), .good)
    }
    return done
  }
}
