import CNcurses
import Glibc

/// Keeps what is written to standard error while the screen is up, and shows it afterwards.
struct MessageCapture {
  /// The real standard error.
  let saved: Int32
  /// A file in memory that takes its place.
  let file: Int32

  /// Begins to keep messages; nil where standard error is not the terminal, or no descriptor is left.
  init?() {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    file = memory_file()
    guard saved >= 0, file >= 0, dup2(file, STDERR_FILENO) >= 0 else {
      for descriptor in [saved, file] where descriptor >= 0 { Glibc.close(descriptor) }
      return nil
    }
  }

  /// Gives standard error back and writes what was kept to it.
  func end() {
    dup2(saved, STDERR_FILENO)
    replay(file, to: saved)
    Glibc.close(saved)
    Glibc.close(file)
  }
}

/// Copies a file to a descriptor; safe in a signal handler.
func replay(_ file: Int32, to descriptor: Int32) {
  lseek(file, 0, SEEK_SET)
  withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 1) { buffer in
    while true {
      let count = read(file, buffer.baseAddress, buffer.count)
      if count <= 0 { return }
      _ = write(descriptor, buffer.baseAddress, count)
    }
  }
}
