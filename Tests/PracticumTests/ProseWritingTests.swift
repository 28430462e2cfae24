import Practicum
import RecordText
import Testing

@Suite("Writing prose")
struct ProseWritingTests {
  static let path = "kasus/air/narasi/gambaran-umum.md"

  static func workspace(_ text: String?) -> Workspace {
    Workspace(files: [text.flatMap { WorkspaceFile(path: path, text: $0) }].compactMap(\.self))
  }

  static func text(_ workspace: Workspace) -> String? {
    workspace[path].map { String(decoding: $0.records.bytes(), as: UTF8.self) }
  }

  static func edit(_ old: String?, to new: String) -> (edit: Edit?, workspace: Workspace) {
    let workspace = workspace(old)
    var draft = Draft(workspace, Words(same: "Tulis"))
    draft.write(Array(new.utf8), in: path)
    return (draft.edit, workspace)
  }

  @Test("only the paragraphs that differ are touched, and undo brings the bytes back")
  func minimal() throws {
    let old = "# Judul\n\nSatu.\n\n\n\nDua.\n\nTiga.\n"
    var (edit, workspace) = Self.edit(old, to: "# Judul\n\nSatu.\n\nDua, diubah.\n\nSisipan.\n\nTiga.\n")
    let change = try #require(edit)
    #expect(change.changes.count == 2)
    try workspace.apply(change)
    #expect(Self.text(workspace) == "# Judul\n\nSatu.\n\n\n\nDua, diubah.\n\nSisipan.\n\nTiga.\n")
    try workspace.apply(change.inverse)
    #expect(Self.text(workspace) == old)
  }

  @Test("the same text is no edit, and a text of blanks takes the file away")
  func nothing() throws {
    #expect(Self.edit("Satu.\n\nDua.\n", to: "\nSatu.\n\n\nDua.").edit == nil)
    var (edit, workspace) = Self.edit("Satu.\n\nDua.\n", to: " \n")
    try workspace.apply(try #require(edit))
    #expect(Self.text(workspace) == nil)
  }

  @Test("whatever is written stands there as its paragraphs")
  func any() throws {
    let parts = ["a\n", "b\n", "c\n", "d\n", "+ e\n", "F: g\\\n"]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      func some() -> String {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in parts.randomElement(using: &random) ?? "" }
          .joined(separator: "\n")
      }
      let (old, new) = (some(), some())
      var (edit, workspace) = Self.edit(old, to: new)
      if let edit { try workspace.apply(edit) }
      #expect((Self.text(workspace) ?? "") == new, "from \(old.debugDescription)")
    }
  }
}
