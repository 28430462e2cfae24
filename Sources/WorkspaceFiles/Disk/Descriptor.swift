import Glibc

/// An open file or folder of the system, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a path; it is never inherited by other programs.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0, for operation: DiskFault.Operation, as name: String)
    throws(DiskFault)
  {
    let number = retried { open(path, flags | O_CLOEXEC | O_NOCTTY, mode) }
    guard number >= 0 else { throw DiskFault(operation, name, errno) }
    self.number = number
  }

  deinit { close(number) }

  /// What the system says of the open file.
  func status() -> stat? {
    var status = stat()
    return fstat(number, &status) == 0 ? status : nil
  }

  /// Gives the descriptor away; the receiver closes it.
  consuming func released() -> Int32 {
    let number = number
    discard self
    return number
  }
}

/// Repeats a call that a signal interrupted.
func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}

/// Writes all bytes, however many calls it takes; gives the errno of a failure, 0 when all went out.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var at = 0
    while at < buffer.count {
      let written = retried { write(descriptor, buffer.baseAddress?.advanced(by: at), buffer.count - at) }
      guard written > 0 else { return written < 0 ? errno : EIO }
      at += written
    }
    return 0
  }
}

/// Makes a folder's entries durable; file systems that cannot are left to their own ways.
func syncFolder(_ path: String, as name: String) throws(DiskFault) {
  let folder = try Descriptor(path, O_RDONLY | O_DIRECTORY, for: .sync, as: name)
  if retried({ fsync(folder.number) }) != 0, errno != EINVAL, errno != EROFS { throw DiskFault(.sync, name, errno) }
}
