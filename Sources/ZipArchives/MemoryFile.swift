import CMinizip

/// Bytes in memory that minizip reads and writes as if they were a file.
///
/// The callbacks are handed a pointer to one of these; it lives for the length of one call of ``ZipWriter`` or
/// ``ZipReader``.
struct MemoryFile {
  var bytes: [UInt8]
  var position = 0

  /// Calls `body` with the functions that read and write `bytes`, and returns the bytes as they are then.
  static func with<Result>(
    _ bytes: [UInt8], _ body: (inout zlib_filefunc64_def) -> Result
  ) -> (result: Result, bytes: [UInt8]) {
    let file = UnsafeMutablePointer<MemoryFile>.allocate(capacity: 1)
    file.initialize(to: MemoryFile(bytes: bytes))
    defer {
      file.deinitialize(count: 1)
      file.deallocate()
    }
    var functions = zlib_filefunc64_def()
    functions.opaque = UnsafeMutableRawPointer(file)
    // minizip calls an opened file whatever is not nil: the same pointer again.
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { opaque, _, buffer, size in
      MemoryFile.at(opaque)?.pointee.read(into: buffer, size) ?? 0
    }
    functions.zwrite_file = { opaque, _, buffer, size in
      MemoryFile.at(opaque)?.pointee.write(buffer, size) ?? 0
    }
    functions.ztell64_file = { opaque, _ in UInt64(MemoryFile.at(opaque)?.pointee.position ?? 0) }
    functions.zseek64_file = { opaque, _, offset, origin in
      MemoryFile.at(opaque)?.pointee.seek(offset, origin) == true ? 0 : -1
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    let result = body(&functions)
    return (result, file.pointee.bytes)
  }

  private static func at(_ opaque: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<MemoryFile>? {
    opaque?.assumingMemoryBound(to: MemoryFile.self)
  }

  private mutating func read(into buffer: UnsafeMutableRawPointer?, _ size: UInt) -> UInt {
    let count = min(bytes.count - position, Int(clamping: size))
    guard let buffer, count > 0 else { return 0 }
    bytes[position..<position + count].withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: buffer, count: count).copyMemory(from: $0)
    }
    position += count
    return UInt(count)
  }

  private mutating func write(_ buffer: UnsafeRawPointer?, _ size: UInt) -> UInt {
    guard let buffer, size > 0 else { return 0 }
    let new = UnsafeRawBufferPointer(start: buffer, count: Int(clamping: size))
    // minizip goes back to fill in the lengths of a part it has written.
    let replaced = min(bytes.count - position, new.count)
    if replaced > 0 { bytes.replaceSubrange(position..<position + replaced, with: new[..<replaced]) }
    if replaced < new.count { bytes.append(contentsOf: new[replaced...]) }
    position += new.count
    return size
  }

  /// Moves within the bytes; a place outside of them is refused.
  private mutating func seek(_ offset: UInt64, _ origin: Int32) -> Bool {
    let from: Int
    switch origin {
    case ZLIB_FILEFUNC_SEEK_CUR: from = position
    case ZLIB_FILEFUNC_SEEK_END: from = bytes.count
    default: from = 0
    }
    let (place, overflow) = from.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    guard !overflow, (0...bytes.count).contains(place) else { return false }
    position = place
    return true
  }
}
