extension Schema {
  static let plan: [RecordSpec] = [
    RecordSpec(
      "Rencana", key: nil, .atMostOne, "Rencana", "Plan",
      [
        FieldSpec("Metode", .text, "", "Metode", "Method"),
        FieldSpec(
          "Strategi",
          .choice([
            Choice("kolaborasi", "kolaborasi", "collaboration"), Choice("kampanye", "kampanye", "campaign"),
            Choice("kontes", "kontes", "contest"),
          ]), "+", "Strategi", "Strategies"),
        FieldSpec(
          "Taktik",
          .suggestion([
            Choice("implementasi", "implementasi", "implementation"),
            Choice("pengembangan_kapasitas", "pengembangan kapasitas", "capacity building"),
            Choice("pemberdayaan", "pemberdayaan", "empowerment"),
            Choice("partisipasi", "partisipasi", "participation"), Choice("edukasi", "edukasi", "education"),
            Choice("persuasi", "persuasi", "persuasion"), Choice("kooptasi", "kooptasi", "co-optation"),
            Choice("lobi", "lobi", "lobbying"), Choice("media_massa", "media massa", "mass media"),
            Choice("tawar_menawar", "tawar-menawar", "bargaining"),
            Choice("aksi_kelompok", "aksi kelompok", "group action"), Choice("gugatan", "gugatan", "litigation"),
          ]), "+", "Taktik", "Tactics"),
      ]),
    RecordSpec(
      "Tujuan", prefix: "G", "Tujuan", "Goal",
      [
        .id,
        FieldSpec(
          "Jenis", .choice([Choice("umum", "umum", "general"), Choice("khusus", "khusus", "specific")]), "*", "Jenis",
          "Kind"),
        FieldSpec("Teks", .text, "*", "Tujuan", "Goal"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("Indikator", .text, "", "Indikator", "Indicator"),
        FieldSpec("Awal", .text, "", "Keadaan awal", "Baseline"),
        FieldSpec("Target", .text, "", "Target", "Target"),
        FieldSpec("Butir", treeItem, "", "Butir pohon", "Tree item"),
      ]),
    RecordSpec(
      "Kegiatan", prefix: "K", "Kegiatan", "Activity",
      [
        .id,
        FieldSpec("Nama", .text, "*", "Nama kegiatan", "Activity name"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec(
          "Bentuk", .choice([Choice("acara", "acara", "event"), Choice("berkala", "berkala", "recurrent")]), "",
          "Bentuk", "Form"),
        FieldSpec("Indikator", .text, "", "Indikator", "Indicator"),
        FieldSpec("Narasumber", party, "+", "Narasumber", "Resource persons"),
        FieldSpec("Tujuan", .reference([.sameFile(["Tujuan"])]), "+", "Tujuan", "Goals"),
        FieldSpec("Kebutuhan", .reference([.inCase(.kasus, ["Kebutuhan"])]), "+", "Kebutuhan", "Needs"),
      ]),
    RecordSpec(
      "Sistem", key: "Jenis", .many, "Sistem partisipan", "Participant system",
      [
        FieldSpec(
          "Jenis",
          .choice([
            Choice("inisiator", "inisiator", "initiator"),
            Choice("pelaku_perubahan", "pelaku perubahan", "change agent"), Choice("klien", "klien", "client"),
            Choice("pendukung", "pendukung", "support"), Choice("pengawasan", "pengawasan", "controlling"),
            Choice("pelaksana", "pelaksana", "implementing"), Choice("sasaran", "sasaran", "target"),
            Choice("kegiatan", "kegiatan", "action"),
          ]), "*", "Jenis", "Kind"),
        FieldSpec("Pihak", party, "+", "Pihak", "Parties"),
        FieldSpec("Keterangan", .prose, "", "Keterangan", "Description"),
      ]),
    RecordSpec(
      "Teknik", prefix: "E", "Teknik", "Technique",
      [
        .id,
        FieldSpec("Nama", .text, "*", "Nama teknik", "Technique"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
      ]),
    RecordSpec(
      "Panitia", prefix: "P", "Panitia", "Committee",
      [
        .id,
        FieldSpec("Bagian", .text, "*", "Bagian", "Division"),
        FieldSpec("Pihak", party, "+", "Pihak", "Parties"),
        FieldSpec("Jumlah", .integer(any), "", "Jumlah orang", "People"),
      ]),
    RecordSpec(
      "Evaluasi", prefix: "V", "Evaluasi", "Evaluation",
      [
        .id,
        FieldSpec("Tujuan", .reference([.sameFile(["Tujuan"])]), "", "Tujuan", "Goal"),
        FieldSpec("Indikator", .text, "", "Indikator", "Indicator"),
        FieldSpec("Alat", .text, "*", "Alat", "Instrument"),
        FieldSpec("Waktu", .text, "", "Waktu", "When"),
        FieldSpec("PenanggungJawab", party, "", "Penanggung jawab", "Responsible"),
      ]),
  ]

  static let budgetPurposes = [
    Choice("honor", "honor", "fee"), Choice("snack", "snack", "snack"), Choice("makan", "makan", "meal"),
    Choice("perlengkapan", "perlengkapan", "supplies"), Choice("transport", "transport", "transport"),
    Choice("cetak", "cetak", "printing"), Choice("lain", "lain", "other"),
  ]

  static let budgetRecipients = [
    Choice("peserta", "peserta", "participants"), Choice("narasumber", "narasumber", "resource persons"),
    Choice("panitia", "panitia", "committee"), Choice("tamu", "tamu", "guests"),
  ]

  static let budget: [RecordSpec] = [
    RecordSpec(
      "Anggaran", key: nil, .atMostOne, "Anggaran", "Budget",
      [
        FieldSpec("Tertulis", .rupiah, "", "Total tertulis", "Printed total"),
        FieldSpec("Batas", .rupiah, "", "Batas", "Ceiling"),
      ]),
    RecordSpec(
      "Penerimaan", prefix: "I", "Penerimaan", "Income",
      [
        .id,
        FieldSpec("Sumber", .text, "*", "Sumber", "Source"),
        FieldSpec("Jumlah", .rupiah, "", "Jumlah", "Amount"),
      ]),
    RecordSpec(
      "Kelompok", prefix: "G", "Kelompok", "Group",
      [
        .id,
        FieldSpec("Nama", .text, "*", "Nama", "Name"),
        FieldSpec("Label", .text, "", "Label tertulis", "Printed label"),
        FieldSpec("Tertulis", .rupiah, "", "Subtotal tertulis", "Printed subtotal"),
      ]),
    RecordSpec(
      "Rincian", prefix: "B", "Rincian", "Budget line",
      [
        .id,
        FieldSpec("Kelompok", .reference([.sameFile(["Kelompok"])]), "*", "Kelompok", "Group"),
        FieldSpec("Uraian", .text, "*", "Uraian", "Description"),
        FieldSpec("Spesifikasi", .text, "", "Spesifikasi", "Specification"),
        FieldSpec("Volume", .decimal(atLeast: .zero), "*", "Volume", "Volume"),
        FieldSpec("VolumeTertulis", .text, "", "Volume tertulis", "Printed volume"),
        FieldSpec("Satuan", .text, "*", "Satuan", "Unit"),
        FieldSpec("Koefisien", .decimal(atLeast: .zero), "", "Koefisien", "Coefficient"),
        FieldSpec("SatuanKoefisien", .text, "", "Satuan koefisien", "Coefficient unit"),
        FieldSpec("HargaSatuan", .rupiah, "*", "Harga satuan", "Unit price"),
        FieldSpec("Tertulis", .rupiah, "", "Jumlah tertulis", "Printed amount"),
        FieldSpec("Untuk", .choice(budgetPurposes), "", "Untuk", "For"),
        FieldSpec("Penerima", .choice(budgetRecipients), "", "Penerima", "Recipient"),
        FieldSpec("Pihak", party, "", "Pihak", "Party"),
        FieldSpec("Kegiatan", .reference([.inCase(.rencana, ["Kegiatan"])]), "+", "Kegiatan", "Activities"),
      ]),
    RecordSpec(
      "Transaksi", prefix: "X", "Transaksi", "Transaction",
      [
        .id,
        FieldSpec("Tanggal", .date, "", "Tanggal", "Date"),
        FieldSpec("Rincian", .reference([.sameFile(["Rincian"])]), "", "Rincian", "Budget line"),
        FieldSpec("NoBukti", .text, "", "Nomor bukti", "Receipt number"),
        FieldSpec("Penerima", .text, "", "Penerima", "Payee"),
        FieldSpec("Jumlah", .rupiah, "*", "Jumlah", "Amount"),
      ]),
  ]

  static let schedule: [RecordSpec] = [
    RecordSpec(
      "Jadwal", key: nil, .atMostOne, "Jadwal", "Schedule",
      [
        FieldSpec("Tanggal", .date, "", "Tanggal", "Date"),
        FieldSpec("Tempat", .text, "", "Tempat", "Place"),
        FieldSpec("Peserta", .integer(any), "", "Peserta", "Participants"),
        FieldSpec("Tamu", .integer(any), "", "Tamu", "Guests"),
      ]),
    RecordSpec(
      "Langkah", prefix: "L", "Langkah", "Step",
      [
        .id,
        FieldSpec(
          "Tahap",
          .choice([
            Choice("persiapan", "persiapan", "preparation"), Choice("pengakhiran", "pengakhiran", "termination"),
          ]), "*", "Tahap", "Phase"),
        FieldSpec("Teks", .text, "*", "Langkah", "Step"),
        FieldSpec("Uraian", .prose, "", "Uraian", "Description"),
        FieldSpec("PenanggungJawab", party, "", "Penanggung jawab", "Responsible"),
        FieldSpec("Tenggat", .date, "", "Tenggat", "Due"),
        FieldSpec("Selesai", .choice(yes), "", "Selesai", "Done"),
      ]),
    RecordSpec(
      "Acara", prefix: "A", "Acara", "Rundown item",
      [
        .id,
        FieldSpec("Tanggal", .date, "", "Tanggal", "Date"),
        FieldSpec("Jalur", .text, "", "Jalur", "Track"),
        FieldSpec("Mulai", .time, "*", "Mulai", "Start"),
        FieldSpec("Selesai", .time, "*", "Selesai", "End"),
        FieldSpec("Pasti", .choice(yes), "", "Waktu pasti", "Start pinned"),
        FieldSpec("Tertulis", .integer(any), "", "Menit tertulis", "Printed minutes"),
        FieldSpec("Nama", .text, "*", "Acara", "Item"),
        FieldSpec(
          "Jenis",
          .choice([
            Choice("registrasi", "registrasi", "registration"), Choice("pembukaan", "pembukaan", "opening"),
            Choice("lagu", "lagu", "anthem"), Choice("doa", "doa", "prayer"), Choice("sambutan", "sambutan", "welcome"),
            Choice("materi", "materi", "lecture"), Choice("tanya_jawab", "tanya jawab", "questions"),
            Choice("praktik", "praktik", "practice"), Choice("jeda", "jeda", "break"),
            Choice("istirahat", "istirahat", "rest"), Choice("makan", "makan", "meal"),
            Choice("penutupan", "penutupan", "closing"), Choice("lainnya", "lainnya", "other"),
          ]), "", "Jenis", "Kind"),
        FieldSpec("Pengisi", party, "+", "Pengisi", "Performers"),
        FieldSpec("PenanggungJawab", party, "", "Penanggung jawab", "Responsible"),
        FieldSpec("Materi", .text, "", "Materi", "Topic"),
        FieldSpec("Kegiatan", .reference([.inCase(.rencana, ["Kegiatan"])]), "+", "Kegiatan", "Activities"),
      ]),
  ]
}
