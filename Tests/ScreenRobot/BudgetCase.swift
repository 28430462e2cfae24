/// Budgets to sit down before: one transcribed from a document, one to be begun.
public enum BudgetCase {
  public static let folder = "jaminan-sosial"
  public static let path = "kasus/jaminan-sosial/anggaran.rec"

  private static let file =
    "%rec: Kasus\n\nUrutan: 1\nProfil: jaminan_sosial\nJudul: Jaminan sosial pekerja informal\n"

  /// A case without a budget.
  public static let empty = ["kasus/jaminan-sosial/kasus.rec": file]

  /// A budget of three groups with what was printed, a ceiling, an income and two payments.
  public static let whole = empty.merging([
    path: """
    %rec: Anggaran

    Tertulis: 1190000
    Batas: 1250000

    %rec: Penerimaan

    Id: I1
    Sumber: Swadaya kelurahan
    Jumlah: 1000000

    %rec: Kelompok

    Id: G1
    Nama: Administrasi
    Label: Jumlah I
    Tertulis: 57500

    Id: G2
    Nama: Honorarium narasumber
    Label: Jumlah II
    Tertulis: 400000

    Id: G3
    Nama: Konsumsi
    Label: Jumlah III
    Tertulis: 700000

    %rec: Rincian

    Id: B1
    Kelompok: G1
    Uraian: Proposal pengajuan
    Volume: 50
    Satuan: lembar
    HargaSatuan: 700
    Tertulis: 37500

    Id: B2
    Kelompok: G1
    Uraian: Banner
    VolumeTertulis: 2x4
    Satuan: meter
    HargaSatuan: 20000
    Tertulis: 20000

    Id: B3
    Kelompok: G2
    Uraian: Dinas Sosial Kota Bandung
    Volume: 1
    Satuan: orang
    Koefisien: 2
    SatuanKoefisien: jam
    HargaSatuan: 200000
    Kegiatan: K1

    Id: B4
    Kelompok: G3
    Uraian: Snack peserta
    Volume: 50
    Satuan: box
    HargaSatuan: 10000
    Tertulis: 500000
    Kegiatan: K1

    Id: B5
    Kelompok: G3
    Uraian: Makan siang panitia
    Volume: 12.5
    Satuan: box
    HargaSatuan: 16000
    Kegiatan: K1

    %rec: Transaksi

    Id: X1
    Tanggal: 2023-02-25
    Rincian: B4
    NoBukti: 012
    Penerima: Toko Sari
    Jumlah: 450000

    Id: X2
    Tanggal: 2023-02-25
    Rincian: B4
    Jumlah: 60000

    """,
    "kasus/jaminan-sosial/rencana.rec":
      "%rec: Kegiatan\n\nId: K1\nNama: Sosialisasi jaminan sosial\n\nId: K2\nNama: Pendampingan\n",
  ]) { _, new in new }
}
