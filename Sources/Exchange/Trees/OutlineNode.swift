import Practicum

/// One line of an outline, before it is known what it means.
struct OutlineNode: Equatable {
  struct Field: Equatable {
    let name: String
    var values: [String]
  }

  /// What stands over items without being one.
  enum Group: Equatable {
    case kind(TreeItemKind)
    /// Items that hang on nothing.
    case loose
    case title
  }

  /// The place of the node it stands under; nil at the outermost step.
  let parent: Int?
  var text: String
  var note = ""
  /// Fields of the item's record, where Rembuk wrote the file.
  var fields: [Field] = []
  var group: Group?

  /// The most fields of one item: many more than its record has.
  static let fieldLimit = 200

  func values(of name: String) -> [String] { fields.first { $0.name == name }?.values ?? [] }

  /// Whether Rembuk wrote it, as the kind among its fields tells.
  var isOwn: Bool { !values(of: "Jenis").isEmpty }

  /// Adds a value to a field.
  mutating func add(_ value: String, to name: String) {
    if let place = fields.firstIndex(where: { $0.name == name }) {
      fields[place].values.append(value)
    } else {
      fields.append(Field(name: name, values: [value]))
    }
  }

  /// What Rembuk calls a group in its own files.
  static func group(_ key: String) -> Group? {
    switch key {
    case "lepas": .loose
    case "judul": .title
    default: TreeItemKind(rawValue: key).map { .kind($0) }
    }
  }
}

/// A file as an outline.
struct Outline: Equatable {
  var nodes: [OutlineNode] = []
  /// Whether the texts are objectives and the problems stand in the fields.
  var areObjectives = false
  /// The case that Rembuk wrote the file from.
  var caseFolder: String?
  /// What another program shows over the outline.
  var title = ""

  static let limit = 20_000
}

/// Words by which people head the parts of a tree.
enum TreeHeading {
  /// The part that a text names, and what follows the name on its line; nil for any other text.
  static func reading(_ text: String) -> (kind: TreeItemKind, rest: String)? {
    let bare = String(text.prefix(400)).trimmed(" \t#*_=:")
    if let kind = kinds[bare.lowercased()] { return (kind, "") }
    guard let colon = text.firstIndex(of: ":"), let kind = kinds[text[..<colon].trimmed(" \t#*_").lowercased()] else {
      return nil
    }
    return (kind, text[text.index(after: colon)...].trimmed(" \t*_"))
  }

  /// What the title of a tree begins with where Rembuk writes one.
  static func title(ofObjectives areObjectives: Bool) -> String { areObjectives ? "Pohon tujuan" : "Pohon masalah" }

  /// Whether the title, or the headings at the two outermost steps, are those of a tree of objectives.
  static func areObjectives(_ outline: Outline) -> Bool {
    let title = title(ofObjectives: true).lowercased()
    func isOfObjectives(_ text: String) -> Bool {
      let bare = String(text.prefix(400)).trimmed(" \t#*_=").lowercased()
      return bare.hasPrefix(title) || objectiveNames.contains(bare.prefix { $0 != ":" }.trimmed(" "))
    }
    return isOfObjectives(outline.title)
      || outline.nodes.contains { node in
        let isOuter = node.parent.map { outline.nodes[$0].parent == nil } ?? true
        return isOuter && isOfObjectives(node.text)
      }
  }

  private static let objectiveNames: Set<String> = [
    "tujuan inti", "tujuan pokok", "cara", "means", "ends", "objectives", "core objective",
  ]

  private static let kinds: [String: TreeItemKind] = {
    let names: [TreeItemKind: [String]] = [
      .effect: [
        "akibat", "akibat-akibat", "dampak", "dampak-dampak", "efek", "daun", "daun (dampak)", "effect", "effects",
        "hasil", "ends",
      ],
      .core: [
        "inti", "masalah inti", "inti masalah", "masalah pokok", "pokok masalah", "masalah utama", "fokus masalah",
        "batang", "core", "core problem", "tujuan inti",
      ],
      .cause: [
        "penyebab", "penyebab-penyebab", "sebab", "sebab-sebab", "akar", "akar masalah", "akar penyebab", "cause",
        "causes", "cara", "means",
      ],
    ]
    return Dictionary(
      names.flatMap { kind, names in names.map { ($0, kind) } }, uniquingKeysWith: { first, _ in first })
  }()
}

extension StringProtocol {
  /// Without these characters at both ends.
  func trimmed(_ characters: String) -> String {
    var rest = self[...]
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
