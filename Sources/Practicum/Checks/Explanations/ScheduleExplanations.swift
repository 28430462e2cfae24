extension RuleExplanation {
  /// Group J of the catalogue, and the rules of group A that hold the budget against the schedule.
  static let schedule: [RuleExplanation] = [
    RuleExplanation(
      "A06",
      why: Words(
        id: "Makan yang dibeli perlu waktu untuk dimakan, dan waktu makan perlu makanan.",
        en: "Meals that are bought need time to be eaten, and a meal break needs a meal."),
      slip: Words(
        id: "Anggaran: makan siang peserta 50 orang. Susunan acara: penyuluhan 09.00–14.00 tanpa istirahat.",
        en: "Budget: lunch for 50 participants. Rundown: lecture from 09:00 to 14:00 without a break."),
      mended: Words(
        id:
          "Susunan acara memuat ISHOMA 12.00–13.00. Istirahat setengah jam atau lebih sudah cukup; konsumsi yang hanya "
          + "snack tidak dihitung makan.",
        en:
          "The rundown has a lunch break from 12:00 to 13:00. A rest of half an hour or more is enough; snacks are no "
          + "meal."),
      remedy: Words(
        id: "Sisipkan waktu makan di susunan acara, atau ubah baris anggaran itu. Kalau tujuannya salah ditebak, isi "
          + "Untuk.",
        en:
          "Insert a meal break in the rundown, or change the budget line. If its purpose was guessed wrongly, fill in "
          + "what it is for.")),
    RuleExplanation(
      "A07",
      why: Words(
        id: "Narasumber yang mengisi acara, yang diberi honor dan yang diberi konsumsi seharusnya orang yang sama.",
        en: "Those who teach, those who are paid and those who are fed should be the same people."),
      slip: Words(
        id: "Dua dinas mengisi materi, honor pemateri 1 orang, snack pemateri 1 box.",
        en: "Two offices teach, the fee is for 1 person, the snack for 1."),
      mended: Words(
        id: "Dua dinas mengisi materi, honor 2 orang, snack 2 box. Praktikan dan panitia tidak dihitung.",
        en: "Two offices teach, fees for 2, snacks for 2. Students and committee are not counted."),
      remedy: Words(
        id: "Samakan volume honor dan konsumsi dengan susunan acara. Kalau seorang narasumber memang tidak dibayar, "
          + "abaikan dengan alasan.",
        en: "Make fees and catering fit the rundown. If someone is indeed not paid, silence it with a reason.")),
    RuleExplanation(
      "A08",
      why: Words(
        id:
          "Konsumsi dan perlengkapan yang tidak sejumlah peserta berarti ada yang tidak kebagian, atau dana terbuang.",
        en: "Catering or kits that are not as many as the participants leave somebody without, or waste money."),
      slip: Words(
        id: "Jadwal: 50 peserta. Anggaran: snack peserta 45 box.",
        en: "Schedule: 50 participants. Budget: snacks for 45."),
      mended: Words(
        id: "Snack peserta 50 box; untuk dua hari 100 box. Beberapa baris boleh berbagi: 30 dan 20.",
        en: "Snacks for 50; for two days 100. Several lines may share them: 30 and 20."),
      remedy: Words(
        id: "Betulkan volumenya, atau jumlah peserta di bagian atas susunan acara.",
        en: "Correct the volume, or the number of participants at the top of the rundown.")),
    RuleExplanation(
      "J01",
      why: Words(
        id:
          "Durasi yang tercetak dan jam mulai–selesai harus bercerita sama; kalau tidak, petugas acara tidak tahu mana "
          + "yang dipegang.",
        en:
          "Printed minutes and the times beside them must tell the same; else nobody on the day knows which to follow."
      ),
      slip: Words(
        id: "10.30–11.45, durasi tertulis 5 menit.", en: "10:30–11:45, printed duration 5 minutes."),
      mended: Words(
        id: "10.30–11.45, durasi tertulis 75 menit; atau 10.30–10.35, kalau durasinya yang benar.",
        en: "10:30–11:45, printed duration 75 minutes; or 10:30–10:35 if the minutes were right."),
      remedy: Words(
        id: "Tentukan mana yang benar. Kalau jamnya benar, perbaikan satu tombol menyamakan durasi tertulis; kalau "
          + "durasinya benar, ubah jam selesai di susunan acara.",
        en: "Decide which is right. If the times are, the one-key fix sets the printed minutes; if the minutes are, "
          + "change the end in the rundown.")),
    RuleExplanation(
      "J02",
      why: Words(
        id:
          "Dua acara pada waktu dan jalur yang sama tidak dapat dihadiri bersama, dan acara yang selesai sebelum mulai "
          + "tidak mungkin terjadi.",
        en: "Nobody can attend two items at once on one track, and an item that ends before it starts cannot happen."),
      slip: Words(
        id: "Acara 9 selesai 14.50, acara 10 mulai 11.30.", en: "Item 9 ends at 14:50, item 10 starts at 11:30."),
      mended: Words(
        id: "Acara 9 selesai 11.30, acara 10 mulai 11.30. Dua acara yang memang bersamaan diberi jalur berbeda.",
        en: "Item 9 ends at 11:30, item 10 starts at 11:30. Two that do run side by side get tracks of their own."),
      remedy: Words(
        id: "Betulkan jamnya di susunan acara; acara sesudahnya ikut bergeser. Untuk acara paralel, isi Jalur.",
        en: "Correct the time in the rundown; later items move along. For parallel items, fill in the track.")),
    RuleExplanation(
      "J03",
      why: Words(
        id: "Waktu tanpa acara sering berarti jam salah ketik atau satu acara terlewat ditulis.",
        en: "Time without an item often means a mistyped hour or an item that was forgotten."),
      slip: Words(
        id: "Acara 9 selesai 10.30, acara 10 mulai 11.30.", en: "Item 9 ends at 10:30, item 10 starts at 11:30."),
      mended: Words(
        id: "Acara 10 mulai 10.30; atau di antaranya ditulis acara jeda 10.30–11.30.",
        en: "Item 10 starts at 10:30; or a break is written from 10:30 to 11:30."),
      remedy: Words(
        id: "Ubah jam mulai, atau sisipkan acara yang mengisi waktu itu.",
        en: "Change the start, or insert the item that fills the time.")),
    RuleExplanation(
      "J04",
      why: Words(
        id: "Setiap acara perlu orang yang memegangnya. Registrasi mencatat siapa yang hadir, penutupan menutup "
          + "kegiatan dengan jelas.",
        en: "Every item needs someone who holds it. Registration records who came, a closing ends the event clearly."),
      slip: Words(
        id: "08.10–08.20 Sambutan, tanpa pengisi.", en: "08:10–08:20 Welcome, with no performer."),
      mended: Words(
        id: "08.10–08.20 Sambutan, pengisi Lurah. Jeda, istirahat, makan dan tanya jawab boleh tanpa pengisi; "
          + "penanggung jawab saja sudah cukup.",
        en: "08:10–08:20 Welcome, performed by the ward head. Breaks, meals and question rounds need nobody; someone "
          + "responsible is enough."),
      remedy: Words(
        id: "Isi Pengisi atau Penanggung jawab; tambahkan acara registrasi atau penutupan. Kalau jenis acara salah "
          + "ditebak, isi Jenis.",
        en: "Fill in the performer or the person responsible; add a registration or a closing. If the kind was guessed "
          + "wrongly, fill in the kind.")),
    RuleExplanation(
      "J05",
      why: Words(
        id: "Kegiatan di luar masa praktikum biasanya salah ketik tahun atau bulan.",
        en: "An event outside the practicum's period is usually a mistyped year or month."),
      slip: Words(
        id: "Praktikum 25 Januari – 15 April 2023, acara 25 Mei 2023.",
        en: "Practicum from 25 January to 15 April 2023, event on 25 May 2023."),
      mended: Words(id: "Acara 25 Maret 2023.", en: "Event on 25 March 2023."),
      remedy: Words(
        id: "Periksa tanggal jadwal dan masa praktikum. Kalau kegiatan memang sesudahnya, abaikan dengan alasan.",
        en: "Check the schedule's date and the practicum's period. If the event does come later, silence it with a "
          + "reason.")),
    RuleExplanation(
      "J06",
      why: Words(
        id: "Kegiatan yang direncanakan sebagai acara tetapi tidak ada di susunan acara tidak akan pernah berlangsung.",
        en: "An activity planned as an event that the rundown does not hold will never take place."),
      slip: Words(
        id: "Kegiatan K3 “Simulasi pendaftaran” berbentuk acara; susunan acara hanya memuat K1 dan K2.",
        en: "Activity K3 “Practice of registration” is an event; the rundown holds only K1 and K2."),
      mended: Words(
        id: "Acara 13 “Fasilitasi pendaftaran” memuat K3.", en: "Item 13 “Help with registration” carries K3."),
      remedy: Words(
        id: "Di susunan acara, pilih kegiatan untuk acara yang memuatnya; kalau kegiatan itu rutin, ubah bentuknya "
          + "menjadi berkala.",
        en: "In the rundown, choose the activity for the item that holds it; if it recurs, change its form to "
          + "recurrent.")),
    RuleExplanation(
      "J07",
      why: Words(
        id: "Tanpa evaluasi di pengakhiran, tidak ada yang tahu apakah tujuan tercapai.",
        en: "Without an evaluation at the end nobody knows whether the goals were reached."),
      slip: Words(
        id: "Pengakhiran: membuat laporan; membubarkan panitia.",
        en: "Termination: write the report; dissolve the committee."),
      mended: Words(
        id: "Pengakhiran: menyebarkan angket evaluasi; membuat laporan; membubarkan panitia.",
        en: "Termination: hand out the evaluation questionnaire; write the report; dissolve the committee."),
      remedy: Words(
        id: "Tambahkan langkah evaluasi di tahap pengakhiran.", en: "Add an evaluation step to the termination.")),
  ]
}
