import Practicum
import RecordText
import Testing

@Suite("Tally of a question")
struct TallyTests {
  @Test("fifty people give the sentence a report needs")
  func sentence() throws {
    let sample = MeetingSample(
      rosterText([
        ("tidak", "pedagang", 18), ("tidak", "buruh", 13), ("tidak", "petani", 11), ("ya", "guru", 8),
      ]))
    let words = try sample.tally("Bpjs_tk", by: .occupation).sentence
    #expect(
      words.id
        == "42 dari 50 peserta tidak memiliki BPJS Ketenagakerjaan, terbanyak pedagang (18) dan buruh (13)")
    #expect(
      words.en
        == "42 of 50 participants answered \"no\" to \"Memiliki BPJS Ketenagakerjaan\", most of them pedagang (18) and "
        + "buruh (13)")
  }

  @Test("those absent, and those who did not answer, are not counted as answers")
  func presence() throws {
    let text =
      rosterText([("tidak", "buruh", 3), ("ya", "buruh", 1), ("", "buruh", 2)])
      + "\nId: P99\nNama: Absen\nHadir: Tidak\nBpjs_tk: tidak\n"
    let tally = try MeetingSample(text).tally("Bpjs_tk")
    #expect(tally.count(of: "tidak") == 3)
    #expect(tally.respondents == 4)
    #expect(tally.present == 6)
    #expect(tally.sentence.id == "3 dari 4 peserta yang menjawab tidak memiliki BPJS Ketenagakerjaan")
  }

  @Test(
    "the sentence follows how the question is worded",
    arguments: [
      ("Memiliki BPJS", "2 dari 3 peserta tidak memiliki BPJS"),
      ("Apakah Bapak/Ibu memiliki BPJS?", "2 dari 3 peserta tidak memiliki BPJS"),
      ("Apakah Anda sudah terdaftar di DTKS?", "2 dari 3 peserta belum terdaftar di DTKS"),
      ("Pernah ikut pelatihan", "2 dari 3 peserta tidak pernah ikut pelatihan"),
      ("Masih bersekolah?", "2 dari 3 peserta tidak lagi bersekolah"),
      ("BPJS Ketenagakerjaan", "2 dari 3 peserta menjawab \"tidak\" untuk \"BPJS Ketenagakerjaan\""),
      ("Dinding tembok", "2 dari 3 peserta menjawab \"tidak\" untuk \"Dinding tembok\""),
    ])
  func wording(question: String, sentence: String) throws {
    let sample = MeetingSample(rosterText(asking: question, [("tidak", "", 2), ("ya", "", 1)]))
    #expect(try sample.tally("Bpjs_tk").sentence.id == sentence)
  }

  @Test("equal numbers are told as equal, in the order of their names")
  func ties() throws {
    let two = MeetingSample(rosterText([("tidak", "pedagang", 13), ("tidak", "buruh", 13), ("tidak", "guru", 1)]))
    #expect(
      try two.tally("Bpjs_tk", by: .occupation).sentence.id.hasSuffix("terbanyak buruh dan pedagang (masing-masing 13)")
    )
    let second = MeetingSample(
      rosterText([("tidak", "pedagang", 9), ("tidak", "petani", 4), ("tidak", "buruh", 4), ("tidak", "guru", 1)]))
    #expect(
      try second.tally("Bpjs_tk", by: .occupation).sentence.id
        .hasSuffix("terbanyak pedagang (9), lalu buruh dan petani (masing-masing 4)"))
    let many = MeetingSample(rosterText((1...5).map { ("tidak", "kerja \($0)", 2) }))
    #expect(
      try many.tally("Bpjs_tk", by: .occupation).sentence.id.hasSuffix("tersebar pada 5 pekerjaan (masing-masing 2)"))
    let even = MeetingSample(rosterText([("tidak", "", 5), ("ya", "", 5)]))
    #expect(
      try even.tally("Bpjs_tk").sentence.id
        == "Dari 10 peserta, sama banyak yang tidak memiliki BPJS Ketenagakerjaan dan yang memiliki BPJS "
        + "Ketenagakerjaan (masing-masing 5)")
    #expect(try even.tally("Bpjs_tk").answers.map(\.name) == ["tidak", "ya"])
  }

  @Test("groups that are everybody are named, not called the most")
  func complete() throws {
    let sample = MeetingSample(rosterText([("tidak", "Pedagang", 3), ("tidak", "pedagang", 2), ("tidak", "PNS", 1)]))
    #expect(
      try sample.tally("Bpjs_tk", by: .occupation).sentence.id
        == "6 dari 6 peserta tidak memiliki BPJS Ketenagakerjaan, yaitu pedagang (5) dan PNS (1)")
  }

  @Test("other kinds of questions say their most frequent answer, or sum, mean and range")
  func otherKinds() throws {
    let sample = MeetingSample(
      """
      %rec: Pertanyaan

      Id: Alasan
      Teks: Alasan
      Jenis: pilihan

      Id: Bantuan
      Teks: Bantuan apa yang diterima?
      Jenis: ganda

      Id: Tanggungan
      Teks: Jumlah tanggungan
      Jenis: angka

      %rec: Peserta

      Id: P1
      JK: L
      Alasan: tidak tahu
      Bantuan: PKH
      Bantuan: BPNT
      Tanggungan: 2

      Id: P2
      JK: P
      Alasan: Tidak tahu
      Bantuan: PKH
      Tanggungan: 5,5

      Id: P3
      JK: P
      Alasan: mahal
      Tanggungan: banyak
      """)
    #expect(try sample.tally("Alasan").sentence.id == "Alasan terbanyak: tidak tahu (2 dari 3)")
    #expect(
      try sample.tally("Bantuan").sentence.id
        == "Jawaban terbanyak atas \"Bantuan apa yang diterima?\": PKH (2 dari 2)")
    #expect(try sample.tally("Bantuan").count(of: "bpnt") == 1)
    let numbers = try sample.tally("Tanggungan", by: .sex)
    #expect(
      numbers.sentence.id
        == "Jumlah tanggungan: jumlah 7,5, rata-rata 3,75, terkecil 2, terbesar 5,5 (2 jawaban), rata-rata tertinggi "
        + "perempuan (5,5)")
    #expect(numbers.sentence.en.contains("sum 7.5, mean 3.75"))
  }

  @Test("a meeting where only totals were noted gives the same sentence")
  func totals() throws {
    let sample = MeetingSample(
      """
      %rec: Pertemuan

      Jenis: rembug
      JumlahL: 20
      JumlahP: 30

      %rec: Pertanyaan

      Id: Bpjs_tk
      Teks: Memiliki BPJS Ketenagakerjaan
      Jenis: ya_tidak

      %rec: Rekap

      Id: X1
      Pertanyaan: Bpjs_tk
      Jawaban: tidak
      Jumlah: 42

      Id: X2
      Pertanyaan: Bpjs_tk
      Jawaban: tidak
      Menurut: Pekerjaan
      Nilai: pedagang
      Jumlah: 18

      Id: X3
      Pertanyaan: Bpjs_tk
      Jawaban: tidak
      Menurut: Pekerjaan
      Nilai: buruh
      Jumlah: 13
      """)
    #expect(
      try sample.tally("Bpjs_tk", by: .occupation).sentence.id
        == "42 dari 50 peserta tidak memiliki BPJS Ketenagakerjaan, terbanyak pedagang (18) dan buruh (13)")
    #expect(sample.roster.attendance.total == 50)
    #expect(sample.roster.attendance.source == .headcount)
    #expect(sample.roster.tallies.first?.count(of: "tidak") == 42)
  }

  @Test("without a headcount the totals of a question say how many came")
  func recapAttendance() {
    let sample = MeetingSample(
      """
      %rec: Rekap

      Id: X1
      Menurut: JK
      Nilai: L
      Jumlah: 12

      Id: X2
      Menurut: JK
      Nilai: P
      Jumlah: 30

      Id: X3
      Jawaban: ya
      Pertanyaan: Q
      Jumlah: 40
      """)
    let attendance = Attendance.of(sample.file)
    #expect(attendance == Attendance(source: .recap, men: 12, women: 30))
  }

  @Test(
    "people are grouped by sex, street, representation, group and age",
    arguments: [
      (Grouping.sex, "yaitu perempuan (2) dan laki-laki (1)"), (.neighbourhood, "yaitu RW 03 (2) dan RW 04 (1)"),
      (.smallNeighbourhood, "yaitu RT 01 RW 03 (2) dan RT 01 RW 04 (1)"), (.represents, "yaitu kader (2) dan PKK (1)"),
      (.group, "yaitu kelompok A (2) dan kelompok B (1)"), (.age, "yaitu 18–29 tahun (2) dan 60 tahun ke atas (1)"),
    ])
  func groupings(grouping: Grouping, tail: String) throws {
    let people = [
      "JK: P\nUmur: 18\nRT: 01\nRW: 03\nUnsur: kader\nKelompok: A",
      "JK: p\nUmur: 29\nRT: 01\nRW: 03\nUnsur: Kader\nKelompok: A",
      "JK: L\nUmur: 60\nRT: 01\nRW: 04\nUnsur: PKK\nKelompok: B",
    ]
    let text =
      rosterText([]) + people.enumerated().map { "\nId: P\($0.offset)\n\($0.element)\nBpjs_tk: tidak\n" }.joined()
    #expect(try MeetingSample(text).tally("Bpjs_tk", by: grouping).sentence.id.hasSuffix(tail))
  }
}
