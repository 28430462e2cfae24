extension Rule {
  /// A06: meals are budgeted and the rundown has no meal break, or it has one and no line pays a meal.
  ///
  /// A rest of half an hour or more leaves time for a meal. What is only called `konsumsi` may be snacks and may be a
  /// meal: it is held against nobody, unless its other words say which.
  static let mealAndBreak = Rule(
    "A06", .caseFolder, Words(id: "Makan dianggarkan tanpa waktu makan", en: "Meals without a meal break"),
    reading: { EventProvision($0, ofCase: $1) }
  ) { event, _ in
    guard !event.schedule.items.isEmpty, !event.budget.lines.isEmpty else { return [] }
    if let line = event.mealLines.first, !event.hasTimeForMeal {
      return [
        event.budget.finding(
          "A06", .perluDicek, line, field: "Untuk",
          Words(
            id: "“\(line.description)” dianggarkan, tetapi susunan acara tidak memuat waktu makan",
            en: "“\(line.description)” is budgeted, but the rundown has no meal break"))
      ]
    }
    if let item = event.meals.first, !event.mayPayMeal {
      return [
        event.schedule.finding(
          "A06", .perluDicek, item, field: "Jenis",
          Words(
            id: "Acara \(item.number) (“\(item.name)”) waktu makan, tetapi anggaran tidak memuat makan",
            en: "Item \(item.number) (“\(item.name)”) is a meal break, but the budget has no meal"))
      ]
    }
    return []
  }
}
