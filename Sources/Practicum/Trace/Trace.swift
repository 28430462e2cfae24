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
  /// The nodes linked with each node, in file order of whatever writes the link.
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
    for kind in TraceKind.allCases where kind != .resourcePerson { read(kind, workspace) }
    links = Array(repeating: [], count: nodes.count)
    for relation in TraceRelation.all { read(relation, workspace) }
    readAnswers(workspace)
  }

  /// The numbers of the nodes of a station, in file order.
  public func numbers(of kind: TraceKind) -> [Int] { nodes.indices.filter { nodes[$0].kind == kind } }

  /// The node of a station with an Id.
  public func number(of kind: TraceKind, id: String) -> Int? { numbers[kind]?[id] }

  /// The nodes of a station that a node is linked with, from either end.
  public func linked(to number: Int, kind: TraceKind) -> [Int] { links[number].filter { nodes[$0].kind == kind } }

  /// Everything a node leads to and everything that leads to it, the node itself included, along the chain.
  public func thread(through number: Int) -> Set<Int> {
    var found: Set<Int> = [number]
    for direction in [1, -1] {
      var waiting = [number]
      while let next = waiting.popLast() {
        for other in links[next]
        where (nodes[other].kind.rawValue - nodes[next].kind.rawValue) * direction > 0 && found.insert(other).inserted {
          waiting.append(other)
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

  private mutating func read(_ kind: TraceKind, _ workspace: Workspace) {
    let (file, type) = kind.records
    guard let path = file.path(inCase: caseFolder), let records = workspace[path]?.records else { return }
    for index in records.records(of: type) {
      let record = records.record(at: index)
      guard let id = record["Id"]?.withoutOuterBlanks, !id.isEmpty, numbers[kind]?[id] == nil else { continue }
      if kind == .cause, record["Jenis"] != TreeItemKind.cause.rawValue { continue }
      let name = kind.nameFields.lazy.compactMap { record[$0] }.first { !$0.isEmpty }
      let text = kind == .resource && record["Teks"] == nil ? name.map { Self.party($0, workspace) } : name
      numbers[kind, default: [:]][id] = nodes.count
      if kind == .goal, record["Jenis"] == "umum" { general.insert(nodes.count) }
      if kind == .activity, record["Bentuk"] == "berkala" { recurrent.insert(nodes.count) }
      nodes.append(TraceNode(kind: kind, id: id, text: text ?? id, place: .init(file: path, index: index)))
    }
  }

  private mutating func read(_ relation: TraceRelation, _ workspace: Workspace) {
    for owner in numbers(of: relation.owner) {
      guard let place = nodes[owner].place, let file = workspace[place.file]?.records else { continue }
      for value in file.record(at: place.index).values(of: relation.field) {
        let id = value.withoutOuterBlanks
        if relation.other == .resourcePerson, numbers[.resourcePerson]?[id] == nil { addPerson(id, workspace) }
        guard let other = numbers[relation.other]?[id], !links[owner].contains(other) else { continue }
        links[owner].append(other)
        links[other].append(owner)
      }
    }
  }

  private mutating func addPerson(_ id: String, _ workspace: Workspace) {
    guard !id.isEmpty else { return }
    let index = Self.partyIndex(id, workspace)
    numbers[.resourcePerson, default: [:]][id] = nodes.count
    nodes.append(
      TraceNode(
        kind: .resourcePerson, id: id, text: Self.party(id, workspace),
        place: index.map { .init(file: PracticumIdentity.path, index: $0) }))
    links.append([])
  }

  private static func partyIndex(_ id: String, _ workspace: Workspace) -> Int? {
    guard let file = workspace[PracticumIdentity.path]?.records else { return nil }
    return file.records(of: "Pihak").first { file.value("Id", at: $0) == id }
  }

  private static func party(_ id: String, _ workspace: Workspace) -> String {
    partyIndex(id, workspace).flatMap { workspace[PracticumIdentity.path]?.records.value("Nama", at: $0) } ?? id
  }

  private mutating func readAnswers(_ workspace: Workspace) {
    let tree = ProblemTree(ofCase: caseFolder, in: workspace)
    let treated = tree.answeredItems(in: workspace) ?? []
    for (number, item) in tree.items.enumerated() where item.kind == .cause {
      guard let node = self.number(of: .cause, id: item.id) else { continue }
      if !item.outOfScope.isEmpty || !tree.causesProduced(by: number).isDisjoint(with: treated) {
        answered.insert(node)
      }
    }
    for link in tree.links where tree.items[link.item].kind == .cause {
      if let node = number(of: .cause, id: tree.items[link.parent].id) { produced.insert(node) }
    }
  }
}
