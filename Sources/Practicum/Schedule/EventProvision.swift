import RecordText

/// What the budget of a case provides for its event, beside what the schedule says of the event.
struct EventProvision: Sendable {
  let rundown: Rundown
  let budget: Budget
  /// Whether a budget line was set aside on reading: what seems to be missing may stand there.
  let hasLineSetAside: Bool
  /// The names of registered parties by Id.
  private let names: [String: String]
  /// Those who hold the event themselves, by what their names come to: the students and the committee.
  private let hosts: Set<String>

  init(_ workspace: Workspace, ofCase folder: String) {
    rundown = Rundown(workspace, path: Schedule.path(ofCase: folder))
    let path = Budget.path(ofCase: folder)
    budget = Budget(workspace, path: path)
    let file = workspace[path]?.records ?? RecordFile()
    hasLineSetAside = !file.blocksSetAside(of: ["Rincian"]).isEmpty
    let register = PartyRegister(workspace)
    names = Dictionary(register.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var hosts = PracticumIdentity(workspace).students
    if let plan = FileKind.rencana.path(inCase: folder).flatMap({ workspace[$0]?.records }) {
      for committee in plan.records(of: "Panitia") { hosts += plan.record(at: committee).values(of: "Pihak") }
    }
    let names = self.names
    self.hosts = Set(hosts.map { Self.key(names[$0] ?? $0) })
  }

  var schedule: Schedule { rundown.schedule }

  /// What a name comes to apart from capitals, blanks and signs.
  private static func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
}

// MARK: Meals

extension EventProvision {
  /// The lines that certainly pay a meal at the event: not the food of the committee or the speakers alone, who find
  /// their time, and not what is only called `konsumsi`, which may be snacks.
  var mealLines: [BudgetLine] {
    budget.lines.filter { line in
      guard line.purpose == .makan, line.recipient != .panitia, line.recipient != .narasumber, line.value != 0 else {
        return false
      }
      return !line.isPurposeInferred || Self.namesMeal(line.description) || Self.namesMeal(line.specification)
    }
  }

  /// Whether some line may pay a meal: also what is only called `konsumsi`, and one whose purpose nobody can tell.
  ///
  /// Where other words of a line say that its `konsumsi` is a snack, or it is measured as no food is, it pays none.
  var mayPayMeal: Bool {
    hasLineSetAside
      || budget.lines.contains { line in
        guard let purpose = line.purpose else { return !Self.isNoFood(line) }
        guard purpose == .makan, line.isPurposeInferred else { return purpose == .makan }
        return Self.telling(line.description) != .snack && Self.telling(line.specification) != .snack
          || Self.namesMeal(line.description) || Self.namesMeal(line.specification)
      }
  }

  /// Whether a line is measured in something that no food is.
  private static func isNoFood(_ line: BudgetLine) -> Bool {
    let units: Set<String> = [
      "lembar", "lbr", "meter", "m", "m2", "cm", "rim", "roll", "rol", "jam", "menit", "hari", "bulan", "unit", "titik",
      "kali", "trip", "rit", "oh", "oj", "ok", "eksemplar", "eks", "halaman", "exp",
    ]
    return Wording.words(of: line.unit).first.map(units.contains) ?? false
  }

  /// The items in which people eat.
  var meals: [RundownItem] { schedule.items.filter { $0.kind == .meal } }

  /// Whether the rundown leaves time for a meal: one is named, or a rest of half an hour or more, or an item that may
  /// be one.
  var hasTimeForMeal: Bool {
    guard schedule.itemsSetAside.isEmpty else { return true }
    return rundown.slots.contains { slot in
      let item = slot.item
      if item.includes(.meal) || !item.name.contains(where: \.isLetter) { return true }
      return item.kind == .rest && (slot.minutes ?? 30) >= 30
    }
  }

  private static func namesMeal(_ text: String) -> Bool {
    telling(text) == .makan
  }

  /// What a text is spent on without the words for any food.
  private static func telling(_ text: String) -> BudgetPurpose? {
    let vague: Set<String> = ["konsumsi", "katering", "catering"]
    let words = Wording.words(of: text).filter { !vague.contains($0) }
    return BudgetWording.purpose(of: words.joined(separator: " "))
  }
}

// MARK: Counts

extension EventProvision {
  /// How many days the event lasts.
  var days: Int { max(1, rundown.days.count) }

  /// The budget lines that count what each recipient of a kind gets: one for one.
  func counted(_ recipient: BudgetRecipient, _ purpose: BudgetPurpose) -> [(line: BudgetLine, people: Int)] {
    budget.lines.compactMap { line in
      guard line.recipient == recipient, line.purpose == purpose, let people = line.people, people > 0,
        purpose == .perlengkapan ? Self.isKit(line) : !Self.isDrink(line)
      else { return nil }
      return (line, people)
    }
  }

  /// The counted lines that do not provide for so many people: neither each by itself, nor all together, once or on
  /// each day, food also at each meal or break.
  func misfits(
    _ lines: [(line: BudgetLine, people: Int)], _ people: Int, _ purpose: BudgetPurpose
  ) -> [(line: BudgetLine, people: Int)] {
    let eaten: RundownKind? = purpose == .makan ? .meal : purpose == .snack ? .pause : nil
    let breaks = schedule.items.count { $0.kind == eaten }
    let fitting = Set([1, days, breaks].map { people * max(1, $0) })
    if fitting.contains(lines.reduce(0) { $0 + $1.people }) { return [] }
    return lines.filter { !fitting.contains($0.people) }
  }

  /// Drinks come in boxes and bottles for many.
  private static func isDrink(_ line: BudgetLine) -> Bool {
    let drinks: Set<String> = [
      "air", "aqua", "minum", "minuman", "kopi", "teh", "gula", "permen", "galon", "susu", "sirup",
    ]
    return !drinks.isDisjoint(with: Wording.words(of: "\(line.description) \(line.specification)"))
  }

  /// Whether each participant gets one of what the line buys; chairs, markers and packs of pens are shared.
  private static func isKit(_ line: BudgetLine) -> Bool {
    let unit = Wording.words(of: line.unit).first ?? ""
    if ["orang", "org", "peserta", "paket", "set", "kit"].contains(unit) { return true }
    let own: Set<String> = [
      "kit", "map", "notes", "note", "blocknote", "buku", "pulpen", "bolpoin", "ballpoint", "pensil", "modul", "tag",
      "card", "tas", "kaos", "seragam",
    ]
    return ["buah", "bh", "pcs"].contains(unit) && !own.isDisjoint(with: Wording.words(of: line.description))
  }
}

// MARK: Resource persons

extension EventProvision {
  /// How many resource persons the rundown names: those from outside who teach; nil where nobody can tell.
  var speakers: Int? {
    var found: Set<String> = []
    for item in schedule.items where item.kind.isTaught {
      for performer in item.performers {
        let name = names[performer] ?? performer
        let key = Self.key(name)
        let words = Wording.words(of: name)
        // An office may be called a unit that carries out: "Unit Pelaksana Teknis".
        let isUnit = words.contains("unit")
        if hosts.contains(key) || (!isUnit && !Self.hostWords.isDisjoint(with: words)) { continue }
        // One name that may be several people, or a mere role, cannot be counted.
        let isList = names[performer] == nil && words.contains { $0 == "dan" || $0 == "serta" }
        if isList || name.contains(where: { ",;/&".contains($0) }) { return nil }
        if !BudgetWording.recipients(of: name).isEmpty { return nil }
        found.insert(key)
      }
    }
    return found.isEmpty ? nil : found.count
  }

  /// How many resource persons are paid; nil where no fee says so. Fees by the hour pay at least one person a line.
  var fees: (count: ClosedRange<Int>, line: BudgetLine)? {
    let lines = budget.lines.filter { $0.purpose == .honor && $0.recipient == .narasumber }
    guard let first = lines.first else { return nil }
    var (least, most) = (0, 0)
    for line in lines {
      guard let people = line.people, people > 0 else { return nil }
      let unit = Wording.words(of: line.unit)
      let isByHour = people > 1 && (unit.count > 1 || ["oj", "oh", "ok"].contains(unit.first ?? ""))
      least += isByHour ? 1 : people
      most += people
    }
    return (least...max(least, most), first)
  }

  /// Those who hold the event themselves, as they are called.
  private static let hostWords: Set<String> = [
    "praktikan", "mahasiswa", "mahasiswi", "pekerja", "panitia", "mc", "pembawa", "moderator", "sie", "divisi",
    "koordinator", "pelaksana", "fasilitator", "peserta", "notulis",
  ]
}
