extension Schema {
  static let practicum: [RecordSpec] = [
    RecordSpec(
      "Praktikum", key: nil, .exactlyOne, "Identitas praktikum", "Practicum identity",
      [
        FieldSpec("VersiFormat", .integer(1...1), "*", "Versi format", "Format version"),
        FieldSpec("Judul", .text, "*", "Judul", "Title"),
        FieldSpec("ProgramStudi", .text, "", "Program studi", "Study programme"),
        FieldSpec("Lembaga", .text, "*", "Lembaga", "Institution"),
        FieldSpec("Semester", .text, "", "Semester", "Semester"),
        FieldSpec("Kelurahan", .text, "*", "Kelurahan", "Ward (kelurahan)"),
        FieldSpec("Kecamatan", .text, "", "Kecamatan", "District"),
        FieldSpec("Kota", .text, "", "Kota/Kabupaten", "City/Regency"),
        FieldSpec("Provinsi", .text, "", "Provinsi", "Province"),
        FieldSpec("Mulai", .date, "*", "Mulai", "Start"),
        FieldSpec("Selesai", .date, "*", "Selesai", "End"),
        FieldSpec("Praktikan", .text, "*+", "Praktikan", "Students"),
        FieldSpec("NIM", .text, "+", "NIM", "Student numbers"),
        FieldSpec("Pembimbing", .text, "+", "Pembimbing", "Supervisors"),
        FieldSpec("Penguji", .text, "+", "Penguji", "Examiners"),
        FieldSpec("Samarkan", .choice(yesNo), "", "Samarkan data pribadi", "Mask personal data"),
      ]),
    RecordSpec(
      "Tahap", prefix: "H", "Tahap", "Phase",
      [
        .id, FieldSpec("Nama", .text, "*", "Nama tahap", "Phase name"),
        FieldSpec("Induk", .reference([.sameFile(["Tahap"])]), "", "Bagian dari", "Part of"),
        FieldSpec("Kasus", .reference([.caseFolder]), "", "Kasus", "Case"),
        FieldSpec("Mulai", .date, "", "Mulai", "Start"), FieldSpec("Selesai", .date, "", "Selesai", "End"),
      ]),
    RecordSpec(
      "Pihak", prefix: "pihak", "Pihak", "Party",
      [
        FieldSpec("Id", .slug, "*", "Kode", "Id"), FieldSpec("Nama", .text, "*", "Nama", "Name"),
        FieldSpec("Jenis", .choice(partyKinds), "*", "Jenis", "Kind"),
        FieldSpec("Singkatan", .text, "", "Singkatan", "Acronym"), FieldSpec("Peran", .text, "", "Peran", "Role"),
        FieldSpec("Kontak", .text, "", "Kontak", "Contact"),
      ]),
    RecordSpec(
      "Dokumentasi", prefix: "D", "Dokumentasi", "Documentation",
      [
        .id, FieldSpec("Berkas", .path, "*", "Berkas", "File"),
        FieldSpec("Keterangan", .text, "*", "Keterangan", "Caption"),
        FieldSpec("Tanggal", .date, "", "Tanggal", "Date"),
        FieldSpec("Bukti", evidence, "", "Bukti", "Evidence"),
        FieldSpec("Izin", .choice(yesNo), "", "Izin", "Permission"),
      ]),
    RecordSpec(
      "Lampiran", prefix: "L", "Lampiran", "Annex",
      [
        .id, FieldSpec("Judul", .text, "*", "Judul", "Title"), FieldSpec("Berkas", .path, "", "Berkas", "File"),
        FieldSpec("Tabel", .text, "", "Tabel", "Table"),
      ]),
    RecordSpec(
      "Pengesahan", prefix: "S", "Pengesahan", "Approval",
      [
        .id, FieldSpec("Dokumen", .text, "", "Dokumen", "Document"), FieldSpec("Peran", .text, "*", "Peran", "Role"),
        FieldSpec("Nama", .text, "*", "Nama", "Name"), FieldSpec("Jabatan", .text, "", "Jabatan", "Position"),
        FieldSpec("NIP", .text, "", "NIP", "Staff number"),
      ]),
    RecordSpec(
      "Rekomendasi", prefix: "R", "Rekomendasi", "Recommendation",
      [
        .id, FieldSpec("Kepada", party, "*", "Kepada", "Addressee"), FieldSpec("Teks", .text, "*", "Isi", "Text"),
        FieldSpec("Dasar", evidence, "", "Dasar", "Basis"),
      ]),
  ]

  static let partyKinds = [
    Choice("perorangan", "perorangan", "person"), Choice("keluarga", "keluarga", "family"),
    Choice("organisasi_anggota", "organisasi anggota", "membership organisation"),
    Choice("lembaga_layanan", "lembaga layanan", "service institution"),
    Choice("pemerintah", "pemerintah", "government"),
  ]

  static let area: [RecordSpec] = [
    RecordSpec(
      "Sumber", prefix: "U", "Sumber data", "Data source",
      [
        .id, FieldSpec("Nama", .text, "*", "Nama", "Name"), FieldSpec("Tahun", .year, "", "Tahun", "Year"),
        FieldSpec("Jenis", .text, "", "Jenis", "Kind"),
      ]),
    RecordSpec(
      "Statistik", prefix: "A", "Statistik", "Statistic",
      [
        .id, FieldSpec("Kategori", .text, "", "Kategori", "Category"), FieldSpec("Nama", .text, "*", "Nama", "Name"),
        FieldSpec("Nilai", .decimal(atLeast: nil), "*", "Nilai", "Value"),
        FieldSpec("Satuan", .text, "", "Satuan", "Unit"),
        FieldSpec("RW", .neighbourhood, "", "RW", "RW"),
        FieldSpec("Sumber", .reference([.sameFile(["Sumber"])]), "", "Sumber", "Source"),
      ]),
  ]

  static let literature: [RecordSpec] = [
    RecordSpec(
      "Pustaka", prefix: "pustaka", "Pustaka", "Reference",
      [
        FieldSpec("Id", .slug, "*", "Kode", "Id"),
        FieldSpec(
          "Jenis",
          .choice([
            Choice("buku", "buku", "book"), Choice("artikel", "artikel", "article"),
            Choice("laporan", "laporan", "report"), Choice("peraturan", "peraturan", "regulation"),
            Choice("web", "web", "web"),
          ]), "*", "Jenis", "Kind"),
        FieldSpec("Penulis", .text, "*+", "Penulis", "Authors"), FieldSpec("Tahun", .text, "*", "Tahun", "Year"),
        FieldSpec("Judul", .text, "*", "Judul", "Title"), FieldSpec("Wadah", .text, "", "Wadah", "Container"),
        FieldSpec("Volume", .text, "", "Volume", "Volume"), FieldSpec("Nomor", .text, "", "Nomor", "Number"),
        FieldSpec("Halaman", .text, "", "Halaman", "Pages"), FieldSpec("DOI", .text, "", "DOI", "DOI"),
        FieldSpec("URL", .text, "", "URL", "URL"), FieldSpec("Abstrak", .prose, "", "Abstrak", "Abstract"),
        FieldSpec("Berlaku", .choice(yesNo), "", "Berlaku", "In force"),
      ])
  ]

  static let caseFile: [RecordSpec] = [
    RecordSpec(
      "Kasus", key: nil, .exactlyOne, "Kasus", "Case",
      [
        FieldSpec("Urutan", .integer(caseOrder), "*", "Urutan", "Order"),
        FieldSpec("Profil", .choice(profiles), "*", "Profil", "Profile"),
        FieldSpec("Judul", .text, "*", "Judul", "Title"),
        FieldSpec("Program", .text, "", "Nama program", "Programme name"),
        FieldSpec("Sasaran", .text, "", "Sasaran", "Target group"),
        FieldSpec("JumlahSasaran", .integer(any), "", "Jumlah sasaran", "Target size"),
        FieldSpec("CaraMemilih", .text, "", "Cara memilih", "Selection method"),
        FieldSpec("Mulai", .date, "", "Mulai", "Start"), FieldSpec("Selesai", .date, "", "Selesai", "End"),
      ]),
    RecordSpec(
      "Masalah", prefix: "M", "Masalah", "Problem",
      [
        .id, FieldSpec("Teks", .text, "*", "Masalah", "Problem"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("Bukti", evidence, "+", "Bukti", "Evidence"),
      ]),
    RecordSpec(
      "Angka", prefix: "A", "Angka", "Figure",
      [
        .id, FieldSpec("Nama", .text, "*", "Nama", "Name"),
        FieldSpec("Nilai", .decimal(atLeast: nil), "", "Nilai", "Value"),
        FieldSpec("Rumus", .text, "", "Rumus", "Formula"), FieldSpec("Satuan", .text, "", "Satuan", "Unit"),
        FieldSpec("Sumber", .text, "", "Sumber", "Source"),
      ]),
    RecordSpec(
      "Kebutuhan", prefix: "K", "Kebutuhan", "Need",
      [
        .id, FieldSpec("Teks", .text, "*", "Kebutuhan", "Need"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("Penyebab", treeItem, "+", "Penyebab yang dijawab", "Causes answered"),
      ]),
    RecordSpec(
      "SumberDaya", prefix: "R", "Potensi dan sumber", "Resource",
      [
        .id,
        FieldSpec(
          "Golongan",
          .choice([
            Choice("informal", "informal", "informal"), Choice("formal", "formal", "formal"),
            Choice("kemasyarakatan", "kemasyarakatan", "societal"),
          ]), "*", "Golongan", "Class"),
        FieldSpec("Pihak", party, "", "Pihak", "Party"), FieldSpec("Teks", .text, "", "Teks", "Text"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("Kebutuhan", .reference([.sameFile(["Kebutuhan"])]), "+", "Kebutuhan", "Needs"),
      ]),
  ]

  static let profiles = [
    Choice("jaminan_sosial", "Jaminan sosial", "Social security"),
    Choice("sumber_dana_bantuan_sosial", "Sumber dana bantuan sosial", "Social assistance funding"),
    Choice("pemberdayaan_sosial", "Pemberdayaan sosial", "Social empowerment"),
    Choice("penataan_lingkungan_sosial", "Penataan lingkungan sosial", "Social environment"),
    Choice("penanggulangan_bencana", "Penanggulangan bencana", "Disaster management"),
    Choice("lainnya", "Lainnya", "Other"),
  ]
}
