extension RecordFile {
  /// Finds the blocks in `source` in one pass.
  mutating func scan() {
    blocks = []
    types = [""]
    notices = []
    let found = source.withUnsafeBufferPointer { Self.blocks(in: $0) }
    prefix = found.prefix
    notices = found.notices
    blocks.reserveCapacity(found.blocks.count)
    for block in found.blocks {
      blocks.append(block)
      retype(from: blocks.count - 1, to: blocks.count)
    }
  }

  /// Gives the blocks of a range the type in force, following the block before them.
  mutating func retype(from start: Int, to end: Int) {
    var current = start > 0 ? blocks[start - 1].type : 0
    for index in start..<end {
      if blocks[index].kind == .descriptor { current = typeNumber(of: index) }
      blocks[index].type = current
    }
  }

  private mutating func typeNumber(of descriptor: Int) -> UInt16 {
    // Only the first word is the type; the rest may name an external descriptor.
    let value = value("%rec", at: descriptor) ?? ""
    let name = value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).first.map(String.init) ?? ""
    if let known = types.firstIndex(of: name) { return UInt16(known) }
    guard types.count < Int(UInt16.max) else { return 0 }
    types.append(name)
    return UInt16(types.count - 1)
  }

  static func classify(_ bytes: UnsafeBufferPointer<UInt8>) -> (kind: BlockKind, problem: SyntaxProblem?) {
    var high = false
    for (offset, byte) in bytes.enumerated() {
      if byte == 0 { return (.broken, problem(.nul, at: offset, in: bytes)) }
      if byte >= 0x80 { high = true }
    }
    if high, let offset = firstInvalid(bytes) { return (.broken, problem(.notUTF8, at: offset, in: bytes)) }
    let paragraph = Paragraph(bytes: bytes)
    var kind = BlockKind.comment
    do throws(SyntaxProblem) {
      try paragraph.walk { token in
        if case .field(let name, _, _) = token {
          if kind == .comment { kind = .record }
          if bytes[name].elementsEqual("%rec".utf8) { kind = .descriptor }
        }
        return true
      }
    } catch {
      return (.broken, error)
    }
    return (kind, nil)
  }

  private static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func problem(
    _ reason: SyntaxProblem.Reason, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> SyntaxProblem {
    let before = bytes[..<offset]
    let line = 1 + before.count { $0 == Bytes.newline }
    let lineStart = before.lastIndex(of: Bytes.newline).map { $0 + 1 } ?? 0
    return SyntaxProblem(line: line, column: offset - lineStart + 1, reason: reason)
  }

  private static func blocks(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (prefix: Int, notices: ReadingNotices, blocks: [Block]) {
    var notices: ReadingNotices = []
    var at = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      notices.insert(.byteOrderMark)
      at = 3
    }
    let paragraph = Paragraph(bytes: bytes)
    var blocks: [Block] = []
    var prefix = bytes.count
    while at < bytes.count {
      let start = at
      let end = bodyEnd(paragraph, from: &at, &notices)
      guard end > start else { continue }
      if blocks.isEmpty { prefix = start }
      let body = UnsafeBufferPointer(rebasing: bytes[start..<end])
      var block = Block(lines: lineCount(body), kind: classify(body).kind)
      block.start = UInt32(clamping: start)
      block.body = UInt32(clamping: end - start)
      while at < bytes.count, let next = blankEnd(paragraph, from: at, &notices) {
        block.gapLines += 1
        at = next
      }
      block.gap = UInt32(clamping: at - end)
      blocks.append(block)
    }
    if let last = bytes.last, last != Bytes.newline, prefix < bytes.count { notices.insert(.missingLastNewline) }
    return (prefix, notices, blocks)
  }

  /// Moves past one paragraph, or past a blank line, and gives the end of the paragraph.
  private static func bodyEnd(
    _ paragraph: Paragraph, from at: inout Int, _ notices: inout ReadingNotices
  ) -> Int {
    if let next = blankEnd(paragraph, from: at, &notices) {
      defer { at = next }
      return at
    }
    let bytes = paragraph.bytes
    while at < bytes.count, blankEnd(paragraph, from: at, &notices) == nil {
      let isComment = bytes[at] == Bytes.hash
      while true {
        let end = paragraph.lineEnd(from: at)
        if end > at, end < bytes.count, bytes[end - 1] == Bytes.carriageReturn { notices.insert(.carriageReturns) }
        // A joined line belongs to this one even when it is blank.
        let joined = !isComment && paragraph.isJoined(at, end)
        at = min(end + 1, bytes.count)
        if !joined || at == bytes.count { break }
      }
    }
    return at
  }

  /// The start of the line after a blank one, or nil when the line is not blank.
  private static func blankEnd(_ paragraph: Paragraph, from start: Int, _ notices: inout ReadingNotices) -> Int? {
    let bytes = paragraph.bytes
    var at = start
    while at < bytes.count, bytes[at] != Bytes.newline {
      guard bytes[at] == Bytes.space || bytes[at] == Bytes.tab || bytes[at] == Bytes.carriageReturn else { return nil }
      at += 1
    }
    if at > start, at < bytes.count, bytes[at - 1] == Bytes.carriageReturn { notices.insert(.carriageReturns) }
    return min(at + 1, bytes.count)
  }

  /// The lines of a body, the last counted whether or not a newline ends it.
  static func lineCount(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let newlines = bytes.count { $0 == Bytes.newline }
    return UInt32(clamping: newlines + (bytes.last == Bytes.newline ? 0 : 1))
  }
}
