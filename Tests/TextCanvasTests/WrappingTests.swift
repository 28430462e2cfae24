import Testing
import TextCanvas

@Suite("Wrapping long texts")
struct WrappingTests {
  static let long = String(repeating: "usaha warung kelontong di pasar pagi ", count: 28_000)

  @Test("a text of a megabyte is wrapped in the time it takes to read it")
  func megabyte() {
    var lines: [String] = []
    let time = ContinuousClock().measure { lines = wrapped(Self.long, to: 80) }
    #expect(lines.allSatisfy { displayWidth($0) <= 80 })
    #expect(lines.count > 12_000)
    // Measuring the rest anew for every line took minutes.
    #expect(time < .seconds(20))
  }

  @Test("of a text of a megabyte the first lines are had without the rest")
  func first() {
    var lines: [String] = []
    let time = ContinuousClock().measure { for _ in 0..<20 { lines = wrapped(Self.long, to: 40, most: 3) } }
    #expect(lines == Array(wrapped(Self.long.prefix(400), to: 40).prefix(3)))
    #expect(time < .seconds(10))
  }

  @Test(
    "no more lines are given than asked for, and at least one",
    arguments: [(0, ["satu"]), (1, ["satu"]), (2, ["satu", "dua"]), (9, ["satu", "dua", "", "tiga"])])
  func most(count: Int, lines: [String]) {
    #expect(wrapped("satu dua\r\n\ntiga", to: 5, most: count) == lines)
  }
}
