extension RuleExplanation {
  /// Group A of the catalogue.
  static let budget: [RuleExplanation] = [
    RuleExplanation(
      "A01",
      why: Words(
        id:
          "Jumlah satu baris adalah volume × koefisien × harga satuan. Pemeriksa keuangan menghitungnya ulang lebih dulu.",
        en: "The amount of a line is volume × coefficient × unit price. Whoever audits the money recomputes it first."),
      slip: Words(
        id: "Proposal, 50 lembar × Rp700, tertulis Rp37.500.", en: "Proposal, 50 sheets × Rp700, printed Rp37,500."),
      mended: Words(id: "50 × Rp700 = Rp35.000.", en: "50 × Rp700 = Rp35,000."),
      remedy: Words(
        id:
          "Bandingkan dengan dokumennya. Kalau volume atau harganya keliru, betulkan di tabel anggaran; kalau jumlahnya "
          + "yang keliru, pakai hasil hitung dengan satu tombol.",
        en: "Compare with the document. If the volume or the price is wrong, mend it in the budget grid; if the amount "
          + "is wrong, one key uses the computed one.")),
    RuleExplanation(
      "A02",
      why: Words(
        id: "Subtotal harus sama dengan jumlah baris di atasnya, sebagaimana baris itu tertulis.",
        en: "A subtotal has to equal the lines above it, as those lines are printed."),
      slip: Words(
        id: "Jumlah III: rincian Rp1.075.000, tertulis Rp1.160.000.",
        en: "Jumlah III: lines Rp1,075,000, printed Rp1,160,000."),
      mended: Words(
        id: "Jumlah III Rp1.075.000. Subtotal yang hanya meneruskan satu baris keliru tidak disebut lagi.",
        en: "Jumlah III Rp1,075,000. A subtotal that only passes on a wrong line is not named again."),
      remedy: Words(
        id: "Lihat apakah ada baris yang terlewat saat menyalin. Kalau tidak, pakai hasil hitung.",
        en: "See whether a line was missed in copying. If not, use the computed sum.")),
    RuleExplanation(
      "A03",
      why: Words(
        id: "Total yang tertulis dibawa ke surat dan proposal; selisihnya menjadi pertanyaan pertama penyandang dana.",
        en: "The printed total goes into letters and proposals; a difference is the first thing a donor asks about."),
      slip: Words(
        id: "Subtotal berjumlah Rp5.004.500, total tertulis Rp5.194.500.",
        en: "The subtotals come to Rp5,004,500, the printed total is Rp5,194,500."),
      mended: Words(
        id: "Total sama dengan jumlah subtotal. Hitung ulang dari volume dan harga ikut disebut kalau berbeda.",
        en: "The total equals the subtotals. What volumes and prices come to is told with it where it differs."),
      remedy: Words(
        id: "Betulkan dulu baris dan subtotal, lalu pakai hasil hitung untuk total.",
        en: "Mend lines and subtotals first, then use the computed total.")),
    RuleExplanation(
      "A04",
      why: Words(
        id: "Baris tanpa volume yang dapat dihitung, kelompok kosong, dan label yang melompat biasanya tanda ada yang "
          + "terlewat.",
        en:
          "A line whose volume cannot be computed, an empty group and a skipped label usually mean something is missing."
      ),
      slip: Words(
        id: "Banner, volume 2x4, Rp25.000. Atau: Jumlah I, lalu Jumlah III.",
        en: "Banner, volume 2x4, Rp25,000. Or: Jumlah I, then Jumlah III."),
      mended: Words(
        id: "Banner, volume 8 meter persegi. Kelompok tanpa subtotal di antara Jumlah I dan Jumlah II tidak dianggap "
          + "melompat.",
        en: "Banner, volume 8 square metres. A group without a subtotal between Jumlah I and Jumlah II is no skip."),
      remedy: Words(
        id: "Isi volume dengan angka di tabel anggaran; yang tertulis di dokumen tetap tersimpan di sampingnya.",
        en: "Fill in the volume as a number in the budget grid; what the document printed stays beside it.")),
    RuleExplanation(
      "A05",
      why: Words(
        id: "Begitu sebagian biaya dikaitkan ke kegiatan, biaya yang tidak terkait tampak seperti tidak ada gunanya.",
        en: "Once some costs are linked to activities, a cost without one looks as if it served nothing."),
      slip: Words(
        id: "Snack peserta terkait ke Sosialisasi; banner belum terkait ke apa pun.",
        en: "Participants’ snacks are linked to the briefing; the banner to nothing."),
      mended: Words(
        id: "Banner juga terkait ke Sosialisasi. Anggaran yang belum dikaitkan sama sekali tidak ditegur.",
        en: "The banner is linked to the briefing as well. A budget without any link is left in peace."),
      remedy: Words(
        id: "Di tabel anggaran, buka rincian baris itu dan pilih kegiatannya.",
        en: "In the budget grid, open the details of the line and choose its activity.")),
    RuleExplanation(
      "A09",
      why: Words(
        id: "Rencana yang lebih mahal dari dananya tidak dapat dilaksanakan.",
        en: "A plan that costs more than its means cannot be carried out."),
      slip: Words(id: "Total Rp5.004.500, batas Rp5.000.000.", en: "Total Rp5,004,500, ceiling Rp5,000,000."),
      mended: Words(
        id: "Total sama dengan batas atau di bawahnya. Yang dibandingkan selalu hasil hitung, bukan yang tertulis.",
        en: "The total equals the ceiling or stays below. What is compared is always computed, not printed."),
      remedy: Words(
        id: "Kurangi rincian, atau perbarui batas dan penerimaan di bawah tabel anggaran.",
        en: "Cut lines, or bring the ceiling and the income below the budget grid up to date.")),
    RuleExplanation(
      "A10",
      why: Words(
        id: "Laporan pertanggungjawaban memerlukan bukti untuk tiap pengeluaran, dan penjelasan untuk yang melebihi "
          + "rencana.",
        en: "The financial report needs a receipt for every payment, and a reason for what exceeds the plan."),
      slip: Words(
        id: "Snack dianggarkan Rp500.000, dibayar Rp560.000 tanpa nomor bukti.",
        en: "Snacks budgeted at Rp500,000, paid Rp560,000 without a receipt number."),
      mended: Words(
        id: "Dibayar Rp500.000 dengan bukti nomor 012. Kurang dari rencana tidak ditegur.",
        en: "Paid Rp500,000 with receipt 012. Spending less than planned is no finding."),
      remedy: Words(
        id: "Di layar realisasi, isi nomor buktinya. Kalau memang melebihi, abaikan temuan ini dengan alasannya.",
        en: "On the realisation screen, fill in the receipt number. If it does exceed, give the reason when silencing "
          + "this finding.")),
  ]
}
