import RecordText

/// One record on the chain.
public struct TraceNode: Equatable, Hashable, Sendable {
  public let kind: TraceKind
  /// The record's Id; for a resource person who is not registered the name as written.
  public let id: String
  /// What a person calls it; the Id where it has no name yet.
  public let text: String
  /// The record's place, nil for a resource person who is not registered.
  public let place: Place?

  /// A record's file and block.
  public struct Place: Equatable, Hashable, Sendable {
    public let file: String
    public let index: Int
  }
}

/// All that links the causes of a case with what is done about them: the requirements traceability of a programme
/// (Gotel and Finkelstein 1994), read forwards and backwards.
///
/// Resource persons are the parties that an activity names. Records without an Id cannot be linked and are left out.
public struct Trace: Equatable, Sendable {
  public let caseFolder: String
  /// The records, station by station, in file order.
  public private(set) var nodes: [TraceNode] = []
  private var numbers: [TraceKind: [String: Int]] = [:]
  private var lists = Array(repeating: [Int](), count: TraceKind.allCases.count)
  /// The nodes of each station linked with each node, in file order of whatever writes the link: a row for each node,
  /// so that whoever asks shares it.
  private var links: [[Int]] = []
  /// The causes that something answers, themselves or what they produce, or that are left untreated on purpose.
  private var answered: Set<Int> = []
  /// The causes that other causes produce.
  private var produced: Set<Int> = []
  /// General goals, which no single activity serves.
  private var general: Set<Int> = []
  /// Activities that happen again and again and stand in no rundown.
  private var recurrent: Set<Int> = []

  /// Reads the chain of a case.
  public init(ofCase folder: String, in workspace: Workspace) {
    caseFolder = folder
    let register = PartyRegister(workspace).parties
    let parties = Dictionary(register.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for kind in TraceKind.allCases where kind != .resourcePerson { read(kind, parties, workspace) }
    for relation in TraceRelation.all { read(relation, parties, workspace) }
    readAnswers(workspace)
  }

  /// The numbers of the nodes of a station, in file order.
  public func numbers(of kind: TraceKind) -> [Int] { lists[kind.rawValue] }

  /// The node of a station with an Id.
  public func number(of kind: TraceKind, id: String) -> Int? { numbers[kind]?[id] }

  /// The nodes of a station that a node is linked with, from either end.
  public func linked(to number: Int, kind: TraceKind) -> [Int] {
    links[number * Self.stations + kind.rawValue]
  }

  private static let stations = TraceKind.allCases.count

  /// Everything a node leads to and everything that leads to it, the node itself included, along the chain.
  public func thread(through number: Int) -> Set<Int> {
    var found: Set<Int> = [number]
    for direction in [1, -1] {
      var waiting = [number]
      while let next = waiting.popLast() {
        for kind in TraceKind.allCases where (kind.rawValue - nodes[next].kind.rawValue) * direction > 0 {
          for other in linked(to: next, kind: kind) where found.insert(other).inserted { waiting.append(other) }
        }
      }
    }
    return found
  }

  /// Whether nothing needs to answer a cause: it is left untreated on purpose, answered through what it produces, or no
  /// root of the tree.
  func isCovered(_ cause: Int) -> Bool { answered.contains(cause) || produced.contains(cause) }

  /// Whether an activity stands in no rundown because it happens again and again.
  func isRecurrent(_ activity: Int) -> Bool { recurrent.contains(activity) }

  /// Whether a goal is the general one.
  func isGeneral(_ goal: Int) -> Bool { general.contains(goal) }

  private mutating func add(_ node: TraceNode) {
    numbers[node.kind, default: [:]][node.id] = nodes.count
    lists[node.kind.rawValue].append(nodes.count)
    nodes.append(node)
    for _ in 0..<Self.stations { links.append([]) }
  }

  private mutating func read(_ kind: TraceKind, _ parties: [String: Party], _ workspace: Workspace) {
    let (file, type) = kind.records
    guard let path = file.path(inCase: caseFolder), let records = workspace[path]?.records else { return }
    for index in records.records(of: type) {
      let record = records.record(at: index)
      guard let id = record["Id"]?.withoutOuterBlanks, !id.isEmpty, numbers[kind]?[id] == nil else { continue }
      if kind == .cause, record["Jenis"] != TreeItemKind.cause.rawValue { continue }
      let name = kind.nameFields.lazy.compactMap { record[$0] }.first { !$0.isEmpty }
      let text = kind == .resource && record["Teks"] == nil ? name.map { Self.name(of: $0, parties) } : name
      if kind == .goal, record["Jenis"] == "umum" { general.insert(nodes.count) }
      if kind == .activity, record["Bentuk"] == "berkala" { recurrent.insert(nodes.count) }
      add(TraceNode(kind: kind, id: id, text: text ?? id, place: .init(file: path, index: index)))
    }
  }

  private mutating func read(_ relation: TraceRelation, _ parties: [String: Party], _ workspace: Workspace) {
    for owner in numbers(of: relation.owner) {
      guard let place = nodes[owner].place, let file = workspace[place.file]?.records else { continue }
      for id in file.record(at: place.index).values(of: relation.field).map(\.withoutOuterBlanks).uniqued() {
        if relation.other == .resourcePerson, numbers[.resourcePerson]?[id] == nil { addPerson(id, parties) }
        guard let other = numbers[relation.other]?[id] else { continue }
        links[owner * Self.stations + relation.other.rawValue].append(other)
        links[other * Self.stations + relation.owner.rawValue].append(owner)
      }
    }
  }

  private mutating func addPerson(_ id: String, _ parties: [String: Party]) {
    guard !id.isEmpty else { return }
    let place = parties[id].map { TraceNode.Place(file: PracticumIdentity.path, index: $0.index) }
    add(TraceNode(kind: .resourcePerson, id: id, text: Self.name(of: id, parties), place: place))
  }

  private static func name(of id: String, _ parties: [String: Party]) -> String { parties[id]?.record["Nama"] ?? id }

  private mutating func readAnswers(_ workspace: Workspace) {
    let tree = ProblemTree(ofCase: caseFolder, in: workspace)
    let treated = tree.causes(leadingTo: tree.answeredItems(in: workspace) ?? [])
    for (number, item) in tree.items.enumerated() where item.kind == .cause {
      guard let node = self.number(of: .cause, id: item.id) else { continue }
      if !item.outOfScope.isEmpty || treated.contains(number) { answered.insert(node) }
    }
    for link in tree.links where tree.items[link.item].kind == .cause {
      if let node = number(of: .cause, id: tree.items[link.parent].id) { produced.insert(node) }
    }
  }
}
