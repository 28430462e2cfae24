import Foundation
import Glibc
import Testing

/// A folder of one test with the sample in it, and the program run there as a shell runs it, without a terminal.
final class CommandFolder {
  /// What became of a command.
  struct Outcome {
    let status: Int32
    /// What it said, on standard output and standard error, in its order.
    let said: String
  }

  /// The folder, links followed; the program's HOME and working folder.
  let path: String
  var practicum: String { self("contoh") }

  init(_ sample: String...) throws {
    let made = FileManager.default.temporaryDirectory.appending(path: "rembuk-perintah-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    path = made.resolvingSymlinksInPath().path()
    #expect(chmod(path, 0o755) == 0)
    #expect(try run(["demo", "contoh"] + sample).status == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Runs the program with these words after its name.
  func run(_ arguments: [String]) throws -> Outcome { try command([PtySession.rembuk] + arguments) }

  /// Runs the program with the rights of somebody whom permissions stop; nil, said in the log, where nobody else can run
  /// it.
  func runAsNobody(_ arguments: [String]) throws -> Outcome? {
    guard geteuid() == 0 else { return try run(arguments) }
    let nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "--"]
    guard try command(nobody + [PtySession.rembuk, "--version"]).status == 0 else {
      print("skipped: nobody cannot run the program here")
      return nil
    }
    return try command(nobody + [PtySession.rembuk] + arguments)
  }

  /// Runs a shell line.
  @discardableResult
  func shell(_ line: String) throws -> Outcome { try command(["sh", "-c", line]) }

  private func command(_ words: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = URL(filePath: path)
    process.environment = ["HOME": path, "LANG": "C.UTF-8", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    process.standardInput = FileHandle.nullDevice
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, said: String(decoding: said, as: UTF8.self))
  }

  /// Every path in the folder with its bytes, a folder with none.
  func everything() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      found[name] = FileManager.default.contents(atPath: self(name)) ?? Data()
    }
    return found
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: self(name), encoding: .utf8) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(filePath: self(name)))
  }
}
