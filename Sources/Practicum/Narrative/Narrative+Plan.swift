import RecordText

extension Narrative {
  /// The choices of a field, in the order of the schema.
  func choices(_ field: String, of type: String, in kind: FileKind) -> [Choice] {
    switch Schema.record(type, in: kind)?.field(field)?.form {
    case .choice(let choices), .suggestion(let choices): choices
    default: []
    }
  }

  private func named(_ values: [String], _ field: String) -> String {
    let choices = choices(field, of: "Rencana", in: .rencana)
    return phrase.list(values.map { value in choices.first { $0.value == value }?.words.id ?? value })
  }

  /// The programme with its goals and activities.
  var programme: [String] {
    var sentences: [String] = []
    if let programme = summary.programme, !programme.isEmpty {
      sentences.append("Untuk itu direncanakan program \"\(programme)\".")
    }
    let goals = all("Tujuan", .rencana).filter { !($0["Teks"] ?? "").isEmpty }
    let general = goals.filter { $0["Jenis"] == "umum" }.map { phrase.part($0["Teks"] ?? "") }
    let specific = goals.filter { $0["Jenis"] == "khusus" }.map { phrase.part($0["Teks"] ?? "") }
    if !general.isEmpty { sentences.append("Tujuan umumnya adalah \(phrase.list(general)).") }
    if !specific.isEmpty { sentences.append("Tujuan khususnya adalah \(phrase.list(specific)).") }
    let activities = all("Kegiatan", .rencana).compactMap { $0["Nama"] }.filter { !$0.isEmpty }.map(phrase.part)
    if !activities.isEmpty { sentences.append("Kegiatan yang direncanakan adalah \(phrase.list(activities)).") }
    return sentences
  }

  /// Method, strategies, tactics and techniques.
  var methods: [String] {
    var sentences: [String] = []
    let plan = all("Rencana", .rencana).first ?? Record()
    if let method = plan["Metode"], !method.isEmpty {
      sentences.append("Metode yang digunakan adalah \(phrase.part(method)).")
    }
    let strategies = named(plan.values(of: "Strategi"), "Strategi")
    let tactics = named(plan.values(of: "Taktik"), "Taktik")
    if !strategies.isEmpty {
      let how = tactics.isEmpty ? "" : ", dengan taktik \(tactics)"
      sentences.append("Strategi yang dipilih adalah \(strategies)\(how).")
    }
    let techniques = all("Teknik", .rencana).compactMap { $0["Nama"] }.filter { !$0.isEmpty }.map(phrase.part)
    if !techniques.isEmpty { sentences.append("Teknik yang dipakai adalah \(phrase.list(techniques)).") }
    return sentences
  }

  /// Who stands in which participant system.
  var systems: [String] {
    let records = all("Sistem", .rencana)
    return choices("Jenis", of: "Sistem", in: .rencana).compactMap { choice in
      let names = records.filter { $0["Jenis"] == choice.value }.flatMap { $0.values(of: "Pihak") }
        .filter { !$0.isEmpty }.map(phrase.party)
      return names.isEmpty ? nil : "Dalam sistem \(choice.words.id) ada \(phrase.list(names))."
    }
  }

  /// What the matrix says: how much of each, where the programme stands, and the strategies.
  var strategies: [String] {
    let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
    var sentences: [String] = []
    let counts = FactorKind.allCases.map { "\(phrase.counted(matrix.factors($0).count)) \($0.words.id)" }
    if FactorKind.allCases.allSatisfy({ !matrix.factors($0).isEmpty }) {
      sentences.append("Analisis SWOT mencatat \(phrase.list(counts)).")
    }
    if case .placed(let position) = matrix.standing, !position.isProvisional, position.quadrants.count == 1,
      let quadrant = position.quadrants.first
    {
      sentences.append(
        "Selisih kekuatan dan kelemahan \(position.x.shown(.indonesian)), selisih peluang dan ancaman "
          + "\(position.y.shown(.indonesian)), sehingga program berada di kuadran \(quadrant.numeral) dengan strategi "
          + "\(quadrant.words.id).")
    }
    for box in StrategyBox.allCases {
      let texts = matrix.strategies(box).map(\.text).filter { !$0.isEmpty }.map(phrase.part)
      let kinds = box.kinds.map(\.words.id)
      if !texts.isEmpty {
        sentences.append(
          "Strategi \(box.letters), yang mempertemukan \(kinds.joined(separator: " dan ")), adalah \(phrase.list(texts))."
        )
      }
    }
    return sentences
  }

  /// When it takes place, and what it costs.
  var provisions: [String] {
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    var sentences = steps(.preparation)
    if let day = schedule.date.flatMap({ phrase.day($0.plain) }) {
      let place = schedule.place.isEmpty ? "" : " di \(phrase.part(schedule.place))"
      let people = schedule.participants.map { " untuk \(WholeNumber.shown($0, .indonesian)) peserta" } ?? ""
      sentences.append("Pelaksanaan direncanakan pada \(day)\(place)\(people).")
    }
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    if !budget.lines.isEmpty, let total = budget.total.whole, total > 0 {
      sentences.append(
        "Seluruh kegiatan memerlukan biaya \(Rupiah.shown(total, .indonesian)) (\(Terbilang.rupiah(total).id)).")
      let sources = budget.income.filter { ($0.amount ?? 0) > 0 && !$0.source.isEmpty }
      if !sources.isEmpty {
        let parts = sources.map { "\(phrase.party($0.source)) (\(Rupiah.shown($0.amount ?? 0, .indonesian)))" }
        sentences.append("Biaya itu bersumber dari \(phrase.list(parts)).")
      }
    }
    return sentences
  }

  /// The steps of a phase around the event.
  func steps(_ phase: StepPhase) -> [String] {
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let texts = schedule.steps(phase).map(\.text).filter { !$0.isEmpty }.map(phrase.part)
    guard !texts.isEmpty else { return [] }
    return ["\(phrase.head(phase.words.id)) meliputi \(phrase.list(texts))."]
  }

  /// How each goal is judged.
  var evaluations: [String] {
    let goals = Dictionary(
      all("Tujuan", .rencana).compactMap { goal in goal["Id"].map { ($0, goal["Teks"] ?? "") } },
      uniquingKeysWith: { one, _ in one })
    return all("Evaluasi", .rencana).compactMap { record in
      guard let instrument = record["Alat"], !instrument.isEmpty else { return nil }
      let goal = record["Tujuan"].flatMap { goals[$0] } ?? ""
      let indicator = record["Indikator"] ?? ""
      let subject =
        !goal.isEmpty
        ? "Apakah \(phrase.part(goal))"
        : indicator.isEmpty ? "Hasil kegiatan" : phrase.head(indicator)
      var sentence = "\(subject) dinilai dengan \(phrase.part(instrument))"
      if let time = record["Waktu"], !time.isEmpty { sentence += ", \(phrase.part(time))" }
      if let who = record["PenanggungJawab"], !who.isEmpty { sentence += ", oleh \(phrase.party(who))" }
      return sentence + "."
    }
  }
}
