import Practicum
import RecordText
import ScreenRobot
import Testing

@Suite("The chain from cause to resource person")
struct TraceTests {
  static let workspace = Workspace(files: TraceCase.files.compactMap { WorkspaceFile(path: $0, text: $1) })
  static let trace = Trace(ofCase: TraceCase.folder, in: workspace)

  /// Each thread as its stations' Ids, `x` where it is broken and `-` where it does not pass.
  static func rows(_ trace: Trace) -> [String] {
    trace.threads.map { thread in
      TraceKind.allCases.map { kind in
        let cell = thread[kind]
        if cell.isBroken { return "x" }
        return cell.nodes.isEmpty ? "-" : cell.nodes.map { trace.nodes[$0].id }.joined(separator: ",")
      }.joined(separator: " ")
    }
  }

  @Test("every cause starts a thread, and what is missing breaks it where it is missing")
  func threads() {
    #expect(
      Self.rows(Self.trace) == [
        "N2 B1 R1 G2 K1 A2 L1 bpjs-tk,Ibu Kader",
        "N2 B1 R1 G2 K2 - x x",
        "N3 B2 x x x - - -",
        "N4 x - - - - - -",
        "N5 - - - - - - -",
        "- x R2 - - - - -",
        "- - - - - A1 - -",
        "- - - - - - L2 -",
      ])
  }

  @Test("the second thread of a need does not say its beginning again")
  func repeats() {
    let second = Self.trace.threads[1]
    #expect(TraceKind.allCases.filter { second[$0].repeats } == [.cause, .need, .resource])
  }

  @Test("a link is seen from either end")
  func eitherEnd() throws {
    let activity = try #require(Self.trace.number(of: .activity, id: "K1"))
    let line = try #require(Self.trace.number(of: .budgetLine, id: "L1"))
    #expect(Self.trace.linked(to: activity, kind: .budgetLine) == [line])
    #expect(Self.trace.linked(to: line, kind: .activity) == [activity])
    let ids = Set(Self.trace.thread(through: line).map { Self.trace.nodes[$0].id })
    #expect(ids == ["N2", "B1", "G2", "K1", "L1"])
  }

  @Test("a link is written where the format keeps it, from whichever end it is made, and nothing else changes")
  func linking() throws {
    for (kind, id, station, ids, path, line) in [
      (TraceKind.need, "B2", TraceKind.resource, ["R2"], "kasus/bpjs/kasus.rec", "Pihak: kelompok-tani\nKebutuhan: B2"),
      (.resource, "R2", .need, ["B2"], "kasus/bpjs/kasus.rec", "Pihak: kelompok-tani\nKebutuhan: B2"),
      (.activity, "K2", .budgetLine, ["L2"], "kasus/bpjs/anggaran.rec", "Uraian: Spanduk\nKegiatan: K2"),
      (.cause, "N3", .goal, ["G2"], "kasus/bpjs/rencana.rec", "Teks: Warga memahami manfaat\nButir: N3"),
      (
        .activity, "K1", .resourcePerson, ["kelompok-tani"], "kasus/bpjs/rencana.rec",
        "Narasumber: kelompok-tani\nTujuan: G2"
      ),
    ] {
      let node = try #require(Self.trace.number(of: kind, id: id))
      let edit = try #require(try Self.trace.setLinks(of: node, to: station, ids, in: Self.workspace))
      #expect(edit.changes.count == 1)
      var workspace = Self.workspace
      try workspace.apply(edit)
      let text = String(decoding: workspace[path]?.records.bytes() ?? [], as: UTF8.self)
      #expect(text.contains(line), "\(id) \(station): \(text)")
    }
  }

  @Test("what a field names besides the station stays when a link is made or taken away")
  func besides() throws {
    var files = TraceCase.files
    files["kasus/bpjs/kasus.rec"] = "%rec: Kebutuhan\n\nId: B1\nPenyebab: N1\nPenyebab: N2\nPenyebab: X9\n"
    let workspace = Workspace(files: files.compactMap { WorkspaceFile(path: $0, text: $1) })
    let trace = Trace(ofCase: "bpjs", in: workspace)
    let need = try #require(trace.number(of: .need, id: "B1"))
    for (ids, left) in [(["N2", "N3"], ["N1", "N2", "X9", "N3"]), ([], ["N1", "X9"])] {
      var changed = workspace
      try changed.apply(try #require(try trace.setLinks(of: need, to: .cause, ids, in: workspace)))
      #expect(changed["kasus/bpjs/kasus.rec"]?.records.record(at: 1).values(of: "Penyebab") == left)
    }
  }

  @Test("links that stand already are no edit, and leaving one out takes only that one away")
  func unlinking() throws {
    let activity = try #require(Self.trace.number(of: .activity, id: "K1"))
    let same = try Self.trace.setLinks(of: activity, to: .resourcePerson, ["bpjs-tk", "Ibu Kader"], in: Self.workspace)
    #expect(same == nil)
    let edit = try #require(try Self.trace.setLinks(of: activity, to: .rundownItem, [], in: Self.workspace))
    var workspace = Self.workspace
    try workspace.apply(edit)
    #expect(workspace["kasus/bpjs/jadwal.rec"]?.records.record(at: 2)["Kegiatan"] == nil)
    #expect(workspace["kasus/bpjs/jadwal.rec"]?.records.record(at: 2)["Nama"] == "Penyuluhan manfaat")
  }

  @Test("hand-written circles, twins and strangers make a trace all the same")
  func hostile() {
    var files = TraceCase.files
    files["kasus/bpjs/kasus.rec"] =
      "%rec: Kebutuhan\n\nId: B1\nPenyebab: N2\nPenyebab: N2\nPenyebab: X9\n\nId: B1\nPenyebab: N3\n\nTeks: tanpa kode\n"
    let trace = Trace(
      ofCase: "bpjs", in: Workspace(files: files.compactMap { WorkspaceFile(path: $0, text: $1) }))
    #expect(trace.numbers(of: .need).count == 1)
    #expect(Self.rows(trace).first == "N2 B1 x G2 K1 A2 L1 bpjs-tk,Ibu Kader")
  }
}
