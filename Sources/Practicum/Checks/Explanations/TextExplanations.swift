extension RuleExplanation {
  /// Group N, T and R of the catalogue, and S05.
  static let text: [RuleExplanation] = [
    RuleExplanation(
      "N01",
      why: Words(
        id: "Satu angka yang ditulis dua kali dengan nilai berbeda membuat pembaca meragukan semua angka lain.",
        en: "One number written twice with different values makes readers doubt all the others."),
      slip: Words(
        id:
          "Angka terdaftar: lansia penyandang disabilitas 9 orang. Narasi: \"12 orang lansia penyandang disabilitas\".",
        en: "Registered: 9 elderly people with disabilities. Prose: \"12 elderly people with disabilities\"."),
      mended: Words(
        id:
          "\"{lansia} orang lansia penyandang disabilitas\": angkanya ikut berubah bila data berubah. \"Sekitar 10\", "
          + "angka dari tahun lain, dan angka untuk sebagian atau satu RW saja tidak dipersoalkan.",
        en: "\"{lansia} elderly people with disabilities\": the number follows the data. \"About 10\" and numbers of "
          + "another year, of a part or of one neighbourhood alone are left alone."),
      remedy: Words(
        id: "Cocokkan dengan daftar angka kasus, lalu ganti angka di narasi dengan {kode angka}.",
        en: "Compare with the case's figures, then put {figure id} in place of the number.")),
    RuleExplanation(
      "N02",
      why: Words(
        id: "Persentase yang tidak sesuai dengan angka di sampingnya langsung terlihat oleh penguji.",
        en: "Examiners see at once a percentage that does not fit the numbers beside it."),
      slip: Words(id: "\"42 dari 50 warga (80%)\"", en: "\"42 of 50 residents (80%)\""),
      mended: Words(
        id: "\"42 dari 50 warga (84%)\". Pembulatan sesuai desimal yang ditulis dianggap benar; {angka} ikut dihitung.",
        en: "\"42 of 50 residents (84%)\". Rounding to the decimals shown counts as right; {figures} are read too."),
      remedy: Words(
        id: "Perbaiki persentasenya, atau buat angka berupa perbandingan dua angka agar dihitung sendiri.",
        en: "Correct the percentage, or make a figure of the two numbers so that it is worked out.")),
    RuleExplanation(
      "T01",
      why: Words(
        id: "Bagian yang disalin dari kasus lain sering masih menyebut program atau masalah kasus itu.",
        en: "Passages copied from another case often still name its programme or its problem."),
      slip: Words(
        id: "Evaluasi kasus posyandu lansia: \"mengikuti program BPJS Ketenagakerjaan\".",
        en: "The evaluation of a case on elderly care: \"take part in the BPJS Ketenagakerjaan programme\"."),
      mended: Words(
        id:
          "\"mengikuti pelatihan kader posyandu\". Bila kasus ini memang memakai istilah itu, sebutkan di masalah, pohon "
          + "masalah, angka, atau pihaknya; periksa akan diam.",
        en: "\"take part in the training of health cadres\". If this case does use the term, name it in its problems, "
          + "tree, figures or parties, and the check is silent."),
      remedy: Words(
        id: "Baca paragrafnya sekali lagi dan tulis menurut kasus ini.",
        en: "Read the paragraph again and write it for this case.")),
    RuleExplanation(
      "T02",
      why: Words(
        id: "Program yang namanya berganti-ganti terbaca sebagai beberapa program.",
        en: "A programme whose name keeps changing reads like several programmes."),
      slip: Words(
        id:
          "\"Sosialisasi Kepesertaan Programming BPJS\" padahal nama programnya \"Sosialisasi Kepesertaan Program BPJS\".",
        en: "\"Sosialisasi Kepesertaan Programming BPJS\" where the name is \"Sosialisasi Kepesertaan Program BPJS\"."),
      mended: Words(
        id:
          "Nama yang sama di semua tempat. Huruf besar-kecil tidak dipersoalkan; \"program sosialisasi\" saja juga tidak.",
        en: "The same name everywhere. Capitals do not matter, nor does a plain \"program sosialisasi\"."),
      remedy: Words(
        id: "Tekan satu tombol untuk menulis nama program yang terdaftar di kasus ini.",
        en: "One key writes the programme's name as the case has it.")),
    RuleExplanation(
      "T03",
      why: Words(
        id: "Nama tempat dan lembaga yang salah tulis mengganggu orang yang memilikinya.",
        en: "Misspelt places and institutions offend the people they belong to."),
      slip: Words(
        id: "\"Kelurahan Rancanumpamg\", \"Ranca numpang\"", en: "\"Kelurahan Rancanumpamg\", \"Ranca numpang\""),
      mended: Words(
        id: "\"Kelurahan Rancanumpang\". Kata biasa yang mirip, seperti \"bandang\" untuk Bandung, dibiarkan.",
        en: "\"Kelurahan Rancanumpang\". Ordinary words that look alike are left alone."),
      remedy: Words(
        id: "Tekan satu tombol untuk menulis nama terdaftar, atau daftarkan nama itu bila memang lain.",
        en: "One key writes the registered name; register the other one if it is right.")),
    RuleExplanation(
      "T04",
      why: Words(
        id: "Hari yang tidak cocok dengan tanggal membuat undangan dan berita acara diragukan.",
        en: "A weekday that does not fit its date makes invitations and minutes doubtful."),
      slip: Words(id: "\"hari Kamis, 25 Februari 2023\"", en: "\"hari Kamis, 25 Februari 2023\" (Thursday)"),
      mended: Words(
        id: "\"hari Sabtu, 25 Februari 2023\". \"Malam Minggu\" pada tanggal itu juga benar.",
        en: "\"hari Sabtu, 25 Februari 2023\" (Saturday). \"Malam Minggu\", the eve of Sunday, is right as well."),
      remedy: Words(
        id: "Pastikan dulu tanggalnya. Bila tanggalnya benar, satu tombol mengganti harinya.",
        en: "Make sure of the date first. If it is right, one key replaces the weekday.")),
    RuleExplanation(
      "S05",
      why: Words(
        id:
          "Daftar pihak dipakai oleh tabel sistem partisipan; pihak yang hanya disebut di keterangan hilang dari tabel.",
        en: "The table of participant systems is made from the list; a party named only in the text is lost from it."),
      slip: Words(
        id: "Sistem pendukung: daftar berisi BPJS, keterangannya \"yaitu Karang Taruna dan PKK serta BPJS\".",
        en: "Support system: the list has BPJS, the text says \"Karang Taruna and PKK as well as BPJS\"."),
      mended: Words(
        id: "Karang Taruna dan PKK ada di daftar. \"Peserta BPJS\" dan \"warga kelurahan\" bukan pihak itu sendiri.",
        en: "Karang Taruna and PKK are in the list. \"Members of BPJS\" are not the party itself."),
      remedy: Words(
        id: "Satu tombol menambahkan pihak yang disebut, atau ubah keterangannya.",
        en: "One key adds the parties named; or change the text.")),
    RuleExplanation(
      "R01",
      why: Words(
        id: "Sumber yang dirujuk harus ada di daftar pustaka, dan aturan yang sudah dicabut tidak boleh menjadi dasar.",
        en: "What is cited must stand in the reference list, and a repealed regulation is no basis."),
      slip: Words(
        id: "\"[@neting2004]\" padahal kodenya netting2004", en: "\"[@neting2004]\" where the Id is netting2004"),
      mended: Words(
        id: "\"[@netting2004]\". Aturan lama boleh disebut bila kalimatnya mengatakan sudah dicabut atau diganti.",
        en:
          "\"[@netting2004]\". An old regulation may be named where the sentence says that it was repealed or replaced."
      ),
      remedy: Words(
        id: "Perbaiki kodenya atau tambahkan pustakanya; hapus pustaka yang tidak dirujuk.",
        en: "Correct the Id or add the reference; delete references that nothing cites.")),
    RuleExplanation(
      "R02",
      why: Words(
        id: "Rekomendasi yang tidak bertumpu pada temuan mudah diabaikan penerimanya.",
        en: "A recommendation that rests on no finding is easily ignored."),
      slip: Words(
        id: "\"Jadwal praktikum dikaji ulang\", tanpa dasar", en: "\"Review the schedule\", resting on nothing"),
      mended: Words(
        id: "Dasarnya: pertemuan bimbingan 11 Februari 2023.", en: "Basis: the supervision of 11 February 2023."),
      remedy: Words(
        id: "Isi Dasar dengan pertemuan, temuan, atau pustaka yang mendukungnya.",
        en: "Fill in the basis: a meeting, a finding or a reference that supports it.")),
  ]
}
