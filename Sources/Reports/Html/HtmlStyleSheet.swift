/// The looks of a paper as a web page: like the printed paper, on a phone as well, and as a printer sets it.
struct HtmlStyleSheet {
  private let style: Style

  init(_ style: Style) { self.style = style }

  var text: String { pages + type + Self.screen + Self.print }

  /// The page of each kind of part, upright and on its side, with its number at the foot.
  private var pages: String {
    func margin(_ margins: Style.Margins) -> String {
      "margin: \(margins.top)mm \(margins.right)mm \(margins.bottom)mm \(margins.left)mm; "
    }
    var rules = "@page { size: \(style.width)mm \(style.height)mm; \(margin(style.margins))font-family: \(font); }\n"
    for (pages, isFirst) in Self.kinds {
      for isLying in [false, true] {
        let name = HtmlWriter.name(of: pages, lying: isLying, first: isFirst)
        let size = isLying ? "size: \(style.height)mm \(style.width)mm; \(margin(style.margins.turned))" : ""
        let number =
          switch pages {
          case .unnumbered: ""
          case .roman: "@bottom-center { content: counter(page, lower-roman); }"
          case .arabic: "@bottom-center { content: counter(page); }"
          }
        rules += "@page \(name) { \(size)\(number) }\n.\(name) { page: \(name); }\n"
        if isFirst { rules += "@page :nth(1 of \(name)) { counter-reset: page 1; }\n" }
      }
    }
    return rules
  }

  /// The kinds of pages there are; those that begin a count have a name of their own.
  private static let kinds = [
    (Part.Pages.unnumbered, false), (.roman, true), (.roman, false), (.arabic, true), (.arabic, false),
  ]

  private var font: String {
    let name = style.font.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return "\"\(name)\", \"Liberation Serif\", Tinos, serif"
  }

  private var type: String {
    let spacing = "\(style.lineSpacing / 100).\(style.lineSpacing % 100 / 10)\(style.lineSpacing % 10)"
    return """
      :root { color-scheme: light; }
      html { -webkit-text-size-adjust: 100%; }
      body { margin: 0; background: #fff; color: #000; font: \(style.fontSize)pt/\(spacing) \(font);
        overflow-wrap: break-word; }
      table { font-size: \(style.tableFontSize)pt; line-height: 1.25; }
      .note, summary { font-size: \(style.tableFontSize)pt; line-height: 1.25; }

      """
  }

  private static let screen = """
    main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
    .skip { position: absolute; left: -100rem; background: #fff; padding: .5rem; }
    .skip:focus { left: .5rem; top: .5rem; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
    a { color: #003d99; }
    a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 3px solid #003d99; }
    h1, h2, h3, h4, h5, h6 { font-size: 1em; line-height: 1.3; margin: 1.2em 0 .5em; }
    .title, .chapter, .unnumbered, .annex, h1.cover, p.cover { text-align: center; }
    h1, .chapter, .unnumbered, .annex { font-size: 1.17em; }
    p.cover { font-weight: bold; font-size: 1.17em; }
    .cover, .cover ~ .centered { margin: 2em 0; }
    .chapter, .unnumbered, .annex { margin: 2.5em 0 1.2em; }
    .chapter .number, .annex .number { display: block; }
    p { margin: 0 0 .5em; }
    p.body { text-indent: 1.25cm; }
    li > p.body, td > p, th > p { text-indent: 0; }
    li > p, td > p, th > p { margin: 0; }
    .centered, .letterhead { text-align: center; }
    .letterhead { font-weight: bold; line-height: 1.3; border-bottom: 3px double #000; padding-bottom: .4em;
      margin-bottom: 1em; }
    .quote { margin: .5em 1.25cm; line-height: 1.2; }
    .reference { padding-left: 1.25cm; text-indent: -1.25cm; }
    .missing { font-style: italic; border-left: 3px solid #000; padding-left: .5em; }
    .letters { list-style-type: lower-alpha; }
    ul, ol { margin: 0 0 .5em; padding-left: 1.6em; }
    table { border-collapse: collapse; width: 100%; }
    caption, figcaption { text-align: center; padding: .4em 0; font-size: 1rem; line-height: 1.3; }
    caption .number, figcaption .number { font-weight: bold; }
    .scroll { overflow-x: auto; margin: .8em 0; }
    td, th { vertical-align: top; text-align: left; padding: .2em .4em; }
    .lines > * > tr > td, .lines > * > tr > th { border: 1px solid #000; }
    thead th { text-align: center; vertical-align: middle; background: #e8e8e8; }
    td > ul, td > ol { padding-left: 1.3em; margin: 0; }
    .layout > * > tr > td, .layout > * > tr > th { padding-left: 0; }
    table.layout { font-size: inherit; }
    .number { white-space: nowrap; }
    .center { text-align: center; }
    .end { text-align: right; }
    .total { font-weight: bold; }
    .diagonal { background: #e8e8e8 linear-gradient(to top right, transparent calc(50% - .5px), #000 calc(50% - .5px),
      #000 calc(50% + .5px), transparent calc(50% + .5px)); }
    .diagonal > p:first-child { text-align: right; }
    .diagonal > p + p { text-align: left; }
    figure { margin: 1em 0; text-align: center; }
    img { max-width: 100%; height: auto; max-height: 160mm; object-fit: contain; }
    .drawing { overflow-x: auto; }
    .drawing svg { max-width: 100%; height: auto; }
    .frame { border: 1px dashed #000; padding: 3em 1em; }
    details { text-align: left; }
    nav ul { list-style: none; padding-left: 0; }
    nav ul ul { padding-left: 1.25em; }
    .signatures { margin: 1.5em 0; }
    .signatures .row { display: flex; justify-content: space-around; align-items: flex-end; gap: 1em;
      margin-bottom: 1.5em; }
    .signatures .place { flex: 1; text-align: center; line-height: 1.3; }
    .signatures .above { margin-bottom: 20mm; }
    .signatures .name { font-weight: bold; text-decoration: underline; }
    .signatures p { margin: 0; }
    @media screen {
      .part + .part { border-top: 1px solid #767676; margin-top: 2em; padding-top: 1em; }
      @media (max-width: 40rem) {
        .scroll > table.lines { min-width: 34rem; }
        .drawing svg { max-width: none; }
        .reference { padding-left: 2em; text-indent: -2em; }
      }
    }

    """

  private static let print = """
    @media print {
      .skip, details { display: none; }
      main { max-width: none; margin: 0; padding: 0; }
      a { color: inherit; text-decoration: none; }
      p.body, p.flush, .quote { text-align: justify; }
      li > p.body { text-align: inherit; }
      td > p, th > p, td li, td li > p { text-align: left; }
      td.center > p, th.center > p, thead th > p { text-align: center; }
      td.end > p, th.end > p { text-align: right; }
      p { orphans: 2; widows: 2; }
      .part { break-before: page; }
      .part:first-child, .hidden + .part { break-before: auto; }
      .cover, .cover ~ .centered { margin: 4em 0; }
      .chapter, .unnumbered, .annex { break-before: page; margin-top: 0; }
      h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
      tr, figure, .signatures .row, li > p, .layout { break-inside: avoid; }
      .signatures, .note { break-before: avoid; }
      .small { break-inside: avoid; }
      li > p:first-child:not(:last-child) { break-after: avoid; }
      thead { display: table-header-group; }
      thead th, .diagonal { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .scroll, .drawing { overflow: visible; }
      .break { break-after: page; }
      nav a::after { content: leader(".") target-counter(attr(href), page); }
      nav a.roman::after { content: leader(".") target-counter(attr(href), page, lower-roman); }
      nav a { display: block; }
    }

    """
}
