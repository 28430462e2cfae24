import Practicum
import TextCanvas

extension ImportScreen {
  /// Lines of the column list beside the head and the first rows.
  func listRows(of rows: Int) -> Int { max(2, (rows - 3) / 2) }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    if let look { draw(look, &canvas, area, session) }
    switch entry {
    case .target(let picker, _): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .path(let field): draw(field, &canvas, area, session)
    case nil: if look == nil { drawWaiting(&canvas, area, session) }
    }
  }

  private func draw(_ field: TextField, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let hint =
      refusal
      ?? Words(
        id: "Berkas .xlsx atau .csv dari Excel, Google Forms atau KoboToolbox. Ketik letaknya, misalnya "
          + "~/Unduhan/daftar.xlsx.",
        en: "A .xlsx or .csv file from Excel, Google Forms or KoboToolbox. Type where it is, such as "
          + "~/Downloads/list.xlsx.")
    canvas.fill(area)
    let label = Words(id: "Berkas: ", en: "File: ")[session.language]
    let used = canvas.write(label, at: Position(column: area.column + 1, row: area.row), .label)
    let lines = wrapped(hint[session.language], to: max(10, area.columns - 2), most: max(1, area.rows - 2))
    canvas.write(
      lines, in: area.droppingTop(2).inset(columns: 1, rows: 0), refusal == nil ? .muted : .caution)
    field.draw(
      &canvas, at: Position(column: area.column + 1 + used, row: area.row), columns: area.columns - used - 2,
      glyphs: session.glyphs)
  }

  private func drawWaiting(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let text =
      if case .read(let name) = awaited?.step {
        Words(id: "Membaca \(name)…", en: "Reading \(name)…")
      } else {
        Words(id: "Belum ada berkas; b menyebutkannya.", en: "No file yet; b names one.")
      }
    canvas.write(text[session.language], at: area.origin, .muted, limit: area.columns)
    canvas.cursor = area.origin
  }

  private func draw(_ look: RosterLook, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let plan = look.plan
    canvas.write(
      truncated(head(look)[session.language], to: area.columns, glyphs: session.glyphs), at: area.origin,
      .heading)
    let rows = listRows(of: area.rows)
    let list = area.droppingTop(1).top(rows)
    let width = min(area.columns / 2, 4 + (plan.columns.map { displayWidth(plan.name(ofColumn: $0.index)) }.max() ?? 0))
    for (offset, index) in cursor.visible(count: plan.columns.count, rows: rows).enumerated() {
      let line = list.top(1).moved(rows: offset)
      let column = plan.columns[index]
      let role: StyleRole = index == cursor.index ? .focus : column.target == .none ? .caution : .normal
      if index == cursor.index {
        canvas.fill(line, .focus)
        canvas.cursor = line.origin
      }
      let marker = index == cursor.index ? "\(session.glyphs.marker) " : "  "
      canvas.write(
        truncated(marker + plan.name(ofColumn: column.index), to: width - 1, glyphs: session.glyphs), at: line.origin,
        role)
      var meaning = plan.words(of: column.target)[session.language]
      if column.target == .none, column.filled > 0 {
        meaning += Words(id: " (\(column.filled) isian)", en: " (\(column.filled) values)")[session.language]
      }
      let sample = plan.samples(of: column).joined(separator: ", ")
      canvas.write(
        truncated(
          meaning + (sample.isEmpty ? "" : "   \(sample)"), to: max(0, line.columns - width), glyphs: session.glyphs),
        at: Position(column: line.column + width, row: line.row), role)
    }
    drawRows(look, &canvas, area.droppingTop(rows + 2), session)
  }

  /// The head: the file, and what an edit would take.
  private func head(_ look: RosterLook) -> Words {
    let source = look.plan.source
    switch awaited?.step {
    case .take: return Words(id: "Mengambil… · \(source)", en: "Taking… · \(source)")
    case .read, .renew, .revise: return Words(id: "Menghitung… · \(source)", en: "Counting… · \(source)")
    case nil: break
    }
    let (people, doubted) = (look.count.people, look.count.doubted)
    let passed =
      look.plan.takesDuplicates
      ? Words(id: "diambil juga", en: "taken too") : Words(id: "dilewati", en: "passed over")
    return Words(
      id: "\(people) orang diambil, \(doubted) perlu dicek, \(look.known) sudah ada (\(passed.id)), "
        + "\(look.refused) ditolak · \(source)",
      en: "\(people) people to take, \(doubted) to look at, \(look.known) already there (\(passed.en)), "
        + "\(look.refused) refused · \(source)")
  }

  /// The rows as they would be written; those that a person should look at first.
  private func drawRows(_ look: RosterLook, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    var line = area.top(1)
    for row in look.marked.prefix(area.rows * 2 / 3 + 1) + look.plain.prefix(area.rows) where line.row < area.bottom {
      let (sign, words, role) = mark(row, look.plan)
      let values = row.record.fields.map(\.value).joined(separator: " | ")
      let note = words[session.language]
      let text = "\(sign) \(row.number)  " + (note.isEmpty ? values : note + (values.isEmpty ? "" : "  [\(values)]"))
      canvas.write(
        truncated(text.replacing("\n", with: " "), to: line.columns, glyphs: session.glyphs), at: line.origin, role)
      line = line.moved(rows: 1)
    }
  }

  private func mark(_ row: RosterRow, _ plan: RosterImport) -> (sign: String, words: Words, role: StyleRole) {
    switch row.outcome {
    case .refused(let why): return ("x", why, .muted)
    case .duplicate(let other):
      return ("=", Words(id: "sama dengan \(other.id)", en: "same as \(other.en)"), .muted)
    case .taken:
      guard let doubt = row.doubts.first else { return (" ", Words(same: ""), .normal) }
      let name = plan.name(ofColumn: doubt.column)
      return ("!", Words(id: "\(name): \(doubt.words.id)", en: "\(name): \(doubt.words.en)"), .caution)
    }
  }
}
