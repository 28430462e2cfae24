import Glibc
import Practicum
import TextCanvas
import WorkspaceFiles

/// Standard output and standard error, written whole.
enum Output {
  static func say(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func complain(_ words: Words, _ language: Language) {
    // A file name may hold what commands a terminal.
    write("rembuk: " + visible(words[language]) + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        // A reader that went away has what it wanted; a disk that is full has not.
        guard descriptor == STDOUT_FILENO, errno != EPIPE else { return }
        let place = Words(id: "Keluaran standar", en: "Standard output")
        let language = Environment.language ?? .indonesian
        complain(PlainFileFault.disk(DiskFault(.write, place[language], errno)).words, language)
        exit(2)
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether both sides of the terminal are one.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
