import Practicum

/// Writes a paper as one web page that holds all it shows: no script, no outside file, printed as a report is.
public struct HtmlWriter {
  let rendering: Rendering
  let landmarks: Landmarks
  var text = HtmlText()
  /// The next landmark: blocks come in the order in which landmarks were collected.
  var place = 0
  /// The levels of the headings that are open above the current one.
  var open: [Int] = []
  var hasMainHeading = false
  /// The heading last written, which names the list below it.
  var lastHeading: Landmark?

  private init(_ rendering: Rendering) {
    self.rendering = rendering
    landmarks = Landmarks(rendering, reserved: Self.mainId)
  }

  static let mainId = "isi"

  /// The whole file, UTF-8.
  public static func bytes(_ rendering: Rendering) -> [UInt8] {
    var writer = HtmlWriter(rendering)
    writer.writePage()
    return writer.text.bytes
  }

  private mutating func writePage() {
    let document = rendering.document
    let properties = document.properties
    text += "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n"
    text += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    // Nothing is fetched and nothing is run, whatever the texts in it say.
    text += "<meta http-equiv=\"Content-Security-Policy\" "
    text += "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
    meta("generator", "Rembuk")
    for author in properties.authors { meta("author", author) }
    if let date = properties.date { meta("date", date.plain) }
    text += "<title>"
    text.write(properties.title)
    text += "</title>\n<style>\n"
    text += HtmlStyleSheet(rendering.style).text
    text += "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#\(Self.mainId)\">Langsung ke isi</a>\n"
    text += "<main id=\"\(Self.mainId)\">\n"
    if !hasOwnTitle {
      text += "<h1 class=\"hidden\">"
      text.write(properties.title)
      text += "</h1>\n"
      hasMainHeading = true
    }
    var counted: Set<String> = []
    for part in document.parts {
      // Numbers begin with the first part of their kind and go on in those after it.
      let isFirst = part.pages != .unnumbered && counted.insert("\(part.pages)").inserted
      text += "<section class=\"part \(Self.name(of: part.pages, lying: part.isLandscape, first: isFirst))\">\n"
      write(part.blocks)
      text += "</section>\n"
    }
    text += "</main>\n</body>\n</html>\n"
  }

  /// The name of the pages a part is printed on.
  static func name(of pages: Part.Pages, lying: Bool, first: Bool) -> String {
    let name =
      switch pages {
      case .unnumbered: "polos"
      case .roman: "romawi"
      case .arabic: "angka"
      }
    return name + (lying ? "-rebah" : "") + (first ? "-awal" : "")
  }

  private mutating func meta(_ name: String, _ content: String) {
    text += "<meta name=\"\(name)\" content=\""
    text.write(content)
    text += "\">\n"
  }

  /// Whether the paper shows its title itself: as a short paper's title, or in large type on its cover.
  private var hasOwnTitle: Bool {
    rendering.document.blocks.contains { block in
      switch block {
      case .heading(let heading): heading.kind == .title
      case .paragraph(let paragraph): paragraph.role == .cover
      default: false
      }
    }
  }
}
