import Foundation
import Testing

/// A command as it is written in a line: `rembuk NAME OPERAND --needed VALUE [--optional]`.
private struct CommandShape {
  let name: String
  /// What may stand at each place after the name.
  var operands: [Set<String>] = []
  /// The options, each with the placeholder of its value.
  var options: [String: String] = [:]
  var needed: Set<String> = []

  init(_ line: String) {
    var words = line.split(separator: " ").map(String.init)[...]
    words.removeFirst()
    // Without a name it opens a practicum.
    name = words.first.map { $0.hasPrefix("[") ? "" : $0 } ?? ""
    if !name.isEmpty { words.removeFirst() }
    while let word = words.popFirst() {
      let bare = word.filter { $0 != "[" && $0 != "]" }
      guard bare.hasPrefix("-") else {
        operands.append(Set(bare.split(separator: "|").map(String.init)))
        continue
      }
      if !word.hasPrefix("[") { needed.insert(bare) }
      // A value follows in the same bracket, or in capitals.
      let hasValue = word.hasPrefix("[") ? !word.hasSuffix("]") : words.first?.first?.isUppercase == true
      options[bare] = hasValue ? (words.popFirst() ?? "").filter { $0 != "]" } : ""
    }
  }
}

@Suite("The README about the command line")
struct ReadmeCommandTests {
  private let folder: CommandFolder
  private let help: [String]
  /// The rows of its table: the command and what is said of it.
  private let rows: [(shape: CommandShape, said: String)]
  private let readme: String

  init() throws {
    folder = try CommandFolder()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)
    help = try folder.run(["--help", "--lang", "en"]).said.components(separatedBy: "\n")
    rows = readme.components(separatedBy: "\n").filter { $0.hasPrefix("| `rembuk") }.map { line in
      let parts = line.replacing("\\|", with: "\u{0}").split(separator: "|").map { $0.replacing("\u{0}", with: "|") }
      return (CommandShape(String(parts[0].filter { $0 != "`" })), String(parts[1]))
    }
  }

  /// The forms that `--help` names in a section.
  private func forms(_ section: String) -> [String] {
    let lines = help.drop { $0 != section }.dropFirst().prefix { !$0.isEmpty }
    return lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { line in
      let form = line.trimmingPrefix("  ")
      return String(form.prefix(upTo: form.firstRange(of: "  ")?.lowerBound ?? form.endIndex))
    }
  }

  @Test("has every command with all its operands and options, and no others")
  func commands() throws {
    let shapes = forms("Commands:").map(CommandShape.init)
    #expect(shapes.count >= 10)
    #expect(Set(rows.map(\.shape.name)) == Set(shapes.map(\.name)))
    for shape in shapes {
      let told = rows.map(\.shape).filter { $0.name == shape.name }
      #expect(told.allSatisfy { $0.operands.count == shape.operands.count }, "\(shape.name)")
      for place in shape.operands.indices {
        let named = told.reduce(into: Set<String>()) { $0.formUnion($1.operands[place]) }
        #expect(named == shape.operands[place], "rembuk \(shape.name)")
      }
      let options = told.reduce(into: [String: String]()) { all, row in all.merge(row.options) { $1 } }
      #expect(options == shape.options, "rembuk \(shape.name)")
      #expect(told.allSatisfy { $0.needed.isSuperset(of: shape.needed) }, "rembuk \(shape.name)")
    }
  }

  @Test("has the options of every command, and no others")
  func options() throws {
    let ofCommands = forms("Commands:").map { CommandShape($0).options.keys }.joined()
    let common = forms("Options:").flatMap { $0.split(separator: ", ") }.map { $0.split(separator: " ")[0] }
    let line = try #require(readme.components(separatedBy: "\n").first { $0.hasPrefix("`--lang") })
    let told = line.split(separator: "`").filter { $0.hasPrefix("--") }.map { $0.split(separator: " ")[0] }
    #expect(Set(told).isDisjoint(with: ofCommands.map { $0[...] }))
    #expect(Set(told) == Set(common).subtracting(ofCommands.map { $0[...] }))
  }

  @Test(
    "names the endings that the program takes",
    arguments: [
      ("report", "report contoh -o x.tidak"), ("paper", "paper contoh rab --case jaminan-sosial -o x.tidak"),
      ("diagram", "diagram contoh --case jaminan-sosial -o x.tidak"), ("export", "export contoh budget -o x.tidak"),
    ])
  func endings(_ name: String, _ command: String) throws {
    let refusal = try folder.run(command.split(separator: " ").map(String.init)).said
    let known = Set(refusal.matches(of: /(?:^|[ ,])(\.[a-z]+)\b/).map { String($0.output.1) })
    #expect(known.count > 1)
    let row = try #require(rows.first { $0.shape.name == name })
    #expect(Set(row.said.matches(of: /[` ](\.[a-z]+)(?=[` ])/).map { String($0.output.1) }) == known)
    // So does the help, but for the tables, of which it says more.
    let place = try #require(help.firstIndex { $0.hasPrefix("  rembuk \(name) ") })
    #expect(known.allSatisfy { help[place + 1].contains($0) }, "\(help[place + 1])")
  }
}
