import Glibc
import Practicum
import TextCanvas

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
        return
      }
      bytes = bytes.dropFirst(written)
    }
  }

  /// Whether both sides of the terminal are one.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }
}
