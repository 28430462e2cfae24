/// A place in a paper that a reader can be led to: a heading or a caption.
public struct Landmark: Equatable, Sendable {
  /// What stands there.
  public enum Kind: Equatable, Sendable {
    case heading(Heading.Kind, level: Int)
    case caption(Caption.Series)
  }

  public let kind: Kind
  /// The printed number, `BAB II` or `Tabel 2. 1`; empty where there is none.
  public let number: String
  public let text: [Inline]
  public let label: Label?
  /// How the pages it stands on are numbered.
  public let pages: Part.Pages
  /// A name of small letters, figures and hyphens, unique in the paper.
  public let id: String
}

extension Landmark {
  /// The level of a heading; 1 for captions.
  public var level: Int { if case .heading(_, let level) = kind { level } else { 1 } }
}

/// All that a paper's links lead to.
public struct Landmarks: Sendable {
  /// Headings and captions in the order in which they are read; a table's caption comes before what its cells hold.
  public private(set) var all: [Landmark] = []
  /// The id of what a label names.
  public private(set) var ids: [Label: String] = [:]
  /// The id of the reference of an entry, by the entry's Id.
  public private(set) var references: [String: String] = [:]

  private let rendering: Rendering
  private var taken: Set<String> = []

  /// Collects what a paper holds.
  ///
  /// - Parameter reserved: an id that is used otherwise.
  public init(_ rendering: Rendering, reserved: String = "") {
    self.rendering = rendering
    taken = [reserved]
    for part in rendering.document.parts { collect(part.blocks, part.pages) }
  }

  /// What a list of contents names: captions of a series, or headings down to the third level but for the title and
  /// the heading of the list itself.
  ///
  /// - Parameter heading: the id of the heading above the list.
  public func listed(in contents: Contents, below heading: String) -> [Landmark] {
    all.filter { landmark in
      switch (contents, landmark.kind) {
      case (.headings, .heading(let kind, let level)): kind != .title && level <= 3 && landmark.id != heading
      case (.captions(let series), .caption(let own)): series == own
      default: false
      }
    }
  }

  private mutating func collect(_ blocks: [Block], _ pages: Part.Pages) {
    for block in blocks {
      switch block {
      case .heading(let heading):
        add(
          Landmark(
            kind: .heading(heading.kind, level: heading.level), number: heading.number, text: heading.text,
            label: heading.label, pages: pages, id: id("\(heading.number) \(rendering.plain(heading.text))")))
      case .table(let table):
        if let caption = table.caption { add(caption, pages) }
        for row in table.rows { for cell in row { collect(cell.blocks, pages) } }
      case .tree(let tree): add(tree.caption, pages)
      case .photo(let photo): add(photo.caption, pages)
      case .list(let list): for item in list.items { collect(item, pages) }
      case .paragraph(let paragraph):
        if let entry = paragraph.entry, references[entry] == nil { references[entry] = id("pustaka-" + entry) }
      case .signatures, .contents, .pageBreak, .missing: continue
      }
    }
  }

  private mutating func add(_ caption: Caption, _ pages: Part.Pages) {
    add(
      Landmark(
        kind: .caption(caption.series), number: caption.numbered, text: caption.text, label: caption.label,
        pages: pages, id: id(caption.numbered)))
  }

  private mutating func add(_ landmark: Landmark) {
    all.append(landmark)
    if let label = landmark.label, ids[label] == nil { ids[label] = landmark.id }
  }

  private mutating func id(_ name: String) -> String {
    let stem = slug(of: name, or: "bagian")
    var id = stem
    var count = 1
    while !taken.insert(id).inserted {
      count += 1
      id = "\(stem)-\(count)"
    }
    return id
  }
}

extension [Inline] {
  /// A citation of several works parted at its semicolons, so that each can lead to its own reference; the whole where
  /// it has not as many parts.
  func parted(into count: Int) -> [[Inline]] {
    guard count > 1 else { return [self] }
    var works: [[Inline]] = [[]]
    for inline in self {
      guard case .text(let words) = inline else {
        works[works.count - 1].append(inline)
        continue
      }
      for (index, piece) in words.split(separator: ";", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { works.append([]) }
        works[works.count - 1].append(.text((index > 0 ? ";" : "") + piece))
      }
    }
    return works.count == count ? works : [self]
  }
}

/// A name of at most 60 small letters, figures and hyphens that begins with a letter.
///
/// - Parameter fallback: what is taken where the text has no such letter.
func slug(of text: String, or fallback: String) -> String {
  var name = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.unicodeScalars.append(Unicode.Scalar(byte + 0x20))
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      name.unicodeScalars.append(Unicode.Scalar(byte))
    default: if !name.isEmpty, !name.hasSuffix("-") { name += "-" }
    }
    if name.utf8.count >= 60 { break }
  }
  while name.hasSuffix("-") { name.removeLast() }
  guard let first = name.utf8.first else { return fallback }
  return first < UInt8(ascii: "a") ? "\(fallback)-\(name)" : name
}
