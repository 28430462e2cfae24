import RecordText

/// A case of the practicum, as its kasus.rec names it.
public struct CaseSummary: Equatable, Sendable {
  /// The folder's name, chosen once.
  public let folder: String
  /// The block of the Kasus record; nil when the file has none.
  public let index: Int?
  /// The record with every field as typed.
  public let record: Record

  /// Reads one case.
  public init(_ folder: String, of workspace: Workspace) {
    self.folder = folder
    let file = workspace[Self.path(of: folder)]?.records ?? RecordFile()
    index = file.records(of: "Kasus").first
    record = index.map { file.record(at: $0) } ?? Record()
  }

  /// Where a case's own record stands.
  public static func path(of folder: String) -> String { "kasus/\(folder)/kasus.rec" }

  /// The cases of a practicum in their order.
  public static func all(of workspace: Workspace) -> [CaseSummary] {
    workspace.caseFolders.map { CaseSummary($0, of: workspace) }
  }

  public var path: String { Self.path(of: folder) }
  /// The title, or the folder's name while there is none.
  public var title: String { record["Judul"].flatMap { $0.isEmpty ? nil : $0 } ?? folder }
  public var programme: String? { record["Program"] }
  /// Its place among the cases; nil where none is given or it is no number.
  public var order: Int? { record["Urutan"].flatMap { Int($0) } }

  /// Its profile by name; the value as typed where the format does not know it, nil where none is given.
  public var profile: Words? {
    record["Profil"].map { value in Schema.profiles.first { $0.value == value }?.words ?? Words(same: value) }
  }

  /// The case in a few words, as a screen's title names it: its profile, else the beginning of its title.
  public var shortName: Words {
    if let profile, record["Profil"] != "lainnya" { return profile }
    return Words(same: title.count > 24 ? "\(String(title.prefix(23)).withoutOuterBlanks)…" : title)
  }

  /// The needed fields that are not filled in.
  public var missing: [FieldSpec] { Schema.record("Kasus", in: .kasus)?.missing(in: record) ?? [] }
}

extension CaseSummary {
  /// The profiles a case may have.
  public static let profiles = Schema.profiles

  /// The folder a case added under a title would get: a slug of it that is not taken.
  public static func freshFolder(for title: String, in workspace: Workspace) -> String {
    let everywhere = Set(workspace.files.keys).union(workspace.otherFiles)
    let taken = everywhere.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      return parts.count > 1 && parts[0] == "kasus" ? String(parts[1]) : nil
    }
    return Slug.fresh(for: title, taken: Set(taken))
  }

  /// Adds a case after the last, in a folder named after its title.
  public static func add(title: String, profile: String? = nil, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    // A number outside the form is a finding of its own and no place to go on from.
    let range = Schema.caseOrder
    let last = all(of: workspace).compactMap(\.order).filter(range.contains).max() ?? 0
    var record = Record(["Urutan": "\(min(last + 1, range.upperBound))"])
    if let profile { record.elements.append(.field(Field("Profil", profile))) }
    record.elements.append(.field(Field("Judul", title)))
    var draft = Draft(workspace, Words(id: "Tambah kasus \(title)", en: "Add case \(title)"))
    try draft.insert(record, type: "Kasus", in: path(of: freshFolder(for: title, in: workspace)))
    return draft.edit
  }

  /// Gives the case another title; the folder keeps its name.
  public func rename(to title: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ganti judul \(self.title)", en: "Rename \(self.title)"))
    if let index {
      try draft.set("Judul", to: title, in: path, at: index)
    } else {
      try draft.insert(Record(["Judul": title]), type: "Kasus", in: path)
    }
    return draft.edit
  }

  /// Moves the case so many places up (negative) or down; nil at the end of the list.
  ///
  /// Where the numbers tell the cases apart, only those between the old and the new place change.
  public func move(by step: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var cases = Self.all(of: workspace)
    guard let from = cases.firstIndex(where: { $0.folder == folder }), cases.indices.contains(from + step) else {
      return nil
    }
    let numbers = cases.map { $0.order ?? 0 }
    let areUsable = cases.allSatisfy { ($0.order ?? 0) > 0 } && Set(numbers).count == numbers.count
    cases.insert(cases.remove(at: from), at: from + step)
    var draft = Draft(workspace, Words(id: "Pindahkan kasus \(title)", en: "Move case \(title)"))
    for (place, moved) in cases.enumerated() {
      let number = "\(areUsable ? numbers[place] : place + 1)"
      if let index = moved.index {
        try draft.set("Urutan", to: number, in: moved.path, at: index)
      } else {
        try draft.insert(Record(["Urutan": number]), type: "Kasus", in: moved.path)
      }
    }
    return draft.edit
  }

  /// Takes the case out: its whole folder moves to where undo, or a person, can bring it back from.
  public func remove(in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let everywhere = Set(workspace.files.keys).union(workspace.otherFiles)
    func target(_ number: Int) -> String { ".rembuk/terhapus/\(folder)-\(number)" }
    var number = 1
    while everywhere.contains(where: { $0.hasPrefix(target(number) + "/") }) { number += 1 }
    var draft = Draft(workspace, Words(id: "Keluarkan kasus \(title)", en: "Remove case \(title)"))
    // A phase of the practicum that names the case would point nowhere.
    let phases = draft.records(in: PracticumIdentity.path)
    for phase in phases.records(of: "Tahap") where phases.value("Kasus", at: phase) == folder {
      try draft.set("Kasus", to: [], in: PracticumIdentity.path, at: phase)
    }
    draft.moveFolder(from: "kasus/\(folder)", to: target(number))
    return draft.edit
  }
}
