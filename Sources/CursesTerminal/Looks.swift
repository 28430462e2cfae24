import CNcurses
import TextCanvas

/// The attributes and colour pair of every role on the open terminal.
struct Looks {
  private var attributes: [attr_t] = []
  private var pairs: [Int32] = []

  /// The attributes and the colour pair of a role.
  subscript(role: StyleRole) -> (attributes: attr_t, pair: Int32) {
    (attributes[Int(role.rawValue)], pairs[Int(role.rawValue)])
  }

  /// Gives the terminal the colour pairs of a theme; without colour only attributes remain.
  init(_ theme: Theme, inColor: Bool) {
    let available = curses_colors()
    let colors = available >= 256 ? 256 : available >= 16 ? 16 : 8
    let hasDefaults = inColor && use_default_colors() == OK
    var known: [[Int32]: Int32] = [:]
    for role in StyleRole.allCases {
      let style = theme.style(role)
      guard inColor && !theme.isMonochrome else {
        attributes.append(
          Self.attributes(theme.isMonochrome ? style.attributes : Theme.monochrome(role)))
        pairs.append(0)
        continue
      }
      let front = style.foreground?.index(among: colors).map(Int32.init) ?? (hasDefaults ? -1 : 7)
      let back = style.background?.index(among: colors).map(Int32.init) ?? (hasDefaults ? -1 : 0)
      var pair = known[[front, back]]
      if pair == nil && known.count + 1 < Int(curses_pairs()) {
        let number = Int32(known.count + 1)
        init_extended_pair(number, front, back)
        known[[front, back]] = number
        pair = number
      }
      attributes.append(Self.attributes(pair == nil ? Theme.monochrome(role) : style.attributes))
      pairs.append(pair ?? 0)
    }
  }

  private static func attributes(_ attributes: TextAttributes) -> attr_t {
    let table: [(TextAttributes, attr_t)] = [
      (.bold, curses_bold), (.dim, curses_dim), (.underline, curses_underline), (.reverse, curses_reverse),
      (.italic, curses_italic),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
