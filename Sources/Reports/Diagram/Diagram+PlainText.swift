import Practicum
import TextCanvas

extension Diagram {
  private static let columns = 80
  /// Lists nest at most so deep; what lies deeper follows at the last step.
  private static let depthLimit = 14

  /// The tree drawn with box characters where 80 columns hold it, else as an indented list.
  var plainText: String {
    var lines = wrapped(title, to: Self.columns - 1) + [""]
    if let drawing = TextTree(tree, columns: Self.columns - 1) {
      let core = tree.core == nil ? "" : " Tengah, bergaris ganda: \(words.name(.core).lowercased())."
      let legend =
        "Atas: \(words.name(.effect).lowercased()).\(core) Bawah: \(words.name(.cause).lowercased()); garis tebal:"
        + " \(words.main(.cause)). Garis putus-putus: hubungan tambahan."
      lines += wrapped(legend, to: Self.columns - 1) + [""] + drawing.lines
    } else {
      lines += indented
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var indented: [String] {
    var lines: [String] = []
    if let core = tree.core {
      for kind in [TreeItemKind.effect, .core, .cause] {
        let tops = kind == .core ? [core] : tree.children(of: core, kind: kind)
        if tops.isEmpty { continue }
        lines += [words.name(kind).uppercased()] + (kind == .core ? text(core, "  ", "  ") : connected(tops)) + [""]
      }
    }
    if !tree.unconnected.isEmpty { lines += [TreeBoxes.unconnected.uppercased()] + connected(tree.unconnected) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Items with everything under them, behind connectors.
  private func connected(_ tops: [Int]) -> [String] {
    var lines: [String] = []
    var waiting: [(number: Int, before: String, isLast: Bool, depth: Int)] = []
    func add(_ numbers: [Int], _ before: String, _ depth: Int) {
      waiting += numbers.enumerated().reversed().map { ($1, before, $0 == numbers.count - 1, depth) }
    }
    add(tops, "", 1)
    while let next = waiting.popLast() {
      let children = next.depth < Self.depthLimit ? tree.children(of: next.number) : []
      let inner = next.before + (next.isLast ? "   " : "│  ")
      let below = children.isEmpty ? inner : inner + "│  "
      lines += text(next.number, next.before + (next.isLast ? "└─ " : "├─ "), below)
      if next.depth == Self.depthLimit {
        for deeper in tree.subtree(of: next.number).dropFirst() { lines += text(deeper, inner + "» ", inner + "  ") }
      }
      add(children, inner, next.depth + 1)
    }
    return lines
  }

  private func text(_ number: Int, _ first: String, _ others: String) -> [String] {
    let item = tree.items[number]
    var text = self.text(of: number).replacing("\n", with: " ")
    if item.isMain { text += " (\(words.main(item.kind)))" }
    let parents = tree.crossParents(of: number).map { self.text(of: $0).replacing("\n", with: " ") }
    if !parents.isEmpty { text += " (\(words.also(item.kind)): \(parents.joined(separator: "; ")))" }
    let room = max(24, Self.columns - 1 - displayWidth(others))
    return wrapped(visible(text), to: room).enumerated().map { ($0 == 0 ? first : others) + $1 }
  }
}
