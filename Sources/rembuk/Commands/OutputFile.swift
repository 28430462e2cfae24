import Practicum
import WorkspaceFiles

/// A file that a command writes at the person's wish: whole or not at all, over another only when asked, and never into
/// the practicum's own folder.
enum OutputFile {
  /// Writes the bytes; says what was written, or why not.
  ///
  /// - Returns: the exit status, 0 or 2.
  static func write(_ bytes: [UInt8], for call: Invocation.Call, _ language: Language) -> Int32 {
    if let words = OutsideFile.refusal(of: call.output, as: call.output, within: call.operands[0]) {
      Output.complain(words, language)
      return 2
    }
    do throws(DiskFault) { try PlainFile.write(bytes, to: call.output, replacing: call.replaces) } catch {
      let hint =
        error.isAlreadyThere
        ? Words(id: " Atau tambahkan --force untuk menggantinya.", en: " Or add --force to replace it.")
        : Words(id: "", en: "")
      Output.complain(Words(id: error.wordsOutside.id + hint.id, en: error.wordsOutside.en + hint.en), language)
      return 2
    }
    let path = call.output
    Output.say(Words(id: "Ditulis: \(path)\n", en: "Written: \(path)\n")[language])
    return 0
  }
}
