import RecordText

extension StageReading {
  /// What is missing next in a stage; nil when it is complete.
  func missing(in stage: Stage) -> Words? {
    switch stage {
    case .identity:
      none(.kasus, "Kasus", "isi identitas kasus", "fill in the case's identity") ?? unfilled(.kasus, "Kasus")
    case .meetings:
      workspace.meetings(ofCase: folder).isEmpty
        ? Words(id: "tambah pertemuan pertama", en: "add the first meeting") : meetings
    case .overview: unwritten(.overview) ?? unfilled(.kasus, "Angka")
    case .concepts: unwritten(.concepts) ?? uncited
    case .identification: missingInIdentification
    case .needs: missingInNeeds
    case .resources: missingInResources
    case .background: unwritten(.background)
    case .goals: missingInGoals
    case .activities: missingInActivities
    case .systems: missingInSystems
    case .methods: missingInMethods
    case .budget: missingInBudget
    case .feasibility: missingInMatrix ?? unwritten(.feasibility)
    case .preparation:
      missingInSteps(
        "persiapan", Words(id: "catat langkah persiapan pertama", en: "note the first step of preparation"))
    case .implementation: missingInRundown
    case .termination:
      missingInSteps(
        "pengakhiran", Words(id: "catat langkah pengakhiran pertama", en: "note the first step of termination"))
    case .evaluation: missingInEvaluation
    default: missingAroundCases(stage)
    }
  }

  private var uncited: Words? {
    let text = ProseSection.concepts.path(inCase: folder)
    let bytes = workspace[text]?.records.bytes() ?? []
    return String(decoding: bytes, as: UTF8.self).contains("[@")
      ? nil : Words(id: "kutip paling sedikit satu pustaka", en: "cite at least one reference")
  }

  private var missingInIdentification: Words? {
    let items = records(.pohonMasalah, "Butir")
    func has(_ kind: String) -> Bool { items.contains { $0["Jenis"] == kind } }
    func hasMain(_ kind: String) -> Bool { items.contains { $0["Jenis"] == kind && $0["Utama"] == "ya" } }
    if let first = none(.kasus, "Masalah", "catat masalah yang disebut warga", "note the problems people named")
      ?? unfilled(.kasus, "Masalah")
    {
      return first
    }
    if !has("inti") {
      return Words(id: "tulis masalah inti di pohon masalah", en: "write the core problem in the tree")
    }
    if !has("penyebab") { return Words(id: "tambah penyebab di pohon masalah", en: "add a cause to the tree") }
    if !has("dampak") { return Words(id: "tambah dampak di pohon masalah", en: "add an effect to the tree") }
    return unfilled(.pohonMasalah, "Butir")
      ?? lacking(
        items.filter { $0["Jenis"] != "inti" && $0.lacks("Induk") }, { "pasang \($0) butir pohon pada induknya" },
        { "give \($0) tree item\($1 ? "" : "s") a parent" })
      ?? (hasMain("penyebab") ? nil : Words(id: "tandai penyebab utama (fokus)", en: "mark the main cause (the focus)"))
      ?? (hasMain("dampak") ? nil : Words(id: "tandai dampak utama", en: "mark the main effect"))
      ?? unwritten(.identification) ?? unwritten(.focus)
  }

  private var missingInNeeds: Words? {
    none(.kasus, "Kebutuhan", "catat kebutuhan pertama", "note the first need") ?? unfilled(.kasus, "Kebutuhan")
      ?? lacking(
        records(.kasus, "Kebutuhan").filter { $0.lacks("Penyebab") }, { "tautkan \($0) kebutuhan ke penyebabnya" },
        { $1 ? "link one need to its causes" : "link \($0) needs to their causes" })
      ?? unwritten(.needs)
  }

  private var missingInResources: Words? {
    let all = records(.kasus, "SumberDaya")
    return none(.kasus, "SumberDaya", "catat sumber pertama", "note the first resource")
      ?? unfilled(.kasus, "SumberDaya")
      ?? lacking(
        all.filter { $0.lacks("Pihak") && $0.lacks("Teks") }, { "sebut pihak atau isi \($0) sumber" },
        { "name the party or text of \($0) resource\($1 ? "" : "s")" })
      ?? lacking(
        all.filter { $0.lacks("Kebutuhan") }, { "tautkan \($0) sumber ke kebutuhannya" },
        { $1 ? "link one resource to its needs" : "link \($0) resources to their needs" })
      ?? unwritten(.resources)
  }

  private var missingInGoals: Words? {
    let goals = records(.rencana, "Tujuan")
    let specific = goals.filter { $0["Jenis"] == "khusus" }
    if !goals.contains(where: { $0["Jenis"] == "umum" }) {
      return Words(id: "tulis tujuan umum", en: "write the general goal")
    }
    if specific.isEmpty { return Words(id: "tulis tujuan khusus pertama", en: "write the first specific goal") }
    return unfilled(.rencana, "Tujuan")
      ?? lacking(
        specific.filter { $0.lacks("Indikator") }, { "beri indikator pada \($0) tujuan khusus" },
        { "give \($0) specific goal\($1 ? "" : "s") an indicator" })
      ?? lacking(
        specific.filter { $0.lacks("Target") }, { "beri target pada \($0) tujuan khusus" },
        { "give \($0) specific goal\($1 ? "" : "s") a target" })
  }

  private var missingInActivities: Words? {
    let activities = records(.rencana, "Kegiatan")
    let served = Set(activities.flatMap { $0.values(of: "Tujuan") })
    return none(.rencana, "Kegiatan", "tulis kegiatan pertama", "write the first activity")
      ?? unfilled(.rencana, "Kegiatan")
      ?? lacking(
        activities.filter { $0.lacks("Tujuan") }, { "tautkan \($0) kegiatan ke tujuannya" },
        { $1 ? "link one activity to its goals" : "link \($0) activities to their goals" })
      ?? lacking(
        records(.rencana, "Tujuan").filter { $0["Jenis"] == "khusus" && !served.contains($0["Id"] ?? "") },
        { "beri kegiatan untuk \($0) tujuan khusus" }, { "give \($0) specific goal\($1 ? "" : "s") an activity" })
  }

  private var missingInSystems: Words? {
    let filled = Set(records(.rencana, "Sistem").filter { !$0.lacks("Pihak") }.compactMap { $0["Jenis"] })
    let kinds = Schema.record("Sistem", in: .rencana)?.field("Jenis")?.form
    guard case .choice(let choices) = kinds, let open = choices.first(where: { !filled.contains($0.value) }) else {
      return nil
    }
    return Words(
      id: "isi pihak dalam sistem \(open.words.id) (\(filled.count) dari \(choices.count) terisi)",
      en: "name the parties of the \(open.words.en) system (\(filled.count) of \(choices.count) filled)")
  }

  private var missingInMethods: Words? {
    let plan = records(.rencana, "Rencana").first ?? Record()
    if plan.lacks("Metode") { return Words(id: "tulis metode", en: "write the method") }
    if plan.lacks("Strategi") { return Words(id: "pilih strategi", en: "choose a strategy") }
    if plan.lacks("Taktik") { return Words(id: "pilih taktik", en: "choose a tactic") }
    return none(.rencana, "Teknik", "catat teknik pertama", "note the first technique")
      ?? unfilled(.rencana, "Teknik") ?? unwritten(.method)
  }

  private var missingInBudget: Words? {
    let lines = records(.anggaran, "Rincian")
    let used = Set(lines.compactMap { $0["Kelompok"] })
    if let first = none(.anggaran, "Kelompok", "tambah kelompok biaya pertama", "add the first group of costs")
      ?? none(.anggaran, "Rincian", "tambah rincian pertama", "add the first line") ?? unfilled(.anggaran, "Rincian")
      ?? unfilled(.anggaran, "Kelompok")
    {
      return first
    }
    return records(.anggaran, "Kelompok").first { !used.contains($0["Id"] ?? "") }.map { group in
      let name = Finding.name(of: group)
      return Words(id: "tambah rincian dalam kelompok \"\(name)\"", en: "add a line to the group \"\(name)\"")
    }
  }

  private var missingInMatrix: Words? {
    let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
    if let kind = FactorKind.allCases.first(where: { matrix.factors($0).isEmpty }) {
      return Words(id: "tambah \(kind.words.id) (\(kind.letter))", en: "add a \(kind.words.en) (\(kind.letter))")
    }
    if let box = StrategyBox.allCases.first(where: { matrix.strategies($0).isEmpty }) {
      return Words(id: "tambah strategi \(box.letters)", en: "add a strategy \(box.letters)")
    }
    if let strategy = matrix.strategies.first(where: { !matrix.uncitedKinds(of: $0).isEmpty }) {
      return Words(id: "rujuk faktor dalam strategi \(strategy.id)", en: "cite factors in strategy \(strategy.id)")
    }
    return unfilled(.swot, "Faktor") ?? unfilled(.swot, "Strategi")
  }

  private func missingInSteps(_ phase: String, _ first: Words) -> Words? {
    let steps = records(.jadwal, "Langkah").filter { $0["Tahap"] == phase }
    if steps.isEmpty { return first }
    return unfilled(.jadwal, "Langkah") { $0["Tahap"] == phase }
      ?? lacking(
        steps.filter { $0.lacks("PenanggungJawab") }, { "tentukan penanggung jawab \($0) langkah" },
        { "say who is responsible for \($0) step\($1 ? "" : "s")" })
  }

  private var missingInRundown: Words? {
    let items = records(.jadwal, "Acara")
    let date = records(.jadwal, "Jadwal").first?.lacks("Tanggal") ?? true
    if items.isEmpty { return Words(id: "susun acara pertama", en: "write the first item of the rundown") }
    if date, items.contains(where: { $0.lacks("Tanggal") }) {
      return Words(id: "tentukan tanggal kegiatan", en: "set the date of the event")
    }
    return unfilled(.jadwal, "Acara")
  }

  private var missingInEvaluation: Words? {
    let measured = Set(records(.rencana, "Evaluasi").flatMap { $0.values(of: "Tujuan") })
    return none(.rencana, "Evaluasi", "tulis cara menilai yang pertama", "write the first evaluation")
      ?? unfilled(.rencana, "Evaluasi")
      ?? lacking(
        records(.rencana, "Tujuan").filter { $0["Jenis"] == "khusus" && !measured.contains($0["Id"] ?? "") },
        { "tentukan cara menilai \($0) tujuan khusus" },
        { "say how \($0) specific goal\($1 ? " is" : "s are") judged" })
      ?? unwritten(.evaluation)
  }

  private func missingAroundCases(_ stage: Stage) -> Words? {
    switch stage {
    case .practicum:
      none(.praktikum, "Praktikum", "isi identitas praktikum", "fill in the practicum's identity")
        ?? unfilled(.praktikum, "Praktikum")
    case .parties:
      none(.praktikum, "Pihak", "daftarkan pihak pertama", "register the first party") ?? unfilled(.praktikum, "Pihak")
    case .area:
      none(.wilayah, "Sumber", "catat sumber data pertama", "note the first source")
        ?? none(.wilayah, "Statistik", "catat statistik pertama", "note the first statistic")
        ?? unfilled(.wilayah, "Sumber") ?? unfilled(.wilayah, "Statistik")
    case .literature:
      none(.pustaka, "Pustaka", "catat pustaka pertama", "note the first reference") ?? unfilled(.pustaka, "Pustaka")
    case .phases:
      none(.praktikum, "Tahap", "catat tahap pertama", "note the first phase") ?? unfilled(.praktikum, "Tahap")
    case .generalMeetings:
      workspace.meetings(ofCase: "").isEmpty
        ? Words(id: "catat pembekalan atau bimbingan", en: "note a briefing or supervision") : meetings
    case .narrative: ProseSection.all(ofCase: "").lazy.compactMap(unwritten).first
    case .documentation:
      none(.praktikum, "Dokumentasi", "tambah foto pertama", "add the first photo")
        ?? unfilled(.praktikum, "Dokumentasi")
    case .annexes:
      none(.praktikum, "Lampiran", "catat lampiran pertama", "note the first annex") ?? unfilled(.praktikum, "Lampiran")
    case .approval:
      none(.praktikum, "Pengesahan", "catat siapa yang mengesahkan", "note who approves the report")
        ?? unfilled(.praktikum, "Pengesahan")
    case .recommendations:
      none(.praktikum, "Rekomendasi", "tulis rekomendasi pertama", "write the first recommendation")
        ?? unfilled(.praktikum, "Rekomendasi")
        ?? lacking(
          records(.praktikum, "Rekomendasi").filter { $0.lacks("Dasar") }, { "beri dasar pada \($0) rekomendasi" },
          { "give \($0) recommendation\($1 ? "" : "s") a basis" })
    default: nil
    }
  }
}
