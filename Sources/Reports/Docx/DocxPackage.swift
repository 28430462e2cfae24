/// The small parts of a Word document: what it consists of, what it says of itself, its settings and footers.
struct DocxPackage {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  private let rendering: Rendering
  private let media: [DocxRelationships.Medium]
  private let hasContents: Bool

  /// The parts around a body that is written.
  init(_ rendering: Rendering, _ body: DocxBody) {
    self.rendering = rendering
    media = body.relationships.media
    hasContents = body.hasContents
  }

  /// `[Content_Types].xml`.
  var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var markup = Markup.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
    markup += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    markup += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    for (ending, kind) in [("emf", "x-emf"), ("jpeg", "jpeg"), ("png", "png")]
    where media.contains(where: { $0.name.hasSuffix(".\(ending)") }) {
      markup += "<Default Extension=\"\(ending)\" ContentType=\"image/\(kind)\"/>"
    }
    for (name, kind) in [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
      ("fontTable", "fontTable"), ("footer1", "footer"), ("footer2", "footer"),
    ] {
      markup += "<Override PartName=\"/word/\(name).xml\" ContentType=\"\(word).\(kind)+xml\"/>"
    }
    markup += "<Override PartName=\"/word/theme/theme1.xml\" "
    markup += "ContentType=\"application/vnd.openxmlformats-officedocument.theme+xml\"/>"
    markup += "<Override PartName=\"/docProps/core.xml\" "
    markup += "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
    markup += "<Override PartName=\"/docProps/app.xml\" "
    markup += "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"
    return markup + "</Types>"
  }

  /// `_rels/.rels`.
  static var relationships: String {
    Markup.declaration + "<Relationships xmlns=\"\(package)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(office)/relationships/officeDocument\" Target=\"word/document.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(package)/relationships/metadata/core-properties\" "
      + "Target=\"docProps/core.xml\"/>"
      + "<Relationship Id=\"rId3\" Type=\"\(office)/relationships/extended-properties\" Target=\"docProps/app.xml\"/>"
      + "</Relationships>"
  }

  /// `docProps/core.xml`: title, authors, language, and the paper's day.
  var coreProperties: String {
    let properties = rendering.document.properties
    var markup = Markup.declaration + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" "
    markup += "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
    markup += "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
    markup += "<dc:title>\(properties.title.xmlEscaped())</dc:title>"
    markup += "<dc:creator>\(properties.authors.joined(separator: "; ").xmlEscaped())</dc:creator>"
    markup += "<dc:language>id-ID</dc:language>"
    if let date = properties.date {
      for name in ["created", "modified"] {
        markup += "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(date.plain)T00:00:00Z</dcterms:\(name)>"
      }
    }
    return markup + "</cp:coreProperties>"
  }

  /// `docProps/app.xml`.
  var applicationProperties: String {
    let organisation = rendering.document.properties.organisation.xmlEscaped()
    return Markup.declaration + "<Properties xmlns=\"\(Self.office)/extended-properties\">"
      + "<Application>Rembuk</Application><Company>\(organisation)</Company></Properties>"
  }

  /// `word/settings.xml`.
  ///
  /// Only where there is a list of contents is Word asked to update the fields, since it asks the person in turn: no
  /// program but the one that lays out the pages knows their numbers.
  var settings: String {
    Markup.declaration + "<w:settings xmlns:w=\"\(Self.main)\"><w:zoom w:percent=\"100\"/>"
      + "<w:defaultTabStop w:val=\"720\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
      + (hasContents ? "<w:updateFields w:val=\"true\"/>" : "")
      + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"id-ID\"/><w:decimalSymbol w:val=\",\"/><w:listSeparator w:val=\";\"/></w:settings>"
  }

  /// `word/fontTable.xml`.
  var fontTable: String {
    let fonts = [rendering.style.font, DocxStyles.treeFont].map {
      "<w:font w:name=\"\($0.xmlEscaped(inAttribute: true))\"><w:charset w:val=\"00\"/><w:pitch w:val=\"variable\"/></w:font>"
    }
    let distinct = fonts[0] == fonts[1] ? [fonts[0]] : fonts
    return Markup.declaration + "<w:fonts xmlns:w=\"\(Self.main)\">\(distinct.joined())</w:fonts>"
  }

  /// `word/footer1.xml`, with the page's number, and `word/footer2.xml`, without.
  static func footer(numbered: Bool) -> String {
    Markup.declaration + "<w:ftr xmlns:w=\"\(main)\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
      + (numbered ? DocxBody.field("PAGE", "<w:r><w:t>1</w:t></w:r>") : "") + "</w:p></w:ftr>"
  }
}
