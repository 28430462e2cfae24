import CSample
import Practicum
import RecordText
import Testing

@Suite("What the data already says")
struct NarrativeTests {
  static func workspace(_ texts: [String: String]) -> Workspace {
    Workspace(files: texts.compactMap { WorkspaceFile(path: $0, text: $1) })
  }

  static let sample: [String: String] = {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    return Dictionary(uniqueKeysWithValues: bundle.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }()

  static let tree = """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Air sumur keruh.

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Saluran limbah bocor
    Utama: ya

    Id: N3
    Jenis: penyebab
    Induk: N2
    Teks: Dinas PU jarang memeriksa

    Id: N4
    Jenis: penyebab
    Induk: N2
    Teks: Pipa sudah tua

    Id: N5
    Jenis: dampak
    Induk: N1
    Teks: Warga membeli air

    Id: N6
    Jenis: dampak
    Induk: N5
    Teks: Pengeluaran, juga utang, naik

    """

  static func sentences(_ section: ProseSection, _ files: [String: String]) -> [String] {
    var texts = ["praktikum.rec": parties]
    for (name, text) in files { texts["kasus/air/\(name)"] = text }
    return Narrative(ofCase: "air", in: workspace(texts)).sentences(for: section)
  }

  static let parties = """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Uji
    Kelurahan: Melati
    Kecamatan: Kecamatan Mawar
    Kota: Kota Contoh

    %rec: Pihak

    Id: dinas-pu
    Nama: Dinas PU Kota Contoh
    Jenis: pemerintah

    Id: tetangga
    Nama: Tetangga di sekitar sumur RW 03
    Jenis: keluarga

    Id: ketua
    Nama: Ketua RW 03
    Jenis: perorangan

    """

  @Test("the tree is told from its core: causes step by step, effects and what they lead to")
  func tellsTree() {
    #expect(
      Self.sentences(.identification, ["pohon-masalah.rec": Self.tree])
        == [
          "Masalah inti yang tergambar dalam pohon masalah adalah air sumur keruh.",
          "Penyebab utamanya adalah saluran limbah bocor.",
          "Saluran limbah bocor karena Dinas PU jarang memeriksa dan pipa sudah tua.",
          "Dampaknya adalah warga membeli air.",
          "Warga membeli air, sehingga pengeluaran, juga utang, naik.",
        ])
    #expect(
      Self.sentences(.background, ["pohon-masalah.rec": Self.tree]) == [
        "Air sumur keruh. Jika dibiarkan, akibatnya warga membeli air."
      ])
  }

  @Test("nothing is said while its data is not there")
  func saysNothing() {
    for section in ProseSection.all(ofCase: "air") {
      let found = Self.sentences(section, ["kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n"])
      #expect(
        found
          == (section == .overview
            ? ["Masalah dalam kasus ini ditemukan di Kelurahan Melati, Kecamatan Mawar, Kota Contoh."] : []))
    }
    let half = "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: Pipa tua\n"
    #expect(Self.sentences(.identification, ["pohon-masalah.rec": half]).isEmpty)
  }

  static let meeting = """
    %rec: Pertemuan

    Jenis: rembug
    Judul: Rembug air
    Tanggal: 2023-02-11
    Mulai: 08:00
    Selesai: 10:30
    Tempat: Balai RW 03

    %rec: Pertanyaan

    Id: Sumur
    Teks: Memiliki sumur
    Jenis: ya_tidak

    %rec: Peserta

    Id: P1
    Nama: Ani
    JK: P
    Sumur: tidak

    Id: P2
    Nama: Budi
    JK: L
    Sumur: tidak

    Id: P3
    Nama: Cici
    JK: P
    Sumur: ya

    %rec: Temuan

    Id: T1
    Jenis: masalah
    Teks: Air keruh
    SuaraL: 2
    SuaraP: 3

    Id: T2
    Jenis: masalah
    Teks: Selokan mampet

    """

  @Test("meetings tell their day, hours, place and people; counts that are figures stand as figures")
  func tellsMeetings() {
    let path = "pertemuan/2023-02-11-rembug-air.rec"
    let plain = Self.sentences(.identification, [path: Self.meeting])
    #expect(
      plain == [
        "Rembug air berlangsung pada Sabtu, 11 Februari 2023, pukul 08.00–10.30, di balai RW 03, dihadiri 3 orang (1 laki-laki dan 2 perempuan).",
        "Dari dua kartu masalah dalam rembug air, suara terbanyak jatuh pada \"Air keruh\" (5 suara).",
      ])
    #expect(
      Self.sentences(.overview, [path: Self.meeting]).last == "Dalam rembug air, 2 dari 3 peserta tidak memiliki sumur."
    )
    let figures = """
      %rec: Kasus

      Urutan: 1
      Judul: Air

      %rec: Angka

      Id: hadir
      Nama: Peserta rembug
      Rumus: 2023-02-11-rembug-air
      Satuan: orang

      Id: tanpa
      Nama: Peserta tanpa sumur
      Rumus: 2023-02-11-rembug-air  Sumur = tidak
      Satuan: orang
      Sumber: Daftar hadir

      Id: bagian
      Nama: Bagian tanpa sumur
      Rumus: tanpa/hadir%
      Satuan: persen

      Id: kosong
      Nama: Belum dihitung

      """
    let live = Self.sentences(.overview, [path: Self.meeting, "kasus.rec": figures])
    #expect(
      Array(live.dropFirst()) == [
        "Peserta rembug tercatat {hadir} orang.", "Peserta tanpa sumur tercatat {tanpa} orang menurut daftar hadir.",
        "Bagian tanpa sumur tercatat {bagian}.", "Dalam rembug air, {tanpa} dari {hadir} peserta tidak memiliki sumur.",
      ])
  }

  @Test("needs tell their causes, resources their class and whom they help, by the names of the parties")
  func tellsNeeds() {
    let file = """
      %rec: Kebutuhan

      Id: K1
      Teks: Perbaikan saluran
      Penyebab: N2
      Penyebab: N4

      Id: K2
      Teks: Pemeriksaan rutin

      %rec: SumberDaya

      Id: R1
      Golongan: informal
      Pihak: tetangga
      Kebutuhan: K1

      Id: R2
      Golongan: kemasyarakatan
      Pihak: dinas-pu
      Kebutuhan: K1
      Kebutuhan: K2

      """
    let files = ["kasus.rec": file, "pohon-masalah.rec": Self.tree]
    #expect(
      Self.sentences(.needs, files) == [
        "Perbaikan saluran dibutuhkan untuk menjawab penyebab-penyebab berikut: saluran limbah bocor dan pipa sudah tua."
      ])
    #expect(
      Self.sentences(.resources, files) == [
        "Sumber informal yang tersedia adalah tetangga di sekitar sumur RW 03.",
        "Sumber kemasyarakatan yang tersedia adalah Dinas PU Kota Contoh.",
        "Kebutuhan akan perbaikan saluran dapat dipenuhi bersama tetangga di sekitar sumur RW 03 dan Dinas PU Kota Contoh.",
        "Kebutuhan akan pemeriksaan rutin dapat dipenuhi bersama Dinas PU Kota Contoh.",
      ])
  }

  @Test("the plan tells method, systems, evaluation, what it costs in figures and words, and its day")
  func tellsPlan() {
    let plan = """
      %rec: Rencana

      Strategi: kolaborasi
      Taktik: pengembangan_kapasitas
      Taktik: gotong royong

      %rec: Tujuan

      Id: G1
      Jenis: umum
      Teks: Air sumur jernih

      %rec: Sistem

      Jenis: pengawasan
      Pihak: ketua

      %rec: Evaluasi

      Id: V1
      Tujuan: G1
      Alat: Uji air
      Waktu: Bulan kedua
      PenanggungJawab: dinas-pu

      """
    let budget = """
      %rec: Kelompok

      Id: G1
      Nama: Bahan

      %rec: Rincian

      Id: B1
      Kelompok: G1
      Uraian: Pipa
      Volume: 3
      Satuan: batang
      HargaSatuan: 50000

      """
    let schedule = "%rec: Jadwal\n\nTanggal: 2023-05-06\nTempat: Balai RW 03\nPeserta: 40\n"
    let files = ["rencana.rec": plan, "anggaran.rec": budget, "jadwal.rec": schedule]
    #expect(
      Self.sentences(.method, files) == [
        "Strategi yang dipilih adalah kolaborasi, dengan taktik pengembangan kapasitas dan gotong royong.",
        "Dalam sistem pengawasan ada Ketua RW 03.",
      ])
    #expect(
      Self.sentences(.evaluation, files) == [
        "Apakah air sumur jernih dinilai dengan uji air, bulan kedua, oleh Dinas PU Kota Contoh."
      ])
    #expect(
      Self.sentences(.feasibility, files) == [
        "Pelaksanaan direncanakan pada Sabtu, 6 Mei 2023 di balai RW 03 untuk 40 peserta.",
        "Seluruh kegiatan memerlukan biaya Rp150.000 (seratus lima puluh ribu rupiah).",
      ])
  }

  @Test("what is offered for the sample, put in as it is, is found no fault with")
  func offersAreSound() {
    let workspace = Self.workspace(Self.sample)
    var texts = Self.sample
    var count = 0
    for folder in [""] + workspace.caseFolders {
      for section in ProseSection.all(ofCase: folder) {
        let sentences = Narrative(ofCase: folder, in: workspace).sentences(for: section)
        count += sentences.count
        if !sentences.isEmpty { texts[section.path(inCase: folder)] = sentences.joined(separator: "\n\n") + "\n" }
      }
    }
    #expect(count > 100)
    var checker = Checker()
    let grave = checker.findings(in: Self.workspace(texts)).filter { $0.severity != .saran }
    #expect(grave.filter { $0.file.hasSuffix(".md") }.map(\.message.id) == [])
  }
}
