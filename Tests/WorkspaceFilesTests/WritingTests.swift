import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("The writing thread")
struct WritingTests {
  @Test("it reports what is journaled and saved, and wakes the loop through its pipe")
  func reports() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    var poller = pollfd(fd: try #require(session.folder.reportsDescriptor), events: Int16(POLLIN), revents: 0)
    #expect(poll(&poller, 1, 0) == 0)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(poll(&poller, 1, 1000) == 1)
    let reports = session.folder.reports()
    #expect(reports.first == .journaled(upTo: 1))
    #expect(reports.last == .saved("praktikum.rec", upTo: 1))
    #expect(poll(&poller, 1, 0) == 0)
    session.leave()
  }

  @Test("a second instance may read, and is told who writes, since when")
  func twoInstances() throws {
    let folder = try TemporaryFolder.workspace()
    var first = try Session(folder.path)
    let second = try Session(folder.path)
    #expect(second.folder.readOnly == .inUse(nil))
    second.folder.close()
    try first.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    #expect(first.folder.flush(seconds: 10).isEmpty)

    let third = try Session(folder.path)
    guard case .inUse(let holder?) = third.folder.readOnly else {
      Issue.record("nobody is named: \(String(describing: third.folder.readOnly))")
      return
    }
    let dated = LockHolder(author: "rani", host: "vm", since: "2026-11-21T23:30:26+07:00", process: 1)
    #expect(ReadOnlyReason.inUse(dated).words.id.contains("oleh rani di vm sejak 21 November 2026 pukul 23.30."))
    #expect(holder.process == Int(getpid()))
    #expect(holder.since.hasPrefix(String(SystemClock.now().date.prefix(4))))
    // The reader sees the edit that the writer has journaled, although it is not saved yet.
    #expect(third.text("praktikum.rec")?.contains("Judul: Satu\n") == true)
    #expect(third.recovery == Recovery())
    third.folder.save("praktikum.rec", RecordFile("A: 1\n"), upTo: 9)
    #expect(third.folder.flush(seconds: 1).isEmpty)
    third.folder.close()
    first.save("praktikum.rec")
    first.leave()
    #expect(folder.text("praktikum.rec")?.contains("Judul: Satu\n") == true)
    #expect(folder.bytes(".rembuk/kunci") == nil)

    let fourth = try Session(folder.path)
    #expect(fourth.folder.readOnly == nil)
    fourth.leave()
  }

  @Test("word that a crash left behind is not believed")
  func staleWord() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write(
      "%rec: Kunci\n\nOleh: hantu\nKomputer: \(SystemUser.host)\nSejak: dulu\nProses: 4194999\n", to: ".rembuk/kunci")
    let first = try Session(folder.path)
    #expect(first.folder.readOnly == nil)
    let second = try Session(folder.path)
    #expect(second.folder.readOnly == .inUse(nil))
    second.folder.close()
    first.leave()
  }

  @Test("a file changed by someone else is never overwritten, not even one of equal length")
  func neverOverwritten() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("A: 1\n", to: meeting)
    var session = try Session(folder.path)
    let theirs = "A: 9\n"
    // In place, with the time set back: the stamp is the old one.
    let before = try #require(FileStamp.of(folder(meeting)))
    let file = try #require(FileHandle(forWritingAtPath: folder(meeting)))
    file.write(Data(theirs.utf8))
    let time = timespec(tv_sec: before.seconds, tv_nsec: before.nanoseconds)
    #expect(utimensat(AT_FDCWD, folder(meeting), [time, time], 0) == 0)
    #expect(FileStamp.of(folder(meeting)) == before)
    try session.edit(
      Edit(
        Words(same: "x"), [.record(file: meeting, index: 0, before: Array("A: 1\n".utf8), after: Array("A: 2\n".utf8))])
    )
    session.save(meeting)
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(folder.text(meeting) == theirs)
    let changes = session.folder.reports().compactMap {
      if case .changedOutside(let change) = $0 { change } else { nil }
    }
    #expect(changes.map(\.path) == [meeting])
    #expect(changes.first?.theirs == RecordFile(theirs))
    session.leave()
    #expect(folder.text(meeting) == theirs)
  }

  @Test("a file that appeared, or vanished, while it was edited is noticed as well")
  func appearedAndVanished() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("A: 1\n", to: "wilayah.rec")
    var session = try Session(folder.path)
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    try session.edit(
      Edit(Words(same: "x"), [.record(file: "wilayah.rec", index: 1, before: nil, after: Array("B: 2\n".utf8))]))
    try folder.write("Id: lain\n", to: meeting)
    #expect(unlink(folder("wilayah.rec")) == 0)
    session.save(meeting)
    session.save("wilayah.rec")
    #expect(session.folder.flush(seconds: 10).isEmpty)
    let changes = session.folder.reports().compactMap {
      if case .changedOutside(let change) = $0 { change } else { nil }
    }
    #expect(changes.map(\.path) == [meeting, "wilayah.rec"])
    #expect(changes.last?.theirs == nil)
    #expect(folder.text(meeting) == "Id: lain\n")
    #expect(folder.bytes("wilayah.rec") == nil)
    session.leave()
  }

  @Test("what cannot be written is kept, reported, and written as soon as it can be")
  func keptAndRetried() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    // Something else stands where the folder of the meeting must be made.
    try folder.write("bukan folder", to: "pertemuan")
    session.save(meeting)
    let faults = session.folder.flush(seconds: 10)
    #expect(faults.map(\.path) == [meeting] && faults.map(\.code) == [ENOTDIR])
    #expect(session.folder.reports().contains { if case .failed = $0 { true } else { false } })
    #expect(unlink(folder("pertemuan")) == 0)
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(folder.text(meeting)?.contains("Nama: Budi") == true)
    session.leave()
  }

  @Test("a journal taken away while open is started afresh and still recovers what comes after")
  func journalTakenAway() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    #expect(session.folder.flush(seconds: 10).isEmpty)
    try FileManager.default.removeItem(atPath: folder(".rembuk"))
    try session.set("Judul", "Dua", "Praktikum", in: "praktikum.rec")
    session.vanish()
    let again = try Session(folder.path)
    #expect(again.recovery.recovered == 1)
    #expect(again.text("praktikum.rec")?.contains("Judul: Dua\n") == true)
    again.leave()
  }

  @Test("an edit taken back before it was saved leaves the file's bytes and its inode alone")
  func noNeedlessWrite() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    let before = FileStamp.of(folder("praktikum.rec"))
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    try session.undo()
    session.save("praktikum.rec")
    session.leave()
    #expect(FileStamp.of(folder("praktikum.rec")) == before)
  }
}
