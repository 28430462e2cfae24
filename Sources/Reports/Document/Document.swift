import Practicum

/// A paper to be handed in or passed on, before it is written in any form.
///
/// Composers make it from a workspace, writers turn it into bytes. Nothing is formatted in either: figures stay
/// ``Value`` until a writer asks for their text, numbers of chapters and captions are given once by ``Numbering``.
public struct Document: Equatable, Sendable {
  /// What the file says of itself, and the cover.
  public struct Properties: Equatable, Sendable {
    public var title: String
    public var authors: [String]
    public var organisation: String
    /// The day the paper is dated, for the file's own date as well: the same data give the same bytes.
    public var date: CalendarDate?

    /// Names a paper.
    public init(title: String, authors: [String] = [], organisation: String = "", date: CalendarDate? = nil) {
      self.title = title
      self.authors = authors
      self.organisation = organisation
      self.date = date
    }
  }

  public var properties: Properties
  public var parts: [Part]

  /// A paper of parts.
  public init(_ properties: Properties, _ parts: [Part]) {
    self.properties = properties
    self.parts = parts
  }

  /// All blocks from the first page to the last, nested ones not opened.
  public var blocks: [Block] { parts.flatMap(\.blocks) }
}

/// Pages that are numbered and turned alike; each part begins on a new page.
public struct Part: Equatable, Sendable {
  /// How the pages are numbered.
  public enum Pages: Equatable, Sendable {
    /// No number is printed, and none is counted: the cover.
    case unnumbered
    /// i, ii, iii, from the beginning.
    case roman
    /// 1, 2, 3: from 1 in the first such part, going on in those after it.
    case arabic
  }

  public var pages: Pages
  /// Whether the page lies on its side.
  public var isLandscape: Bool
  public var blocks: [Block]

  /// Pages of blocks.
  public init(_ pages: Pages, landscape: Bool = false, _ blocks: [Block]) {
    self.pages = pages
    isLandscape = landscape
    self.blocks = blocks
  }
}
