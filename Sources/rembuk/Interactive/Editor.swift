import Glibc

/// Another program that a person edits a file with.
enum Editor {
  /// Runs an editor on a file and waits for its end; gives its exit status, or -1 where it could not be started.
  ///
  /// The shell takes the command apart, so that `code --wait` works.
  static func run(_ command: String, on path: String) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [String] = ["sh", "-c", "\(command) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // As for any program that a shell runs: what is typed at the editor is not meant for us.
    let ignored = [SIGINT, SIGQUIT, SIGTSTP].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in ignored { signal(number, handler) } }
    var process = pid_t()
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while true {
      guard waitpid(process, &status, WUNTRACED) >= 0 || errno == EINTR else { return -1 }
      // Whoever stops the editor wants the shell: we stop as well and go on together.
      if status & 0xff == 0x7f {
        raise(SIGSTOP)
        kill(process, SIGCONT)
        continue
      }
      return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    }
  }
}
