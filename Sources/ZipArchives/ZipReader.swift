import CMinizip

/// Reads parts of a zip archive in memory, never more bytes than were allowed.
///
/// What an archive says of its own sizes is not believed: the bytes are counted while they unpack.
public struct ZipReader: Sendable {
  /// The most parts that are listed; spreadsheets and papers have some dozens.
  public static let mostParts = 10_000

  private let bytes: [UInt8]
  /// How many bytes all reads together may still unpack.
  private var allowance: Int
  private let totalLimit: Int
  private let places: [String: unz64_file_pos]
  /// The names of the parts, in the archive's order; of equal names the first counts.
  public let parts: [String]

  /// Opens an archive.
  ///
  /// - Parameter totalLimit: how many bytes may be unpacked by all reads together.
  public init(_ bytes: [UInt8], totalLimit: Int) throws(ZipProblem) {
    self.bytes = bytes
    self.totalLimit = totalLimit
    allowance = totalLimit
    let listed = MemoryFile.with(bytes) { functions -> Result<[(String, unz64_file_pos)], ZipProblem> in
      guard let archive = unzOpen2_64(nil, &functions) else { return .failure(.notAnArchive) }
      defer { unzClose(archive) }
      return Self.list(archive)
    }
    var parts: [String] = []
    var places: [String: unz64_file_pos] = [:]
    for (name, place) in try listed.result.get() where places[name] == nil {
      places[name] = place
      parts.append(name)
    }
    self.parts = parts
    self.places = places
  }

  /// The bytes of one part; nil where there is no such part.
  ///
  /// - Parameter limit: how many bytes it may have.
  public mutating func bytes(of part: String, limit: Int) throws(ZipProblem) -> [UInt8]? {
    guard var place = places[part] else { return nil }
    let most = min(limit, allowance)
    let shownLimit = limit <= allowance ? limit : totalLimit
    let unpacked = MemoryFile.with(bytes) { functions -> Result<[UInt8], ZipProblem> in
      guard let archive = unzOpen2_64(nil, &functions) else { return .failure(.notAnArchive) }
      defer { unzClose(archive) }
      guard unzGoToFilePos64(archive, &place) == UNZ_OK else { return .failure(.notAnArchive) }
      return Self.unpack(archive, part, most: most, shownLimit: shownLimit)
    }
    let result = try unpacked.result.get()
    allowance -= result.count
    return result
  }

  private static func list(_ archive: unzFile) -> Result<[(String, unz64_file_pos)], ZipProblem> {
    var parts: [(String, unz64_file_pos)] = []
    var status = unzGoToFirstFile(archive)
    var name = [CChar](repeating: 0, count: 1_024)
    while status == UNZ_OK {
      guard parts.count < mostParts else { return .failure(.tooLarge("", limit: mostParts)) }
      var info = unz_file_info64()
      var place = unz64_file_pos()
      guard
        unzGetCurrentFileInfo64(archive, &info, &name, UInt(name.count), nil, 0, nil, 0) == UNZ_OK,
        unzGetFilePos64(archive, &place) == UNZ_OK
      else { return .failure(.notAnArchive) }
      // A name that is longer than the buffer has no closing zero there.
      let letters = name.prefix(min(Int(clamping: info.size_filename), name.count)).map { UInt8(bitPattern: $0) }
      parts.append((String(decoding: letters, as: UTF8.self), place))
      status = unzGoToNextFile(archive)
    }
    // An archive of no parts, or a list that breaks off.
    return status == UNZ_END_OF_LIST_OF_FILE && !parts.isEmpty ? .success(parts) : .failure(.notAnArchive)
  }

  private static func unpack(
    _ archive: unzFile, _ part: String, most: Int, shownLimit: Int
  ) -> Result<[UInt8], ZipProblem> {
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(archive, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else {
      return .failure(.notAnArchive)
    }
    if info.flag & 1 != 0 { return .failure(.encrypted(part)) }
    guard unzOpenCurrentFile(archive) == UNZ_OK else { return .failure(.notAnArchive) }
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(archive, &chunk, UInt32(chunk.count)))
      guard count >= 0 else {
        unzCloseCurrentFile(archive)
        return .failure(.notAnArchive)
      }
      if count == 0 { break }
      guard result.count + count <= most else {
        unzCloseCurrentFile(archive)
        return .failure(.tooLarge(part, limit: shownLimit))
      }
      result.append(contentsOf: chunk[..<count])
    }
    // Closing compares the checksum; minizip leaves that out where fewer bytes came than were announced.
    guard unzCloseCurrentFile(archive) == UNZ_OK, UInt64(result.count) == info.uncompressed_size else {
      return .failure(.notAnArchive)
    }
    return .success(result)
  }
}
