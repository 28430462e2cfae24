extension Narrative {
  /// The area with its parts, as in "Kelurahan A, Kecamatan B, Kota C".
  private var area: String? {
    guard let ward = identity.record["Kelurahan"], !ward.isEmpty else { return nil }
    let parts = [("Kelurahan", ward), ("Kecamatan", identity.record["Kecamatan"] ?? "")]
      .filter { !$0.1.isEmpty }.map { $0.1.hasPrefix($0.0) ? $0.1 : "\($0.0) \($0.1)" }
    return (parts + [identity.record["Kota"] ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// From when to when, as in "dari 1 Februari 2023 sampai 30 Maret 2023".
  private func period(_ start: String?, _ end: String?) -> String? {
    guard let start = phrase.date(start) else { return nil }
    guard let end = phrase.date(end), end != start else { return "pada \(start)" }
    return "dari \(start) sampai \(end)"
  }

  /// Where the case was met.
  var place: [String] {
    guard let area else { return [] }
    guard let aim = summary.record["Sasaran"], !aim.isEmpty else {
      return ["Masalah dalam kasus ini ditemukan di \(area)."]
    }
    return ["Masalah dalam kasus ini ditemukan di \(area), dan menyangkut \(phrase.part(aim))."]
  }

  /// What is counted in the case, with where the numbers come from.
  var figures: [String] {
    Figure.all(of: folder, in: workspace).compactMap { figure in
      guard !figure.id.isEmpty, !figure.name.isEmpty, case .success = figure.value(in: workspace) else { return nil }
      let isShare = if case .percentage = figure.formula { true } else { figure.unit == "%" }
      // A share prints its sign itself.
      let shown = isShare || figure.unit.isEmpty ? "{\(figure.id)}" : "{\(figure.id)} \(figure.unit)"
      let source = figure.source.map { " menurut \(phrase.part($0))" } ?? ""
      return "\(phrase.head(figure.name)) tercatat \(shown)\(source)."
    }
  }

  /// Whom the case is for and how they are chosen.
  var aim: [String] {
    let record = summary.record
    var sentences: [String] = []
    if let aim = record["Sasaran"], !aim.isEmpty {
      let count = record["JumlahSasaran"].flatMap(WholeNumber.count)
      let number = count.map { ", sebanyak \(WholeNumber.shown($0, .indonesian)) orang" } ?? ""
      sentences.append("Sasarannya adalah \(phrase.part(aim))\(number).")
    }
    if let way = record["CaraMemilih"], !way.isEmpty { sentences.append("\(phrase.head(way)).") }
    return sentences
  }

  /// Who did the practicum, where and when.
  var practicum: [String] {
    var sentences: [String] = []
    if let area {
      let period = period(identity.start, identity.end).map { ", \($0)" } ?? ""
      sentences.append("Praktikum ini dilaksanakan di \(area)\(period).")
    }
    let students = identity.students.filter { !$0.isEmpty }
    if !students.isEmpty, !identity.institution.isEmpty {
      let mentors = identity.record.values(of: "Pembimbing").filter { !$0.isEmpty }
      let guided = mentors.isEmpty ? "" : " dengan bimbingan \(phrase.list(mentors))"
      sentences.append("Praktikan dari \(identity.institution) adalah \(phrase.list(students))\(guided).")
    }
    return sentences
  }

  /// The cases that were worked on.
  var cases: [String] {
    let titles = CaseSummary.all(of: workspace).filter { $0.index != nil }.map { phrase.part($0.title) }
    guard !titles.isEmpty else { return [] }
    return titles.count == 1
      ? ["Kasus yang ditangani adalah \(titles[0])."]
      : ["Ada \(phrase.counted(titles.count)) kasus yang ditangani, yaitu \(phrase.list(titles))."]
  }

  /// The phases of the practicum with their dates.
  var phases: [String] {
    all("Tahap", .praktikum).compactMap { phase in
      guard let name = phase["Nama"], !name.isEmpty, let period = period(phase["Mulai"], phase["Selesai"]) else {
        return nil
      }
      return "\(phrase.head(name)) berlangsung \(period)."
    }
  }

  /// What each case came to.
  var outcomes: [String] {
    CaseSummary.all(of: workspace).compactMap { summary in
      let tree = ProblemTree(ofCase: summary.folder, in: workspace)
      guard let core = tree.core, !tree.items[core].text.isEmpty else { return nil }
      let programme = summary.programme ?? ""
      let answer = programme.isEmpty ? "" : ", yang dijawab dengan program \"\(programme)\""
      return
        "Pada kasus \(phrase.part(summary.title)), masalah intinya adalah \(phrase.part(tree.items[core].text))\(answer)."
    }
  }

  /// To whom what is recommended.
  var recommendations: [String] {
    all("Rekomendasi", .praktikum).compactMap { record in
      guard let addressee = record["Kepada"], let text = record["Teks"], !addressee.isEmpty, !text.isEmpty else {
        return nil
      }
      return "Kepada \(phrase.party(addressee)) disarankan: \(phrase.part(text))."
    }
  }
}
