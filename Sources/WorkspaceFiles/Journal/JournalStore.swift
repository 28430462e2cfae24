import Glibc
import Practicum
import RecordText

/// The journal's file: appended, synced, and rotated when it has grown.
///
/// Nothing is made before the first append.
struct JournalStore {
  let root: String
  /// The bytes known to be whole and durable; a longer file has a torn end.
  private(set) var length: Int
  private var torn: Bool
  private var descriptor: Int32 = -1

  static let name = WorkspacePath.own + "/jurnal.rec"
  private var path: String { root + "/" + Self.name }

  /// A journal as it was read.
  init(_ root: String, whole length: Int, isTorn: Bool) {
    self.root = root
    self.length = length
    torn = isTorn
  }

  /// Whether the file has been taken away meanwhile, as by `git clean`; it is then started afresh.
  mutating func isGone() -> Bool {
    guard length > 0 || descriptor >= 0, FileStamp.of(path) == nil else { return false }
    close()
    length = 0
    return true
  }

  /// Adds bytes and makes them durable; on a failure the journal is as before.
  mutating func append(_ bytes: [UInt8]) throws(DiskFault) {
    if descriptor < 0 { try open() }
    let addition = length == 0 ? JournalItem.descriptor + bytes : bytes
    let code = writeAll(addition, to: descriptor)
    guard code == 0 else {
      // Half a record would hide those after it.
      if ftruncate(descriptor, off_t(length)) != 0 { torn = true }
      close()
      throw DiskFault(.write, Self.name, code)
    }
    if retried({ fdatasync(descriptor) }) != 0 {
      let code = errno
      close()
      guard code == EIO else { throw DiskFault(.sync, Self.name, code) }
      // The pages may be lost although a second sync would succeed: write it all afresh.
      try rewrite(adding: addition)
      return
    }
    length += addition.count
  }

  /// Replaces the journal by a shorter one; the old one stays under the next free `jurnal-N.rec`.
  mutating func rotate(_ shorter: [UInt8]) throws(DiskFault) {
    let old = try FileReading.content(of: path, as: Self.name).bytes
    var number = 1
    while FileStamp.of(root + "/" + Self.archive(number)) != nil { number += 1 }
    try SafeSave.run(old, to: root + "/" + Self.archive(number), as: Self.archive(number))
    try SafeSave.run(shorter, to: path, as: Self.name)
    close()
    length = shorter.count
  }

  /// The bytes of the whole journal.
  func bytes() throws(DiskFault) -> [UInt8] { try FileReading.content(of: path, as: Self.name).bytes }

  /// Lets go of the file.
  mutating func close() {
    if descriptor >= 0 { Glibc.close(descriptor) }
    descriptor = -1
  }

  private static func archive(_ number: Int) -> String { WorkspacePath.own + "/jurnal-\(number).rec" }

  private mutating func open() throws(DiskFault) {
    try makeFolders(root + "/" + WorkspacePath.own, as: WorkspacePath.own)
    let ignore = WorkspacePath.own + "/.gitignore"
    if FileStamp.of(root + "/" + ignore) == nil {
      try SafeSave.run(Array("*\n".utf8), to: root + "/" + ignore, as: ignore)
    }
    let isNew = FileStamp.of(path) == nil
    if isNew { length = 0 }
    let file = try Descriptor(
      path, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK, mode: 0o666, for: .create, as: Self.name)
    if isNew {
      try syncFolder(root + "/" + WorkspacePath.own, as: Self.name)
    } else if torn {
      try cutTail(file)
    }
    torn = false
    descriptor = file.released()
  }

  /// Keeps the torn end aside and takes it off.
  private func cutTail(_ file: borrowing Descriptor) throws(DiskFault) {
    let all = try bytes()
    guard all.count > length else { return }
    let aside = WorkspacePath.own + "/jurnal-rusak-\(SystemClock.now().compact).rec"
    try SafeSave.run(Array(all[length...]), to: root + "/" + aside, as: aside)
    guard ftruncate(file.number, off_t(length)) == 0 else { throw DiskFault(.write, Self.name, errno) }
  }

  private mutating func rewrite(adding addition: [UInt8]) throws(DiskFault) {
    let old = try bytes()
    let whole = Array(old.prefix(length)) + addition
    torn = true
    try SafeSave.run(whole, to: path, as: Self.name)
    torn = false
    length = whole.count
  }
}
