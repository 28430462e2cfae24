/// A section of the report that is written as prose, one file each; the raw value is the file's name without `.md`.
public enum ProseSection: String, CaseIterable, Equatable, Hashable, Sendable {
  case overview = "gambaran-umum"
  case concepts = "tinjauan"
  case identification = "identifikasi-masalah"
  case focus = "fokus-masalah"
  case needs = "kebutuhan"
  case resources = "sumber"
  case background = "latar-belakang"
  case purpose = "tujuan"
  case benefit = "manfaat"
  case process = "proses"
  case method = "metode"
  case feasibility = "kelayakan"
  case evaluation = "evaluasi"
  case conclusion = "kesimpulan"

  /// The sections of a case in the order of practice, or of the practicum for `""`.
  public static func all(ofCase folder: String) -> [ProseSection] {
    folder.isEmpty
      ? [.background, .purpose, .benefit, .process, .conclusion]
      : [
        .overview, .concepts, .identification, .focus, .needs, .resources, .background, .method, .feasibility,
        .evaluation,
      ]
  }

  /// The section that a file holds; nil for a file that is none.
  public init?(path: String) {
    guard FileKind(path: path) == .narasi, let name = path.split(separator: "/").last,
      let section = ProseSection(rawValue: String(name.dropLast(3))),
      Self.all(ofCase: WorkspacePath.caseFolder(of: path)).contains(section)
    else { return nil }
    self = section
  }

  /// The folder of the prose of a case, or of the practicum for `""`.
  public static func folder(ofCase folder: String) -> String {
    folder.isEmpty ? "narasi" : "kasus/\(folder)/narasi"
  }

  /// The section's file in a case folder, or in the practicum for `""`.
  public func path(inCase folder: String) -> String { "\(Self.folder(ofCase: folder))/\(rawValue).md" }

  /// The section's name.
  public var title: Words {
    switch self {
    case .overview: Words(id: "Gambaran umum masalah", en: "Overview of the problem")
    case .concepts: Words(id: "Tinjauan konsep", en: "Review of concepts")
    case .identification: Words(id: "Identifikasi masalah", en: "Identification of problems")
    case .focus: Words(id: "Fokus masalah", en: "Focus")
    case .needs: Words(id: "Analisis kebutuhan", en: "Needs")
    case .resources: Words(id: "Potensi dan sumber", en: "Potentials and resources")
    case .background: Words(id: "Latar belakang", en: "Background")
    case .purpose: Words(id: "Tujuan", en: "Purpose")
    case .benefit: Words(id: "Manfaat", en: "Benefit")
    case .process: Words(id: "Proses", en: "Process")
    case .method: Words(id: "Metode dan teknik", en: "Method and techniques")
    case .feasibility: Words(id: "Analisis kelayakan", en: "Feasibility")
    case .evaluation: Words(id: "Evaluasi", en: "Evaluation")
    case .conclusion: Words(id: "Kesimpulan", en: "Conclusions")
    }
  }

  /// What belongs there, in a sentence or two.
  ///
  /// - Parameter isInCase: whether the section is one of a case or of the practicum.
  public func guide(isInCase: Bool) -> Words {
    switch self {
    case .overview:
      Words(
        id: "Di mana dan pada siapa masalah ini tampak, seberapa besar menurut data, dan dari mana Anda tahu.",
        en: "Where and on whom the problem shows, how large it is by the data, and how you know.")
    case .concepts:
      Words(
        id: "Konsep dan teori yang dipakai untuk membaca masalah ini, masing-masing dengan rujukannya.",
        en: "The concepts and theories used to read the problem, each with its reference.")
    case .identification:
      Words(
        id: "Masalah yang disebut warga, lalu sebab dan akibatnya seperti tergambar dalam pohon masalah.",
        en: "The problems people named, then their causes and effects as the problem tree draws them.")
    case .focus:
      Words(
        id: "Masalah yang dipilih untuk ditangani, cara memilihnya, dan alasannya.",
        en: "The problem chosen to be worked on, how it was chosen, and why.")
    case .needs:
      Words(
        id: "Apa yang dibutuhkan warga supaya tiap penyebab teratasi, dan siapa yang membutuhkannya.",
        en: "What people need so that each cause is dealt with, and who needs it.")
    case .resources:
      Words(
        id: "Siapa dan apa yang sudah ada untuk memenuhi kebutuhan itu: informal, formal, kemasyarakatan.",
        en: "Who and what is there already to meet the needs: informal, formal, societal.")
    case .background:
      isInCase
        ? Words(
          id: "Mengapa masalah ini perlu ditangani sekarang, dan mengapa dengan program ini.",
          en: "Why this problem must be dealt with now, and why by this programme.")
        : Words(
          id: "Mengapa praktikum ini diadakan dan mengapa di kelurahan ini.",
          en: "Why this practicum is held, and why in this ward.")
    case .purpose:
      Words(
        id: "Apa yang hendak dicapai praktikum: satu tujuan umum, lalu tujuan khususnya.",
        en: "What the practicum is to achieve: one general purpose, then the specific ones.")
    case .benefit:
      Words(
        id: "Apa gunanya bagi warga, mahasiswa, lembaga pendidikan dan pemerintah setempat.",
        en: "What it is good for: to residents, students, the school and the local government.")
    case .process:
      Words(
        id: "Tahap demi tahap: apa yang dilakukan, kapan, bersama siapa, dan apa hasilnya.",
        en: "Phase by phase: what was done, when, with whom, and what came of it.")
    case .method:
      Words(
        id: "Metode, strategi, taktik dan teknik yang dipilih, dan mengapa cocok dengan warga dan masalahnya.",
        en: "The method, strategies, tactics and techniques chosen, and why they fit people and problem.")
    case .feasibility:
      Words(
        id: "Apa kata matriks SWOT tentang rencana ini: letaknya, strategi yang diutamakan, dan syaratnya.",
        en: "What the SWOT matrix says of the plan: where it stands, the strategies put first, the conditions.")
    case .evaluation:
      Words(
        id: "Apa yang dinilai, dengan alat apa, kapan dan oleh siapa, serta tindak lanjutnya.",
        en: "What is judged, by which instrument, when and by whom, and what follows.")
    case .conclusion:
      Words(
        id: "Pelajaran dari seluruh praktikum: apa yang tercapai, apa yang belum, dan mengapa.",
        en: "What the whole practicum taught: what was achieved, what was not, and why.")
    }
  }
}
