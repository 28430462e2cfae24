import RecordText

/// What a tally is broken down by.
public enum Grouping: String, CaseIterable, Equatable, Hashable, Sendable {
  case whole, occupation, sex, neighbourhood, smallNeighbourhood, represents, group, age

  /// The field of the attendee it looks at, empty for the whole.
  public var field: String {
    switch self {
    case .whole: ""
    case .occupation: "Pekerjaan"
    case .sex: "JK"
    case .neighbourhood: "RW"
    case .smallNeighbourhood: "RT"
    case .represents: "Unsur"
    case .group: "Kelompok"
    case .age: "Umur"
    }
  }

  /// The fields of an attendee that decide the group.
  var fields: [String] {
    switch self {
    case .whole: []
    case .smallNeighbourhood: ["RT", "RW"]
    default: [field]
    }
  }

  public var words: Words {
    switch self {
    case .whole: Words(id: "seluruhnya", en: "overall")
    case .occupation: Words(id: "pekerjaan", en: "occupation")
    case .sex: Words(id: "jenis kelamin", en: "sex")
    case .neighbourhood: Words(same: "RW")
    case .smallNeighbourhood: Words(same: "RT")
    case .represents: Words(id: "unsur", en: "representation")
    case .group: Words(id: "kelompok", en: "group")
    case .age: Words(id: "kelompok umur", en: "age group")
    }
  }

  /// The group of someone whose fields read so; empty where it is not known.
  func value(_ fields: [String]) -> String {
    let value = fields.first?.withoutOuterBlanks ?? ""
    switch self {
    case .whole: return ""
    case .sex: return Sex(value)?.rawValue ?? ""
    case .age: return Int(value).flatMap { AgeGroup($0) }?.rawValue ?? ""
    case .smallNeighbourhood:
      let outer = fields.count > 1 ? fields[1].withoutOuterBlanks : ""
      return value.isEmpty || outer.isEmpty ? value : "\(value)/\(outer)"
    default: return value
    }
  }

  /// How a group reads in a sentence.
  public func name(of value: String) -> Words {
    switch self {
    case .sex: return Sex(value)?.words ?? Words(same: value)
    case .age: return AgeGroup(rawValue: value)?.words ?? Words(same: value)
    case .neighbourhood: return Words(same: "RW \(value)")
    case .smallNeighbourhood:
      let parts = value.split(separator: "/")
      return Words(same: parts.count == 2 ? "RT \(parts[0]) RW \(parts[1])" : "RT \(value)")
    case .group: return Words(id: "kelompok \(value)", en: "group \(value)")
    default: return Words(same: value.asInSentence)
    }
  }
}

/// Age groups from children to the elderly, by completed years.
public enum AgeGroup: String, CaseIterable, Equatable, Hashable, Sendable {
  case child = "0-17"
  case young = "18-29"
  case middle = "30-44"
  case older = "45-59"
  case elderly = "60+"

  /// The group of an age in years, or nil for an impossible one.
  public init?(_ age: Int) {
    switch age {
    case 0..<18: self = .child
    case 18..<30: self = .young
    case 30..<45: self = .middle
    case 45..<60: self = .older
    case 60...130: self = .elderly
    default: return nil
    }
  }

  public var words: Words {
    switch self {
    case .child: Words(id: "di bawah 18 tahun", en: "under 18")
    case .young: Words(id: "18–29 tahun", en: "18–29 years")
    case .middle: Words(id: "30–44 tahun", en: "30–44 years")
    case .older: Words(id: "45–59 tahun", en: "45–59 years")
    case .elderly: Words(id: "60 tahun ke atas", en: "60 and over")
    }
  }
}

extension String {
  /// The text with a small first letter, unless it begins with an acronym or a single letter.
  var asInSentence: String {
    guard let first, let second = dropFirst().first, second.isLowercase else { return self }
    return first.lowercased() + dropFirst()
  }
}
