import Practicum
import TextCanvas

/// The record, and the field in it, that a screen opens on.
public struct Focus: Equatable, Sendable {
  /// The block in the file.
  public var index: Int
  public var field: String?

  /// Makes a focus.
  public init(_ index: Int, field: String? = nil) {
    self.index = index
    self.field = field
  }
}

/// Every screen there is to go to; adding one makes the compiler ask how it opens.
public enum Destination: Equatable, Sendable {
  /// The choice of a workspace, shown while none is open.
  case start
  case home
  /// The meetings of a case, or of the practicum for `""`.
  case meetings(String)
  /// One meeting: its facts, questions and agreements, and the way to its people and cards.
  case meeting(String)
  /// The people of a meeting as a grid.
  case roster(String, focus: Focus? = nil)
  /// People for a meeting from somebody else's table.
  case importRoster(String)
  /// How the people of a meeting answered.
  case summary(String)
  /// The cards of a meeting on their wall.
  case cards(String, focus: Focus? = nil)
  /// The votes for the cards in large figures, for a projector.
  case cardTally(String)
  /// The problem tree of a case, on one of its items if asked.
  case tree(String, focus: Focus? = nil)
  /// The SWOT matrix of a case.
  case swot(String, focus: Focus? = nil)
  /// IFAS and EFAS of a case.
  case swotWeights(String, focus: Focus? = nil)
  /// Where the programme of a case stands in the four quadrants.
  case quadrant(String)
  /// A case with its stages in the order of practice.
  case caseFile(String)
  /// A stage of a case, or a section of the practicum for `""`, with the ways to its parts.
  case stage(String, Stage)
  /// The threads of a case from its causes to those who answer them.
  case trace(String)
  /// The budget of a case as a grid.
  case budget(String, focus: Focus? = nil)
  /// What was spent on each line of a case's budget.
  case realisation(String, focus: Focus? = nil)
  /// The rundown of a case, on one of its items if asked.
  case rundown(String, focus: Focus? = nil)
  /// The steps before and after the event of a case.
  case steps(String, focus: Focus? = nil)
  /// What a case needs, beside what it can draw on; opened on the needs or on the resources.
  case needs(String, focus: Focus? = nil)
  case resources(String, focus: Focus? = nil)
  /// Goals and activities of a case side by side; opened on the one or the other.
  case goals(String, focus: Focus? = nil)
  case activities(String, focus: Focus? = nil)
  /// Method, techniques, strategies and tactics of a case.
  case methods(String, focus: Focus? = nil)
  /// The eight participant systems of a case.
  case systems(String, focus: Focus? = nil)
  /// The committee of a case as a list.
  case committee(String)
  /// How a case is to be evaluated, as a list.
  case evaluation(String)
  /// The register of parties.
  case parties(focus: Focus? = nil)
  /// The page of the party with an Id.
  case party(String)
  /// The figures of a case.
  case figures(String, focus: Focus? = nil)
  /// The statistics of the area and their sources.
  case area(focus: Focus? = nil)
  /// The references of the practicum.
  case literature(focus: Focus? = nil)
  /// What a file holds, by record type.
  case sections(file: String)
  /// The records of a type in a file as a list.
  case records(file: String, type: String, focus: Focus? = nil)
  /// One record as a form, on a field, and on one of its values if asked.
  case form(file: String, index: Int, field: String? = nil, value: String? = nil)
  /// The prose sections of a case, or of the practicum for `""`.
  case narratives(String)
  /// One file of prose, at a line of it counted from 1, and at words that stand from there on.
  case prose(String, line: Int? = nil, words: String? = nil)
  /// A record set aside on reading, as text to repair.
  case repair(file: String, index: Int)
  /// What the checks found, opened on the first finding about a file, or about its case, if asked.
  case findings(FindingsScope = .all, near: String? = nil)
  /// All rules of the checks.
  case rules
  /// The page that explains a rule.
  case explanation(String)
  /// A paper, a drawing or a table to be written to a file, whose proposed name has an ending; nil for the usual one.
  case file(Printout, ending: String? = nil)
  /// What can be printed of a case, or of the practicum for `""`.
  case papers(String)
  /// A paper as it will read.
  case paperPreview(PaperOrder)
  case help(HelpPage)
  case themes

  /// Builds the screen.
  func screen(_ session: Session) -> any ScreenState {
    switch self {
    case .start: StartScreen()
    case .home: HomeScreen()
    case .meetings(let folder): MeetingsScreen(folder: folder)
    case .meeting(let file): MeetingScreen(file: file)
    case .roster(let file, let focus): RosterScreen(file: file, focus: focus, session)
    case .importRoster(let file): ImportScreen(file: file, session)
    case .summary(let file): SummaryScreen(file: file)
    case .cards(let file, let focus): CardsScreen(file: file, focus: focus)
    case .cardTally(let file): CardTallyScreen(file: file)
    case .tree(let folder, let focus): ProblemTreeScreen(folder: folder, focus: focus, session)
    case .swot(let folder, let focus): SWOTScreen(folder: folder, focus: focus)
    case .swotWeights(let folder, let focus): WeightsScreen(folder: folder, focus: focus)
    case .quadrant(let folder): QuadrantScreen(folder: folder)
    case .caseFile(let folder): CaseScreen(folder: folder)
    case .stage(let folder, let stage): StageScreen(folder: folder, stage: stage)
    case .trace(let folder): TraceScreen(folder: folder)
    case .budget(let folder, let focus): BudgetScreen(folder: folder, focus: focus)
    case .realisation(let folder, let focus): RealisationScreen(folder: folder, focus: focus)
    case .rundown(let folder, let focus): RundownScreen(folder: folder, focus: focus, session)
    case .steps(let folder, let focus): StepsScreen(folder: folder, focus: focus, session)
    case .needs(let folder, let focus): NeedsScreen(folder: folder, focus: focus)
    case .resources(let folder, let focus): NeedsScreen(folder: folder, focus: focus, resources: true)
    case .goals(let folder, let focus): GoalsScreen(folder: folder, focus: focus)
    case .activities(let folder, let focus): GoalsScreen(folder: folder, focus: focus, activities: true)
    case .methods(let folder, let focus): MethodsScreen(folder: folder, focus: focus)
    case .systems(let folder, let focus): SystemsScreen(folder: folder, focus: focus)
    case .committee(let folder):
      RecordListScreen(file: InterventionPlan.path(ofCase: folder), type: "Panitia", focus: nil)
    case .evaluation(let folder):
      RecordListScreen(file: InterventionPlan.path(ofCase: folder), type: "Evaluasi", focus: nil)
    case .parties(let focus): PartiesScreen(focus: focus)
    case .party(let id): PartyScreen(id)
    case .figures(let folder, let focus): FiguresScreen(folder: folder, focus: focus)
    case .area(let focus): AreaScreen(focus: focus)
    case .literature(let focus): LiteratureScreen(focus: focus)
    case .sections(let file): SectionsScreen(file: file)
    case .records(let file, let type, let focus): RecordListScreen(file: file, type: type, focus: focus)
    case .form(let file, let index, let field, let value):
      FormScreen(file: file, index: index, field: field, value: value)
    case .narratives(let folder): NarrativesScreen(folder: folder)
    case .prose(let file, let line, let words): ProseScreen(path: file, line: line, words: words)
    case .repair(let file, let index): RepairScreen(file: file, index: index)
    case .findings(let scope, let file): FindingsScreen(scope: scope, near: file)
    case .rules: RulesScreen()
    case .explanation(let rule): ExplanationScreen(rule: rule)
    case .file(let printout, let ending): FileScreen(printout, ending: ending, session)
    case .papers(let folder): PapersScreen(folder: folder)
    case .paperPreview(let order): PaperPreviewScreen(order: order)
    case .help(let page): HelpScreen(page: page)
    case .themes: ThemesScreen(session)
    }
  }
}
