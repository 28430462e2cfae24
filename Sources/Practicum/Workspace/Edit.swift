import RecordText

/// The smallest step of an edit: one block of one file, or one folder.
public enum Change: Equatable, Sendable {
  /// A block's text before and after; nil before is an insertion, nil after a removal.
  case record(file: String, index: Int, before: [UInt8]?, after: [UInt8]?)
  /// A case folder moves, with everything in it.
  case folder(from: String, to: String)

  /// The change that takes this one back.
  public var inverse: Change {
    switch self {
    case .record(let file, let index, let before, let after):
      .record(file: file, index: index, before: after, after: before)
    case .folder(let from, let to): .folder(from: to, to: from)
    }
  }

  /// The files whose bytes the change touches.
  public var path: String {
    switch self {
    case .record(let file, _, _, _): file
    case .folder(let from, _): from
    }
  }
}

/// Everything one act of a person changes: applied, journaled, undone and redone as one.
public struct Edit: Equatable, Sendable {
  /// What it did, such as "Tambah peserta", as history and undo name it.
  public var title: Words
  public var changes: [Change]

  /// Makes an edit.
  public init(_ title: Words, _ changes: [Change]) {
    self.title = title
    self.changes = changes
  }

  /// The edit that takes this one back.
  public var inverse: Edit { Edit(title, changes.reversed().map(\.inverse)) }
}

/// Why an edit was not carried out; nothing was changed.
public enum EditRefusal: Error, Equatable, Sendable {
  /// The file no longer holds what the edit was made against.
  case changedMeanwhile(String)
  /// The path is none of the format's record files.
  case unknownFile(String)
  /// A value has no writing in rec syntax.
  case unrepresentable(UnrepresentableValue)
  /// The subject itself forbids it, for this reason.
  case notPossible(Words)

  /// One sentence: what happened, where, and what to do next.
  public var words: Words {
    switch self {
    case .notPossible(let reason): reason
    case .changedMeanwhile(let path):
      Words(
        id: "\(path) sudah berubah sejak itu, jadi perubahan ini tidak dijalankan. Periksa isinya, lalu ulangi.",
        en: "\(path) has changed since, so this change was not made. Look at it, then try again.")
    case .unknownFile(let path):
      Words(id: "\(path) bukan berkas yang dikenal Rembuk.", en: "\(path) is not a file that Rembuk knows.")
    case .unrepresentable(.backslashAtLineEnd(let field)):
      Words(
        id: "\(field): baris tidak boleh berakhir dengan \\. Hapus tanda itu di akhir baris.",
        en: "\(field): a line cannot end in \\. Delete that mark at the end of the line.")
    case .unrepresentable(.carriageReturnAtLineEnd(let field)), .unrepresentable(.nul(let field)):
      Words(
        id: "\(field): ada karakter kendali yang tidak dapat disimpan. Hapus karakter itu.",
        en: "\(field): it holds a control character that cannot be stored. Delete that character.")
    case .unrepresentable(.badName(let name)):
      Words(
        id: "\(name) tidak dapat menjadi nama isian: pakai huruf, angka dan _, diawali huruf.",
        en: "\(name) cannot be a field name: use letters, digits and _, starting with a letter.")
    case .unrepresentable(.newlineInComment):
      Words(
        id: "Komentar hanya boleh satu baris. Pisahkan menjadi beberapa komentar.",
        en: "A comment is one line only. Split it into several comments.")
    case .unrepresentable(.empty):
      Words(
        id: "Catatan kosong tidak dapat disimpan. Isi satu kolom.",
        en: "An empty record cannot be stored. Fill in a field.")
    }
  }
}
