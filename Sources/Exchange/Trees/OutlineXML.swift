/// Reads an outline from OPML or from a FreeMind map, whichever the root element says.
struct OutlineXML {
  private enum Form { case opml, freeMind }

  private var outline = Outline()
  private var form: Form?
  private var isForeign = false
  private var isTooMany = false
  private var hasTooManyFields = false
  private var open: [Int] = []
  /// The kind of rich text of a FreeMind node that is being read, and its paragraphs.
  private var rich: String?
  private var paragraphs: [String] = []
  private var paragraph: String?
  private var isInTitle = false

  private static let limits = XMLEvents.Limits(bytes: TreeImport.byteLimit, depth: 40_000)

  static func outline(_ bytes: [UInt8]) throws(TreeProblem) -> Outline {
    var reading = OutlineXML()
    do throws(XMLFault) {
      try XMLEvents.read(bytes, limits: limits) { event in
        reading.take(event)
        return !reading.isForeign && !reading.isTooMany && !reading.hasTooManyFields
      }
    } catch {
      if reading.form == nil, case .broken = error { throw .notATree }
      throw .xml(error)
    }
    if reading.isForeign || reading.form == nil { throw .notATree }
    if reading.isTooMany { throw .tooMany(limit: Outline.limit) }
    if reading.hasTooManyFields { throw .tooManyFields(limit: OutlineNode.fieldLimit) }
    return reading.outline
  }

  private mutating func take(_ event: XMLEvent) {
    guard let form else {
      if case .start(let name, let attributes) = event { begin(name, attributes) }
      return
    }
    switch form {
    case .opml: takeOpml(event)
    case .freeMind: takeFreeMind(event)
    }
  }

  private mutating func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "opml": form = .opml
    case "map": form = .freeMind
    default: isForeign = true
    }
    outline.areObjectives = attributes["isi"] == "tujuan"
    outline.caseFolder = attributes["kasus"]
  }

  private mutating func add(_ node: OutlineNode) {
    isTooMany = outline.nodes.count >= Outline.limit
    open.append(outline.nodes.count)
    outline.nodes.append(node)
  }

  private mutating func takeOpml(_ event: XMLEvent) {
    switch event {
    case .start("outline", let attributes):
      var node = OutlineNode(
        parent: open.last, text: attributes["text"] ?? attributes["title"] ?? "", note: attributes["_note"] ?? "")
      for (name, value) in attributes.with(prefix: "rembuk") {
        if name == "kelompok" {
          node.group = OutlineNode.group(value)
        } else {
          node.fields.append(.init(name: name, values: Self.parted(value)))
          hasTooManyFields = hasTooManyFields || node.fields.count > OutlineNode.fieldLimit
        }
      }
      add(node)
    case .end("outline"): open.removeLast()
    case .start("title", _): isInTitle = true
    case .end("title"): isInTitle = false
    case .text(let text) where isInTitle && outline.title.isEmpty: outline.title = text
    default: break
    }
  }

  /// The values that stand in one attribute, each on a line, its own line ends as `\n`.
  private static func parted(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var value = ""
      var isEscaped = false
      for character in line {
        if isEscaped {
          value.append(character == "n" ? "\n" : character)
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else {
          value.append(character)
        }
      }
      return value
    }
  }

  private mutating func takeFreeMind(_ event: XMLEvent) {
    switch event {
    case .start("node", let attributes): add(OutlineNode(parent: open.last, text: attributes["TEXT"] ?? ""))
    case .end("node"): _ = open.popLast()
    case .start("attribute", let attributes):
      guard let node = open.last, let name = attributes["NAME"], let value = attributes["VALUE"] else { return }
      switch name {
      case "Kelompok": outline.nodes[node].group = OutlineNode.group(value)
      case "Isi": outline.areObjectives = value == "tujuan"
      case "Kasus": outline.caseFolder = value
      default:
        outline.nodes[node].add(value, to: name)
        hasTooManyFields = outline.nodes[node].fields.count > OutlineNode.fieldLimit
      }
    case .start("richcontent", let attributes): (rich, paragraphs, paragraph) = (attributes["TYPE"] ?? "", [], nil)
    case .end("richcontent"): endRichText()
    case .start(let name, _) where rich != nil && Self.breaks.contains(name):
      endParagraph()
      paragraph = ""
    case .end(let name) where rich != nil && Self.breaks.contains(name): endParagraph()
    case .text(let text):
      guard rich != nil else { return }
      if paragraph != nil {
        paragraph?.append(text)
      } else if text.contains(where: { !$0.isWhitespace }) {
        paragraph = text
      }
    default: break
    }
  }

  private static let breaks: Set<String> = ["p", "li", "br", "div", "h1", "h2", "h3", "tr"]

  private mutating func endParagraph() {
    guard let text = paragraph else { return }
    paragraph = nil
    // Programs that break lines in their files mean blanks.
    let isBroken = text.contains(where: \.isNewline)
    paragraphs.append(isBroken ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text)
  }

  private mutating func endRichText() {
    endParagraph()
    let text = paragraphs.joined(separator: "\n")
    if let node = open.last {
      if rich == "NODE" {
        outline.nodes[node].text = paragraphs.filter { !$0.isEmpty }.joined(separator: " ")
      } else if outline.nodes[node].note.isEmpty {
        outline.nodes[node].note = text
      } else {
        outline.nodes[node].note += "\n" + text
      }
    }
    rich = nil
  }
}
