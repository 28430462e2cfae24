/// One cell of a canvas in sixteen bytes: a spacing scalar, up to four marks on it, its width and its role.
public struct Cell: Equatable, Sendable {
  // Low to high: scalar (21 bits), width (2), role (8), first mark (21).
  private var head: UInt64
  // Three more marks of 21 bits each.
  private var tail: UInt64

  /// A cell that shows a scalar of one or two columns, or none for the second half of a wide character.
  public init(_ scalar: Unicode.Scalar, width: Int = 1, role: StyleRole = .normal) {
    head = UInt64(scalar.value) | UInt64(width & 3) << 21 | UInt64(role.rawValue) << 23
    tail = 0
  }

  /// The empty cell of a new canvas.
  public static let blank = Cell(" ")

  /// The second half of a wide character.
  static func continuation(_ role: StyleRole) -> Cell { Cell(" ", width: 0, role: role) }

  /// The scalar the cell shows.
  public var scalar: Unicode.Scalar { Unicode.Scalar(UInt32(head & 0x1F_FFFF)) ?? " " }

  /// Columns of the character: 1 or 2, or 0 for the second half of a wide one.
  public var width: Int { Int(head >> 21 & 3) }

  /// What the cell is for.
  public var role: StyleRole {
    get { StyleRole(rawValue: UInt8(truncatingIfNeeded: head >> 23)) ?? .normal }
    set { head = head & ~(0xFF << 23) | UInt64(newValue.rawValue) << 23 }
  }

  /// Whether the cell shows nothing but its background.
  public var isBlank: Bool { head & 0x1F_FFFF == 0x20 && !hasMarks }

  /// Whether marks stand on the scalar.
  public var hasMarks: Bool { head >> 31 != 0 }

  /// The combining marks on the scalar, at most four.
  public var marks: [Unicode.Scalar] {
    [head >> 31, tail, tail >> 21, tail >> 42].compactMap { bits in
      let value = UInt32(bits & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// Puts a mark onto the scalar; a fifth one is dropped, as no terminal shows it.
  mutating func add(mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if head >> 31 == 0 {
      head |= value << 31
      return
    }
    for shift in [0, 21, 42] where tail >> UInt64(shift) & 0x1F_FFFF == 0 {
      tail |= value << UInt64(shift)
      return
    }
  }

  /// The character with its marks, or nothing for the second half of a wide one.
  public var text: String {
    if width == 0 { return "" }
    var text = String(Character(scalar))
    if hasMarks { text.unicodeScalars.append(contentsOf: marks) }
    return text
  }
}
