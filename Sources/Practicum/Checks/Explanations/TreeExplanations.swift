extension RuleExplanation {
  /// Group P of the catalogue.
  static let tree: [RuleExplanation] = [
    RuleExplanation(
      "P01",
      why: Words(
        id: "Pohon masalah bertumpu pada satu masalah inti. Dengan dua inti, tujuan dan kegiatan menjawab dua kasus "
          + "sekaligus dan tidak satu pun tuntas.",
        en: "A problem tree rests on one core problem. With two, goals and activities answer two cases at once and "
          + "neither fully."),
      slip: Words(
        id: "Inti: \"Sedikit yang menjadi peserta\" dan inti: \"Pendapatan tidak menentu\".",
        en: "Core: \"Few people are insured\" and core: \"Income is irregular\"."),
      mended: Words(
        id: "Inti: \"Sedikit yang menjadi peserta\"; \"Pendapatan tidak menentu\" menjadi penyebabnya.",
        en: "Core: \"Few people are insured\"; \"Income is irregular\" becomes one of its causes."),
      remedy: Words(
        id: "Di pohon masalah, jadikan butir yang lebih banyak disebabkan daripada menyebabkan sebagai inti, yang lain "
          + "penyebab atau dampak.",
        en: "In the problem tree keep as core what the others lead to; make the rest causes or effects.")),
    RuleExplanation(
      "P02",
      why: Words(
        id:
          "Hubungan sebab-akibat berjalan satu arah. Bila A menyebabkan B dan B menyebabkan A, tidak ada pangkal yang "
          + "dapat ditangani.",
        en: "Cause and effect run one way. Where A causes B and B causes A there is no end at which to begin."),
      slip: Words(
        id: "N4 berinduk N6, N6 berinduk N9, N9 berinduk N4.", en: "N4 has the parent N6, N6 has N9, N9 has N4."),
      mended: Words(
        id: "N4 berinduk N6, N6 berinduk N9, N9 berinduk inti N1.",
        en: "N4 has the parent N6, N6 has N9, N9 has the core N1."),
      remedy: Words(
        id:
          "Hapus satu hubungan dari lingkaran itu. Penyebab berinduk pada penyebab lain atau inti, dampak pada dampak "
          + "lain atau inti.",
        en: "Remove one link of the circle. Causes have causes or the core as parents, effects have effects or the "
          + "core.")),
    RuleExplanation(
      "P03",
      why: Words(
        id: "Penyebab utama menentukan fokus intervensi dan dampak utama menunjukkan mengapa mendesak. Tanpa keduanya "
          + "fokus masalah tidak punya dasar.",
        en: "The main cause sets the focus of the intervention, the main effect says why it is urgent. Without them "
          + "the focus has no ground."),
      slip: Words(
        id: "Enam penyebab, tidak satu pun ditandai utama.", en: "Six causes, none of them marked as main."),
      mended: Words(
        id: "Satu penyebab bertanda *: \"Musibah kerja dianggap urusan nanti\".",
        en: "One cause has the mark *: \"Accidents at work are left for later\"."),
      remedy: Words(
        id:
          "Tandai butir yang paling menentukan di pohon masalah (*). Bila beberapa tampak sama kuat, pilih yang paling "
          + "banyak melahirkan penyebab lain.",
        en: "Mark the most decisive item in the problem tree (*). If several seem equal, take the one that most others "
          + "come from.")),
    RuleExplanation(
      "P04",
      why: Words(
        id: "\"Tidak ada sosialisasi\" sudah menyebut jawabannya, sehingga kegiatan lain tidak pernah dipertimbangkan. "
          + "Penyebab harus berupa keadaan buruk yang sungguh terjadi.",
        en: "\"No information campaign\" names its own answer, so no other activity is ever considered. A cause should "
          + "be a bad state that really exists."),
      slip: Words(
        id: "Belum ada penyuluhan tentang jaminan sosial.", en: "There has been no talk on social insurance."),
      mended: Words(
        id: "Warga mengira jaminan sosial hanya untuk karyawan. (\"Tidak ada air bersih\" boleh: itu memang keadaan, "
          + "bukan solusi.)",
        en: "People think that social insurance is for employees only. (\"There is no clean water\" may stand: that is "
          + "a state, not a solution.)"),
      remedy: Words(
        id: "Tanyakan: apa yang terjadi karena hal itu belum ada? Tulis jawabannya sebagai penyebab.",
        en: "Ask: what happens because it is missing? Write the answer as the cause.")),
    RuleExplanation(
      "P05",
      why: Words(
        id: "Akar yang tidak dijawab apa pun akan menumbuhkan masalahnya lagi. Laporan sebaiknya menjawabnya atau "
          + "mengatakan mengapa dibiarkan.",
        en: "A root that nothing answers lets the problem grow again. A report should answer it, or say why it is left."
      ),
      slip: Words(
        id: "Penyebab \"Iuran terasa berat\": tidak ada kebutuhan, tujuan, atau alasan yang menyebutnya.",
        en: "The cause \"The contribution is a burden\": no need, goal or reason mentions it."),
      mended: Words(
        id: "Kebutuhan K3 menjawabnya, atau isian Di luar jangkauan berbunyi: besar iuran ditetapkan pemerintah pusat.",
        en: "Need K3 answers it, or the field Left untreated says: the contribution is set by the central government."),
      remedy: Words(
        id: "Kaitkan kebutuhan atau tujuan dengan akar itu atau dengan penyebab yang dilahirkannya, atau isi alasan di "
          + "luar jangkauan.",
        en: "Link a need or goal to the root or to a cause that comes of it, or say why it is left untreated.")),
    RuleExplanation(
      "P06",
      why: Words(
        id:
          "Butir tanpa bukti adalah dugaan. Bukti menghubungkan analisis dengan apa yang dikatakan warga atau sumber.",
        en: "An item without evidence is a guess. Evidence ties the analysis to what people or sources said."),
      slip: Words(
        id: "\"Warga enggan mendaftar\" tanpa pertemuan atau sumber di belakangnya.",
        en: "\"People are reluctant to register\" with no meeting or source behind it."),
      mended: Words(
        id: "\"Warga enggan mendaftar\", bukti: rembug warga 11 Februari 2023, kartu T4.",
        en: "\"People are reluctant to register\", evidence: community meeting of 11 February 2023, card T4."),
      remedy: Words(
        id: "Di pohon masalah tekan b pada butirnya, lalu pilih pertemuan, kartu, atau pustaka.",
        en: "In the problem tree press b on the item, then pick a meeting, a card or a reference.")),
    RuleExplanation(
      "P07",
      why: Words(
        id:
          "Dibaca keras-keras, hubungan yang janggal langsung terdengar. Bacaan jika-maka adalah cara termurah menguji "
          + "pohon masalah bersama warga.",
        en: "Read aloud, a link that does not hold is heard at once. The if-then reading is the cheapest way to test a "
          + "tree with the people."),
      slip: Words(
        id: "\"Biaya berobat ditanggung sendiri\" menyebabkan \"Pendaftaran terasa rumit\".",
        en: "\"Treatment is paid out of pocket\" causes \"Registering seems difficult\"."),
      mended: Words(
        id: "\"Pendaftaran terasa rumit\" menyebabkan \"Sedikit yang menjadi peserta\". Dijawab: ya.",
        en: "\"Registering seems difficult\" causes \"Few people are insured\". Answered: yes."),
      remedy: Words(
        id: "Buka pohon masalah dan bacalah hubungannya satu per satu; jawab ya, atau pindahkan butirnya.",
        en: "Open the problem tree and read the links one by one; answer yes, or move the item.")),
    RuleExplanation(
      "P08",
      why: Words(
        id: "Dua butir yang sama artinya membuat satu persoalan dihitung dua kali dan dijawab dua kali.",
        en: "Two items of one meaning count one matter twice and answer it twice."),
      slip: Words(
        id: "N3 \"Pengetahuan warga rendah\" dan N8 \"Pengetahuan warga yang rendah\".",
        en: "N3 \"People know little of it\" and N8 \"People know little about it\"."),
      mended: Words(
        id: "Satu butir saja, atau dua yang jelas bedanya: \"Warga tidak tahu manfaatnya\" dan \"Warga tidak tahu cara "
          + "mendaftar\".",
        en: "One item only, or two that differ: \"People do not know the benefits\" and \"People do not know how to "
          + "register\"."),
      remedy: Words(
        id:
          "Gabungkan: pindahkan cabangnya ke butir yang dipertahankan, lalu hapus yang lain. Atau pertajam salah satu.",
        en: "Merge them: move the branches to the one that stays and delete the other. Or sharpen one of them.")),
  ]
}
