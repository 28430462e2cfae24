import Practicum

/// A text taken apart at its figures and citations.
enum RunningText: Equatable {
  case text(String)
  /// `{id}` or `{case/id}`, with the braces left out.
  case figure(String)
  /// `[@a; lihat @b, hlm. 5]`, one part for each entry, with the text as it stands.
  case citation([Citation], text: String)
  /// An amount of rupiah as the domain writes it.
  case amount(Int)

  struct Citation: Equatable {
    /// Words before the entry, such as `lihat`.
    var prefix: String
    var id: String
    /// Words after it, such as `hlm. 12`.
    var locator: String
  }

  /// Takes a text apart; `\{` is a brace.
  ///
  /// - Parameter readsAmounts: whether `Rp1.200.000` is an amount: in sentences that the data itself says.
  static func parts(of text: String, readsAmounts: Bool = false) -> [RunningText] {
    var reader = Reader(rest: Array(text.utf8)[...])
    reader.read(readsAmounts)
    return reader.parts
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>
    var parts: [RunningText] = []
    private var plain: [UInt8] = []

    init(rest: ArraySlice<UInt8>) { self.rest = rest }

    mutating func read(_ readsAmounts: Bool) {
      while let byte = rest.first {
        switch byte {
        case UInt8(ascii: "\\") where rest.dropFirst().first == UInt8(ascii: "{"):
          plain.append(UInt8(ascii: "{"))
          rest.removeFirst(2)
        case UInt8(ascii: "{"): if !figure() { keep() }
        case UInt8(ascii: "["): if !citation() { keep() }
        case UInt8(ascii: "R") where readsAmounts: if !amount() { keep() }
        case 0xEE where rest.starts(with: Self.brace):
          plain.append(UInt8(ascii: "{"))
          rest.removeFirst(3)
        default: keep()
        }
      }
      end()
    }

    private static let brace = Array(String(escapedBrace).utf8)

    private mutating func keep() { if let byte = rest.popFirst() { plain.append(byte) } }

    private mutating func end() {
      if !plain.isEmpty { parts.append(.text(String(decoding: plain, as: UTF8.self))) }
      plain = []
    }

    private mutating func add(_ part: RunningText, _ length: Int) {
      end()
      parts.append(part)
      rest.removeFirst(length)
    }

    private mutating func figure() -> Bool {
      let name = rest.dropFirst().prefix { $0.isSlug || $0 == UInt8(ascii: "/") }
      guard rest.dropFirst(name.count + 1).first == UInt8(ascii: "}"), name.first?.isLetter == true else {
        return false
      }
      add(.figure(String(decoding: name, as: UTF8.self)), name.count + 2)
      return true
    }

    private mutating func citation() -> Bool {
      guard let end = rest.prefix(400).firstIndex(of: UInt8(ascii: "]")) else { return false }
      let inside = rest[(rest.startIndex + 1)..<end]
      let cited = inside.split(separator: UInt8(ascii: ";")).map(Self.cited)
      let known = cited.compactMap(\.self)
      guard known.count == cited.count, !known.isEmpty else { return false }
      add(.citation(known, text: String(decoding: rest[...end], as: UTF8.self)), inside.count + 2)
      return true
    }

    /// Reads `lihat @id, hlm. 5`; nil where nothing is cited.
    private static func cited(_ part: ArraySlice<UInt8>) -> Citation? {
      guard let at = part.firstIndex(of: UInt8(ascii: "@")), at == part.startIndex || !part[at - 1].isSlug else {
        return nil
      }
      let id = part[(at + 1)...].prefix { $0.isSlug }
      guard !id.isEmpty else { return nil }
      func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self).withoutOuterBlanks
      }
      let after = text(part[id.endIndex...])
      return Citation(
        prefix: text(part[..<at]), id: text(id),
        locator: after.hasPrefix(",") ? after.dropFirst().withoutOuterBlanks : after)
    }

    private mutating func amount() -> Bool {
      guard rest.dropFirst().first == UInt8(ascii: "p") else { return false }
      var digits = rest.dropFirst(2).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
      while digits.last == UInt8(ascii: ".") { digits.removeLast() }
      let text = String(decoding: digits, as: UTF8.self)
      guard let amount = Rupiah.lenient(text), Value.rupiah(amount).text == "Rp" + text else { return false }
      add(.amount(amount), digits.count + 2)
      return true
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7a }
  fileprivate var isSlug: Bool { isDigit || isLetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") }
}
