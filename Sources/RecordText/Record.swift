/// One named value of a record.
public struct Field: Equatable, Hashable, Sendable {
  /// The name as written, `[A-Za-z%][A-Za-z0-9_]*`, case-sensitive.
  public var name: String
  /// The decoded value; lines are separated by `\n`.
  public var value: String

  /// Makes a field; nothing is checked before it is printed.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The decoded fields and comments of one record, in the order of the file.
public struct Record: Equatable, Hashable, Sendable {
  /// A line group of a record.
  public enum Element: Equatable, Hashable, Sendable {
    case field(Field)
    /// The text of a comment line after its `#`.
    case comment(String)
  }

  /// Fields and comments in file order.
  public var elements: [Element]

  /// An empty record.
  public init() { elements = [] }

  /// A record of fields without comments.
  public init(_ fields: [Field]) { elements = fields.map(Element.field) }

  /// A record of fields without comments, as name and value pairs in order.
  public init(_ pairs: KeyValuePairs<String, String>) {
    elements = pairs.map { .field(Field($0.key, $0.value)) }
  }

  /// The fields in file order.
  public var fields: [Field] {
    elements.compactMap { if case .field(let field) = $0 { field } else { nil } }
  }

  /// The first value of a field; setting replaces all its values, nil removes the field.
  public subscript(name: String) -> String? {
    get {
      for case .field(let field) in elements where field.name == name { return field.value }
      return nil
    }
    set { setValues(newValue.map { [$0] } ?? [], of: name) }
  }

  /// All values of a repeatable field, in file order.
  public func values(of name: String) -> [String] {
    elements.compactMap { if case .field(let field) = $0, field.name == name { field.value } else { nil } }
  }

  /// Replaces the values of a field where it stands; new values follow the last kept one.
  ///
  /// - Parameter order: the schema's order of names; a field that is new to the record is put before the first
  ///   field that comes later in it, else at the end. Unknown fields keep their places.
  public mutating func setValues(_ values: [String], of name: String, order: [String] = []) {
    var rest = values[...]
    var last: Int?
    var kept: [Element] = []
    kept.reserveCapacity(elements.count + values.count)
    for element in elements {
      guard case .field(let field) = element, field.name == name else {
        kept.append(element)
        continue
      }
      guard let value = rest.popFirst() else { continue }
      last = kept.count
      kept.append(.field(Field(name, value)))
    }
    if !rest.isEmpty {
      let at = last.map { $0 + 1 } ?? Self.place(of: name, in: kept, order: order)
      kept.insert(contentsOf: rest.map { .field(Field(name, $0)) }, at: at)
    }
    elements = kept
  }

  private static func place(of name: String, in elements: [Element], order: [String]) -> Int {
    guard let rank = order.firstIndex(of: name) else { return elements.count }
    let later = Set(order[(rank + 1)...])
    for (index, element) in elements.enumerated() {
      if case .field(let field) = element, later.contains(field.name) { return index }
    }
    return elements.count
  }
}
