extension Rule {
  /// S02: a party that watches over the work also does it.
  ///
  /// In the action system that is only worth a thought: it overlaps with the others by nature.
  static let overseerIsNoActor = ofParties(
    "S02", Words(id: "Pengawas ikut melaksanakan", en: "Overseer also carries the work out")
  ) { parties in
    let systems = parties.systems
    guard let controlling = systems.entry(.controlling) else { return [] }
    func members(_ system: ParticipantSystem) -> Set<String> {
      Set(systems.parties(of: system).map(parties.names.identity))
    }
    let doing = [ParticipantSystem.changeAgent, .implementing].map { (system: $0, members: members($0)) }
    let acting = members(.action)
    var seen: Set<String> = []
    return systems.parties(of: .controlling).compactMap { writing in
      let party = parties.names.identity(of: writing)
      guard !party.isEmpty, seen.insert(party).inserted else { return nil }
      let name = parties.names.name(of: writing)
      let also = doing.filter { $0.members.contains(party) }.map(\.system)
      guard !also.isEmpty || acting.contains(party) else { return nil }
      let named = also.isEmpty ? [ParticipantSystem.action] : also
      let others = (
        named.map(\.name.id).joined(separator: " dan "), named.map(\.name.en).joined(separator: " and ")
      )
      return Finding(
        rule: "S02", severity: also.isEmpty ? .saran : .perluDicek, file: systems.path, index: controlling.index,
        id: ParticipantSystem.controlling.rawValue, field: "Pihak",
        message: Words(
          id: "\(name) berada di sistem pengawasan dan juga di sistem \(others.0)",
          en: "\(name) stands in the controlling system and also in the \(others.1) system"))
    }
  }
}
