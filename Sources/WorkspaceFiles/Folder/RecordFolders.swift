/// The folders of a workspace that the format puts record files into.
enum RecordFolders {
  /// Whether record files, or folders that hold some, may stand in the folder.
  static func contains(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1: return path.isEmpty || path == "pertemuan" || path == "kasus"
    case 2: return parts[0] == "kasus" && parts[1].first != "."
    case 3: return parts[0] == "kasus" && parts[1].first != "." && parts[2] == "pertemuan"
    default: return false
    }
  }
}
