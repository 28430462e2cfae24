/// A plan of an import with what all rows say under it, counted and sorted once for whoever looks at it.
public struct RosterLook: Equatable, Sendable {
  /// How many people an edit would add, and how many of them should be looked at.
  public struct Count: Equatable, Sendable {
    public var people = 0
    public var doubted = 0
  }

  /// The file that the table is in.
  public let file: SourceFile
  public var plan: RosterImport
  /// People who are on the roster already, or twice in the table.
  public let known: Int
  /// Rows that cannot be taken.
  public let refused: Int
  /// The first rows that should be looked at, and the first of the others.
  public let marked: [RosterRow]
  public let plain: [RosterRow]

  private let newPeople: Count
  private let everybody: Count

  /// No more rows are shown at once.
  private static let rows = 200

  /// Reads every row of a table as its plan has it.
  public init(_ plan: RosterImport, of file: SourceFile) {
    self.plan = plan
    self.file = file
    var (new, all) = (Count(), Count())
    var (known, refused) = (0, 0)
    var (marked, plain): ([RosterRow], [RosterRow]) = ([], [])
    for row in plan.reading().rows {
      let doubt = row.doubts.isEmpty ? 0 : 1
      switch row.outcome {
      case .taken:
        new.people += 1
        new.doubted += doubt
      case .duplicate: known += 1
      case .refused: refused += 1
      }
      if case .refused = row.outcome {
      } else {
        all.people += 1
        all.doubted += doubt
      }
      if row.outcome == .taken, doubt == 0 {
        if plain.count < Self.rows { plain.append(row) }
      } else if marked.count < Self.rows {
        marked.append(row)
      }
    }
    (newPeople, everybody) = (new, all)
    (self.known, self.refused, self.marked, self.plain) = (known, refused, marked, plain)
  }

  /// Who would be added as the plan stands.
  public var count: Count { plan.takesDuplicates ? everybody : newPeople }
}
