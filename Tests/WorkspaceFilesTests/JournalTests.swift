import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Journal")
struct JournalTests {
  static func entry(_ group: Int, _ changes: [Change], _ act: JournalAct = .edit) -> JournalEntry {
    JournalEntry(
      group: group, time: "2026-11-21T22:00:00+07:00", author: "siti", act: act,
      edit: Edit(Words(id: "Ubah", en: "Change"), changes))
  }

  static func insertion(_ text: String, _ path: String = "praktikum.rec", at index: Int = 0) -> Change {
    .record(file: path, index: index, before: nil, after: Array(text.utf8))
  }

  @Test("any text comes back exactly, whatever its lines end in")
  func exactness() throws {
    let texts: [[UInt8]] = [
      Array("Id: P1\nNama: Budi\n".utf8), Array("# komentar\n#\n".utf8), Array("Teks: a\n+\n+ b \n+  c\n".utf8),
      Array("Teks: ujung\\\n".utf8), Array("Teks: ujung\\.\nA: \\..\n".utf8), Array("A: 1\r\nB: 2\r\n".utf8),
      Array("tanpa baris baru".utf8), [], [10], [0, 255, 10], Array("bukan isian\n".utf8), [0xEF, 0xBB, 0xBF, 65, 10],
      Array("  menjorok\n\tTab\n".utf8), Array("Kafe\u{301}: x\n".utf8),
    ]
    for text in texts {
      for change in [
        Change.record(file: "a\\.rec", index: 3, before: text, after: nil),
        .record(file: "baris\nbaru\\", index: 0, before: nil, after: text),
        .record(file: "a", index: 7, before: text, after: Array("X: 1\n".utf8)),
      ] {
        let item = JournalItem.edit(Self.entry(1, [change]), types: ["Peserta"])
        let contents = JournalContents(JournalItem.descriptor + (try item.printed()))
        #expect(contents.items.map(\.item) == [item], "\(text)")
        #expect(contents.wholeLength == contents.length && contents.damaged == 0)
      }
    }
  }

  @Test("the journal is rec that recutils reads, with type and Id of each record")
  func readable() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    try session.add(["Id": "P2", "Nama": "Wati"], "Peserta", to: meeting)
    session.leave()
    let journal = RecordFile(try #require(folder.bytes(".rembuk/jurnal.rec")))
    let records = journal.records(of: "Suntingan").map { journal.record(at: $0) }
    let added = try #require(records.last { $0["Id"] == "P2" })
    #expect(added["Jenis"] == "Peserta")
    #expect(added["Berkas"] == meeting)
    #expect(added["Oleh"] == "siti")
    #expect(added["Judul"] == "Tambah Peserta")
    #expect(added["Title"] == "Add Peserta")
    #expect(added["Sesudah"] == "Id: P2\nNama: Wati")
    #expect(folder.text(".rembuk/.gitignore") == "*\n")
    if shell("command -v recfix") == 0 {
      #expect(shell("recfix --no-external --check '\(folder(".rembuk/jurnal.rec"))'") == 0)
    } else {
      skipped("recfix is not installed")
    }
  }

  @Test("each change of an edit is journaled with the type it touched, wherever the others moved it")
  func types() throws {
    var workspace = Workspace()
    var draft = Draft(workspace, Words(same: "x"))
    try draft.insert(Record(["Id": "P1"]), type: "Peserta", in: meeting)
    try draft.insert(Record(["Id": "T1"]), type: "Temuan", in: meeting)
    let made = try #require(draft.edit)
    try workspace.apply(made)
    #expect(
      workspace.types(touchedBy: made)
        == ["Pertemuan", "Pertanyaan", "Peserta", "Rekap", "Temuan", "Kesepakatan", "Peserta", "Temuan"])
    let records = try #require(workspace[meeting]).records
    let person = try #require(records.records(of: "Peserta").first)
    let card = try #require(records.records(of: "Temuan").first)
    draft = Draft(workspace, Words(same: "x"))
    draft.remove(in: meeting, at: card)
    draft.remove(in: meeting, at: person)
    try draft.insert(Record(["Id": "Q1"]), type: "Pertanyaan", in: meeting)
    let mixed = try #require(draft.edit)
    try workspace.apply(mixed)
    #expect(workspace.types(touchedBy: mixed) == ["Temuan", "Peserta", "Pertanyaan"])
  }

  @Test("an import of ten thousand people is journaled in time that grows with their number alone")
  func manyChanges() throws {
    var workspace = Workspace()
    var draft = Draft(workspace, Words(same: "x"))
    var place: Int?
    for number in 1...10_000 {
      place = try draft.insert(Record(["Id": "P\(number)"]), type: "Peserta", in: meeting, at: place.map { $0 + 1 })
    }
    let made = try #require(draft.edit)
    try workspace.apply(made)
    let taken = ContinuousClock().measure {
      let types = workspace.types(touchedBy: made)
      #expect(types.count == made.changes.count && types.suffix(10_000).allSatisfy { $0 == "Peserta" })
    }
    #expect(taken < .seconds(2), "\(taken)")
  }

  @Test("wherever power was lost in the last group, the groups before it are whole and it is gone whole")
  func tornTail() throws {
    let first = try JournalItem.edit(Self.entry(1, [Self.insertion("A: 1\n")]), types: []).printed()
    let second = try JournalItem.edit(
      Self.entry(2, [Self.insertion("B: 2\n"), Self.insertion("C: 3\n+ d\n", "x.rec", at: 1)]), types: []
    ).printed()
    let whole = JournalItem.descriptor + first
    for cut in 1..<second.count {
      let contents = JournalContents(whole + second[..<cut])
      #expect(contents.entries.map(\.group) == [1], "\(cut)")
      #expect(contents.wholeLength == whole.count, "\(cut)")
    }
    #expect(JournalContents(whole + second).entries.map(\.group) == [1, 2])
  }

  @Test("a thousand damaged tails never invent or reorder an edit")
  func fuzzedTails() throws {
    var text = JournalItem.descriptor
    var entries: [JournalEntry] = []
    for group in 1...6 {
      let changes = (0..<group % 3 + 1).map { Self.insertion("Id: X\(group)\nNo: \($0)\n", at: $0) }
      entries.append(Self.entry(group, changes, group == 5 ? .undo(of: 4) : .edit))
      text += try JournalItem.edit(entries[group - 1], types: []).printed()
      text += try JournalItem.saved(SaveMark(path: "praktikum.rec", hash: ContentHash(text), group: group)).printed()
    }
    var random = SplitMix(state: 20231)
    for _ in 0..<1000 {
      var bad = text
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bad.removeLast(Int.random(in: 1..<text.count, using: &random))
      case 1:
        for _ in 0..<3 {
          bad[Int.random(in: 0..<bad.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
      case 2:
        let start = Int.random(in: 0..<bad.count, using: &random)
        bad.removeSubrange(start..<min(bad.count, start + Int.random(in: 1..<200, using: &random)))
      default: bad += (0..<100).map { _ in UInt8.random(in: 0...255, using: &random) }
      }
      let read = JournalContents(bad)
      let groups = read.entries.map(\.group)
      #expect(groups == groups.sorted())
      #expect(read.entries.allSatisfy { $0 == entries[$0.group - 1] })
      #expect(read.wholeLength <= bad.count)
    }
  }

  @Test("a torn end is cut off with the first edit and kept aside; later edits are read back")
  func cutAndKept() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.vanish()
    let whole = try #require(folder.bytes(".rembuk/jurnal.rec"))
    try folder.write(whole + Array("Kelompok: 2\nBagian: 1/1\nSesu".utf8), to: ".rembuk/jurnal.rec")
    let before = try folder.everything()

    var again = try Session(folder.path)
    #expect(again.recovery.isTorn)
    #expect(again.recovery.recovered == 1)
    try again.set("Judul", "Dua", "Praktikum", in: "praktikum.rec")
    again.vanish()
    let aside = try folder.everything().keys.filter { $0.contains("jurnal-rusak") && before[$0] == nil }
    #expect(aside.count == 1)
    #expect(try folder.everything()[#require(aside.first)] == Array("Kelompok: 2\nBagian: 1/1\nSesu".utf8))

    let last = try Session(folder.path)
    #expect(last.recovery.isTorn == false)
    #expect(last.text("praktikum.rec")?.contains("Judul: Dua\n") == true)
    last.leave()
  }

  @Test("undo and redo go on after a restart, down to the file's creation, which takes the file away")
  func undoAfterRestart() throws {
    let folder = try TemporaryFolder.workspace()
    let original = folder.text("praktikum.rec")
    var session = try Session(folder.path)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    session.save("praktikum.rec")
    session.save(meeting)
    session.leave()
    #expect(folder.text(meeting)?.contains("Nama: Budi") == true)

    var second = try Session(folder.path)
    #expect(second.history.undo?.edit.title.id == "Tambah Peserta")
    try second.undo()
    second.save(meeting)
    second.leave()
    #expect(folder.bytes(meeting) == nil)

    var third = try Session(folder.path)
    #expect(third.recovery.words == nil)
    try third.undo()
    third.save("praktikum.rec")
    #expect(third.folder.flush(seconds: 10).isEmpty)
    #expect(folder.text("praktikum.rec") == original)
    try third.redo()
    try third.redo()
    third.save(meeting)
    third.save("praktikum.rec")
    third.leave()
    #expect(folder.text(meeting)?.contains("Nama: Budi") == true)
    #expect(folder.text("praktikum.rec")?.contains("Judul: Satu") == true)
  }

  @Test("a journal that has grown is rotated; undo of the latest edits stays, the old journal is kept")
  func rotation() throws {
    let folder = try TemporaryFolder.workspace()
    let session = try Session(folder.path)
    session.leave()
    var workspace = session.workspace
    let known = Guarded(KnownFiles())
    defer { known.free() }
    let stored = try FileReading.content(of: folder("praktikum.rec"), as: "praktikum.rec")
    known.access {
      $0["praktikum.rec"] = KnownFile(
        disk: .init(
          stamp: stored.stamp, hash: ContentHash(stored.bytes), records: RecordFile(stored.bytes)))
    }
    var writer = DiskWriter(
      folder.path, known: known, journal: JournalStore(folder.path, whole: 0, isTorn: false), lastGroup: 0
    ) { _ in }
    writer.rotationLength = 400_000
    var entries: [JournalEntry] = []
    for group in 1...1200 {
      var draft = Draft(workspace, Words(id: "Ubah", en: "Change"))
      try draft.set("Judul", to: "Judul \(group)", in: "praktikum.rec", at: 1)
      let edit = try #require(draft.edit)
      try workspace.apply(edit)
      entries.append(Self.entry(group, edit.changes))
    }
    writer.perform(.journal(entries, types: []))
    let long = try #require(folder.bytes(".rembuk/jurnal.rec"))
    writer.perform(.save(path: "praktikum.rec", records: workspace["praktikum.rec"]?.records, group: 1200, epoch: 0))
    writer.close()
    let short = try #require(folder.bytes(".rembuk/jurnal.rec"))
    #expect(long.count > 400_000 && short.count < long.count / 2)
    #expect(folder.bytes(".rembuk/jurnal-1.rec")?.starts(with: long) == true)

    var again = try Session(folder.path)
    #expect(again.recovery.words == nil)
    #expect(again.history.lastGroup == 1200)
    for _ in 0..<500 { try again.undo() }
    #expect(again.history.undo == nil)
    #expect(again.text("praktikum.rec")?.contains("Judul: Judul 700\n") == true)
    again.leave()
  }
}
