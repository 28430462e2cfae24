extension Rule {
  /// J04: an item that nobody performs, a rundown without registration or without closing.
  ///
  /// Someone responsible is enough, except for what is taught where the rundown names performers elsewhere. An item without a name may be anything (D04): it is not judged, and
  /// while one stands there, or one is set aside (D01), nothing is said to be missing.
  static let nobodyPerforms = Rule(
    "J04", .file([.jadwal]),
    Words(
      id: "Acara tanpa pengisi, atau tanpa registrasi atau penutupan",
      en: "Item without a performer, or no registration or closing"),
    reading: { Rundown($0, path: $1) }
  ) { rundown, _ in
    let schedule = rundown.schedule
    let isNamed = { (item: RundownItem) in item.name.contains { !$0.isWhitespace } || !item.isKindInferred }
    let namesPerformers = schedule.items.contains { !$0.performers.isEmpty }
    var findings = schedule.items.compactMap { item -> Finding? in
      guard isNamed(item), item.kind.needsPerformer, item.performers.isEmpty,
        item.responsible == nil || (namesPerformers && item.kind.isTaught)
      else { return nil }
      return schedule.finding(
        "J04", .perluDicek, item, field: "Pengisi",
        Words(
          id: "Acara \(item.number) (“\(item.name)”) belum ada pengisinya",
          en: "Nobody performs item \(item.number) (“\(item.name)”)"))
    }
    guard let first = schedule.items.first, let last = schedule.items.last, schedule.itemsSetAside.isEmpty,
      schedule.items.allSatisfy(isNamed)
    else { return findings }
    if !schedule.items.contains(where: { $0.includes(.registration) }) {
      findings.append(
        schedule.finding(
          "J04", .perluDicek, at: first,
          Words(id: "Susunan acara belum memuat registrasi peserta", en: "The rundown has no registration")))
    }
    if !schedule.items.contains(where: { $0.includes(.closing) }) {
      findings.append(
        schedule.finding(
          "J04", .perluDicek, at: last,
          Words(id: "Susunan acara belum memuat penutupan", en: "The rundown has no closing")))
    }
    return findings
  }
}
