import Practicum
import RecordText
import Testing

@Suite("D02: references to nothing")
struct DanglingReferenceTests {
  private static let meeting = CheckExample.meeting
  private static let tree = CheckExample.tree

  @Test(
    "D02 finds references to nothing, in this file or another",
    arguments: [
      (tree + "\nId: N2\nJenis: penyebab\nInduk: N9\nTeks: x\n", ["D02 salah"]),
      (tree + "\nId: N2\nJenis: penyebab\nInduk: N1\nInduk: N9\nInduk: N8\nTeks: x\n", ["D02 salah", "D02 salah"]),
      (tree + "Bukti: 2023-02-12-rembug\n", ["D02 salah"]),
      (meeting + "\n%rec: Temuan\n\nId: T1\nTeks: x\n" + tree + "Bukti: 2023-02-11-rembug/T2\n", ["D02 salah"]),
      (tree + "Bukti: wawancara-rt/T2\n", ["D02 salah"]), (tree + "Bukti: @smith2020\n", ["D02 salah"]),
      (meeting + "\n%rec: Temuan\n\nId: T1\nTeks: x\nButir: N1\n", ["D02 salah"]),
      (tree + "Bukti: 2023-02-11-Rembug-Warga/T99\n", ["D02 salah"]), (tree + "Bukti: Rembug/T99\n", ["D02 salah"]),
      (tree + "Bukti: 2023-02-11-rembug-warga.rec\n", ["D02 salah"]), (tree + "Bukti: @Zastrow2017\n", ["D02 salah"]),
      (tree + "Bukti: 2023-02-31-rembug\n", ["D02 salah"]),
      (meeting + tree + "Bukti: 2023-02-11-rembug.rec\n", ["D02 salah"]),
      (meeting + "Notulis: lurah\n", ["D02 perlu_dicek"]),
      ("==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: x\nDasar: N7\n", ["D02 salah"]),
      ("==> kasus/air/swot.rec\n%rec: Strategi\n\nId: SO1\nKotak: SO\nFaktor: s1\nTeks: x\n", ["D02 salah"]),
      (
        "==> kasus/air/anggaran.rec\n%rec: Rincian\n\nId: B1\nKelompok: G1\nUraian: x\nVolume: 1\nSatuan: x\nHargaSatuan: 5\n",
        ["D02 salah"]
      ),
    ])
  func dangling(bundle: String, rules: [String]) { #expect(CheckExample.rules(bundle) == rules) }

  @Test(
    "D02 is silent about references that hold, about free text, and about records that were set aside",
    arguments: [
      tree + "\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: x\n",
      tree + "Bukti: Pengamatan di lapangan\nBukti: RT/RW\nBukti: buku tamu 2023\nBukti: observasi\n",
      tree + "Bukti: RT01/RW02\nBukti: 2023-02-11\nBukti: 2023-02-11 rembug warga\nBukti: @ balai warga\n",
      tree + "Bukti: wawancara RT 5/T2\nBukti: catatan.rec\nBukti: 12-02-2023-rembug\n",
      meeting + "\n%rec: Temuan\n\nId: T1\nTeks: x\n" + tree
        + "Bukti: 2023-02-11-rembug/T1\nBukti: 2023-02-11-rembug\n",
      "==> pertemuan/2023-01-25-pembekalan.rec\n%rec: Pertemuan\n\nJenis: rapat\nJudul: x\nTanggal: 2023-01-25\n" + tree
        + "Bukti: 2023-01-25-pembekalan\n",
      "==> praktikum.rec\n%rec: Pihak\n\nId: lurah\nNama: Lurah\nJenis: pemerintah\n" + meeting
        + "Notulis: lurah\nFasilitator: Bu Lurah\n",
      "==> pustaka.rec\n%rec: Pustaka\n\nId: smith2020\nJenis: buku\nPenulis: Smith\nTahun: 2020\nJudul: x\n" + tree
        + "Bukti: @smith2020\n",
      tree + "\nId: N3\nrusak\n\nId: N2\nJenis: penyebab\nInduk: N3\nTeks: x\n",
      tree + "==> kasus/air/swot.rec\n%rec: Faktor\n\nId: S1\nJenis: S\nTeks: x\nDasar: N1\nDasar: PKK\n",
      "==> pertemuan/2023-01-25-a.rec\n%rec: Pertemuan\n\nJenis: rapat\nJudul: x\nTanggal: 2023-01-25\n\n%rec: Temuan\n\nId: T1\nTeks: x\nButir: N1\n",
    ])
  func holding(bundle: String) { #expect(CheckExample.rules(bundle).filter { $0.hasPrefix("D02") } == []) }

  @Test("D02 says where it looked, and offers to register a party")
  func danglingWords() throws {
    #expect(
      CheckExample.report(Self.tree + "\nId: N2\nJenis: penyebab\nInduk: n1\nTeks: x\n") == [
        "kasus/air/pohon-masalah.rec:7: salah D02 Induk (selangkah ke arah inti) merujuk n1, padahal kode itu tidak ada "
          + "di pohon-masalah.rec. Perbaiki atau hapus rujukannya."
      ])
    let mended = try CheckExample.mended(
      Self.tree + "\nId: N2\nJenis: penyebab\nInduk: n1\nTeks: x\n", "kasus/air/pohon-masalah.rec")
    #expect(mended.hasSuffix("Induk: N1\nTeks: x\n"))
    let praktikum = try CheckExample.mended(Self.meeting + "Notulis: karang-taruna\n", "praktikum.rec")
    #expect(praktikum.contains("\nId: karang-taruna\nNama: Karang taruna\n"))
  }

  @Test(
    "D02: a meeting, its finding or a reference written otherwise is mended in place",
    arguments: [
      ("2023-02-11-Rembug", "2023-02-11-rembug"), ("2023-02-11-rembug.rec", "2023-02-11-rembug"),
      ("2023-02-11-rembug.REC/t1", "2023-02-11-rembug/T1"), ("2023-02-11-rembug/t1", "2023-02-11-rembug/T1"),
      ("@Smith2020", "@smith2020"),
    ])
  func otherwiseWritten(written: String, plain: String) throws {
    let bundle =
      Self.meeting + "\n%rec: Temuan\n\nId: T1\nTeks: x\n"
      + "==> pustaka.rec\n%rec: Pustaka\n\nId: smith2020\nJenis: buku\nPenulis: Smith\nTahun: 2020\nJudul: x\n"
      + Self.tree + "Bukti: \(written)\n"
    let mended = try CheckExample.mended(bundle, "kasus/air/pohon-masalah.rec")
    #expect(mended.hasSuffix("Bukti: \(plain)\n"))
  }

  @Test("D02: a phase names a case folder that exists")
  func caseFolder() {
    let phase =
      "==> praktikum.rec\n%rec: Praktikum\n\nVersiFormat: 1\nJudul: x\nLembaga: x\nKelurahan: x\nMulai: 2023-01-01\nSelesai: 2023-02-01\nPraktikan: x\n\n%rec: Tahap\n\nId: H1\nNama: x\nKasus: air\n"
    #expect(CheckExample.rules(phase) == ["D02 salah"])
    #expect(CheckExample.rules(phase + Self.tree) == [])
  }
}
