import Practicum

/// The words below or above something that is numbered in a series.
public struct Caption: Equatable, Sendable {
  /// Each series has a list of its own in the front matter.
  public enum Series: String, CaseIterable, Equatable, Hashable, Sendable {
    case table = "Tabel"
    case figure = "Gambar"
    case matrix = "Matriks"
  }

  public var series: Series
  public var text: [Inline]
  public var label: Label?
  /// The chapter and the place in it, `2. 1`; given by ``Numbering``.
  public internal(set) var number = Number()

  public struct Number: Equatable, Sendable {
    /// `2`, or `L1` in the first annex; empty in papers without chapters.
    public var chapter = ""
    /// From 1 in each chapter and series; 0 before numbering.
    public var place = 0
  }

  /// A caption that is not numbered yet.
  public init(_ series: Series, _ text: [Inline], label: Label? = nil) {
    self.series = series
    self.text = text
    self.label = label
  }

  /// `Tabel 2. 1`, or `Tabel 1` in papers without chapters.
  public var numbered: String {
    series.rawValue + " " + (number.chapter.isEmpty ? "" : "\(number.chapter). ") + "\(number.place)"
  }
}

/// Cells in a grid. Every row fills all columns: spans of the row and of those above add up to their number.
public struct Table: Equatable, Sendable {
  public struct Column: Equatable, Sendable {
    /// The share of the width; shares need not add up to anything.
    public var share: Int
    public var alignment: Alignment

    /// A column.
    public init(_ share: Int, _ alignment: Alignment = .leading) {
      self.share = share
      self.alignment = alignment
    }
  }

  public enum Alignment: Equatable, Sendable { case leading, center, trailing }

  public struct Cell: Equatable, Sendable {
    public enum Role: Equatable, Sendable {
      case body
      /// Names a column.
      case columnHeader
      /// Names a row or a group of rows.
      case rowHeader
      /// A sum.
      case total
      /// Only keeps its place below a cell that spans down to it.
      case covered
    }

    public var blocks: [Block]
    public var role: Role
    public var columns: Int
    public var rows: Int
    /// Nil where the column's alignment holds.
    public var alignment: Alignment?
    /// Whether a line from the upper left to the lower right parts the cell, as in the corner of a matrix.
    public var isDiagonal = false

    /// A cell of blocks.
    public init(
      blocks: [Block], _ role: Role = .body, columns: Int = 1, rows: Int = 1, alignment: Alignment? = nil
    ) {
      self.blocks = blocks
      self.role = role
      self.columns = columns
      self.rows = rows
      self.alignment = alignment
    }

    /// A cell of one line of text.
    public init(
      _ inlines: [Inline], _ role: Role = .body, columns: Int = 1, rows: Int = 1, alignment: Alignment? = nil
    ) {
      self.init(
        blocks: inlines.isEmpty ? [] : [.paragraph(Paragraph(inlines, .flush))], role, columns: columns, rows: rows,
        alignment: alignment)
    }
  }

  /// Above the table; nil for tables that only lay out.
  public var caption: Caption?
  public var columns: [Column]
  /// How many rows at the top are repeated on every page.
  public var headerRows: Int
  public var rows: [[Cell]]
  /// Whether lines are drawn around the cells.
  public var hasLines: Bool
  /// Below the table: where its figures come from.
  public var note: [Inline]
  /// The height of body rows in points at least, for rows to be written in by hand.
  public var minimumHeight: Int?

  /// A table.
  public init(
    _ caption: Caption?, columns: [Column], headerRows: Int = 1, rows: [[Cell]], hasLines: Bool = true,
    note: [Inline] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.headerRows = headerRows
    self.rows = rows
    self.hasLines = hasLines
    self.note = note
  }
}
