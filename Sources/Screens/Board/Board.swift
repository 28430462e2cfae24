import Practicum
import TextCanvas

/// One thing on a board: a goal, a need, a card of a participant system.
struct BoardItem: Equatable, Sendable {
  /// A line beneath the text.
  struct Note: Equatable, Sendable {
    let text: String
    let role: StyleRole

    init(_ text: String, _ role: StyleRole = .muted) {
      self.text = text
      self.role = role
    }
  }

  /// By what it is known while the board is made anew: an Id, or its block where it has none.
  let key: String
  /// Its block in the file; nil for what is not a record, such as a strategy that can be chosen.
  let index: Int?
  /// A sign or an Id in front of the text.
  var code = ""
  let text: String
  var role = StyleRole.normal
  var notes: [Note] = []
  /// How grave the gravest finding about it is, nil for none.
  var severity: Severity?
}

/// Some things of a board under one heading.
struct BoardGroup: Equatable, Sendable {
  /// By what it is known while the board is made anew.
  let key: String
  let heading: String
  /// Said dim beneath the heading, on one line.
  var subtitle = ""
  /// What to do here while it is empty.
  var hint = ""
  var items: [BoardItem]
  /// Its column in a wide window.
  var column = 0
}

/// Groups of things in one column or several, one of them focused; what the focus is linked with is marked.
struct Board: Equatable, Sendable {
  /// A place that can be focused: an item, or the empty place of a group without any.
  struct Place: Equatable, Sendable {
    var group: Int
    var item: Int
  }

  /// What one row of a column shows.
  enum Row: Equatable {
    case heading(Int)
    case subtitle(Int)
    case text(Place, String, isFirst: Bool)
    case note(Place, BoardItem.Note)
    case hint(Int, String, isFirst: Bool)
    case gap
  }

  /// One column as laid out in the window.
  struct Column: Equatable {
    var left: Int
    var width: Int
    var rows: [Row] = []
    var first = 0
  }

  private(set) var groups: [BoardGroup] = []
  var place = Place(group: 0, item: 0)
  private(set) var columns: [Column] = []
  /// The keys of the items that the focus is linked with.
  private(set) var linked: Set<String> = []
  private(set) var height = 0
  private var wantedBlock: Int?
  private var wantedKey: String?
  private var wantedGroup: String?

  /// The window below which everything stands in one column.
  static let narrowest = 64

  /// Starts on the item of a block, or at the head of a group.
  init(focus: Int? = nil, group: String? = nil) { (wantedBlock, wantedGroup) = (focus, group) }

  var group: BoardGroup? { groups.indices.contains(place.group) ? groups[place.group] : nil }

  /// The focused item; nil in an empty group.
  var focused: BoardItem? {
    guard let group, group.items.indices.contains(place.item) else { return nil }
    return group.items[place.item]
  }

  /// Goes to an item once the board is made anew.
  mutating func want(_ key: String) { wantedKey = key }
  mutating func want(block: Int) { wantedBlock = block }

  /// Takes in what there is now, keeps the focus on what it was on, and lays out the columns.
  mutating func prepare(_ groups: [BoardGroup], _ size: Size, linked: (BoardItem) -> Set<String>) {
    let (oldGroup, oldItem) = (group?.key, focused?.key)
    self.groups = groups
    if let wantedBlock, let found = find({ $0.index == wantedBlock }) {
      place = found
    } else if let wantedKey, let found = find({ $0.key == wantedKey }, near: oldGroup) {
      place = found
    } else if let wantedGroup, let at = groups.firstIndex(where: { $0.key == wantedGroup }) {
      place = Place(group: at, item: 0)
    } else if let oldItem, group?.key == oldGroup, focused?.key == oldItem {
      // It stands where it stood.
    } else if let oldItem, let found = find({ $0.key == oldItem }, near: oldGroup) {
      place = found
    } else if let oldGroup, let at = groups.firstIndex(where: { $0.key == oldGroup }) {
      place.group = at
    }
    (wantedBlock, wantedKey, wantedGroup) = (nil, nil, nil)
    place.group = min(max(0, place.group), max(0, groups.count - 1))
    place.item = min(max(0, place.item), max(0, (group?.items.count ?? 0) - 1))
    self.linked = focused.map(linked) ?? []
    layOut(size)
  }

  /// The item that fits, sought in one group first.
  private func find(_ fits: (BoardItem) -> Bool, near key: String? = nil) -> Place? {
    let order = groups.indices.sorted { groups[$0].key == key && groups[$1].key != key }
    for group in order {
      if let item = groups[group].items.firstIndex(where: fits) { return Place(group: group, item: item) }
    }
    return nil
  }

  private mutating func layOut(_ size: Size) {
    height = size.rows
    let wanted = (groups.map(\.column).max() ?? 0) + 1
    let count = size.columns >= Self.narrowest ? wanted : 1
    let old = columns
    let width = (size.columns - (count - 1)) / max(1, count)
    columns = (0..<count).map { number in
      let left = number * (width + 1)
      var column = Column(left: left, width: number == count - 1 ? size.columns - left : width)
      column.first = old.indices.contains(number) && old.count == count ? old[number].first : 0
      for group in groups.indices where count == 1 || groups[group].column == number {
        column.rows += rows(of: group, width: column.width)
      }
      return column
    }
    for number in columns.indices { scroll(number) }
  }

  private func rows(of number: Int, width: Int) -> [Row] {
    let group = groups[number]
    var rows: [Row] = group.subtitle.isEmpty ? [.heading(number)] : [.heading(number), .subtitle(number)]
    if group.items.isEmpty {
      rows += wrapped(group.hint, to: width - 3).enumerated().map { .hint(number, $1, isFirst: $0 == 0) }
    }
    for (item, value) in group.items.enumerated() {
      let place = Place(group: number, item: item)
      let indent = Self.indent(value)
      rows += wrapped(value.text, to: max(8, width - indent)).enumerated().map { .text(place, $1, isFirst: $0 == 0) }
      for note in value.notes {
        rows += wrapped(note.text, to: max(8, width - indent)).map { .note(place, BoardItem.Note($0, note.role)) }
      }
    }
    return rows + [.gap]
  }

  /// The columns before an item's text: its mark, its code and a blank.
  static func indent(_ item: BoardItem) -> Int { item.code.isEmpty ? 2 : displayWidth(item.code) + 2 }

  /// Brings the focus into sight, and in the other columns the first thing it is linked with.
  private mutating func scroll(_ number: Int) {
    let rows = columns[number].rows
    let most = max(0, rows.count - height)
    var first = min(columns[number].first, most)
    let own = rows.indices.filter { Self.place(of: rows[$0], groups) == place }
    var seen = own
    if own.isEmpty {
      seen = rows.indices.filter { index in
        guard let place = Self.place(of: rows[index], groups), groups[place.group].items.indices.contains(place.item)
        else { return false }
        return linked.contains(groups[place.group].items[place.item].key)
      }
      if let start = seen.first, let at = Self.place(of: rows[start], groups) {
        seen = seen.filter { Self.place(of: rows[$0], groups) == at }
      }
    }
    if let start = seen.first, let end = seen.last {
      // The heading of the first item stays in sight with it.
      var top = start
      while top > 0, Self.isHeading(rows[top - 1]) { top -= 1 }
      if end >= first + height { first = end - height + 1 }
      if top < first { first = top }
      if start < first { first = start }
    }
    columns[number].first = min(max(0, first), most)
  }

  private static func isHeading(_ row: Row) -> Bool {
    switch row {
    case .heading, .subtitle: true
    default: false
    }
  }

  /// The place that a row belongs to; nil for headings and gaps.
  static func place(of row: Row, _ groups: [BoardGroup]) -> Place? {
    switch row {
    case .text(let place, _, _), .note(let place, _): place
    case .hint(let group, _, _): Place(group: group, item: 0)
    case .heading, .subtitle, .gap: nil
    }
  }
}
