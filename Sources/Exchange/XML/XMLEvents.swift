import CExpat

/// One thing met while reading XML; names come without their prefix.
public enum XMLEvent: Equatable, Sendable {
  case start(String, XMLAttributes)
  /// The text between two tags: in one piece, or in several where it has more than 64 KB.
  case text(String)
  case end(String)
}

/// The attributes of a tag in the order written, by name without prefix.
public struct XMLAttributes: Equatable, Sendable {
  private var pairs: [(prefix: String, name: String, value: String)]

  init(_ pairs: [(prefix: String, name: String, value: String)]) { self.pairs = pairs }

  /// The value of the first attribute of that name; upper and lower case are different names.
  public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// The attributes that were written with a prefix.
  func with(prefix: String) -> [(name: String, value: String)] {
    pairs.filter { $0.prefix == prefix }.map { ($0.name, $0.value) }
  }

  public static func == (left: Self, right: Self) -> Bool { left.pairs.elementsEqual(right.pairs, by: ==) }
}

/// Reads XML as a stream, within limits that a hostile file cannot pass.
///
/// UTF-8, UTF-16, Latin-1 and Windows-1252 are understood. Nothing outside the file is ever opened, and a file that
/// declares entities of its own is refused, since a few lines of them can grow to gigabytes.
public enum XMLEvents {
  /// How much is read at most.
  public struct Limits: Equatable, Sendable {
    public var bytes: Int
    public var depth: Int

    /// Limits; 64 MB and 256 tags deep unless told.
    public init(bytes: Int = 64 << 20, depth: Int = 256) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// Hands every event to `body` until it answers `false`, which ends the reading without a fault.
  ///
  /// - Throws: ``XMLFault`` where the file is no XML or passes a limit; events before that place were handed on.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits(), _ body: (XMLEvent) -> Bool
  ) throws(XMLFault) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge(limit: limits.bytes) }
    defer { XML_ParserFree(parser) }
    let fault = withoutActuallyEscaping(body) { body in
      var reading = Reading(parser: parser, maximumDepth: limits.depth, body: body)
      return withUnsafeMutablePointer(to: &reading) { reading in
        XML_SetUserData(parser, reading)
        listen(to: parser)
        return parse(bytes, parser, reading)
      }
    }
    if let fault { throw fault }
  }

  /// In pieces, so that a reader who has seen enough does not wait for the rest.
  private static func parse(
    _ bytes: [UInt8], _ parser: XML_Parser, _ reading: UnsafeMutablePointer<Reading>
  ) -> XMLFault? {
    var start = 0
    repeat {
      let end = min(bytes.count, start + 65_536)
      let status = bytes[start..<end].withUnsafeBytes { piece in
        XML_Parse(parser, piece.bindMemory(to: CChar.self).baseAddress, Int32(piece.count), end == bytes.count ? 1 : 0)
      }
      if status != XML_STATUS_OK {
        if let fault = reading.pointee.fault { return fault }
        return reading.pointee.isEnded ? nil : .broken(line: Int(clamping: XML_GetCurrentLineNumber(parser)))
      }
      start = end
    } while start < bytes.count
    return nil
  }

  private static func listen(to parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in Reading.at(data)?.pointee.start(name, attributes) },
      { data, name in Reading.at(data)?.pointee.end(name) })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      Reading.at(data)?.pointee.take(UnsafeRawBufferPointer(start: text, count: Int(max(0, length))))
    }
    XML_SetEntityDeclHandler(parser) { data, _, _, _, _, _, _, _, _ in
      guard let reading = Reading.at(data) else { return }
      reading.pointee.stop(.entities(line: Int(clamping: XML_GetCurrentLineNumber(reading.pointee.parser))))
    }
    XML_SetUnknownEncodingHandler(parser, { _, name, info in XMLEvents.windows1252(name, info) }, nil)
  }

  /// Old programs save under this name, which expat does not know.
  private static func windows1252(_ name: UnsafePointer<CChar>?, _ info: UnsafeMutablePointer<XML_Encoding>?) -> Int32 {
    guard let name, let info, ["windows-1252", "cp1252"].contains(String(cString: name).lowercased()) else {
      return XML_STATUS_ERROR.int
    }
    withUnsafeMutableBytes(of: &info.pointee.map) { map in
      let places = map.bindMemory(to: Int32.self)
      for place in places.indices { places[place] = Int32(place) }
      for (place, scalar) in TextEncoding.windows1252.enumerated() { places[0x80 + place] = Int32(scalar) }
    }
    return XML_STATUS_OK.int
  }
}

/// What is known while the callbacks of one reading run.
private struct Reading {
  let parser: XML_Parser
  let maximumDepth: Int
  let body: (XMLEvent) -> Bool
  var text: [UInt8] = []
  var fault: XMLFault?
  var isEnded = false
  private var depth = 0

  init(parser: XML_Parser, maximumDepth: Int, body: @escaping (XMLEvent) -> Bool) {
    self.parser = parser
    self.maximumDepth = maximumDepth
    self.body = body
  }

  static func at(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Reading>? {
    data?.assumingMemoryBound(to: Reading.self)
  }

  mutating func start(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    handOnText()
    depth += 1
    guard depth <= maximumDepth else {
      return stop(.tooDeep(limit: maximumDepth, line: Int(clamping: XML_GetCurrentLineNumber(parser))))
    }
    var pairs: [(prefix: String, name: String, value: String)] = []
    if var next = attributes {
      while let name = next[0], let value = next[1] {
        let local = Self.local(name)
        let prefix = String(cString: name).dropLast(local.count + 1)
        pairs.append((String(prefix), local, String(cString: value)))
        next += 2
      }
    }
    handOn(.start(Self.local(name), XMLAttributes(pairs)))
  }

  mutating func end(_ name: UnsafePointer<CChar>?) {
    handOnText()
    depth -= 1
    handOn(.end(Self.local(name)))
  }

  mutating func stop(_ reason: XMLFault?) {
    guard !isEnded else { return }
    fault = reason
    isEnded = true
    XML_StopParser(parser, 0)
  }

  /// Takes text, which ends with a whole character.
  mutating func take(_ piece: UnsafeRawBufferPointer) {
    text.append(contentsOf: piece)
    if text.count >= 1 << 16 { handOnText() }
  }

  private mutating func handOnText() {
    guard !text.isEmpty else { return }
    let piece = String(decoding: text, as: UTF8.self)
    text.removeAll(keepingCapacity: true)
    handOn(.text(piece))
  }

  private mutating func handOn(_ event: XMLEvent) {
    // Expat may still report what it had begun when it was told to stop.
    guard !isEnded else { return }
    if !body(event) { stop(nil) }
  }

  private static func local(_ name: UnsafePointer<CChar>?) -> String {
    guard let name else { return "" }
    let full = String(cString: name)
    guard let colon = full.utf8.lastIndex(of: UInt8(ascii: ":")) else { return full }
    return String(full[full.utf8.index(after: colon)...])
  }
}

extension XML_Status {
  fileprivate var int: Int32 { Int32(clamping: rawValue) }
}
