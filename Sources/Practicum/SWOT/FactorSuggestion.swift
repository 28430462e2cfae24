import RecordText

/// Something the case already knows that could become a factor.
public struct FactorSuggestion: Equatable, Sendable {
  /// The kind it fits as a rule.
  public let kind: FactorKind
  public let text: String
  /// What the factor would rest on, as a value of `Dasar`.
  public let basis: String
  /// Where it comes from, such as "penyebab" or the meeting's name.
  public let source: Words
}

extension SWOTMatrix {
  /// Suggestions for a kind from the case's resources, needs, tree and findings, without those a factor rests on already.
  ///
  /// What helps from within or near the clients suggests a strength, from institutions an opportunity; causes and needs
  /// suggest weaknesses; effects suggest threats. A finding suggests by its kind, a problem for both W and T.
  public func suggestions(for kind: FactorKind, in workspace: Workspace) -> [FactorSuggestion] {
    let folder = WorkspacePath.caseFolder(of: path)
    let taken = Set(factors.flatMap(\.basis))
    let all =
      Self.fromCase(workspace["kasus/\(folder)/kasus.rec"]?.records, PartyRegister(workspace))
      + Self.fromTree(workspace["kasus/\(folder)/pohon-masalah.rec"]?.records)
      + workspace.meetings(ofCase: folder).flatMap { Self.fromMeeting(workspace[$0]?.records, path: $0) }
    return all.filter { $0.kind == kind && !taken.contains($0.basis) }
  }

  private static func fromCase(_ file: RecordFile?, _ register: PartyRegister) -> [FactorSuggestion] {
    guard let file else { return [] }
    let resources = file.records(of: "SumberDaya").compactMap { index in
      let party = file.value("Pihak", at: index)
      let text = file.value("Teks", at: index) ?? party.flatMap(register.party)?.name ?? party
      let isNear = file.value("Golongan", at: index) == "informal"
      return suggestion(
        isNear ? .strength : .opportunity, text, file.value("Id", at: index), Words(id: "sumber daya", en: "resource"))
    }
    let needs = file.records(of: "Kebutuhan").compactMap { index in
      suggestion(
        .weakness, file.value("Teks", at: index), file.value("Id", at: index), Words(id: "kebutuhan", en: "need"))
    }
    return resources + needs
  }

  private static func fromTree(_ file: RecordFile?) -> [FactorSuggestion] {
    guard let file else { return [] }
    return file.records(of: "Butir").compactMap { index in
      let (text, id) = (file.value("Teks", at: index), file.value("Id", at: index))
      return switch file.value("Jenis", at: index) {
      case "penyebab": suggestion(.weakness, text, id, Words(id: "penyebab", en: "cause"))
      case "dampak": suggestion(.threat, text, id, Words(id: "dampak", en: "effect"))
      default: nil
      }
    }
  }

  private static let kindsOfFinding: [String: [FactorKind]] = [
    "potensi": [.strength], "harapan": [.opportunity], "usulan": [.opportunity], "masalah": [.weakness, .threat],
  ]

  private static func fromMeeting(_ file: RecordFile?, path: String) -> [FactorSuggestion] {
    guard let file else { return [] }
    let stem = WorkspacePath.stem(of: path)
    return file.records(of: "Temuan").flatMap { index in
      let id = file.value("Id", at: index).map { "\(stem)/\($0)" }
      return (kindsOfFinding[file.value("Jenis", at: index) ?? ""] ?? []).compactMap { kind in
        suggestion(kind, file.value("Teks", at: index), id, Words(same: stem))
      }
    }
  }

  private static func suggestion(
    _ kind: FactorKind, _ text: String?, _ basis: String?, _ source: Words
  ) -> FactorSuggestion? {
    guard let text, let basis, !text.isEmpty, !basis.isEmpty else { return nil }
    return FactorSuggestion(kind: kind, text: text, basis: basis, source: source)
  }
}
