import Practicum
import RecordText

/// Gives the items of an outline their Ids and parents, and writes them as records.
struct TreeRecords {
  /// The items with Ids under which they know each other.
  var items: [TreeReplacement.Item] {
    let order = Schema.record("Butir", in: .pohonMasalah)?.order ?? []
    return read.indices.map { TreeReplacement.Item(record($0, order), isComplete: !fields(read[$0]).isEmpty) }
  }

  private let outline: Outline
  private let read: [TreeReading.Item]
  /// The Id of every item, and the item of every Id.
  private var ids: [String] = []
  private var places: [String: Int] = [:]
  /// For every item the numbers of a walk over it and all that hangs on it.
  private let spans: [Range<Int>]

  init(_ outline: Outline, _ items: [TreeReading.Item]) {
    self.outline = outline
    read = items
    spans = Self.spans(of: items)
    nameItems()
  }

  /// Ids of the file stay where they are sound and no earlier item has them; others get the next free one.
  private mutating func nameItems() {
    var named: Set<String> = []
    for item in read {
      let stated = fields(item).first { $0.name == "Id" }?.values.first ?? ""
      let isFree = Self.isName(stated) && places[stated] == nil
      ids.append(isFree ? stated : "")
      if isFree { places[stated] = ids.count - 1 }
      named.formUnion(fields(item).first { $0.name == "Induk" }?.values ?? [])
    }
    var next = 1
    for place in ids.indices where ids[place].isEmpty {
      while places["N\(next)"] != nil || named.contains("N\(next)") { next += 1 }
      ids[place] = "N\(next)"
      places["N\(next)"] = place
    }
  }

  private func fields(_ item: TreeReading.Item) -> [OutlineNode.Field] {
    guard let node = item.node, outline.nodes[node].isOwn else { return [] }
    return outline.nodes[node].fields
  }

  private func record(_ place: Int, _ order: [String]) -> Record {
    let item = read[place]
    let fields = fields(item)
    var values: [String: [String]] = [:]
    var names = ["Id", "Jenis", "Induk", "Teks", "Uraian"]
    for field in fields where Self.isName(field.name) {
      if !names.contains(field.name) { names.append(field.name) }
      values[field.name] = field.values
    }
    var text = item.text
    if text == TreePlaceholder.untitled || outline.areObjectives && text.hasPrefix(TreePlaceholder.unworded) {
      text = ""
    }
    if fields.isEmpty { text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    values[outline.areObjectives ? "RumusanTujuan" : "Teks"] = [text]
    if outline.areObjectives, !names.contains("RumusanTujuan") { names.append("RumusanTujuan") }
    values["Id"] = [ids[place]]
    values["Jenis"] = [item.kind.rawValue]
    values["Induk"] = parents(place, values["Induk"] ?? [])
    values["Uraian"] = [item.node.map { outline.nodes[$0].note } ?? ""]
    let ranked = names.sorted { left, right in
      (order.firstIndex(of: left) ?? order.count, left) < (order.firstIndex(of: right) ?? order.count, right)
    }
    return Record(
      ranked.flatMap { name in (values[name] ?? []).filter { !$0.isEmpty }.map { Field(name, $0) } })
  }

  /// The parents as written where the item still hangs on the one it is drawn under; else where it was put comes first.
  private func parents(_ place: Int, _ stated: [String]) -> [String] {
    guard let parent = read[place].parent, stated.first != ids[parent] else { return stated }
    let drawn = stated.first { id in
      guard let other = places[id], other != place else { return false }
      let kind = read[other].kind
      return (kind == .core || kind == read[place].kind) && !hangs(other, under: place)
    }
    if drawn == ids[parent] { return stated }
    return [ids[parent]] + stated.filter { $0 != ids[parent] && $0 != drawn }
  }

  private func hangs(_ place: Int, under other: Int) -> Bool {
    place != other && spans[other].contains(spans[place].lowerBound)
  }

  /// Every item comes after the one it hangs on.
  private static func spans(of items: [TreeReading.Item]) -> [Range<Int>] {
    var sizes = Array(repeating: 1, count: items.count)
    for (place, item) in items.enumerated().reversed() {
      if let parent = item.parent { sizes[parent] += sizes[place] }
    }
    // Where the next one begins: of all, and of what hangs on each.
    var next = 0
    var inside: [Int] = []
    return items.enumerated().map { place, item in
      let start = item.parent.map { inside[$0] } ?? next
      if let parent = item.parent { inside[parent] += sizes[place] } else { next += sizes[place] }
      inside.append(start + 1)
      return start..<start + sizes[place]
    }
  }

  /// Whether a word can be an Id and the name of a field.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.count <= 60, isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "_" }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }
}
