import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

@Suite("Recovery")
struct RecoveryTests {
  @Test("edits that were journaled but not saved are there at the next start, and go to disk by themselves")
  func unsaved() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    try session.set("Judul", "Dua", "Praktikum", in: "praktikum.rec")
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    session.vanish()
    #expect(folder.text("praktikum.rec")?.contains("Judul: Satu\n") == true)
    #expect(folder.bytes(meeting) == nil)

    let again = try Session(folder.path)
    #expect(again.recovery.recovered == 2)
    #expect(again.recovery.words?.id.hasPrefix("2 suntingan") == true)
    again.leave()
    #expect(folder.text("praktikum.rec")?.contains("Judul: Dua\n") == true)
    #expect(folder.text(meeting)?.contains("Nama: Budi") == true)

    let third = try Session(folder.path)
    #expect(third.recovery.words == nil)
    third.leave()
  }

  @Test("however far a save came before power was lost, the next start has every edit once")
  func everyStep() throws {
    for stop in SafeSave.Step.allCases {
      let folder = try TemporaryFolder.workspace()
      var session = try Session(folder.path)
      try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
      session.save(meeting)
      try session.add(["Id": "P2", "Nama": "Wati"], "Peserta", to: meeting)
      #expect(session.folder.flush(seconds: 10).isEmpty)
      // The save as the writing thread does it, up to the step: the mark comes before the replacement.
      let bytes = try #require(session.workspace[meeting]).records.bytes()
      var save = try SafeSave(bytes, to: folder(meeting), as: meeting)
      while let step = save.next, step != stop {
        if step == .replace {
          let mark = JournalItem.saved(SaveMark(path: meeting, hash: ContentHash(bytes), group: 2))
          let journal = try #require(folder.bytes(".rembuk/jurnal.rec"))
          try folder.write(journal + (try mark.printed()), to: ".rembuk/jurnal.rec")
        }
        try save.advance()
      }
      session.folder.close()

      let again = try Session(folder.path)
      #expect(again.recovery.recovered == (stop == .syncFolder ? 0 : 1), "\(stop)")
      #expect(again.recovery.unfitting.isEmpty, "\(stop)")
      again.leave()
      #expect(folder.bytes(meeting) == bytes, "\(stop)")
      #expect(try folder.leftovers().isEmpty || stop != .syncFolder)
    }
  }

  @Test("edits pending over a file that was edited elsewhere: what fits is carried out, the rest is kept and told")
  func editedElsewhere() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    session.save(meeting)
    try session.set("Nama", "Budi Santoso", "Peserta", in: meeting)
    try session.add(["Id": "P2", "Nama": "Wati"], "Peserta", to: meeting)
    session.vanish()
    let theirs = try #require(folder.text(meeting)).replacingOccurrences(of: "Nama: Budi\n", with: "Nama: Bambang\n")
    try folder.write(theirs, to: meeting)

    let again = try Session(folder.path)
    #expect(again.recovery.recovered == 1)
    #expect(again.recovery.unfitting.map(\.title.id) == ["Ubah Nama"])
    let text = try #require(again.text(meeting))
    #expect(text.contains("Nama: Bambang\n") && text.contains("Nama: Wati\n"))
    again.leave()
    let kept = try folder.everything().filter { $0.key.contains("tidak-muat") }
    #expect(kept.count == 1)
    #expect(kept.values.contains { String(decoding: $0, as: UTF8.self).contains("+ Nama: Budi Santoso\n") })

    let third = try Session(folder.path)
    #expect(third.recovery.words == nil)
    third.leave()
  }

  @Test("a copy of the data that holds the edits already does not get them twice")
  func alreadyThere() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.add(["Id": "P1", "Nama": "Budi"], "Peserta", to: meeting)
    session.vanish()
    let text = try #require(session.text(meeting))
    try folder.write("# disalin\n\n" + text, to: meeting)
    let again = try Session(folder.path)
    #expect(again.recovery.words == nil)
    #expect(again.workspace[meeting]?.records.records(of: "Peserta").count == 1)
    again.leave()
  }

  @Test("a file edited in another program between two sessions is simply read; nothing is reported")
  func plainOutsideEdit() throws {
    let folder = try TemporaryFolder.workspace()
    var session = try Session(folder.path)
    try session.set("Judul", "Satu", "Praktikum", in: "praktikum.rec")
    session.save("praktikum.rec")
    session.leave()
    let text = try #require(folder.text("praktikum.rec")).replacingOccurrences(of: "Poltekesos", with: "UPI")
    try folder.write(text, to: "praktikum.rec")
    let before = try folder.everything()
    let again = try Session(folder.path)
    #expect(again.recovery == Recovery())
    #expect(again.text("praktikum.rec") == text)
    again.leave()
    #expect(try folder.everything() == before)
  }

  @Test("a case is taken out with all its files and comes back, over restarts")
  func removedCase() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("%rec: Kasus\n\nUrutan: 1\nJudul: Air\n", to: "kasus/air/kasus.rec")
    try folder.write("prosa", to: "kasus/air/narasi/fokus.md")
    let out = Edit(
      Words(id: "Hapus kasus", en: "Remove case"), [.folder(from: "kasus/air", to: ".rembuk/terhapus/air-1")])
    var session = try Session(folder.path)
    try session.set("Judul", "Air bersih", "Kasus", in: "kasus/air/kasus.rec")
    try session.edit(out)
    session.leave()
    #expect(folder.bytes("kasus/air/kasus.rec") == nil)
    #expect(folder.text(".rembuk/terhapus/air-1/narasi/fokus.md") == "prosa")

    // The edit of its title was never saved: it is recovered where the file is now.
    var second = try Session(folder.path)
    #expect(second.recovery.recovered == 1)
    #expect(second.workspace.caseFolders.isEmpty)
    try second.undo()
    #expect(second.workspace.caseFolders == ["air"])
    second.leave()
    #expect(folder.text("kasus/air/kasus.rec")?.contains("Judul: Air bersih\n") == true)
    #expect(folder.text("kasus/air/narasi/fokus.md") == "prosa")

    var third = try Session(folder.path)
    #expect(third.recovery.words == nil)
    try third.undo()
    third.save("kasus/air/kasus.rec")
    third.leave()
    #expect(folder.text("kasus/air/kasus.rec") == "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n")
  }

  @Test("a folder move that was journaled but not carried out is carried out at the next start")
  func pendingMove() throws {
    let folder = try TemporaryFolder.workspace()
    try folder.write("%rec: Kasus\n\nUrutan: 1\n", to: "kasus/air/kasus.rec")
    let out = Edit(Words(same: "Hapus"), [.folder(from: "kasus/air", to: ".rembuk/terhapus/air-1")])
    let text = try JournalItem.edit(JournalTests.entry(1, out.changes), types: []).printed()
    try folder.write(JournalItem.descriptor + text, to: ".rembuk/jurnal.rec")
    let session = try Session(folder.path)
    #expect(session.recovery.recovered == 1)
    #expect(session.workspace.caseFolders.isEmpty)
    session.leave()
    #expect(folder.bytes("kasus/air/kasus.rec") == nil)
    #expect(folder.bytes(".rembuk/terhapus/air-1/kasus.rec") != nil)
    let again = try Session(folder.path)
    #expect(again.recovery.words == nil)
    again.leave()
  }
}
