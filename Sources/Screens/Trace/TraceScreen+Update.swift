import Practicum
import TextCanvas

extension TraceScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return destination(session).map { .open($0) } ?? .stay
    case .link:
      guard let anchor else { return .stay }
      let node = trace.nodes[anchor]
      guard let place = node.place else { return .stay }
      let chosen = trace.linked(to: anchor, kind: kind).map { trace.nodes[$0].id }
      let picker = Picker(
        Words(
          id: "\(kind.words.id) untuk \(node.kind.words.id.lowercased()) \(node.id)",
          en: "\(kind.words.en) for \(node.kind.words.en.lowercased()) \(node.id)"),
        candidates(session), chosen: chosen, several: !trace.takesOne(kind, at: anchor),
        freeText: kind == .resourcePerson)
      linking = Linking(
        picker: picker, place: RecordAnchor(place.file, at: place.index, in: session.workspace), kind: node.kind,
        target: kind)
    case .unlink:
      guard let focused, let anchor else { return .stay }
      let kept = trace.linked(to: anchor, kind: kind).filter { $0 != focused }.map { trace.nodes[$0].id }
      set(kept, of: anchor, to: kind, in: trace, &session)
    case .nextBreak: goToNextBreak()
    case .onlyBroken:
      onlyBroken.toggle()
      revisions = []
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if var linking {
      switch linking.picker.press(key) {
      case .stay: self.linking = linking
      case .cancelled: self.linking = nil
      case .picked(let ids):
        self.linking = nil
        link(linking, to: ids, &session)
      }
      return .stay
    }
    switch key {
    case .left: step(-1)
    case .right: step(1)
    default:
      let old = row.index
      row.press(key, count: threads.count)
      if row.index != old { place = 0 }
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let paths = TraceKind.allCases.compactMap { $0.records.kind.path(inCase: folder) }
    let now = paths.map { session.workspace[$0]?.revision ?? 0 }
    if now != revisions {
      revisions = now
      trace = Trace(ofCase: folder, in: session.workspace)
      let all = trace.threads
      threadCount = all.count
      broken = all.count { !$0.breaks.isEmpty }
      breaks = all.reduce(0) { $0 + $1.breaks.count }
      threads = onlyBroken ? all.filter { !$0.breaks.isEmpty } : all
    }
    row.prepare(count: threads.count, rows: max(1, size.rows - Self.detailRows(size) - 2))
    place = min(place, max(0, cell.nodes.count - 1))
    columns = min(TraceKind.allCases.count, max(2, size.columns / Self.narrowest))
    let last = kind.rawValue - columns + 1
    firstColumn = min(max(firstColumn, last), kind.rawValue, TraceKind.allCases.count - columns)
    firstColumn = max(0, firstColumn)
  }

  /// The fewest columns in which a station can be read.
  static let narrowest = 10

  static func detailRows(_ size: Size) -> Int { size.rows >= 16 ? 5 : 3 }

  private mutating func link(_ linking: Linking, to ids: [String], _ session: inout Session) {
    var place = linking.place
    guard let block = place.block(&session) else { return }
    let now = Trace(ofCase: folder, in: session.workspace)
    guard let anchor = now.numbers(of: linking.kind).first(where: { now.nodes[$0].place?.index == block }) else {
      return
    }
    set(ids, of: anchor, to: linking.target, in: now, &session)
  }

  private func set(
    _ ids: [String], of anchor: Int, to kind: TraceKind, in trace: Trace, _ session: inout Session
  ) {
    session.edit { workspace throws(EditRefusal) in
      try trace.setLinks(of: anchor, to: kind, ids, in: workspace)
    }
  }

  /// To the next record of the thread, from cell to cell.
  private mutating func step(_ by: Int) {
    guard let thread else { return }
    if cell.nodes.indices.contains(place + by) {
      place += by
      return
    }
    var next = kind
    while let further = TraceKind(rawValue: next.rawValue + by) {
      next = further
      if !thread[next].nodes.isEmpty || thread[next].isBroken { break }
    }
    guard next != kind, !thread[next].nodes.isEmpty || thread[next].isBroken else { return }
    kind = next
    place = by > 0 ? 0 : max(0, thread[next].nodes.count - 1)
  }

  private mutating func goToNextBreak() {
    let breaks = threads.indices.flatMap { row in threads[row].breaks.map { (row, $0) } }
    let next = breaks.first { $0.0 > row.index || $0.0 == row.index && $0.1.rawValue > kind.rawValue }
    guard let (place, station) = next ?? breaks.first else { return }
    row.focus(place)
    kind = station
    self.place = 0
  }

  /// The record pointed at; at a break, the list in which what is missing would stand.
  private func destination(_ session: Session) -> Destination? {
    guard let focused else {
      let (file, type) = kind.records
      guard cell.isBroken, let path = file.path(inCase: folder) else { return nil }
      return kind == .cause ? .tree(folder) : .records(file: path, type: type)
    }
    guard let place = trace.nodes[focused].place else { return nil }
    return kind == .cause
      ? .tree(folder, focus: Focus(place.index)) : .form(file: place.file, index: place.index)
  }
}
