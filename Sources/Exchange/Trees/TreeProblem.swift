import Practicum

/// Why a file was not taken for a problem tree.
public enum TreeProblem: Error, Equatable, Sendable {
  case xml(XMLFault)
  /// Neither text nor an outline.
  case notATree
  /// A tree drawn in signs, for people to look at.
  case drawing
  /// A tree of objectives without the problems they were made of.
  case objectives
  case empty
  /// More items than are taken.
  case tooMany(limit: Int)
  /// An item with more fields than are taken.
  case tooManyFields(limit: Int)
  case tooLarge(limit: Int)
  /// Several items stand furthest left and none is named as the core.
  case severalRoots(count: Int, first: String, second: String)
  /// Several items stand under the heading of the core.
  case severalCores(first: String, second: String)

  /// What is wrong with the file and what to do next, as a sentence that begins with its name.
  public func words(_ name: String) -> Words {
    switch self {
    case .xml(let fault): fault.words(name)
    case .notATree:
      Words(
        id: "\(name): bukan OPML, FreeMind (.mm), atau teks berjenjang. Simpan ulang dalam salah satu bentuk itu.",
        en: "\(name): no OPML, FreeMind (.mm) or indented text. Save it again in one of these forms.")
    case .drawing:
      Words(
        id:
          "\(name): gambar pohon dari huruf, untuk dilihat saja. Tulis pohonnya sebagai .opml atau .mm (rembuk diagram),"
          + " atau ketik satu butir per baris, anaknya lebih menjorok.",
        en:
          "\(name): a tree drawn in signs, only for looking at. Write the tree as .opml or .mm (rembuk diagram), or type"
          + " one item on a line, its children indented more.")
    case .objectives:
      Words(
        id:
          "\(name): pohon tujuan, bukan pohon masalah, jadi tidak diambil. Impor pohon masalahnya; kalau isinya memang"
          + " masalah, ganti judulnya menjadi Inti, Penyebab, dan Dampak.",
        en: "\(name): a tree of objectives, not of problems, so it was not taken. Import its problem tree; if these are"
          + " problems after all, change the headings to Inti, Penyebab and Dampak.")
    case .empty:
      Words(
        id: "\(name): tidak ada butir di dalamnya. Tulis satu butir per baris, anaknya lebih menjorok.",
        en: "\(name): there are no items in it. Write one item on a line, its children indented more.")
    case .tooMany(let limit):
      Words(
        id: "\(name): lebih dari \(limit) butir, jadi tidak diambil. Bagi menjadi beberapa berkas.",
        en: "\(name): more than \(limit) items, so it was not taken. Split it into several files.")
    case .tooManyFields(let limit):
      Words(
        id: "\(name): ada butir dengan lebih dari \(limit) isian, jadi tidak diambil. Hapus atribut yang bukan isian"
          + " Rembuk.",
        en: "\(name): an item has more than \(limit) fields, so it was not taken. Delete attributes that are no fields"
          + " of Rembuk.")
    case .tooLarge(let limit):
      Words(
        id: "\(name): lebih besar dari \(limit >> 20) MB, jadi tidak diambil. Bagi menjadi beberapa berkas.",
        en: "\(name): larger than \(limit >> 20) MB, so it was not taken. Split it into several files.")
    case .severalRoots(let count, let first, let second):
      Words(
        id:
          "\(name): ada \(count) butir paling kiri, antara lain \"\(first)\" dan \"\(second)\"; masalah inti hanya satu."
          + " Jorokkan penyebabnya di bawah inti, atau beri judul Dampak, Inti, dan Penyebab.",
        en: "\(name): \(count) items stand furthest left, among them \"\(first)\" and \"\(second)\"; there is one core"
          + " problem. Indent its causes under it, or add the headings Dampak, Inti and Penyebab.")
    case .severalCores(let first, let second):
      Words(
        id: "\(name): di bawah judul inti ada lebih dari satu butir, \"\(first)\" dan \"\(second)\". Sisakan satu.",
        en: "\(name): more than one item stands under the heading of the core, \"\(first)\" and \"\(second)\"."
          + " Leave one.")
    }
  }
}
