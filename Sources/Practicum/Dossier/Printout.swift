/// Anything that can be written to a file of its own: a paper, a drawing of the tree, a table for a spreadsheet.
public enum Printout: Equatable, Sendable {
  case paper(PaperOrder)
  case diagram(caseFolder: String, objectives: Bool)
  case table(TableOrder)

  /// All that can be made of a case, or of the whole practicum for `""`.
  public static func all(ofCase folder: String) -> [Printout] {
    let papers = PaperKind.allCases.filter { !folder.isEmpty || $0.takesMeeting }
    let tables = TableKind.allCases.filter { !folder.isEmpty || $0.isAboutMeetings || $0 == .findings }
    let trees = folder.isEmpty ? [] : [false, true]
    return [.paper(PaperOrder(.report, caseFolder: folder))]
      + papers.map { .paper(PaperOrder(.paper($0), caseFolder: folder)) }
      + trees.map { .diagram(caseFolder: folder, objectives: $0) }
      // Findings of the whole practicum are those of its cases too.
      + tables.map { .table(TableOrder($0, caseFolder: folder.isEmpty && $0 == .findings ? nil : folder)) }
  }

  /// What it is called.
  public var words: Words {
    switch self {
    case .paper(let order):
      guard case .report = order.subject else { return order.subject.words }
      return order.caseFolder.isEmpty
        ? Words(id: "Laporan praktikum", en: "Practicum report") : Words(id: "Laporan kasus", en: "Case report")
    case .diagram(_, let objectives):
      return objectives
        ? Words(id: "Bagan pohon tujuan", en: "Drawing of the tree of objectives")
        : Words(id: "Bagan pohon masalah", en: "Drawing of the problem tree")
    case .table(let order): return Words(id: "Tabel: \(order.kind.words.id)", en: "Table: \(order.kind.words.en)")
    }
  }

  /// What it holds and is for, in a sentence.
  public var guide: Words {
    switch self {
    case .paper(let order):
      if case .paper(let kind) = order.subject { return kind.guide }
      return Words(
        id: "Semua bab menurut tahap, dengan daftar isi, tabel, matriks, pohon, lampiran, dan daftar pustaka.",
        en: "All chapters by stage, with contents, tables, matrices, trees, annexes and bibliography.")
    case .diagram:
      return Words(
        id: "Gambar pohon yang muat di A4, untuk dicetak, ditempel, atau dibuka di program lain.",
        en: "The tree as a picture that fits A4, to be printed, put up or opened in other programs.")
    case .table:
      return Words(
        id: "Untuk Excel atau LibreOffice: jumlahnya tetap dihitung, NIK dan telepon sebagai teks.",
        en: "For Excel or LibreOffice: its sums go on being computed, numbers of persons are text.")
    }
  }

  private var forms: any FileForm.Type {
    switch self {
    case .paper: PaperFormat.self
    case .diagram: DiagramForm.self
    case .table: TableFormat.self
    }
  }

  /// The endings its file can have, the usual one first.
  public var endings: [String] { forms.endings }

  /// The forms its file can have.
  public var formWords: Words { forms.allWords }

  /// What is said of a file's name that asks for none of them.
  public func unknownEnding(of fileName: String) -> Words { forms.unknown(fileName) }

  /// The same in the form that a file's name asks for; nil where it has no such form.
  public func written(to fileName: String) -> Printout? {
    switch self {
    case .paper(var order):
      guard let format = PaperFormat(fileName: fileName) else { return nil }
      order.format = format
      return .paper(order)
    case .diagram: return DiagramForm(fileName: fileName) == nil ? nil : self
    case .table: return TableFormat(fileName: fileName) == nil ? nil : self
    }
  }

  /// Whether it holds numbers of persons that may be masked or not, as the person chooses.
  public var choosesMask: Bool { if case .table(let order) = self { order.kind == .roster } else { false } }

  /// Whether personal data are written out although the practicum masks them.
  public var isFull: Bool {
    get { if case .table(let order) = self { order.isFull } else { false } }
    set {
      guard case .table(var order) = self else { return }
      order.isFull = newValue
      self = .table(order)
    }
  }

  /// Whether it has a table of contents.
  public var hasContents: Bool { if case .paper(let order) = self { order.subject == .report } else { false } }

  /// A name for its file with an ending.
  public func fileName(_ ending: String) -> String {
    switch self {
    case .paper(let order): "\(order.fileName.dropLast(order.format.rawValue.count + 1)).\(ending)"
    case .diagram(let folder, let objectives): "pohon-\(objectives ? "tujuan" : "masalah")-\(folder).\(ending)"
    case .table(let order): "\(order.fileStem).\(ending)"
    }
  }

  /// Where a file is put unless the person says otherwise: beside the practicum's folder, never in it.
  ///
  /// - Parameter folder: the practicum's folder as the person named it.
  public static func place(of name: String, besidePracticum folder: String) -> String {
    var parts = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    while parts.count > 1, parts.last == "" { parts.removeLast() }
    guard let last = parts.last, !last.isEmpty else { return name }
    if last == "." || last == ".." { return (parts + ["..", name]).joined(separator: "/") }
    return (parts.dropLast() + [name]).joined(separator: "/")
  }

  /// The case folder it is about, `""` for what belongs to no case; nil for everything.
  public var caseFolder: String? {
    switch self {
    case .paper(let order): order.caseFolder
    case .diagram(let folder, _): folder
    case .table(let order): order.caseFolder
    }
  }

  /// Whether it may be about one meeting alone.
  public var takesMeeting: Bool {
    switch self {
    case .paper(let order): if case .paper(let kind) = order.subject { kind.takesMeeting } else { false }
    case .diagram: false
    case .table(let order): order.kind.isAboutMeetings
    }
  }

  /// The same about one meeting, named by its file without `.rec`.
  public func about(meeting: String?) -> Printout {
    switch self {
    case .paper(var order):
      order.meeting = meeting
      return .paper(order)
    case .diagram: return self
    case .table(var order):
      order.meeting = meeting
      return .table(order)
    }
  }

  /// The stages it is made of.
  public var stages: [Stage] {
    switch self {
    case .paper(let order):
      guard case .paper(let kind) = order.subject else { return Stage.all(ofCase: order.caseFolder) }
      switch kind {
      case .proposal: return [.background, .goals, .activities, .implementation, .budget]
      case .attendanceSheet, .minutes, .officialRecord:
        return [order.caseFolder.isEmpty ? .generalMeetings : .meetings]
      case .rundown: return [.implementation]
      case .budget, .accountability: return [.budget]
      case .summary: return [.identification, .goals, .activities, .budget]
      }
    case .diagram: return [.identification]
    case .table(let order):
      switch order.kind {
      case .roster, .summary: return [(order.caseFolder ?? "").isEmpty ? .generalMeetings : .meetings]
      case .budget: return [.budget]
      case .rundown: return [.implementation]
      case .participants: return [.systems]
      case .findings: return []
      }
    }
  }
}
