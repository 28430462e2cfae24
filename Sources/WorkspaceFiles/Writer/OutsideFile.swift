import Glibc
import Practicum

/// A file beside the practicum that is made from its values, and written, on the writing thread.
public struct OutsideFile: Sendable {
  /// What is to be written, or why nothing can be.
  public enum Content: Sendable {
    case bytes([UInt8], notes: [Words])
    case refused(Words)
  }

  /// Where to, as the person typed it, and as it is opened.
  public let name: String
  public let path: String
  public let replaces: Bool
  /// Makes the content; what it needs it has taken along.
  public let make: @Sendable () -> Content

  /// Describes a file.
  public init(_ name: String, path: String, replaces: Bool, make: @escaping @Sendable () -> Content) {
    self.name = name
    self.path = path
    self.replaces = replaces
    self.make = make
  }

  /// Why nothing is written to a path: it lies in the practicum's folder; nil elsewhere.
  ///
  /// - Parameter root: the practicum's folder, links followed.
  public static func refusal(of path: String, as name: String, within root: String) -> Words? {
    guard let root = realPath(root), let folder = realPath(parent(of: path)) else { return nil }
    guard (folder + "/").hasPrefix(root + "/") else { return nil }
    let better = "../\(lastPart(of: path))"
    return Words(
      id: "\(name) akan jatuh di dalam folder praktikum, tempat datanya. Pilih folder lain, misalnya \(better).",
      en: "\(name) would lie inside the practicum's folder, where its data are. Choose another, such as \(better).")
  }

  /// Makes and writes it, but nowhere in the practicum's own folder.
  func write(outside root: String) -> WriteOutcome {
    if let words = Self.refusal(of: path, as: name, within: root) { return .refused(words) }
    switch make() {
    case .refused(let words): return .refused(words)
    case .bytes(let bytes, let notes):
      do throws(DiskFault) { try PlainFile.write(bytes, to: path, replacing: replaces) } catch {
        return error.isAlreadyThere ? .exists(path: name) : .refused(error.wordsOutside)
      }
      return .written(path: name, notes: notes)
    }
  }
}

extension WorkspaceFolder {
  /// Makes and writes a file beside the practicum; the outcome is a report, or given back at once where the folder is
  /// only read and has no writing thread.
  public func write(_ file: OutsideFile) -> WriteOutcome? {
    guard let thread else { return file.write(outside: path) }
    thread.send(.outside(file))
    return nil
  }
}
