import RecordText
import Testing

@testable import Exchange
@testable import Practicum

@Suite("A roster from somebody else's table")
struct RosterImportTests {
  private static let path = "kasus/air/pertemuan/2023-02-11-rembug-warga.rec"

  private func roster(
    _ text: String, _ workspace: Workspace = Workspace(), remembered: [String: String] = [:]
  ) throws -> RosterImport {
    let file = try TableReader.read(Array(text.utf8), name: "daftar.csv")
    return try RosterImport(file, into: Self.path, of: workspace, remembered: remembered)
  }

  private func people(_ text: String, _ workspace: Workspace = Workspace()) throws -> [RosterRow] {
    try roster(text, workspace).reading().rows
  }

  private let sheet = """
    DAFTAR HADIR REMBUG WARGA;;;;;;;;
    Kelurahan Rancanumpang;;;;;;;;
    No;Nama Lengkap;Jenis Kelamin;Usia (tahun);No. KTP;No HP/WA;RT/RW;Pekerjaan;Tanda tangan
    (1);(2);(3);(4);(5);(6);(7);(8);(9)
    1;Siti Aminah;Perempuan;35 th;3273014101900002;0812-3456;003/005;IRT;
    2;Budi Santoso;Lk;40;3273 0101 0190 0001;'0813;RW 05 RT 004;Buruh;
    ;Jumlah;;2;;;;;
    """

  @Test("Titles are found past, names in either language mean fields, values are read as the domain writes them")
  func office() throws {
    let rows = try people(sheet)
    #expect(rows.map(\.number) == [5, 6, 7])
    #expect(
      rows[0].record
        == Record([
          "Nama": "Siti Aminah", "JK": "P", "Umur": "35", "Pekerjaan": "IRT", "RT": "003", "RW": "005",
          "NIK": "3273014101900002", "Telepon": "0812-3456",
        ]))
    #expect(
      rows[1].record.fields.map(\.value) == [
        "Budi Santoso", "L", "40", "Buruh", "004", "05", "3273010101900001", "0813",
      ])
    #expect(rows[2].outcome == .refused(Words(id: "baris jumlah, bukan orang", en: "a row of sums, nobody's")))
    #expect(rows.allSatisfy { $0.doubts.isEmpty })
    let english = try people("Full name,Gender,Age,Phone number,Address\nAni,female,28,0812,Jl. Mawar 3\n")
    #expect(english[0].record.fields.map(\.value) == ["Ani", "P", "28", "Jl. Mawar 3", "0812"])
  }

  @Test("Two rows of names are one heading, and ticks under L and P are a sex")
  func twoRows() throws {
    let plan = try roster(
      """
      Daftar hadir;;;;;
      No;Data diri;;;Alamat;
      ;Nama;L;P;RT;RW
      1;Siti;;v;01;02
      2;Budi;1;;01;02
      3;Ani;?;;;
      """)
    #expect(plan.columns.map(\.header).contains("Data diri / Nama"))
    let rows = plan.reading().rows
    #expect(rows.map { $0.record["JK"] } == ["P", "L", nil])
    #expect(rows[1].record["RW"] == "02")
    #expect(rows[2].doubts.map(\.column) == [2])
  }

  @Test("What was masked before it was given out is doubted and never taken")
  func masked() throws {
    let rows = try people("Nama;NIK;Telepon;Alamat\nAni;*************002;*******789;(disamarkan)\nBudi;;;Jl. Mawar 3\n")
    #expect(rows[0].record.fields.map(\.value) == ["Ani"])
    #expect(rows[0].doubts.count == 3)
    #expect(rows[1].record["Alamat"] == "Jl. Mawar 3")
  }

  @Test("A column called like the Id of another meeting's question is a question of its own")
  func shortNames() throws {
    let other = "kasus/air/pertemuan/2023-01-05-rapat.rec"
    let question =
      "%rec: Pertanyaan\n\nId: Alasan\nTeks: Mengapa belum menjadi peserta?\nJenis: pilihan\nPilihan: mahal\nPilihan: lupa\n"
    let workspace = Workspace(files: [WorkspaceFile(path: other, kind: .pertemuan, bytes: Array(question.utf8))])
    let asked = try roster("Nama;Alasan\nAni;jauh dari rumah\nBudi;tidak diberi tahu\n", workspace).reading()
    #expect(asked.rows.allSatisfy { $0.doubts.isEmpty })
    let same = try roster("Nama;Mengapa belum menjadi peserta?\nAni;mahal\nBudi;jauh\n", workspace).reading()
    #expect(same.rows.map { $0.doubts.isEmpty } == [true, false])
  }

  @Test("National ids that Excel has cut short are noticed row by row and never taken")
  func lostDigits() throws {
    let head = "Nama;NIK\n"
    let rows = try people(
      head + "A;3,27E+15\nB;3.27301E+15\nC;3273010101900000\nD;3273010101900010\nE;32730101\nF;3273010101900003\n")
    #expect(rows.map { $0.record["NIK"] } == [nil, nil, nil, "3273010101900010", "32730101", "3273010101900003"])
    #expect(rows.map { $0.doubts.isEmpty } == [false, false, false, true, false, true])
    // Where no id of several ends in another digit, the last one is gone.
    let rounded = try people(head + (1...4).map { "A\($0);32730101019\($0)0010\n" }.joined())
    #expect(rounded.allSatisfy { $0.record["NIK"] == nil && $0.doubts.count == 1 })
  }

  @Test("Whoever may be somebody who is there already is taken, and shown with whom and why")
  func perhapsTwice() throws {
    let here = "%rec: Peserta\n\nId: P7\nNama: Dewi\nTelepon: 0812-3456\n"
    let file = try #require(WorkspaceFile(path: Self.path, text: here))
    let rows = try people(
      """
      Nama;NIK;RT;RW;Alamat;Telepon;Umur
      Siti Aminah;3273014101900002;3;5;Jl. Mawar 1;;34
      Siti Aminah;3273014101900003;;;Jl. Mawar 1;;34
      SITI AMINAH;;;;;;34
      Siti Aminah;;4;5;Jl. Anggrek 2;;50
      Budi;3273014101900002;;;;;
      Ibu Siti;3273014101900002;;;;;
      dewi;;;;;08123456;41
      Ani;;3;5;;;20
      Ani;3273010101900001;1;5;;;20
      Ani;3273010101900004;1;5;;;20
      """, Workspace(files: [file]))
    func said(_ place: Int) -> [String] { rows[place].doubts.map(\.words.id) }
    let perhaps = "mungkin orang yang sama dengan"
    #expect(said(0) == [] && said(3) == [] && said(7) == [] && said(8) == [])
    #expect(said(1) == ["\(perhaps) baris 2: nama dan alamat sama"])
    #expect(said(2) == ["\(perhaps) baris 2: nama sama, tidak ada yang membedakan"])
    #expect(said(4) == ["\(perhaps) baris 2: NIK-nya sama, namanya lain"])
    #expect(said(6) == ["\(perhaps) Dewi (P7) di daftar hadir: nama dan telepon sama"])
    #expect(said(9) == ["\(perhaps) baris 10: nama, RT, dan RW sama, NIK lain"])
    #expect(rows[1].doubts.first?.column == 0)
    #expect(rows.map { $0.outcome == .taken } == [true, true, true, true, true, false, true, true, true, true])
  }

  @Test("Whoever is on the roster or in the table already is shown and left out, unless their national ids differ")
  func duplicates() throws {
    let here =
      "%rec: Peserta\n\nId: P7\nNama: Siti Aminah\nRT: 03\nRW: 05\n\nId: P8\nNama: Dewi\nNIK: 3273014101900002\n"
    let file = try #require(WorkspaceFile(path: Self.path, text: here))
    var plan = try roster(
      """
      Nama;RT;RW;NIK
      siti  aminah;003;005;
      Dewi Lestari;;;3273014101900002
      Budi;1;2;
      BUDI;01;02;
      Ani;1;2;3273010101900001
      Ani;1;2;3273010101900003
      Ani;3;2;
      """, Workspace(files: [file]))
    let reading = plan.reading()
    #expect(reading.duplicates.map(\.number) == [2, 3, 5])
    #expect(
      reading.duplicates[0].outcome
        == .duplicate(Words(id: "Siti Aminah (P7) di daftar hadir", en: "Siti Aminah (P7) on the roster")))
    #expect(reading.duplicates[2].outcome == .duplicate(Words(id: "baris 4", en: "row 4")))
    #expect(reading.taken(withDuplicates: plan.takesDuplicates).count == 4)
    plan.takesDuplicates = true
    #expect(reading.taken(withDuplicates: plan.takesDuplicates).count == 7)
  }

  @Test("Columns of Google Forms become questions of the kind that their answers tell")
  func googleForms() throws {
    let answers = [
      "Ya,sumur;PDAM,Baik,2,Air keruh saat hujan", "Tidak,PDAM,Buruk,1,Bau", "Ya,sumur;sungai,Baik,4,",
      "Ya,PDAM,Baik,3,Mahal",
      "Tidak,sungai,Buruk,0,Sering mati", "Ya,sumur,Buruk,2,Jauh dari rumah",
    ]
    let people = answers.enumerated().map { "2023/02/11 8:0\($0),Warga \($0),\($1)" }
    let text =
      "Timestamp,Nama lengkap Anda,Apakah punya sumur sendiri?,Sumber air yang dipakai,Mutu air,Jumlah anak,Keluhan\n"
      + people.joined(separator: "\n")
    let plan = try roster(text)
    #expect(plan.newQuestions.map(\.kind) == [.yesNo, .severalChoices, .oneChoice, .number, .text])
    #expect(plan.newQuestions[1].choices == ["sumur", "PDAM", "sungai"])
    let record = plan.reading().rows[0].record
    let ids = plan.newQuestions.map(\.id)
    #expect(
      ids.map { record.values(of: $0) } == [["ya"], ["sumur", "PDAM"], ["Baik"], ["2"], ["Air keruh saat hujan"]])
  }

  @Test("KoboToolbox: groups before names, choices in columns of their own, what it writes for itself left out")
  func kobo() throws {
    let plan = try roster(
      """
      start,data_diri/nama_lengkap,data_diri/jk,air/sumber,air/sumber/pdam,air/sumber/sumur,air/cukup,_id,_uuid,__version__
      2023-02-11T08:00,Siti,p,pdam sumur,1,1,ya,1,u1,v
      2023-02-11T08:01,Budi,l,sumur,0,1,tidak,2,u2,v
      """)
    let rows = plan.reading().rows
    let source = try #require(plan.newQuestions.first { $0.kind == .severalChoices })
    #expect(source.choices == ["pdam", "sumur"] && source.text == "Sumber")
    #expect(rows.map { $0.record.values(of: source.id) } == [["pdam", "sumur"], ["sumur"]])
    #expect(rows.map { $0.record["JK"] } == ["P", "L"])
    #expect(plan.columns.count { $0.target == .needless } == 5)
    #expect(plan.newQuestions.count == 2)
  }

  @Test("A question is matched by its text, here or in another meeting, and keeps its kind and choices")
  func knownQuestions() throws {
    let other = "kasus/air/pertemuan/2023-01-01-awal.rec"
    let text =
      "%rec: Pertanyaan\n\nId: Air\nTeks: Sumber air utama?\nJenis: pilihan\nPilihan: Sumur\nPilihan: PDAM\n"
    let workspace = Workspace(files: [try #require(WorkspaceFile(path: other, text: text))])
    let plan = try roster("Nama;Sumber air utama?\nSiti;sumur\nBudi;Sungai\n", workspace)
    #expect(plan.newQuestions.map(\.id) == ["Air"])
    let rows = plan.reading().rows
    #expect(rows.map { $0.record["Air"] } == ["Sumur", "Sungai"])
    #expect(rows.map(\.doubts.count) == [0, 1])
  }

  @Test("What is not understood stays as written and is doubted; what no field can hold is refused with its row")
  func doubts() throws {
    let rows = try people("Nama;JK;Umur;RT\nSiti;X;tiga puluh;RT tiga\n;P;20;1\nBudi\\;L;30;1\n-;L;4;\n")
    #expect(rows[0].record.fields.map(\.value) == ["Siti", "X", "tiga puluh", "RT tiga"])
    #expect(rows[0].doubts.map(\.column) == [1, 2, 3])
    #expect(rows[0].outcome == .taken)
    for row in rows.dropFirst() {
      guard case .refused(let why) = row.outcome else { return #expect(Bool(false), "row \(row.number) is taken") }
      #expect(!why.id.isEmpty && why.id != why.en)
    }
  }

  @Test("A column that nothing is known of is told with its values and taken only when a person says for what")
  func ownChoice() throws {
    let text = "Nama;Kerja apa;Warna\nSiti;guru;merah\nBudi;buruh;biru\n"
    var plan = try roster(text)
    #expect(plan.columns.map(\.target) == [.field("Nama"), .none, .none])
    #expect(plan.columns[1].filled == 2)
    plan.assign(.field("Pekerjaan"), toColumn: 1)
    plan.assign(
      .question(
        try #require(plan.targets(forColumn: 2).last.flatMap { if case .question(let id) = $0 { id } else { nil } })),
      toColumn: 2)
    #expect(plan.reading().rows[0].record["Pekerjaan"] == "guru")
    #expect(plan.newQuestions.map(\.text) == ["Warna"])
    // The next import knows both.
    let next = try roster(text, remembered: plan.remembered)
    #expect(next.columns.map(\.target) == plan.columns.map(\.target))
    // A field that is given to another column leaves the one that had it.
    plan.assign(.field("Nama"), toColumn: 2)
    #expect(plan.columns.map(\.target) == [.none, .field("Pekerjaan"), .field("Nama")])
  }

  @Test("A column may be taken for a question that the meeting asks in other words")
  func askedAlready() throws {
    let here = "%rec: Pertanyaan\n\nId: Bpjs\nTeks: Memiliki BPJS\nJenis: ya_tidak\n"
    let workspace = Workspace(files: [try #require(WorkspaceFile(path: Self.path, text: here))])
    var plan = try roster("Nama;Apakah punya kartu BPJS?;HP\nSiti;ya;81234567890\nBudi;tidak;8123456\n", workspace)
    #expect(plan.newQuestions.count == 1 && plan.targets(forColumn: 1).contains(.question("Bpjs")))
    #expect(plan.words(of: .question("Bpjs")).id.hasSuffix("Memiliki BPJS"))
    plan.assign(.question("Bpjs"), toColumn: 1)
    #expect(plan.newQuestions.isEmpty && plan.reading().rows.map { $0.record["Bpjs"] } == ["ya", "tidak"])
    // A mobile number that Excel took the 0 from is known by its length; a landline stays.
    #expect(plan.reading().rows.map { $0.record["Telepon"] } == ["081234567890", "8123456"])
  }

  @Test("The import is one edit with the meeting and its questions; one undo takes all of it back")
  func oneEdit() throws {
    let base = Workspace(files: [
      try #require(WorkspaceFile(path: "kasus/air/kasus.rec", text: "%rec: Kasus\n\nUrutan: 1\n"))
    ])
    var workspace = base
    let plan = try roster("Nama;Apakah setuju?\nSiti;Ya\nBudi;Tidak\n", workspace)
    let edit = try plan.edit(in: workspace)
    try workspace.apply(edit)
    let file = try #require(workspace[Self.path]?.records)
    let meeting = Meeting(path: Self.path, file)
    #expect(
      meeting.record["Judul"] == "Rembug warga" && meeting.record["Jenis"] == "rembug" && meeting.date == "2023-02-11")
    #expect(file.records(of: "Peserta").map { file.value("Id", at: $0) } == ["P1", "P2"])
    #expect(Question.all(in: file).map(\.kind) == [.yesNo])
    var checker = Checker()
    #expect(checker.findings(in: workspace).filter { $0.file == Self.path } == [])
    // Once more: everybody is there already.
    let withStreets = try roster("Nama;RT;RW\nAni;1;2\n", workspace)
    let second = try withStreets.edit(in: workspace)
    try workspace.apply(second)
    #expect(throws: EditRefusal.self) { try roster("Nama;RT;RW\nAni;1;2\n", workspace).edit(in: workspace) }
    try workspace.apply(second.inverse)
    try workspace.apply(edit.inverse)
    #expect(workspace.files.keys.sorted() == base.files.keys.sorted())
  }

  @Test("Without names, without people or into a file that is no meeting nothing is taken, and the reason is said")
  func refused() throws {
    #expect(throws: EditRefusal.self) { try roster("Umur;RT\n35;1\n").edit(in: Workspace()) }
    #expect(throws: EditRefusal.self) { try roster("Nama;RT\n;1\n").edit(in: Workspace()) }
    #expect(throws: EditRefusal.self) { try roster("satu\ndua\n") }
    let file = try TableReader.read(Array("Nama;RT\nSiti;1\n".utf8), name: "x")
    for path in ["kasus/air/pertemuan/a b.rec", "kasus/air/kasus.rec", "kasus/air/pertemuan/../x.rec"] {
      let plan = try RosterImport(file, into: path, of: Workspace())
      #expect(throws: EditRefusal.self) { try plan.edit(in: Workspace()) }
    }
  }

  @Test("Merged cells go for every row they span, numbers get back the zero in front of a phone number")
  func spreadsheetCells() throws {
    func row(_ number: Int, _ cells: [SourceCell]) -> SourceRow { SourceRow(number: number, cells: cells) }
    let names = ["Nama", "RT", "No HP", "NIK", "RW"].map { SourceCell($0) }
    let sheet = SourceSheet(
      rows: [
        row(1, names),
        row(
          2,
          [
            SourceCell("Siti"), SourceCell("03"), SourceCell("81234567890", .number),
            SourceCell("3273014101900010", .number), SourceCell("2023-05-03", .date),
          ]),
        row(
          3,
          [
            SourceCell("Budi"), .empty, SourceCell("#REF!", .error), SourceCell("", .withoutResult),
            SourceCell("5", .number),
          ]),
        row(4, [SourceCell("Ani"), SourceCell("04")]),
      ], merged: [MergedCells(rows: 2...3, columns: 1...1)])
    let plan = try RosterImport(SourceFile(name: "x.xlsx", sheets: [sheet]), into: Self.path, of: Workspace())
    let reading = plan.reading()
    #expect(reading.rows.map { $0.record["RT"] } == ["03", "03", "04"])
    #expect(reading.rows[0].record["Telepon"] == "081234567890" && reading.notices.count == 1)
    #expect(reading.rows[0].doubts.map(\.column) == [3, 4])
    #expect(reading.rows[1].doubts.map(\.column) == [2, 3])
    #expect(reading.rows[1].record["RW"] == "5")
  }
}
