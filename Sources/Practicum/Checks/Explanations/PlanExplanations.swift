extension RuleExplanation {
  /// Group S and G of the catalogue, S05 aside, which reads prose.
  static let plan: [RuleExplanation] = [
    RuleExplanation(
      "S01",
      why: Words(
        id: "Kedelapan sistem partisipan saling melengkapi. Satu yang kosong berarti ada peran yang belum dipikirkan, "
          + "misalnya siapa yang memberi izin atau siapa yang menjalankan.",
        en: "The eight participant systems complete each other. An empty one is a part nobody has thought of, such as "
          + "who permits the work or who does it."),
      slip: Words(
        id: "Tabel sistem partisipan berisi tujuh baris; sistem pengawasan tidak disebut.",
        en: "The table of systems has seven rows; the controlling system is not mentioned."),
      mended: Words(
        id: "Sistem pengawasan: Lurah Rancanumpang.", en: "Controlling system: the head of the ward."),
      remedy: Words(
        id: "Buka Sistem partisipan, pilih kartu yang kosong, tekan Enter, lalu ketik nama pihaknya.",
        en: "Open the participant systems, choose the empty card, press Enter and type the party's name.")),
    RuleExplanation(
      "S02",
      why: Words(
        id: "Yang mengawasi tidak dapat menilai pekerjaannya sendiri. Bila satu pihak mengawasi sekaligus memandu atau "
          + "menjalankan, tidak ada lagi yang melihat dari luar.",
        en: "Whoever watches over the work cannot judge their own. When one party both oversees and guides or does it, "
          + "nobody looks on from outside."),
      slip: Words(
        id: "Pengawasan: pekerja sosial dan puskesmas. Pelaku perubahan: pekerja sosial.",
        en: "Controlling: the social worker and the clinic. Change agent: the social worker."),
      mended: Words(
        id: "Pengawasan: puskesmas. Bila hanya bertemu di sistem kegiatan, cukup dipikirkan lagi: sistem itu memang "
          + "bertumpang tindih.",
        en:
          "Controlling: the clinic. Where they meet only in the action system a second thought is enough: that system "
          + "overlaps with the others."),
      remedy: Words(
        id: "Buka Sistem partisipan dan keluarkan pihak itu dari salah satu kartu.",
        en: "Open the participant systems and take the party out of one of the cards.")),
    RuleExplanation(
      "S03",
      why: Words(
        id: "Golongan sumber menunjukkan jalan mendekatinya: sebagai keluarga, sebagai anggota, atau sebagai pemohon "
          + "layanan. Satu pihak yang digolongkan dua kali membuat pembaca ragu.",
        en: "The class of a resource says how to approach it: as family, as a member, or as someone asking for a "
          + "service. A party classed twice leaves the reader in doubt."),
      slip: Words(
        id: "Sumber formal: BPJS Ketenagakerjaan. Sumber kemasyarakatan: BPJS Ketenagakerjaan.",
        en: "Formal: BPJS Ketenagakerjaan. Societal: BPJS Ketenagakerjaan."),
      mended: Words(
        id: "Hanya sumber kemasyarakatan: BPJS Ketenagakerjaan.", en: "Societal only: BPJS Ketenagakerjaan."),
      remedy: Words(
        id: "Buka Kebutuhan dan sumber; pindahkan atau hapus salah satunya.",
        en: "Open the needs and resources; move or delete one of the two.")),
    RuleExplanation(
      "S04",
      why: Words(
        id: "Setiap taktik bekerja dalam hubungan tertentu dengan sasaran: bersama (kolaborasi), membujuk (kampanye), "
          + "atau menekan (kontes). Taktik dari hubungan lain tidak akan jalan.",
        en: "Each tactic works in one relation to the target: together (collaboration), persuading (campaign) or "
          + "pressing (contest). A tactic of another relation will not work."),
      slip: Words(
        id: "Strategi: kolaborasi. Taktik: implementasi, lobi.",
        en: "Strategy: collaboration. Tactics: implementation, lobbying."),
      mended: Words(
        id: "Strategi: kolaborasi dan kampanye. Taktik: implementasi, lobi. Taktik dengan kata sendiri tidak dinilai.",
        en: "Strategies: collaboration and campaign. Tactics: implementation, lobbying. A tactic in your own words is "
          + "not judged."),
      remedy: Words(
        id: "Buka Metode, teknik, strategi, taktik; pilih strateginya juga, atau ganti taktiknya.",
        en: "Open the methods; choose the strategy as well, or another tactic.")),
    RuleExplanation(
      "S06",
      why: Words(
        id:
          "Menurut Pincus dan Minahan, sumber informal adalah keluarga, teman, dan tetangga; formal adalah organisasi "
          + "yang dimasuki sebagai anggota; kemasyarakatan adalah lembaga layanan untuk umum.",
        en: "After Pincus and Minahan, informal resources are family, friends and neighbours; formal ones membership "
          + "organisations; societal ones services open to the public."),
      slip: Words(
        id: "Sumber formal: Dinas Sosial Kota Bandung (pemerintah).",
        en: "Formal: the city's social agency (government)."),
      mended: Words(
        id: "Sumber kemasyarakatan: Dinas Sosial Kota Bandung. Perorangan boleh berada di golongan mana pun.",
        en: "Societal: the city's social agency. A person may stand in any class."),
      remedy: Words(
        id: "Pindahkan sumbernya ke golongan lain, atau betulkan jenis pihak di daftar pihak.",
        en: "Move the resource to another class, or correct the party's kind in the register.")),
    RuleExplanation(
      "G01",
      why: Words(
        id: "Tanpa indikator dan target, tidak ada yang dapat memastikan apakah tujuan khusus tercapai.",
        en: "Without an indicator and a target nobody can tell whether a specific goal was reached."),
      slip: Words(id: "Meningkatnya kepesertaan BPJS Ketenagakerjaan.", en: "More people are insured."),
      mended: Words(
        id: "Indikator: jumlah warga yang mendaftar. Awal: 8 dari 50. Target: 30 dari 50.",
        en: "Indicator: residents registered. Before: 8 of 50. Target: 30 of 50."),
      remedy: Words(
        id: "Buka Tujuan, pilih tujuannya, isi indikator dan target.",
        en: "Open the goals, choose the goal, fill in indicator and target.")),
    RuleExplanation(
      "G02",
      why: Words(
        id: "Tujuan umum memberi arah; tujuan khusus baru tercapai kalau ada kegiatan yang mengerjakannya.",
        en: "A general goal gives the direction; a specific one is reached only if some activity works for it."),
      slip: Words(
        id: "Tiga tujuan khusus, empat kegiatan, tetapi tidak ada kegiatan untuk tujuan ketiga.",
        en: "Three specific goals, four activities, and none of them for the third goal."),
      mended: Words(
        id: "Setiap tujuan khusus disebut paling sedikit oleh satu kegiatan.",
        en: "At least one activity names each specific goal."),
      remedy: Words(
        id: "Buka Tujuan dan kegiatan, pilih tujuannya, tekan k, lalu tandai kegiatannya.",
        en: "Open goals and activities, choose the goal, press k and mark its activities.")),
    RuleExplanation(
      "G03",
      why: Words(
        id: "Evaluasi yang tidak mengukur tujuan hanya mencatat bahwa acaranya berlangsung.",
        en: "An evaluation that measures no goal only notes that the event took place."),
      slip: Words(
        id: "Evaluasi: angket kepuasan peserta. Tujuan \"warga mendaftar\" tidak diukur.",
        en: "Evaluation: a satisfaction form. The goal \"residents register\" is not measured."),
      mended: Words(
        id: "Evaluasi: menghitung bukti pendaftaran sebulan sesudah acara, untuk tujuan \"warga mendaftar\".",
        en: "Evaluation: counting registrations a month later, for the goal \"residents register\"."),
      remedy: Words(
        id: "Buka Evaluasi, tambahkan satu baris, lalu pilih tujuannya.",
        en: "Open the evaluation, add a line and choose its goal.")),
  ]
}
