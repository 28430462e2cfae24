extension Rule {
  /// A04: a volume or price of zero, a volume that is no number, a group without lines, and printed labels that skip or
  /// repeat a number.
  ///
  /// A field that is missing or malformed is D04; a group whose lines name an unknown one is D02.
  static let budgetInOrder = ofBudget(
    "A04",
    Words(
      id: "Volume atau harga nol atau bukan angka, kelompok tanpa rincian, label yang melompat",
      en: "Volume or price zero or no number, group without lines, labels out of order")
  ) { budget, _ in
    budget.lines.flatMap(budget.oddFactors) + budget.emptyGroups + budget.labelsOutOfOrder
  }
}

extension Budget {
  fileprivate func oddFactors(of line: BudgetLine) -> [Finding] {
    func zero(_ field: String, _ name: Words) -> Finding {
      finding(
        "A04", .perluDicek, line, field: field,
        Words(
          id: "\(name.id) nol, jadi jumlahnya Rp0: \"\(line.description)\"",
          en: "\(name.en) is zero, so the amount is Rp0: \"\(line.description)\""))
    }
    var findings: [Finding] = []
    if line.volumeText.isBlank, !line.printedVolume.isBlank {
      findings.append(
        finding(
          "A04", .perluDicek, line, field: "Volume",
          Words(
            id: "Volume tertulis \"\(excerpt(line.printedVolume))\" bukan angka, jadi jumlahnya tidak dapat dihitung. "
              + "Isi volumenya.",
            en: "The printed volume \"\(excerpt(line.printedVolume))\" is no number, so the amount cannot be computed. "
              + "Fill in the volume.")))
    }
    if line.volume == .zero { findings.append(zero("Volume", Words(id: "Volume", en: "The volume"))) }
    if line.coefficient == .zero { findings.append(zero("Koefisien", Words(id: "Koefisien", en: "The coefficient"))) }
    if line.price == 0 { findings.append(zero("HargaSatuan", Words(id: "Harga satuan", en: "The unit price"))) }
    if let volume = line.volume, let coefficient = line.coefficient, let price = line.price,
      BudgetMoney.amount(volume: volume, coefficient: coefficient, price: price) == nil
    {
      findings.append(
        finding(
          "A04", .perluDicek, line, field: "HargaSatuan",
          Words(
            id: "\(line.calculation.id) terlalu besar untuk dihitung. Periksa volume dan harganya.",
            en: "\(line.calculation.en) is too large to be computed. Check the volume and the price.")))
    }
    return findings
  }

  fileprivate var emptyGroups: [Finding] {
    guard unplacedLines.isEmpty else { return [] }
    return groups.compactMap { group in
      // A second group of the same code is D05, one without a code D04.
      guard self.group(group.id)?.index == group.index, lines(of: group).isEmpty else { return nil }
      let name = group.name.isBlank ? group.id : group.name
      return finding(
        "A04", .perluDicek, group,
        Words(
          id: "Kelompok \"\(name)\" belum punya rincian. Isi rinciannya, atau hapus kelompoknya.",
          en: "Group \"\(name)\" has no line yet. Fill in its lines, or delete the group."))
    }
  }

  fileprivate var labelsOutOfOrder: [Finding] {
    PrintedLabels.slips(in: groups.map(\.label)).map { slip in
      let (group, earlier) = (groups[slip.place], groups[slip.earlier ?? slip.place])
      let message: Words
      switch slip.kind {
      case .repeated:
        message = Words(
          id: "Label \"\(group.label)\" tertulis dua kali", en: "Label \"\(group.label)\" is printed twice")
      case .skipped where slip.earlier == nil:
        message = Words(
          id: "Label \"\(group.label)\" melompati nomor sebelumnya",
          en: "Label \"\(group.label)\" skips the number before it")
      case .skipped:
        message = Words(
          id: "Label \"\(group.label)\" tidak berurutan setelah \"\(earlier.label)\"",
          en: "Label \"\(group.label)\" does not follow \"\(earlier.label)\"")
      }
      return finding("A04", .perluDicek, group, field: "Label", message)
    }
  }
}
