import Practicum

/// What the command line asks for.
///
/// Parsed here and not by a library: linking one tripled start-up and memory of the path that opens the screens.
struct Invocation: Equatable {
  enum Task: Equatable {
    /// Open a workspace, or offer the ones used last.
    case open(String?)
    case create(String)
    case demo(String?, practice: Bool)
    case check(String, json: Bool)
    /// A command that reads a workspace or a file, writes a file, and opens no screens.
    case call(Call)
    case help
    case version
  }

  /// A command with what follows it.
  struct Call: Equatable {
    let form: CommandForm
    /// As many as the form names.
    let operands: [String]
    /// What the options say; a switch that is given says "".
    let options: [CommandForm.Option: String]
    subscript(option: CommandForm.Option) -> String? { options[option] }
    /// The place to write to, and whether a file there is replaced.
    var output: String { options[.output] ?? "" }
    var replaces: Bool { options[.force] != nil }
  }

  var task: Task = .open(nil)
  var language: Language?
  var theme: String?
  var ascii = false
  var noColor = false
  var mouse = false
}

/// Why a command line cannot be carried out.
enum UsageProblem: Error, Equatable {
  case unknownOption(String)
  case missingValue(String)
  case badValue(option: String, value: String, allowed: [String])
  case missingFolder(command: String)
  case missingOperand(form: CommandForm, name: String)
  case missingOption(form: CommandForm, CommandForm.Option)
  case needlessOption(command: String, CommandForm.Option)
  case tooMany(String)
  case unknownCommand(String, known: [String])
  case noSuchTheme(String, known: [String])

  var words: Words {
    switch self {
    case .unknownOption(let option):
      Words(
        id: "Pilihan \(option) tidak dikenal. rembuk --help menampilkan semuanya.",
        en: "There is no option \(option). rembuk --help shows them all.")
    case .missingValue(let option):
      Words(id: "\(option) perlu sebuah nilai sesudahnya.", en: "\(option) needs a value after it.")
    case .badValue(let option, let value, let allowed):
      Words(
        id: "\(option) tidak dapat berisi \"\(value)\"; yang ada: \(allowed.joined(separator: ", ")).",
        en: "\(option) cannot be \"\(value)\"; there is: \(allowed.joined(separator: ", ")).")
    case .missingFolder(let command):
      Words(
        id: "rembuk \(command) perlu nama folder, misalnya: rembuk \(command) praktikum-saya",
        en: "rembuk \(command) needs a folder, for example: rembuk \(command) my-practicum")
    case .missingOperand(let form, let name):
      Words(
        id: "rembuk \(form.name) perlu \(name). Bentuknya: \(form.usage)",
        en: "rembuk \(form.name) needs \(name). Its form: \(form.usage)")
    case .missingOption(let form, let option):
      Words(
        id: "rembuk \(form.name) perlu \(option.shown). Bentuknya: \(form.usage)",
        en: "rembuk \(form.name) needs \(option.shown). Its form: \(form.usage)")
    case .needlessOption(let command, let option):
      Words(
        id:
          "rembuk \(command) tidak memakai \(option.rawValue). Hapus pilihan itu; rembuk --help menampilkan semuanya.",
        en: "rembuk \(command) takes no \(option.rawValue). Leave it out; rembuk --help shows what there is.")
    case .tooMany(let word):
      Words(
        id: "\"\(word)\" berlebih. rembuk --help menampilkan cara memakai.",
        en: "\"\(word)\" is one too many. rembuk --help shows how to use it.")
    case .unknownCommand(let word, let known):
      Words(
        id: "Perintah \"\(word)\" tidak ada; yang ada: \(known.joined(separator: ", ")).",
        en: "There is no command \"\(word)\"; there is: \(known.joined(separator: ", ")).")
    case .noSuchTheme(let name, let known):
      Words(
        id: "Tema \"\(name)\" tidak ada; yang ada: \(known.joined(separator: ", ")).",
        en: "There is no theme \"\(name)\"; there is: \(known.joined(separator: ", ")).")
    }
  }
}

extension Invocation {
  /// The language that words ask for which cannot be read otherwise.
  static func language(in arguments: [String]) -> Language? {
    for (place, word) in arguments.enumerated() where word.hasPrefix("--lang") {
      let value =
        word == "--lang" ? arguments.dropFirst(place + 1).first : word.split(separator: "=").last.map(String.init)
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return nil
  }

  /// Reads the words after the program's name.
  init(_ arguments: [String]) throws(UsageProblem) {
    var words: [String] = []
    var practice = false
    var json = false
    var given: [(option: CommandForm.Option, value: String)] = []
    var rest = arguments[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      guard !optionsEnded, word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      func value(_ allowed: [String]? = nil) throws(UsageProblem) -> String {
        guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw .missingValue(parts[0]) }
        if let allowed, !allowed.contains(value) {
          throw .badValue(option: parts[0], value: value, allowed: allowed)
        }
        return value
      }
      switch parts[0] {
      case "--": optionsEnded = true
      case "--help", "-h": task = .help
      case "--version": task = .version
      case "--lang": language = Language(rawValue: try value(Language.allCases.map(\.rawValue)))
      case "--theme": theme = try value()
      case "--format": json = try value(["text", "json"]) == "json"
      case "--latihan": practice = true
      case "--ascii": ascii = true
      case "--no-color": noColor = true
      case "--mouse": mouse = true
      default:
        guard let option = CommandForm.Option(word: parts[0]) else { throw .unknownOption(word) }
        if option.placeholder == nil, parts.count > 1 { throw .unknownOption(word) }
        given.append((option, option.placeholder == nil ? "" : try value(option.allowed)))
      }
    }
    if task == .help || task == .version { return }
    if let form = CommandForm.all.first(where: { $0.name == words.first }) {
      if practice { throw .unknownOption("--latihan") }
      if json { throw .unknownOption("--format") }
      task = .call(try Self.call(form, Array(words.dropFirst()), given))
      return
    }
    if let stray = given.first { throw .needlessOption(command: words.first ?? "", stray.option) }
    try read(words, practice: practice, json: json)
  }

  private static func call(
    _ form: CommandForm, _ operands: [String], _ given: [(option: CommandForm.Option, value: String)]
  ) throws(UsageProblem) -> Call {
    if operands.count < form.operands.count {
      throw .missingOperand(form: form, name: form.operands[operands.count])
    }
    if operands.count > form.operands.count { throw .tooMany(operands[form.operands.count]) }
    if let stray = given.first(where: { !form.needed.contains($0.option) && !form.optional.contains($0.option) }) {
      throw .needlessOption(command: form.name, stray.option)
    }
    let options = Dictionary(given.map { ($0.option, $0.value) }, uniquingKeysWith: { $1 })
    if let lacking = form.needed.first(where: { options[$0] == nil }) {
      throw .missingOption(form: form, lacking)
    }
    return Call(form: form, operands: operands, options: options)
  }

  private mutating func read(_ words: [String], practice: Bool, json: Bool) throws(UsageProblem) {
    let commands = ["demo", "new", "check"]
    guard let command = words.first, commands.contains(command) else {
      if words.count > 1 { throw .unknownCommand(words[0], known: commands + CommandForm.all.map(\.name)) }
      if practice { throw .unknownOption("--latihan") }
      if json { throw .unknownOption("--format") }
      task = .open(words.first)
      return
    }
    if words.count > 2 { throw .tooMany(words[2]) }
    if practice, command != "demo" { throw .unknownOption("--latihan") }
    if json, command != "check" { throw .unknownOption("--format") }
    let folder = words.count > 1 ? words[1] : nil
    switch (command, folder) {
    case ("demo", _): task = .demo(folder, practice: practice)
    case ("new", let folder?): task = .create(folder)
    case ("check", let folder?): task = .check(folder, json: json)
    default: throw .missingFolder(command: command)
    }
  }
}
