extension Rule {
  /// Makes a rule that speaks of one kind of slip in the texts of all cases.
  private static func ofReview(
    _ id: String, _ title: Words,
    _ message: @escaping @Sendable (_ slip: TextReview.Slip, _ written: String) -> Words?,
    mended: @escaping @Sendable (TextReview.Slip.Kind) -> String? = { _ in nil }
  ) -> Rule {
    Rule(id, .workspace, title) { workspace, _, readings in
      let review = readings.review(of: workspace)
      return review.slips.compactMap { slip in
        guard let text = review.texts.texts[slip.path] else { return nil }
        let passage = text.passages[slip.passage]
        let written = String(decoding: text.bytes[slip.range], as: UTF8.self)
        guard let message = message(slip, written) else { return nil }
        let fix = mended(slip.kind).flatMap { text.replacing(slip.range, of: passage, with: $0, in: workspace) }
        return text.finding(id, .perluDicek, passage, in: workspace, message, at: slip.range, fix: fix)
      }
    }
  }

  /// T01: text of one case names what belongs only to another.
  static let foreignText = ofReview(
    "T01", Words(id: "Teks dari kasus lain", en: "Text of another case")
  ) { slip, written in
    guard case .foreign(_, let owner) = slip.kind else { return nil }
    return Words(
      id: "\"\(oneLine(written))\" milik kasus \(owner)", en: "\"\(oneLine(written))\" belongs to the case \(owner)")
  }

  /// T02: the programme is called by another name than its own.
  static let programmeMisnamed = ofReview(
    "T02", Words(id: "Nama program tidak sama", en: "Programme called by another name"),
    { slip, _ in
      guard case .programme(let written, let programme) = slip.kind else { return nil }
      return Words(
        id: "Program ditulis \"\(oneLine(written))\", namanya \"\(oneLine(programme))\"",
        en: "The programme is called \"\(oneLine(written))\"; its name is \"\(oneLine(programme))\"")
    },
    mended: { kind in
      guard case .programme(_, let programme) = kind else { return nil }
      return programme
    })

  /// T03: a registered name or place is misspelt.
  static let nameMisspelt = ofReview(
    "T03", Words(id: "Nama salah tulis", en: "Name misspelt"),
    { slip, _ in
      guard case .misspelt(let written, let name) = slip.kind else { return nil }
      return Words(
        id: "Tertulis \"\(oneLine(written))\", nama terdaftar \"\(name)\"",
        en: "Written \"\(oneLine(written))\", registered as \"\(name)\"")
    },
    mended: { kind in
      guard case .misspelt(_, let name) = kind else { return nil }
      return name
    })
}

/// A text that may run over lines, on one.
func oneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
