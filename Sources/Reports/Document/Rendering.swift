/// A document ready to be written: numbered, with its labels resolved.
public struct Rendering: Sendable {
  public let document: Document
  public let style: Style
  private let names: [Label: String]

  /// Numbers a document.
  public init(_ document: Document, style: Style = Style()) {
    var numbered = document
    names = Numbering.number(&numbered, style.sections)
    self.document = numbered
    self.style = style
  }

  /// What a label is called by; its own name where nothing carries it.
  public func name(of label: Label) -> String { names[label] ?? label.name }

  /// The text alone.
  public func plain(_ inlines: [Inline]) -> String { inlines.plain(name(of:)) }
}
