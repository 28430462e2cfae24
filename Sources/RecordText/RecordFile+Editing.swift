extension RecordFile {
  /// Replaces the text of a block; the blank lines after it stay.
  ///
  /// - Parameter text: one paragraph; see ``paragraphs(of:)``.
  public mutating func replace(at index: Int, with text: [UInt8]) {
    normalise()
    let wasDescriptor = blocks[index].kind == .descriptor
    let fresh = Self.block(of: text)
    blocks[index].own = fresh.own
    blocks[index].kind = fresh.kind
    blocks[index].lines = fresh.lines
    if wasDescriptor || fresh.kind == .descriptor { retype(from: index, to: blocks.count) }
  }

  /// Puts a block before the one at `index`; `index == count` appends.
  public mutating func insert(_ text: [UInt8], at index: Int) {
    normalise()
    blocks.insert(Self.block(of: text), at: index)
    retype(from: index, to: blocks[index].kind == .descriptor ? blocks.count : index + 1)
  }

  /// Takes a block and the blank lines after it out of the file.
  public mutating func remove(at index: Int) {
    normalise()
    let removed = blocks.remove(at: index)
    if removed.kind == .descriptor { retype(from: index, to: blocks.count) }
  }

  /// The bytes of the file as it stands.
  public func bytes() -> [UInt8] {
    guard isEdited else { return source }
    var out: [UInt8] = []
    out.reserveCapacity(source.count + 256)
    out.append(contentsOf: source[..<prefix])
    for (index, block) in blocks.enumerated() {
      if let own = block.own { out.append(contentsOf: own) } else { out.append(contentsOf: source[block.bodyRange]) }
      if out.last != Bytes.newline { out.append(Bytes.newline) }
      if index < blocks.count - 1 {
        if block.gap > 0 { out.append(contentsOf: source[block.gapRange]) } else { out.append(Bytes.newline) }
        if out.last != Bytes.newline { out.append(Bytes.newline) }
      } else if block.gapRange.upperBound == source.count {
        // Blank lines at the end stay only where they stood at the end.
        out.append(contentsOf: source[block.gapRange])
      }
    }
    return out
  }

  /// Splits typed text into the paragraphs that would be blocks of their own.
  public static func paragraphs(of text: [UInt8]) -> [[UInt8]] {
    let file = RecordFile(text)
    return (0..<file.count).map { file.text(at: $0) }
  }

  /// The first edit drops a BOM and turns CRLF into LF; blocks set aside keep every byte.
  private mutating func normalise() {
    guard !isEdited else { return }
    if !notices.isDisjoint(with: [.byteOrderMark, .carriageReturns]) {
      var clean: [UInt8] = []
      clean.reserveCapacity(source.count)
      let start = notices.contains(.byteOrderMark) ? 3 : 0
      Self.append(source[start..<max(start, prefix)], withoutCarriageReturnsTo: &clean)
      for block in blocks {
        if block.kind == .broken {
          clean.append(contentsOf: source[block.bodyRange])
        } else {
          Self.append(source[block.bodyRange], withoutCarriageReturnsTo: &clean)
        }
        Self.append(source[block.gapRange], withoutCarriageReturnsTo: &clean)
      }
      source = clean
      scan()
    }
    notices = []
    isEdited = true
  }

  private static func append(_ bytes: ArraySlice<UInt8>, withoutCarriageReturnsTo out: inout [UInt8]) {
    for byte in bytes {
      if byte == Bytes.newline, out.last == Bytes.carriageReturn { out.removeLast() }
      out.append(byte)
    }
  }

  private static func block(of text: [UInt8]) -> Block {
    let (kind, lines) = text.withUnsafeBufferPointer { (classify($0).kind, lineCount($0)) }
    return Block(lines: lines, kind: kind, own: text)
  }
}
