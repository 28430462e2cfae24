import Practicum
import RecordText

extension Diagram {
  /// The tree as OPML 2.0: any outliner shows it nested, notes and all; what only Rembuk knows stands in attributes of
  /// a name space of its own, as the standard asks.
  var opml: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let contents = words.areObjectives ? " rembuk:isi=\"tujuan\"" : ""
    let origin = " rembuk:kasus=\"\(caseFolder.xmlEscaped(inAttribute: true))\""
    text += "<opml version=\"2.0\" xmlns:rembuk=\"urn:rembuk:pohon\"\(contents)\(origin)>\n"
    text += "<head><title>\(title.xmlEscaped())</title></head>\n<body>\n"
    for step in steps {
      switch step {
      case .enter(.group(let kind)):
        text += "<outline text=\"\(name(kind).xmlEscaped(inAttribute: true))\" rembuk:kelompok=\"\(Self.key(kind))\">\n"
      case .enter(.item(let number)): text += opmlOutline(number)
      case .leave: text += "</outline>\n"
      }
    }
    return text + "</body>\n</opml>\n"
  }

  private func opmlOutline(_ number: Int) -> String {
    var text = "<outline"
    func add(_ name: String, _ value: String) { text += " \(name)=\"\(value.xmlEscaped(inAttribute: true))\"" }
    add("text", self.text(of: number))
    let note = self.note(number)
    if !note.isEmpty { add("_note", note) }
    for (name, values) in fields(number) { add("rembuk:\(name)", Self.joined(values)) }
    return text + ">\n"
  }

  /// The tree as a FreeMind map: the core in the middle, causes at one side and effects at the other.
  var freeMind: String {
    var text = "<map version=\"1.0.1\">\n"
    // A map has one root: without a core, or with items that hang on nothing, the title is the root.
    let isTitled = tree.core == nil || !tree.unconnected.isEmpty
    if isTitled {
      text += "<node TEXT=\"\(title.xmlEscaped(inAttribute: true))\">\n<attribute NAME=\"Kelompok\" VALUE=\"judul\"/>\n"
    }
    var isRoot = true
    for step in steps {
      switch step {
      case .enter(.group(let kind)):
        let side = kind == .effect ? "right" : "left"
        text += "<node TEXT=\"\(name(kind).xmlEscaped(inAttribute: true))\" POSITION=\"\(side)\">\n"
        text += "<attribute NAME=\"Kelompok\" VALUE=\"\(Self.key(kind))\"/>\n"
      case .enter(.item(let number)):
        text += freeMindNode(number)
        if isRoot, words.areObjectives { text += "<attribute NAME=\"Isi\" VALUE=\"tujuan\"/>\n" }
        if isRoot { text += "<attribute NAME=\"Kasus\" VALUE=\"\(caseFolder.xmlEscaped(inAttribute: true))\"/>\n" }
        isRoot = false
      case .leave: text += "</node>\n"
      }
    }
    return text + (isTitled ? "</node>\n" : "") + "</map>\n"
  }

  private func freeMindNode(_ number: Int) -> String {
    let item = tree.items[number]
    let look = TreeDrawing.Box.Kind(item).look
    let grey = String(look.fill, radix: 16)
    let style = look.isRounded ? " STYLE=\"bubble\"" : ""
    var text = "<node ID=\"ID_\(number)\" TEXT=\"\(self.text(of: number).xmlEscaped(inAttribute: true))\""
    text += " BACKGROUND_COLOR=\"#\(grey)\(grey)\(grey)\"\(style)>\n"
    if look.isBold { text += "<font NAME=\"SansSerif\" SIZE=\"14\" BOLD=\"true\"/>\n" }
    if item.isMain { text += "<icon BUILTIN=\"bookmark\"/>\n" }
    let note = self.note(number)
    if !note.isEmpty {
      let lines = note.split(separator: "\n", omittingEmptySubsequences: false)
      text += "<richcontent TYPE=\"NOTE\"><html><head/><body>"
      text += lines.map { "<p>\(String($0).xmlEscaped())</p>" }.joined() + "</body></html></richcontent>\n"
    }
    for other in tree.crossParents(of: number) {
      text += "<arrowlink DESTINATION=\"ID_\(other)\" STARTARROW=\"None\"/>\n"
    }
    for (name, values) in fields(number) {
      for value in values { text += "<attribute NAME=\"\(name)\" VALUE=\"\(value.xmlEscaped(inAttribute: true))\"/>\n" }
    }
    return text
  }

  /// The description stands where other programs show notes.
  private func note(_ number: Int) -> String { tree.items[number].details }

  /// Every other field of the item's record, so that nothing is lost on the way out and back.
  private func fields(_ number: Int) -> [(name: String, values: [String])] {
    let item = tree.items[number]
    let shown = words.areObjectives ? "RumusanTujuan" : "Teks"
    var fields = [(name: "Id", values: [item.id]), (name: "Jenis", values: [item.kind.rawValue])]
    for field in records[number].fields where !["Id", "Jenis", "Uraian", shown].contains(field.name) {
      let values = records[number].values(of: field.name)
      if !fields.contains(where: { $0.name == field.name }) { fields.append((field.name, values)) }
    }
    return fields.filter { $0.values.contains { !$0.isEmpty } }
  }

  /// Values as the lines of one attribute; line ends inside a value are written `\n`.
  private static func joined(_ values: [String]) -> String {
    values.map { $0.replacing("\\", with: "\\\\").replacing("\n", with: "\\n") }.joined(separator: "\n")
  }

  private static func key(_ kind: TreeItemKind?) -> String { kind?.rawValue ?? "lepas" }
}
