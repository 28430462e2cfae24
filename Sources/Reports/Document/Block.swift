import Practicum

/// A piece of a page.
public indirect enum Block: Equatable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  case list(ItemList)
  case table(Table)
  case tree(TreeFigure)
  case photo(Photo)
  case signatures(Signatures)
  case contents(Contents)
  case pageBreak
  /// Stands where a section is empty and the person asked to have empty sections marked.
  case missing([Inline])
}

/// A heading.
public struct Heading: Equatable, Sendable {
  /// How the heading is numbered.
  public enum Kind: Equatable, Sendable {
    /// `BAB I` on a line of its own above the text, on a new page. Level 1.
    case chapter
    /// A heading of level 1 without a number, such as `DAFTAR ISI`, on a new page.
    case unnumbered
    /// `A.`, `1.`, `a.`, `1)` by level, from 2 to 5, restarting below each heading of a higher level.
    case section
    /// `Lampiran 1`, on a new page. Level 1.
    case annex
    /// The title of a short paper: level 1, centred, no number, no new page.
    case title
  }

  /// 1 to 5.
  public var level: Int
  public var kind: Kind
  public var text: [Inline]
  public var label: Label?
  /// The printed number, such as `BAB II`, `B.` or `Lampiran 3`; given by ``Numbering``.
  public internal(set) var number = ""

  /// A heading that is not numbered yet.
  public init(_ level: Int, _ kind: Kind = .section, _ text: [Inline], label: Label? = nil) {
    self.level = min(max(level, 1), 5)
    self.kind = kind
    self.text = text
    self.label = label
  }
}

/// Lines of running text.
public struct Paragraph: Equatable, Sendable {
  /// How it is set.
  public enum Role: Equatable, Sendable {
    /// Justified, its first line indented.
    case body
    /// Justified, not indented.
    case flush
    case centered
    /// Names and titles on the cover: centred, bold, larger.
    case cover
    /// Who issues a short paper, above its title: centred, bold, with a line below.
    case letterhead
    /// Words taken over from elsewhere, indented at both sides.
    case quote
    /// A reference in the bibliography: all but its first line indented.
    case reference
    /// Small print: where a table's figures come from, a legend.
    case note
  }

  public var role: Role
  public var inlines: [Inline]
  /// The Id of the entry whose reference this is: citations of it lead here.
  public var entry: String?

  /// A paragraph.
  public init(_ inlines: [Inline], _ role: Role = .body, entry: String? = nil) {
    self.role = role
    self.inlines = inlines
    self.entry = entry
  }
}

/// Items one below the other.
public struct ItemList: Equatable, Sendable {
  public enum Marker: Equatable, Sendable {
    case bullet
    /// `1.`
    case number(from: Int)
    /// `a.`
    case letter
  }

  public var marker: Marker
  /// The blocks of each item: paragraphs, lists, tables.
  public var items: [[Block]]

  /// A list.
  public init(_ marker: Marker, _ items: [[Block]]) {
    self.marker = marker
    self.items = items
  }
}

/// A photograph, or the frame where it belongs.
public struct Photo: Equatable, Sendable {
  public enum Format: Equatable, Sendable { case jpeg, png }
  /// The picture as it is in its file.
  public struct Image: Equatable, Sendable {
    public var format: Format
    public var bytes: [UInt8]
    /// Pixels, upright: after the turn that a JPEG's EXIF orientation asks for.
    public var width: Int
    public var height: Int
    /// The EXIF orientation, 1 to 8.
    public var orientation: Int

    /// A picture of a size.
    public init(_ format: Format, _ bytes: [UInt8], width: Int, height: Int, orientation: Int = 1) {
      self.format = format
      self.bytes = bytes
      self.width = width
      self.height = height
      self.orientation = orientation
    }
  }

  public var caption: Caption
  /// The file's path in the workspace.
  public var path: String
  /// Nil where the file is missing or no picture: a frame with the reason is printed.
  public var image: Image?
  /// Why there is none.
  public var reason: String

  /// A photograph.
  public init(_ caption: Caption, path: String, image: Image?, reason: String = "") {
    self.caption = caption
    self.path = path
    self.image = image
    self.reason = reason
  }
}

/// Places to sign, side by side or one below the other.
public struct Signatures: Equatable, Sendable {
  public struct Place: Equatable, Sendable {
    /// Above the space: "Mengetahui,", "Lurah Rancanumpang".
    public var above: [String]
    public var name: String
    /// Below the name: NIP, NIM.
    public var below: [String]

    /// A place to sign; an empty name is printed as dots.
    public init(above: [String], name: String, below: [String] = []) {
      self.above = above
      self.name = name
      self.below = below
    }
  }

  /// What stands where a name is still to be written.
  static let dots = String(repeating: ".", count: 32)

  /// Town and date, above the last place.
  public var dateLine: [Inline]
  /// Rows of places.
  public var rows: [[Place]]

  /// Rows of places below a date.
  public init(_ rows: [[Place]], dateLine: [Inline] = []) {
    self.dateLine = dateLine
    self.rows = rows
  }
}

/// A list of what the paper holds.
public enum Contents: Equatable, Sendable {
  case headings
  case captions(Caption.Series)
}
