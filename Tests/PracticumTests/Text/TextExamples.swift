import Practicum
import RecordText

/// A practicum of five cases in the words of the tests, and what the rules about texts say of a change to it.
enum TextExample {
  static let practicum = """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Laboratorium
    Lembaga: Politeknik Kesejahteraan Sosial Bandung
    Kelurahan: Rancanumpang
    Kecamatan: Gedebage
    Kota: Bandung
    Provinsi: Jawa Barat
    Mulai: 2023-01-25
    Selesai: 2023-05-10
    Praktikan: Sari Ayuningtyas

    %rec: Pihak

    Id: pekerja-sosial
    Nama: Pekerja Sosial
    Jenis: perorangan

    Id: pkk
    Nama: Pembinaan Kesejahteraan Keluarga
    Jenis: organisasi_anggota
    Singkatan: PKK

    Id: karang-taruna
    Nama: Karang Taruna
    Jenis: organisasi_anggota

    Id: bpjs-tk
    Nama: BPJS Ketenagakerjaan Kota Bandung
    Jenis: lembaga_layanan
    Singkatan: BPJS Ketenagakerjaan

    Id: puskesmas
    Nama: Puskesmas Cempaka Arum
    Jenis: lembaga_layanan

    """

  static func caseFile(_ order: Int, _ profile: String, _ title: String, _ programme: String) -> String {
    "%rec: Kasus\n\nUrutan: \(order)\nProfil: \(profile)\nJudul: \(title)\nProgram: \(programme)\n"
  }

  static func tree(_ core: String) -> String { "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: \(core)\n" }

  static let files: [String: String] = [
    "praktikum.rec": practicum,
    "kasus/jamsos/kasus.rec": caseFile(
      1, "jaminan_sosial", "Peningkatan Kepesertaan BPJS Ketenagakerjaan pada Pekerja Sektor Informal",
      "Sosialisasi dan Pendampingan Kepesertaan Program BPJS Ketenagakerjaan"),
    "kasus/jamsos/pohon-masalah.rec": tree(
      "Kurangnya angka partisipasi pekerja sektor informal terhadap program BPJS Ketenagakerjaan"),
    "kasus/bansos/kasus.rec": caseFile(
      2, "sumber_dana_bantuan_sosial", "SOSIALISASI DAN PENDAMPINGAN KPM BPNT DALAM PEMANFAATAN DANA BPNT",
      "Sosialisasi dan Pendampingan KPM BPNT dalam Pemanfaatan Dana BPNT"),
    "kasus/bansos/pohon-masalah.rec": tree("Pemanfaatan Dana Program BPNT yang tidak sesuai ketentuan"),
    "kasus/lansia/kasus.rec": caseFile(
      3, "pemberdayaan_sosial",
      "PENINGKATAN KAPASITAS KADER POSYANDU LANSIA DALAM MENANGANI LANSIA PENYANDANG DISABILITAS",
      "Peningkatan Kapasitas Kader Posyandu Lansia dalam Menangani Lansia Penyandang Disabilitas"),
    "kasus/lansia/pohon-masalah.rec": tree("Kurangnya kapasitas kader Posyandu dalam menangani disabilitas"),
    "kasus/limbah/kasus.rec": caseFile(
      4, "penataan_lingkungan_sosial", "Penyuluhan Pengelolaan Limbah Cair Rumah Tangga di Kelurahan Rancanumpang",
      "Penyuluhan Pengelolaan Limbah Cair Rumah Tangga"),
    "kasus/limbah/pohon-masalah.rec": tree("Kurang optimalnya pengelolaan limbah cair rumah tangga oleh masyarakat"),
    "kasus/bencana/kasus.rec": caseFile(
      5, "penanggulangan_bencana", "Penguatan Kapasitas Tagana dalam Kesiapsiagaan dan Penanggulangan Bencana",
      "Penguatan Kapasitas Tagana dalam Kesiapsiagaan dan Penanggulangan Bencana"),
    "kasus/bencana/pohon-masalah.rec": tree(
      "Minimnya kapasitas anggota Tagana dalam kesiapsiagaan dan penanggulangan bencana"),
  ]

  /// The practicum with more files, or with others in their places.
  static func workspace(_ more: [String: String] = [:]) -> Workspace {
    let files = files.merging(more) { $1 }
    return Workspace(files: files.sorted { $0.key < $1.key }.compactMap { WorkspaceFile(path: $0, text: $1) })
  }

  /// What the rules of the group say, `RULE file:line id: message`, suggestions left out.
  static func report(_ more: [String: String], _ prefixes: [String] = ["N", "T", "S05", "R"]) -> [String] {
    var checker = Checker(rules: RuleCatalogue.all.filter { rule in prefixes.contains { rule.id.hasPrefix($0) } })
    return checker.findings(in: workspace(more)).filter { $0.severity != .saran }.map {
      "\($0.rule) \($0.file):\($0.line) \($0.id): \($0.message.id)"
    }
  }

  /// The rules that speak of one paragraph in a case's evaluation.
  static func rules(_ text: String, in folder: String) -> [String] {
    report(["kasus/\(folder)/narasi/evaluasi.md": text + "\n"]).map { String($0.prefix(3)) }
  }

  /// The messages about one paragraph in a case's evaluation.
  static func messages(_ text: String, in folder: String) -> [String] {
    report(["kasus/\(folder)/narasi/evaluasi.md": text + "\n"]).map { line in
      String(line.prefix(4)) + line.split(separator: ": ", maxSplits: 1)[1]
    }
  }
}
