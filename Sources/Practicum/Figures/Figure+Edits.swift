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
