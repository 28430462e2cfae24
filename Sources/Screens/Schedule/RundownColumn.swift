import Practicum
import TextCanvas

/// One column of the rundown grid.
enum RundownColumn: CaseIterable, Equatable {
  case start, end, minutes, printed, name, performers, kind, activities, responsible, topic

  /// The field of the record behind it; nil for what is computed.
  var field: String? {
    switch self {
    case .start: "Mulai"
    case .end: "Selesai"
    case .minutes: nil
    case .printed: "Tertulis"
    case .name: "Nama"
    case .performers: "Pengisi"
    case .kind: "Jenis"
    case .activities: "Kegiatan"
    case .responsible: "PenanggungJawab"
    case .topic: "Materi"
    }
  }

  /// The column of a field; nil for one the grid does not show.
  init?(field: String) {
    guard let column = Self.allCases.first(where: { $0.field == field }) else { return nil }
    self = column
  }

  /// Whether the grid shows a field of an item, or the item as a whole.
  static func shows(_ field: String?) -> Bool { field.map { Self(field: $0) != nil } ?? true }

  /// What heads the column.
  var heading: Words {
    switch self {
    case .end: Words(id: "s.d.", en: "End")
    case .minutes: Words(id: "Mnt", en: "Min")
    case .printed: Words(id: "Tert", en: "Prnt")
    default: label
    }
  }

  /// The column's name in full.
  var label: Words {
    switch self {
    case .minutes: Words(id: "Durasi (menit)", en: "Length (minutes)")
    default: field.flatMap { Schema.record("Acara", in: .jadwal)?.field($0)?.label } ?? Words(same: "")
    }
  }

  /// How wide it is in a window of so many columns.
  func width(in columns: Int) -> Int {
    switch self {
    case .start, .end: 5
    case .minutes, .printed: 4
    case .name: columns < 60 ? 15 : min(40, columns - 56)
    case .performers, .responsible, .topic: columns < 60 ? 12 : 18
    case .kind: 13
    case .activities: 8
    }
  }
}

/// One common fact of the schedule, at the top of the rundown.
enum RundownFact: String, CaseIterable, Equatable {
  case date = "Tanggal"
  case place = "Tempat"
  case participants = "Peserta"
  case guests = "Tamu"

  /// Its description in the format.
  var spec: FieldSpec? { Schema.record("Jadwal", in: .jadwal)?.field(rawValue) }
  var label: Words { spec?.label ?? Words(same: rawValue) }
}

/// One line of the rundown grid.
enum RundownRow: Equatable {
  /// The date, the place and the expected people; always at the top.
  case facts
  /// The day and the track of the lines below it.
  case heading(CalendarDate?, String)
  /// The item at a block of the file.
  case item(Int)
  /// Where the next item of a day and track is begun.
  case new(CalendarDate?, String)

  var isHeading: Bool { if case .heading = self { true } else { false } }
}

/// Where everything stands in the rundown's content area.
struct RundownLayout: Equatable {
  struct Cell: Equatable {
    let column: RundownColumn
    let at: Int
    let width: Int
  }

  var cells: [Cell] = []
  /// Rows of the time bar, its scale included.
  var barRows = 1
  var hasScale = false
  var hasStatus = false
  /// Lines of the list in sight.
  var lines = 1

  init() {}

  /// Lays out the columns from a first one on, start and name always in sight.
  init(_ size: Size, shown: [RundownColumn], first: Int, tracks: Int) {
    hasScale = size.rows >= 14
    hasStatus = size.rows >= 11
    barRows = (hasScale ? 1 : 0) + (size.rows >= 14 ? max(1, min(tracks, 4)) : 1)
    lines = max(1, size.rows - 3 - barRows - (hasStatus ? 1 : 0))
    var at = Self.edge
    for (index, column) in shown.enumerated() where column == .start || column == .name || index >= first {
      let width = column.width(in: size.columns)
      guard at + min(width, 4) <= size.columns else { break }
      cells.append(Cell(column: column, at: at, width: min(width, size.columns - at)))
      at += width + 1
    }
  }

  /// Columns for the marker, the finding, the pin and the number.
  static let edge = 7

  /// The first column to draw from so that the focused one is wholly in sight.
  static func first(toShow focused: Int, from first: Int, _ size: Size, _ shown: [RundownColumn]) -> Int {
    guard shown.indices.contains(focused), ![.start, .name].contains(shown[focused]) else { return first }
    var first = max(0, min(first, focused))
    while first < focused {
      let layout = RundownLayout(size, shown: shown, first: first, tracks: 1)
      let cell = layout.cells.first { $0.column == shown[focused] }
      if let cell, cell.width >= shown[focused].width(in: size.columns) { break }
      first += 1
    }
    return first
  }
}
