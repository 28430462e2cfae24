import Practicum
import TextCanvas

extension PapersScreen {
  /// The list, and at the foot what the focused paper holds and how it will be written.
  struct Layout {
    let list: Area
    let foot: Area

    init(_ area: Area) {
      foot = area.bottom(area.rows >= 14 ? 5 : 3)
      list = area.droppingBottom(foot.rows)
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let layout = Layout(area)
    let language = session.language
    for (offset, at) in cursor.visible(count: printouts.count, rows: layout.list.rows).enumerated() {
      let lacks = missing.indices.contains(at) ? missing[at] : nil
      StageRow(
        name: printouts[at].words[language], state: lacks == nil ? .complete : .begun,
        note: lacks?[language] ?? Words(id: "siap", en: "ready")[language], role: lacks == nil ? .good : .begun
      ).draw(
        &canvas, layout.list.top(1).moved(rows: offset), focused: at == cursor.index, names: min(36, area.columns / 2),
        session.glyphs)
    }
    guard let focused else { return }
    let foot = layout.foot.inset(columns: 2, rows: 0)
    let guide = wrapped(focused.guide[language], to: foot.columns, most: foot.rows >= 5 ? 2 : 1)
    canvas.write(guide, in: foot, .muted)
    let rest = foot.droppingTop(guide.count)
    canvas.write(wrapped(choices(focused, session), to: rest.columns, most: 2), in: rest, .accent)
    if let step = session.papers.writing {
      let line = area.bottom(1).inset(columns: 2, rows: 0)
      canvas.fill(line)
      canvas.write(truncated(step.line[language], to: line.columns, glyphs: session.glyphs), at: line.origin, .begun)
    }
    meetings?.draw(&canvas, over: area, language, session.glyphs)
  }

  private func choices(_ printout: Printout, _ session: Session) -> String {
    let language = session.language
    var parts = [Words(id: "bentuk", en: "form")[language] + ": ." + ending(of: printout)]
    if printout.takesMeeting, let meeting {
      parts.append(Words(id: "pertemuan", en: "meeting")[language] + ": \(meeting)")
    }
    if case .paper(let order) = printout, order.subject == .report {
      parts.append(Words(id: "bagian kosong", en: "empty sections")[language] + ": " + options.empty.words[language])
      let findings = options.hasFindings ? Words(id: "ya", en: "yes") : Words(id: "tidak", en: "no")
      parts.append(Words(id: "temuan", en: "findings")[language] + ": " + findings[language])
    }
    return parts.joined(separator: " \(session.glyphs.bullet) ")
  }
}
