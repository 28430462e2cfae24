extension RuleExplanation {
  /// Group D of the catalogue.
  static let records: [RuleExplanation] = [
    RuleExplanation(
      "D01",
      why: Words(
        id: "Catatan yang tidak terbaca tidak ikut dihitung, diperiksa, atau dicetak. Isinya tetap utuh di berkas, "
          + "tetapi laporan akan kekurangan bagian itu tanpa ada yang menyadarinya.",
        en: "A record that cannot be read is neither counted nor checked nor printed. Nothing of it is lost, but the "
          + "report would lack that part without anyone noticing."),
      slip: Words(
        id: "Nama: Asep Sunarya\nUmur 47\n(baris kedua tanpa titik dua)",
        en: "Nama: Asep Sunarya\nUmur 47\n(the second line has no colon)"),
      mended: Words(id: "Nama: Asep Sunarya\nUmur: 47", en: "Nama: Asep Sunarya\nUmur: 47\n(each line a field)"),
      remedy: Words(
        id: "Tekan Enter pada temuannya: teks catatan itu terbuka dan dapat dibetulkan. Begitu terbaca, ia kembali ke "
          + "daftarnya.",
        en: "Press Enter on the finding: the record opens as text and can be corrected. Once it reads well it is back "
          + "in its list.")),
    RuleExplanation(
      "D02",
      why: Words(
        id: "Rujukan yang putus membuat benang merah terputus: kebutuhan yang merujuk penyebab yang sudah dihapus "
          + "tidak menjawab apa pun.",
        en: "A broken reference breaks the chain of reasoning: a need that refers to a deleted cause answers nothing."),
      slip: Words(
        id: "Kebutuhan K2 menjawab penyebab N19, padahal pohon masalah berakhir di N16.",
        en: "Need K2 answers cause N19, but the problem tree ends at N16."),
      mended: Words(
        id: "Kebutuhan K2 menjawab penyebab N9, \"Pendaftaran lewat internet terasa rumit\".",
        en: "Need K2 answers cause N9, \"Registering online seems difficult\"."),
      remedy: Words(
        id: "Enter membuka isiannya; pilih lagi dari daftar, atau kosongkan. Pihak yang belum terdaftar dapat "
          + "didaftarkan dengan p. Nama orang biasa boleh ditulis dengan huruf besar dan spasi: itu bukan kode.",
        en: "Enter opens the field; pick again from the list, or clear it. A party that is not registered can be "
          + "registered with p. A plain name, with capitals and blanks, is fine: it is no Id.")),
    RuleExplanation(
      "D03",
      why: Words(
        id: "Tanggal atau jam yang tidak ada di kalender merusak urutan pertemuan, jadwal, dan masa praktikum.",
        en: "A date or time that no calendar has spoils the order of meetings, schedules and the practicum's period."),
      slip: Words(
        id: "Tanggal: 30 Februari 2023. Atau: mulai 13.00, selesai 11.30.",
        en: "Date: 30 February 2023. Or: starts 13:00, ends 11:30."),
      mended: Words(
        id: "Tanggal: 28 Februari 2023. Mulai 11.30, selesai 13.00. Acara malam yang berakhir lewat tengah malam "
          + "(20.00–00.30) tidak dianggap keliru.",
        en: "Date: 28 February 2023. Starts 11:30, ends 13:00. An evening that ends after midnight (20:00–00:30) is "
          + "no slip."),
      remedy: Words(
        id: "Enter membuka isiannya. Tanggal boleh diketik 11/2/2023, 11 feb, atau hari ini; jam boleh 8.00 atau 0800.",
        en: "Enter opens the field. A date may be typed as 11/2/2023, 11 feb or hari ini; a time as 8.00 or 0800.")),
    RuleExplanation(
      "D04",
      why: Words(
        id: "Isian yang tidak terbaca sebagai angka, tanggal, atau pilihan tidak dapat dihitung. Isian wajib yang "
          + "kosong membuat bagian itu belum lengkap.",
        en: "A value that cannot be read as a number, date or choice cannot be counted. A needed field left empty "
          + "keeps its part from being complete."),
      slip: Words(
        id: "Umur: tiga puluh. Jenis: sebab. Rincian anggaran tanpa harga satuan.",
        en: "Age: thirty, in words. Kind: \"sebab\", which is no choice. A budget line without a unit price."),
      mended: Words(
        id: "Umur: 30. Jenis: penyebab. Harga satuan: Rp15.000.",
        en: "Age: 30. Kind: penyebab (cause). Unit price: Rp15,000."),
      remedy: Words(
        id: "Enter membuka isiannya. Bila maksudnya hanya bisa satu, p menuliskannya dengan bentuk yang benar.",
        en: "Enter opens the field. Where only one thing can be meant, p writes it in the right form.")),
    RuleExplanation(
      "D05",
      why: Words(
        id: "Kode menunjuk satu catatan. Bila dua catatan berkode sama, tidak jelas mana yang dirujuk. Ini biasa "
          + "terjadi ketika dua orang mengisi berkas terpisah lalu menggabungkannya.",
        en: "An Id points to one record. With two of the same Id nobody knows which is meant. It happens when two "
          + "people fill in copies of a file and put them together."),
      slip: Words(
        id: "P12 Rina Karlina dan, 40 baris di bawahnya, P12 Deni Ramdani.",
        en: "P12 Rina Karlina and, 40 lines below, P12 Deni Ramdani."),
      mended: Words(id: "P12 Rina Karlina dan P51 Deni Ramdani.", en: "P12 Rina Karlina and P51 Deni Ramdani."),
      remedy: Words(
        id: "Tekan p: catatan yang kemudian mendapat kode baru dan rujukan sesudahnya ikut berubah. Bila isinya persis "
          + "sama, salah satunya dihapus.",
        en: "Press p: the later record gets a fresh Id and the references after it follow. Where both say exactly the "
          + "same, one is deleted.")),
    RuleExplanation(
      "D06",
      why: Words(
        id: "Identitas praktikum, pengaturan SWOT, dan sejenisnya hanya boleh ada satu; yang kedua tidak terbaca. Foto "
          + "yang berkasnya hilang menjadi kotak kosong di laporan.",
        en: "The practicum's identity, the SWOT settings and the like stand once; a second one is not read. A photo "
          + "without its file is an empty frame in the report."),
      slip: Words(
        id: "Dokumentasi D3: foto/rembug.JPG, padahal di folder foto hanya ada rembug.jpg.",
        en: "Documentation D3: foto/rembug.JPG, but the folder only has rembug.jpg."),
      mended: Words(
        id: "Dokumentasi D3: foto/rembug.jpg, berkas yang memang ada.",
        en: "Documentation D3: foto/rembug.jpg, a file that is there."),
      remedy: Words(
        id: "Salin fotonya ke folder praktikum, atau pilih berkasnya lagi di isian Berkas. Untuk catatan ganda, "
          + "pindahkan isinya ke yang pertama lalu hapus yang kedua.",
        en: "Copy the photo into the practicum's folder, or pick the file again in the field File. Of a double record, "
          + "move the contents to the first and delete the second.")),
  ]
}
