/// Every record type of the format, by the kind of file it stands in.
public enum Schema {
  /// The record types of a kind of file, in writing order.
  public static func records(in kind: FileKind) -> [RecordSpec] {
    switch kind {
    case .praktikum: practicum
    case .wilayah: area
    case .pustaka: literature
    case .kasus: caseFile
    case .pertemuan: meeting
    case .pohonMasalah: problemTree
    case .swot: swot
    case .rencana: plan
    case .anggaran: budget
    case .jadwal: schedule
    case .narasi: []
    }
  }

  /// A record type of a kind of file, or nil for a type the format does not know.
  public static func record(_ type: String, in kind: FileKind) -> RecordSpec? {
    records(in: kind).first { $0.type == type }
  }

  static let yesNo = [Choice("ya", "ya", "yes", key: "y"), Choice("tidak", "tidak", "no", key: "t")]
  static let yes = [Choice("ya", "ya", "yes", key: "y")]
  /// Counts: as many as can be added up and multiplied without harm.
  static let any = 0...1_000_000_000
  static let votesPerPerson = 1...1000
  static let caseOrder = 1...999
  static let party = FieldForm.reference([.party])
  static let evidence = FieldForm.reference([.evidence])
  static let treeItem = FieldForm.reference([.inCase(.pohonMasalah, ["Butir"])])
}
