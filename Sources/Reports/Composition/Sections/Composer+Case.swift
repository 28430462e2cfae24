import Practicum

extension Composer {
  /// The chapter of a case, its sections in the order of the stages.
  mutating func chapter(of summary: CaseSummary) -> [Block] {
    folder = summary.folder
    defer { folder = "" }
    let sections =
      caseIdentity(summary) + proseSection(.overview, "Gambaran Umum Masalah")
      + proseSection(.concepts, "Tinjauan Konsep") + identification() + focus(summary) + needs() + resources()
      + plan(summary)
    return [chapter(summary.title, "bab")] + sections
  }

  /// Whose case it is, before its first section.
  private mutating func caseIdentity(_ summary: CaseSummary) -> [Block] {
    guard let profile = summary.profile, summary.record["Profil"] != "lainnya" else { return [] }
    var inlines: [Inline] = [.text("Kasus dalam bab ini termasuk profil \(profile.id.lowercasedStart)")]
    if let period = period(summary.record["Mulai"], summary.record["Selesai"]) {
      inlines += [.text(" dan dikerjakan ")] + period
    }
    return [.text(inlines + [.text(".")])]
  }

  private mutating func identification() -> [Block] {
    let prose = prose(.identification, below: 2)
    let meetings = Meeting.all(inCase: folder, of: workspace)
    var blocks = prose
    if !meetings.isEmpty {
      let label = label("pertemuan")
      blocks += [
        .heading(Heading(3, .section, [.text("Pertemuan dan pengumpulan data")])),
        .lead("Data dikumpulkan lewat pertemuan yang tercatat dalam", label),
        .table(
          meetingTable(
            meetings, Caption(.table, [.text("Pertemuan dan Pengumpulan Data")], label: label))),
      ]
      for meeting in meetings { blocks += results(of: meeting, level: 4) }
    }
    blocks += problems() + problemTree()
    return section(
      2, "Identifikasi Masalah", "identifikasi", missing: ProseSection.identification.guide(isInCase: true).id, blocks)
  }

  private mutating func problems() -> [Block] {
    let problems = records("Masalah", .kasus).filter { !($0["Teks"] ?? "").isEmpty }
    guard !problems.isEmpty else { return [] }
    let label = label("masalah")
    let rows = problems.map { problem -> [Table.Cell] in
      [
        Table.Cell(line(problem["Teks"] ?? "")),
        Table.Cell(blocks: details(problem["Uraian"] ?? "", below: 5).flush),
        Table.Cell(entries: problem.values(of: "Bukti").map { evidence($0) }),
      ]
    }
    return [
      .heading(Heading(3, .section, [.text("Masalah yang ditemukan")])),
      .lead("Masalah yang dikemukakan warga dan ditemukan praktikan dirangkum dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Masalah yang Ditemukan")], label: label),
          [.number, .init("Masalah", 30), .init("Uraian", 40, isOptional: true), .init("Sumber data", 25)],
          Table.numbered(rows))),
    ]
  }

  private mutating func problemTree() -> [Block] {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    guard !tree.items.isEmpty else { return [] }
    let label = label("pohon-masalah")
    var blocks: [Block] = [
      .heading(Heading(3, .section, [.text("Pohon masalah")]))
    ]
    blocks += treeFigures(
      "Hubungan sebab dan akibat dari masalah itu digambarkan dalam", tree,
      Caption(.figure, [.text("Analisis Pohon Masalah")], label: label))
    let untreated = tree.items.filter { !$0.outOfScope.isEmpty && !$0.text.isEmpty }
    if !untreated.isEmpty {
      blocks.append(.text([.text("Yang sengaja tidak ditangani dalam rencana ini:")]))
      blocks.append(
        .list(
          ItemList(
            .bullet,
            untreated.map { item in
              [.text(line(item.text) + [.text(", karena ")] + line(item.outOfScope.lowercasedStart), .flush)]
            })))
    }
    return blocks
  }

  private mutating func focus(_ summary: CaseSummary) -> [Block] {
    var blocks = prose(.focus, below: 2)
    let tree = ProblemTree(ofCase: folder, in: workspace)
    if let core = tree.core, !tree.items[core].text.isEmpty {
      blocks.append(
        .text([.text("Masalah inti yang menjadi fokus kasus ini: "), .strong(line(tree.items[core].text)), .text(".")]))
    }
    return section(
      2, "Fokus Masalah", "fokus", missing: ProseSection.focus.guide(isInCase: true).id, blocks)
  }

  private mutating func needs() -> [Block] {
    var blocks = prose(.needs, below: 2)
    let all = NeedsAndResources(workspace, path: NeedsAndResources.path(ofCase: folder))
    let tree = ProblemTree(ofCase: folder, in: workspace)
    let needs = all.needs.filter { !$0.text.isEmpty }
    if !needs.isEmpty {
      let label = label("kebutuhan")
      let rows = needs.map { need -> [Table.Cell] in
        let causes = need.causes.map { id in tree.number(of: id).map { tree.items[$0].text } ?? id }
        return [
          Table.Cell(line(need.text)),
          Table.Cell(blocks: details(field("Uraian", at: need.index, in: all.path), below: 5).flush),
          Table.Cell(entries: causes.map { line($0) }),
        ]
      }
      blocks += [
        .lead("Kebutuhan dan penyebab masalah yang dijawabnya disajikan dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Kebutuhan dan Penyebab yang Dijawab")], label: label),
            [
              .number, .init("Kebutuhan", 30), .init("Uraian", 32, isOptional: true),
              .init("Penyebab yang dijawab", 33),
            ],
            Table.numbered(rows))),
      ]
    }
    return section(
      2, "Analisis Kebutuhan", "analisis-kebutuhan", missing: ProseSection.needs.guide(isInCase: true).id, blocks)
  }

  private mutating func resources() -> [Block] {
    var blocks = prose(.resources, below: 2)
    let all = NeedsAndResources(workspace, path: NeedsAndResources.path(ofCase: folder))
    if !all.resources.isEmpty {
      let label = label("sumber")
      var rows: [[Table.Cell]] = []
      var number = 0
      for group in ResourceClass.allCases.map(Optional.some) + [nil] {
        let own = all.resources(group)
        guard !own.isEmpty else { continue }
        let title = group.map { "Sumber \($0.words.id)" } ?? "Golongan belum ditentukan"
        rows.append([Table.Cell(title, .rowHeader, columns: 4)])
        for resource in own {
          number += 1
          let name =
            resource.party.isEmpty
            ? line(resource.text)
            : line(names.name(of: resource.party)) + (resource.text.isEmpty ? [] : [.text(": ")] + line(resource.text))
          let served = resource.needs.map { all.need($0)?.text ?? $0 }
          rows.append([
            Table.Cell("\(number).", alignment: .center), Table.Cell(name),
            Table.Cell(blocks: details(resource.details, below: 5).flush), Table.Cell(entries: served.map { line($0) }),
          ])
        }
      }
      blocks += [
        .lead("Sumber yang tersedia menurut golongannya disajikan dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Potensi dan Sumber")], label: label),
            [.number, .init("Sumber", 27), .init("Uraian", 38, isOptional: true), .init("Kebutuhan yang dibantu", 30)],
            rows)),
      ]
    }
    return section(
      2, "Potensi dan Sumber", "potensi", missing: ProseSection.resources.guide(isInCase: true).id, blocks)
  }

  /// What evidence says: a meeting by its title, with the card; a work as citation; anything else as written.
  mutating func evidence(_ written: String) -> [Inline] {
    let text = written.withoutOuterBlanks
    if text.hasPrefix("@") { return line("[\(text)]") }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    guard let stem = parts.first else { return [] }
    for place in Set([folder, ""]).sorted().reversed() {
      let path = "\(WorkspacePath.meetingFolder(ofCase: place))/\(stem).rec"
      guard let file = workspace[path]?.records else { continue }
      let title = Meeting(path: path, file).title
      return [.text(parts.count > 1 ? "\(title), kartu \(parts[1])" : title)]
    }
    return line(text)
  }
}

extension [Block] {
  /// The paragraphs set without indents, as in a cell.
  var flush: [Block] {
    map { block in
      guard case .paragraph(var paragraph) = block, paragraph.role == .body else { return block }
      paragraph.role = .flush
      return .paragraph(paragraph)
    }
  }
}
