import ZipArchives

/// Writes a paper as a Word document.
public enum DocxWriter {
  /// The bytes of a .docx file; the same paper gives the same bytes.
  ///
  /// - Parameter progress: told how many of the paper's blocks are written, of how many.
  public static func bytes(
    _ rendering: Rendering, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) -> [UInt8] {
    var body = DocxBody(rendering)
    body.write(progress)
    let package = DocxPackage(rendering, body)
    let date = rendering.document.properties.date
    var archive = ZipWriter(year: date?.year ?? 1980, month: date?.month ?? 1, day: date?.day ?? 1)
    archive.add("[Content_Types].xml", package.contentTypes)
    archive.add("_rels/.rels", DocxPackage.relationships)
    archive.add("docProps/core.xml", package.coreProperties)
    archive.add("docProps/app.xml", package.applicationProperties)
    archive.add("word/document.xml", body.out.bytes)
    archive.add("word/_rels/document.xml.rels", body.relationships.part)
    archive.add("word/styles.xml", DocxStyles(rendering.style).part)
    archive.add("word/numbering.xml", body.lists.part(rendering.style.sections))
    archive.add("word/settings.xml", package.settings)
    archive.add("word/fontTable.xml", package.fontTable)
    archive.add("word/theme/theme1.xml", DocxTheme.part(rendering.style))
    archive.add("word/footer1.xml", DocxPackage.footer(numbered: true))
    archive.add("word/footer2.xml", DocxPackage.footer(numbered: false))
    for medium in body.relationships.media {
      archive.add("word/media/\(medium.name)", medium.bytes, isPacked: medium.name.hasSuffix(".emf"))
    }
    return archive.finished()
  }
}
