import CSample
import Practicum
import RecordText
import Testing

/// A stage of a small case, and the clause that says what is missing next; nil where the stage is complete.
struct StageExample: CustomTestStringConvertible, Sendable {
  let stage: Stage
  /// The case's files by name, such as `kasus.rec`.
  let files: KeyValuePairs<String, String>
  let state: StageState
  let next: String?

  init(_ stage: Stage, _ files: KeyValuePairs<String, String> = [:], _ state: StageState, next: String? = nil) {
    (self.stage, self.files, self.state, self.next) = (stage, files, state, next)
  }

  var testDescription: String { "\(stage) \(next ?? "complete")" }
}

@Suite("How far the stages have come")
struct StageTests {
  static let tree =
    "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Inti\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: Sebab\nUtama: ya\n\n"
    + "Id: N3\nJenis: dampak\nInduk: N1\nTeks: Akibat\nUtama: ya\n"
  static let problems = "%rec: Masalah\n\nId: M1\nTeks: Iuran berat\n"
  static let goals =
    "%rec: Tujuan\n\nId: G1\nJenis: umum\nTeks: Umum\n\nId: G2\nJenis: khusus\nTeks: Satu\nIndikator: i\nTarget: t\n"
  static let systems = [
    "inisiator", "pelaku_perubahan", "klien", "pendukung", "pengawasan", "pelaksana", "sasaran", "kegiatan",
  ]
  static let lines =
    "%rec: Kelompok\n\nId: G1\nNama: Konsumsi\n\n%rec: Rincian\n\nId: B1\nKelompok: G1\nUraian: Snack\nVolume: 2\nSatuan: dus\n"

  static let examples: [StageExample] = [
    StageExample(.identity, [:], .empty, next: "isi identitas kasus"),
    StageExample(.identity, ["kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n"], .begun, next: "isi Profil"),
    StageExample(.identity, ["kasus.rec": "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Air\n"], .complete),
    StageExample(.meetings, [:], .empty, next: "tambah pertemuan pertama"),
    StageExample(
      .meetings,
      ["pertemuan/2023-02-11-rembug.rec": "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\n"],
      .begun, next: "catat siapa yang hadir di \"Rembug\""),
    StageExample(
      .meetings,
      [
        "pertemuan/2023-02-11-rembug.rec":
          "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\nJumlahL: 3\n"
      ],
      .begun, next: "catat hasil \"Rembug\""),
    StageExample(
      .meetings,
      [
        "pertemuan/2023-02-10-lapak.rec":
          "%rec: Pertemuan\n\nJenis: observasi\nJudul: Lapak\nTanggal: 2023-02-10\nRingkasan: Sepi\n"
      ],
      .complete),
    StageExample(
      .overview, ["narasi/gambaran-umum.md": "# Gambaran umum\n"], .empty, next: "tulis narasi gambaran umum masalah"),
    StageExample(
      .overview, ["kasus.rec": "%rec: Angka\n\nId: A1\nNama: Warga\nNilai: 3\n"], .begun,
      next: "tulis narasi gambaran umum masalah"),
    StageExample(.overview, ["narasi/gambaran-umum.md": "# Gambaran umum\n\nWarga resah.\n"], .complete),
    StageExample(
      .concepts, ["narasi/tinjauan.md": "Jaminan sosial adalah hak.\n"], .begun,
      next: "kutip paling sedikit satu pustaka"),
    StageExample(.concepts, ["narasi/tinjauan.md": "Jaminan sosial adalah hak [@uu40].\n"], .complete),
    StageExample(.identification, [:], .empty, next: "catat masalah yang disebut warga"),
    StageExample(.identification, ["kasus.rec": problems], .begun, next: "tulis masalah inti di pohon masalah"),
    StageExample(
      .identification,
      ["kasus.rec": problems, "pohon-masalah.rec": tree.replacing("Induk: N1\nTeks: Sebab", with: "Teks: Sebab")],
      .begun, next: "pasang satu butir pohon pada induknya"),
    StageExample(
      .identification, ["kasus.rec": problems, "pohon-masalah.rec": tree.replacing("Sebab\nUtama: ya", with: "Sebab")],
      .begun, next: "tandai penyebab utama (fokus)"),
    StageExample(
      .identification, ["kasus.rec": problems, "pohon-masalah.rec": tree], .begun,
      next: "tulis narasi identifikasi masalah"),
    StageExample(
      .identification,
      [
        "kasus.rec": problems, "pohon-masalah.rec": tree, "narasi/identifikasi-masalah.md": "Warga menyebut.\n",
        "narasi/fokus-masalah.md": "Fokusnya.\n",
      ], .complete),
    StageExample(
      .identification, ["pohon-masalah.rec": "%rec: Butir\n\nId N1\n"], .begun,
      next: "perbaiki catatan yang belum terbaca"),
    StageExample(
      .needs, ["kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: Loket\n\nId: K2\nTeks: Kader\n"], .begun,
      next: "tautkan dua kebutuhan ke penyebabnya"),
    StageExample(
      .needs,
      ["kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: Loket\nPenyebab: N2\n", "narasi/kebutuhan.md": "Perlu.\n"],
      .complete),
    StageExample(
      .resources, ["kasus.rec": "%rec: SumberDaya\n\nId: R1\nGolongan: formal\n"], .begun,
      next: "sebut pihak atau isi satu sumber"),
    StageExample(
      .resources, ["kasus.rec": "%rec: SumberDaya\n\nId: R1\nGolongan: formal\nPihak: pkk\n"], .begun,
      next: "tautkan satu sumber ke kebutuhannya"),
    StageExample(.goals, [:], .empty, next: "tulis tujuan umum"),
    StageExample(
      .goals, ["rencana.rec": goals.replacing("Target: t\n", with: "")], .begun,
      next: "beri target pada satu tujuan khusus"),
    StageExample(.goals, ["rencana.rec": goals], .complete),
    StageExample(
      .activities, ["rencana.rec": goals + "\n%rec: Kegiatan\n\nId: K1\nNama: Penyuluhan\n"], .begun,
      next: "tautkan satu kegiatan ke tujuannya"),
    StageExample(
      .activities, ["rencana.rec": goals + "\n%rec: Kegiatan\n\nId: K1\nNama: Penyuluhan\nTujuan: G1\n"], .begun,
      next: "beri kegiatan untuk satu tujuan khusus"),
    StageExample(
      .activities, ["rencana.rec": goals + "\n%rec: Kegiatan\n\nId: K1\nNama: Penyuluhan\nTujuan: G2\n"], .complete),
    StageExample(
      .systems, ["rencana.rec": "%rec: Sistem\n\nJenis: inisiator\nPihak: pkk\n\nJenis: klien\n"], .begun,
      next: "isi pihak dalam sistem pelaku perubahan (1 dari 8 terisi)"),
    StageExample(
      .systems, ["rencana.rec": "%rec: Sistem\n" + systems.map { "\nJenis: \($0)\nPihak: pkk\n" }.joined()], .complete),
    StageExample(.methods, ["rencana.rec": "%rec: Rencana\n\nMetode: CO\n"], .begun, next: "pilih strategi"),
    StageExample(
      .methods,
      [
        "rencana.rec":
          "%rec: Rencana\n\nMetode: CO\nStrategi: kampanye\nTaktik: edukasi\n\n%rec: Teknik\n\nId: E1\nNama: Ceramah\n",
        "narasi/metode.md": "Dipilih.\n",
      ], .complete),
    StageExample(.budget, [:], .empty, next: "tambah kelompok biaya pertama"),
    StageExample(.budget, ["anggaran.rec": lines], .begun, next: "isi Harga satuan pada \"Snack\""),
    StageExample(
      .budget,
      [
        "anggaran.rec": lines.replacing("Nama: Konsumsi\n", with: "Nama: Konsumsi\n\nId: G2\nNama: Honor\n")
          + "HargaSatuan: 5000\n"
      ],
      .begun, next: "tambah rincian dalam kelompok \"Honor\""),
    StageExample(.budget, ["anggaran.rec": lines + "HargaSatuan: 5000\n"], .complete),
    StageExample(
      .preparation, ["jadwal.rec": "%rec: Langkah\n\nId: L1\nTahap: persiapan\nTeks: Rapat\n"], .begun,
      next: "tentukan penanggung jawab satu langkah"),
    StageExample(
      .termination, ["jadwal.rec": "%rec: Langkah\n\nId: L1\nTahap: persiapan\nTeks: Rapat\n"], .empty,
      next: "catat langkah pengakhiran pertama"),
    StageExample(
      .termination,
      ["jadwal.rec": "%rec: Langkah\n\nId: L1\nTahap: pengakhiran\nTeks: Serah terima\nPenanggungJawab: Ayu\n"],
      .complete),
    StageExample(
      .implementation, ["jadwal.rec": "%rec: Acara\n\nId: A1\nMulai: 08:00\nSelesai: 09:00\nNama: Buka\n"], .begun,
      next: "tentukan tanggal kegiatan"),
    StageExample(
      .implementation,
      [
        "jadwal.rec":
          "%rec: Jadwal\n\nTanggal: 2023-02-25\n\n%rec: Acara\n\nId: A1\nMulai: 08:00\nSelesai: 09:00\nNama: Buka\n"
      ], .complete),
    StageExample(
      .evaluation, ["rencana.rec": goals + "\n%rec: Evaluasi\n\nId: V1\nAlat: Angket\n"], .begun,
      next: "tentukan cara menilai satu tujuan khusus"),
    StageExample(
      .evaluation,
      [
        "rencana.rec": goals + "\n%rec: Evaluasi\n\nId: V1\nAlat: Angket\nTujuan: G2\n",
        "narasi/evaluasi.md": "Dinilai.\n",
      ],
      .complete),
  ]

  private func progress(_ workspace: Workspace, _ folder: String) -> CaseProgress {
    var book = StageBook()
    return book.progress(ofCase: folder, in: workspace)
  }

  private func summary(_ stage: Stage, _ workspace: Workspace, _ folder: String = "air") throws -> StageSummary {
    try #require(progress(workspace, folder).stages.first { $0.stage == stage })
  }

  @Test("a stage of a small case has this state and this is missing next", arguments: examples)
  func example(_ example: StageExample) throws {
    let bundle = example.files.map { "==> kasus/air/\($0.key)\n\($0.value)" }.joined(separator: "\n")
    let found = try summary(example.stage, CheckExample.workspace(bundle))
    #expect(found.next?.id == example.next)
    #expect(found.state == example.state)
    #expect((found.next == nil) == (found.state == .complete))
  }

  @Test("the stages follow the practice, and every clause has its English")
  func order() {
    #expect(
      Stage.all(ofCase: "air").map(\.words.id).prefix(4) == [
        "Identitas kasus", "Pertemuan", "Gambaran umum masalah", "Tinjauan konsep",
      ])
    #expect(Stage.all(ofCase: "air").count == 18 && Stage.all(ofCase: "").count == 11)
    #expect(Set(Stage.all(ofCase: "air") + Stage.all(ofCase: "")) == Set(Stage.allCases))
    for folder in ["air", ""] {
      for stage in progress(Workspace(), folder).stages {
        #expect(stage.state == .empty && stage.next?.en != stage.next?.id, "\(stage.stage)")
      }
    }
  }

  @Test("every record type of a case and every section of its prose belongs to one stage")
  func everythingHasItsPlace() {
    for folder in ["air", ""] {
      let parts = Stage.all(ofCase: folder).flatMap(\.parts)
      #expect(Set(parts).count == parts.count)
      for section in ProseSection.all(ofCase: folder) { #expect(parts.contains(.prose(section)), "\(section)") }
      for kind in FileKind.allCases where kind != .pertemuan && kind != .narasi {
        let isInCase = kind.path(inCase: "air")?.hasPrefix("kasus/") == true
        guard isInCase == !folder.isEmpty else { continue }
        for spec in Schema.records(in: kind) where spec.type != "Langkah" {
          #expect(parts.contains(.records(kind, spec.type)), "\(spec.type)")
        }
      }
    }
  }

  @Test("the practicum's identity is empty until somebody fills in a field, and is no finding before")
  func untouchedIdentity() throws {
    let fresh = CheckExample.workspace("==> praktikum.rec\n%rec: Praktikum\n\nVersiFormat: 1\n")
    func findings(_ workspace: Workspace) -> [Finding] {
      var checker = Checker()
      return checker.findings(in: workspace)
    }
    #expect(findings(fresh).isEmpty)
    #expect(try summary(.practicum, fresh, "").state == .empty)
    #expect(try summary(.practicum, fresh, "").next?.id == "isi Judul")
    let begun = CheckExample.workspace("==> praktikum.rec\n%rec: Praktikum\n\nVersiFormat: 1\nJudul: Praktikum\n")
    #expect(findings(begun).map(\.rule) == Array(repeating: "D04", count: 5))
    #expect(try summary(.practicum, begun, "").state == .begun)
  }

  @Test("a finding is counted at the stage whose record, step or prose it is about")
  func findings() throws {
    let workspace = CheckExample.workspace(
      "==> kasus/air/jadwal.rec\n%rec: Langkah\n\nId: L1\nTahap: pengakhiran\nTeks: x\nTenggat: 2023-02-30\n\n"
        + "Id: L2\nTahap: persiapan\nTeks: y\nTenggat: 2023-02-31\n"
        + "\n==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: Warga rukun\n"
        + "\n==> praktikum.rec\n%rec: Tahap\n\nId: H1\nNama: Asesmen\nMulai: 2023-02-30\n")
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id == "D03" || $0.id == "W05" })
    let found = StageFindings(checker.findings(in: workspace), in: workspace)
    #expect(found.counts(of: .termination, inCase: "air") == [.salah: 1])
    #expect(found.counts(of: .preparation, inCase: "air") == [.salah: 1])
    // Three kinds of factors are missing, which is said of the whole matrix.
    #expect(found.counts(of: .feasibility, inCase: "air") == [.perluDicek: 3])
    #expect(found.counts(of: .phases, inCase: "") == [.salah: 1])
    #expect(found.counts(ofCase: "air") == [.salah: 2, .perluDicek: 3])
    let prose = Finding(
      rule: "T01", severity: .perluDicek, file: "kasus/air/narasi/kelayakan.md", index: 0, id: "",
      message: Words(same: ""))
    #expect(Stage.of(prose, in: workspace) == .feasibility)
  }

  @Test("the bundled sample is complete in every stage of both cases")
  func sample() {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    let files = bundle.files.map { "==> \($0.path)\n" + String(decoding: $0.bytes, as: UTF8.self) }
    let sample = CheckExample.workspace(files.joined(separator: "\n"))
    #expect(sample.caseFolders.count == 2)
    for folder in sample.caseFolders {
      let open = progress(sample, folder).stages.filter { $0.state != .complete }
      #expect(open.isEmpty, "\(folder): \(open.map { ($0.stage, $0.next?.id ?? "") })")
    }
  }

  @Test("what was read is kept and read anew once the file changes, also when a record loses what it needs")
  func kept() throws {
    let path = "kasus/a/pertemuan/2023-02-11-rembug.rec"
    let people = (1...4000).map { "Id: P\($0)\nNama: Orang \($0)\n" }.joined(separator: "\n")
    let facts = "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\nRingkasan: Sepakat\n\n"
    var practicum = CheckExample.workspace("==> \(path)\n" + facts + "%rec: Peserta\n\n" + people)
    var book = StageBook()
    func look() -> StageState { book.progress(ofCase: "a", in: practicum).stages[1].state }
    let clock = ContinuousClock()
    let first = clock.measure { #expect(look() == .complete) }
    let further = clock.measure { for _ in 0..<50 { _ = look() } }
    #expect(further < first * 10)
    let file = try #require(practicum[path]).records
    var draft = Draft(practicum, Words(same: "ubah"))
    try draft.set("Nama", to: " ", in: path, at: file.count - 1)
    practicum = try practicum.after(draft.edit)
    #expect(look() == .begun)
  }
}
