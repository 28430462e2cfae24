extension Rule {
  /// S03: a party stands in two classes of resources; the later record is the finding.
  static let partyInOneClass = ofParties(
    "S03", Words(id: "Pihak dalam dua golongan sumber", en: "Party in two classes of resources")
  ) { parties in
    parties.inTwoClasses.map { first, second in
      let name = parties.names.name(of: second.party.isEmpty ? second.text : second.party)
      let classes = [first, second].compactMap(\.resourceClass?.words)
      return parties.finding(
        "S03", .perluDicek, second,
        Words(
          id: "\(name) digolongkan \(classes.map(\.id).joined(separator: " (\(first.id)) dan juga ")) (\(second.id))",
          en:
            "\(name) is classed as \(classes.map(\.en).joined(separator: " (\(first.id)) and also as ")) (\(second.id))"
        ))
    }
  }
}

extension CaseParties {
  /// For each party in two classes its first resource and the first one of another class.
  var inTwoClasses: [(first: Resource, second: Resource)] {
    var first: [String: Resource] = [:]
    var told: Set<String> = []
    return resources.resources.compactMap { resource in
      guard resource.resourceClass != nil, let party = party(of: resource), !party.isEmpty else { return nil }
      guard let earlier = first[party] else {
        first[party] = resource
        return nil
      }
      guard earlier.resourceClass != resource.resourceClass, told.insert(party).inserted else { return nil }
      return (earlier, resource)
    }
  }
}
