import Testing

@testable import Exchange

@Suite("Reading XML")
struct XMLEventsTests {
  private func events(
    _ text: String, limits: XMLEvents.Limits = XMLEvents.Limits()
  ) throws(XMLFault) -> [XMLEvent] {
    var found: [XMLEvent] = []
    try XMLEvents.read(Array(text.utf8), limits: limits) {
      found.append($0)
      return true
    }
    return found
  }

  @Test("tags, attributes and text come in order, prefixes gone, text in one piece")
  func order() throws {
    let found = try events("<x:a xmlns:x='u'><b k=\"1 &amp; 2\" x:l='ü'/>satu &lt; <![CDATA[dua]]></x:a>")
    #expect(found.count == 5)
    guard case .start("b", let attributes) = found[1] else {
      Issue.record("no start of b")
      return
    }
    #expect(attributes["k"] == "1 & 2" && attributes["l"] == "ü" && attributes["m"] == nil)
    #expect(found[3] == .text("satu < dua") && found[4] == .end("a"))
  }

  @Test("a text larger than one piece comes in several, whole letters in each and none lost")
  func pieces() throws {
    let long = String(repeating: "kelurahan – é ", count: 20_000)
    let texts = try events("<a>\(long)</a>").compactMap { if case .text(let piece) = $0 { piece } else { nil } }
    #expect(texts.joined() == long)
    #expect(texts.count > 1 && texts.allSatisfy { $0.utf8.count <= 1 << 18 })
  }

  @Test("a reader who has seen enough hears no more, though the rest is broken")
  func enough() throws {
    var seen = 0
    try XMLEvents.read(Array("<a><b/><c/><d/></oops>".utf8)) { _ in
      seen += 1
      return seen < 2
    }
    #expect(seen == 2)
  }

  @Test("what is no XML is said with its line")
  func broken() {
    #expect(throws: XMLFault.broken(line: 2)) { try events("<a>\n</b>") }
    #expect(throws: XMLFault.broken(line: 1)) { try events("") }
    #expect(throws: XMLFault.broken(line: 1)) { try events("PK\u{3}\u{4}") }
    #expect(XMLFault.broken(line: 2).words("p.opml").id.contains("baris 2"))
  }

  @Test("entities are refused before they grow, and nothing outside is opened")
  func entities() {
    let laughs =
      "<!DOCTYPE a [\n<!ENTITY x \"ha\">\n<!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">\n]><a>&y;&y;&y;&y;</a>"
    #expect(throws: XMLFault.entities(line: 2)) { try events(laughs) }
    let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
    #expect(throws: XMLFault.entities(line: 1)) { try events(outside) }
  }

  @Test("depth and size have limits")
  func limits() throws {
    let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    #expect(throws: XMLFault.tooDeep(limit: 256, line: 1)) { try events(deep) }
    #expect(try events(deep, limits: XMLEvents.Limits(depth: 300)).count == 600)
    #expect(throws: XMLFault.tooLarge(limit: 10)) { try events(deep, limits: XMLEvents.Limits(bytes: 10)) }
  }

  @Test("Windows-1252, Latin-1 and UTF-16 become the same text")
  func encodings() throws {
    func text(_ bytes: [UInt8]) throws -> String? {
      var found: String?
      try XMLEvents.read(bytes) {
        if case .text(let text) = $0 { found = text }
        return true
      }
      return found
    }
    func declared(_ name: String, _ body: [UInt8]) -> [UInt8] {
      Array("<?xml version=\"1.0\" encoding=\"\(name)\"?><a>".utf8) + body + Array("</a>".utf8)
    }
    #expect(try text(declared("windows-1252", [0x93, 0xE9, 0x94])) == "“é”")
    #expect(try text(declared("ISO-8859-1", [0xE9])) == "é")
    let wide = Array("<a>é</a>".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try text([0xFF, 0xFE] + wide) == "é")
    #expect(throws: XMLFault.broken(line: 1)) { try text(declared("Shift_JIS", [0x41])) }
  }
}
