import Practicum
import RecordText

/// Workspaces with one case `air`, for the tests of the problem tree.
enum TreeSample {
  static let path = "kasus/air/pohon-masalah.rec"
  static let meeting = "kasus/air/pertemuan/2023-02-11-rembug.rec"

  static func workspace(_ tree: String, _ others: [String: String] = [:]) -> Workspace {
    var texts = others
    texts[path] = tree
    return Workspace(
      files: texts.compactMap { path, text in
        WorkspaceFile(path: path, text: text)
      })
  }

  static func tree(_ text: String) -> ProblemTree { ProblemTree(RecordFile(text), path: path) }

  /// The core N1; causes N2 and N3; N4 produces N2 and N3; effects N5 and, above it, N6.
  static let sound = """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Warga kekurangan air bersih

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Sumur warga dangkal
    Logika: N1 ya

    Id: N3
    Jenis: penyebab
    Induk: N1
    Teks: Pipa desa bocor
    Logika: N1 ya

    Id: N4
    Jenis: penyebab
    Induk: N2
    Induk: N3
    Teks: Tidak ada yang merawat sarana air
    Utama: ya
    Bukti: 2023-02-11-rembug/T1
    Logika: N2 ya
    Logika: N3 tidak

    Id: N5
    Jenis: dampak
    Induk: N1
    Teks: Diare meningkat
    Utama: ya

    Id: N6
    Jenis: dampak
    Induk: N5
    Teks: Anak sering tidak masuk sekolah

    """

  /// The outcome of an edit, as a tree.
  static func tree(after edit: Edit?, in workspace: Workspace) throws -> ProblemTree {
    var changed = workspace
    if let edit { try changed.apply(edit) }
    return ProblemTree(ofCase: "air", in: changed)
  }

  /// A file as text after an edit.
  static func text(_ path: String, after edit: Edit?, in workspace: Workspace) throws -> String {
    var changed = workspace
    if let edit { try changed.apply(edit) }
    return String(decoding: changed[path]?.records.bytes() ?? [], as: UTF8.self)
  }
}

extension ProblemTree {
  /// The number of an item that the test knows to exist.
  func at(_ id: String) -> Int { number(of: id) ?? -1 }

  /// The drawn tree as nested Ids: `N1(N2(N4) N3 N5(N6))`, then the unconnected ones after `|`.
  var shape: String {
    func write(_ number: Int) -> String {
      let below = children(of: number).map(write).joined(separator: " ")
      let id = items[number].id.isEmpty ? "?" : items[number].id
      return below.isEmpty ? id : "\(id)(\(below))"
    }
    let roots = (core.map { [$0] } ?? []).map(write).joined()
    let loose = unconnected.map(write).joined(separator: " ")
    return loose.isEmpty ? roots : "\(roots)|\(loose)"
  }
}
