import Foundation
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Safe save")
struct SafeSaveTests {
  @Test("stopped before any step, the old or the new bytes stand there whole; the next save cleans up")
  func everyStep() throws {
    for stop in SafeSave.Step.allCases {
      let folder = try TemporaryFolder()
      try folder.write("lama", to: "a.rec")
      var save = try SafeSave(Array("baru".utf8), to: folder("a.rec"), as: "a.rec")
      while let step = save.next, step != stop { try save.advance() }
      #expect(folder.text("a.rec") == (stop == .syncFolder ? "baru" : "lama"), "\(stop)")
      try SafeSave.run(Array("lagi".utf8), to: folder("a.rec"), as: "a.rec")
      #expect(try folder.everything() == ["a.rec": Array("lagi".utf8)], "\(stop)")
    }
  }

  @Test("a link is followed to its file, mode and owner stay, other hard links keep the old bytes")
  func identity() throws {
    let folder = try TemporaryFolder()
    try folder.write("lama", to: "asli/a.rec")
    #expect(symlink("asli/a.rec", folder("a.rec")) == 0)
    #expect(chmod(folder("asli/a.rec"), 0o640) == 0)
    let isRoot = geteuid() == 0
    if isRoot { #expect(chown(folder("asli/a.rec"), 65534, 65534) == 0) }
    #expect(link(folder("asli/a.rec"), folder("cadangan")) == 0)
    try SafeSave.run(Array("baru".utf8), to: folder("a.rec"), as: "a.rec")
    #expect(folder.text("asli/a.rec") == "baru")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("a.rec")) == "asli/a.rec")
    #expect(folder.text("cadangan") == "lama")
    var status = stat()
    #expect(stat(folder("asli/a.rec"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    if isRoot { #expect(status.st_uid == 65534) }
    #expect(try folder.leftovers().isEmpty)
  }

  @Test("a link to nothing and a folder in the file's place are refused, and nothing is left behind")
  func refused() throws {
    let folder = try TemporaryFolder()
    #expect(symlink("tiada", folder("putus.rec")) == 0)
    #expect(mkdir(folder("b.rec"), 0o700) == 0)
    #expect(throws: DiskFault(.replace, "putus.rec", ENOENT)) {
      try SafeSave.run([1], to: folder("putus.rec"), as: "putus.rec")
    }
    #expect(throws: DiskFault(.replace, "b.rec", EISDIR)) { try SafeSave.run([1], to: folder("b.rec"), as: "b.rec") }
    #expect(try folder.everything().keys.sorted() == ["b.rec", "putus.rec"])
  }

  @Test("folders above a new file are made")
  func newFolders() throws {
    let folder = try TemporaryFolder()
    try SafeSave.run([1, 2], to: folder("kasus/air/pertemuan/a.rec"), as: "a.rec")
    #expect(folder.bytes("kasus/air/pertemuan/a.rec") == [1, 2])
  }

  @Test("a hundred thousand participants are saved, and come back")
  func large() throws {
    let folder = try TemporaryFolder()
    var text = "%rec: Peserta\n\n"
    for number in 1...100_000 {
      text += "Id: P\(number)\nNama: Warga Contoh \(number)\nJK: L\nRT: 00\(number % 9)\nPekerjaan: pedagang\n\n"
    }
    let file = RecordFile(text)
    let clock = ContinuousClock()
    let took = try clock.measure { try SafeSave.run(file.bytes(), to: folder("a.rec"), as: "a.rec") }
    print("saved \(text.utf8.count) bytes of 100000 participants in \(took)")
    let content = try FileReading.content(of: folder("a.rec"), as: "a.rec")
    #expect(ContentHash(content.bytes) == ContentHash(Array(text.utf8)))
  }
}
