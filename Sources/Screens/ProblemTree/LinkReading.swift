import Practicum

/// A walk along links that reads each one aloud and asks whether it holds.
struct LinkReading: Equatable {
  /// A link by the keys of its ends.
  struct Step: Equatable {
    let item: String
    let parent: String
  }

  let steps: [Step]
  var place = 0

  var current: Step? { steps.indices.contains(place) ? steps[place] : nil }

  /// The sentence that is read.
  static func sentence(_ link: TreeLink, in tree: ProblemTree) -> Words {
    let cause = tree.items[link.cause].quoted
    let effect = tree.items[link.effect].quoted
    return Words(
      id: "Bila \(cause) terjadi, akibatnya \(effect). Benar? (y/t)",
      en: "If \(cause), then \(effect). True? (y/n)")
  }
}
