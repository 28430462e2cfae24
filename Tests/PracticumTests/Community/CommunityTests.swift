import Practicum
import RecordText
import Testing

/// A practicum with two cases and a party that four fields name.
private let practicum = workspace([
  "praktikum.rec": """
  %rec: Praktikum

  VersiFormat: 1
  Judul: Praktikum Rancanumpang
  Kelurahan: Rancanumpang
  Kota: Bandung
  Mulai: 2023-01-25
  Praktikan: Rani

  %rec: Tahap

  Id: H1
  Nama: Asesmen
  Kasus: air-bersih

  %rec: Pihak

  Id: pkk
  Nama: PKK Kelurahan
  Jenis: organisasi_anggota

  Id: dinas-sosial
  Nama: Dinas Sosial

  %rec: Rekomendasi

  Id: R1
  Kepada: pkk
  Teks: Teruskan

  """,
  "kasus/air-bersih/kasus.rec": """
  %rec: Kasus

  Urutan: 2
  Profil: penataan_lingkungan_sosial
  Judul: Air bersih

  %rec: SumberDaya

  Id: R1
  Golongan: formal
  Pihak: pkk

  """,
  "kasus/air-bersih/pertemuan/2023-02-11-rembug.rec": """
  %rec: Pertemuan

  Jenis: rembug
  Judul: Rembug warga
  Tanggal: 2023-02-11
  Informan: dinas-sosial
  Informan: pkk
  Notulis: pkk

  """,
  "kasus/jaminan/kasus.rec": "%rec: Kasus\n\nUrutan: 5\nProfil: jaminan_sosial\nJudul: Jaminan sosial\n",
])

private func workspace(_ texts: [String: String]) -> Workspace {
  Workspace(
    files: texts.compactMap { path, text in
      WorkspaceFile(path: path, text: text)
    })
}

extension Workspace {
  fileprivate func text(_ path: String) -> String {
    String(decoding: self[path]?.records.bytes() ?? [], as: UTF8.self)
  }
}

@Suite("The practicum's identity")
struct PracticumIdentityTests {
  @Test("it names what is missing, the format's version aside")
  func missing() {
    let identity = PracticumIdentity(practicum)
    #expect(identity.missing.map(\.name) == ["Lembaga", "Selesai"])
    #expect(identity.place == ["Rancanumpang", "Bandung"])
  }

  @Test("it is begun once, in a workspace that has none")
  func begin() throws {
    let begun = try Workspace().after(PracticumIdentity.begin(in: Workspace()))
    #expect(begun.text("praktikum.rec").contains("VersiFormat: 1\n"))
    #expect(try PracticumIdentity.begin(in: begun) == nil)
  }
}

@Suite("The register of parties")
struct PartyRegisterTests {
  let pkk = PartyRegister(practicum).party("pkk")

  @Test("a party is registered under a slug that is not taken")
  func add() throws {
    let added = try practicum.after(PartyRegister.add(name: "Dinas Sosial!", kind: "pemerintah", in: practicum))
    let parties = PartyRegister(added).parties
    #expect(parties.map(\.id) == ["pkk", "dinas-sosial", "dinas-sosial-2"])
    #expect(parties.last?.kind?.en == "government")
  }

  @Test("a new name keeps the slug, a new slug is rewritten in every file")
  func rename() throws {
    let party = try #require(pkk)
    let renamed = try practicum.after(PartyRegister.rename(party, to: "TP PKK", in: practicum))
    #expect(PartyRegister(renamed).party("pkk")?.name == "TP PKK")
    let changed = try practicum.after(
      RecordReference.changeId(ofRecordAt: party.index, in: "praktikum.rec", to: "tp-pkk", practicum))
    #expect(changed.text("praktikum.rec").contains("Kepada: tp-pkk\n"))
    #expect(changed.text("kasus/air-bersih/kasus.rec").contains("Pihak: tp-pkk\n"))
    #expect(
      changed.text("kasus/air-bersih/pertemuan/2023-02-11-rembug.rec")
        .hasSuffix("Informan: dinas-sosial\nInforman: tp-pkk\nNotulis: tp-pkk\n"))
  }

  @Test("a slug that another party has, or that is none, is refused", arguments: ["dinas-sosial", "TP PKK", ""])
  func taken(slug: String) throws {
    let party = try #require(pkk)
    #expect(throws: EditRefusal.self) {
      try RecordReference.changeId(ofRecordAt: party.index, in: "praktikum.rec", to: slug, practicum)
    }
  }

  @Test("a party taken out stays in the references as text, and undo restores every file")
  func remove() throws {
    let party = try #require(pkk)
    #expect(PartyRegister.references(to: party, in: practicum).count == 4)
    let removal = RecordRemoval(ofRecordAt: party.index, in: "praktikum.rec", practicum)
    #expect(removal.kept == .name("PKK Kelurahan"))
    let edit = try removal.edit(.keepingText, in: practicum)
    #expect(edit?.title.id == "Hapus PKK Kelurahan")
    let changed = try practicum.after(edit)
    #expect(PartyRegister(changed).party("pkk") == nil)
    #expect(changed.text("kasus/air-bersih/kasus.rec").contains("Pihak: PKK Kelurahan\n"))
    let undone = try changed.after(edit?.inverse)
    for path in practicum.paths { #expect(undone.text(path) == practicum.text(path)) }
  }
}

@Suite("The cases of a practicum")
struct CaseTests {
  func titles(_ workspace: Workspace) -> [String] { CaseSummary.all(of: workspace).map(\.title) }

  @Test("a case is added after the last, in a folder named after its title")
  func add() throws {
    let added = try practicum.after(CaseSummary.add(title: "Air Bersih", profile: "lainnya", in: practicum))
    let cases = CaseSummary.all(of: added)
    #expect(cases.map(\.folder) == ["air-bersih", "jaminan", "air-bersih-2"])
    #expect(cases.last?.order == 6)
    #expect(cases.last?.missing.isEmpty == true)
  }

  @Test(
    "a case is added beside one whose number is out of range",
    arguments: [("9223372036854775807", "1"), ("1000", "1"), ("-5", "1"), ("999", "999"), ("998", "999")])
  func addBesideHuge(order: String, added: String) throws {
    let odd = workspace(["kasus/a/kasus.rec": "%rec: Kasus\n\nUrutan: \(order)\nJudul: A\n"])
    let changed = try odd.after(CaseSummary.add(title: "B", in: odd))
    #expect(changed.text("kasus/b/kasus.rec").contains("Urutan: \(added)\n"))
  }

  @Test("a folder that holds only other files is not taken over")
  func otherFiles() {
    let workspace = Workspace(otherFiles: ["kasus/banjir/foto.jpg"])
    #expect(CaseSummary.freshFolder(for: "Banjir", in: workspace) == "banjir-2")
  }

  @Test("a new title keeps the folder")
  func rename() throws {
    let renamed = try practicum.after(CaseSummary("jaminan", of: practicum).rename(to: "BPJS", in: practicum))
    #expect(CaseSummary("jaminan", of: renamed).title == "BPJS")
  }

  @Test("moving a case exchanges the numbers at hand and touches no other case")
  func move() throws {
    let moved = try practicum.after(CaseSummary("jaminan", of: practicum).move(by: -1, in: practicum))
    #expect(titles(moved) == ["Jaminan sosial", "Air bersih"])
    #expect(CaseSummary.all(of: moved).map(\.order) == [2, 5])
    #expect(try CaseSummary("jaminan", of: moved).move(by: -1, in: moved) == nil)
  }

  @Test("cases with one number are told apart when one is moved")
  func moveEqual() throws {
    let equal = workspace([
      "kasus/a/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: A\n",
      "kasus/b/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: B\n",
      "kasus/c/swot.rec": "%rec: Faktor\n\nId: S1\n",
    ])
    let moved = try equal.after(CaseSummary("c", of: equal).move(by: -1, in: equal))
    #expect(CaseSummary.all(of: moved).map(\.folder) == ["a", "c", "b"])
    #expect(CaseSummary.all(of: moved).map(\.order) == [1, 2, 3])
  }

  @Test("a case taken out is gone with its files and its phase, and undo brings all of it back")
  func remove() throws {
    let edit = try CaseSummary("air-bersih", of: practicum).remove(in: practicum)
    let removed = try practicum.after(edit)
    #expect(titles(removed) == ["Jaminan sosial"])
    #expect(!removed.text("praktikum.rec").contains("Kasus: air-bersih"))
    let undone = try removed.after(edit?.inverse)
    #expect(titles(undone) == titles(practicum))
    #expect(undone.text("praktikum.rec") == practicum.text("praktikum.rec"))
    #expect(undone.meetings(ofCase: "air-bersih").count == 1)
  }

  @Test("two cases taken out under one name do not meet")
  func removeTwice() throws {
    let once = try practicum.after(CaseSummary("air-bersih", of: practicum).remove(in: practicum))
    let again = try once.after(CaseSummary.add(title: "Air bersih", in: once))
    let edit = try CaseSummary("air-bersih", of: again).remove(in: again)
    #expect(edit?.changes.last == .folder(from: "kasus/air-bersih", to: ".rembuk/terhapus/air-bersih-2"))
  }
}
