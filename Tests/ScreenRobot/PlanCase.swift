/// A small case with its tree, needs, resources and plan, as texts by path.
public enum PlanCase {
  public static let folder = "sosial"
  public static let plan = "kasus/sosial/rencana.rec"
  public static let own = "kasus/sosial/kasus.rec"
  public static let tree = "kasus/sosial/pohon-masalah.rec"
  public static let register = "praktikum.rec"

  /// Everything is there; nothing is left to find fault with.
  public static let whole = [
    register: """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Rancanumpang
    Lembaga: Politeknik
    Kelurahan: Rancanumpang
    Mulai: 2023-02-06
    Selesai: 2023-03-31
    Praktikan: Ayu

    %rec: Pihak

    Id: pekerja-sosial
    Nama: Praktikan sebagai pekerja sosial
    Jenis: perorangan

    Id: lurah
    Nama: Lurah Rancanumpang
    Jenis: pemerintah
    Peran: Memberi izin

    Id: pkk
    Nama: Tim Penggerak PKK
    Jenis: organisasi_anggota
    Singkatan: PKK

    Id: bpjs
    Nama: BPJS Ketenagakerjaan
    Jenis: lembaga_layanan

    Id: keluarga
    Nama: Keluarga pekerja
    Jenis: keluarga

    """,
    own: """
    %rec: Kasus

    Urutan: 1
    Profil: jaminan_sosial
    Judul: Kepesertaan BPJS Ketenagakerjaan

    %rec: Kebutuhan

    Id: K1
    Teks: Penyuluhan tentang hak pekerja mandiri
    Penyebab: N2

    Id: K2
    Teks: Latihan mendaftar lewat telepon sendiri
    Penyebab: N3

    %rec: SumberDaya

    Id: R1
    Golongan: informal
    Pihak: keluarga
    Kebutuhan: K2

    Id: R2
    Golongan: formal
    Pihak: pkk
    Uraian: Pertemuan rutinnya dapat dipakai.
    Kebutuhan: K1

    Id: R3
    Golongan: kemasyarakatan
    Pihak: bpjs
    Kebutuhan: K1

    """,
    tree: """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Pekerja informal tidak terlindungi
    RumusanTujuan: Pekerja informal terlindungi

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Warga belum tahu manfaatnya
    Utama: ya
    RumusanTujuan: Warga tahu manfaatnya

    Id: N3
    Jenis: penyebab
    Induk: N1
    Teks: Warga sulit mendaftar
    RumusanTujuan: Warga mudah mendaftar

    Id: N4
    Jenis: dampak
    Induk: N1
    Teks: Keluarga jatuh miskin bila kepala keluarga meninggal
    Utama: ya

    """,
    plan: """
    %rec: Rencana

    Metode: Community organization/community development
    Strategi: kolaborasi
    Strategi: kampanye
    Taktik: implementasi
    Taktik: edukasi
    Taktik: arisan iuran

    %rec: Tujuan

    Id: G1
    Jenis: umum
    Teks: Pekerja informal terlindungi jaminan sosial

    Id: G2
    Jenis: khusus
    Teks: Warga tahu manfaat dan iurannya
    Indikator: Nilai kuis
    Target: 80 dari 100
    Butir: N2

    Id: G3
    Jenis: khusus
    Teks: Warga mendaftarkan diri
    Indikator: Bukti pendaftaran
    Awal: 8 orang
    Target: 30 orang

    %rec: Kegiatan

    Id: K1
    Nama: Penyuluhan dan tanya jawab
    Bentuk: acara
    Indikator: Warga hadir dan bertanya
    Narasumber: bpjs
    Tujuan: G2
    Kebutuhan: K1

    Id: K2
    Nama: Pendampingan pendaftaran
    Bentuk: berkala
    Narasumber: pekerja-sosial
    Tujuan: G3
    Kebutuhan: K2

    %rec: Sistem

    Jenis: inisiator
    Pihak: pekerja-sosial

    Jenis: pelaku_perubahan
    Pihak: pekerja-sosial

    Jenis: klien
    Pihak: Warga sektor informal
    Keterangan: Mereka yang belum punya jaminan.

    Jenis: pendukung
    Pihak: pkk

    Jenis: pengawasan
    Pihak: lurah

    Jenis: pelaksana
    Pihak: pkk
    Pihak: Kelompok Tani

    Jenis: sasaran
    Pihak: Warga sektor informal

    Jenis: kegiatan
    Pihak: pekerja-sosial
    Pihak: pkk

    %rec: Teknik

    Id: E1
    Nama: Penyuluhan sosial
    Uraian: Menyebarkan pengetahuan kepada kelompok sasaran.

    %rec: Panitia

    Id: P1
    Bagian: Perlengkapan
    Pihak: pkk

    %rec: Evaluasi

    Id: V1
    Tujuan: G2
    Alat: Kuis

    Id: V2
    Tujuan: G3
    Alat: Menghitung bukti pendaftaran

    """,
  ]

  /// The case before anything was planned.
  public static let empty = [own: "%rec: Kasus\n\nUrutan: 1\nProfil: jaminan_sosial\nJudul: Kepesertaan\n"]

  /// The whole case with a piece of its plan replaced.
  public static func whole(replacing piece: String, with other: String) -> [String: String] {
    whole.mapValues { $0.replacing(piece, with: other) }
  }
}
