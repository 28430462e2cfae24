/// A case or a meeting asked for by a name that none has.
public enum UnknownName: Error, Equatable, Sendable {
  case caseFolder(String, known: [String])
  case meeting(String, known: [String])
  /// A meeting that these cases have, asked for without naming one of them.
  case meetingOfCase(String, folders: [String])

  /// A meeting that is not among those of a folder: another one's, or nobody's.
  public static func meeting(_ name: String, known: [String], in workspace: Workspace) -> UnknownName {
    let folders = workspace.caseFolders.filter { folder in
      workspace.meetings(ofCase: folder).contains { WorkspacePath.stem(of: $0) == name }
    }
    return folders.isEmpty ? .meeting(name, known: known) : .meetingOfCase(name, folders: folders)
  }

  /// That there is none, what there is, and what to do where there is nothing.
  public var words: Words {
    switch self {
    case .caseFolder(let name, known: []):
      Words(
        id: "Kasus \"\(name)\" tidak ada; praktikum ini belum punya kasus. Buka dengan rembuk dan tambahkan kasusnya.",
        en: "There is no case \"\(name)\"; this practicum has no case yet. Open it with rembuk and add one.")
    case .meeting(let name, known: []):
      Words(
        id: "Pertemuan \"\(name)\" tidak ada; di sini belum ada pertemuan.",
        en: "There is no meeting \"\(name)\"; there is no meeting here yet.")
    case .meetingOfCase(let name, let folders):
      Words(
        id: "Pertemuan \"\(name)\" milik kasus \(Words(listing: folders).id); sebutkan kasusnya dengan --case.",
        en: "The meeting \"\(name)\" belongs to the case \(Words(listing: folders).en); name it with --case.")
    case .caseFolder(let name, let known):
      Words(
        id: "Kasus \"\(name)\" tidak ada; yang ada: \(Words(listing: known).id).",
        en: "There is no case \"\(name)\"; there is: \(Words(listing: known).en).")
    case .meeting(let name, let known):
      Words(
        id: "Pertemuan \"\(name)\" tidak ada; yang ada: \(Words(listing: known).id).",
        en: "There is no meeting \"\(name)\"; there is: \(Words(listing: known).en).")
    }
  }
}

extension Words {
  /// The first twenty of some names, and how many are left out.
  public init(listing names: [String]) {
    let shown = names.prefix(20).joined(separator: ", ")
    let rest = names.count - 20
    self =
      rest > 0
      ? Words(id: "\(shown), dan \(rest) lainnya", en: "\(shown), and \(rest) more") : Words(same: shown)
  }

  /// Sentences after each other.
  public init(joining sentences: [Words]) {
    self.init(id: sentences.map(\.id).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
  }
}
