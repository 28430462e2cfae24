import Practicum
import RecordText
import Testing

@Suite("Edits of the plan")
struct PlanEditTests {
  let workspace = PlanExample.workspace()

  @Test("goals are added behind their kind, activities at the end")
  func add() throws {
    var changed = try workspace.after(workspace.plan.addGoal(.general, text: "Warga mandiri", in: workspace))
    #expect(changed.plan.goals.map(\.id) == ["G1", "G4", "G2", "G3"])
    changed = try changed.after(changed.plan.addGoal(.specific, text: "Iuran lancar", in: changed))
    #expect(changed.plan.goals.last?.text == "Iuran lancar")
    changed = try changed.after(changed.plan.addActivity("Kunjungan", in: changed))
    #expect(changed.plan.activities.map(\.id) == ["K1", "K2", "K3"])
    let empty = PlanExample.workspace(others: [PlanExample.plan: ""])
    let begun = try empty.after(empty.plan.addGoal(.specific, text: "Paham", in: empty))
    #expect(begun.plan.goals(.specific).count == 1)
    #expect(begun.textOf(PlanExample.plan).contains("%key: Id"))
  }

  @Test("a link is set from either end, and what else an activity serves stays")
  func link() throws {
    let goal = try #require(workspace.plan.goal("G3"))
    let linked = try workspace.after(workspace.plan.link(goal, toActivities: ["K1"], in: workspace))
    #expect(linked.plan.activities.map(\.goals) == [["G2", "G3"], []])
    let activity = try #require(linked.plan.activity("K2"))
    let back = try linked.after(linked.plan.link(activity, toGoals: ["G1"], in: linked))
    #expect(back.plan.activities(serving: try #require(back.plan.goal("G1"))).map(\.id) == ["K2"])
    let need = try #require(workspace.needs.need("K2"))
    let resourced = try workspace.after(workspace.needs.link(need, toResources: ["R2", "R3"], in: workspace))
    #expect(resourced.needs.resources.map(\.needs) == [[], ["K1", "K2"], ["K1", "K2"]])
  }

  @Test("a newcomer is registered in the same edit, and one undo takes both back")
  func newcomer() throws {
    let activity = try #require(workspace.plan.activity("K1"))
    let edit = try workspace.plan.setResourcePersons(
      [
        .value("bpjs"), .newcomer(name: "Dinas Sosial", kind: "pemerintah"), .newcomer(name: "Dinas sosial", kind: nil),
      ],
      of: activity, in: workspace)
    let changed = try workspace.after(edit)
    #expect(changed.plan.activity("K1")?.resourcePersons == ["bpjs", "dinas-sosial", "dinas-sosial-2"])
    #expect(PartyRegister(changed).party("dinas-sosial")?.kind?.en == "government")
    let undone = try changed.after(edit?.inverse)
    for path in workspace.paths { #expect(undone.textOf(path) == workspace.textOf(path)) }
  }

  @Test("a newcomer named beside the register itself does not displace the field")
  func newcomerBeside() throws {
    let file = PlanExample.register + "\n%rec: Rekomendasi\n\nId: R1\nKepada: pkk\nTeks: Lanjutkan\n"
    let workspace = PlanExample.workspace(others: ["praktikum.rec": file])
    let index = try #require(workspace["praktikum.rec"]?.records.records(of: "Rekomendasi").first)
    var draft = Draft(workspace, Words(same: ""))
    try draft.setParties("Kepada", to: [.newcomer(name: "Camat", kind: nil)], in: "praktikum.rec", at: index)
    let changed = try workspace.after(draft.edit)
    #expect(changed.textOf("praktikum.rec").hasSuffix("Id: R1\nKepada: camat\nTeks: Lanjutkan\n"))
    #expect(PartyRegister(changed).party("camat")?.name == "Camat")
  }

  @Test("a system gets its record in the order of the eight; nothing to say adds none")
  func systems() throws {
    let bare = PlanExample.workspace(plan: "Jenis: pendukung\nPihak: pkk\n\n", "")
    let changed = try bare.after(bare.systems.setParties([.value("lurah")], of: .support, in: bare))
    #expect(changed.systems.entries.map(\.system) == ParticipantSystem.allCases)
    #expect(try bare.systems.setProse("", of: .support, in: bare) == nil)
    #expect(try bare.systems.setParties([], of: .support, in: bare) == nil)
    let told = try bare.after(bare.systems.setProse("Ikut mendukung.\nSejak awal.", of: .client, in: bare))
    #expect(told.systems.entry(.client)?.prose == "Ikut mendukung.\nSejak awal.")
  }

  @Test("a resource goes behind those of the other class, and its place is kept when it stays")
  func resources() throws {
    let first = try #require(workspace.needs.resources.first)
    let moved = try workspace.after(workspace.needs.move(first, to: .formal, in: workspace))
    #expect(moved.needs.resources(.formal).map(\.id) == ["R2", "R1"])
    #expect(try workspace.needs.move(first, to: .informal, in: workspace) == nil)
    let added = try workspace.after(
      workspace.needs.addResource(.informal, .newcomer(name: "Tetangga", kind: "perorangan"), in: workspace))
    #expect(added.needs.resources.map(\.id) == ["R1", "R4", "R2", "R3"])
    #expect(added.needs.resources[1].party == "tetangga")
  }

  @Test("the plan's own record begins with its first value")
  func settings() throws {
    let empty = PlanExample.workspace(others: [PlanExample.plan: ""])
    #expect(try empty.plan.setMethod("", in: empty) == nil)
    let begun = try empty.after(empty.plan.setStrategies(["kampanye"], in: empty))
    let both = try begun.after(begun.plan.setTactics(["lobi", "ronda malam"], in: begun))
    #expect(both.plan.strategies == ["kampanye"] && both.plan.tactics == ["lobi", "ronda malam"])
  }
}

@Suite("Removing what others name")
struct RemovalTests {
  let workspace = PlanExample.workspace()

  func removal(_ type: String, _ id: String, in path: String) throws -> RecordRemoval {
    let records = try #require(workspace[path]?.records)
    let index = try #require(records.records(of: type).first { records.value("Id", at: $0) == id })
    return RecordRemoval(ofRecordAt: index, in: path, workspace)
  }

  @Test("a need is named by resources and activities of its case; it goes with all of that, and undo brings it back")
  func need() throws {
    let removal = try removal("Kebutuhan", "K1", in: PlanExample.own)
    #expect(removal.references.map(\.type).sorted() == ["Kegiatan", "SumberDaya", "SumberDaya"])
    #expect(removal.kept == nil)
    let edit = try removal.edit(in: workspace)
    let changed = try workspace.after(edit)
    #expect(changed.needs.resources.flatMap(\.needs) == ["K2"])
    #expect(changed.plan.activities.flatMap(\.needs) == ["K2"])
    // An activity of the same Id is another record.
    #expect(changed.plan.activity("K1") != nil)
    let undone = try changed.after(edit?.inverse)
    for path in workspace.paths { #expect(undone.textOf(path) == workspace.textOf(path)) }
  }

  @Test("a goal goes with the links of activities and evaluations to it")
  func goal() throws {
    let changed = try workspace.after(removal("Tujuan", "G2", in: PlanExample.plan).edit(in: workspace))
    #expect(changed.plan.activities.map(\.goals) == [[], ["G3"]])
    #expect(changed.plan.evaluations.map(\.goal) == ["", ""])
  }

  @Test("what changed since it was asked about is not removed")
  func changedMeanwhile() throws {
    let removal = try removal("Tujuan", "G2", in: PlanExample.plan)
    let goal = try #require(workspace.plan.goal("G2"))
    let changed = try workspace.after(workspace.plan.restate(goal, as: "Lain", in: workspace))
    #expect(throws: EditRefusal.changedMeanwhile(PlanExample.plan)) { try removal.edit(in: changed) }
  }

  @Test("another Id is written in the whole case; one that is taken is refused")
  func changeId() throws {
    let need = try removal("Kebutuhan", "K1", in: PlanExample.own)
    let changed = try workspace.after(
      RecordReference.changeId(ofRecordAt: need.index, in: need.path, to: "K7", workspace))
    #expect(changed.needs.resources.flatMap(\.needs) == ["K2", "K7", "K7"])
    #expect(changed.plan.activities.flatMap(\.needs) == ["K7", "K2"])
    #expect(throws: EditRefusal.self) {
      try RecordReference.changeId(ofRecordAt: need.index, in: need.path, to: "K2", workspace)
    }
  }
}

@Suite("Roles of parties")
struct PartyRoleTests {
  @Test("every place that names a party is one of its roles, be it by Id, name or acronym")
  func roles() {
    let meeting = "%rec: Pertemuan\n\nJudul: Rembug\nFasilitator: pkk\nNotulis: Tim penggerak pkk\n"
    let workspace = PlanExample.workspace(
      plan: "Pihak: Kelompok Tani", "Pihak: PKK", others: ["pertemuan/2023-02-11-rembug.rec": meeting])
    let roles = PartyRoles(workspace).roles(of: "pkk")
    #expect(
      roles.map(\.words.id) == [
        "Potensi dan sumber: formal", "Sistem partisipan: pendukung", "Sistem partisipan: pelaksana",
        "Sistem partisipan: pelaksana", "Sistem partisipan: kegiatan", "Panitia: Perlengkapan", "Fasilitator: Rembug",
        "Notulis, pertemuan: Rembug",
      ])
    #expect(roles.first?.caseFolder == "sosial" && roles.last?.caseFolder == "")
    #expect(PartyRoles(workspace).roles(of: "tidak-ada").isEmpty)
  }

  @Test("an acronym that two parties share names neither")
  func shared() {
    let register = PlanExample.register.replacing("Jenis: keluarga", with: "Jenis: keluarga\nSingkatan: pkk")
    let names = PartyNames(PlanExample.workspace(others: ["praktikum.rec": register]))
    #expect(names.id(of: "PKK") == nil)
    #expect(names.id(of: "pkk") == "pkk")
    #expect(names.id(of: "keluarga PEKERJA") == "keluarga")
  }

  @Test("a new name is written where the old one stands as free text; the Id and the acronym stay")
  func rename() throws {
    let workspace = PlanExample.workspace(plan: "Pihak: Kelompok Tani", "Pihak: tim penggerak PKK\nPihak: PKK")
    let party = try #require(PartyRegister(workspace).party("pkk"))
    let edit = try PartyRegister.rename(party, to: "TP PKK Rancanumpang", in: workspace)
    let renamed = try workspace.after(edit)
    #expect(renamed.systems.parties(of: .implementing) == ["pkk", "TP PKK Rancanumpang", "PKK"])
    #expect(PartyRegister(renamed).party("pkk")?.name == "TP PKK Rancanumpang")
    #expect(try renamed.after(edit?.inverse).textOf(PlanExample.plan) == workspace.textOf(PlanExample.plan))
  }

  @Test("two parties become one: references follow, what the other lacks is taken over, none stands twice")
  func merge() throws {
    let workspace = PlanExample.workspace(plan: "Pihak: Kelompok Tani", "Pihak: bpjs")
    let register = PartyRegister(workspace)
    let (one, other) = (try #require(register.party("pkk")), try #require(register.party("bpjs")))
    let merged = try workspace.after(PartyRegister.merge(one, into: other, in: workspace))
    #expect(PartyRegister(merged).party("pkk") == nil)
    #expect(PartyRegister(merged).party("bpjs")?.acronym == "PKK")
    #expect(PartyRegister(merged).party("bpjs")?.name == "BPJS Ketenagakerjaan")
    #expect(merged.systems.parties(of: .implementing) == ["bpjs"])
    #expect(try PartyRegister.merge(one, into: one, in: workspace) == nil)
  }

  @Test(
    "a name suggests its kind",
    arguments: [
      ("Dinas Sosial Kota Bandung", "pemerintah"), ("Keluarga lansia", "keluarga"), ("Ketua RW 01", "perorangan"),
      ("Karang Taruna RW 01", "organisasi_anggota"), ("Puskesmas Gedebage", "lembaga_layanan"), ("Asep", "perorangan"),
      ("", "perorangan"),
    ])
  func likelyKind(_ name: String, _ kind: String) { #expect(PartyRegister.likelyKind(of: name) == kind) }
}
