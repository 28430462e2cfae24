import Glibc

/// The absolute path with all links followed, nil (and errno) when it leads nowhere.
func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The folder that a path stands in.
func parent(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last name of a path.
func lastPart(of path: String) -> String {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
  return String(path[path.utf8.index(after: slash)...])
}

/// Makes a folder and those above it that are missing, each durable in its parent.
func makeFolders(_ path: String, as name: String) throws(DiskFault) {
  var status = stat()
  if stat(path, &status) == 0 {
    guard status.isFolder else { throw DiskFault(.makeFolder, name, ENOTDIR) }
    return
  }
  guard errno == ENOENT else { throw DiskFault(.makeFolder, name, errno) }
  let above = parent(of: path)
  if above != path { try makeFolders(above, as: name) }
  guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw DiskFault(.makeFolder, name, errno) }
  try syncFolder(above, as: name)
}

/// Whether a path inside a workspace or bundle stays inside: relative, no empty part, no `.` or `..`.
func staysInside(_ path: String) -> Bool {
  !path.utf8.contains(0)
    && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && $0 != "." && $0 != ".."
    }
}

/// The names in a folder, sorted by their bytes, without `.` and `..`; nil (and errno) when it cannot be listed.
func names(in folder: String) -> [(name: String, isValid: Bool)]? {
  guard let stream = opendir(folder) else { return nil }
  defer { closedir(stream) }
  var names: [(name: String, isValid: Bool)] = []
  while let entry = readdir(stream) {
    let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if bytes == [46] || bytes == [46, 46] { continue }
    let name = String(decoding: bytes, as: UTF8.self)
    names.append((name, name.utf8.elementsEqual(bytes)))
  }
  return names.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
}
