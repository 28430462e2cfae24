extension MarkdownWriter {
  /// Items set in by four columns or as far as their numbers need; a blank line between those that hold more than a
  /// line with lists below it.
  mutating func written(_ list: ItemList) -> String {
    let isTight = list.items.allSatisfy { item in
      item.enumerated().allSatisfy { index, block in
        switch block {
        case .paragraph: index == 0
        case .list: index > 0
        default: false
        }
      }
    }
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let marker: String =
        switch list.marker {
        case .bullet: "-"
        case .number(let from): "\(max(0, from) &+ index)."
        // Pandoc's letters end with z.
        case .letter: list.items.count <= 26 ? letters(index + 1) + "." : "\(index + 1)."
        }
      let indent = max(4, marker.utf8.count + 1)
      let body = isTight ? item.map { written([$0]) }.joined(separator: "\n") : written(item)
      lines.append(
        marker + String(repeating: " ", count: indent - marker.utf8.count)
          + MarkdownText.indented(body.isEmpty ? "&nbsp;" : body, by: indent))
    }
    return lines.joined(separator: isTight ? "\n" : "\n\n")
  }
}
