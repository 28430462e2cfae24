import Practicum
import RecordText
import Testing

@Suite("Group D: how records are written")
struct RecordRuleTests {
  private static let meeting = CheckExample.meeting
  private static let tree = CheckExample.tree

  @Test("D01 names line, column and reason, and nothing else speaks of a record set aside")
  func setAside() {
    #expect(
      CheckExample.report(
        Self.tree + "\nId: N2\nJenis: sebab\nTeks sumur\n\nId: N3\nJenis: penyebab\nInduk: N2\nTeks: x\n")
        == [
          "kasus/air/pohon-masalah.rec:7: salah D01 Baris 9, kolom 5 bukan isian. Tulis “Nama: nilai” di awal baris, "
            + "atau + untuk melanjutkan nilai sebelumnya. Catatan ini disisihkan dan isinya tetap utuh."
        ])
    #expect(CheckExample.report(Self.tree, .english) == [])
  }

  @Test("D01: many records set aside are told quickly, each with its own line")
  func manySetAside() {
    let count = 4000
    let text = "%rec: Butir\n" + String(repeating: "\nId: N1\nrusak\n", count: count)
    let workspace = CheckExample.workspace("==> kasus/air/pohon-masalah.rec\n" + text)
    let start = ContinuousClock.now
    let found = RuleCatalogue.all.filter { $0.id == "D01" }.flatMap {
      $0.find(workspace, "kasus/air/pohon-masalah.rec")
    }
    #expect(ContinuousClock.now - start < .seconds(3))
    #expect(found.count == count && found.last?.message.id.hasPrefix("Baris \(count * 3 + 1), kolom") == true)
  }

  @Test(
    "each reason for setting a record aside has its sentence",
    arguments: [SyntaxProblem.Reason.notAField, .continuationWithoutField, .joinedToNothing, .notUTF8, .nul])
  func reasons(reason: SyntaxProblem.Reason) {
    let words = reason.words(line: 12, column: 3)
    #expect(words.id.hasPrefix("Baris 12, kolom 3 ") && words.en.hasPrefix("Line 12, column 3 "))
    #expect(words.id.hasSuffix("utuh.") && words.en.hasSuffix("lost."))
  }

  @Test(
    "D03 finds what no calendar or clock has, and ends before starts",
    arguments: [
      (
        "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\nMulai: 2023-02-30\n",
        "Tanggal 2023-02-30 tidak ada: Februari 2023 hanya tanggal 1 sampai 28."
      ),
      (
        "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\nMulai: 2023-13-01\n",
        "Tanggal 2023-13-01 tidak ada: bulan 13 tidak ada di kalender."
      ),
      (meeting + "Mulai: 25:00\n", "Pukul 25:00 tidak ada: jam 00 sampai 23, menit 00 sampai 59."),
      (meeting + "Mulai: 10:00\nSelesai: 09.30\n", "Selesai 09.30 mendahului Mulai 10.00. Perbaiki salah satunya."),
      (
        "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\nMulai: 2023-03-01\nSelesai: 2023-02-28\n",
        "Selesai 28 Februari 2023 mendahului Mulai 1 Maret 2023. Perbaiki salah satunya."
      ),
    ])
  func impossible(bundle: String, words: String) {
    let found = CheckExample.report(bundle).filter { !$0.contains(" saran ") }
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("salah D03 " + words) == true)
  }

  @Test(
    "D03 is silent about leap days, equal ends, the last minute of a day, and the rundown, which its own rules judge",
    arguments: [
      "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\nMulai: 2024-02-29\nSelesai: 2024-02-29\n",
      meeting + "Mulai: 00:00\nSelesai: 23:59\n",
      "==> kasus/air/jadwal.rec\n%rec: Acara\n\nId: A1\nMulai: 10:00\nSelesai: 09:00\nNama: x\n",
    ])
  func possible(bundle: String) { #expect(CheckExample.rules(bundle) == []) }

  @Test(
    "D04 finds values of the wrong form and needed fields without a value",
    arguments: [
      (
        "\n%rec: Peserta\n\nId: P1\nNama: x\nUmur: tiga puluh\n",
        "salah D04 Umur: “tiga puluh” tidak cocok: harus bilangan bulat 0 sampai 130."
      ),
      (
        "\n%rec: Peserta\n\nId: P1\nNama: x\nUmur: 131\n",
        "salah D04 Umur: “131” tidak cocok: harus bilangan bulat 0 sampai 130."
      ),
      ("\n%rec: Peserta\n\nId: P1\nNama: x\nJK: X\n", "salah D04 L/P: “X” tidak ada di pilihan. Pilihannya: L atau P."),
      (
        "\n%rec: Peserta\n\nId: P1\nNama: x\nRT: 0003\n",
        "salah D04 RT: “0003” bukan nomor RT/RW. Tulis satu sampai tiga angka, misalnya 03."
      ),
      (
        "\n%rec: Peserta\n\nId: P-1\nNama: x\n",
        "salah D04 Kode: “P-1” bukan kode: huruf dulu, lalu huruf, angka atau _, misalnya P7."
      ),
      (
        "\n%rec: Peserta\n\nId: P1\nNama: x\nNama: y\n",
        "salah D04 Nama tertulis dua kali: “x” dan “y”. Simpan satu saja."
      ),
      ("\n%rec: Peserta\n\nId: P1\nNama:  \n", "perlu_dicek D04 Peserta P1: Nama belum diisi."),
      ("\n%rec: Peserta\n\nNama: x\n", "perlu_dicek D04 Peserta: Kode belum diisi."),
      (
        "\n%rec: Pertanyaan\n\nId: Bpjs\nTeks: x\nJenis: ya_tidak\n\n%rec: Peserta\n\nId: P1\nNama: x\nBpjs: mungkin\n",
        "salah D04 x: “mungkin” tidak ada di pilihan. Pilihannya: ya atau tidak."
      ),
      (
        "\n%rec: Pertanyaan\n\nId: Umur\nTeks: x\nJenis: angka\n",
        "salah D04 Kode pertanyaan “Umur” sama dengan nama isian daftar hadir. Pilih kode lain."
      ),
      (
        "\n%rec: Kesepakatan\n\nId: S1\nTeks: x\nTenggat: 11 Februari 2023\n",
        "salah D04 Tenggat: “11 Februari 2023” bukan tanggal. Di berkas tulis tahun-bulan-hari, misalnya 2023-02-11."
      ),
      (
        "Abaikan: karena sudah benar\n",
        "perlu_dicek D04 Abaikan “karena sudah benar” tidak menyebut nomor temuan. Tulis seperti: W02 alasannya."
      ),
      ("JumlahL:\n", "saran D04 Jumlah laki-laki (tanpa nama) tertulis tanpa nilai. Isi, atau hapus barisnya."),
      ("Mulai: 08.00\n", "saran D04 Mulai: “08.00” dibaca sebagai 08:00. Di berkas sebaiknya ditulis 08:00."),
      ("Diundang: 1.200\n", "saran D04 Diundang: “1.200” dibaca sebagai 1200. Di berkas sebaiknya ditulis 1200."),
    ])
  func malformed(rest: String, words: String) {
    let found = CheckExample.report(Self.meeting + rest)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(" " + words) == true, "\(found)")
  }

  @Test(
    "D04 judges the other kinds of files as well",
    arguments: [
      (
        "==> kasus/air/anggaran.rec\n%rec: Anggaran\n\nBatas: 1.200.000\n",
        "saran D04 Batas: “1.200.000” dibaca sebagai 1200000. Di berkas sebaiknya ditulis 1200000."
      ),
      (
        "==> kasus/air/anggaran.rec\n%rec: Anggaran\n\nBatas: 1.20.000\n",
        "salah D04 Batas: “1.20.000” bukan rupiah bulat. Tulis angka saja, misalnya 1200000."
      ),
      (
        "==> kasus/air/anggaran.rec\n%rec: Anggaran\n\nBatas: 5000000000000\n",
        "salah D04 Batas: “5000000000000” terlalu besar: paling banyak Rp1.000.000.000.000. Periksa banyaknya nol."
      ),
      (
        "==> kasus/air/anggaran.rec\n%rec: Kelompok\n\nId: G1\nNama: x\n\n%rec: Rincian\n\nId: B1\nKelompok: G1\n"
          + "Uraian: x\nSatuan: x\nHargaSatuan: 5\n",
        "perlu_dicek D04 Rincian B1: isi Volume atau Volume tertulis."
      ),
      (
        "==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: x\nBobot: 0,25\n",
        "salah D04 Bobot: “0,25” bukan angka. Di berkas tulis angka dan titik desimal, misalnya 2.5."
      ),
      (
        "==> wilayah.rec\n%rec: Statistik\n\nId: A1\nNama: x\nNilai: 1.500\n",
        "saran D04 Nilai: “1.500” dibaca 1,5. Kalau maksudnya ribuan, tulis 1500."
      ),
      (
        "==> wilayah.rec\n%rec: Sumber\n\nId: U1\nNama: x\nTahun: 23\n",
        "salah D04 Tahun: “23” bukan tahun. Tulis empat angka, misalnya 2023."
      ),
      (
        "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\n\n%rec: Angka\n\nId: a\nNama: x\n",
        "perlu_dicek D04 Angka a: isi Nilai atau Rumus."
      ),
      (
        "==> kasus/air/kasus.rec\n%rec: Masalah\n\nId: M1\nTeks: x\n",
        "perlu_dicek D04 Berkas ini belum punya catatan Kasus. Tambahkan agar jelas berkas ini tentang apa."
      ),
      (
        "==> praktikum.rec\n%rec: Praktikum\n\nVersiFormat: 2\nJudul: x\nLembaga: x\nKelurahan: x\nMulai: 2023-01-01\nSelesai: 2023-01-01\nPraktikan: x\n",
        "salah D04 Berkas ini memakai format versi 2, sedangkan Rembuk ini mengenal versi 1. Pasang Rembuk yang lebih baru sebelum mengubahnya."
      ),
      (
        "==> kasus/air/rencana.rec\n%rec: Sistem\n\nJenis: klien\nPihak: Warga RW 01\n\nPihak: x y\n",
        "perlu_dicek D04 Sistem partisipan: Jenis belum diisi."
      ),
      (
        "==> wilayah.rec\n\u{FEFF}%rec: Sumber\n\nId: U1\nNama: x\n",
        "saran D04 Berkas diawali tanda BOM. Tanda itu dibuang pada perubahan pertama."
      ),
      (
        "==> wilayah.rec\n%rec: Sumber\r\n\r\nId: U1\r\nNama: x\r\n",
        "saran D04 Baris berkas berakhir cara Windows (CRLF). Akhir baris dirapikan pada perubahan pertama."
      ),
    ])
  func otherFiles(bundle: String, words: String) {
    let found = CheckExample.report(bundle)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(": " + words) == true, "\(found)")
  }

  @Test(
    "D04 is silent about unknown fields and types, free text, empty sections and values at the edge of their range",
    arguments: [
      "", "==> kasus/air/kasus.rec\n%rec: Kasus\n", "==> wilayah.rec\n# kosong\n", "==> catatan.rec\nIsian: bebas\n",
      meeting + "Cuaca: hujan\n\n%rec: Angin\n\nArah: barat\n",
      meeting
        + "\n%rec: Peserta\n\nId: P1\nNama: x\nUmur: 0\nRT: 3\nRW: 003\nNIK: 12\nTelepon: +62 812\nHadir: tidak\n",
      meeting + "\n%rec: Peserta\n\nId: P1\nNama: x\nUmur: 130\nUnsur:\nKelompok: \n",
      meeting + "Abaikan: M04 dihitung di luar\nAbaikan: m05\nCatatan: a\n+ b\n",
      "==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: x\nBobot: 0.125\nRating: 4\n",
      "==> kasus/air/rencana.rec\n%rec: Rencana\n\nTaktik: doa bersama\nTaktik: edukasi\n",
      meeting
        + "\n%rec: Pertanyaan\n\nId: Sumber\nTeks: x\nJenis: ganda\nPilihan: a\n\n%rec: Peserta\n\nId: P1\nNama: x\nSumber: a\nSumber: a\n",
    ])
  func wellFormed(bundle: String) { #expect(CheckExample.rules(bundle) == []) }

  @Test("what a malformed value can only mean is mended in place; a guess is not offered")
  func mending() throws {
    let path = "kasus/air/pertemuan/2023-02-11-rembug.rec"
    let bundle =
      Self.meeting
      + "Mulai: 08.00\n\n%rec: Peserta\n\nNama: a\nJK: laki-laki\nTinggal: ya\n\nId: P4\nNama: b\nUmur: 1.2.3\n\n%rec: Kesepakatan\n\nId: S1\nTeks: x\nTenggat: 11/2/2023\n\nId: S2\nTeks: x\nTenggat: besok\n"
    let mended = try CheckExample.mended(bundle, path)
    #expect(mended.contains("Mulai: 08:00\n"))
    #expect(mended.contains("\nId: P5\nNama: a\nJK: L\nTinggal: ya\n"))
    #expect(mended.contains("Umur: 1.2.3\n"))
    #expect(mended.contains("Tenggat: 2023-02-11\n"))
    #expect(mended.contains("Tenggat: besok\n"))
  }

  @Test("D03: a meeting may run past midnight, but not past the morning, nor end before it began")
  func nightMeeting() {
    func found(_ start: String, _ end: String) -> [String] {
      CheckExample.rules(Self.meeting + "Mulai: \(start)\nSelesai: \(end)\n")
    }
    #expect(found("20:00", "00:30") == [])
    #expect(found("18:00", "05:59") == [])
    #expect(found("18:00", "06:00") == ["D03 salah"])
    #expect(found("17:59", "00:30") == ["D03 salah"])
    #expect(found("20:00", "19:30") == ["D03 salah"])
  }

  @Test(
    "D04: a weight with more digits than are kept is rounded with one key; a negative or huge one is wrong",
    arguments: [
      ("0.142857143", ["D04 saran"], "0.142857"), ("0.25", [], "0.25"), ("0.142857", [], "0.142857"),
      ("-0.2", ["D04 salah"], "-0.2"), ("1234567890123", ["D04 salah"], "1234567890123"),
    ])
  func decimals(weight: String, rules: [String], mended: String) throws {
    let bundle = "==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: x\nBobot: \(weight)\n"
    #expect(CheckExample.rules(bundle) == rules)
    #expect(try CheckExample.mended(bundle, "kasus/air/swot.rec").hasSuffix("Bobot: \(mended)\n"))
  }

  @Test("D04: the answers to every question are judged, however many there are")
  func manyQuestions() {
    let questions = (1...80).map { "\nId: Q\($0)\nTeks: x\nJenis: ya_tidak\n" }.joined()
    func found(_ answers: String) -> [String] {
      CheckExample.rules(
        Self.meeting + "\n%rec: Pertanyaan\n" + questions + "\n%rec: Peserta\n\nId: P1\nNama: x\n" + answers)
    }
    #expect(found((1...80).map { "Q\($0): ya\n" }.joined()) == [])
    #expect(found("Q80: mungkin\n") == ["D04 salah"])
    #expect(found("Q79: ya\nQ79: tidak\n") == ["D04 salah"])
  }

  @Test("D06: a case stands once, and only the second is spoken of")
  func singles() {
    let bundle = "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\n\nUrutan: dua\n"
    #expect(
      CheckExample.report(bundle) == [
        "kasus/air/kasus.rec:7: salah D06 Kasus hanya boleh satu dan sudah ada di baris 3. Pindahkan isinya ke sana, "
          + "lalu hapus yang ini."
      ])
  }

  @Test("D06: photographs and annexes are in the folder")
  func documentation() throws {
    let bundle =
      "==> praktikum.rec\n%rec: Praktikum\n\nVersiFormat: 1\nJudul: x\nLembaga: x\nKelurahan: x\nMulai: 2023-01-01\nSelesai: 2023-02-01\nPraktikan: x\n\n%rec: Dokumentasi\n\nId: D1\nBerkas: foto/rembug.jpg\nKeterangan: x\n\n%rec: Lampiran\n\nId: L1\nJudul: x\nTabel: roster\n"
    #expect(
      CheckExample.report(bundle) == [
        "praktikum.rec:13: salah D06 Berkas “foto/rembug.jpg” tidak ada di folder praktikum. "
          + "Salin berkasnya ke sana, atau perbaiki namanya."
      ])
    #expect(CheckExample.rules(bundle, otherFiles: ["foto/rembug.jpg"]) == [])
    #expect(CheckExample.rules(bundle, otherFiles: ["foto/rembug.JPG"]) == ["D06 salah"])
  }
}
