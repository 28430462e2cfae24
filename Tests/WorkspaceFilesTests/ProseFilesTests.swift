import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Prose on disk")
struct ProseFilesTests {
  static let path = "kasus/air/narasi/gambaran-umum.md"

  static func write(_ text: String, _ session: inout Session) throws {
    var draft = Draft(session.workspace, Words(same: "Tulis"))
    draft.write(Array(text.utf8), in: path)
    try session.edit(try #require(draft.edit))
  }

  @Test("prose that was journaled but not saved is there at the next start, in a folder that is made for it")
  func recovered() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try Self.write("Satu.\n\nNama: dua\n", &session)
    session.vanish()
    #expect(folder.bytes(Self.path) == nil)
    let again = try Session(folder.path)
    #expect(again.recovery.recovered == 1)
    #expect(again.text(Self.path) == "Satu.\n\nNama: dua\n")
    again.leave()
    #expect(folder.text(Self.path) == "Satu.\n\nNama: dua\n")
  }

  @Test("paragraphs written here and in another editor come together")
  func merged() throws {
    let folder = try TemporaryFolder.workspace()
    try FileManager.default.createDirectory(
      atPath: folder("kasus/air/narasi"), withIntermediateDirectories: true)
    try folder.write(Array("Satu.\n\nDua.\n\nTiga.\n".utf8), to: Self.path)
    var session = try Session(folder.path)
    try Self.write("Satu di sini.\n\nDua.\n\nTiga.\n", &session)
    try folder.write(Array("Satu.\n\nDua.\n\nTiga di sana.\n".utf8), to: Self.path)
    let change = try #require(OutsideTests.changes(&session).first)
    #expect(change.path == Self.path)
    let outcome = session.folder.reconcile(change, in: &session.workspace, upTo: 1)
    #expect(outcome == .merged)
    #expect(session.text(Self.path) == "Satu di sini.\n\nDua.\n\nTiga di sana.\n")
    session.leave()
    #expect(folder.text(Self.path) == "Satu di sini.\n\nDua.\n\nTiga di sana.\n")
  }
}
