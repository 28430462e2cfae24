import RecordText

extension Rule {
  /// S05: prose of a system names registered parties missing from its list.
  static let partyMissing = Rule(
    "S05", .caseFolder, Words(id: "Pihak disebut tetapi tidak terdaftar", en: "Party named but not listed")
  ) { workspace, folder, readings in
    guard !folder.isEmpty, let path = FileKind.rencana.path(inCase: folder), let file = workspace[path] else {
      return []
    }
    let text = readings.text(of: file)
    let passages = text.passages.filter { $0.spec?.type == "Sistem" }
    guard !passages.isEmpty else { return [] }
    let parties = NamedParties(workspace, CaseSummary(folder, of: workspace).programme)
    return passages.compactMap { passage in
      let listed = file.records.record(at: passage.index).values(of: "Pihak")
      let missing = parties.named(in: passage, of: text).filter { !parties.isListed($0, listed) }
      guard !missing.isEmpty else { return nil }
      let names = missing.map(\.name).joined(separator: ", ")
      return text.finding(
        "S05", .perluDicek, passage, in: workspace,
        Words(
          id: "Keterangan menyebut \(names), padahal belum ada di daftar pihaknya",
          en: "The text names \(names), not in its list of parties"),
        fix: fix(missing, passage, listed, path, workspace))
    }
  }

  /// The edit that lists the parties too.
  private static func fix(
    _ missing: [Party], _ passage: Passage, _ listed: [String], _ path: String, _ workspace: Workspace
  ) -> Edit? {
    var draft = Draft(workspace, Words(id: "Daftarkan pihak yang disebut", en: "List the parties named"))
    guard (try? draft.set("Pihak", to: listed + missing.map(\.id), in: path, at: passage.index)) != nil else {
      return nil
    }
    return draft.edit
  }
}

/// Finds registered parties in a text, the longest name first.
private struct NamedParties {
  private struct Name {
    let keys: [UInt64]
    let party: Party
    /// An acronym must be written in capitals, so that it is no ordinary word.
    let needsCapitals: Bool
  }

  private var names: [UInt64: [Name]] = [:]
  private let programme: [UInt64]

  init(_ workspace: Workspace, _ programme: String?) {
    self.programme = programme.map { TextWord.keys(of: $0) } ?? []
    for party in PartyRegister(workspace).parties where !party.id.isEmpty {
      for (text, isShort) in [(party.name, false), (party.record["Singkatan"] ?? "", true)] {
        let keys = TextWord.keys(of: text)
        guard let first = keys.first, keys.count > 1 || text.count > 2 else { continue }
        names[first, default: []].append(Name(keys: keys, party: party, needsCapitals: isShort && keys.count == 1))
      }
    }
    for first in names.keys { names[first]?.sort { $0.keys.count > $1.keys.count } }
  }

  func named(in passage: Passage, of text: FileText) -> [Party] {
    var found: [Party] = []
    var place = passage.words.lowerBound
    while place < passage.words.upperBound {
      let rest = text.keys(place..<passage.words.upperBound)
      // The programme's own name may hold a party's.
      if !programme.isEmpty, rest.starts(with: programme) {
        place += programme.count
        continue
      }
      let name = names[text.words[place].key]?.first { name in
        rest.starts(with: name.keys)
          && (!name.needsCapitals || text.words[place].traits.contains(.capital))
      }
      guard let name else {
        place += 1
        continue
      }
      if isActor(place, passage, text), !found.contains(where: { $0.id == name.party.id }) { found.append(name.party) }
      place += name.keys.count
    }
    return found
  }

  /// Whether a name is that of somebody who takes part: "warga Kelurahan Rancanumpang" and "peserta BPJS" name others,
  /// "di Kelurahan Rancanumpang" a place.
  private func isActor(_ place: Int, _ passage: Passage, _ text: FileText) -> Bool {
    let word = text.words[place]
    if !word.traits.isDisjoint(with: [.startsSentence, .afterBreak]) { return true }
    guard place > passage.words.lowerBound else { return true }
    return !Self.othersBefore.contains(text.words[place - 1].key)
  }

  private static let othersBefore = WordSet(
    """
    warga masyarakat penduduk pekerja peserta kepesertaan program kegiatan kartu iuran manfaat layanan jaminan di ke dari
    wilayah kelurahan kecamatan kota kantor lingkungan sekitar tentang mengenai soal menjadi
    mempunyai memiliki punya memakai menggunakan
    """)

  /// Whether a list names a party: by its Id, or in words that hold its name or acronym.
  func isListed(_ party: Party, _ listed: [String]) -> Bool {
    let names = [party.name, party.record["Singkatan"] ?? ""].map { TextWord.keys(of: $0) }.filter { !$0.isEmpty }
    return listed.contains { value in
      if value == party.id { return true }
      let known = registered(value) ?? TextWord.keys(of: value)
      return names.contains { known.contains($0) }
    }
  }

  private func registered(_ id: String) -> [UInt64]? {
    names.values.joined().first { $0.party.id == id }.map { TextWord.keys(of: $0.party.name) }
  }
}
