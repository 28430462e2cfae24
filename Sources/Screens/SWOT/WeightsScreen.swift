import Practicum
import TextCanvas

/// IFAS and EFAS of a case: a grid of weights and ratings with exact sums and scores.
struct WeightsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case change, clear, spread, normalise, scale, quadrant

    var command: Command {
      switch self {
      case .change:
        Command(
          "Enter", Words(id: "isi", en: "fill in"),
          help: Words(
            id: "Mengisi bobot atau rating; mengetik angka langsung juga mengisi.",
            en: "Fills in a weight or rating; typing a digit does so at once."),
          synonyms: Words(id: "ubah ketik angka", en: "edit type number"))
      case .clear:
        Command(
          "Del x", Words(id: "kosongkan", en: "clear"),
          help: Words(id: "Mengosongkan bobot atau rating ini.", en: "Empties this weight or rating."),
          synonyms: Words(id: "hapus", en: "delete"), inFooter: false)
      case .spread:
        Command(
          "r", Words(id: "ratakan bobot", en: "even weights"),
          help: Words(
            id: "Memberi semua faktor di sisi ini bobot yang sama, berjumlah tepat 1,00.",
            en: "Gives all factors of this side the same weight, exactly 1.00 together."),
          synonyms: Words(id: "bagi rata sama", en: "spread equal"))
      case .normalise:
        Command(
          "j", Words(id: "jadikan 1,00", en: "bring to 1.00"),
          help: Words(
            id: "Menyesuaikan bobot sisi ini sebanding, hingga berjumlah tepat 1,00.",
            en: "Scales the weights of this side in proportion to exactly 1.00."),
          synonyms: Words(id: "normalkan sesuaikan jumlah", en: "normalise sum"))
      case .scale:
        Command(
          "s", Words(id: "skala", en: "scale"),
          help: Words(
            id: "Memilih skala rating: besaran, atau Rangkuti dengan W dan T dibalik.",
            en: "Chooses the scale of ratings: magnitude, or Rangkuti with W and T reversed."),
          synonyms: Words(id: "rangkuti besaran rating", en: "rangkuti magnitude"))
      case .quadrant: SWOTAction.quadrant.command
      }
    }
  }

  /// The two columns that are filled in.
  enum Column: Equatable {
    case weight, rating
  }

  /// A line of the table: headings and sums are passed over.
  enum Line: Equatable {
    case heading(SWOTSide)
    case factor(Factor)
    case sum(SWOTSide)
    case blank
  }

  enum Entry: Equatable {
    case number(TextField)
    case scale(Picker)
  }

  let path: String
  let folder: String
  var matrix: SWOTMatrix
  var revision: Int?
  var lines: [Line] = []
  var cursor = ListCursor()
  var column = Column.weight
  var entry: Entry?
  var wanted: Focus?

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    path = SWOTMatrix.path(ofCase: folder)
    matrix = SWOTMatrix(Workspace(), path: path)
    wanted = focus
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }
  func title(_ session: Session) -> Words { Words(same: "IFAS/EFAS") }

  var focused: Factor? {
    guard lines.indices.contains(cursor.index), case .factor(let factor) = lines[cursor.index] else { return nil }
    return factor
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .scale(let picker): picker.keys
    case .number:
      [("Enter", AppWords.done), ("Tab", Words(id: "kolom berikut", en: "next field")), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if action == .quadrant { return nil }
    if let readOnly = session.readOnly { return readOnly }
    guard let focused, let side = focused.kind?.side else {
      return Words(
        id: "Belum ada faktor; isi dahulu di matriks.", en: "There are no factors; fill in the matrix first.")
    }
    switch action {
    case .clear:
      return (column == .weight ? focused.weightText : focused.ratingText).isEmpty
        ? Words(id: "Sel ini sudah kosong.", en: "This cell is empty already.") : nil
    case .normalise:
      if let obstacle = matrix.obstacleToWholeWeights(on: side) { return obstacle }
      return matrix.scores(side).weights == .one
        ? Words(id: "Jumlahnya sudah tepat 1,00.", en: "They are exactly 1.00 already.") : nil
    default: return nil
    }
  }
}
