import Practicum
import RecordText
import Testing

@Suite("Cards of a meeting")
struct CardTests {
  static let text = """
    %rec: Pertemuan

    Jenis: rembug
    JumlahL: 2
    JumlahP: 3
    JatahSuara: 2

    %rec: Temuan

    Id: T1
    Teks: Tidak tahu BPJS
    Klaster: Pengetahuan
    SuaraL: 2

    Id: T2
    Teks: Belum paham BPJS
    Klaster: Pengetahuan
    SuaraL: 1
    SuaraP: 4
    Penulis: Siti

    Id: T3
    Teks: Iuran mahal
    SuaraP: 2
    Urgensi: 5
    Keseriusan: 4
    Pertumbuhan: 3

    """

  @Test(
    "numbers beyond what the format allows read as none, and no check stops at them",
    arguments: ["9223372036854775807", "4611686018427387904", "1000000001"])
  func hugeNumbers(number: String) {
    let text = Self.text.replacing("JumlahL: 2", with: "JumlahL: \(number)")
      .replacing("JatahSuara: 2", with: "JatahSuara: \(number)").replacing("SuaraL: 2", with: "SuaraL: \(number)")
      .replacing("SuaraP: 4", with: "SuaraP: \(number)")
    let recap =
      "\n%rec: Rekap\n\nId: X1\nMenurut: JK\nNilai: L\nJumlah: \(number)\n\nId: X2\nMenurut: JK\nNilai: L\nJumlah: \(number)\n"
    let sample = MeetingSample(text + recap)
    #expect(sample.wall.attendance.total == 3)
    #expect(sample.wall.votesPerPerson == nil)
    #expect(sample.wall.cards.map(\.votes) == [0, 1, 2])
    #expect(Attendance.of(MeetingSample("%rec: Pertemuan\n\nJudul: x\n" + recap).file).total == 0)
    var checker = Checker()
    #expect(checker.findings(in: sample.workspace).filter { $0.rule == "M04" } == [])
  }

  @Test("the largest numbers the format allows are added up and multiplied")
  func largestNumbers() {
    let text = Self.text.replacing("JumlahL: 2", with: "JumlahL: 1.000.000.000")
      .replacing("JatahSuara: 2", with: "JatahSuara: 1000").replacing("SuaraL: 2", with: "SuaraL: 1000000000")
    let sample = MeetingSample(text)
    #expect(sample.wall.quota(of: .man) == 1_000_000_000_000)
    #expect(sample.wall.votesLeft(to: .man) == 998_999_999_999)
  }

  @Test("equal cards share a place and the next one is left out")
  func ranking() throws {
    var sample = MeetingSample(Self.text)
    try sample.apply(sample.wall.add("Tanpa suara", in: sample.workspace))
    let ranking = sample.wall.ranking(by: .votes)
    #expect(ranking.map(\.card.id) == ["T2", "T1", "T3"])
    #expect(ranking.map(\.place) == [1, 2, 2])
    #expect(ranking.map(\.isTied) == [false, true, true])
    #expect(sample.wall.ranking(by: .urgency).map(\.score) == [12])
    try sample.apply(sample.wall.set("SuaraP", of: "T1", to: "3", in: sample.workspace))
    #expect(sample.wall.ranking(by: .votes).map(\.place) == [1, 1, 3])
  }

  @Test("cards with one Id, or with none, are voted for, merged and taken off each by itself")
  func sameIds() throws {
    var sample = MeetingSample(
      "%rec: Temuan\n\nId: T1\nTeks: satu\n\nId: T1\nTeks: dua\n\nTeks: tiga\n\nTeks: empat\n")
    func handle(_ text: String) -> String { sample.wall.cards.first { $0.text == text }?.handle ?? "" }
    #expect(Set(sample.wall.cards.map(\.handle)).count == 4)
    try sample.apply(sample.wall.vote(handle("dua"), by: .man, in: sample.workspace))
    try sample.apply(sample.wall.vote(handle("empat"), by: .man, in: sample.workspace))
    #expect(sample.wall.cards.map(\.votes) == [0, 1, 0, 1])
    try sample.apply(sample.wall.remove(handle("tiga"), in: sample.workspace))
    try sample.apply(sample.wall.cluster([handle("dua")], as: "K", in: sample.workspace))
    #expect(sample.wall.cards.map(\.cluster) == ["", "K", ""])
    try sample.apply(sample.wall.merge([handle("satu"), handle("dua")], in: sample.workspace))
    #expect(sample.wall.cards.map(\.text) == ["satu", "empat"])
    #expect(sample.wall.cards.map(\.votes) == [1, 1])
  }

  @Test("what cites a card or a meeting no longer does once it is gone, and undo brings both back")
  func citations() throws {
    let stem = "2023-02-11-rembug"
    let tree = "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Inti\nBukti: \(stem)\nBukti: \(stem)/T1\nBukti: \(stem)/T2\n"
    var sample = MeetingSample(Self.text, others: [MeetingSample.treePath: tree])
    let card = try #require(try sample.wall.remove("T1", in: sample.workspace))
    try sample.workspace.apply(card)
    #expect(sample.text(of: MeetingSample.treePath).hasSuffix("Bukti: \(stem)\nBukti: \(stem)/T2\n"))
    let meeting = try #require(try Meeting(path: MeetingSample.path, sample.file).remove(in: sample.workspace))
    try sample.workspace.apply(meeting)
    #expect(sample.text(of: MeetingSample.treePath).hasSuffix("Teks: Inti\n"))
    try sample.workspace.apply(meeting.inverse)
    try sample.workspace.apply(card.inverse)
    #expect(sample.text(of: MeetingSample.treePath) == tree)
    #expect(sample.text == Self.text)
  }

  @Test("votes stop at the quota of each sex and never fall below none")
  func quota() throws {
    var sample = MeetingSample(Self.text)
    #expect(sample.wall.votesLeft(to: .man) == 1)
    #expect(sample.wall.votesLeft(to: .woman) == 0)
    try sample.apply(sample.wall.vote("T3", by: .man, in: sample.workspace))
    #expect(sample.wall.card("T3")?.votes(of: .man) == 1)
    #expect(try sample.wall.vote("T3", by: .man, in: sample.workspace) == nil)
    #expect(try sample.wall.vote("T1", by: .woman, -1, in: sample.workspace) == nil)
    try sample.apply(sample.wall.vote("T3", by: .man, -1, in: sample.workspace))
    #expect(sample.wall.card("T3")?.record["SuaraL"] == nil)
  }

  @Test("without a quota everyone may vote as often as they like")
  func noQuota() throws {
    var sample = MeetingSample("%rec: Temuan\n\nId: T1\nTeks: a\n")
    for _ in 0..<9 { try sample.apply(sample.wall.vote("T1", by: .woman, in: sample.workspace)) }
    #expect(sample.wall.card("T1")?.votes == 9)
    #expect(sample.wall.votesLeft(to: .woman) == nil)
  }

  @Test("a cluster is renamed on all of its cards")
  func clusters() throws {
    var sample = MeetingSample(Self.text)
    #expect(sample.wall.clusters == ["Pengetahuan"])
    try sample.apply(sample.wall.renameCluster("Pengetahuan", to: "Informasi", in: sample.workspace))
    #expect(sample.wall.cards(in: "Informasi").map(\.id) == ["T1", "T2"])
    try sample.apply(sample.wall.cluster(["T1", "T3"], as: "Biaya", in: sample.workspace))
    #expect(sample.wall.clusters == ["Biaya", "Informasi"])
    try sample.apply(sample.wall.cluster(["T1", "T3"], as: "", in: sample.workspace))
    #expect(sample.wall.cards(in: "").map(\.id) == ["T1", "T3"])
  }

  @Test("a card merged into another keeps its votes, its words and the evidence that cites it")
  func merging() throws {
    let swot = "kasus/jaminan/swot.rec"
    let elsewhere = "kasus/lain/pohon-masalah.rec"
    let stem = "2023-02-11-rembug"
    var sample = MeetingSample(
      Self.text + "\n%rec: Kesepakatan\n\nId: S1\nTeks: Sosialisasi\nBukti: \(stem)/T2\n",
      others: [
        MeetingSample.treePath: "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: x\nBukti: \(stem)/T2\nBukti: \(stem)/T1\n",
        elsewhere: "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: x\nBukti: \(stem)/T2\n",
        swot: "%rec: Faktor\n\nId: W1\nJenis: W\nTeks: y\nDasar: \(stem)/T2\n",
      ])
    let before = sample
    let edit = try sample.wall.merge(["T1", "T2"], in: sample.workspace)
    try sample.apply(edit)
    let card = try #require(sample.wall.card("T1"))
    #expect(card.text == "Tidak tahu BPJS")
    #expect(card.votes(of: .man) == 3 && card.votes(of: .woman) == 4)
    #expect(card.record["Catatan"] == "T2: Belum paham BPJS")
    #expect(card.record["Penulis"] == "Siti")
    #expect(sample.wall.card("T2") == nil)
    #expect(sample.text(of: MeetingSample.treePath).contains("Bukti: \(stem)/T1\n"))
    #expect(!sample.text(of: MeetingSample.treePath).contains("T2"))
    #expect(sample.text(of: swot).contains("Dasar: \(stem)/T1"))
    #expect(sample.text.contains("Bukti: \(stem)/T1"))
    #expect(sample.text(of: elsewhere) == before.text(of: elsewhere))
    try sample.apply(edit?.inverse)
    #expect(sample.text == before.text)
    #expect(sample.text(of: MeetingSample.treePath) == before.text(of: MeetingSample.treePath))
  }

  @Test("the first card that becomes a tree item is the core, the next one its cause, and each knows the other")
  func treeItems() throws {
    var sample = MeetingSample(Self.text)
    try sample.apply(sample.wall.makeTreeItem(of: "T2", in: sample.workspace))
    try sample.apply(sample.wall.makeTreeItem(of: "T3", in: sample.workspace))
    let tree = try #require(sample.workspace[MeetingSample.treePath]).records
    let items = tree.records(of: "Butir").map { tree.record(at: $0) }
    #expect(items.map { $0["Jenis"] } == ["inti", "penyebab"])
    #expect(items.map { $0["Bukti"] } == ["2023-02-11-rembug/T2", "2023-02-11-rembug/T3"])
    #expect(items.last?["Induk"] == items.first?["Id"])
    #expect(sample.wall.card("T3")?.treeItem == items.last?["Id"])
    #expect(try sample.wall.makeTreeItem(of: "T3", in: sample.workspace) == nil)
  }
}
