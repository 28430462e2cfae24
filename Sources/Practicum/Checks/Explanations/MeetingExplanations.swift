extension RuleExplanation {
  /// Group M of the catalogue.
  static let meetings: [RuleExplanation] = [
    RuleExplanation(
      "M01",
      why: Words(
        id: "Orang yang tercatat dua kali menambah jumlah hadir dan suaranya dihitung dua kali, sehingga persentase "
          + "dalam laporan ikut meleset.",
        en: "A person listed twice adds to the attendance and is counted twice in every answer, so the percentages of "
          + "the report are off."),
      slip: Words(
        id: "Baris 7: Euis Kurniasih, RT 001 RW 01. Baris 31: EUIS KURNIASIH, RT 1 RW 1.",
        en: "Row 7: Euis Kurniasih, RT 001 RW 01. Row 31: EUIS KURNIASIH, RT 1 RW 1."),
      mended: Words(
        id: "Satu baris saja. Dua orang bernama sama di RT yang sama bukan kekeliruan bila NIK mereka berbeda.",
        en: "One row only. Two people of one name in one RT are no slip where their NIK differ."),
      remedy: Words(
        id: "Enter membuka daftar hadir pada orangnya. Hapus baris yang berlebih (d), atau isi NIK keduanya.",
        en: "Enter opens the roster at the person. Delete the row too many (d), or fill in the NIK of both.")),
    RuleExplanation(
      "M02",
      why: Words(
        id: "NIK memuat tanggal lahir (tanggal ditambah 40 untuk perempuan). Bila bertentangan dengan umur atau jenis "
          + "kelamin, salah satunya salah salin; data kepesertaan akan ditolak.",
        en: "A NIK holds the birth date (the day plus 40 for women). Where it contradicts age or sex, one of them was "
          + "copied wrongly, and an application with it will be refused."),
      slip: Words(
        id: "NIK 3273015205760001 (lahir 12 Mei 1976, perempuan), tertulis laki-laki, 27 tahun.",
        en: "NIK 3273015205760001 (born 12 May 1976, a woman), written down as a man of 27."),
      mended: Words(
        id: "NIK 3273015205760001, perempuan, 46 tahun pada rembug Februari 2023.",
        en: "NIK 3273015205760001, a woman, 46 at the meeting of February 2023."),
      remedy: Words(
        id: "Cocokkan dengan KTP. Spasi dan titik di antara angka dirapikan dengan p. Umur diperiksa terhadap tanggal "
          + "pertemuan, dengan kelonggaran satu tahun.",
        en: "Compare it with the card. Blanks and dots between the digits are tidied with p. The age is compared with "
          + "the date of the meeting, give or take a year.")),
    RuleExplanation(
      "M03",
      why: Words(
        id: "UU 27/2022 pasal 25: data pribadi anak hanya boleh diolah dengan persetujuan orang tua atau wali. Yang "
          + "menolak memberi persetujuan tidak boleh disimpan NIK atau nomor teleponnya.",
        en: "Law 27/2022, article 25: a child's personal data may be used only with the consent of a parent or "
          + "guardian. Of those who refuse, neither NIK nor phone number may be kept."),
      slip: Words(
        id: "Sari, 15 tahun, kolom Persetujuan kosong.", en: "Sari, aged 15, the column Consent is empty."),
      mended: Words(
        id: "Sari, 15 tahun, Persetujuan: wali (orang tuanya sudah menyetujui).",
        en: "Sari, aged 15, Consent: wali (her parents have agreed)."),
      remedy: Words(
        id:
          "Tanyakan kepada wali lalu isi \"wali\" (w), atau hapus barisnya. Data orang yang menolak dibuang dengan p.",
        en: "Ask the guardian and enter \"wali\" (w), or delete the row. Data of those who refused go with p.")),
    RuleExplanation(
      "M04",
      why: Words(
        id:
          "Jawaban, rekap, dan suara tidak mungkin melebihi orang yang hadir. Angka seperti itu langsung dipertanyakan "
          + "penguji.",
        en: "Answers, totals and votes cannot exceed the people who were there. Examiners ask about such numbers first."
      ),
      slip: Words(
        id: "Hadir 50 orang, satu suara per orang, tetapi kartu-kartunya mendapat 63 suara.",
        en: "50 people came with one vote each, yet the cards got 63 votes."),
      mended: Words(
        id: "Jatah suara per orang: 2; 63 suara dari paling banyak 100.",
        en: "Votes per person: 2; 63 votes of 100 at most."),
      remedy: Words(
        id: "Betulkan jumlah hadir, jatah suara per orang, atau hitungan suaranya. Orang yang menjawab tetapi ditandai "
          + "tidak hadir biasanya memang hadir.",
        en: "Correct the attendance, the votes per person or the count. Someone who answered but is marked absent was "
          + "usually there.")),
    RuleExplanation(
      "M05",
      why: Words(
        id: "Warga memilih masalah itu, lalu masalah itu hilang dari analisis. Rembug kehilangan artinya bila suara "
          + "warga tidak sampai ke pohon masalah.",
        en: "People voted for the problem, and then it vanished from the analysis. A meeting means little if its votes "
          + "never reach the problem tree."),
      slip: Words(
        id: "Kartu \"Iuran terasa berat\" mendapat 12 suara; di pohon masalah tidak ada.",
        en: "The card \"The contribution is a burden\" got 12 votes; the problem tree does not have it."),
      mended: Words(
        id: "Kartu itu menjadi penyebab N7, atau menjadi bukti bagi butir yang sudah ada.",
        en: "The card became cause N7, or stands as evidence with an item that is there."),
      remedy: Words(
        id: "Enter membuka kartunya; satu tombol menjadikannya butir pohon. Bila memang di luar fokus kasus, abaikan "
          + "dengan alasan itu.",
        en: "Enter opens the card; one key makes it a tree item. Where it lies outside the focus, silence it with that "
          + "reason.")),
  ]
}
