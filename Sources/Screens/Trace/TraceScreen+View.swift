import Practicum
import TextCanvas

extension TraceScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard threadCount > 0 else {
      let lines = wrapped(Self.beginning[session.language], to: area.columns - 2)
      canvas.write(lines, in: area.inset(columns: 1, rows: 1), .placeholder)
      canvas.cursor = Position(column: area.column + 1, row: area.row + 1)
      return
    }
    canvas.write(summary(session), at: area.origin.moved(columns: 1), .label, limit: area.columns - 1)
    let table = area.droppingTop(1).droppingBottom(Self.detailRows(area.size))
    let wide = table.columns / columns
    for column in 0..<columns {
      guard let station = TraceKind(rawValue: firstColumn + column) else { continue }
      let at = Position(column: table.column + column * wide + 1, row: table.row)
      let isCut = column == 0 && firstColumn > 0
      let mark = isCut ? String(session.glyphs.arrowLeft) : ""
      canvas.write(
        mark + truncated(station.words[session.language], to: wide - 1 - mark.count, glyphs: session.glyphs), at: at,
        station == kind ? .accent : .heading)
    }
    if firstColumn + columns < TraceKind.allCases.count {
      canvas.write(
        String(session.glyphs.arrowRight), at: Position(column: table.right - 1, row: table.row), .heading)
    }
    let body = table.droppingTop(1)
    let lit = focused.map { trace.thread(through: $0) } ?? []
    for (offset, index) in row.visible(count: threads.count, rows: body.rows).enumerated() {
      draw(threads[index], at: index, lit, &canvas, body.top(1).moved(rows: offset), wide, session)
    }
    if threads.isEmpty { canvas.cursor = body.origin }
    drawDetail(&canvas, area.bottom(Self.detailRows(area.size)), session)
    linking?.picker.draw(&canvas, over: area, session.language, session.glyphs)
  }

  private static let beginning = Words(
    id: "Belum ada benang. Mulailah dari pohon masalah: setiap penyebab menjadi awal sebuah benang, lalu kebutuhan, "
      + "tujuan, kegiatan, acara, dan anggaran menyambungnya.",
    en: "There is no thread yet. Begin with the problem tree: every cause starts a thread, and needs, goals, "
      + "activities, rundown and budget carry it on.")

  private func summary(_ session: Session) -> String {
    let count = "\(threadCount)\(threadCount == Trace.threadLimit ? "+" : "")"
    if broken == 0 {
      return Words(id: "\(count) benang, tidak ada yang putus", en: "\(count) threads, none broken")[session.language]
    }
    let words = Words(
      id: "\(count) benang, \(broken) putus di \(breaks) tempat (tanda x)",
      en: "\(count) threads, \(broken) broken in \(breaks) places (marked x)")
    return words[session.language]
  }

  private func draw(
    _ thread: TraceThread, at index: Int, _ lit: Set<Int>, _ canvas: inout Canvas, _ line: Area, _ wide: Int,
    _ session: Session
  ) {
    let glyphs = session.glyphs
    let stations = TraceKind.allCases.filter { !thread[$0].nodes.isEmpty || thread[$0].isBroken }
    guard let last = stations.last else { return }
    let firstOwn = stations.first { !thread[$0].repeats } ?? last
    for column in 0..<columns {
      guard let station = TraceKind(rawValue: firstColumn + column) else { continue }
      let cell = thread[station]
      let isFocused = index == row.index && station == kind
      let area = Area(column: line.column + column * wide, row: line.row, columns: wide, rows: 1)
      // The line that carries the thread on runs behind the codes.
      if station.rawValue >= firstOwn.rawValue, station.rawValue < last.rawValue {
        let start = station == stations.first ? 1 : 0
        canvas.horizontalLine(at: area.origin.moved(columns: start), length: wide - start, .link, glyphs)
      }
      if cell.repeats {
        if !isFocused {
          if station.rawValue == firstOwn.rawValue - 1 {
            let corner = Position(column: area.column + 1, row: area.row)
            canvas.write(String(glyphs.line.bottomLeft), at: corner, .link)
            canvas.horizontalLine(at: corner.moved(columns: 1), length: wide - 2, .link, glyphs)
          }
          continue
        }
      }
      draw(cell, station, isFocused: isFocused, lit, &canvas, area, session)
    }
  }

  private func draw(
    _ cell: TraceCell, _ station: TraceKind, isFocused: Bool, _ lit: Set<Int>, _ canvas: inout Canvas, _ area: Area,
    _ session: Session
  ) {
    var at = area.origin.moved(columns: 1)
    if cell.isBroken {
      canvas.write(" x ", at: at, isFocused ? .focus : .wrong)
      if isFocused { canvas.cursor = at.moved(columns: 1) }
      return
    }
    guard !cell.nodes.isEmpty else {
      if isFocused {
        canvas.write(String(session.glyphs.marker), at: at, .focus)
        canvas.cursor = at
      }
      return
    }
    // What does not fit before the focused code is left out, and counted.
    let first = isFocused ? min(place, max(0, cell.nodes.count - 1)) : 0
    for (offset, node) in cell.nodes[first...].enumerated() {
      let code = trace.nodes[node].id
      let rest = cell.nodes.count - first - offset - 1
      let more = rest > 0 ? "+\(rest) " : ""
      let room = area.right - at.column - 1
      guard room > displayWidth(more) + 1 || offset == 0 else {
        canvas.write("+\(rest + 1) ", at: at, .muted, limit: room)
        return
      }
      let isHere = isFocused && offset == 0
      let role: StyleRole = isHere ? .focus : lit.contains(node) ? .selected : .normal
      let text = truncated(code, to: max(1, room - (offset == 0 ? displayWidth(more) : 0)), glyphs: session.glyphs)
      if isHere { canvas.cursor = at }
      at.column += canvas.write(text, at: at, role)
      at.column += canvas.write(" ", at: at, .normal)
    }
  }

  /// The focused record in full and what it is linked with on both sides; at a break, what is missing.
  private func drawDetail(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.horizontalLine(at: area.origin, length: area.columns, .border, session.glyphs)
    let text = area.droppingTop(1).inset(columns: 1, rows: 0)
    let language = session.language
    guard let focused else {
      guard cell.isBroken, let words = missing else { return }
      canvas.write(wrapped(words[language], to: text.columns, most: text.rows), in: text, .caution)
      return
    }
    let node = trace.nodes[focused]
    let head = wrapped("\(node.kind.words[language]) \(node.id): \(node.text)", to: text.columns, most: 2)
    canvas.write(head, in: text, .value)
    var row = head.count
    for (label, isBefore) in [(Words(id: "dari", en: "from"), true), (Words(id: "ke", en: "to"), false)] {
      let linked = TraceKind.allCases.filter { ($0.rawValue < node.kind.rawValue) == isBefore && $0 != node.kind }
        .flatMap { trace.linked(to: focused, kind: $0) }
      guard !linked.isEmpty, row < text.rows else { continue }
      let names = linked.map { "\(trace.nodes[$0].id) \(trace.nodes[$0].text)" }.joined(separator: "; ")
      canvas.write(
        truncated("\(label[language]): \(names)", to: text.columns, glyphs: session.glyphs),
        at: Position(column: text.column, row: text.row + row), .muted)
      row += 1
    }
  }

  private var missing: Words? {
    guard let anchor else {
      return Words(
        id: "Benang ini belum berpangkal pada \(kind.words.id.lowercased()).",
        en: "This thread does not start from a \(kind.words.en.lowercased()) yet.")
    }
    let node = trace.nodes[anchor]
    return Words(
      id: "\(node.kind.words.id) \(node.id) (\(node.text)) belum tertaut ke \(kind.words.id.lowercased()). "
        + "t memilih dari daftar, Enter membuka daftarnya.",
      en: "\(node.kind.words.en) \(node.id) (\(node.text)) has no \(kind.words.en.lowercased()) yet. "
        + "t picks from a list, Enter opens the list.")
  }
}
