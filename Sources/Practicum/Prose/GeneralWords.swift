/// Words that say nothing of what a case is about, as data.
enum GeneralWords {
  /// Words that join others into sentences.
  static let function = WordSet(
    """
    adalah agar akan antara antar apa atas atau bagi bahwa baik banyak banyaknya belum berupa bisa dalam dan dapat dari
    demi dengan di dia diantaranya guna hal harus ialah ini itu jadi jika juga kami karena ke kepada kita kurang lain
    lalu lebih maka mana masih melalui mengenai mereka merupakan namun oleh pada para per pernah saat sampai sangat se
    secara sebagai sebuah sehingga sejak selama seluruh semua seperti serta setiap sudah suatu supaya tak tanpa telah
    tentang terdapat terhadap terkait tersebut tetapi tiap tidak untuk yaitu yakni yang akibat sebab dimana the of and
    in for to on
    """)

  /// Words that many titles share: deeds, degrees and the people of any kelurahan.
  static let generic = WordSet(
    """
    peningkatan meningkatkan meningkatnya meningkat penguatan menguatkan pengembangan mengembangkan pembangunan
    sosialisasi penyuluhan pendampingan pelatihan edukasi kampanye bimbingan pembinaan pembentukan pengelolaan
    mengelola pemanfaatan memanfaatkan pelaksanaan penerapan penanganan menangani penyelenggaraan optimalisasi
    mengoptimalkan penyediaan pemberian perbaikan pencegahan mencegah mengatasi penyadaran fasilitasi advokasi inovasi
    strategi program programnya kegiatan gerakan aksi upaya layanan pelayanan mekanisme sistem metode teknik kapasitas
    kemampuan keterampilan pengetahuan pemahaman kesadaran partisipasi keterlibatan peran peranan kualitas kuantitas
    mutu akses angka tingkat jumlah rendah rendahnya kurangnya minim minimnya terbatas terbatasnya keterbatasan lemahnya
    tingginya tinggi banyaknya sedikit sedikitnya buruknya optimal optimalnya maksimal efektif efisien sesuai ketentuan
    tepat benar baik rutin mandiri berkelanjutan terpadu terintegrasi berbasis kelurahan desa kecamatan kota kabupaten
    provinsi rw rt wilayah daerah lingkungan setempat lokal masyarakat warga penduduk anggota kelompok komunitas peserta
    masalah permasalahan isu kebutuhan potensi sumber data dana anggaran bantuan sosial kesejahteraan perlindungan
    pekerjaan praktik analisis analis profil kasus rencana intervensi tahun bulan hari orang pihak baru utama ramah
    mampu tujuan sasaran manfaat penyebab dampak adanya belumnya tidaknya praktikan praktikum laporan judul bab
    """)

  /// Nouns for people: a phrase that begins with one says whom it is for, and that others may say too.
  static let people = WordSet(
    """
    anak anak-anak balita bapak buruh ibu kader kaum keluarga kepala lansia lanjut nelayan orang orangtua pekerja pelajar
    pelaku pedagang pemuda pemudi pendamping penerima pengurus penyandang perempuan petani petugas remaja rumah siswa
    tenaga tokoh usia wanita pria laki janda pengangguran calon mantan kelas usaha jumlah sektor
    """)

  /// Words of everyday welfare: two of them together are no case's own.
  static let everyday = WordSet(
    """
    ekonomi keluarga kesehatan pendidikan pendapatan penghasilan hidup kehidupan kebersihan keuangan tangga kerja modal
    gizi pangan makanan sehat sekolah harian miskin kemiskinan rentan perkotaan pedesaan umum publik dasar pokok
    keagamaan budaya pola asuh mental fisik jiwa ibu hamil muda kecil menengah mikro
    """)

  /// Acronyms and institutions that any practicum report uses.
  static let shared = WordSet(
    """
    adart ad art apbd apbn atk babinsa bhabinkamtibmas baznas bkm blt bps bpbd bumn bumdes cd co cocd csr dkm dpa dprd
    dsb dst dtks dtsen fgd hp ibu iptek id jkn kb kia kis kip kk kl km ktp kua lks lkks lpj lpm lppm lsm mc md mou mss
    nik no np npwp nip nim pai pam paud pbb pkk pkl pks posyandu poskesdes posbindu pmks pmi pns polri polsek polindes
    posko ppks ppkm psks psm puskesmas pustu qr rab rapbd ri rpjmd rpjmdes rt rw rptra sd sda sdm sdgs sk skpd skm sma
    smk smp sop stks sd swot tk tkp tksk tni toga tpa tpq tps uks ump umk umkm umr usg uu uud wa wib wita wit wni who
    wo so st wt
    karang taruna dasawisma linmas kelurahan kecamatan poltekesos
    """)

  /// Abbreviations whose stop ends no sentence.
  static let abbreviations = WordSet(
    "no nomor dr drs dra hj h prof ir jl dkk dll dsb dst hlm hal st kec kel kab tn ny sdr vol ed art yth a.n al")

  private static let numerals = WordSet("i ii iii iv v vi vii viii ix x xi xii")

  /// Whether a word alone tells nothing about a case.
  static func isGeneral(_ key: UInt64) -> Bool { function.contains(key) || generic.contains(key) }

  /// Whether letters in capitals are no acronym of a case's own.
  static func isSharedAcronym(_ key: UInt64) -> Bool {
    shared.contains(key) || numerals.contains(key) || isGeneral(key)
  }
}
