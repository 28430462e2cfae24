/// How wide characters are set, for breaking texts into lines that fit their boxes.
///
/// In thousandths of the type's size, rounded up. Taken from the `hmtx` tables of Liberation Sans 2 Regular and Bold
/// (Red Hat, SIL Open Font License), whose widths are those of Arial; Helvetica's differ by a few thousandths.
enum CharacterWidths {
  /// The width of a text on one line.
  static func width(of text: some StringProtocol, bold: Bool) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1, bold: bold) }
  }

  /// The width of one scalar: nothing where it combines with the one before, a full square where it is not known.
  static func width(of scalar: Unicode.Scalar, bold: Bool) -> Int {
    let widths = bold ? self.bold : regular
    if scalar.value < widths.count, widths[Int(scalar.value)] > 0 { return widths[Int(scalar.value)] }
    if let width = (bold ? boldRest : regularRest)[scalar] { return width }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1000
    }
  }

  private static let regular = table(regularRows)
  private static let bold = table(boldRows)
  private static let regularRest = rest(regularRows)
  private static let boldRest = rest(boldRows)

  /// The widths of the scalars below 0x180 by their value; 0 where there is none.
  private static func table(_ rows: [(width: Int, characters: String)]) -> [Int] {
    var widths = Array(repeating: 0, count: 0x180)
    for row in rows {
      for scalar in row.characters.unicodeScalars where scalar.value < 0x180 { widths[Int(scalar.value)] = row.width }
    }
    return widths
  }

  private static func rest(_ rows: [(width: Int, characters: String)]) -> [Unicode.Scalar: Int] {
    var widths: [Unicode.Scalar: Int] = [:]
    for row in rows {
      for scalar in row.characters.unicodeScalars where scalar.value >= 0x180 { widths[scalar] = row.width }
    }
    return widths
  }

  private static let regularRows: [(width: Int, characters: String)] = [
    (191, "'"),
    (223, "ijlįĵĺļłſ‘’‚"),
    (260, "|¦"),
    (278, " !,./:;I[\\]ft·ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧ"),
    (292, "ľ"),
    (334, "()-`r{}¡¨²³´¸¹ŀŕŗř‐“”„"),
    (351, "•"),
    (355, "\""),
    (366, "º"),
    (371, "ª"),
    (375, "ť"),
    (390, "*"),
    (400, "°"),
    (444, "ĳ"),
    (470, "^"),
    (500, "JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżž"),
    (538, "¶"),
    (549, "±÷≤≥"),
    (553, "¯"),
    (557, "#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų–€"),
    (577, "µ"),
    (584, "+<=>~¬×−"),
    (605, "ŉ"),
    (611, "FTZ¿ßøŢŤŦŹŻŽ"),
    (615, "ď"),
    (667, "&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸ"),
    (723, "CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ"),
    (724, "Ŋ"),
    (735, "Ĳ"),
    (737, "©®"),
    (778, "GOQÒÓÔÕÖØĜĞĠĢŌŎŐ"),
    (834, "Mm¼½¾"),
    (890, "%æ"),
    (944, "WœŴ"),
    (1000, "ÆŒ—…‰™←→"),
    (1016, "@"),
  ]

  private static let boldRows: [(width: Int, characters: String)] = [
    (238, "'"),
    (278, " ,./I\\ijl·ÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļłſ‘’‚"),
    (280, "|¦"),
    (334, "!()-:;[]`ft¡¨²³´¸¹ţŧ‐"),
    (351, "•"),
    (366, "º"),
    (371, "ª"),
    (386, "ľ"),
    (390, "*r{}ŕŗř"),
    (400, "°"),
    (475, "\""),
    (480, "ŀť"),
    (500, "zźżž“”„"),
    (549, "±÷≤≥"),
    (553, "¯"),
    (557, "#$0123456789J_aceksvxy¢£¤¥§«¶»àáâãäåçèéêëýÿāăąćĉċčēĕėęěĳĴķĸśŝşšŷ–€"),
    (577, "µ"),
    (584, "+<=>^~¬×−"),
    (611, "?FLTZbdghnopqu¿ßðñòóôõöøùúûüþđĝğġģĥħĹĻĽĿŁńņňŋōŏőŢŤŦũūŭůűųŹŻŽ"),
    (667, "EPSVXYÈÉÊËÝÞĒĔĖĘĚŚŜŞŠŶŸ"),
    (709, "ŉ"),
    (719, "ď"),
    (723, "&ABCDHKNRUÀÁÂÃÄÅÇÐÑÙÚÛÜĀĂĄĆĈĊČĎĐĤĦĶŃŅŇŔŖŘŨŪŬŮŰŲ"),
    (724, "Ŋ"),
    (737, "©®"),
    (778, "GOQwÒÓÔÕÖØĜĞĠĢŌŎŐŵ"),
    (785, "Ĳ"),
    (834, "M¼½¾"),
    (890, "%mæ"),
    (944, "WœŴ"),
    (976, "@"),
    (1000, "ÆŒ—…‰™←→"),
  ]
}
