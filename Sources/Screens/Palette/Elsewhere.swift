import Practicum
import TextCanvas

/// A screen other than the one that is seen: its commands are found by their words, and the way there is opened.
struct Elsewhere {
  /// What the screen is about, and so what must be known to open it.
  private enum Reach {
    case practicum(Destination)
    case ofCase(@Sendable (String) -> Destination)
    case ofMeeting(@Sendable (String) -> Destination)
  }

  private let title: Words
  private let commands: [NamedCommand]
  private let reach: Reach

  private static let all: [Elsewhere] = [
    Elsewhere(title: Words(id: "Beranda", en: "Home"), commands: HomeScreen.commands, reach: .practicum(.home)),
    Elsewhere(
      title: Words(id: "Temuan", en: "Findings"), commands: FindingsScreen.commands, reach: .practicum(.findings())),
    Elsewhere(
      title: Words(id: "Pertemuan", en: "Meetings"), commands: MeetingsScreen.commands, reach: .ofCase { .meetings($0) }
    ),
    Elsewhere(
      title: Words(id: "Pohon masalah", en: "Problem tree"), commands: ProblemTreeScreen.commands,
      reach: .ofCase { .tree($0) }),
    Elsewhere(
      title: Words(id: "Matriks SWOT", en: "SWOT matrix"), commands: SWOTScreen.commands, reach: .ofCase { .swot($0) }),
    Elsewhere(title: Words(same: "IFAS/EFAS"), commands: WeightsScreen.commands, reach: .ofCase { .swotWeights($0) }),
    Elsewhere(
      title: Words(id: "Benang merah", en: "Red thread"), commands: TraceScreen.commands, reach: .ofCase { .trace($0) }),
    Elsewhere(
      title: Words(id: "Anggaran", en: "Budget"), commands: BudgetScreen.commands, reach: .ofCase { .budget($0) }),
    Elsewhere(
      title: Words(id: "Realisasi", en: "Realisation"), commands: RealisationScreen.commands,
      reach: .ofCase { .realisation($0) }),
    Elsewhere(
      title: Words(id: "Kebutuhan dan sumber", en: "Needs and resources"), commands: NeedsScreen.commands,
      reach: .ofCase { .needs($0) }),
    Elsewhere(
      title: Words(id: "Tujuan dan kegiatan", en: "Goals and activities"), commands: GoalsScreen.commands,
      reach: .ofCase { .goals($0) }),
    Elsewhere(
      title: Words(id: "Sistem partisipan", en: "Participant systems"), commands: SystemsScreen.commands,
      reach: .ofCase { .systems($0) }),
    Elsewhere(
      title: Words(id: "Susunan acara", en: "Rundown"), commands: RundownScreen.commands,
      reach: .ofCase { .rundown($0) }),
    Elsewhere(
      title: Words(id: "Langkah", en: "Steps"), commands: StepsScreen.commands, reach: .ofCase { .steps($0) }),
    Elsewhere(
      title: Words(id: "Metode dan taktik", en: "Methods and tactics"), commands: MethodsScreen.commands,
      reach: .ofCase { .methods($0) }),
    Elsewhere(
      title: Words(id: "Angka", en: "Figures"), commands: FiguresScreen.commands, reach: .ofCase { .figures($0) }),
    Elsewhere(
      title: Words(id: "Pihak", en: "Parties"), commands: PartiesScreen.commands, reach: .practicum(.parties())),
    Elsewhere(
      title: Words(id: "Data wilayah", en: "Area data"), commands: AreaScreen.commands, reach: .practicum(.area())),
    Elsewhere(
      title: Words(id: "Pustaka", en: "References"), commands: LiteratureScreen.commands,
      reach: .practicum(.literature())),
    Elsewhere(
      title: Words(id: "Narasi", en: "Prose"), commands: NarrativesScreen.commands, reach: .ofCase { .narratives($0) }),
    Elsewhere(
      title: Words(id: "Daftar hadir", en: "Roster"), commands: RosterScreen.commands, reach: .ofMeeting { .roster($0) }
    ),
    Elsewhere(title: Words(id: "Kartu", en: "Cards"), commands: CardsScreen.commands, reach: .ofMeeting { .cards($0) }),
    Elsewhere(
      title: Words(id: "Cetak", en: "Print"), commands: PapersScreen.commands, reach: .ofCase { .papers($0) }),
    Elsewhere(
      title: Words(id: "Ringkasan", en: "Summary"), commands: SummaryScreen.commands, reach: .ofMeeting { .summary($0) }
    ),
  ]

  /// The stages of the case at hand, the sections of the practicum, the commands of other screens, and the rules.
  static func entries(from screen: any ScreenState, _ session: Session) -> [Palette.Entry] {
    // Before a practicum is open there is nowhere to go.
    guard !(screen is StartScreen) else { return [] }
    let workspace = session.workspace
    let subject = screen.subject
    let folder = subject.map(WorkspacePath.caseFolder).flatMap { $0.isEmpty ? nil : $0 } ?? workspace.caseFolders.first
    var entries: [Palette.Entry] = []
    if let folder {
      let name = CaseSummary(folder, of: workspace).shortName
      entries += Stage.all(ofCase: folder).map { stage in
        .place(
          Words(id: "\(stage.words.id) (\(name.id))", en: "\(stage.words.en) (\(name.en))"),
          .stage(folder, stage, workspace))
      }
    }
    entries += Stage.all(ofCase: "").map { .place($0.words, .stage("", $0, workspace)) }
    let meeting = subject.flatMap { FileKind(path: $0) == .pertemuan ? $0 : nil }
    let own = Set(screen.commands.map(\.command.help))
    for other in all {
      guard let destination = other.destination(folder, meeting) else { continue }
      for named in other.commands where !own.contains(named.command.help) {
        entries.append(other.entry(named, destination))
      }
    }
    // Who looks for a word wants to do something; what is checked about it comes last.
    entries += RuleGroup.rules.map { rule in
      let title = RuleGroup.title(of: rule.id)
      return .place(
        Words(id: "\(rule.id) \(title.id)", en: "\(rule.id) \(title.en)"), .explanation(rule.id),
        help: RuleExplanation.of(rule.id)?.why, also: "aturan rule")
    }
    return entries
  }

  /// Where the screen is opened; the list of meetings where no meeting is at hand, nil where there is no case.
  private func destination(_ folder: String?, _ meeting: String?) -> Destination? {
    switch reach {
    case .practicum(let destination): destination
    case .ofCase(let destination): folder.map(destination)
    case .ofMeeting(let destination): meeting.map(destination) ?? folder.map { .meetings($0) }
    }
  }

  private func entry(_ named: NamedCommand, _ destination: Destination) -> Palette.Entry {
    let command = named.command
    let key = command.keys.first?.name ?? ":"
    func hint(_ language: Language) -> String {
      let shown = AppWords.key(key, language)
      if case .ofMeeting = reach, case .meetings = destination {
        return Words(
          id: "\(command.title.id): buka pertemuannya, masuk ke \(title.id), lalu tekan \(shown).",
          en: "\(command.title.en): open the meeting, go to \(title.en), then press \(shown).")[language]
      }
      return Words(
        id: "\(command.title.id): tekan \(shown) di layar ini.",
        en: "\(command.title.en): press \(shown) on this screen.")[
          language]
    }
    let name = Words(id: "\(title.id): \(command.title.id)", en: "\(title.en): \(command.title.en)")
    var entry = Palette.Entry.place(
      name, destination, help: command.help, also: "\(command.synonyms.id) \(command.synonyms.en)")
    entry.hint = Words(id: hint(.indonesian), en: hint(.english))
    return entry
  }
}

extension Palette.Entry {
  /// A place to go to, found by its name.
  static func place(
    _ title: Words, _ destination: Destination, help: Words? = nil, also: String = ""
  ) -> Palette.Entry {
    Palette.Entry(
      name: title.id, command: Command("", title, help: help ?? Words(same: "")), disabledReason: nil,
      haystack: " \(title.id) \(title.en) \(also)".lowercased(), destination: destination)
  }
}
