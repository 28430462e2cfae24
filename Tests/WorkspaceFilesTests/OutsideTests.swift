import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Changes by others")
struct OutsideTests {
  /// A workspace with a meeting of two people, opened.
  static func meetingOfTwo() throws -> (TemporaryFolder, Session) {
    let folder = try TemporaryFolder.workspace()
    try folder.write("%rec: Peserta\n\nId: P1\nNama: Budi\n\nId: P2\nNama: Wati\n", to: meeting)
    return (folder, try Session(folder.path))
  }

  /// What the watch tells within a second.
  static func changes(_ session: inout Session) throws -> [OutsideChange] {
    var poller = pollfd(fd: try #require(session.folder.watchDescriptor), events: Int16(POLLIN), revents: 0)
    while poll(&poller, 1, 1000) == 1 {
      let changes = session.folder.readChanges()
      if !changes.isEmpty { return changes }
    }
    return []
  }

  static func rename(_ id: String, _ name: String, in session: inout Session) throws {
    let records = try #require(session.workspace[meeting]).records
    let index = try #require(records.records(of: "Peserta").first { records.value("Id", at: $0) == id })
    var draft = Draft(session.workspace, Words(id: "Ubah nama", en: "Rename"))
    try draft.set("Nama", to: name, in: meeting, at: index)
    try session.edit(try #require(draft.edit))
  }

  @Test("a file changed while open is noticed, and read again when nothing of ours is unsaved")
  func reload() throws {
    var (folder, session) = try Self.meetingOfTwo()
    let text = try #require(folder.text(meeting)).replacingOccurrences(of: "Budi", with: "Bambang")
    try folder.write(text, to: meeting)
    let changes = try Self.changes(&session)
    #expect(changes.map(\.path) == [meeting])
    let before = try folder.everything()
    #expect(session.folder.reconcile(try #require(changes.first), in: &session.workspace, upTo: 0) == .reloaded)
    #expect(session.text(meeting) == text)
    #expect(session.folder.reconcile(try #require(changes.first), in: &session.workspace, upTo: 0) == .same)
    session.leave()
    #expect(try folder.everything() == before)
  }

  @Test("our own saves, moves and journal are no changes by others")
  func ownWrites() throws {
    var (folder, session) = try Self.meetingOfTwo()
    try folder.write("%rec: Kasus\n\nUrutan: 1\n", to: "kasus/air/kasus.rec")
    let change = try #require(try Self.changes(&session).first)
    _ = session.folder.reconcile(change, in: &session.workspace, upTo: 0)
    for round in 1...20 {
      try Self.rename("P1", "Nama \(round)", in: &session)
      session.save(meeting)
      // Looked at again and again while the other thread replaces the file.
      while !session.folder.reports().contains(.saved(meeting, upTo: round)) {
        #expect(session.folder.changesOutside().isEmpty)
      }
      #expect(session.folder.readChanges().isEmpty)
    }
    try session.edit(Edit(Words(same: "x"), [.folder(from: "kasus/air", to: ".rembuk/terhapus/air-1")]))
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(try Self.changes(&session).isEmpty)
    try session.undo()
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(try Self.changes(&session).isEmpty)
    #expect(session.folder.changesOutside().isEmpty)
    // The folder that came back is watched again.
    try folder.write("%rec: Kasus\n\nUrutan: 2\n", to: "kasus/air/kasus.rec")
    #expect(try Self.changes(&session).map(\.path) == ["kasus/air/kasus.rec"])
    session.leave()
  }

  @Test("files that others add or take away are noticed, also in new folders; what is no record file is not")
  func addedAndRemoved() throws {
    var (folder, session) = try Self.meetingOfTwo()
    try folder.write("foto", to: "foto.jpg")
    try folder.write("%rec: Kasus\n\nUrutan: 1\n", to: "kasus/air/kasus.rec")
    var seen: Set<String> = []
    while seen.count < 1 { seen.formUnion(try Self.changes(&session).map(\.path)) }
    #expect(seen == ["kasus/air/kasus.rec"])
    #expect(unlink(folder(meeting)) == 0)
    let gone = try #require(try Self.changes(&session).first { $0.path == meeting })
    #expect(gone.theirs == nil)
    #expect(session.folder.reconcile(gone, in: &session.workspace, upTo: 0) == .reloaded)
    #expect(session.workspace[meeting] == nil)
    session.leave()
  }

  @Test("different people changed on both sides are merged, saved, and survive a loss of power before the save")
  func merge() throws {
    for losesPower in [false, true] {
      var (folder, session) = try Self.meetingOfTwo()
      try Self.rename("P1", "Budi Santoso", in: &session)
      let theirs = try #require(folder.text(meeting)).replacingOccurrences(of: "Wati", with: "Wati Ningsih")
      try folder.write(theirs, to: meeting)
      let change = try #require(try Self.changes(&session).first)
      #expect(session.folder.reconcile(change, in: &session.workspace, upTo: 1) == .merged)
      let both = theirs.replacingOccurrences(of: "Budi", with: "Budi Santoso")
      #expect(session.text(meeting) == both)
      session.leave()
      #expect(folder.text(meeting) == both)
      if losesPower { try folder.write(theirs, to: meeting) }
      let again = try Session(folder.path)
      #expect(again.text(meeting) == both)
      #expect(again.recovery.unfitting.isEmpty)
      again.leave()
      #expect(folder.text(meeting) == both)
    }
  }

  @Test(
    "the same person changed on both sides: theirs stays, ours lies beside it whole and is never taken for a meeting")
  func conflict() throws {
    var (folder, session) = try Self.meetingOfTwo()
    try Self.rename("P1", "Budi Santoso", in: &session)
    let ours = session.text(meeting)
    let theirs = try #require(folder.text(meeting)).replacingOccurrences(of: "Budi", with: "Bambang")
    try folder.write(theirs, to: meeting)
    // Ours is on its way to disk when theirs is noticed.
    session.save(meeting)
    let change = try #require(try Self.changes(&session).first)
    guard case .setAside(let name) = session.folder.reconcile(change, in: &session.workspace, upTo: 1) else {
      Issue.record("it was not set aside")
      return
    }
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(session.folder.reports().contains(.setAside(name)))
    #expect(folder.text(meeting) == theirs)
    #expect(folder.text(name) == ours)
    #expect(FileKind(path: name) == nil)
    // What comes later starts from theirs.
    try Self.rename("P2", "Wati Ningsih", in: &session)
    session.save(meeting)
    session.leave()
    let again = try Session(folder.path)
    #expect(again.recovery == Recovery())
    #expect(again.workspace.meetings(ofCase: "") == [meeting])
    #expect(again.text(meeting) == theirs.replacingOccurrences(of: "Wati", with: "Wati Ningsih"))
    again.leave()
  }

  @Test("a file taken away elsewhere while it has unsaved entries is written again")
  func kept() throws {
    var (folder, session) = try Self.meetingOfTwo()
    try Self.rename("P1", "Budi Santoso", in: &session)
    #expect(unlink(folder(meeting)) == 0)
    let change = try #require(try Self.changes(&session).first)
    #expect(session.folder.reconcile(change, in: &session.workspace, upTo: 1) == .kept)
    let ours = session.text(meeting)
    session.leave()
    #expect(folder.text(meeting) == ours)
    #expect(ours?.contains("Budi Santoso") == true)
  }

  @Test("a reader follows the writer")
  func reader() throws {
    var (folder, session) = try Self.meetingOfTwo()
    var reader = try Session(folder.path)
    try Self.rename("P1", "Budi Santoso", in: &session)
    session.save(meeting)
    #expect(session.folder.flush(seconds: 10).isEmpty)
    let change = try #require(try Self.changes(&reader).first)
    #expect(reader.folder.reconcile(change, in: &reader.workspace, upTo: 0) == .reloaded)
    #expect(reader.text(meeting) == session.text(meeting))
    #expect(reader.text(meeting) == folder.text(meeting))
    reader.folder.close()
    session.leave()
  }
}
