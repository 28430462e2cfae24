import Practicum

/// A small case with a schedule, for the screens of the rundown and the steps.
public enum ScheduleCase {
  public static let folder = "jaminan-sosial"
  public static let path = Schedule.path(ofCase: folder)

  /// The practicum, its case and a plan, without a schedule.
  public static let empty = [
    "praktikum.rec": """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Laboratorium
    Lembaga: Poltekesos Bandung
    Kelurahan: Rancanumpang
    Mulai: 2023-01-25
    Selesai: 2023-04-15
    Praktikan: Rani

    %rec: Pihak

    Id: dinas-sosial
    Nama: Dinas Sosial Kota Bandung
    Jenis: pemerintah

    Id: lurah
    Nama: Kepala Kelurahan Rancanumpang
    Jenis: perorangan

    Id: panitia
    Nama: Panitia
    Jenis: organisasi_anggota

    """,
    "kasus/jaminan-sosial/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Profil: jaminan_sosial
    Judul: Jaminan sosial pekerja informal

    """,
    "kasus/jaminan-sosial/rencana.rec": """
    %rec: Kegiatan

    Id: K1
    Nama: Penyuluhan jaminan sosial
    Bentuk: acara

    Id: K2
    Nama: Fasilitasi pendaftaran
    Bentuk: acara

    """,
  ]

  /// The case with a day that has an empty hour, an overlap, a pinned item and printed minutes.
  public static let whole = with(schedule: day)

  /// The case with a schedule.
  public static func with(schedule text: String) -> [String: String] {
    empty.merging([path: text], uniquingKeysWith: { $1 })
  }

  public static let day = """
    %rec: Jadwal

    Tanggal: 2023-03-11
    Tempat: Aula kelurahan
    Peserta: 50
    Tamu: 3

    %rec: Langkah

    Id: L1
    Tahap: persiapan
    Teks: Membentuk panitia
    PenanggungJawab: panitia
    Tenggat: 2023-02-20
    Selesai: ya

    Id: L2
    Tahap: persiapan
    Teks: Menyebarkan undangan kepada peserta dan narasumber
    PenanggungJawab: Divisi Humas
    Tenggat: 2023-03-04

    Id: L3
    Tahap: pengakhiran
    Teks: Membagikan angket evaluasi

    %rec: Acara

    Id: A1
    Mulai: 07:00
    Selesai: 08:00
    Tertulis: 60
    Nama: Registrasi peserta
    Pengisi: panitia

    Id: A2
    Mulai: 08:00
    Selesai: 08:05
    Tertulis: 5
    Nama: Pembukaan
    Pengisi: Pembawa acara

    Id: A3
    Mulai: 08:05
    Selesai: 08:20
    Tertulis: 10
    Nama: Sambutan lurah
    Pengisi: lurah

    Id: A4
    Mulai: 08:20
    Selesai: 09:15
    Nama: Penyuluhan tentang jaminan sosial
    Pengisi: dinas-sosial
    Kegiatan: K1

    Id: A5
    Mulai: 09:00
    Selesai: 09:30
    Nama: Tanya jawab

    Id: A6
    Mulai: 10:30
    Selesai: 11:30
    Pasti: ya
    Nama: Fasilitasi pendaftaran
    Pengisi: panitia
    Pengisi: Pekerja sosial
    Kegiatan: K2

    Id: A7
    Mulai: 11:30
    Selesai: 11:35
    Nama: Penutupan
    Pengisi: Pembawa acara

    """

  /// Two days, the second with two parallel tracks.
  public static let tracks = """
    %rec: Jadwal

    Tanggal: 2023-03-11

    %rec: Acara

    Id: A1
    Mulai: 08:00
    Selesai: 08:30
    Nama: Registrasi peserta
    Pengisi: panitia

    Id: A2
    Mulai: 08:30
    Selesai: 10:00
    Nama: Penyuluhan
    Pengisi: dinas-sosial

    Id: A3
    Tanggal: 2023-03-12
    Mulai: 08:00
    Selesai: 08:15
    Nama: Pembukaan hari kedua
    Pengisi: panitia

    Id: A4
    Tanggal: 2023-03-12
    Jalur: Kelas A
    Mulai: 08:15
    Selesai: 10:00
    Nama: Praktik pendaftaran
    Pengisi: panitia

    Id: A5
    Tanggal: 2023-03-12
    Jalur: Kelas B
    Mulai: 08:15
    Selesai: 09:30
    Nama: Simulasi klaim
    Pengisi: dinas-sosial

    Id: A6
    Tanggal: 2023-03-12
    Mulai: 10:00
    Selesai: 10:15
    Nama: Penutupan
    Pengisi: lurah

    """
}
