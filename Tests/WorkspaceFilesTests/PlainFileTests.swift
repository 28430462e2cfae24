import Foundation
import Practicum
import Testing

@testable import WorkspaceFiles

@Suite("Files that a person names")
struct PlainFileTests {
  @Test("a file is written whole, and over another only when asked")
  func writing() throws {
    let folder = try TemporaryFolder()
    try PlainFile.write([1, 2], to: folder("x.csv"), replacing: false)
    #expect(folder.bytes("x.csv") == [1, 2])
    #expect(throws: PlainFileFault.alreadyThere(folder("x.csv"))) {
      try PlainFile.write([3], to: folder("x.csv"), replacing: false)
    }
    #expect(folder.bytes("x.csv") == [1, 2])
    try PlainFile.write([3], to: folder("x.csv"), replacing: true)
    #expect(try folder.everything() == ["x.csv": [3]])
  }

  @Test("a file that appears at the last moment stays, and nothing is left beside it")
  func race() throws {
    let folder = try TemporaryFolder()
    var save = try SafeSave([1], to: folder("x.csv"), as: "x.csv", replacing: false)
    while save.next != .replace { try save.advance() }
    try folder.write("milik orang lain", to: "x.csv")
    #expect(throws: DiskFault(.create, "x.csv", EEXIST)) { try save.finish() }
    #expect(try folder.everything() == ["x.csv": Array("milik orang lain".utf8)])
  }

  @Test("a folder that is missing, a place that is a folder or not permitted: what, where, and what to do")
  func refusals() throws {
    let folder = try TemporaryFolder()
    func words(_ path: String, replacing: Bool = true) -> String {
      do throws(PlainFileFault) { try PlainFile.write([1], to: path, replacing: replacing) } catch {
        return error.words.id
      }
      return "written"
    }
    let missing = folder("tidak/ada")
    #expect(
      words(missing + "/x.csv")
        == "\(missing)/x.csv tidak ditulis: folder \(missing) tidak ada; buat dulu atau pilih tempat lain.")
    try folder.write("", to: "berkas")
    #expect(words(folder("berkas/x.csv")).hasSuffix("\(folder("berkas")) bukan folder; pilih tempat lain."))
    #expect(words(folder.path) == "\(folder.path) tidak ditulis: itu folder, bukan berkas. Tulis juga nama berkasnya.")
    #expect(
      PlainFileFault.disk(DiskFault(.create, "/a/x.csv", EACCES)).words.id
        == "/a/x.csv tidak ditulis: tidak ada izin. Tulis ke tempat milik Anda.")
    #expect(
      PlainFileFault.disk(DiskFault(.write, "/a/x.csv", ENOSPC)).words.id
        == "/a/x.csv tidak ditulis: tempat penyimpanan penuh. Kosongkan ruang, atau tulis ke tempat lain.")
    #expect(!FileManager.default.fileExists(atPath: missing))
    let long = folder(String(repeating: "a", count: 250) + ".csv")
    #expect(words(long).hasSuffix("namanya terlalu panjang. Pendekkan namanya."))
    do throws(PlainFileFault) { _ = try PlainFile.read(folder.path, limit: 9) } catch {
      #expect(
        error.words.id == "\(folder.path) tidak dapat dibaca: itu folder, bukan berkas. Sebut nama berkas di dalamnya.")
    }
  }

  @Test("before anything is made it is told whether the place is the practicum's own, missing, or taken")
  func obstacles() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "praktikum/praktikum.rec")
    let root = folder("praktikum")
    func obstacle(_ name: String, replacing: Bool = false) -> PlainFileFault? {
      PlainFile.obstacle(at: folder(name), replacing: replacing, outside: root)
    }
    for name in ["praktikum/z.csv", "praktikum/../praktikum/z.csv"] {
      #expect(obstacle(name) == .insidePracticum(folder(name)))
    }
    #expect(obstacle("praktikum-lain.csv") == nil)
    #expect(obstacle("x/z.csv") == .noFolder(folder("x/z.csv")))
    try folder.write("", to: "ada.csv")
    #expect(obstacle("ada.csv") == .alreadyThere(folder("ada.csv")))
    #expect(obstacle("ada.csv", replacing: true) == nil)
  }

  @Test("only the beginning of a file is read where that is enough, with the length of the whole")
  func beginnings() throws {
    let folder = try TemporaryFolder()
    try folder.write("0123456789", to: "a")
    let (bytes, size) = try PlainFile.beginning(of: folder("a"), as: "a", most: 4)
    #expect(bytes == Array("0123".utf8) && size == 10)
  }
}
