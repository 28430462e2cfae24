import Practicum
import RecordText
import TextCanvas

/// The SWOT matrix of a case as reports print it, or as a list of one column where the window is narrow.
struct SWOTScreen: ScreenState {
  typealias Action = SWOTAction

  /// What is being entered.
  enum Entry: Equatable {
    /// The text of the focused item, or of a new one at the end of the focused cell.
    case text(TextArea)
    case priority(TextField)
    case pick(Picker, Purpose)
    /// Whether a factor goes that strategies cite.
    case removal(RemovalQuestion, RecordRemoval)
  }

  /// What a picker is for.
  enum Purpose: Equatable {
    case citations, suggestions, group, basis
  }

  let folder: String
  let path: String
  var matrix: SWOTMatrix
  /// The state of the file that `matrix` was read from.
  var revision: Int?
  var cell = SWOTCell.factors(.strength)
  /// The focused place in the cell; its count while a new item is typed.
  var place = 0
  var entry: Entry?
  var isCompact = false
  var prefersList = false
  var layout = SWOTLayout()
  /// The first row of the layout in sight.
  var firstRow = 0
  /// The block to focus once the matrix is read.
  var wanted: Int?

  /// The window below which three columns do not fit.
  static let narrowest = 64

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    path = SWOTMatrix.path(ofCase: folder)
    matrix = SWOTMatrix(Workspace(), path: path)
    wanted = focus?.index
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }
  func title(_ session: Session) -> Words {
    let short = CaseSummary(folder, of: session.workspace).shortName
    return Words(id: "Matriks SWOT (\(short.id))", en: "SWOT matrix (\(short.en))")
  }

  var items: [SWOTItem] { matrix.items(in: cell) }
  var focused: SWOTItem? { items.indices.contains(place) ? items[place] : nil }

  var focusedFactor: Factor? {
    if case .factor(let factor) = focused { factor } else { nil }
  }

  var focusedStrategy: Strategy? {
    if case .strategy(let strategy) = focused { strategy } else { nil }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .pick(let picker, _): picker.keys
    case .text where isTypingFactors: AppWords.listKeys
    case .text:
      [
        ("Enter", AppWords.done), ("Tab", Words(id: "simpan, lanjut berikutnya", en: "keep, go on to the next")),
        ("Esc", AppWords.cancel),
      ]
    case .priority: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .removal(let question, _): question.keys
    case nil: []
    }
  }

  func disabledReason(_ action: SWOTAction, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action.changesRecords { return readOnly }
    switch action {
    case .edit, .compact, .list, .quadrant: return nil
    case .add:
      return cell == .unplaced
        ? Words(id: "Pilih dahulu salah satu kotak matriks.", en: "First choose a box of the matrix.") : nil
    case .weights:
      return matrix.factors.isEmpty
        ? Words(id: "Belum ada faktor; a menambah.", en: "There are no factors yet; a adds one.") : nil
    case .recode:
      return (try? matrix.recode(in: session.workspace)) == nil
        ? Words(id: "Kode sudah urut.", en: "The codes are in order already.") : nil
    case .suggest:
      guard case .factors = cell else {
        return Words(
          id: "Usulan hanya untuk faktor: pilih kotak S, W, O atau T.",
          en: "Suggestions are for factors: choose S, W, O or T.")
      }
      return nil
    case .cite, .priority:
      guard focusedStrategy != nil else {
        return Words(id: "Pilih dahulu sebuah strategi.", en: "First choose a strategy.")
      }
      return action == .cite && matrix.factors.isEmpty
        ? Words(id: "Belum ada faktor yang dapat dirujuk.", en: "There are no factors to cite yet.") : nil
    case .basis:
      return focusedFactor == nil ? Words(id: "Pilih dahulu sebuah faktor.", en: "First choose a factor.") : nil
    case .remove, .regroup, .form: return focused == nil ? Self.nothingHere : nil
    case .raise, .lower:
      guard focused != nil else { return Self.nothingHere }
      return place == (action == .raise ? 0 : items.count - 1)
        ? Words(id: "Sudah di ujung kotak.", en: "Already at the end of the box.") : nil
    }
  }

  private static let nothingHere = Words(id: "Kotak ini masih kosong; a menambah.", en: "This box is empty; a adds.")
}
