extension RecordFile {
  /// Replaces the text of a block; the blank lines after it stay.
  ///
  /// - Parameter text: one paragraph; see ``paragraphs(of:)``.
  public mutating func replace(at index: Int, with text: [UInt8]) {
    normalise()
    let fresh = block(of: text)
    let retypes = blocks[index].declaresType || fresh.declaresType
    blocks[index].own = fresh.own
    blocks[index].kind = fresh.kind
    blocks[index].lines = fresh.lines
    blocks[index].declaresType = fresh.declaresType
    if retypes { retype(from: index, to: blocks.count) }
  }

  /// Puts a block before the one at `index`; `index == count` appends.
  public mutating func insert(_ text: [UInt8], at index: Int) {
    normalise()
    closeJoin(before: index)
    blocks.insert(block(of: text), at: index)
    retype(from: index, to: blocks[index].declaresType ? blocks.count : index + 1)
  }

  /// Takes a block and the blank lines after it out of the file.
  public mutating func remove(at index: Int) {
    normalise()
    let removed = blocks.remove(at: index)
    if removed.declaresType { retype(from: index, to: blocks.count) }
  }

  /// The bytes of the file as it stands.
  public func bytes() -> [UInt8] {
    guard isEdited else { return source }
    var out: [UInt8] = []
    out.reserveCapacity(source.count + 256)
    out.append(contentsOf: source[..<prefix])
    for (index, block) in blocks.enumerated() {
      if let own = block.own { out.append(contentsOf: own) } else { out.append(contentsOf: source[block.bodyRange]) }
      if index < blocks.count - 1 {
        if out.last != Bytes.newline { out.append(Bytes.newline) }
        if block.gap > 0 { out.append(contentsOf: source[block.gapRange]) } else { out.append(Bytes.newline) }
        if out.last != Bytes.newline { out.append(Bytes.newline) }
      } else {
        // The last line is ended, unless it was set aside; blank lines at the end stay only where they stood there.
        if out.last != Bytes.newline, block.kind != .broken { out.append(Bytes.newline) }
        if block.gapRange.upperBound == source.count { out.append(contentsOf: source[block.gapRange]) }
      }
    }
    return out
  }

  /// Splits typed text into the paragraphs that would be blocks of their own.
  public static func paragraphs(of text: [UInt8], _ syntax: Syntax = .records) -> [[UInt8]] {
    let file = RecordFile(text, syntax)
    return (0..<file.count).map { file.text(at: $0) }
  }

  /// The first edit drops a BOM and turns CRLF into LF; blocks set aside keep every byte.
  private mutating func normalise() {
    guard !isEdited else { return }
    if !notices.isDisjoint(with: [.byteOrderMark, .carriageReturns]) {
      var clean: [UInt8] = []
      clean.reserveCapacity(source.count)
      Self.append(source[..<prefix].drop { $0 >= 0x80 }, to: &clean)
      for block in blocks {
        let body = source[block.bodyRange]
        if block.kind == .broken { clean.append(contentsOf: body) } else { Self.append(body, to: &clean) }
        Self.append(source[block.gapRange], to: &clean)
      }
      source = clean
      scan()
    }
    if blocks.isEmpty, let last = source.last, last != Bytes.newline {
      source.append(Bytes.newline)
      prefix = source.count
    }
    notices = []
    isEdited = true
  }

  /// Appends whole lines without the carriage returns at their ends.
  private static func append(_ lines: ArraySlice<UInt8>, to out: inout [UInt8]) {
    let start = out.count
    for byte in lines {
      if byte == Bytes.newline { dropReturns(from: start, &out) }
      out.append(byte)
    }
    dropReturns(from: start, &out)
  }

  private static func dropReturns(from start: Int, _ out: inout [UInt8]) {
    while out.count > start, out.last == Bytes.carriageReturn { out.removeLast() }
  }

  /// A block's text as an edited file holds it: nothing that follows can run into it.
  static func settled(_ text: ArraySlice<UInt8>, _ kind: BlockKind, _ syntax: Syntax) -> [UInt8] {
    var settled: [UInt8] = []
    if kind != .broken, text.contains(Bytes.carriageReturn) {
      append(text, to: &settled)
    } else {
      settled = Array(text)
    }
    if settled.last != Bytes.newline { settled.append(Bytes.newline) }
    if syntax == .records, isOpen(settled) { settled.append(Bytes.newline) }
    return settled
  }

  /// Whether the last line would join the next one.
  private static func isOpen(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var (hasReturns, isOpen) = (false, false)
      _ = bodyEnd(Paragraph(bytes: bytes), .records, from: 0, &hasReturns, &isOpen)
      return isOpen
    }
  }

  /// Before anything can follow a last line that joins the next one, it gets an empty line to join.
  private mutating func closeJoin(before index: Int) {
    guard syntax == .records, index > 0, blocks[index - 1].own == nil, index == blocks.count else { return }
    let body = source[blocks[index - 1].bodyRange]
    let text = text(at: index - 1)
    guard text.count > body.count + (body.last == Bytes.newline ? 0 : 1) else { return }
    let closed = block(of: text)
    blocks[index - 1].own = closed.own
    blocks[index - 1].kind = closed.kind
    blocks[index - 1].lines = closed.lines
  }

  private func block(of text: [UInt8]) -> Block {
    let own = Self.settled(text[...], text.withUnsafeBufferPointer { Self.classify($0, syntax).kind }, syntax)
    return own.withUnsafeBufferPointer { bytes in
      let found = Self.classify(bytes, syntax)
      return Block(lines: Self.lineCount(bytes), kind: found.kind, declaresType: found.declaresType, own: own)
    }
  }
}
