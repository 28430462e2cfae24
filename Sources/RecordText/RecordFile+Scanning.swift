extension RecordFile {
  /// Finds the blocks in `source` in one pass.
  mutating func scan() {
    blocks = []
    types = [""]
    notices = []
    let found = source.withUnsafeBufferPointer { Self.blocks(in: $0, syntax) }
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
      if blocks[index].declaresType { current = typeNumber(of: index) }
      blocks[index].type = current
    }
  }

  private mutating func typeNumber(of declaring: Int) -> UInt16 {
    // Only the first word is the type; the rest may name an external descriptor.
    let value =
      blocks[declaring].kind == .broken ? declaration(inBroken: declaring) : value("%rec", at: declaring) ?? ""
    let name = value.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" }).first.map(String.init) ?? ""
    if let known = types.firstIndex(of: name) { return UInt16(known) }
    guard types.count < Int(UInt16.max) else { return 0 }
    types.append(name)
    return UInt16(types.count - 1)
  }

  /// A slip in a descriptor must not take the type from the records that follow it.
  private func declaration(inBroken index: Int) -> String {
    withBody(index) { bytes in
      let line = bytes.split(separator: Bytes.newline).first { $0.starts(with: "%rec:".utf8) }
      return String(decoding: (line ?? bytes[..<0]).dropFirst(5), as: UTF8.self)
    }
  }

  /// What a paragraph is, whether it declares a type, and why it is set aside.
  struct Classification {
    var kind: BlockKind
    var declaresType = false
    var problem: SyntaxProblem?
  }

  static func classify(_ bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax) -> Classification {
    var all: UInt8 = 0
    var hasNUL = false
    for byte in bytes {
      all |= byte
      hasNUL = hasNUL || byte == 0
    }
    if hasNUL { return broken(bytes, problem(.nul, at: bytes.firstIndex(of: 0) ?? 0, in: bytes)) }
    if all >= 0x80, let offset = firstInvalid(bytes) { return broken(bytes, problem(.notUTF8, at: offset, in: bytes)) }
    if syntax == .prose { return Classification(kind: .prose) }
    let paragraph = Paragraph(bytes: bytes)
    var kind = BlockKind.comment
    do throws(SyntaxProblem) {
      try paragraph.walk { token in
        if case .field(let name, _, _) = token {
          if kind == .comment { kind = .record }
          if bytes[name.lowerBound] == Bytes.percent, bytes[name].elementsEqual("%rec".utf8) { kind = .descriptor }
        }
        return true
      }
    } catch {
      return broken(bytes, error)
    }
    return Classification(kind: kind, declaresType: kind == .descriptor)
  }

  private static func broken(_ bytes: UnsafeBufferPointer<UInt8>, _ problem: SyntaxProblem) -> Classification {
    let declares = bytes.split(separator: Bytes.newline).contains { $0.starts(with: "%rec:".utf8) }
    return Classification(kind: .broken, declaresType: declares, problem: problem)
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
    in bytes: UnsafeBufferPointer<UInt8>, _ syntax: Syntax
  ) -> (prefix: Int, notices: ReadingNotices, blocks: [Block]) {
    var notices: ReadingNotices = []
    var at = 0
    while bytes[at...].starts(with: [0xEF, 0xBB, 0xBF]) {
      notices.insert(.byteOrderMark)
      at += 3
    }
    let paragraph = Paragraph(bytes: bytes)
    var hasReturns = false
    var ignored = false
    while at < bytes.count, let next = blankEnd(paragraph, from: at, &hasReturns) { at = next }
    let prefix = at
    var blocks: [Block] = []
    while at < bytes.count {
      let start = at
      var bodyHasReturns = false
      at = bodyEnd(paragraph, syntax, from: start, &bodyHasReturns, &ignored)
      let body = UnsafeBufferPointer(rebasing: bytes[start..<at])
      let found = classify(body, syntax)
      var block = Block(lines: lineCount(body), kind: found.kind, declaresType: found.declaresType)
      block.start = UInt32(clamping: start)
      block.body = UInt32(clamping: body.count)
      while at < bytes.count, let next = blankEnd(paragraph, from: at, &hasReturns) {
        block.gapLines += 1
        at = next
      }
      block.gap = UInt32(clamping: at - start - body.count)
      blocks.append(block)
      // A block set aside keeps its carriage returns, so they are no notice.
      if bodyHasReturns, found.kind != .broken { hasReturns = true }
    }
    if hasReturns { notices.insert(.carriageReturns) }
    if let last = bytes.last, last != Bytes.newline, !blocks.isEmpty { notices.insert(.missingLastNewline) }
    return (prefix, notices, blocks)
  }

  /// The end of the paragraph that starts here; open when its last line would join one that is not there.
  static func bodyEnd(
    _ paragraph: Paragraph, _ syntax: Syntax, from start: Int, _ hasReturns: inout Bool, _ isOpen: inout Bool
  ) -> Int {
    let bytes = paragraph.bytes
    var at = start
    var ignored = false
    while at < bytes.count, at == start || blankEnd(paragraph, from: at, &ignored) == nil {
      let first = at
      while true {
        let end = paragraph.lineEnd(from: at)
        if end > at, bytes[end - 1] == Bytes.carriageReturn { hasReturns = true }
        // A joined line belongs to this one even when it is blank.
        let joined = syntax == .records && paragraph.isJoined(at, end) && paragraph.holdsValue(first)
        at = min(end + 1, bytes.count)
        isOpen = joined && at == bytes.count
        if !joined || isOpen { break }
      }
    }
    return at
  }

  /// The start of the line after a blank one, or nil when the line is not blank.
  private static func blankEnd(_ paragraph: Paragraph, from start: Int, _ hasReturns: inout Bool) -> Int? {
    let bytes = paragraph.bytes
    var at = start
    while at < bytes.count, bytes[at] != Bytes.newline {
      guard bytes[at] == Bytes.space || bytes[at] == Bytes.tab || bytes[at] == Bytes.carriageReturn else { return nil }
      at += 1
    }
    if at > start, bytes[at - 1] == Bytes.carriageReturn { hasReturns = true }
    return min(at + 1, bytes.count)
  }

  /// The lines of a body, the last counted whether or not a newline ends it.
  static func lineCount(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let newlines = bytes.count { $0 == Bytes.newline }
    return UInt32(clamping: newlines + (bytes.last == Bytes.newline ? 0 : 1))
  }
}
