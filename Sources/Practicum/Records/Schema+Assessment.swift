extension Schema {
  static let meeting: [RecordSpec] = [
    RecordSpec(
      "Pertemuan", key: nil, .exactlyOne, "Pertemuan", "Meeting",
      [
        FieldSpec("Jenis", .choice(meetingKinds), "*", "Jenis", "Kind"),
        FieldSpec("Judul", .text, "*", "Judul", "Title"), FieldSpec("Tanggal", .date, "*", "Tanggal", "Date"),
        FieldSpec("Mulai", .time, "", "Mulai", "Start"), FieldSpec("Selesai", .time, "", "Selesai", "End"),
        FieldSpec("Tempat", .text, "", "Tempat", "Place"), FieldSpec("Agenda", .prose, "", "Agenda", "Agenda"),
        FieldSpec("Fasilitator", party, "+", "Fasilitator", "Facilitators"),
        FieldSpec("Notulis", party, "", "Notulis", "Minute taker"),
        FieldSpec("Informan", party, "+", "Informan", "Informants"),
        FieldSpec("Diundang", .integer(any), "", "Diundang", "Invited"),
        FieldSpec("JumlahL", .integer(any), "", "Jumlah laki-laki (tanpa nama)", "Men (no names taken)"),
        FieldSpec("JumlahP", .integer(any), "", "Jumlah perempuan (tanpa nama)", "Women (no names taken)"),
        FieldSpec("JatahSuara", .integer(votesPerPerson), "", "Jatah suara per orang", "Votes per person"),
        FieldSpec("Ringkasan", .prose, "", "Ringkasan", "Summary"),
      ]),
    RecordSpec(
      "Pertanyaan", prefix: "Q", "Pertanyaan", "Question",
      [
        .id, FieldSpec("Teks", .text, "*", "Pertanyaan", "Question"),
        FieldSpec(
          "Jenis",
          .choice([
            Choice("ya_tidak", "ya/tidak", "yes/no"), Choice("pilihan", "pilihan", "one choice"),
            Choice("ganda", "pilihan ganda", "several choices"), Choice("angka", "angka", "number"),
            Choice("teks", "teks", "text"),
          ]), "*", "Jenis", "Kind"),
        FieldSpec("Pilihan", .text, "+", "Pilihan", "Choices"),
      ]),
    RecordSpec(
      "Peserta", prefix: "P", "Peserta", "Attendee",
      [
        .id, FieldSpec("Nama", .text, "*", "Nama", "Name"),
        FieldSpec(
          "JK", .choice([Choice("L", "laki-laki", "male", key: "l"), Choice("P", "perempuan", "female", key: "p")]), "",
          "L/P", "Sex"),
        FieldSpec("Umur", .integer(0...130), "", "Umur", "Age"),
        FieldSpec("Pekerjaan", .text, "", "Pekerjaan", "Occupation"), FieldSpec("RT", .neighbourhood, "", "RT", "RT"),
        FieldSpec("RW", .neighbourhood, "", "RW", "RW"), FieldSpec("Alamat", .text, "", "Alamat", "Address"),
        FieldSpec("NIK", .nationalID, "", "NIK", "National ID"), FieldSpec("Telepon", .phone, "", "Telepon", "Phone"),
        FieldSpec("Unsur", .text, "", "Unsur", "Represents"), FieldSpec("Kelompok", .text, "", "Kelompok", "Group"),
        FieldSpec("Hadir", .choice(yesNo), "", "Hadir", "Present"),
        FieldSpec(
          "Persetujuan", .choice(yesNo + [Choice("wali", "wali", "guardian", key: "w")]), "", "Persetujuan", "Consent"),
      ]),
    RecordSpec(
      "Rekap", prefix: "X", "Rekap", "Totals",
      [
        .id, FieldSpec("Pertanyaan", .reference([.sameFile(["Pertanyaan"])]), "", "Pertanyaan", "Question"),
        FieldSpec("Jawaban", .text, "", "Jawaban", "Answer"), FieldSpec("Menurut", .text, "", "Menurut", "By"),
        FieldSpec("Nilai", .text, "", "Nilai", "Value"), FieldSpec("Jumlah", .integer(any), "*", "Jumlah", "Count"),
      ]),
    RecordSpec(
      "Temuan", prefix: "T", "Temuan (kartu)", "Finding (card)",
      [
        .id,
        FieldSpec(
          "Jenis",
          .choice([
            Choice("masalah", "masalah", "problem", key: "m"), Choice("potensi", "potensi", "potential", key: "p"),
            Choice("harapan", "harapan", "hope", key: "h"), Choice("usulan", "usulan", "proposal", key: "u"),
          ]), "", "Jenis", "Kind"),
        FieldSpec("Teks", .text, "*", "Isi kartu", "Card text"), FieldSpec("Klaster", .text, "", "Klaster", "Cluster"),
        FieldSpec("Penulis", .text, "", "Penulis", "Written by"),
        FieldSpec("SuaraL", .integer(any), "", "Suara L", "Men's votes"),
        FieldSpec("SuaraP", .integer(any), "", "Suara P", "Women's votes"),
        FieldSpec("Urgensi", .integer(1...5), "", "Urgensi", "Urgency"),
        FieldSpec("Keseriusan", .integer(1...5), "", "Keseriusan", "Seriousness"),
        FieldSpec("Pertumbuhan", .integer(1...5), "", "Pertumbuhan", "Growth"),
        FieldSpec("Butir", treeItem, "", "Butir pohon", "Tree item"),
      ]),
    RecordSpec(
      "Kesepakatan", prefix: "S", "Kesepakatan", "Agreement",
      [
        .id, FieldSpec("Teks", .text, "*", "Kesepakatan", "Agreement"),
        FieldSpec("Pihak", party, "+", "Pihak", "Parties"),
        FieldSpec("Tenggat", .date, "", "Tenggat", "Due"),
        FieldSpec(
          "Status",
          .choice([
            Choice("belum", "belum", "not yet"), Choice("berjalan", "berjalan", "under way"),
            Choice("selesai", "selesai", "done"), Choice("batal", "batal", "cancelled"),
          ]), "", "Status", "Status"),
        FieldSpec("Bukti", evidence, "", "Bukti", "Evidence"),
      ]),
  ]

  static let meetingKinds = [
    Choice("rembug", "rembug warga", "community meeting"), Choice("wawancara", "wawancara", "interview"),
    Choice("fgd", "diskusi kelompok terarah (FGD)", "focus group"), Choice("observasi", "observasi", "observation"),
    Choice("kunjungan_rumah", "kunjungan rumah", "home visit"),
    Choice("pemetaan_sosial", "pemetaan sosial", "social mapping"), Choice("pelatihan", "pelatihan", "training"),
    Choice("rapat", "rapat", "staff meeting"), Choice("pembekalan", "pembekalan", "briefing"),
    Choice("bimbingan", "bimbingan", "supervision"),
  ]

  static let problemTree: [RecordSpec] = [
    RecordSpec(
      "Butir", prefix: "N", "Butir pohon masalah", "Tree item",
      [
        .id,
        FieldSpec(
          "Jenis",
          .choice([
            Choice("inti", "masalah inti", "core problem"), Choice("penyebab", "penyebab", "cause"),
            Choice("dampak", "dampak", "effect"),
          ]), "*", "Jenis", "Kind"),
        FieldSpec(
          "Induk", .reference([.sameFile(["Butir"])]), "+", "Induk (selangkah ke arah inti)",
          "Parents (one step nearer the core)"),
        FieldSpec("Teks", .text, "*", "Teks", "Text"), FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("Utama", .choice(yes), "", "Utama", "Main"), FieldSpec("Bukti", evidence, "+", "Bukti", "Evidence"),
        FieldSpec("Logika", .text, "+", "Bacaan jika-maka", "If-then reading"),
        FieldSpec("RumusanTujuan", .text, "", "Rumusan tujuan", "Objective"),
        FieldSpec("DiLuar", .text, "", "Di luar jangkauan karena", "Left untreated because"),
      ])
  ]

  static let swot: [RecordSpec] = [
    RecordSpec(
      "Swot", key: nil, .atMostOne, "Pengaturan SWOT", "SWOT settings",
      [
        FieldSpec(
          "Skala",
          .choice([
            Choice("besaran", "besaran (1 kecil – 4 besar)", "magnitude (1 small – 4 large)"),
            Choice("rangkuti", "Rangkuti (W dan T dibalik)", "Rangkuti (W and T reversed)"),
          ]), "", "Skala rating", "Rating scale")
      ]),
    RecordSpec(
      "Faktor", prefix: "F", "Faktor", "Factor",
      [
        .id,
        FieldSpec(
          "Jenis",
          .choice([
            Choice("S", "kekuatan", "strength", key: "s"), Choice("W", "kelemahan", "weakness", key: "w"),
            Choice("O", "peluang", "opportunity", key: "o"), Choice("T", "ancaman", "threat", key: "t"),
          ]), "*", "Jenis", "Kind"),
        FieldSpec("Teks", .text, "*", "Faktor", "Factor"),
        FieldSpec("Bobot", .decimal(atLeast: .zero), "", "Bobot", "Weight"),
        FieldSpec("Rating", .integer(1...4), "", "Rating", "Rating"),
        FieldSpec(
          "Dasar",
          .reference([.inCase(.pohonMasalah, ["Butir"]), .inCase(.kasus, ["Kebutuhan", "SumberDaya"]), .evidence]), "+",
          "Dasar",
          "Basis"),
      ]),
    RecordSpec(
      "Strategi", prefix: "X", "Strategi", "Strategy",
      [
        .id,
        FieldSpec(
          "Kotak",
          .choice([
            Choice("SO", "SO", "SO"), Choice("WO", "WO", "WO"), Choice("ST", "ST", "ST"), Choice("WT", "WT", "WT"),
          ]),
          "*", "Kotak", "Box"),
        FieldSpec("Faktor", .reference([.sameFile(["Faktor"])]), "*+", "Faktor yang dirujuk", "Factors cited"),
        FieldSpec("Teks", .text, "*", "Strategi", "Strategy"),
        FieldSpec("Prioritas", .integer(1...99), "", "Prioritas", "Priority"),
      ]),
  ]
}
