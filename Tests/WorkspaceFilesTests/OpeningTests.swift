import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Opening a folder")
struct OpeningTests {
  @Test("a new workspace opens with its identity, and recfix accepts the file")
  func newWorkspace() throws {
    let folder = try TemporaryFolder.workspace()
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    let records = try #require(opened.workspace["praktikum.rec"]).records
    let index = try #require(records.records(of: "Praktikum").first)
    #expect(records.value("Judul", at: index) == "Praktikum Contoh")
    #expect(records.value("VersiFormat", at: index) == "1")
    #expect(opened.folder.readOnly == nil)
    if shell("command -v recfix") == 0 {
      #expect(shell("recfix --no-external --check '\(folder("praktikum.rec"))'") == 0)
    } else {
      skipped("recfix is not installed")
    }
  }

  @Test("new refuses a folder that is a workspace and one that holds other files, and touches neither")
  func newRefuses() throws {
    let existing = try TemporaryFolder.workspace()
    let before = try existing.everything()
    #expect(throws: FolderProblem.alreadyAWorkspace(existing.path)) {
      try WorkspaceFolder.create(existing.path, identity)
    }
    #expect(try existing.everything() == before)

    let photos = try TemporaryFolder()
    try photos.write("foto", to: "foto.jpg")
    #expect(throws: FolderProblem.notEmpty(photos.path)) { try WorkspaceFolder.create(photos.path, identity) }
    #expect(try photos.everything().keys.sorted() == ["foto.jpg"])

    let hidden = try TemporaryFolder()
    try hidden.write("x", to: ".git/config")
    try WorkspaceFolder.create(hidden.path, identity)
    #expect(hidden.bytes("praktikum.rec") != nil)
  }

  @Test("opening and leaving an awkward workspace changes no byte and makes no file")
  func untouched() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "\u{FEFF}%rec: Praktikum\r\n\r\n# catatan\r\nVersiFormat: 1\r\nJudul: X\r\nTakDikenal: ya\r\n\r\n\r\nbukan isian\r\n",
      to: "praktikum.rec")
    try folder.write(Array("%rec: Butir\n\nId: N1\nTeks: ".utf8) + [0xFF, 0], to: "kasus/a/pohon-masalah.rec")
    try folder.write("# tujuan\n", to: "narasi/tujuan.md")
    try folder.write("rahasia", to: "catatan-saya.ods")
    let before = try folder.everything()
    let opened = try WorkspaceFolder.open(folder.path)
    #expect(opened.workspace.paths == ["kasus/a/pohon-masalah.rec", "narasi/tujuan.md", "praktikum.rec"])
    #expect(opened.workspace.otherFiles == ["catatan-saya.ods"])
    #expect(opened.workspace["kasus/a/pohon-masalah.rec"]?.records.kind(at: 1) == .broken)
    opened.folder.close()
    #expect(try folder.everything() == before)
  }

  @Test("a folder without praktikum.rec, a file and nothing at all are told apart")
  func notAWorkspace() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "berkas")
    #expect(throws: FolderProblem.notAWorkspace(folder.path)) { _ = try WorkspaceFolder.open(folder.path) }
    #expect(throws: FolderProblem.disk(DiskFault(.read, folder("berkas"), ENOTDIR))) {
      _ = try WorkspaceFolder.open(folder("berkas"))
    }
    #expect(throws: FolderProblem.disk(DiskFault(.read, folder("tiada"), ENOENT))) {
      _ = try WorkspaceFolder.open(folder("tiada"))
    }
  }

  @Test("a newer format opens for reading only and says so")
  func newerFormat() throws {
    let folder = try TemporaryFolder()
    try folder.write("%rec: Praktikum\n\nVersiFormat: 2\nJudul: Masa depan\n", to: "praktikum.rec")
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    #expect(opened.folder.readOnly == .newerFormat("2"))
    #expect(opened.folder.readOnly?.words.id.contains("format versi 2") == true)
    #expect(opened.workspace["praktikum.rec"] != nil)
  }

  @Test(
    "a version that is not exactly a known one opens for reading only",
    arguments: ["2.0", "2 ", "99999999999999999999", "01", "1.0", "dua", "1\nVersiFormat: 2", "2\nrusak"])
  func unknownFormat(version: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("%rec: Praktikum\n\nVersiFormat: \(version)\nJudul: Masa depan\n", to: "praktikum.rec")
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    guard case .newerFormat = opened.folder.readOnly else {
      Issue.record("\(version) is written")
      return
    }
  }

  @Test("the known version, with blanks around it or none at all, is written", arguments: ["1", " 1 ", ""])
  func knownFormat(version: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("%rec: Praktikum\n\nVersiFormat: \(version)\nJudul: Kini\n", to: "praktikum.rec")
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    #expect(opened.folder.readOnly == nil)
  }

  @Test("pipes, folders and links to nothing in a record file's place are noted, never waited on; the rest loads")
  func specialFiles() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("", to: "pertemuan/baik.rec")
    #expect(mkfifo(folder("pertemuan/pipa.rec"), 0o600) == 0)
    #expect(symlink("/dev/zero", folder("pertemuan/nol.rec")) == 0)
    #expect(symlink("tiada", folder("pertemuan/putus.rec")) == 0)
    #expect(mkdir(folder("wilayah.rec"), 0o700) == 0)
    #expect(truncate(folder("pertemuan/baik.rec"), 0) == 0)
    try folder.write("", to: "pustaka.rec")
    #expect(truncate(folder("pustaka.rec"), off_t(FileReading.largest) + 1) == 0)
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    let codes = Dictionary(uniqueKeysWithValues: opened.workspace.unreadable.map { ($0.path, $0.code) })
    #expect(
      codes == [
        "pertemuan/pipa.rec": EINVAL, "pertemuan/nol.rec": EINVAL, "pertemuan/putus.rec": ENOENT,
        "wilayah.rec": EISDIR, "pustaka.rec": EFBIG,
      ])
    #expect(opened.workspace.paths == ["pertemuan/baik.rec", "praktikum.rec"])
  }

  @Test("links are followed, and a link that leads in a circle ends")
  func links() throws {
    let folder = try TemporaryFolder.workspace()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("%rec: Kasus\n\nUrutan: 1\n", to: "kasus.rec")
    #expect(mkdir(folder("kasus"), 0o700) == 0)
    #expect(symlink(elsewhere.path, folder("kasus/air")) == 0)
    #expect(symlink(folder.path, elsewhere("putar")) == 0)
    #expect(symlink(".", folder("sini")) == 0)
    let opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    #expect(opened.workspace["kasus/air/kasus.rec"] != nil)
    #expect(opened.workspace.caseFolders == ["air"])
    #expect(opened.workspace.paths == ["kasus/air/kasus.rec", "praktikum.rec"])
    #expect(opened.workspace.otherFiles.isEmpty)
  }

  @Test("a link to a place with very many files does not hide the record files that come after it")
  func manyFiles() throws {
    let folder = try TemporaryFolder.workspace()
    let elsewhere = try TemporaryFolder()
    for number in 1...60 { #expect(mkdir(elsewhere("\(number)"), 0o700) == 0) }
    #expect(symlink(elsewhere.path, folder("arsip")) == 0)
    try folder.write("%rec: Kasus\n\nUrutan: 1\n", to: "kasus/air/kasus.rec")
    try folder.write("", to: meeting)
    try folder.write("catatan", to: "tujuan.txt")
    let scan = FolderScan(folder.path, mostNames: 50)
    #expect(scan.workspace.paths == ["kasus/air/kasus.rec", meeting, "praktikum.rec"])
    #expect(scan.otherFiles.isEmpty)
    #expect(FolderScan(folder.path).otherFiles == ["tujuan.txt"])
  }

  @Test("a case that was taken out loads, but is no case and is not listed")
  func removedCase() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("%rec: Kasus\n\nUrutan: 1\n", to: ".rembuk/terhapus/air-1/kasus.rec")
    try folder.write("%rec: Pertemuan\n\nJudul: A\n", to: ".rembuk/terhapus/air-1/pertemuan/2023-02-01-a.rec")
    var opened = try WorkspaceFolder.open(folder.path)
    defer { opened.folder.close() }
    #expect(opened.workspace.paths == ["praktikum.rec"])
    #expect(opened.workspace.caseFolders.isEmpty)
    let back = Edit(Words(same: "x"), [.folder(from: ".rembuk/terhapus/air-1", to: "kasus/air")])
    try opened.workspace.apply(back)
    #expect(opened.workspace.caseFolders == ["air"])
    #expect(opened.workspace.meetings(ofCase: "air") == ["kasus/air/pertemuan/2023-02-01-a.rec"])
  }

  @Test("a bundle unpacks, an overlay replaces its files, and a path that leads outside is refused")
  func bundles() throws {
    let folder = try TemporaryFolder()
    let base = "==> praktikum.rec\n%rec: Praktikum\n\nJudul: A\n==> kasus/x/swot.rec\nId: S1\n"
    let overlay = "==> kasus/x/swot.rec\nId: S2"
    try WorkspaceFolder.unpack([Array(base.utf8), Array(overlay.utf8)], into: folder("contoh"))
    #expect(folder.text("contoh/praktikum.rec") == "%rec: Praktikum\n\nJudul: A\n")
    #expect(folder.text("contoh/kasus/x/swot.rec") == "Id: S2")
    #expect(WorkspaceFolder.freshPath(folder("contoh")) == folder("contoh-2"))
    for bad in ["\n==> ../luar\nx\n", "==> a\n==> /etc/x\nx\n", "\nx\n==> a\n"] {
      #expect(throws: FolderProblem.badBundle(line: 2)) {
        try WorkspaceFolder.unpack([Array(bad.utf8)], into: folder("lain"))
      }
    }
    #expect(folder.bytes("lain") == nil)
    #expect(try folder.everything().keys.contains("luar") == false)
  }
}

@Suite("Words and numbers")
struct SmallPartsTests {
  @Test("hashes are those of the xxHash specification")
  func hash() {
    #expect(ContentHash([]).text == "ef46db3751d8e999")
    #expect(ContentHash(Array("a".utf8)).text == "d24ec4f1a98c6e5b")
    #expect(ContentHash(Array("abc".utf8)).text == "44bc2cf5ad770999")
    let long = Array("Nobody inspects the spammish repetition".utf8)
    #expect(ContentHash(long).text == "fbcea83c8a378bf1")
    #expect(ContentHash(text: "fbcea83c8a378bf1") == ContentHash(long))
    #expect(ContentHash(text: "fbcea83c8a378bf") == nil)
  }

  @Test("a moment is written with its offset")
  func moment() {
    let moment = Moment(year: 2023, month: 2, day: 1, hour: 8, minute: 5, second: 9, offset: 420)
    #expect(moment.text == "2023-02-01T08:05:09+07:00")
    var west = moment
    west.offset = -210
    #expect(west.text == "2023-02-01T08:05:09-03:30")
    #expect(SystemClock.now().text.count == 25)
  }

  @Test("every fault says where, why and what to do, in both languages")
  func words() {
    for code in [ENOENT, EACCES, ENOSPC, EIO, EXDEV] {
      let words = DiskFault(.write, "kasus/a/swot.rec", code).words
      #expect(words.id.hasPrefix("kasus/a/swot.rec tidak dapat ditulis: "))
      #expect(words.en.hasPrefix("kasus/a/swot.rec cannot be written: "))
      #expect(words.id.hasSuffix(".") && words.en.hasSuffix("."))
    }
  }
}

@Suite("Settings")
struct SettingsTests {
  @Test("settings come back as they were saved, with fields this version does not know")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    try folder.write("%rec: Setelan\n\nTema: gelap\nMasaDepan: 7\n", to: "rembuk/setelan")
    var settings = Settings.load(folder("rembuk/setelan"))
    #expect(settings.theme == "gelap")
    settings.language = "en"
    for number in 1...12 { settings.opened("/p/\(number)") }
    settings.opened("/p/11")
    settings.opened("/p/buruk\\")
    try settings.save(to: folder("rembuk/setelan"))
    let again = Settings.load(folder("rembuk/setelan"))
    #expect(again.language == "en")
    #expect(again.recent == ["/p/11", "/p/12"] + (4...10).reversed().map { "/p/\($0)" })
    #expect(folder.text("rembuk/setelan")?.contains("MasaDepan: 7\n") == true)
  }

  @Test("missing and damaged settings count as never chosen")
  func tolerant() throws {
    let folder = try TemporaryFolder()
    #expect(Settings.load(folder("tiada")) == Settings())
    try folder.write([0, 0xFF, 10, 58], to: "rusak")
    #expect(Settings.load(folder("rusak")).recent.isEmpty)
    try Settings().save(to: folder("baru/setelan"))
    #expect(folder.text("baru/setelan") == "%rec: Setelan\n\n")
  }
}
