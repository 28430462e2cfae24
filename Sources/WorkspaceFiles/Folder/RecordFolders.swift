/// The folders of a workspace that the format puts files of its own into.
enum RecordFolders {
  /// Whether files of the format, or folders that hold some, may stand in the folder.
  static func contains(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return path.isEmpty || ["pertemuan", "narasi", "kasus"].contains(path)
    case 2: return parts[0] == "kasus" && parts[1].first != "."
    case 3: return parts[0] == "kasus" && parts[1].first != "." && ["pertemuan", "narasi"].contains(parts[2])
    default: return false
    }
  }
}
