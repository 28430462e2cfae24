/// Names by which a screen holds on to records of one type: their Ids, and where an Id is missing or given twice the
/// Id with the number of its further occurrence.
struct RecordHandles {
  private var seen: [String: Int] = [:]

  /// The handle of the next record in file order.
  mutating func next(_ id: String) -> String {
    let earlier = seen[id, default: 0]
    seen[id] = earlier + 1
    return earlier == 0 && !id.isEmpty ? id : "\(id)#\(earlier + 1)"
  }
}
