import CSample
import Foundation
import Practicum
import RecordText
import Screens
import TextCanvas

/// A person at the program: presses keys and reads the screen, without a terminal or a disk.
public struct Robot {
  public var app: App

  /// Sits down before a workspace given as texts by path, at a screen.
  public init(
    _ texts: [String: String] = [:], size: Size = Size(columns: 80, rows: 24), at destination: Destination = .home,
    language: Language = .indonesian, glyphs: Glyphs = .unicode
  ) {
    let files = texts.compactMap { path, text in
      WorkspaceFile(path: path, text: text)
    }
    var session = Session(Workspace(files: files), language: language, folderName: "contoh", author: "rani")
    session.now = "2026-11-21T08:00:00+07:00"
    session.glyphs = glyphs
    app = App(session, size: size, at: destination)
    wait()
  }

  /// Sits down at a screen of a workspace that is open and checked already.
  public init(_ session: Session, size: Size = Size(columns: 80, rows: 24), at destination: Destination = .home) {
    app = App(session, size: size, at: destination)
  }

  /// The bundled sample, open and checked.
  public static let checkedSample = Robot(sample()).app.session

  /// The texts of the bundled sample by path, or of its version for practice.
  public static func sample(practice: Bool = false) -> [String: String] {
    var length = 0
    let sample = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    var bundle = sample
    if practice {
      bundle = sample.overlaid(
        by: WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_practice(&length), count: length))))
    }
    return Dictionary(
      uniqueKeysWithValues: bundle.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// Presses keys by name, such as `"Enter"`, `"Ctrl-P"` or `"a"`.
  public mutating func press(_ names: String...) {
    for name in names {
      guard let key = Key(name: name) else {
        fatalError("no key is called \(name)")
      }
      app.update(.key(key))
    }
  }

  /// Types text, one key a character.
  public mutating func type(_ text: String) {
    for character in text { app.update(.key(.text(String(character)))) }
  }

  /// Lets a moment pass in which nothing is typed.
  public mutating func wait() { app.update(.idle) }

  /// Lets another program rewrite a file, as the disk brings it in.
  public mutating func changeOutside(_ path: String, _ rewrite: (String) -> String) {
    let text = rewrite(file(path))
    app.session.takeIn { $0.reload(path, RecordFile(text, WorkspacePath.syntax(of: path))) }
    app.update(.changedOutside(nil))
  }

  /// Makes the window another size.
  public mutating func resize(_ columns: Int, _ rows: Int) {
    app.update(.resized(Size(columns: columns, rows: rows)))
  }

  /// The text on the screen.
  public var screen: String { app.view().text }

  /// The text of a file as it stands.
  public func file(_ path: String) -> String {
    String(decoding: app.session.workspace[path]?.records.bytes() ?? [], as: UTF8.self)
  }

  /// Compares the screen with a golden file and says how they differ; nil when they are alike.
  ///
  /// With REMBUK_UPDATE_GOLDENS=1 in the environment the golden is written instead.
  public func differs(from golden: String, in folder: String = #filePath) -> String? {
    let tests = URL(fileURLWithPath: folder).deletingLastPathComponent()
    let file = tests.appendingPathComponent("Goldens/\(golden).txt")
    let seen = app.view().styledText + "\n"
    if ProcessInfo.processInfo.environment["REMBUK_UPDATE_GOLDENS"] != nil {
      try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? seen.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else { return "no golden \(golden):\n\(seen)" }
    if expected == seen { return nil }
    let (old, new) = (expected.components(separatedBy: "\n"), seen.components(separatedBy: "\n"))
    let lines = (0..<max(old.count, new.count)).compactMap { index -> String? in
      let (was, `is`) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
      return was == `is` ? nil : "\(index + 1)- \(was)\n\(index + 1)+ \(`is`)"
    }
    return "\(golden) differs:\n" + lines.prefix(12).joined(separator: "\n")
  }
}
