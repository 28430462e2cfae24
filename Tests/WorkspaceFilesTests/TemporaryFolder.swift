import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

/// A folder of one test, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    let made = FileManager.default.temporaryDirectory.appendingPathComponent("rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    path = try #require(realPath(made.path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: self(name)).map { [UInt8]($0) } }

  func text(_ name: String) -> String? { bytes(name).map { String(decoding: $0, as: UTF8.self) } }

  /// Every path in the folder with its bytes, links as where they lead.
  func everything() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: self(name)) {
        found[name] = Array(("-> " + target).utf8)
      } else {
        found[name] = bytes(name) ?? []
      }
    }
    return found
  }

  /// Names of temporary files left over.
  func leftovers() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(SafeSave.suffix) }
  }
}

/// Runs a command; gives its exit code, -1 when it cannot be run.
@discardableResult
func shell(_ command: String) -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/bin/sh")
  process.arguments = ["-c", command]
  process.standardOutput = FileHandle.nullDevice
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return -1 }
  process.waitUntilExit()
  return process.terminationStatus
}

/// Says in the log of the tests that one was not run.
func skipped(_ why: String) { print("SKIPPED: \(why)") }

let identity = Record([
  "Judul": "Praktikum Contoh", "Lembaga": "Poltekesos", "Kelurahan": "Rancanumpang", "Mulai": "2023-01-25",
  "Selesai": "2023-05-10", "Praktikan": "Ayu Lestari",
])

extension TemporaryFolder {
  /// A fresh workspace of one identity record.
  static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try WorkspaceFolder.create(folder.path, identity)
    return folder
  }
}

/// SplitMix64: the same numbers in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
