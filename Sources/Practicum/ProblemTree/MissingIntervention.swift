/// Recognises a problem worded as a solution that is missing, such as "belum ada sosialisasi".
///
/// The logical framework asks for an existing negative state instead, since a missing solution hides the problem and
/// prejudges the answer (NORAD, The Logical Framework Approach, 4th ed. 1999, step 3).
enum MissingIntervention {
  /// Whether the text names a missing intervention: as what is absent ("belum pernah mendapat pelatihan", "minimnya
  /// anggaran posyandu") or as the subject that does not take place ("sosialisasi BPJS belum dilaksanakan").
  static func isNamed(in text: String) -> Bool {
    let words = Wording.words(of: String(text.prefix(1000)))
    for (place, word) in words.enumerated() where absence.contains(word) {
      let rest = words[(place + 1)...].drop { having.contains($0) || particles.contains($0) }
      if let object = rest.first, interventions.contains(stem(object)) { return true }
      if let subject = words.first, place > 0, interventions.contains(stem(subject)),
        let verb = words[(place + 1)...].first(where: { !particles.contains($0) }), happening.contains(verb)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word names an activity that is held, such as a training.
  static func isActivity(_ word: String) -> Bool { activities.contains(stem(word)) }

  private static func stem(_ word: String) -> String { word.hasSuffix("nya") ? String(word.dropLast(3)) : word }

  private static let absence: Set<String> = [
    "belum", "tidak", "tak", "tiada", "tiadanya", "ketiadaan", "tanpa", "kurang", "kurangnya", "kekurangan", "minim",
    "minimnya", "terbatasnya", "keterbatasan", "nihilnya", "jarang", "jarangnya",
  ]
  private static let having: Set<String> = [
    "ada", "adanya", "mendapat", "mendapatkan", "memperoleh", "menerima", "mengikuti", "diberi", "diberikan",
    "memiliki", "mempunyai", "mengadakan", "diadakan", "diadakannya", "dilakukan", "dilakukannya", "dilaksanakan",
    "dilaksanakannya", "tersedia", "tersedianya", "tersentuh", "terselenggara", "terselenggaranya",
  ]
  private static let particles: Set<String> = [
    "pernah", "suatu", "sebuah", "kegiatan", "upaya", "juga", "lagi", "sama", "sekali",
  ]
  private static let happening: Set<String> = [
    "ada", "tersedia", "dilakukan", "dilaksanakan", "diadakan", "diberikan", "diselenggarakan", "terlaksana",
    "berjalan",
    "dijalankan", "menjangkau", "dibuat", "disusun",
  ]
  private static let activities: Set<String> = [
    "sosialisasi", "penyuluhan", "pelatihan", "bimbingan", "pembinaan", "pendampingan", "edukasi", "kampanye",
    "lokakarya", "seminar", "kursus", "konseling", "penyadaran", "pemberdayaan", "simulasi", "pembekalan", "advokasi",
    "intervensi",
  ]
  private static let interventions = activities.union([
    "program", "proyek", "anggaran", "dana", "pendanaan", "bantuan", "subsidi", "kebijakan", "peraturan", "regulasi",
  ])
}
