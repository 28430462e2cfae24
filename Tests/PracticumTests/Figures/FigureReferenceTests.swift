import Practicum
import RecordText
import Testing

@Suite("Renaming and removing what texts and formulas name")
struct FigureReferenceTests {
  static let own = "kasus/jamsos/kasus.rec"
  static let files = [
    own: (TextExample.files[own] ?? "") + """

      %rec: Angka

      Id: hadir
      Nama: Hadir
      Nilai: 1500

      Id: tanpa
      Nama: Tanpa
      Nilai: 600

      Id: bagian
      Nama: Bagian
      Rumus: tanpa/hadir%

      Id: pasar
      Nama: Pasar
      Rumus: stat:A1

      %rec: Masalah

      Id: M1
      Teks: Sebanyak {hadir} orang
      Uraian: Dari {hadir}, {tanpa} belum

      """,
    "wilayah.rec": "%rec: Statistik\n\nId: A1\nNama: Pedagang\nNilai: 182\n",
    "kasus/jamsos/narasi/evaluasi.md": "Ada {hadir} orang, \\{hadir} dan {jamsos/hadir}.\n\n{hadir}\n\nKata {tanpa}.\n",
    "kasus/limbah/narasi/evaluasi.md": "Di sana {jamsos/hadir}, di sini {hadir}.\n",
    "narasi/kesimpulan.md": "Ada {jamsos/hadir}.\n",
  ]
  let workspace = TextExample.workspace(files)

  func index(_ type: String, _ id: String, in path: String = own) throws -> Int {
    let records = try #require(workspace[path]?.records)
    return try #require(records.records(of: type).first { records.value("Id", at: $0) == id })
  }

  func text(_ path: String, in workspace: Workspace) -> String {
    String(decoding: workspace[path]?.records.bytes() ?? [], as: UTF8.self)
  }

  func expectUndone(_ edit: Edit?, _ changed: Workspace) throws {
    var undone = changed
    try undone.apply(try #require(edit).inverse)
    for path in workspace.paths { #expect(text(path, in: undone) == text(path, in: workspace)) }
  }

  func carriedOut(_ edit: Edit?) throws -> Workspace {
    var changed = workspace
    try changed.apply(try #require(edit))
    try expectUndone(edit, changed)
    return changed
  }

  @Test("a figure's new Id is written in prose of every case, in fields and in formulas; a literal brace stays")
  func rename() throws {
    let changed = try carriedOut(
      RecordReference.changeId(ofRecordAt: index("Angka", "hadir"), in: Self.own, to: "peserta", workspace))
    #expect(
      text("kasus/jamsos/narasi/evaluasi.md", in: changed)
        == "Ada {peserta} orang, \\{hadir} dan {jamsos/peserta}.\n\n{peserta}\n\nKata {tanpa}.\n")
    #expect(
      text("kasus/limbah/narasi/evaluasi.md", in: changed) == "Di sana {jamsos/peserta}, di sini {hadir}.\n")
    #expect(text("narasi/kesimpulan.md", in: changed) == "Ada {jamsos/peserta}.\n")
    let own = text(Self.own, in: changed)
    #expect(own.contains("Teks: Sebanyak {peserta} orang\nUraian: Dari {peserta}, {tanpa} belum\n"))
    #expect(own.contains("Rumus: tanpa/peserta%\n"))
  }

  @Test("a statistic's new Id is written in the formulas of every case")
  func renameStatistic() throws {
    let changed = try carriedOut(
      RecordReference.changeId(
        ofRecordAt: index("Statistik", "A1", in: "wilayah.rec"), in: "wilayah.rec", to: "A7", workspace))
    #expect(text(Self.own, in: changed).contains("Rumus: stat:A7\n"))
  }

  @Test("a figure that goes leaves its value where it was printed, and what rests on it is fixed")
  func keepValue() throws {
    let removal = RecordRemoval(ofRecordAt: try index("Angka", "hadir"), in: Self.own, workspace)
    #expect(removal.references.count == 8 && removal.kept == .value(DecimalNumber(1500)))
    let changed = try carriedOut(removal.edit(.keepingText, in: workspace))
    #expect(
      text("kasus/jamsos/narasi/evaluasi.md", in: changed)
        == "Ada 1.500 orang, \\{hadir} dan 1.500.\n\n1.500\n\nKata {tanpa}.\n")
    #expect(text("narasi/kesimpulan.md", in: changed) == "Ada 1.500.\n")
    let share = try #require(Figure.all(of: "jamsos", in: changed).first { $0.id == "bagian" })
    #expect(share.formula == nil && share.value(in: changed) == .success(DecimalNumber(40)))
  }

  @Test("a figure that goes with where it is named takes a paragraph of nothing else along")
  func removeAll() throws {
    let removal = RecordRemoval(ofRecordAt: try index("Angka", "hadir"), in: Self.own, workspace)
    let changed = try carriedOut(removal.edit(in: workspace))
    #expect(
      text("kasus/jamsos/narasi/evaluasi.md", in: changed) == "Ada orang, \\{hadir} dan.\n\nKata {tanpa}.\n")
    #expect(text(Self.own, in: changed).contains("Teks: Sebanyak orang\nUraian: Dari, {tanpa} belum\n"))
    #expect(!text(Self.own, in: changed).contains("Rumus: tanpa/"))
  }

  @Test("a statistic that goes leaves its value in the figures made of it")
  func removeStatistic() throws {
    let removal = RecordRemoval(
      ofRecordAt: try index("Statistik", "A1", in: "wilayah.rec"), in: "wilayah.rec", workspace)
    #expect(removal.references.map(\.value) == ["stat:A1"] && removal.subject.id == "statistik Pedagang")
    let kept = try carriedOut(removal.edit(.keepingText, in: workspace))
    let figure = try #require(Figure.all(of: "jamsos", in: kept).first { $0.id == "pasar" })
    #expect(figure.formula == nil && figure.value(in: kept) == .success(DecimalNumber(182)))
  }

  @Test(
    "a reference that goes takes its part of the brackets, or all of them",
    arguments: [
      ("Kata [@a].", "Kata."), ("Kata [@a; @b].", "Kata [@b]."), ("Kata [@b; @a, hlm. 3].", "Kata [@b]."),
      ("Kata [@b; lihat @a; @c] kata", "Kata [@b; @c] kata"), ("[@a] kata [@a] kata", "kata kata"),
      ("a@a.id dan @a", "a@a.id dan @a"),
    ])
  func citations(text: String, expected: String) throws {
    let path = "narasi/kesimpulan.md"
    let literature = "%rec: Pustaka\n\nId: a\nJenis: buku\nJudul: A\n"
    let workspace = TextExample.workspace(["pustaka.rec": literature, path: text + "\n"])
    var changed = workspace
    try changed.apply(
      try #require(try RecordRemoval(ofRecordAt: 1, in: "pustaka.rec", workspace).edit(in: workspace)))
    #expect(self.text(path, in: changed) == expected + "\n")
  }
}
