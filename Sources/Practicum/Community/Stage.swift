/// A stage of the work on a case in the order of practice, or a section of the practicum around the cases.
public enum Stage: String, CaseIterable, Equatable, Hashable, Sendable {
  case identity, meetings, overview, concepts, identification, needs, resources, background, goals, activities, systems
  case methods, budget, feasibility, preparation, implementation, termination, evaluation

  case practicum, parties, area, literature, phases, generalMeetings, narrative, documentation, annexes, approval
  case recommendations

  /// The stages of a case in the order of practice, or the sections of the practicum for `""`.
  public static func all(ofCase folder: String) -> [Stage] { folder.isEmpty ? aroundCases : ofCase }

  private static let aroundCases: [Stage] = [
    .practicum, .parties, .area, .literature, .phases, .generalMeetings, .narrative, .documentation, .annexes,
    .approval, .recommendations,
  ]
  private static let ofCase = allCases.filter { !aroundCases.contains($0) }

  /// The stage's name.
  public var words: Words {
    switch self {
    case .identity: Words(id: "Identitas kasus", en: "Case identity")
    case .meetings: Words(id: "Pertemuan", en: "Meetings")
    case .overview: Words(id: "Gambaran umum masalah", en: "Overview of the problem")
    case .concepts: Words(id: "Tinjauan konsep", en: "Review of concepts")
    case .identification: Words(id: "Identifikasi masalah", en: "Identification of problems")
    case .needs: Words(id: "Kebutuhan", en: "Needs")
    case .resources: Words(id: "Potensi dan sumber", en: "Potentials and resources")
    case .background: Words(id: "Latar belakang", en: "Background")
    case .goals: Words(id: "Tujuan umum dan khusus", en: "General and specific goals")
    case .activities: Words(id: "Bentuk kegiatan", en: "Activities")
    case .systems: Words(id: "Sistem partisipan", en: "Participant systems")
    case .methods: Words(id: "Metode, teknik, strategi, taktik", en: "Methods and techniques")
    case .budget: Words(id: "Rencana anggaran biaya", en: "Budget")
    case .feasibility: Words(id: "Analisis kelayakan (SWOT)", en: "Feasibility (SWOT)")
    case .preparation: Words(id: "Persiapan", en: "Preparation")
    case .implementation: Words(id: "Pelaksanaan", en: "Implementation")
    case .termination: Words(id: "Pengakhiran", en: "Termination")
    case .evaluation: Words(id: "Evaluasi", en: "Evaluation")
    case .practicum: Words(id: "Identitas praktikum", en: "Practicum identity")
    case .parties: Words(id: "Pihak", en: "Parties")
    case .area: Words(id: "Data wilayah", en: "Area data")
    case .literature: Words(id: "Pustaka", en: "References")
    case .phases: Words(id: "Tahap", en: "Phases")
    case .generalMeetings: Words(id: "Pertemuan umum", en: "General meetings")
    case .narrative: Words(id: "Narasi praktikum", en: "The practicum's prose")
    case .documentation: Words(id: "Dokumentasi", en: "Documentation")
    case .annexes: Words(id: "Lampiran", en: "Annexes")
    case .approval: Words(id: "Pengesahan", en: "Approval page")
    case .recommendations: Words(id: "Rekomendasi", en: "Recommendations")
    }
  }

  /// What is filled in there, the most important first.
  public var parts: [WorkPart] {
    switch self {
    case .identity: [.records(.kasus, "Kasus")]
    case .meetings, .generalMeetings: [.meetings]
    case .overview: [.prose(.overview), .records(.kasus, "Angka")]
    case .concepts: [.prose(.concepts)]
    case .identification:
      [
        .records(.kasus, "Masalah"), .records(.pohonMasalah, "Butir"), .prose(.identification), .prose(.focus),
      ]
    case .needs: [.records(.kasus, "Kebutuhan"), .prose(.needs)]
    case .resources: [.records(.kasus, "SumberDaya"), .prose(.resources)]
    case .background: [.prose(.background)]
    case .goals: [.records(.rencana, "Tujuan")]
    case .activities: [.records(.rencana, "Kegiatan")]
    case .systems: [.records(.rencana, "Sistem")]
    case .methods: [.records(.rencana, "Rencana"), .records(.rencana, "Teknik"), .prose(.method)]
    case .budget:
      [
        .records(.anggaran, "Rincian"), .records(.anggaran, "Kelompok"), .records(.anggaran, "Penerimaan"),
        .records(.anggaran, "Anggaran"), .records(.anggaran, "Transaksi"),
      ]
    case .feasibility:
      [.records(.swot, "Faktor"), .records(.swot, "Strategi"), .records(.swot, "Swot"), .prose(.feasibility)]
    case .preparation: [.steps("persiapan"), .records(.rencana, "Panitia")]
    case .implementation: [.records(.jadwal, "Acara"), .records(.jadwal, "Jadwal")]
    case .termination: [.steps("pengakhiran")]
    case .evaluation: [.records(.rencana, "Evaluasi"), .prose(.evaluation)]
    case .practicum: [.records(.praktikum, "Praktikum")]
    case .parties: [.records(.praktikum, "Pihak")]
    case .area: [.records(.wilayah, "Sumber"), .records(.wilayah, "Statistik")]
    case .literature: [.records(.pustaka, "Pustaka")]
    case .phases: [.records(.praktikum, "Tahap")]
    case .narrative: ProseSection.all(ofCase: "").map(WorkPart.prose)
    case .documentation: [.records(.praktikum, "Dokumentasi")]
    case .annexes: [.records(.praktikum, "Lampiran")]
    case .approval: [.records(.praktikum, "Pengesahan")]
    case .recommendations: [.records(.praktikum, "Rekomendasi")]
    }
  }
}
