/// What the main part of a Word document leads to: its other parts, pictures and addresses in the web.
struct DocxRelationships {
  struct Medium {
    /// The file's name within `word/media`.
    var name: String
    var bytes: [UInt8]
  }

  /// The ids of the parts that are always there.
  static let numberedFooter = "rId5"
  static let emptyFooter = "rId6"

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private(set) var media: [Medium] = []
  private var entries: [(kind: String, target: String, isOutside: Bool)] = [
    ("styles", "styles.xml", false), ("numbering", "numbering.xml", false), ("settings", "settings.xml", false),
    ("fontTable", "fontTable.xml", false), ("footer", "footer1.xml", false), ("footer", "footer2.xml", false),
    ("theme", "theme/theme1.xml", false),
  ]
  private var addresses: [String: String] = [:]

  /// Takes in a picture and returns the id it is embedded by.
  mutating func picture(_ bytes: [UInt8], _ ending: String) -> String {
    let name = "image\(media.count + 1).\(ending)"
    media.append(Medium(name: name, bytes: bytes))
    return add("image", "media/\(name)", false)
  }

  /// The id of a web or mail address; nil for what Word would call a damaged file.
  mutating func address(_ url: String) -> String? {
    if let known = addresses[url] { return known }
    guard let address = Self.plain(url) else { return nil }
    let id = add("hyperlink", address, true)
    addresses[url] = id
    return id
  }

  private mutating func add(_ kind: String, _ target: String, _ isOutside: Bool) -> String {
    entries.append((kind, target, isOutside))
    return "rId\(entries.count)"
  }

  /// `word/_rels/document.xml.rels`.
  var part: String {
    var markup = Markup.declaration
    markup += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    for (index, entry) in entries.enumerated() {
      markup += "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.office)/\(entry.kind)\" "
      markup +=
        "Target=\"\(entry.target.xmlEscaped(inAttribute: true))\"\(entry.isOutside ? " TargetMode=\"External\"" : "")/>"
    }
    return markup + "</Relationships>"
  }

  /// An address in the letters that addresses may have; nil where its scheme or host is none that can be opened.
  static func plain(_ url: String) -> String? {
    var address = ""
    for byte in url.utf8 {
      let scalar = UnicodeScalar(byte)
      let isAllowed = byte < 0x80 && (isLetterOrDigit(byte) || "-._~:/?#@!$&'()*+,;=%".unicodeScalars.contains(scalar))
      if isAllowed {
        address.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        address += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    let lower = address.lowercased()
    if lower.hasPrefix("mailto:") { return address.contains("@") ? address : nil }
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = host.first, !name.isEmpty,
      name.utf8.allSatisfy({ isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E })
    else { return nil }
    guard host.count == 1 || (!host[1].isEmpty && Int(host[1]).map { (0...65_535).contains($0) } == true) else {
      return nil
    }
    // A second `#` or a `%` without two digits is no address either.
    guard address.filter({ $0 == "#" }).count <= 1 else { return nil }
    return hasWholeEscapes(address) ? address : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func hasWholeEscapes(_ address: String) -> Bool {
    address.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit) }
  }
}
