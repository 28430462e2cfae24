import Practicum
import RecordText

/// A problem tree read from a file of another program, to be taken into a case.
public struct TreeImport: Equatable, Sendable {
  /// Bytes of a file at most.
  public static let byteLimit = 16 << 20

  private let items: [TreeReplacement.Item]
  /// The case that Rembuk wrote the file from; nil for any other file.
  private let caseFolder: String?
  /// Whether the file was a tree of objectives, which Rembuk writes with the problems they were made of.
  public let areObjectives: Bool

  /// How many items were read.
  public var count: Int { items.count }
  /// How many of them are of a kind.
  public func count(of kind: TreeItemKind) -> Int { items.count { $0.record["Jenis"] == kind.rawValue } }
  /// How many of them have an objective and no problem: what was added to a tree of objectives elsewhere.
  public var countWithoutProblem: Int { areObjectives ? items.count { $0.record["Teks"] == nil } : 0 }

  /// Reads OPML, a FreeMind map, or indented text: what the file is follows from what stands in it, not from its name.
  ///
  /// A file with the headings Dampak, Inti and Penyebab says what is what; one without is the core with its causes.
  /// - Throws: ``TreeProblem``, worded with the file's name by the caller.
  public static func read(_ bytes: [UInt8]) throws(TreeProblem) -> TreeImport {
    guard bytes.count <= byteLimit else { throw .tooLarge(limit: byteLimit) }
    if isMarkup(bytes) { return try TreeImport(OutlineXML.outline(bytes)) }
    guard let text = TextEncoding.decode(bytes)?.text, !text.contains(where: { $0 < 9 }) else { throw .notATree }
    let lines = String(decoding: text, as: UTF8.self)
    // A drawing told in text is no outline, although it is indented like one.
    let first = lines.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
    guard !["digraph", "strict", "graph", "flowchart", "mindmap"].contains(first) else { throw .notATree }
    if isDrawing(lines) { throw .drawing }
    return try TreeImport(OutlineText.outline(lines))
  }

  /// Whether the first sign is a tag's, whatever the encoding.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 9, 10, 13, 32]
    return bytes.prefix(4096).first { !marks.contains($0) } == UInt8(ascii: "<")
  }

  /// Whether the text is a picture of boxes, or one that Rembuk drew under its title.
  private static func isDrawing(_ text: String) -> Bool {
    if text.unicodeScalars.contains(where: { corners.contains($0) }) { return true }
    let titles = [false, true].map { TreeHeading.title(ofObjectives: $0) + ":" }
    let line = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return titles.contains { line.hasPrefix($0) } && (text.contains("├─ ") || text.contains("└─ "))
  }

  private static let corners: Set<Unicode.Scalar> = ["╭", "╮", "╰", "╯", "┌", "╔", "╚", "┏"]

  private init(_ outline: Outline) throws(TreeProblem) {
    let isOwn = outline.nodes.contains(where: \.isOwn)
    // Without the problems an objective would be taken for one.
    guard isOwn || !(outline.areObjectives || TreeHeading.areObjectives(outline)) else { throw .objectives }
    areObjectives = outline.areObjectives
    caseFolder = isOwn ? outline.caseFolder : nil
    items = TreeRecords(outline, try TreeReading(outline).items).items
  }

  /// What taking the tree into a case makes of the tree that is there; its edit is one undo as a whole.
  ///
  /// - Parameter replacing: whether items that are there give way.
  /// - Throws: ``EditRefusal/notPossible(_:)`` where the case's tree has items and they are not to be replaced.
  public func replacement(
    in workspace: Workspace, case folder: String, replacing: Bool = false
  ) throws(EditRefusal) -> TreeReplacement {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    guard tree.items.isEmpty || replacing else { throw .notPossible(Self.occupied(tree, in: workspace)) }
    return try TreeReplacement(
      ofCase: folder, with: items, isOwn: caseFolder == folder,
      Words(id: "Impor pohon masalah (\(count) butir)", en: "Import problem tree (\(count) items)"), in: workspace)
  }

  private static func occupied(_ tree: ProblemTree, in workspace: Workspace) -> Words {
    let (folder, present, cited) = (tree.caseFolder, tree.items.count, tree.referenceCount(in: workspace))
    let naming =
      cited == 0
      ? Words(same: "")
      : Words(
        id: " Ada \(cited) rujukan ke butirnya dari bagian lain; yang butirnya hilang ikut dihapus.",
        en: " Other parts refer to its items \(cited) times; references to items that go are taken out.")
    return Words(
      id: "Pohon masalah kasus \(folder) sudah berisi \(present) butir, jadi tidak ditimpa. Tambahkan --force untuk"
        + " menggantinya (satu undo mengembalikannya), atau pilih kasus lain.\(naming.id)",
      en: "The problem tree of case \(folder) already has \(present) items, so it was not overwritten. Add --force"
        + " to replace them (one undo brings them back), or choose another case.\(naming.en)")
  }
}
