/// Recognises a problem worded as a solution that is missing, such as "belum ada sosialisasi".
///
/// The logical framework asks for an existing negative state instead, since a missing solution hides the problem and
/// prejudges the answer (NORAD, The Logical Framework Approach, 4th ed. 1999, step 3).
enum MissingIntervention {
  /// Whether the text names a missing intervention: as what is absent ("belum pernah mendapat pelatihan", "minimnya
  /// anggaran posyandu", "belum optimalnya sosialisasi") or as the subject that does not take place or is too little
  /// ("sosialisasi BPJS belum dilaksanakan", "pelatihan kader masih kurang").
  static func isNamed(in text: String) -> Bool {
    let words = Wording.words(of: String(text.prefix(1000)))
    let subject = words.first { !particles.contains($0) && !measures.contains(stem($0)) }
    let isSubject = subject.map { interventions.contains(stem($0)) } ?? false
    for (place, word) in words.enumerated() {
      let before = words[..<place]
      let rest = words[(place + 1)...].drop { particles.contains($0) }
      if absence.contains(word), lacks(word, rest, before) { return true }
      guard isSubject, place > 0 else { continue }
      if absence.contains(word), let verb = rest.first, happening.contains(verb) { return true }
      if tooLittle.contains(word), !before.contains(where: clauses.contains),
        rest.first.map(places.contains) ?? true
      {
        return true
      }
    }
    return false
  }

  /// Whether a word of absence has an intervention for its object.
  private static func lacks(_ word: String, _ rest: ArraySlice<String>, _ before: ArraySlice<String>) -> Bool {
    // "Tidak mampu makan tanpa bantuan" says that help is needed, not that there is none.
    if word == "tanpa", before.contains(where: needing.contains) { return false }
    // Who does not take part in a programme has one; who never was at a training may well have had none.
    if rest.first == "mengikuti" {
      let object = rest.dropFirst().first { !particles.contains($0) }
      return word == "belum" && object.map(isActivity) ?? false
    }
    let objects = rest.drop { word in
      particles.contains(word) || [having, happening, quality, measures].contains { $0.contains(stem(word)) }
    }
    guard let object = objects.first, interventions.contains(stem(object)) else { return false }
    guard money.contains(stem(object)) else { return true }
    // A household's want of money is a state, not a missing programme.
    let purpose = objects.drop { $0 != "untuk" && $0 != "buat" }.dropFirst().first
    return word != "kekurangan" && !(purpose.map(living.contains) ?? false)
  }

  /// Whether a word names an activity that is held, such as a training.
  static func isActivity(_ word: String) -> Bool { activities.contains(stem(word)) }

  private static func stem(_ word: String) -> String { word.hasSuffix("nya") ? String(word.dropLast(3)) : word }

  private static let absence: Set<String> = [
    "belum", "tidak", "tak", "tiada", "tiadanya", "ketiadaan", "tanpa", "kurang", "kurangnya", "kekurangan", "minim",
    "minimnya", "terbatasnya", "keterbatasan", "nihilnya", "jarang", "jarangnya", "rendahnya", "sedikitnya",
  ]
  private static let tooLittle: Set<String> = ["minim", "kurang", "terbatas", "jarang", "sedikit", "rendah", "nihil"]
  /// What may follow a predicate without changing it.
  private static let places: Set<String> = ["di", "bagi", "untuk", "pada", "dari", "karena", "sehingga"]
  /// After these it is something else that is too little.
  private static let clauses: Set<String> = [
    "membuat", "menyebabkan", "mengakibatkan", "menjadikan", "yang", "karena", "akibat", "sebab", "sehingga", "agar",
    "saat", "ketika",
  ]
  private static let needing: Set<String> = ["mampu", "bisa", "dapat", "sanggup", "sulit", "susah", "kesulitan"]
  private static let having: Set<String> = [
    "ada", "mendapat", "mendapatkan", "memperoleh", "menerima", "diberi", "memiliki", "mempunyai", "mengadakan",
    "tersentuh", "terselenggara",
  ]
  private static let particles: Set<String> = [
    "pernah", "suatu", "sebuah", "kegiatan", "upaya", "juga", "lagi", "sama", "sekali", "masih", "sangat",
  ]
  private static let quality: Set<String> = ["optimal", "maksimal", "intensif", "rutin", "memadai"]
  private static let measures: Set<String> = [
    "frekuensi", "jumlah", "intensitas", "ketersediaan", "pelaksanaan", "penyelenggaraan", "pengadaan",
  ]
  private static let happening: Set<String> = [
    "ada", "tersedia", "dilakukan", "dilaksanakan", "diadakan", "diberikan", "diselenggarakan", "terlaksana",
    "berjalan", "dijalankan", "menjangkau", "dibuat", "disusun",
  ]
  private static let activities: Set<String> = [
    "sosialisasi", "penyuluhan", "pelatihan", "bimbingan", "pembinaan", "pendampingan", "edukasi", "kampanye",
    "lokakarya", "seminar", "kursus", "konseling", "penyadaran", "pemberdayaan", "simulasi", "pembekalan", "advokasi",
    "intervensi",
  ]
  private static let money: Set<String> = ["anggaran", "dana", "pendanaan"]
  /// What a household needs money for.
  private static let living: Set<String> = [
    "makan", "berobat", "sekolah", "hidup", "sewa", "belanja", "kebutuhan", "membeli", "membayar", "biaya", "modal",
    "usaha", "memenuhi", "menyekolahkan", "kontrakan",
  ]
  private static let interventions = activities.union(money).union([
    "program", "proyek", "bantuan", "subsidi", "kebijakan", "peraturan", "regulasi",
  ])
}
