import Practicum

/// Reads tables that other programs wrote: workbooks (.xlsx) and delimited text (.csv), told apart by their bytes.
public enum TableReader {
  /// Reads a whole file.
  ///
  /// - Parameter name: the file's name, which is only passed on.
  public static func read(_ bytes: [UInt8], name: String) throws(SourceFileProblem) -> SourceFile {
    guard bytes.count <= TableLimits.file else { throw .tooLarge }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    if bytes.starts(with: zip) { return try Workbook.read(bytes, name: name) }
    if bytes.starts(with: compound) { throw compoundProblem(bytes) }
    if let other = signature(of: bytes) { throw .notATable(other) }
    return try DelimitedText.read(bytes, name: name)
  }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// The Compound File Binary signature ([MS-CFB] 2.2): Office before 2007, and anything under a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func compoundProblem(_ bytes: [UInt8]) -> SourceFileProblem {
    // Entries of the directory stand at multiples of 128 bytes, their names in UTF-16.
    func holds(_ stream: String) -> Bool {
      let name: [UInt8] = stream.utf8.reduce(into: []) { $0 += [$1, 0] } + [0, 0]
      return stride(from: 512, to: bytes.count, by: 128).contains { bytes[$0...].starts(with: name) }
    }
    if holds("EncryptedPackage") { return .encrypted }
    return .notATable(holds("Workbook") || holds("Book") ? .oldWorkbook : .compound)
  }

  /// What the first bytes tell of a file that is no table.
  private static func signature(of bytes: [UInt8]) -> SourceFileProblem.Other? {
    let marks: [(SourceFileProblem.Other, [UInt8])] = [
      (.pdf, Array("%PDF".utf8)), (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]),
      (.picture, Array("GIF8".utf8)), (.picture, [0x49, 0x49, 0x2A, 0]), (.picture, [0x4D, 0x4D, 0, 0x2A]),
      (.richText, Array("{\\rtf".utf8)), (.bytes, [0x7F, 0x45, 0x4C, 0x46]), (.bytes, [0x1F, 0x8B]),
      (.bytes, Array("Rar!".utf8)), (.bytes, [0x37, 0x7A, 0xBC, 0xAF]),
    ]
    if let found = marks.first(where: { bytes.starts(with: $0.1) }) { return found.0 }
    if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) { return .picture }
    // A page may begin with a mark of its encoding and comments.
    let head = String(decoding: bytes.prefix(2048).filter { $0 != 0 }, as: UTF8.self).lowercased()
    let text = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard text.hasPrefix("<") else { return nil }
    if text.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .oldXML }
    let tags = ["<!doctype html", "<html", "<table", "<head", "<body", "<meta"]
    return tags.contains { text.contains($0) } ? .webPage : text.hasPrefix("<?xml") ? .bytes : nil
  }
}
