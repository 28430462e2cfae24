import CSample
import RecordText
import Reports
import Testing

@testable import Exchange
@testable import Practicum

@Suite("Rosters given out and taken in again")
struct RosterRoundTripTests {
  @Test("Everybody's values come back from Excel and from CSV as they were", arguments: TableFormat.allCases)
  func roundTrip(_ format: TableFormat) throws {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    let workspace = Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      })
    var people = 0
    for path in workspace.caseFolders.flatMap({ workspace.meetings(ofCase: $0) }) {
      let roster = Roster(path: path, in: workspace)
      guard roster.count > 0 else { continue }
      try compare(path, of: workspace, format)
      people += roster.count
    }
    #expect(people > 50)
  }

  /// Gives a roster out, takes it into the same meeting with nobody in it, and compares every value.
  private func compare(_ path: String, of workspace: Workspace, _ format: TableFormat) throws {
    let roster = Roster(path: path, in: workspace)
    let order = TableOrder(
      .roster, caseFolder: WorkspacePath.caseFolder(of: path), meeting: WorkspacePath.stem(of: path), isFull: true)
    let made = try TableBook.file(order, format, workspace)
    let file = try TableReader.read(made.bytes, name: "peserta.\(format.rawValue)")
    // The same meeting with its questions and nobody in it.
    var records = try #require(workspace[path]).records
    for index in records.records(of: "Peserta").reversed() { records.remove(at: index) }
    var empty = workspace
    empty.reload(path, records)
    let rows = try RosterImport(file, into: path, of: empty).reading().rows
    #expect(rows.count == roster.count, "\(path)")
    for (number, row) in rows.enumerated() {
      let before = try #require(roster.attendee(number, in: workspace)).record
      for field in roster.columns {
        // An answer is one line, as where it is typed; a file by hand may have put it on several.
        let expected = before.values(of: field.name).map { text in
          text.split(whereSeparator: \.isNewline).joined(separator: " ")
        }
        #expect(row.record.values(of: field.name) == expected, "\(path) \(number) \(field.name)")
      }
    }
  }

  /// A meeting whose people have whatever people write: quotes, separators, what a spreadsheet would compute, numbers
  /// that begin with zeros, wide signs, several lines, nothing.
  static func meeting(_ seed: Int) throws -> Workspace {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bits = [
      "Siti", "\"Neng\"", "O'Neil", "S.Pd; M.Si", "=SUM(A1)", "+62", "-Ani", "@rw", "李小龙", "Ñandú é", "a,b", "1,5",
      "00012", "50%", "Rp1.000", "<b>&amp;", "{id}", "\\n", "#1", "TRUE", "2023-02-11", "12:30", "👩‍🌾", "1E5",
      "nbsp\u{A0}x",
    ]
    func text(_ most: Int) -> String { (0...next(most)).map { _ in bits[next(bits.count)] }.joined(separator: " ") }
    func digits(_ count: Int) -> String { (0..<count).map { _ in String(next(10)) }.joined() }
    let path = "kasus/x/pertemuan/2023-02-11-uji.rec"
    var workspace = Workspace()
    var draft = Draft(workspace, Words(id: "uji", en: "test"))
    try draft.insert(
      Record(["Jenis": "rembug", "Judul": "Uji", "Tanggal": "2023-02-11"]), type: "Pertemuan", in: path)
    var several = Record(["Id": "Boleh", "Teks": "Yang boleh; yang tidak", "Jenis": "ganda"])
    several.setValues(["beras, gula", "=minyak", "uang \"tunai\"", "lain"], of: "Pilihan")
    for question in [
      Record(["Id": "Punya", "Teks": "Punya \"kartu\"; masih berlaku?", "Jenis": "ya_tidak"]), several,
      Record(["Id": "Lama", "Teks": "=Lama (tahun)", "Jenis": "angka"]),
      Record(["Id": "Alasan", "Teks": "Alasan, bila ada", "Jenis": "teks"]),
    ] {
      try draft.insert(question, type: "Pertanyaan", in: path)
    }
    for number in 1...(1 + next(30)) {
      var record = Record(["Id": "P\(number)", "Nama": "\(text(3)) \(number)"])
      func set(_ field: String, _ value: @autoclosure () -> String) { if next(4) > 0 { record[field] = value() } }
      set("JK", ["L", "P"][next(2)])
      set("Umur", String(next(98) + 1))
      for field in ["Pekerjaan", "Alamat", "Unsur"] { set(field, text(2)) }
      set("RT", "00\(next(9) + 1)")
      set("RW", "0\(next(9) + 1)")
      set("NIK", "00" + digits(13) + String(next(9) + 1))
      set("Telepon", ["08", "+628", "021-"][next(3)] + digits(8))
      set("Kelompok", String(next(9) + 1))
      // Who came is noted by noting nothing.
      if next(4) == 0 { record["Hadir"] = "tidak" }
      set("Persetujuan", ["ya", "tidak", "wali"][next(3)])
      set("Punya", ["ya", "tidak"][next(2)])
      set("Lama", ["0", "12", "-3", "1.5", "100000"][next(5)])
      set("Alasan", next(3) == 0 ? "\(text(2))\n\n  \(text(2))\nselesai" : text(4))
      record.setValues(several.values(of: "Pilihan").filter { _ in next(3) == 0 }, of: "Boleh")
      try draft.insert(record, type: "Peserta", in: path)
    }
    try workspace.apply(#require(draft.edit))
    return workspace
  }

  @Test("Whatever people write comes back as it was", arguments: 1...25)
  func generated(_ seed: Int) throws {
    let workspace = try Self.meeting(seed)
    for format in TableFormat.allCases { try compare("kasus/x/pertemuan/2023-02-11-uji.rec", of: workspace, format) }
  }
}
