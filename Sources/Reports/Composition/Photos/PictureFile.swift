/// The head of a picture file: its form and size, read within the bytes that are there.
struct PictureFile: Equatable {
  let format: Photo.Format
  /// Pixels, upright.
  let width: Int
  let height: Int
  /// The EXIF orientation, 1 to 8.
  let orientation: Int

  /// No picture of a practicum has a longer side in pixels; what claims to is not taken.
  static let longestSide = 50_000

  /// Reads JPEG and PNG; nil for anything else, and for a size that is none.
  init?(_ bytes: [UInt8]) {
    let reader = ByteReader(bytes)
    if let size = Self.png(reader) {
      (format, width, height, orientation) = (.png, size.width, size.height, 1)
    } else if let found = Self.jpeg(reader) {
      let isTurned = found.orientation >= 5
      format = .jpeg
      width = isTurned ? found.height : found.width
      height = isTurned ? found.width : found.height
      orientation = found.orientation
    } else {
      return nil
    }
    guard (1...Self.longestSide).contains(width), (1...Self.longestSide).contains(height) else { return nil }
  }

  /// The size in the header of a PNG (ISO/IEC 15948, section 11.2.2).
  private static func png(_ reader: ByteReader) -> (width: Int, height: Int)? {
    guard reader.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), reader.text(12, 4) == "IHDR",
      let width = reader.big(16, 4), let height = reader.big(20, 4)
    else { return nil }
    return (width, height)
  }

  /// The size in the frame header of a JPEG (ITU-T T.81, annex B) and its turn (EXIF 2.3, tag 0x0112).
  private static func jpeg(_ reader: ByteReader) -> (width: Int, height: Int, orientation: Int)? {
    guard reader.starts(with: [0xFF, 0xD8]) else { return nil }
    var place = 2
    var orientation = 1
    while let mark = reader.big(place, 2) {
      guard mark >> 8 == 0xFF else { return nil }
      let code = mark & 0xFF
      if code == 0xFF {  // a byte that fills up
        place += 1
        continue
      }
      if code == 0x01 || (0xD0...0xD8).contains(code) {  // marks without a segment
        place += 2
        continue
      }
      guard code != 0xD9, code != 0xDA, let length = reader.big(place + 2, 2), length >= 2 else { return nil }
      if (0xC0...0xCF).contains(code), code != 0xC4, code != 0xC8, code != 0xCC {
        guard let height = reader.big(place + 5, 2), let width = reader.big(place + 7, 2) else { return nil }
        return (width, height, orientation)
      }
      if code == 0xE1, let turn = exif(reader, from: place + 4, length: length - 2) { orientation = turn }
      place += 2 + length
    }
    return nil
  }

  private static func exif(_ reader: ByteReader, from start: Int, length: Int) -> Int? {
    guard reader.text(start, 4) == "Exif" else { return nil }
    let base = start + 6
    let isLittle = reader.text(base, 2) == "II"
    guard isLittle || reader.text(base, 2) == "MM" else { return nil }
    func number(_ offset: Int, _ size: Int) -> Int? {
      guard offset >= 0, offset + size <= length else { return nil }
      return isLittle ? reader.little(base + offset, size) : reader.big(base + offset, size)
    }
    guard number(2, 2) == 42, let first = number(4, 4), let count = number(first, 2) else { return nil }
    for entry in 0..<count {
      let offset = first + 2 + entry * 12
      guard let tag = number(offset, 2) else { return nil }
      if tag == 0x0112 { return number(offset + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil } }
    }
    return nil
  }
}

/// Numbers and short texts at places of a file, nil beyond its end.
private struct ByteReader {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func starts(with head: [UInt8]) -> Bool { bytes.starts(with: head) }

  private func slice(_ place: Int, _ size: Int) -> ArraySlice<UInt8>? {
    place >= 0 && size <= bytes.count && place <= bytes.count - size ? bytes[place..<(place + size)] : nil
  }

  func big(_ place: Int, _ size: Int) -> Int? { slice(place, size)?.reduce(0) { $0 << 8 | Int($1) } }

  func little(_ place: Int, _ size: Int) -> Int? { slice(place, size)?.reversed().reduce(0) { $0 << 8 | Int($1) } }

  func text(_ place: Int, _ size: Int) -> String? { slice(place, size).map { String(decoding: $0, as: UTF8.self) } }
}
