extension RuleExplanation {
  /// Group W of the catalogue.
  static let swot: [RuleExplanation] = [
    RuleExplanation(
      "W01",
      why: Words(
        id: "Strategi SWOT lahir dari pertemuan dua faktor. Strategi yang tidak menyebut faktornya adalah daftar "
          + "keinginan, dan analisis kelayakan kehilangan alasannya.",
        en: "A SWOT strategy is born where two factors meet. One that names none is a wish list, and the feasibility "
          + "analysis loses its reasons."),
      slip: Words(
        id: "ST1 Mengadakan pertemuan rutin dengan warga. (tanpa rujukan)",
        en: "ST1 Hold regular meetings with the residents. (cites nothing)"),
      mended: Words(
        id: "ST1 Memakai antusiasme warga (S1) untuk menepis kabar keliru (T2). → S1 T2",
        en: "ST1 Use the residents' enthusiasm (S1) against false rumours (T2). → S1 T2"),
      remedy: Words(
        id: "Buka matriks pada strateginya dan pilih faktornya: SO memerlukan S dan O, WO memerlukan W dan O, ST "
          + "memerlukan S dan T, WT memerlukan W dan T.",
        en: "Open the matrix at the strategy and pick its factors: SO takes S and O, WO takes W and O, ST takes S and "
          + "T, WT takes W and T.")),
    RuleExplanation(
      "W02",
      why: Words(
        id: "Faktor yang tidak dipakai strategi mana pun tidak berpengaruh apa-apa: kekuatan yang tidak dimanfaatkan, "
          + "atau ancaman yang dibiarkan.",
        en: "A factor that no strategy takes up has no effect: a strength unused, or a threat let be."),
      slip: Words(
        id: "T3 \"Warga pindah kerja musiman\" tidak dirujuk ST maupun WT.",
        en: "T3 \"Residents leave for seasonal work\" is cited by no ST or WT strategy."),
      mended: Words(
        id: "WT2 Mengatur jadwal pendaftaran di luar musim kerja. → W2 T3",
        en: "WT2 Set the registration days outside the working season. → W2 T3"),
      remedy: Words(
        id: "Tambahkan faktor itu ke strategi yang menjawabnya, tulis strategi baru, atau hapus faktornya bila tidak "
          + "penting.",
        en: "Add the factor to the strategy that answers it, write a new one, or delete the factor if it does not "
          + "matter.")),
    RuleExplanation(
      "W03",
      why: Words(
        id: "Dua faktor yang sama artinya menggandakan bobot satu hal, sehingga skor internal dan eksternal ikut "
          + "condong.",
        en: "Two factors of one meaning double the weight of one thing and tilt the scores."),
      slip: Words(
        id: "W1 \"Pengetahuan warga masih rendah\" dan W4 \"Masih rendahnya pengetahuan warga\".",
        en: "W1 \"The residents know little of it\" and W4 \"The residents know little about it\"."),
      mended: Words(
        id: "W1 \"Pengetahuan warga masih rendah\" dan W4 \"Warga kesulitan memakai layanan internet\".",
        en: "W1 \"The residents know little of it\" and W4 \"The residents have trouble with online services\"."),
      remedy: Words(
        id: "Hapus salah satu dan pindahkan rujukannya, atau ubah kata-katanya sampai bedanya jelas.",
        en: "Delete one and move what cites it, or reword it until the difference is clear.")),
    RuleExplanation(
      "W04",
      why: Words(
        id: "Bobot menyatakan bagian dari keseluruhan. Bila jumlahnya bukan 1,00, skor IFAS dan EFAS tidak dapat "
          + "dibandingkan dan kuadrannya bisa keliru.",
        en: "Weights are shares of a whole. Where they do not add up to 1.00, the IFAS and EFAS scores cannot be "
          + "compared and the quadrant may be wrong."),
      slip: Words(
        id: "Bobot S dan W: 0,20 + 0,15 + 0,30 + 0,25 = 0,90.",
        en: "Weights of S and W: 0.20 + 0.15 + 0.30 + 0.25 = 0.90."),
      mended: Words(
        id: "0,20 + 0,20 + 0,30 + 0,30 = 1,00. Selisih sampai 0,01 karena pembulatan tidak dipersoalkan.",
        en: "0.20 + 0.20 + 0.30 + 0.30 = 1.00. A difference of up to 0.01 from rounding is let pass."),
      remedy: Words(
        id: "Buka IFAS dan EFAS; program dapat membagi rata atau menyesuaikan bobot sampai jumlahnya 1,00.",
        en: "Open IFAS and EFAS; the program can spread or scale the weights until they add up to 1.00.")),
    RuleExplanation(
      "W05",
      why: Words(
        id: "Matriks tanpa ancaman atau tanpa strategi WT menyembunyikan bagian yang paling sulit. Penguji selalu "
          + "menanyakannya.",
        en: "A matrix without threats, or without WT strategies, hides the hardest part. Examiners always ask for it."),
      slip: Words(
        id: "S 4 faktor, W 3 faktor, O 3 faktor, T kosong.", en: "S has 4 factors, W 3, O 3, and T is empty."),
      mended: Words(
        id: "T1 \"Kabar keliru tentang iuran beredar di media sosial\".",
        en: "T1 \"False rumours about the contribution go round in social media\"."),
      remedy: Words(
        id: "Isi kotak yang kosong. Kotak strategi baru diminta setelah kedua jenis faktornya terisi.",
        en: "Fill the empty box. A strategy box is asked for only once both of its kinds have factors.")),
    RuleExplanation(
      "W06",
      why: Words(
        id: "Kekuatan dan kelemahan ada di dalam, peluang dan ancaman di luar. Kekuatan yang bertumpu pada penyebab "
          + "masalah biasanya sebuah kelemahan yang salah tempat.",
        en: "Strengths and weaknesses lie inside, opportunities and threats outside. A strength that rests on a cause "
          + "of the problem is usually a misplaced weakness."),
      slip: Words(
        id: "S3 \"Warga belum memahami manfaat\", dasar: penyebab N4.",
        en: "S3 \"People do not understand the benefits yet\", basis: cause N4."),
      mended: Words(
        id: "W3 \"Warga belum memahami manfaat\", dasar: penyebab N4.",
        en: "W3 \"People do not understand the benefits yet\", basis: cause N4."),
      remedy: Words(
        id: "Pindahkan faktornya ke jenis yang tepat, atau ganti dasarnya. Bila memang tepat, abaikan dengan alasan.",
        en: "Move the factor to the right kind, or change its basis. If it is right as it is, silence it with a "
          + "reason.")),
  ]
}
