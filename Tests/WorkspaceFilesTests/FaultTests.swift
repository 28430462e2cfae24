import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

/// Storage that is full, protected, broken, or gone between two system calls.
@Suite("Faults of the storage")
struct FaultTests {
  @Test("a full disk loses nothing: it is said, the old file stays whole, and with room again all is written")
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    guard geteuid() == 0, mkdir(folder("disk"), 0o700) == 0,
      shell("mount -t tmpfs -o size=128k tmpfs '\(folder("disk"))'") == 0
    else {
      skipped("a full disk needs root and tmpfs")
      return
    }
    defer { shell("umount -l '\(folder("disk"))'") }
    try WorkspaceFolder.create(folder("disk/p"), identity)
    let original = folder.text("disk/p/praktikum.rec")
    var session = try Session(folder("disk/p"))
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(shell("dd if=/dev/zero of='\(folder("disk/penuh"))' bs=1k count=1000") != 0)

    let long = String(repeating: "panjang ", count: 2000)
    try session.set("Judul", long, "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    let faults = session.folder.flush(seconds: 10)
    #expect(faults.map(\.path).sorted() == [".rembuk/jurnal.rec", "praktikum.rec"])
    #expect(faults.allSatisfy { $0.code == ENOSPC && $0.words.id.contains("penuh") })
    #expect(folder.text("disk/p/praktikum.rec") == original)
    #expect(try folder.leftovers().isEmpty)

    #expect(unlink(folder("disk/penuh")) == 0)
    #expect(session.folder.flush(seconds: 10).isEmpty)
    #expect(folder.text("disk/p/praktikum.rec")?.contains(long) == true)
    session.leave()
    let again = try Session(folder("disk/p"))
    #expect(again.recovery == Recovery())
    #expect(again.history.undo?.edit.title.id == "Ubah Judul")
    again.leave()
  }

  @Test("a read-only file system opens for reading, says why, and gets no byte")
  func readOnlyDisk() throws {
    let folder = try TemporaryFolder()
    try WorkspaceFolder.create(folder("asli"), identity)
    guard geteuid() == 0, mkdir(folder("disk"), 0o700) == 0,
      shell("mount --bind '\(folder("asli"))' '\(folder("disk"))' && mount -o remount,ro,bind '\(folder("disk"))'") == 0
    else {
      skipped("a read-only file system needs root")
      return
    }
    defer { shell("umount -l '\(folder("disk"))'") }
    let before = try folder.everything()
    var session = try Session(folder("disk"))
    #expect(session.folder.readOnly == .protected(EROFS))
    #expect(session.folder.readOnly?.words.id.contains("hanya dapat dibaca") == true)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    session.leave()
    #expect(try folder.everything() == before)
  }

  @Test("a folder without permission opens for reading; a file without permission is noted, the rest loads")
  func permissions() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("%rec: Pihak\n", to: "wilayah.rec")
    #expect(chmod(folder("wilayah.rec"), 0) == 0)
    #expect(chmod(folder.path, 0o555) == 0)
    try asNobody {
      let session = try Session(folder.path)
      #expect(session.folder.readOnly == .protected(EACCES))
      #expect(session.workspace.unreadable == [UnreadableFile(path: "wilayah.rec", code: EACCES)])
      #expect(session.workspace["praktikum.rec"] != nil)
      session.leave()
    }
  }

  @Test("a write-protected file in a writable folder is not replaced; the edits stay in the journal")
  func protectedFile() throws {
    let folder = try TemporaryFolder.workspace()
    let original = folder.text("praktikum.rec")
    #expect(chmod(folder.path, 0o777) == 0)
    #expect(chmod(folder("praktikum.rec"), 0o444) == 0)
    try asNobody {
      var session = try Session(folder.path)
      #expect(session.folder.readOnly == nil)
      try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
      session.save("praktikum.rec")
      #expect(session.folder.flush(seconds: 10) == [DiskFault(.write, "praktikum.rec", EACCES)])
      session.folder.close()
      #expect(folder.text("praktikum.rec") == original)
      let again = try Session(folder.path)
      #expect(again.recovery.recovered == 1)
      again.folder.close()
    }
  }

  @Test("a sync that fails once is made good from memory, for the file and for the journal")
  func syncFailsOnce() throws {
    let folder = try TemporaryFolder.workspace()
    guard let code = underStrace("inject=fsync:error=EIO:when=1", in: folder, edits: 0) else { return }
    #expect(code == 0)
    #expect(folder.text("baru") == "isi")
    let journal = try TemporaryFolder.workspace()
    #expect(underStrace("inject=fdatasync:error=EIO:when=1", in: journal, edits: 2) == 0)
    #expect(JournalContents(try #require(journal.bytes(".rembuk/jurnal.rec"))).entries.map(\.group) == [1, 2])
    #expect(try folder.leftovers().isEmpty && journal.leftovers().isEmpty)
  }

  @Test("storage without hard links takes a new file all the same, and still leaves one that is there")
  func noLinks() throws {
    let folder = try TemporaryFolder()
    let injection = "inject=link,linkat:error=EPERM"
    guard let code = underStrace(injection, in: folder, edits: -1) else { return }
    #expect(code == 0)
    #expect(try folder.everything() == ["baru": Array("isi".utf8)])
    try folder.write("lama", to: "baru")
    #expect(underStrace(injection, in: folder, edits: -1) != 0)
    #expect(try folder.everything() == ["baru": Array("lama".utf8)])
  }

  @Test("a sync that keeps failing is said; the old file stays whole and nothing is left behind")
  func syncKeepsFailing() throws {
    let folder = try TemporaryFolder.workspace()
    let original = folder.text("praktikum.rec")
    guard let code = underStrace("inject=fsync:error=EIO:when=1+", in: folder, edits: 1) else { return }
    #expect(code == 0)
    #expect(folder.text("praktikum.rec") == original)
    #expect(folder.text("laporan")?.contains("errno 5") == true)
    #expect(try folder.leftovers().isEmpty)
  }

  @Test("killed before any system call of its writing, the next start has every edit that was reported durable")
  func killed() throws {
    var kills = 0
    for call in ["fsync", "fdatasync", "rename", "unlink"] {
      for time in [1, 2, 4, 7] {
        let folder = try TemporaryFolder.workspace()
        guard let code = underStrace("inject=\(call):signal=SIGKILL:when=\(time)", in: folder, edits: 6) else { return }
        if code != 0 { kills += 1 }
        let durable = folder.text("laporan")?.split(separator: "\n").compactMap { Int($0) }.max() ?? 0
        let again = try Session(folder.path)
        let title = again.text("praktikum.rec").flatMap { text in
          text.split(separator: "\n").first { $0.hasPrefix("Judul: ") }.flatMap { Int($0.dropFirst(13)) }
        }
        #expect((title ?? 0) >= durable, "\(call) \(time)")
        #expect(again.recovery.unfitting.isEmpty && again.recovery.damaged == 0, "\(call) \(time)")
        #expect(again.history.lastGroup == title ?? 0, "\(call) \(time)")
        again.leave()
        let last = try Session(folder.path)
        #expect(last.recovery == Recovery(), "\(call) \(time)")
        #expect(last.text("praktikum.rec") == again.text("praktikum.rec"))
        last.leave()
      }
    }
    #expect(kills >= 12)
  }

  @Test("edits and saves a folder for the tests above", .enabled(if: environment("REMBUK_FAULT_FOLDER") != nil))
  func child() throws {
    let path = try #require(environment("REMBUK_FAULT_FOLDER"))
    let edits = try #require(environment("REMBUK_FAULT_EDITS").flatMap { Int($0) })
    guard edits > 0 else {
      return try SafeSave.run(Array("isi".utf8), to: path + "/baru", as: "baru", replacing: edits == 0)
    }
    try Data().write(to: URL(fileURLWithPath: path + "/laporan"))
    let log = try #require(FileHandle(forWritingAtPath: path + "/laporan"))
    var session = try Session(path)
    var faults: [DiskFault] = []
    for number in 1...edits {
      try session.set("Judul", "Judul \(number)", "Praktikum", in: "praktikum.rec")
      session.save("praktikum.rec")
      faults = session.folder.flush(seconds: 10)
      for case .journaled(let group) in session.folder.reports() { log.write(Data("\(group)\n".utf8)) }
    }
    log.write(Data("faults \(faults.map { "\($0.path) errno \($0.code)" })\n".utf8))
    session.folder.close()
  }

  /// Runs ``child()`` in a process of its own under strace; its exit code, nil when strace cannot run.
  private func underStrace(_ injection: String, in folder: TemporaryFolder, edits: Int) -> Int32? {
    guard let program = realPath("/proc/self/exe"), shell("strace -o /dev/null true") == 0 else {
      skipped("strace cannot run here")
      return nil
    }
    return shell(
      "REMBUK_FAULT_FOLDER='\(folder.path)' REMBUK_FAULT_EDITS=\(edits) strace -f -o /dev/null "
        + "-e trace=fsync,fdatasync,rename,unlink,link,linkat -e '\(injection)' "
        + "'\(program)' --testing-library swift-testing --filter FaultTests/child")
  }

  /// Runs the body with the rights of nobody on files, in this thread and those it starts; root is stopped by nothing.
  private func asNobody(_ body: () throws -> Void) throws {
    guard geteuid() == 0 else { return try body() }
    typealias Setter = @convention(c) (UInt32) -> Int32
    guard let user = dlsym(nil, "setfsuid"), let group = dlsym(nil, "setfsgid") else {
      skipped("the rights of nobody cannot be taken on")
      return
    }
    let setUser = unsafeBitCast(user, to: Setter.self)
    let setGroup = unsafeBitCast(group, to: Setter.self)
    _ = setGroup(65534)
    _ = setUser(65534)
    defer {
      _ = setUser(0)
      _ = setGroup(0)
    }
    try body()
  }
}
