import CSample
import RecordText
import Reports
import Testing

@testable import Exchange
@testable import Practicum

@Suite("Rosters given out and taken in again")
struct RosterRoundTripTests {
  @Test("Everybody's values come back from Excel and from CSV as they were", arguments: TableFormat.allCases)
  func roundTrip(_ format: TableFormat) throws {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    let workspace = Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      })
    var people = 0
    for path in workspace.caseFolders.flatMap({ workspace.meetings(ofCase: $0) }) {
      let roster = Roster(path: path, in: workspace)
      guard roster.count > 0 else { continue }
      let order = TableOrder(
        .roster, caseFolder: WorkspacePath.caseFolder(of: path), meeting: WorkspacePath.stem(of: path), isFull: true)
      let made = try TableBook.file(order, format, workspace)
      let file = try TableReader.read(made.bytes, name: "peserta.\(format.rawValue)")
      // The same meeting with its questions and nobody in it.
      var records = try #require(workspace[path]).records
      for index in records.records(of: "Peserta").reversed() { records.remove(at: index) }
      var empty = workspace
      empty.reload(path, records)
      let rows = try RosterImport(file, into: path, of: empty).reading().rows
      #expect(rows.count == roster.count, "\(path)")
      for (number, row) in rows.enumerated() {
        let before = try #require(roster.attendee(number, in: workspace)).record
        for field in roster.columns {
          #expect(
            row.record.values(of: field.name) == before.values(of: field.name), "\(path) \(number) \(field.name)")
        }
        people += 1
      }
    }
    #expect(people > 50)
  }
}
