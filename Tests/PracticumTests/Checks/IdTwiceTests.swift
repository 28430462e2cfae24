import Practicum
import RecordText
import Testing

@Suite("D05: one Id twice")
struct IdTwiceTests {
  private static let tree = CheckExample.tree

  @Test("D05 names both records, and its fix renumbers the later with the references that follow it")
  func idTwice() throws {
    let bundle =
      Self.tree
      + "\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: jauh\n\nId: N3\nJenis: penyebab\nInduk: N2\nTeks: a\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: mahal\n\nId: N4\nJenis: penyebab\nInduk: N2\nTeks: b\n"
    #expect(
      CheckExample.report(bundle) == [
        "kasus/air/pohon-masalah.rec:17: salah D05 Kode N2 dipakai dua kali: “jauh” (baris 7) dan “mahal”. "
          + "Yang kedua perlu kode lain."
      ])
    let mended = try CheckExample.mended(bundle, "kasus/air/pohon-masalah.rec")
    #expect(mended.contains("Id: N3\nJenis: penyebab\nInduk: N2\n"))
    #expect(mended.contains("Id: N5\nJenis: penyebab\nInduk: N1\nTeks: mahal\n"))
    #expect(mended.contains("Id: N4\nJenis: penyebab\nInduk: N5\n"))
  }

  @Test("D05: the readings of renumbered links go with them, those of other links stay")
  func readingsFollow() throws {
    let bundle =
      Self.tree
      + "\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: jauh\n\nId: N3\nJenis: penyebab\nInduk: N2\nTeks: a\nLogika: N2 ya\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: mahal\n\nId: N4\nJenis: penyebab\nInduk: N2\nInduk: N1\nTeks: b\nLogika: N2 tidak\nLogika: N1 ya\nLogika: N2\n"
    let mended = try CheckExample.mended(bundle, "kasus/air/pohon-masalah.rec")
    #expect(mended.contains("Id: N3\nJenis: penyebab\nInduk: N2\nTeks: a\nLogika: N2 ya\n"))
    #expect(mended.contains("Teks: b\nLogika: N5 tidak\nLogika: N1 ya\nLogika: N2\n"))
  }

  @Test("D05: the same record twice is to be deleted once; a party gets another slug; a system is to be merged")
  func idTwiceElsewhere() throws {
    let same = Self.tree + "\nId: N1\nJenis: inti\nTeks: Sumur kering\n"
    #expect(CheckExample.report(same).first?.contains("isi yang sama (juga di baris 3). Hapus salah satunya.") == true)
    #expect(
      try CheckExample.mended(same, "kasus/air/pohon-masalah.rec")
        == "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Sumur kering\n")
    let party =
      "==> praktikum.rec\n%rec: Pihak\n\nId: pkk\nNama: PKK 1\nJenis: keluarga\n\nId: pkk\nNama: PKK 2\nJenis: keluarga\n"
    #expect(try CheckExample.mended(party, "praktikum.rec").contains("Id: pkk-2\nNama: PKK 2\n"))
    let system = "==> kasus/air/rencana.rec\n%rec: Sistem\n\nJenis: klien\nPihak: A B\n\nJenis: klien\nPihak: C D\n"
    #expect(
      CheckExample.report(system) == [
        "kasus/air/rencana.rec:6: salah D05 Sistem partisipan klien tercatat dua kali (juga di baris 3). Gabungkan isinya."
      ])
  }

  @Test("D05 is silent about one Id in two types or two files")
  func idOnce() {
    let other =
      "==> kasus/air/kasus.rec\n%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: x\n\n%rec: Masalah\n\nId: N1\nTeks: x\n\n%rec: Kebutuhan\n\nId: N1\nTeks: x\n"
    #expect(CheckExample.rules(Self.tree + other) == [])
  }
}
