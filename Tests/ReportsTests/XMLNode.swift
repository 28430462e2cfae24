import Foundation
import FoundationXML

/// An element of an XML part, for looking into written files.
struct XMLNode {
  var name = ""
  var attributes: [String: String] = [:]
  var children: [XMLNode] = []
  /// The text directly in it.
  var text = ""

  /// Reads a part; nil where it is not well formed.
  init?(_ bytes: [UInt8]) {
    let parser = XMLParser(data: Data(bytes))
    let reader = Reader()
    parser.delegate = reader
    guard parser.parse(), let root = reader.open.first?.children.first else { return nil }
    self = root
  }

  /// An element of nothing.
  init() {}

  fileprivate init(name: String, attributes: [String: String] = [:]) {
    self.name = name
    self.attributes = attributes
  }

  /// All elements of a name below, from the first to the last.
  func all(_ name: String) -> [XMLNode] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// The children of a name.
  func own(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// The value of the attribute `w:val` of the first element of a name below.
  func value(_ name: String) -> String? { all(name).first?.attributes["w:val"] }

  /// It and all elements below.
  var everything: [XMLNode] { [self] + children.flatMap(\.everything) }

  /// The words that Word shows, spaces that hold a number together as any others.
  var words: String {
    switch name {
    case "w:t": text.replacing("\u{A0}", with: " ")
    case "w:tab": "\t"
    case "w:br": "\n"
    case "mc:Fallback": ""
    default: children.map(\.words).joined()
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var open = [XMLNode(name: "")]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) { open.append(XMLNode(name: name, attributes: attributes)) }

    func parser(_ parser: XMLParser, foundCharacters string: String) { open[open.count - 1].text += string }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
      let node = open.removeLast()
      open[open.count - 1].children.append(node)
    }
  }
}
