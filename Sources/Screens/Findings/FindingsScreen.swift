import Practicum
import TextCanvas

/// What the checks found, by case and severity: go to the place, mend, silence with a reason, or ask why.
struct FindingsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, mend, why, silence, hear, severity, oneCase, silencedOnes

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "lihat", en: "go there"),
          help: Words(id: "Membuka isian yang dimaksud.", en: "Opens the field that is meant."))
      case .mend:
        Command(
          "p", Words(id: "perbaiki", en: "mend"),
          help: Words(
            id: "Memperbaiki dengan satu tombol, bila perbaikannya pasti.",
            en: "Mends it with one key where the mending is certain."),
          synonyms: Words(id: "betulkan", en: "fix"))
      case .why:
        Command(
          "t", Words(id: "mengapa", en: "why"),
          help: Words(
            id: "Menjelaskan aturannya dengan contoh.", en: "Explains the rule with an example."),
          synonyms: Words(id: "penjelasan aturan", en: "explanation rule"))
      case .silence:
        Command(
          "a", Words(id: "abaikan", en: "silence"),
          help: Words(
            id: "Mengabaikan temuan ini dengan alasan yang Anda ketik; alasan itu tersimpan dalam catatannya.",
            en: "Silences this finding for a reason that you type; the reason is kept in the record."),
          synonyms: Words(id: "sembunyikan biarkan", en: "ignore dismiss"))
      case .hear:
        Command(
          "x", Words(id: "periksa lagi", en: "check again"),
          help: Words(
            id: "Membatalkan pengabaian, sehingga temuan ini tampil lagi.",
            en: "Takes the silencing back, so that the finding stands again."),
          synonyms: Words(id: "batal abaikan", en: "unsilence"))
      case .severity:
        Command(
          "s", Words(id: "tingkat", en: "severity"),
          help: Words(
            id: "Bergantian: semua, tanpa saran, yang salah saja.",
            en: "In turn: all, without suggestions, only what is wrong."),
          synonyms: Words(id: "saring salah saran", en: "filter wrong suggestions"))
      case .oneCase:
        Command(
          "k", Words(id: "kasus ini saja", en: "this case only"),
          help: Words(
            id: "Menampilkan temuan kasus ini saja, atau lagi semua kasus.",
            en: "Shows the findings of this case only, or of all cases again."),
          synonyms: Words(id: "saring", en: "filter"), inFooter: false)
      case .silencedOnes:
        Command(
          "v", Words(id: "yang diabaikan", en: "silenced ones"),
          help: Words(
            id: "Menampilkan temuan yang diabaikan dengan alasannya, atau lagi yang belum.",
            en: "Shows the silenced findings with their reasons, or again those that stand."),
          synonyms: Words(id: "alasan", en: "reasons ignored"), inFooter: false)
      }
    }
  }

  /// The findings of one case, or of the practicum for `""`.
  struct Group: Equatable {
    let folder: String
    let title: String
    let start: Int
    let count: Int
  }

  /// What the list was made from, so that it is made anew only when one of these changes.
  struct Making: Equatable {
    let findings: Int
    let least: Severity
    let folder: String?
    let isSilenced: Bool
    let language: Language
  }

  let scope: FindingsScope
  /// The file on whose first finding, or on whose case's, the list opens.
  var near: String?
  /// The least serious findings that are listed.
  var least = Severity.saran
  /// The only case listed, nil for all.
  var folder: String?
  var showsSilenced = false
  /// The reason being typed, and the finding it is for.
  var reason: (field: TextField, finding: Finding)?

  var list = GroupedList()
  var shown: [Finding] = []
  var groups: [Group] = []
  /// How many findings of each severity there are in the scope, also those not listed.
  var counts: [Severity: Int] = [:]
  var silencedCount = 0
  var making: Making?

  init(scope: FindingsScope, near file: String?) {
    self.scope = scope
    near = file
  }

  var isEntering: Bool { reason != nil }
  var focused: Finding? { shown.indices.contains(list.index) ? shown[list.index] : nil }
  var isFiltered: Bool { least != .saran || folder != nil }

  /// Those of a case, or all of them.
  var table: TableOrder? {
    if case .caseFolder(let folder) = scope { return TableOrder(.findings, caseFolder: folder) }
    return TableOrder(.findings)
  }

  func title(_ session: Session) -> Words {
    let title = Words(id: "Temuan", en: "Findings")
    guard let words = scope.words(session.workspace) else { return title }
    return Words(id: "\(title.id) \(words.id)", en: "\(title.en): \(words.en)")
  }

  func layer(_ session: Session) -> Words? {
    showsSilenced || isFiltered ? Words(id: "lihat semua", en: "show all") : nil
  }

  mutating func peel(_ session: inout Session) {
    if showsSilenced {
      showsSilenced = false
    } else {
      (least, folder) = (.saran, nil)
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    [("Enter", Words(id: "abaikan", en: "silence")), ("Esc", AppWords.cancel)]
  }
}

extension Destination {
  /// The screen and the record on it that a finding speaks of, the first record where it speaks of the whole file;
  /// nil where there is none.
  static func place(of finding: Finding, _ session: Session) -> Destination? {
    if finding.rule.hasPrefix("W") {
      let focus = finding.index.map { Focus($0, field: finding.field) }
      return finding.field == "Bobot"
        ? .swotWeights(finding.caseFolder, focus: focus) : .swot(finding.caseFolder, focus: focus)
    }
    if finding.rule.hasPrefix("P") { return .tree(finding.caseFolder, focus: finding.index.map { Focus($0) }) }
    if finding.rule.hasPrefix("S") || finding.rule.hasPrefix("G") { return placeInPlan(of: finding, session) }
    guard let file = session.workspace[finding.file] else { return nil }
    if finding.rule.hasPrefix("A"), file.kind == .anggaran {
      let focus = finding.index.map { Focus($0, field: finding.field) }
      return finding.rule == "A10"
        ? .realisation(finding.caseFolder, focus: focus) : .budget(finding.caseFolder, focus: focus)
    }
    let head = Schema.records(in: file.kind).first.flatMap { file.records.records(of: $0.type).first }
    guard let index = finding.index ?? head, index < file.records.count else { return nil }
    if file.records.kind(at: index) == .broken { return .repair(file: finding.file, index: index) }
    if file.kind == .narasi { return .prose(finding.file, line: finding.line, words: finding.quote) }
    if file.kind == .wilayah, file.records.type(at: index) == "Statistik" {
      return .area(focus: Focus(index, field: finding.field))
    }
    if finding.rule == "R01", file.kind == .pustaka { return .literature(focus: Focus(index)) }
    if file.kind == .pertemuan, file.records.kind(at: index) == .record {
      let focus = Focus(index, field: finding.field)
      if file.records.type(at: index) == "Peserta" { return .roster(finding.file, focus: focus) }
      if file.records.type(at: index) == "Temuan" { return .cards(finding.file, focus: focus) }
    }
    if file.kind == .jadwal, file.records.kind(at: index) == .record {
      let focus = Focus(index, field: finding.field)
      switch file.records.type(at: index) {
      case "Langkah" where StepsScreen.shows(finding.field): return .steps(finding.caseFolder, focus: focus)
      case "Acara" where RundownColumn.shows(finding.field): return .rundown(finding.caseFolder, focus: focus)
      case "Jadwal" where index == head: return .rundown(finding.caseFolder, focus: focus)
      default: break
      }
    }
    return .form(file: finding.file, index: index, field: finding.field, value: finding.quote)
  }
}
