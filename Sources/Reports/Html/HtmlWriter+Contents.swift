extension HtmlWriter {
  mutating func write(_ contents: Contents) {
    let name = lastHeading.map { "aria-labelledby=\"\($0.id)\"" } ?? "aria-label=\"Daftar\""
    text += "<nav \(name)>\n"
    entries(landmarks.listed(in: contents, below: lastHeading?.id ?? "")[...])
    text += "</nav>\n"
  }

  /// Entries with those of deeper levels in lists of their own below them.
  private mutating func entries(_ listed: ArraySlice<Landmark>) {
    var rest = listed
    guard !rest.isEmpty else { return }
    text += "<ul>\n"
    while let first = rest.popFirst() {
      text += "<li>"
      let print = first.pages == .roman ? " class=\"roman\"" : ""
      text += "<a href=\"#\(first.id)\"\(print)>"
      if !first.number.isEmpty {
        text.write(first.number + " ")
      }
      write(first.text)
      text += "</a>"
      let below = rest.prefix { $0.level > first.level }
      if !below.isEmpty {
        text += "\n"
        entries(below)
        rest = rest.dropFirst(below.count)
      }
      text += "</li>\n"
    }
    text += "</ul>\n"
  }
}
