import RecordText

/// One need of a case, as its record has it.
public struct Need: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  public let text: String
  /// Ids of the items of the problem tree it answers.
  public let causes: [String]

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    text = record.text("Teks")
    causes = record.texts("Penyebab")
  }
}

/// One resource of a case, as its record has it.
public struct Resource: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  public let id: String
  /// Nil when the record names none of the three.
  public let resourceClass: ResourceClass?
  /// The Id of a party or free text; `""` when the resource is not a party.
  public let party: String
  public let text: String
  public let details: String
  /// Ids of the needs it helps with.
  public let needs: [String]

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record.text("Id")
    resourceClass = ResourceClass(rawValue: record.text("Golongan"))
    party = record.text("Pihak")
    text = record.text("Teks")
    details = record.text("Uraian")
    needs = record.texts("Kebutuhan")
  }
}

/// What a case needs and what it can draw on, read leniently from its records.
public struct NeedsAndResources: Equatable, Sendable {
  /// The file they were read from.
  public let path: String
  /// All needs in file order.
  public let needs: [Need]
  /// All resources in file order.
  public let resources: [Resource]

  /// Where the needs of a case stand.
  public static func path(ofCase folder: String) -> String { CaseSummary.path(of: folder) }

  /// Reads the needs and resources of a case's file; an absent file has none.
  public init(_ workspace: Workspace, path: String) {
    let file = workspace[path]?.records ?? RecordFile()
    self.path = path
    needs = file.records(of: "Kebutuhan").map { Need(file.record(at: $0), at: $0) }
    resources = file.records(of: "SumberDaya").map { Resource(file.record(at: $0), at: $0) }
  }

  /// The need that an Id means: the first that has it.
  public func need(_ id: String) -> Need? { id.isEmpty ? nil : needs.first { $0.id == id } }

  /// The resources of a class, in file order; nil for those that name no class.
  public func resources(_ resourceClass: ResourceClass?) -> [Resource] {
    resources.filter { $0.resourceClass == resourceClass }
  }

  /// The resources that help with a need.
  public func resources(for need: Need) -> [Resource] {
    need.id.isEmpty ? [] : resources.filter { $0.needs.contains(need.id) }
  }
}
