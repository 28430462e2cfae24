import Practicum
import ScreenRobot
import Screens
import TextCanvas

/// A small case with a meeting, for the screens of meetings.
enum MeetingScreenSample {
  static let path = "kasus/jaminan/pertemuan/2023-02-11-rembug.rec"
  static let tree = "kasus/jaminan/pohon-masalah.rec"

  static let files = [
    "praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\nJudul: Contoh\n",
    "kasus/jaminan/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Jaminan sosial\n",
    "kasus/jaminan/pertemuan/2023-02-01-awal.rec": """
    %rec: Pertemuan

    Jenis: wawancara
    Judul: Wawancara Pak Lurah
    Tanggal: 2023-02-01

    %rec: Peserta

    Id: P1
    Nama: Tatang
    JK: L
    RT: 02
    RW: 04

    """,
    path: """
    %rec: Pertemuan

    Jenis: rembug
    Judul: Rembug warga RW 03
    Tanggal: 2023-02-11
    Tempat: Aula kelurahan
    JatahSuara: 2

    %rec: Pertanyaan

    Id: Bpjs_tk
    Teks: Memiliki BPJS Ketenagakerjaan
    Jenis: ya_tidak

    %rec: Peserta

    Id: P1
    Nama: Asep Sunandar
    JK: L
    Umur: 43
    Pekerjaan: pedagang
    RT: 01
    RW: 03
    Bpjs_tk: tidak

    Id: P2
    Nama: Siti Aminah
    JK: P
    Umur: 38
    Pekerjaan: buruh
    RT: 02
    RW: 03
    Bpjs_tk: tidak

    Id: P3
    Nama: Ujang Permana
    JK: L
    Umur: 51
    Pekerjaan: pedagang
    RT: 02
    RW: 03
    Bpjs_tk: ya

    Id: P4
    Nama: Euis Komariah
    JK: P
    Hadir: tidak

    %rec: Temuan

    Id: T1
    Teks: Tidak tahu manfaat BPJS
    Klaster: Pengetahuan
    SuaraL: 2
    SuaraP: 1

    Id: T2
    Teks: Belum paham cara mendaftar
    Klaster: Pengetahuan
    SuaraL: 1

    Id: T3
    Teks: Iuran terasa mahal bagi pedagang kecil
    SuaraP: 1
    Urgensi: 5
    Keseriusan: 4
    Pertumbuhan: 3

    %rec: Kesepakatan

    Id: S1
    Teks: Sosialisasi di Aula
    Tenggat: 2023-03-01
    Status: belum

    """,
    tree: "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Pekerja informal tanpa jaminan\n",
  ]

  static func robot(
    at destination: Destination, columns: Int = 80, rows: Int = 24, empty: Bool = false,
    language: Language = .indonesian, glyphs: Glyphs = .unicode
  ) -> Robot {
    var files = files
    if empty {
      files[path] = "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug warga RW 03\nTanggal: 2023-02-11\n"
      files["kasus/jaminan/pertemuan/2023-02-01-awal.rec"] = nil
    }
    return Robot(
      files, size: Size(columns: columns, rows: rows), at: destination, language: language, glyphs: glyphs)
  }

  static let sizes = [(80, 24), (40, 12), (120, 40)]
}
