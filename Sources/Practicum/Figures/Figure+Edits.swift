import RecordText

extension Figure {
  /// What a new figure is.
  public enum Content: Equatable, Sendable {
    case fixed(String)
    case live(FigureFormula)
  }

  /// Adds a figure to a case under an Id made of its name.
  public static func add(
    name: String, _ content: Content, unit: String, source: String = "", to folder: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let path = CaseSummary.path(of: folder)
    var draft = Draft(workspace, Words(id: "Tambah angka \(name)", en: "Add figure \(name)"))
    let taken = Set(all(of: folder, in: workspace).map(\.id))
    var record = Record(["Id": freshId(for: name, taken: taken), "Nama": name])
    switch content {
    case .fixed(let value): record.elements.append(.field(Field("Nilai", value)))
    case .live(let formula): record.elements.append(.field(Field("Rumus", formula.text)))
    }
    if !unit.isEmpty { record.elements.append(.field(Field("Satuan", unit))) }
    if !source.isEmpty { record.elements.append(.field(Field("Sumber", source))) }
    try draft.insert(record, type: "Angka", in: path)
    return draft.edit
  }

  /// Makes a figure live, or fixed at a value.
  public func set(_ content: Content, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah angka \(id)", en: "Change figure \(id)"))
    switch content {
    case .fixed(let value):
      try draft.set("Rumus", to: [], in: path, at: index)
      try draft.set("Nilai", to: value, in: path, at: index)
    case .live(let formula):
      try draft.set("Nilai", to: [], in: path, at: index)
      try draft.set("Rumus", to: formula.text, in: path, at: index)
    }
    return draft.edit
  }

  /// Makes a figure of a statistic of the area, which keeps its name, unit and source.
  public static func add(
    _ statistic: AreaStatistic, to folder: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let source = AreaSource.all(in: workspace).first { $0.id == statistic.record["Sumber"] }
    return try add(
      name: statistic.title, .live(.statistic(statistic.id)), unit: statistic.unit, source: source?.title ?? "",
      to: folder, in: workspace)
  }

  /// An Id of a name's telling words that is not taken: `pedagang`, `tanpa_bpjs`.
  static func freshId(for name: String, taken: Set<String>) -> String {
    let words = Wording.sense(of: name).prefix(3).map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
    var base = words.filter { !$0.isEmpty }.joined(separator: "_")
    if base.first?.isLetter != true { base = "A" + (base.isEmpty ? "1" : base) }
    guard taken.contains(base) else { return base }
    var number = 2
    while taken.contains("\(base)_\(number)") { number += 1 }
    return "\(base)_\(number)"
  }
}

/// One figure as it is offered while prose is written.
public struct FigureOffer: Equatable, Sendable {
  /// What stands between the braces: `id`, or `case/id` for a figure of another case.
  public let name: String
  public let title: String
  /// The value with its unit, or why there is none.
  public let value: Words

  /// The figures a text of a case may print: its own first, then those of the other cases; in a text of the practicum
  /// (`""`) those of every case.
  public static func all(for folder: String, in workspace: Workspace) -> [FigureOffer] {
    var book = FigureBook(workspace)
    let folders = [folder].filter { !$0.isEmpty } + workspace.caseFolders.filter { $0 != folder }
    return folders.flatMap { other -> [FigureOffer] in
      book.figures(of: other).filter { !$0.id.isEmpty }.map { figure in
        let value: Words
        switch book.value(of: figure) {
        case .success(let number):
          value = Words(id: figure.shown(number, .indonesian), en: figure.shown(number, .english))
        case .failure(let gap): value = gap.words
        }
        return FigureOffer(
          name: other == folder ? figure.id : "\(other)/\(figure.id)", title: figure.name, value: value)
      }
    }
  }
}
