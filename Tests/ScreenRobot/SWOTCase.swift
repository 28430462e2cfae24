/// A case with a whole matrix and nothing to find fault with, as texts by path.
public enum SWOTCase {
  public static let folder = "jaminan-sosial"
  public static let path = "kasus/jaminan-sosial/swot.rec"

  /// Weights, ratings, citations: all there.
  public static let whole = [
    "kasus/jaminan-sosial/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Profil: jaminan_sosial
    Judul: Kepesertaan BPJS Ketenagakerjaan

    """,
    path: """
    %rec: Swot

    Skala: besaran

    %rec: Faktor

    Id: S1
    Jenis: S
    Teks: Warga antusias setiap ada kegiatan baru
    Bobot: 0.30
    Rating: 4

    Id: S2
    Jenis: S
    Teks: Rasa ingin tahu warga tentang jaminan sosial tinggi
    Bobot: 0.25
    Rating: 3

    Id: W1
    Jenis: W
    Teks: Pengetahuan tentang jaminan sosial masih rendah
    Bobot: 0.25
    Rating: 3

    Id: W2
    Jenis: W
    Teks: Banyak yang kesulitan memakai layanan lewat internet
    Bobot: 0.20
    Rating: 2

    Id: O1
    Jenis: O
    Teks: PKK dan Karang Taruna aktif di lingkungan warga
    Bobot: 0.40
    Rating: 3

    Id: O2
    Jenis: O
    Teks: Kantor BPJS Ketenagakerjaan terbuka untuk bekerja sama
    Bobot: 0.30
    Rating: 4

    Id: T1
    Jenis: T
    Teks: Kabar keliru tentang iuran beredar di grup percakapan
    Bobot: 0.30
    Rating: 2

    %rec: Strategi

    Id: SO1
    Kotak: SO
    Faktor: S1
    Faktor: O1
    Faktor: O2
    Teks: Mengajak PKK, Karang Taruna, dan BPJS menyelenggarakan hari pendaftaran bersama
    Prioritas: 1

    Id: WO1
    Kotak: WO
    Faktor: W1
    Faktor: W2
    Faktor: O2
    Teks: Menghadirkan petugas resmi untuk menerangkan manfaat dan iuran

    Id: ST1
    Kotak: ST
    Faktor: S2
    Faktor: T1
    Teks: Meluruskan kabar simpang siur dengan lembar tanya jawab warga

    Id: WT1
    Kotak: WT
    Faktor: W1
    Faktor: T1
    Teks: Panitia mempelajari lebih dahulu alur pendaftaran yang resmi

    """,
  ]

  /// The case before anything was analysed.
  public static let empty = whole.filter { $0.key != path }

  /// The whole matrix with a piece of its text replaced.
  public static func whole(replacing piece: String, with other: String) -> [String: String] {
    whole.mapValues { $0.replacing(piece, with: other) }
  }
}
