import Practicum
import TextCanvas

/// `rembuk check-budget`: somebody else's budget recomputed, without a workspace.
enum CheckBudgetCommand {
  /// Prints each slip with its row and cell; gives 0 where everything adds up, 1 where something does not, 2 where the
  /// file could not be read.
  static func run(_ path: String, _ language: Language) -> Int32 {
    guard let file = ImportCommand.table(path, language) else { return 2 }
    do throws(EditRefusal) {
      let check = try BudgetCheck(BudgetImport(file))
      Output.say(BudgetReport(check).text(language))
      return check.hasErrors ? 1 : 0
    } catch {
      Output.complain(error.words, language)
      return 2
    }
  }
}

/// What a recomputed budget has to say.
struct BudgetReport {
  private let check: BudgetCheck

  init(_ check: BudgetCheck) { self.check = check }

  func text(_ language: Language) -> String {
    var lines = [head] + check.source.notices
    let slips = check.slips.filter { $0.severity != .saran }
    for slip in slips { lines += [Words(same: "")] + words(of: slip) }
    lines.append(Words(same: ""))
    lines.append(verdict)
    if !slips.isEmpty { lines += recap }
    if check.uncomputed > 0 { lines.append(uncomputed) }
    return lines.map { visible($0[language]) + "\n" }.joined()
  }

  private var head: Words {
    let source = check.source
    let name = source.sheet.name.isEmpty ? source.source : "\(source.source), \(source.sheet.name)"
    func columns(_ language: Language) -> String {
      source.columns.map { "\($0.letters) \($0.meaning[language])" }.joined(separator: ", ")
    }
    let (groups, lines) = (source.groupCount, source.lineCount)
    return Words(
      id: "\(name): \(groups) kelompok, \(lines) rincian. Kolom: \(columns(.indonesian)).",
      en: "\(name): \(groups) groups, \(lines) lines. Columns: \(columns(.english)).")
  }

  private func words(of slip: BudgetCheck.Slip) -> [Words] {
    let place = slip.place
    let cell = place.cell.map { Words(id: ", sel \($0)", en: ", cell \($0)") } ?? Words(same: "")
    let subject = slip.subject.isEmpty || slip.message.id.contains(slip.subject) ? "" : ": \(slip.subject)"
    var lines = [
      Words(
        id: "Baris \(place.row)\(cell.id)\(subject) (\(slip.severity.words.id), \(slip.rule))",
        en: "Row \(place.row)\(cell.en)\(subject) (\(slip.severity.words.en), \(slip.rule))"),
      Words(id: "  \(slip.message.id)", en: "  \(slip.message.en)"),
    ]
    if let first = mending(slip) {
      lines.append(first)
    } else if let right = slip.right, let printed = slip.printed {
      let (sum, off) = (Rupiah.words(right), Rupiah.words(abs(printed - right)))
      let isMore = printed > right
      lines.append(
        printed == right
          ? Words(
            id: "  Hasil hitung ulang seluruh rincian memang \(sum.id); yang tidak cocok subtotalnya.",
            en: "  All lines recomputed do come to \(sum.en); the subtotals are what does not fit.")
          : Words(
            id: "  Seharusnya \(sum.id); yang tertulis \(isMore ? "lebih" : "kurang") \(off.id).",
            en: "  It should be \(sum.en); what is printed is \(off.en) too \(isMore ? "much" : "little")."))
    }
    return lines
  }

  /// What is to be mended before a subtotal that is wrong together with its lines; nil for any other slip.
  private func mending(_ slip: BudgetCheck.Slip) -> Words? {
    guard !slip.wrongRows.isEmpty, let right = slip.right else { return nil }
    let shown =
      slip.wrongRows.prefix(5).map(String.init).joined(separator: ", ") + (slip.wrongRows.count > 5 ? ", …" : "")
    let sum = Rupiah.words(right)
    return Words(
      id: "  Betulkan dulu baris \(shown); subtotal ini lalu seharusnya \(sum.id).",
      en: "  Mend row \(shown) first; this subtotal should then be \(sum.en).")
  }

  private var verdict: Words {
    let wrong = check.slips.count { $0.severity == .salah }
    let look = check.slips.count { $0.severity == .perluDicek }
    let total = check.total.computed.whole.map(Rupiah.words)
    if wrong == 0, look == 0, !check.hasPrinted {
      return Words(
        id: "Tidak ada jumlah tertulis untuk dibandingkan." + (total.map { " Hitung ulang: total \($0.id)." } ?? ""),
        en: "No amount is printed to compare with." + (total.map { " Recomputed: total \($0.en)." } ?? ""))
    }
    if wrong == 0, look == 0 {
      return Words(
        id: "Semua hitungan cocok." + (total.map { " Total \($0.id)." } ?? ""),
        en: "Everything adds up." + (total.map { " Total \($0.en)." } ?? ""))
    }
    return Words(
      id: "\(wrong) salah, \(look) perlu dicek. Hitung ulang:",
      en: "\(wrong) wrong, \(look) to be looked at. Recomputed:")
  }

  /// The sums as they should be, beside what is printed.
  private var recap: [Words] {
    let rows = check.groups.map { (Words(same: $0.name), $0) } + [(Words(id: "Total", en: "Total"), check.total)]
    let names = rows.map { truncated($0.0.id, to: 40) }
    let width = names.map { displayWidth($0) }.max() ?? 0
    func amounts(_ language: Language) -> [String] {
      rows.map { $0.1.computed.whole.map { Rupiah.shown($0, language) } ?? "?" }
    }
    let shown = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, amounts($0)) })
    let wide = (shown[.indonesian] ?? []).map(\.count).max() ?? 0
    return rows.enumerated().map { place, row in
      func line(_ language: Language) -> String {
        let amount = shown[language]?[place] ?? ""
        let gap = String(repeating: " ", count: max(0, width - displayWidth(names[place])))
        let lead = String(repeating: " ", count: max(0, wide - amount.count))
        guard let printed = row.1.printed, printed != row.1.computed.whole else {
          return "  \(names[place])\(gap)  \(lead)\(amount)"
        }
        let note = Words(id: "tertulis", en: "printed")[language]
        return "  \(names[place])\(gap)  \(lead)\(amount)  (\(note) \(Rupiah.shown(printed, language)))"
      }
      return Words(id: line(.indonesian), en: line(.english))
    }
  }

  private var uncomputed: Words {
    Words(
      id: "\(check.uncomputed) rincian tanpa volume atau harga yang terbaca: jumlah tertulisnya yang dipakai.",
      en: "\(check.uncomputed) lines without a volume or price that can be read: their printed amounts were used.")
  }
}
