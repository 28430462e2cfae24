/// A workspace folder as one text: each file follows a line `==> path` and runs to the next such line.
public struct WorkspaceBundle: Equatable, Sendable {
  /// One file of the folder, byte for byte.
  public struct File: Equatable, Sendable {
    /// The path relative to the workspace, parts separated by `/`.
    public let path: String
    public let bytes: [UInt8]
    /// The line of the text that names the file, counted from 1.
    public let line: Int
  }

  /// The files in the order of the text.
  public private(set) var files: [File]
  /// The first line with text before the first file, counted from 1; nil when there is none.
  public let strayLine: Int?

  /// Takes a text apart; what stands before the first file line belongs to no file and is left out.
  public init(_ text: [UInt8]) {
    var files: [File] = []
    var strayLine: Int?
    var start: (path: String, line: Int)?
    var bytes: [UInt8] = []
    var number = 0
    for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      if line.starts(with: Self.marker) {
        if let start { files.append(File(path: start.path, bytes: bytes, line: start.line)) }
        start = (String(decoding: line.dropFirst(Self.marker.count), as: UTF8.self), number)
        bytes = []
      } else if start != nil {
        bytes += line
        bytes.append(UInt8(ascii: "\n"))
      } else if !line.isEmpty {
        strayLine = strayLine ?? number
      }
    }
    // The last line end of the text belongs to the last file; the split saw an empty line after it.
    if let start { files.append(File(path: start.path, bytes: bytes.dropLast(), line: start.line)) }
    self.files = files
    self.strayLine = strayLine
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
