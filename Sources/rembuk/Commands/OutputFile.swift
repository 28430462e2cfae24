import Practicum
import WorkspaceFiles

/// A file that a command writes at the person's wish: whole or not at all, over another only when asked, and never into
/// the practicum's own folder.
enum OutputFile {
  /// Writes the bytes; says what was written, or why not.
  ///
  /// - Returns: the exit status, 0 or 2.
  static func write(_ bytes: [UInt8], for call: Invocation.Call, _ language: Language) -> Int32 {
    let path = call.output
    do throws(PlainFileFault) {
      if let fault = PlainFile.obstacle(at: path, replacing: call.replaces, outside: call.operands[0]) { throw fault }
      try PlainFile.write(bytes, to: path, replacing: call.replaces)
    } catch {
      let force = Words(id: "Atau tambahkan --force untuk menggantinya.", en: "Or add --force to replace it.")
      let isThere = if case .alreadyThere = error { true } else { false }
      Output.complain(isThere ? Words(joining: [error.words, force]) : error.words, language)
      return 2
    }
    Output.say(Words(id: "Ditulis: \(path)\n", en: "Written: \(path)\n")[language])
    return 0
  }
}
