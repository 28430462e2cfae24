import Practicum

extension Diagram {
  /// The tree for Graphviz: effects above, causes below.
  var dot: String {
    var text =
      "digraph pohon {\n  graph [charset=\"UTF-8\", rankdir=BT, splines=ortho, label=\(Self.quoted(title)), labelloc=t, fontname=\"Arial\"]\n"
    text +=
      "  node [shape=box, style=filled, fillcolor=white, fontname=\"Arial\", fontsize=10]\n  edge [penwidth=0.75]\n"
    for (number, item) in tree.items.enumerated() {
      let lines = TextLines(width: 12_000, isBold: false, limit: 20).lines(of: self.text(of: number))
      text += "  n\(number) [label=\(Self.quoted(lines.joined(separator: "\n")))\(attributes(item))]\n"
    }
    for link in links {
      text += "  n\(link.cause) -> n\(link.effect)\(link.isCross ? " [style=dashed, constraint=false]" : "")\n"
    }
    return text + "}\n"
  }

  private func attributes(_ item: TreeItem) -> String {
    let look = TreeDrawing.Box.Kind(item).look
    let grey = String(look.fill, radix: 16)
    var text = ", tooltip=\(Self.quoted(words.name(item.kind))), penwidth=\(TreeDrawing.shown(look.lineWidth))"
    if look.fill < 0xFF { text += ", fillcolor=\"#\(grey)\(grey)\(grey)\"" }
    if look.isRounded { text += ", style=\"filled,rounded\"" }
    if look.isBold { text += ", fontname=\"Arial bold\"" }
    return text
  }

  /// A string of DOT: only quotes and line ends mean something in it, and backslashes begin what is escaped.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.value < 0x20: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The tree as a Mermaid flowchart, from causes up to effects.
  var mermaid: String {
    var text = "---\ntitle: \(Self.yaml(title))\n---\nflowchart BT\n"
    for (number, item) in tree.items.enumerated() {
      let label = "\"\(Self.label(self.text(of: number)))\""
      let shape =
        switch TreeDrawing.Box.Kind(item) {
        case .core: "[[\(label)]]:::inti"
        case .mainCause: "[\(label)]:::utama"
        case .effect: "(\(label)):::dampak"
        case .cause, .unconnected: "[\(label)]:::penyebab"
        }
      text += "  n\(number)\(shape)\n"
    }
    for link in links { text += "  n\(link.cause) \(link.isCross ? "-.->" : "-->") n\(link.effect)\n" }
    text += "  classDef inti fill:#d9d9d9,stroke:#000,stroke-width:3px,color:#000,font-weight:bold\n"
    text += "  classDef utama fill:#fff,stroke:#000,stroke-width:3px,color:#000\n"
    text += "  classDef penyebab fill:#fff,stroke:#000,stroke-width:1px,color:#000\n"
    return text + "  classDef dampak fill:#f2f2f2,stroke:#000,stroke-width:1px,color:#000\n"
  }

  /// Text inside quotes, where Mermaid reads entities, HTML and, after a backtick, Markdown.
  private static func label(_ text: String) -> String {
    var label = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", ";", "\\", "*", "_", "~", "[", "]", "{", "}", "|":
        label += "#\(scalar.value);"
      case "\n": label += "<br/>"
      case _ where scalar.value < 0x20: label += " "
      default: label.unicodeScalars.append(scalar)
      }
    }
    return label
  }

  private static func yaml(_ text: String) -> String {
    let line = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"" + String(line.unicodeScalars.map { $0.value < 0x20 ? " " : Character($0) }) + "\""
  }

  /// Every link of the tree: the drawn branches, then the cross-lines.
  private var links: [(cause: Int, effect: Int, isCross: Bool)] {
    let branches = tree.items.indices.compactMap { item in
      tree.branch(of: item).map { tree.link(from: item, to: $0) }
    }
    let crossing = tree.items.indices.flatMap { item in
      tree.crossParents(of: item).map { tree.link(from: item, to: $0) }
    }
    return branches.map { ($0.cause, $0.effect, false) } + crossing.map { ($0.cause, $0.effect, true) }
  }
}
