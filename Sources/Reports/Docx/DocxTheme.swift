/// The theme of a Word document: what Word offers where a person picks colours and fonts, all greys and one font here.
enum DocxTheme {
  /// `word/theme/theme1.xml`.
  static func part(_ style: Style) -> String {
    let font = style.font.xmlEscaped(inAttribute: true)
    let fonts = "<a:latin typeface=\"\(font)\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    var colours = ""
    for (name, value) in [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "F2F2F2"), ("accent1", "1F3864"),
      ("accent2", "595959"), ("accent3", "7F7F7F"), ("accent4", "A6A6A6"), ("accent5", "BFBFBF"),
      ("accent6", "D9D9D9"), ("hlink", "1F3864"), ("folHlink", "595959"),
    ] {
      colours += "<a:\(name)><a:srgbClr val=\"\(value)\"/></a:\(name)>"
    }
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"9525\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return Markup.declaration
      + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Rembuk\">"
      + "<a:themeElements><a:clrScheme name=\"Rembuk\">\(colours)</a:clrScheme><a:fontScheme name=\"Rembuk\">"
      + "<a:majorFont>\(fonts)</a:majorFont><a:minorFont>\(fonts)</a:minorFont></a:fontScheme>"
      + "<a:fmtScheme name=\"Rembuk\"><a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>"
      + "<a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>"
      + "<a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>"
      + "<a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
  }
}
