import Foundation
import RecordText

/// A small repeatable generator (SplitMix64, Steele, Lea and Flood 2014).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &self)] }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Makes rec text of every shape, wrong ones included.
enum Samples {
  static let names = ["Id", "Nama", "a", "Z9", "a_b", "%type", "%key", "Catatan", "x__1"]
  static let texts = [
    "", "1", "Siti Aminah", " dua", "  ", "\tx", "a: b", "# bukan komentar", "+ plus", "\"kutip\"", "c:\\d", "é — 👍",
    "%rec: X", "akhir ", "\\tengah",
  ]
  static let wrongLines = [
    "bukan isian", "a b: 1", "1a: x", "_a: x", "a%: x", "Nama", ": x", " a: 1", "  # c", "é: 1", "a:b:c\n d",
  ]

  /// A field in one of its writings.
  static func field(_ random: inout Seeded) -> String {
    let value = random.pick(texts)
    // recutils trips over a value above ASCII right after the colon: see the differences.
    let gaps = value.first?.isASCII == false ? [" ", "\t"] : [" ", "", "\t", "  "]
    var text = random.pick(names) + ":" + random.pick(gaps) + value
    while random.chance(25) {
      text += random.pick(["\n+", "\n+ ", "\n+\t", "\\\n", "\\\n+", "\\\n#"]) + random.pick(texts)
    }
    return text
  }

  /// A record with its comments, right or with a slip in it.
  static func paragraph(_ random: inout Seeded, wrong: Bool) -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      lines.append(random.chance(15) ? "#" + random.pick(texts) : field(&random))
    }
    if lines.allSatisfy({ $0.hasPrefix("#") }) || wrong { lines.insert(field(&random), at: 0) }
    if wrong {
      let slip = random.pick(wrongLines)
      // After a first line, so that recutils does not skip its indentation.
      lines.insert(slip, at: Int.random(in: 1...lines.count, using: &random))
    }
    return lines.joined(separator: "\n")
  }

  /// Bytes made of the pieces that matter to the syntax.
  static func soup(_ random: inout Seeded, length: Int) -> [UInt8] {
    let pieces: [[UInt8]] =
      [
        "a: 1\n", "%rec: T\n", "%rec: U x\n", "\n", "\r\n", "\r", " ", "\t", "+", "+ b", "\\", "\\\n", "#", "# c\n",
        ":", "b", "é",
      ]
      .map { Array($0.utf8) } + [[0], [0xff], [0xc3], [0xef, 0xbb, 0xbf]]
    var bytes: [UInt8] = []
    for _ in 0..<length { bytes += random.pick(pieces) }
    return bytes
  }
}
