import Practicum
import RecordText
import Testing

@Suite("Roster of a meeting")
struct RosterTests {
  static let text = """
    # Rembug warga
    %rec: Pertanyaan

    Id: Bpjs_tk
    Teks: Memiliki BPJS
    Jenis: ya_tidak

    %rec: Peserta

    Id: P1
    Nama: Asep
    JK: L
    RT: 01
    RW: 03
    Bpjs_tk: ya

    # datang terlambat
    Id: P2
    Nama: Siti
    JK: P
    RT: 02
    RW: 03
    Warna: biru
    Bpjs_tk: tidak

    Id: P7
    Nama: Ujang
    Hadir: tidak

    %rec: Temuan

    Id: T1
    Teks: Jalan rusak

    """

  @Test("an index knows the rows, the attendance and each question without decoding anyone")
  func index() {
    let sample = MeetingSample(Self.text)
    let roster = sample.roster
    #expect(roster.count == 3)
    #expect(roster.attendance == Attendance(source: .names, men: 1, women: 1, absent: 1))
    #expect(roster.tallies.first?.count(of: "ya") == 1)
    #expect(roster.value("Nama", 1, in: sample.workspace) == "Siti")
    #expect(
      roster.columns.map(\.name).prefix(8) == ["Nama", "JK", "Umur", "Pekerjaan", "RT", "RW", "Bpjs_tk", "Alamat"])
  }

  @Test("a cell written changes only its line, keeps unknown fields and comments, and is undone to the byte")
  func cell() throws {
    var sample = MeetingSample(Self.text)
    let before = sample.text
    let edit = try sample.roster.set("Pekerjaan", ofRow: 1, to: ["buruh"], in: sample.workspace)
    try sample.apply(edit)
    #expect(sample.text == before.replacing("JK: P\n", with: "JK: P\nPekerjaan: buruh\n"))
    try sample.apply(edit?.inverse)
    #expect(sample.text == before)
  }

  @Test("a row followed step by step is what reading the file again would give")
  func following() throws {
    var sample = MeetingSample(Self.text)
    var roster = sample.roster
    func check(_ step: String, _ location: SourceLocation = #_sourceLocation) {
      roster.follow(sample.workspace)
      #expect(roster == sample.roster, "\(step)", sourceLocation: location)
    }
    var edits: [Edit?] = []
    func make(_ step: String, _ edit: Edit?) throws {
      edits.append(edit)
      try sample.apply(edit)
      check(step)
    }
    try make("cell", roster.set("Bpjs_tk", ofRow: 0, to: ["tidak"], in: sample.workspace))
    try make("absent", roster.toggleAttendance([0, 1], in: sample.workspace))
    try make("insert first", roster.insert(Record(["Nama": "Dedi", "JK": "L"]), at: 0, in: sample.workspace))
    try make("append", roster.insert(Record(["Nama": "Euis", "Bpjs_tk": "ya"]), at: 4, in: sample.workspace))
    try make("duplicate", roster.duplicate(4, in: sample.workspace))
    try make("move", roster.move(4, to: 1, in: sample.workspace))
    try make("card", sample.wall.add("Banjir", in: sample.workspace))
    try make("remove", roster.remove([0, 3], in: sample.workspace))
    try make(
      "question",
      Meeting(path: MeetingSample.path, sample.file).addQuestion(
        "Punya KTP", kind: .yesNo, in: sample.workspace))
    try make("all gone", roster.remove(Array(0..<roster.count), in: sample.workspace))
    #expect(roster.count == 0)
    for edit in edits.reversed() {
      try sample.apply(edit?.inverse)
      check("undo \(edit?.title.id ?? "")")
    }
    #expect(sample.text == MeetingSample(Self.text).text)
  }

  @Test("a new row gets a fresh Id and where the person above lives")
  func carried() throws {
    var sample = MeetingSample(Self.text)
    let roster = sample.roster
    var record = roster.carried(toRow: 2, in: sample.workspace)
    #expect(record == Record(["RT": "02", "RW": "03"]))
    record["Nama"] = "Baru"
    try sample.apply(roster.insert(record, at: 2, in: sample.workspace))
    let fresh = try #require(sample.roster.attendee(2, in: sample.workspace))
    #expect(fresh.id == "P8")
    #expect(sample.roster.count == 4)
    #expect(sample.file.records(of: "Temuan").count == 1)
  }

  @Test("the first person of an empty file brings the descriptors, and undo takes the file away again")
  func emptyFile() throws {
    var sample = MeetingSample("")
    let path = "kasus/jaminan/pertemuan/2023-03-01-baru.rec"
    let edit = try Roster(path: path, in: sample.workspace).insert(
      Record(["Nama": "Asep"]), at: 0, in: sample.workspace)
    try sample.apply(edit)
    #expect(sample.text(of: path).contains("%rec: Peserta"))
    #expect(Roster(path: path, in: sample.workspace).value("Id", 0, in: sample.workspace) == "P1")
    try sample.apply(edit?.inverse)
    #expect(sample.workspace[path] == nil)
  }

  @Test("present again after absent leaves the record as it was, and a mixed choice first becomes present")
  func toggling() throws {
    var sample = MeetingSample(Self.text)
    let before = sample.text
    try sample.apply(sample.roster.toggleAttendance([0], in: sample.workspace))
    #expect(sample.roster.attendance.total == 1)
    try sample.apply(sample.roster.toggleAttendance([0], in: sample.workspace))
    #expect(sample.text == before)
    try sample.apply(sample.roster.toggleAttendance([0, 2], in: sample.workspace))
    #expect(sample.roster.attendance == Attendance(source: .names, men: 1, women: 1, unknown: 1))
  }

  @Test("a pasted block writes cells and adds the rows it needs, as one undo")
  func pasting() throws {
    var sample = MeetingSample(Self.text)
    let cells = [
      RosterCell(row: 2, field: "Nama", values: ["Ujang S."]), RosterCell(row: 2, field: "JK", values: ["L"]),
      RosterCell(row: 3, field: "Nama", values: ["Wati"]), RosterCell(row: 3, field: "JK", values: ["P"]),
      RosterCell(row: 4, field: "Nama", values: ["Yayah"]),
    ]
    let edit = try sample.roster.set(cells, in: sample.workspace)
    try sample.apply(edit)
    let roster = sample.roster
    #expect(
      (0..<5).map { roster.value("Nama", $0, in: sample.workspace) } == ["Asep", "Siti", "Ujang S.", "Wati", "Yayah"])
    #expect(roster.value("Id", 4, in: sample.workspace) == "P9")
    try sample.apply(edit?.inverse)
    #expect(sample.text == MeetingSample(Self.text).text)
  }

  @Test("a written order moves people, not the comments between them")
  func order() throws {
    var sample = MeetingSample(Self.text)
    try sample.apply(sample.roster.write(order: [2, 0, 1], in: sample.workspace))
    let roster = sample.roster
    #expect((0..<3).map { roster.value("Nama", $0, in: sample.workspace) } == ["Ujang", "Asep", "Siti"])
    #expect(sample.roster.write(order: [0, 0, 1], in: sample.workspace) == nil)
  }

  @Test("a copied roster brings names and facts of people not here yet, without answers or attendance")
  func copying() throws {
    let other = "kasus/jaminan/pertemuan/2023-02-01-awal.rec"
    var sample = MeetingSample(
      Self.text,
      others: [
        other: """
        %rec: Peserta

        Id: P1
        Nama: ASEP
        RT: 1
        RW: 3

        Id: P2
        Nama: Tatang
        RT: 01
        RW: 03
        Pekerjaan: buruh
        Hadir: tidak
        Bpjs_tk: ya
        """
      ])
    try sample.apply(sample.roster.copyPeople(from: other, in: sample.workspace))
    let roster = sample.roster
    #expect(roster.count == 4)
    #expect(
      roster.attendee(3, in: sample.workspace)?.record
        == Record(["Id": "P8", "Nama": "Tatang", "RT": "01", "RW": "03", "Pekerjaan": "buruh"])
    )
    #expect(try roster.copyPeople(from: other, in: sample.workspace) == nil)
  }

  @Test("what was entered before completes what is typed, the most frequent first")
  func completion() {
    let sample = MeetingSample(Self.text)
    var completion = Completion(of: "RW", in: sample.workspace, sample.roster, near: 1)
    #expect(completion.best(for: "0") == "03")
    completion = Completion(of: "Pekerjaan", in: sample.workspace, sample.roster, near: 0, offering: ["pegawai"])
    for value in ["pedagang", "petani", "Pedagang", "petani"] { completion.add(value) }
    #expect(completion.best(for: "P") == "petani")
    #expect(completion.best(for: "ped") == "pedagang" || completion.best(for: "ped") == "Pedagang")
    #expect(completion.best(for: "peg") == "pegawai")
    #expect(completion.best(for: "petani") == nil)
    #expect(completion.best(for: "") == nil)
    #expect(completion.best(for: "x") == nil)
  }
}

@Suite("Facts of a meeting")
struct MeetingTests {
  @Test("a new meeting is a file named after its date and title, numbered where the name is taken")
  func newFile() throws {
    var sample = MeetingSample("")
    for name in ["2023-02-11-rembug-warga-rw-03", "2023-02-11-rembug-warga-rw-03-2"] {
      let (path, edit) = try Meeting.begin(
        kind: "rembug", title: "Rembug Warga, RW 03!", date: "2023-02-11", inCase: "jaminan", of: sample.workspace)
      try sample.apply(edit)
      #expect(path == "kasus/jaminan/pertemuan/\(name).rec")
      #expect(Meeting(path: path, try #require(sample.workspace[path]).records).title == "Rembug Warga, RW 03!")
    }
    #expect(Meeting.all(inCase: "jaminan", of: sample.workspace).map(\.date).contains("2023-02-11"))
  }

  @Test("a question's field name is short, telling, unique and no field attendees have already")
  func questionNames() {
    #expect(Question.freshId(for: "Memiliki BPJS Ketenagakerjaan", avoiding: []) == "Bpjs_ketenagakerjaan")
    #expect(Question.freshId(for: "Apakah punya KTP?", avoiding: ["Ktp"]) == "Ktp_2")
    #expect(Question.freshId(for: "Umur", avoiding: []) == "Umur_2")
    #expect(Question.freshId(for: "2 kali?", avoiding: []) == "Q_2_kali")
    #expect(Question.freshId(for: "", avoiding: []) == "Q")
  }

  @Test("removing a question takes its answers and totals with it, and undo brings all back")
  func removingQuestion() throws {
    var sample = MeetingSample(RosterTests.text + "\n%rec: Rekap\n\nId: X1\nPertanyaan: Bpjs_tk\nJumlah: 3\n")
    let before = sample.text
    let edit = try Meeting(path: MeetingSample.path, sample.file).removeQuestion("Bpjs_tk", in: sample.workspace)
    try sample.apply(edit)
    #expect(!sample.text.contains("Bpjs_tk"))
    #expect(sample.file.records(of: "Rekap").isEmpty)
    try sample.apply(edit?.inverse)
    #expect(sample.text == before)
  }

  @Test("facts, questions and agreements are written where they stand")
  func facts() throws {
    var sample = MeetingSample(RosterTests.text)
    func meeting() -> Meeting { Meeting(path: MeetingSample.path, sample.file) }
    try sample.apply(meeting().set("Tempat", to: ["Aula"], in: sample.workspace))
    #expect(meeting().record["Tempat"] == "Aula")
    try sample.apply(meeting().setQuestion("Bpjs_tk", "Teks", to: ["Punya BPJS"], in: sample.workspace))
    #expect(Question.all(in: sample.file).map(\.text) == ["Punya BPJS"])
    #expect(try meeting().setQuestion("Bpjs_tk", "Id", to: ["Lain"], in: sample.workspace) == nil)
    try sample.apply(meeting().addAgreement("Kerja bakti", in: sample.workspace))
    try sample.apply(meeting().setAgreement("S1", "Status", to: ["selesai"], in: sample.workspace))
    #expect(Agreement.all(in: sample.file).map(\.status) == ["selesai"])
    try sample.apply(meeting().removeAgreement("S1", in: sample.workspace))
    #expect(Agreement.all(in: sample.file).isEmpty)
  }
}
