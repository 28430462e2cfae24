import RecordText

/// The cards of a meeting with their clusters, votes and ranking.
public struct CardWall: Equatable, Sendable {
  public let path: String
  /// In file order.
  public let cards: [Card]
  public let attendance: Attendance
  /// Votes each person has, or nil without a quota.
  public let votesPerPerson: Int?

  /// Reads the cards of a meeting file; an absent one has none.
  ///
  /// - Parameter attendance: who came, where it is known already.
  public init(path: String, in workspace: Workspace, attendance: Attendance? = nil) {
    let file = workspace[path]?.records ?? RecordFile()
    self.path = path
    var handles = RecordHandles()
    cards = file.records(of: "Temuan").map { index in
      let record = file.record(at: index)
      return Card(index: index, record: record, handle: handles.next(record["Id"] ?? ""))
    }
    self.attendance = attendance ?? Attendance.of(file)
    votesPerPerson = Meeting(path: path, file).votesPerPerson
  }

  /// The card with a handle.
  public func card(_ handle: String) -> Card? { cards.first { $0.handle == handle } }

  /// The names of the clusters in the order of their first card.
  public var clusters: [String] {
    var seen: [String] = []
    for card in cards where !card.cluster.isEmpty && !seen.contains(card.cluster) { seen.append(card.cluster) }
    return seen
  }

  /// The cards of a cluster in file order, of none for `""`.
  public func cards(in cluster: String) -> [Card] { cards.filter { $0.cluster == cluster } }

  /// The votes given by one sex.
  public func votesGiven(by sex: Sex) -> Int { cards.reduce(0) { $0 + $1.votes(of: sex) } }

  /// The votes one sex may give at all: its attendance times the votes per person; nil without a quota or when it is
  /// not known who came.
  public func quota(of sex: Sex) -> Int? {
    guard let votesPerPerson, attendance.total > 0 else { return nil }
    return attendance.atMost(sex) * votesPerPerson
  }

  /// The votes one sex has left, never below zero; nil without a quota.
  ///
  /// Those whose sex was not noted may vote with either, but only once.
  public func votesLeft(to sex: Sex) -> Int? {
    guard let votesPerPerson, let quota = quota(of: sex) else { return nil }
    let all = attendance.total * votesPerPerson - votesGiven(by: .man) - votesGiven(by: .woman)
    return max(0, min(quota - votesGiven(by: sex), all))
  }

  /// By what cards are ranked.
  public enum Measure: Equatable, Sendable {
    case votes
    /// Urgency, seriousness and growth.
    case urgency
  }

  /// One card with its place; equal cards share one, and the next place is left out (1, 1, 3).
  public struct Ranked: Equatable, Sendable {
    public let place: Int
    public let card: Card
    public let score: Int
    /// Whether another card has the same place.
    public let isTied: Bool
  }

  /// The cards in the order of a measure, equal ones in file order; cards without a score are left out.
  public func ranking(by measure: Measure) -> [Ranked] {
    let scored = cards.compactMap { card -> (card: Card, score: Int)? in
      let score = measure == .votes ? card.votes : card.urgencySum ?? 0
      return score > 0 ? (card, score) : nil
    }
    let ordered = scored.enumerated().sorted {
      $0.element.score != $1.element.score ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }.map(\.element)
    var ranked: [Ranked] = []
    for (offset, entry) in ordered.enumerated() {
      let place = ranked.last.flatMap { $0.score == entry.score ? $0.place : nil } ?? offset + 1
      let isTied = ordered.count { $0.score == entry.score } > 1
      ranked.append(Ranked(place: place, card: entry.card, score: entry.score, isTied: isTied))
    }
    return ranked
  }
}
