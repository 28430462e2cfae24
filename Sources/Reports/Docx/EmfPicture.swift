/// Writes the drawing of a tree as an Enhanced Metafile, the picture that every Word shows.
///
/// One unit is a twentieth of a point. Source: [MS-EMF], Enhanced Metafile Format.
struct EmfPicture {
  private enum Record: UInt32 {
    case header = 1, polygon = 3, polyline = 4, endOfFile = 14, backgroundMode = 18, textAlignment = 22
    case selectObject = 37, createBrush = 39, deleteObject = 40, rectangle = 43, roundRectangle = 44, createFont = 82
    case extendedText = 84, createPen = 95
  }

  /// Objects are known by numbers from 1; the lines and brushes follow the two fonts.
  private static let plainFont: UInt32 = 1
  private static let boldFont: UInt32 = 2
  private static let pen: UInt32 = 3
  private static let brush: UInt32 = 4
  private static let stockWhitePen: UInt32 = 0x8000_0006
  private static let stockBlackBrush: UInt32 = 0x8000_0004

  private var records: [UInt8] = []
  private var count: UInt32 = 0

  /// The picture's bytes.
  static func bytes(_ drawing: TreeDrawing) -> [UInt8] {
    var picture = EmfPicture()
    picture.add(.backgroundMode, [1])
    // Centred on the point, which is on the line the letters stand on.
    picture.add(.textAlignment, [6 | 24])
    picture.font(plainFont, drawing.fontSize, weight: 400)
    picture.font(boldFont, drawing.fontSize, weight: 700)
    for link in drawing.links { picture.draw(link) }
    for box in drawing.boxes { picture.draw(box, of: drawing) }
    picture.add(.endOfFile, [0, 16, 20])
    return picture.header(drawing) + picture.records
  }

  private mutating func add(_ record: Record, _ words: [UInt32], _ tail: [UInt8] = []) {
    let padding = (4 - tail.count % 4) % 4
    append([record.rawValue, UInt32(8 + words.count * 4 + tail.count + padding)] + words)
    records += tail + [UInt8](repeating: 0, count: padding)
    count += 1
  }

  private mutating func append(_ words: [UInt32]) {
    for word in words { records += Self.little(word) }
  }

  private static func little(_ word: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
  }

  /// Points in units, as the signed number that the format wants.
  private static func units(_ points: Double) -> UInt32 {
    guard points.isFinite else { return 0 }
    return UInt32(bitPattern: Int32((min(max(points, -10_000), 10_000) * 20).rounded()))
  }

  private func header(_ drawing: TreeDrawing) -> [UInt8] {
    let (width, height) = (Self.units(drawing.width), Self.units(drawing.height))
    let hundredths = { (points: Double) in Self.units(points * 2_540 / 72 / 20) }
    let size = UInt32(108 + records.count)
    var words: [UInt32] = [Record.header.rawValue, 108, 0, 0, width, height, 0, 0]
    words += [hundredths(drawing.width), hundredths(drawing.height)]
    // " EMF", version, bytes, records with this one, objects with the one that is never used, no description.
    words += [0x464D_4520, 0x1_0000, size, count + 1, 5, 0, 0, 0]
    // The device the units are those of: 1,440 dots an inch.
    words += [14_400, 14_400, 254, 254, 0, 0, 0, 254_000, 254_000]
    return words.flatMap(Self.little)
  }

  private mutating func font(_ id: UInt32, _ size: Double, weight: UInt32) {
    // The height of the letters is negative: without the space above them.
    let height = UInt32(bitPattern: -Int32(bitPattern: Self.units(size)))
    var face = Array(DocxStyles.treeFont.utf16.prefix(31)).flatMap { Self.little(UInt32($0)).prefix(2) }
    face += [UInt8](repeating: 0, count: 64 - face.count)
    // Full name, style, version, size, match, vendor, culture and panose stay empty.
    add(.createFont, [id, height, 0, 0, 0, weight, 0, 0], face + [UInt8](repeating: 0, count: 228))
  }

  /// Takes a pen and a brush, draws, and gives them back.
  private mutating func with(
    line points: Double, dashed: Bool = false, fill: UInt32?, _ draw: (inout EmfPicture) -> Void
  ) {
    /// Geometric, square ends, mitred corners.
    let style: UInt32 = 0x1_0000 | 0x100 | 0x2000 | (dashed ? 7 : 0)
    let dashes: [UInt32] = dashed ? [2, 80, 60] : [0, 0]
    add(.createPen, [Self.pen, 0, 0, 0, 0, style, Self.units(points), 0, 0, 0] + dashes)
    add(.createBrush, [Self.brush, fill == nil ? 1 : 0, fill ?? 0, 0])
    add(.selectObject, [Self.pen])
    add(.selectObject, [Self.brush])
    draw(&self)
    add(.selectObject, [Self.stockWhitePen])
    add(.selectObject, [Self.stockBlackBrush])
    add(.deleteObject, [Self.pen])
    add(.deleteObject, [Self.brush])
  }

  private static func bounds(_ points: [TreeDrawing.Point]) -> [UInt32] {
    let (x, y) = (points.map(\.x), points.map(\.y))
    return [units(x.min() ?? 0), units(y.min() ?? 0), units(x.max() ?? 0), units(y.max() ?? 0)]
  }

  private mutating func draw(_ link: TreeDrawing.Link) {
    guard link.points.count > 1 else { return }
    with(line: TreeDrawing.linkWidth, dashed: link.isCross, fill: nil) { picture in
      let corners = link.points.flatMap { [Self.units($0.x), Self.units($0.y)] }
      picture.add(.polyline, Self.bounds(link.points) + [UInt32(link.points.count)] + corners)
    }
    guard let head = link.arrowHead else { return }
    with(line: 0.5, fill: 0) { picture in
      let corners = head.flatMap { [Self.units($0.x), Self.units($0.y)] }
      picture.add(.polygon, Self.bounds(head) + [3] + corners)
    }
  }

  private mutating func draw(_ box: TreeDrawing.Box, of drawing: TreeDrawing) {
    let look = box.kind.look
    let end = TreeDrawing.Point(box.origin.x + box.width, box.origin.y + box.height)
    let grey = UInt32(look.fill)
    with(line: look.lineWidth, dashed: look.isDashed, fill: grey << 16 | grey << 8 | grey) { picture in
      let corners = Self.bounds([box.origin, end])
      if look.isRounded {
        let round = Self.units(2 * drawing.cornerRadius)
        picture.add(.roundRectangle, corners + [round, round])
      } else {
        picture.add(.rectangle, corners)
      }
    }
    add(.selectObject, [look.isBold ? Self.boldFont : Self.plainFont])
    for (index, line) in box.lines.enumerated() {
      write(
        line, drawing.fontSize, look.isBold,
        at: TreeDrawing.Point(box.origin.x + box.width / 2, drawing.baseline(of: index, in: box)))
    }
  }

  private mutating func write(_ text: String, _ letters: Double, _ isBold: Bool, at point: TreeDrawing.Point) {
    let scalars = Array(text.unicodeScalars)
    let units = Array(text.utf16)
    // How far each unit moves on; the second half of a pair not at all.
    let steps = scalars.flatMap { scalar -> [UInt32] in
      let width = Self.units(Double(CharacterWidths.width(of: scalar, bold: isBold)) * letters / 1_000)
      return scalar.value > 0xFFFF ? [width, 0] : [width]
    }
    /// The record's head, and the place and lengths of the text: 76 bytes.
    let start: UInt32 = 76
    let after = start + UInt32((units.count * 2 + 3) / 4 * 4)
    let words: [UInt32] = [0, 0, UInt32.max, UInt32.max, 1, Float(1).bitPattern, Float(1).bitPattern]
    let place = [
      Self.units(point.x), Self.units(point.y), UInt32(units.count), start, 0, 0, 0, UInt32.max, UInt32.max, after,
    ]
    var tail = units.flatMap { Self.little(UInt32($0)).prefix(2) }
    tail += [UInt8](repeating: 0, count: Int(after - start) - tail.count)
    add(.extendedText, words + place, tail + steps.flatMap(Self.little))
  }
}
