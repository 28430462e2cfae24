import Glibc

/// Reading whole files without ever waiting on a pipe or device.
enum FileReading {
  /// The largest record file that is read, in bytes; a larger one is noted as unreadable.
  static let largest = 256 << 20

  /// The content of the file that a path leads to.
  ///
  /// - Parameters:
  ///   - name: the path as the person knows it, for the fault.
  ///   - limit: how many bytes are read at most.
  static func content(
    of path: String, as name: String, limit: Int = largest
  ) throws(DiskFault) -> FileContent {
    let (bytes, status) = try bytes(of: path, as: name, limit: limit, most: limit)
    // A file that grew while it was read keeps the older stamp, so that the next look notices.
    return FileContent(bytes: bytes, stamp: FileStamp(status))
  }

  /// The first bytes of a file, `most` of them at most, and the length of the whole.
  static func beginning(
    of path: String, as name: String, most: Int
  ) throws(DiskFault) -> (bytes: [UInt8], size: Int) {
    let (bytes, status) = try bytes(of: path, as: name, limit: .max, most: most)
    return (bytes, Int(status.st_size))
  }

  private static func bytes(
    of path: String, as name: String, limit: Int, most: Int
  ) throws(DiskFault) -> ([UInt8], stat) {
    // Looked at before it is opened: opening a device can already act on it.
    var status = stat()
    guard stat(path, &status) == 0 else { throw DiskFault(.read, name, errno) }
    try check(status, name, limit)
    let file = try Descriptor(path, O_RDONLY | O_NONBLOCK, for: .read, as: name)
    guard let opened = file.status() else { throw DiskFault(.read, name, errno) }
    try check(opened, name, limit)
    return (try bytes(of: file, expecting: min(Int(opened.st_size), most), name), opened)
  }

  private static func check(_ status: stat, _ name: String, _ limit: Int) throws(DiskFault) {
    guard status.isRegular else { throw DiskFault(.read, name, status.isFolder ? EISDIR : EINVAL) }
    guard status.st_size <= limit else { throw DiskFault(.read, name, EFBIG) }
  }

  private static func bytes(of file: borrowing Descriptor, expecting size: Int, _ name: String) throws(DiskFault)
    -> [UInt8]
  {
    var fault: Int32 = 0
    let number = file.number
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = retried { read(number, buffer.baseAddress?.advanced(by: count), size - count) }
        if got < 0 { fault = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard fault == 0 else { throw DiskFault(.read, name, fault) }
    return bytes
  }
}
