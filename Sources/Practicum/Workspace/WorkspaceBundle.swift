/// A workspace folder as one text: each file follows a line `==> path` and runs to the next such line.
public struct WorkspaceBundle: Equatable, Sendable {
  /// One file of the folder, byte for byte.
  public struct File: Equatable, Sendable {
    /// The path relative to the workspace, parts separated by `/`.
    public let path: String
    public let bytes: [UInt8]
  }

  /// The files in the order of the text.
  public private(set) var files: [File]

  /// Takes a text apart; what stands before the first file line belongs to no file and is left out.
  public init(_ text: [UInt8]) {
    files = []
    var path: String?
    var bytes: [UInt8] = []
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: Self.marker) {
        if let path { files.append(File(path: path, bytes: bytes)) }
        path = String(decoding: line.dropFirst(Self.marker.count), as: UTF8.self)
        bytes = []
      } else {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    // The last line end of the text belongs to the last file; the split saw an empty line after it.
    if let path { files.append(File(path: path, bytes: bytes.dropLast())) }
  }

  /// The same folder with another bundle's files in place of those that have their paths.
  public func overlaid(by other: WorkspaceBundle) -> WorkspaceBundle {
    var result = self
    for file in other.files {
      if let index = result.files.firstIndex(where: { $0.path == file.path }) {
        result.files[index] = file
      } else {
        result.files.append(file)
      }
    }
    return result
  }

  private static let marker = Array("==> ".utf8)
}
