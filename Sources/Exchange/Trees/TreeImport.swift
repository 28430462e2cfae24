import Practicum
import RecordText

/// A problem tree read from a file of another program, to be taken into a case.
public struct TreeImport: Equatable, Sendable {
  /// Bytes of a file at most.
  public static let byteLimit = 16 << 20

  private let records: [Record]

  /// How many items were read.
  public var count: Int { records.count }
  /// How many of them are of a kind.
  public func count(of kind: TreeItemKind) -> Int { records.count { $0["Jenis"] == kind.rawValue } }

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
    return try TreeImport(OutlineText.outline(lines))
  }

  /// Whether the first sign is a tag's, whatever the encoding.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 9, 10, 13, 32]
    return bytes.prefix(4096).first { !marks.contains($0) } == UInt8(ascii: "<")
  }

  private init(_ outline: Outline) throws(TreeProblem) {
    records = TreeRecords(outline, try TreeReading(outline).items).records
  }

  /// The edit that takes the tree into a case, one undo as a whole.
  ///
  /// - Parameter replacing: whether items that are there give way. What refers to them stays and meets the new items
  ///   of the same Id.
  /// - Throws: ``EditRefusal/notPossible(_:)`` where the case's tree has items and they are not to be replaced.
  public func edit(
    in workspace: Workspace, case folder: String, replacing: Bool = false
  ) throws(EditRefusal) -> Edit {
    let path = ProblemTree.path(ofCase: folder)
    let tree = ProblemTree(ofCase: folder, in: workspace)
    let present = tree.items.count
    guard present == 0 || replacing else {
      throw .notPossible(
        Words(
          id: "Pohon masalah kasus \(folder) sudah berisi \(present) butir, jadi tidak ditimpa. Tambahkan --force untuk"
            + " menggantinya (satu undo mengembalikannya), atau pilih kasus lain.",
          en: "The problem tree of case \(folder) already has \(present) items, so it was not overwritten. Add --force"
            + " to replace them (one undo brings them back), or choose another case."))
    }
    var draft = Draft(
      workspace, Words(id: "Impor pohon masalah (\(count) butir)", en: "Import problem tree (\(count) items)"))
    for block in tree.items.map(\.block).sorted(by: >) { draft.remove(in: path, at: block) }
    var place: Int?
    for record in records {
      let index = try draft.insert(record, type: "Butir", in: path, at: place)
      place = index + 1
    }
    return draft.edit ?? Edit(Words(id: "Impor pohon masalah", en: "Import problem tree"), [])
  }
}
