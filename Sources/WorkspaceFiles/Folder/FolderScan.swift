import Glibc
import Practicum
import RecordText

/// Everything that was found in a workspace folder, without a byte of it changed.
struct FolderScan {
  /// A record file with its bytes as found.
  struct Found {
    var path: String
    var kind: FileKind
    var content: FileContent
  }

  private(set) var found: [Found] = []
  private(set) var unreadable: [UnreadableFile] = []
  private(set) var otherFiles: Set<String> = []
  private let root: String

  private let mostNames: Int
  private var names = 0

  /// Reads the folder: all record files, the names of the others, and the cases taken out.
  ///
  /// Links are followed, circles cut. Hidden files and folders are passed by.
  ///
  /// - Parameter mostNames: how many names are looked at besides the record files; a practicum has a few hundred, and
  ///   a link to a whole disk must not keep the person waiting.
  init(_ root: String, mostNames: Int = 10_000) {
    self.root = root
    self.mostNames = mostNames
    walk("", above: [])
    // Cases that were taken out wait here, so that undo brings them back after a restart.
    let removed = WorkspacePath.removedCases
    if let folders = WorkspaceFiles.names(in: root + "/" + removed) {
      for folder in folders where folder.isValid { walk(removed + "/" + folder.name, above: []) }
    }
  }

  private mutating func walk(_ folder: String, above: [FileStamp.Identity]) {
    let place = folder.isEmpty ? root : root + "/" + folder
    let origin = WorkspacePath.origin(of: folder)
    guard names < mostNames || RecordFolders.contains(origin) else { return }
    guard let identity = FileStamp.of(place)?.identity, !above.contains(identity) else { return }
    guard let entries = WorkspaceFiles.names(in: place) else {
      unreadable.append(UnreadableFile(path: folder, code: errno))
      return
    }
    for entry in entries where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      visit(path, isValid: entry.isValid, above: above + [identity])
    }
  }

  private mutating func visit(_ path: String, isValid: Bool, above: [FileStamp.Identity]) {
    let kind = FileKind(path: WorkspacePath.origin(of: path))
    if kind == nil { names += 1 }
    guard isValid else {
      if kind != nil { unreadable.append(UnreadableFile(path: path, code: EILSEQ)) }
      return
    }
    var status = stat()
    let isThere = stat(root + "/" + path, &status) == 0
    if isThere, status.isFolder, kind == nil {
      walk(path, above: above)
    } else if let kind {
      do throws(DiskFault) {
        found.append(Found(path: path, kind: kind, content: try FileReading.content(of: root + "/" + path, as: path)))
      } catch {
        unreadable.append(UnreadableFile(path: path, code: error.code))
      }
    } else if names <= mostNames {
      otherFiles.insert(path)
    }
  }

  /// The workspace that was found.
  var workspace: Workspace {
    Workspace(
      files: found.map { WorkspaceFile(path: $0.path, kind: $0.kind, bytes: $0.content.bytes) },
      unreadable: unreadable, otherFiles: otherFiles)
  }
}

extension FileStamp {
  /// Which file or folder it is, whatever its name.
  struct Identity: Equatable {
    var device: UInt
    var inode: UInt
  }

  var identity: Identity { Identity(device: device, inode: inode) }
}
