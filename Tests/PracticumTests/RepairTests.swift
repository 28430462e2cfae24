import Practicum
import RecordText
import Testing

@Suite("Repairing a record that was set aside")
struct RepairTests {
  static let path = "kasus/air/pohon-masalah.rec"
  static let broken = "%rec: Butir\n\nId: N1\nTeks sumur kering\n\nId: N2\nTeks: gagal panen\n"

  static func workspace() -> Workspace {
    Workspace(files: [WorkspaceFile(path: path, kind: .pohonMasalah, records: RecordFile(broken))])
  }

  @Test("text with a blank line in it becomes two records, and undo brings the old text back")
  func split() throws {
    var workspace = Self.workspace()
    var draft = Draft(workspace, Words(same: "perbaiki"))
    draft.replace(in: Self.path, at: 1, withText: Array("Id: N1\nTeks: sumur kering\n\nId: N3".utf8))
    let edit = try #require(draft.edit)
    try workspace.apply(edit)
    let file = try #require(workspace[Self.path]).records
    #expect(file.records(of: "Butir").map { file.value("Id", at: $0) } == ["N1", "N3", "N2"])
    try workspace.apply(edit.inverse)
    #expect(workspace[Self.path]?.records.bytes() == Array(Self.broken.utf8))
  }

  @Test("an edit of four times as many records takes about four times as long")
  func longEdits() throws {
    func shortest(_ count: Int) throws -> Duration {
      try min(time(count), time(count), time(count))
    }
    func time(_ count: Int) throws -> Duration {
      let text = (1...count).map { "Id: N\($0)\nTeks: butir\n" }.joined(separator: "\n")
      let workspace = Workspace(
        files: [WorkspaceFile(path: Self.path, kind: .pohonMasalah, records: RecordFile("%rec: Butir\n\n" + text))])
      return try ContinuousClock().measure {
        var draft = Draft(workspace, Words(same: "ubah"))
        for index in 1...count { try draft.set("Teks", to: "lain", in: Self.path, at: index) }
        #expect(draft.records(in: Self.path).value("Teks", at: count) == "lain")
      }
    }
    let (short, long) = (try shortest(1500), try shortest(6000))
    #expect(long < short * 9, "\(short) and \(long)")
  }

  @Test("emptied text takes the record away")
  func empty() throws {
    var workspace = Self.workspace()
    var draft = Draft(workspace, Words(same: "perbaiki"))
    draft.replace(in: Self.path, at: 1, withText: Array("\n \n".utf8))
    try workspace.apply(try #require(draft.edit))
    let file = try #require(workspace[Self.path]).records
    #expect(file.count == 2)
    #expect(file.value("Id", at: 1) == "N2")
  }
}
