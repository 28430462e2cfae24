extension Rule {
  /// J07: the termination has steps, and none of them speaks of an evaluation.
  ///
  /// Only the steps themselves are read: a description often mentions the evaluation that another step holds. How goals
  /// are measured (Evaluasi of the plan) is no step that somebody does.
  static let noEvaluation = Rule(
    "J07", .file([.jadwal]), Words(id: "Pengakhiran tanpa evaluasi", en: "Termination without evaluation"),
    reading: { Rundown($0, path: $1) }
  ) { rundown, _ in
    let steps = rundown.schedule.steps(.termination)
    let marks = [
      "evaluasi", "evaluation", "angket", "kuesioner", "kuisioner", "refleksi", "penilaian", "menilai", "monev",
      "umpan balik", "kepuasan", "post test", "post-test", "posttest", "pascates",
    ]
    guard let last = steps.last, steps.allSatisfy({ step in step.text.contains { $0.isLetter } }) else { return [] }
    let isEvaluated = steps.contains { step in
      let text = Wording.words(of: step.text).joined(separator: " ")
      return marks.contains { text.contains($0) }
    }
    guard !isEvaluated else { return [] }
    return [
      Finding(
        rule: "J07", severity: .saran, file: rundown.schedule.path, index: last.index,
        id: last.id.isEmpty ? "Langkah" : last.id, field: "Teks",
        message: Words(
          id: "Langkah pengakhiran belum memuat evaluasi", en: "The termination steps hold no evaluation"))
    ]
  }
}
