import Practicum

extension Destination {
  /// The screen on which a record of the workspace stands, with the record or its field focused; nil where the file
  /// has no such record.
  static func place(file path: String, index: Int, field: String? = nil, _ session: Session) -> Destination? {
    guard let file = session.workspace[path], index < file.records.count else { return nil }
    if file.records.kind(at: index) == .broken { return .repair(file: path, index: index) }
    let focus = Focus(index, field: field)
    let folder = WorkspacePath.caseFolder(of: path)
    switch (file.kind, file.records.type(at: index)) {
    case (.pertemuan, "Peserta"): return .roster(path, focus: focus)
    case (.pertemuan, "Temuan"): return .cards(path, focus: focus)
    case (.pohonMasalah, "Butir"): return .tree(folder, focus: focus)
    case (.swot, "Faktor"), (.swot, "Strategi"): return .swot(folder, focus: focus)
    case (.kasus, "Kebutuhan"): return .needs(folder, focus: focus)
    case (.kasus, "SumberDaya"): return .resources(folder, focus: focus)
    case (.rencana, "Rencana"), (.rencana, "Teknik"): return .methods(folder, focus: focus)
    case (.rencana, "Tujuan"): return .goals(folder, focus: focus)
    case (.rencana, "Kegiatan"): return .activities(folder, focus: focus)
    case (.rencana, "Sistem"): return .systems(folder, focus: focus)
    case (.anggaran, "Rincian"), (.anggaran, "Kelompok"): return .budget(folder, focus: focus)
    case (.jadwal, "Acara"): return .rundown(folder, focus: focus)
    case (.jadwal, "Langkah"): return .steps(folder, focus: focus)
    default: return .form(file: path, index: index, field: field)
    }
  }

  /// Where the plan of a case is mended: the record that a finding of group S or G speaks of, else the whole part.
  static func placeInPlan(of finding: Finding, _ session: Session) -> Destination? {
    guard let index = finding.index else {
      return finding.rule.hasPrefix("S") ? .systems(finding.caseFolder) : .goals(finding.caseFolder)
    }
    return place(file: finding.file, index: index, field: finding.field, session)
  }
}
