import RecordText

extension Narrative {
  private var problemTree: ProblemTree { ProblemTree(ofCase: folder, in: workspace) }

  /// The problems that were named.
  var problems: [String] {
    let texts = all("Masalah", .kasus).compactMap { $0["Teks"] }.filter { !$0.isEmpty }.map(phrase.part)
    guard !texts.isEmpty else { return [] }
    return texts.count == 1
      ? ["Masalah yang dikemukakan warga adalah \(texts[0])."]
      : ["Ada \(phrase.counted(texts.count)) masalah yang dikemukakan warga, yaitu \(phrase.list(texts))."]
  }

  /// The core problem.
  var core: [String] {
    let tree = problemTree
    guard let core = tree.core, !tree.items[core].text.isEmpty else { return [] }
    return ["Masalah yang menjadi fokus adalah \(phrase.part(tree.items[core].text))."]
  }

  /// The tree told from its core: what causes it, step by step, and where it leads.
  var tree: [String] {
    let tree = problemTree
    guard let core = tree.core, !tree.items[core].text.isEmpty else { return [] }
    let text = phrase.part(tree.items[core].text)
    var sentences = ["Masalah inti yang tergambar dalam pohon masalah adalah \(text)."]
    let causes = main(.cause, tree, core)
    if !causes.isEmpty {
      sentences.append(
        causes.count == 1
          ? "Penyebab utamanya adalah \(words(causes, tree))."
          : "Penyebab utamanya ada \(phrase.counted(causes.count)), yaitu \(words(causes, tree)).")
    }
    sentences += chains(tree, core, except: causes)
    let effects = main(.effect, tree, core)
    if !effects.isEmpty {
      sentences.append("Dampaknya adalah \(words(effects, tree)).")
    }
    return sentences + consequences(tree, core, except: effects)
  }

  /// The items of a side marked as main, else those next to the core.
  private func main(_ kind: TreeItemKind, _ tree: ProblemTree, _ core: Int) -> [Int] {
    let own = tree.subtree(of: core).filter { tree.items[$0].kind == kind && !tree.items[$0].text.isEmpty }
    let marked = own.filter { tree.items[$0].isMain }
    return marked.isEmpty ? own.filter { tree.parents(of: $0).contains(core) } : marked
  }

  private func words(_ items: [Int], _ tree: ProblemTree) -> String {
    phrase.list(items.map { phrase.part(tree.items[$0].text) })
  }

  /// What the core and each cause come from.
  private func chains(_ tree: ProblemTree, _ core: Int, except told: [Int]) -> [String] {
    tree.subtree(of: core).compactMap { number in
      guard tree.items[number].kind != .effect, !tree.items[number].text.isEmpty else { return nil }
      let roots = tree.items.indices.filter { other in
        tree.items[other].kind == .cause && !tree.items[other].text.isEmpty && tree.parents(of: other).contains(number)
      }
      guard !roots.isEmpty, number != core || roots != told else { return nil }
      return "\(phrase.head(tree.items[number].text)) karena \(words(roots, tree))."
    }
  }

  /// What the core and each effect lead to.
  private func consequences(_ tree: ProblemTree, _ core: Int, except told: [Int]) -> [String] {
    tree.subtree(of: core).compactMap { number in
      guard tree.items[number].kind != .cause, !tree.items[number].text.isEmpty else { return nil }
      let further = tree.items.indices.filter { other in
        tree.items[other].kind == .effect && !tree.items[other].text.isEmpty && tree.parents(of: other).contains(number)
      }
      guard !further.isEmpty, number != core || further != told else { return nil }
      return "\(phrase.head(tree.items[number].text)), sehingga \(words(further, tree))."
    }
  }

  /// Why the problem should not be left alone.
  var reasons: [String] {
    let tree = problemTree
    guard let core = tree.core, !tree.items[core].text.isEmpty else { return [] }
    let effects = main(.effect, tree, core)
    guard !effects.isEmpty else { return [] }
    return ["\(phrase.head(tree.items[core].text)). Jika dibiarkan, akibatnya \(words(effects, tree))."]
  }

  /// What is needed against each cause.
  var needs: [String] {
    let tree = problemTree
    let needs = all("Kebutuhan", .kasus).filter { !($0["Teks"] ?? "").isEmpty }
    let each = needs.compactMap { need -> String? in
      let causes = need.values(of: "Penyebab").compactMap { tree.number(of: $0) }
        .filter { !tree.items[$0].text.isEmpty }
      guard !causes.isEmpty else { return nil }
      return
        "\(phrase.head(need["Teks"] ?? "")) dibutuhkan untuk menjawab \(causes.count == 1 ? "penyebab" : "penyebab-penyebab") "
        + "berikut: \(words(causes, tree))."
    }
    guard each.count > 1 else { return each }
    let all = phrase.list(needs.map { phrase.part($0["Teks"] ?? "") })
    return ["Dari pohon masalah dirumuskan \(phrase.counted(needs.count)) kebutuhan, yaitu \(all)."] + each
  }

  /// Who and what can meet the needs, by class and by need.
  var resources: [String] {
    let records = all("SumberDaya", .kasus)
    func name(_ record: Record) -> String {
      let party = record["Pihak"] ?? ""
      return party.isEmpty ? phrase.part(record["Teks"] ?? "") : phrase.party(party)
    }
    let classes = choices("Golongan", of: "SumberDaya", in: .kasus).compactMap { choice -> String? in
      let names = records.filter { $0["Golongan"] == choice.value }.map(name).filter { !$0.isEmpty }
      return names.isEmpty ? nil : "Sumber \(choice.words.id) yang tersedia adalah \(phrase.list(names))."
    }
    let each = all("Kebutuhan", .kasus).compactMap { need -> String? in
      guard let id = need["Id"], let text = need["Teks"], !id.isEmpty, !text.isEmpty else { return nil }
      let names = records.filter { $0.values(of: "Kebutuhan").contains(id) }.map(name).filter { !$0.isEmpty }
      return names.isEmpty ? nil : "Kebutuhan akan \(phrase.part(text)) dapat dipenuhi bersama \(phrase.list(names))."
    }
    return classes + each
  }
}
