import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

/// Tests that sit down before a small problem tree.
protocol ProblemTreeSample {}

extension ProblemTreeSample {
  static var path: String { "kasus/air/pohon-masalah.rec" }

  /// A core with two causes, the second with a cause of its own, and one effect.
  static var tree: String {
    """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Warga kekurangan air bersih

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Sumur warga dangkal

    Id: N3
    Jenis: penyebab
    Induk: N1
    Teks: Pipa desa bocor

    Id: N4
    Jenis: penyebab
    Induk: N3
    Teks: Tidak ada yang merawat pipa

    Id: N5
    Jenis: dampak
    Induk: N1
    Teks: Diare meningkat

    """
  }

  func robot(_ tree: String = Self.tree, _ columns: Int = 80, _ rows: Int = 24, _ others: [String: String] = [:])
    -> Robot
  {
    var files = others
    files[Self.path] = tree
    if files["kasus/air/kasus.rec"] == nil {
      files["kasus/air/kasus.rec"] = "%rec: Kasus\n\nUrutan: 1\nJudul: Air Bersih\n"
    }
    return Robot(files, size: Size(columns: columns, rows: rows), at: .tree("air"))
  }

  func tree(_ robot: Robot) -> ProblemTree { ProblemTree(ofCase: "air", in: robot.app.session.workspace) }

  func item(_ id: String, _ robot: Robot) throws -> TreeItem {
    let tree = tree(robot)
    return tree.items[try #require(tree.number(of: id))]
  }
}
