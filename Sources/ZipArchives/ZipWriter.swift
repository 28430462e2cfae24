import CMinizip

/// Makes a zip archive of parts in the order they were added: the same parts and date give the same bytes.
public struct ZipWriter: Sendable {
  private struct Part {
    var name: String
    var bytes: [UInt8]
    var isPacked: Bool
  }

  /// Day and time in the form of DOS.
  private let stamp: UInt
  private var parts: [Part] = []

  /// An archive whose parts all carry the same day; years outside of 1980 to 2107, which zip cannot say, are the
  /// nearest of those.
  public init(year: Int = 1980, month: Int = 1, day: Int = 1) {
    let years = UInt(min(max(year, 1980), 2107) - 1980)
    stamp = years << 25 | UInt(min(max(month, 1), 12)) << 21 | UInt(min(max(day, 1), 31)) << 16
  }

  /// Adds a part.
  ///
  /// - Parameter isPacked: false for what is packed already, such as JPEG: it is stored as it is.
  public mutating func add(_ name: String, _ bytes: [UInt8], isPacked: Bool = true) {
    parts.append(Part(name: name, bytes: bytes, isPacked: isPacked))
  }

  /// Adds a part of text in UTF-8.
  public mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive.
  public func finished() -> [UInt8] {
    let (isWhole, bytes) = MemoryFile.with([]) { functions in
      guard let archive = zipOpen2_64(nil, APPEND_STATUS_CREATE, nil, &functions) else { return false }
      let areWritten = parts.allSatisfy { write($0, to: archive) }
      return zipClose(archive, nil) == ZIP_OK && areWritten
    }
    // Memory is the only thing that can be short here, and Swift stops the program for that everywhere.
    precondition(isWhole, "no memory left for a zip archive of \(parts.count) parts")
    return bytes
  }

  private func write(_ part: Part, to archive: zipFile) -> Bool {
    var info = zip_fileinfo()
    info.dosDate = stamp
    let isPlain = part.name.utf8.allSatisfy { $0 < 0x80 }
    /// Bit 11 says that the name is UTF-8.
    let flags: UInt = isPlain ? 0 : 1 << 11
    let isHuge: Int32 = part.bytes.count >= 0xFFFF_FFFF ? 1 : 0
    let opened = zipOpenNewFileInZip4_64(
      archive, part.name, &info, nil, 0, nil, 0, nil, part.isPacked ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, 0,
      -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, nil, 0, 0, flags, isHuge)
    guard opened == ZIP_OK else { return false }
    let isWritten = part.bytes.withUnsafeBytes { bytes in
      // minizip takes lengths of 32 bits.
      stride(from: 0, to: bytes.count, by: 1 << 30).allSatisfy { start in
        let slice = UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + 1 << 30, bytes.count)])
        return zipWriteInFileInZip(archive, slice.baseAddress, UInt32(slice.count)) == ZIP_OK
      }
    }
    return zipCloseFileInZip(archive) == ZIP_OK && isWritten
  }
}
