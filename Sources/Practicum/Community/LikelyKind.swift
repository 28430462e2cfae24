extension PartyRegister {
  /// The kind that a name suggests, so that it need only be confirmed; a person where it suggests none.
  public static func likelyKind(of name: String) -> String {
    let words = Wording.words(of: name)
    guard let first = words.first, !personal.contains(first) else { return "perorangan" }
    return telling.first { entry in words.contains(where: entry.words.contains) }?.kind ?? "perorangan"
  }

  /// Whether a party is called by an office or a task, as `Ketua RW 01` is, and not by a person's own name.
  public static func isOffice(_ name: String) -> Bool { Wording.words(of: name).first.map(offices.contains) ?? false }

  private static let offices: Set<String> = [
    "bendahara", "camat", "dosen", "fasilitator", "kader", "kepala", "ketua", "koordinator", "lurah", "mahasiswa",
    "narasumber", "notulis", "panitia", "pelaksana", "pembimbing", "pemateri", "pendamping", "pengurus", "penyuluh",
    "perangkat", "perwakilan", "petugas", "praktikan", "relawan", "sekretaris", "tokoh", "wakil", "warga",
  ]

  /// Forms of address and offices that begin a person's name.
  private static let personal: Set<String> = [
    "bapak", "bu", "h", "hj", "ibu", "ketua", "lurah", "pak", "praktikan", "sekretaris", "tokoh", "ustaz",
  ]

  /// Words that tell the kind, the most telling first.
  private static let telling: [(kind: String, words: Set<String>)] = [
    ("keluarga", ["anak", "istri", "keluarga", "suami"]),
    (
      "pemerintah",
      [
        "bappeda", "dinas", "dinkes", "dinsos", "disnaker", "kecamatan", "kelurahan", "kementerian", "pemerintah",
        "satpol", "upt",
      ]
    ),
    (
      "lembaga_layanan",
      [
        "bank", "baznas", "bpjs", "bpbd", "klinik", "lembaga", "panti", "pmi", "politeknik", "posyandu", "puskesmas",
        "rsud", "rumah", "sekolah", "universitas", "yayasan",
      ]
    ),
    (
      "organisasi_anggota",
      [
        "dkm", "forum", "ikatan", "kader", "karang", "kelompok", "komunitas", "koperasi", "majelis", "organisasi",
        "paguyuban", "pkk", "remaja", "rt", "rw",
      ]
    ),
  ]
}
