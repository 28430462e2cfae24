/// A small case whose chain runs from one cause to the end, and breaks elsewhere.
public enum TraceCase {
  public static let folder = "bpjs"

  /// Its files by path.
  public static let files = [
    "praktikum.rec": """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum

    %rec: Pihak

    Id: bpjs-tk
    Nama: BPJS Ketenagakerjaan
    Jenis: lembaga_layanan

    Id: kelompok-tani
    Nama: Kelompok Tani
    Jenis: organisasi_anggota
    """,
    "kasus/bpjs/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Judul: Kepesertaan BPJS Ketenagakerjaan

    %rec: Kebutuhan

    Id: B1
    Teks: Penjelasan manfaat yang mudah dipahami
    Penyebab: N2

    Id: B2
    Teks: Bantuan mendaftar
    Penyebab: N3

    %rec: SumberDaya

    Id: R1
    Golongan: kemasyarakatan
    Pihak: bpjs-tk
    Kebutuhan: B1

    Id: R2
    Golongan: formal
    Pihak: kelompok-tani
    """,
    "kasus/bpjs/pohon-masalah.rec": """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Pekerja informal tidak terlindungi

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Warga tidak tahu manfaatnya

    Id: N3
    Jenis: penyebab
    Induk: N1
    Teks: Warga tidak dapat mendaftar sendiri

    Id: N4
    Jenis: penyebab
    Induk: N1
    Teks: Penghasilan tidak tetap

    Id: N5
    Jenis: penyebab
    Induk: N1
    Teks: Iuran ditetapkan dari pusat
    DiLuar: Bukan wewenang kelurahan
    """,
    "kasus/bpjs/rencana.rec": """
    %rec: Tujuan

    Id: G1
    Jenis: umum
    Teks: Pekerja informal terlindungi

    Id: G2
    Jenis: khusus
    Teks: Warga memahami manfaat
    Butir: N2

    %rec: Kegiatan

    Id: K1
    Nama: Penyuluhan
    Bentuk: acara
    Narasumber: bpjs-tk
    Narasumber: Ibu Kader
    Tujuan: G2
    Kebutuhan: B1

    Id: K2
    Nama: Kunjungan rumah
    Bentuk: berkala
    Tujuan: G2
    Kebutuhan: B1
    """,
    "kasus/bpjs/anggaran.rec": """
    %rec: Rincian

    Id: L1
    Uraian: Snack peserta
    Kegiatan: K1

    Id: L2
    Uraian: Spanduk
    """,
    "kasus/bpjs/jadwal.rec": """
    %rec: Acara

    Id: A1
    Nama: Pembukaan

    Id: A2
    Nama: Penyuluhan manfaat
    Kegiatan: K1
    """,
  ]
}
