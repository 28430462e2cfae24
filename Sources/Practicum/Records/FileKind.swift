import RecordText

/// The kinds of files a workspace holds, known by their place in the folder.
public enum FileKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case praktikum, wilayah, pustaka
  case kasus, pertemuan, pohonMasalah, swot, rencana, anggaran, jadwal
  /// Prose in Markdown, of the practicum or of a case.
  case narasi

  /// Recognises a path relative to the workspace, such as `kasus/air-bersih/swot.rec`; nil for an unknown file.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    switch parts.count {
    case 1:
      guard let kind = Self.atTop[path] else { return nil }
      self = kind
    case 2 where parts[0] == "pertemuan" && Self.isRecordFile(parts[1]):
      self = .pertemuan
    case 2 where parts[0] == "narasi" && Self.isProseFile(parts[1]):
      self = .narasi
    case 3 where parts[0] == "kasus" && !parts[1].isEmpty:
      guard let kind = Self.inCase[String(parts[2])] else { return nil }
      self = kind
    case 4 where parts[0] == "kasus" && !parts[1].isEmpty && parts[2] == "pertemuan" && Self.isRecordFile(parts[3]):
      self = .pertemuan
    case 4 where parts[0] == "kasus" && !parts[1].isEmpty && parts[2] == "narasi" && Self.isProseFile(parts[3]):
      self = .narasi
    default: return nil
    }
  }

  /// How files of the kind are read.
  public var syntax: Syntax { self == .narasi ? .prose : .records }

  private static let atTop: [String: FileKind] = [
    "praktikum.rec": .praktikum, "wilayah.rec": .wilayah, "pustaka.rec": .pustaka,
  ]
  private static let inCase: [String: FileKind] = [
    "kasus.rec": .kasus, "pohon-masalah.rec": .pohonMasalah, "swot.rec": .swot,
    "rencana.rec": .rencana, "anggaran.rec": .anggaran, "jadwal.rec": .jadwal,
  ]

  private static func isRecordFile(_ name: Substring) -> Bool {
    name.hasSuffix(".rec") && name.count > 4 && name.first != "."
  }

  private static func isProseFile(_ name: Substring) -> Bool {
    name.hasSuffix(".md") && name.count > 3 && name.first != "."
  }

  /// The file's place in a case folder or at the top; nil for meetings and prose, which have several.
  public func path(inCase folder: String) -> String? {
    if let name = Self.atTop.first(where: { $0.value == self })?.key { return name }
    if let name = Self.inCase.first(where: { $0.value == self })?.key { return "kasus/\(folder)/\(name)" }
    return nil
  }
}

/// What a workspace path says about itself.
public enum WorkspacePath {
  /// The program's own folder in a workspace: journal, lock, cases taken out. Its files are neither cases nor checked.
  public static let own = ".rembuk"

  /// Where case folders wait that were taken out, each under `NAME-NUMBER`.
  public static let removedCases = ".rembuk/terhapus"

  /// Whether a path lies in the program's own folder.
  public static func isOwn(_ path: String) -> Bool { path.hasPrefix(own + "/") }

  /// The path that says what a file is: for one in a case taken out, as if its folder were still a case.
  public static func origin(of path: String) -> String {
    path.hasPrefix(removedCases + "/") ? "kasus" + path.dropFirst(removedCases.count) : path
  }

  /// How the file at a path is read, wherever its case has gone.
  public static func syntax(of path: String) -> Syntax { FileKind(path: origin(of: path))?.syntax ?? .records }

  /// The case folder a path belongs to, `""` for the practicum's own files.
  public static func caseFolder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count >= 3 && parts[0] == "kasus" ? String(parts[1]) : ""
  }

  /// A meeting's name in references: its file name without `.rec`.
  public static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".rec") ? String(name.dropLast(4)) : name
  }

  /// The folder of the meetings of a case, or of the practicum for `""`.
  public static func meetingFolder(ofCase folder: String) -> String {
    folder.isEmpty ? "pertemuan" : "kasus/\(folder)/pertemuan"
  }
}
