extension Rule {
  /// S06: the class of a resource plainly contradicts what kind of party it is.
  ///
  /// A person may stand in any class, and a party that stands in two is S03's.
  static let classFitsKind = ofParties(
    "S06",
    Words(id: "Golongan sumber berlawanan dengan jenis pihaknya", en: "Class of resource against its party's kind")
  ) { parties in
    let told = Set(parties.inTwoClasses.compactMap { parties.party(of: $0.second) })
    return parties.resources.resources.compactMap { resource in
      guard let resourceClass = resource.resourceClass, let id = parties.party(of: resource), !told.contains(id),
        let party = parties.register.party(id), let kind = party.kind, let value = party.record["Jenis"],
        resourceClass.foreignKinds.contains(value)
      else { return nil }
      let better = ResourceClass.natural(for: value)
      let advice =
        better.map { Words(id: "; biasanya \($0.words.id)", en: "; usually it is \($0.words.en)") } ?? Words(same: "")
      let name = party.name.isEmpty ? id : party.name
      return parties.finding(
        "S06", .saran, resource,
        Words(
          id: "\(name) (\(kind.id)) digolongkan sumber \(resourceClass.words.id)\(advice.id)",
          en: "\(name) (\(kind.en)) is classed among the \(resourceClass.words.en) resources\(advice.en)"))
    }
  }
}
