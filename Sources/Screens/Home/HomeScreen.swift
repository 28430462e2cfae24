import Practicum
import TextCanvas

/// The cases in order and the practicum around them, each with how far it has come: where everything starts.
struct HomeScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, addCase, rename, papers, prose, up, down, remove, otherFolder, leave

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka bagian yang ditunjuk.", en: "Opens the part pointed at."),
          synonyms: Words(id: "lihat masuk", en: "view enter"))
      case .addCase:
        Command(
          "a Ins", Words(id: "tambah kasus", en: "add case"),
          help: Words(
            id: "Menambah kasus: ketik judulnya, lalu Enter.", en: "Adds a case: type its title, then Enter."),
          synonyms: Words(id: "baru", en: "new"))
      case .rename:
        Command(
          "r", Words(id: "ganti judul", en: "retitle"),
          help: Words(
            id: "Mengganti judul kasus ini; nama foldernya tetap.",
            en: "Gives this case another title; its folder keeps its name."),
          synonyms: Words(id: "ubah nama", en: "rename"))
      case .papers: PapersDoor.command
      case .prose:
        Command(
          "n", Words(id: "narasi", en: "prose"),
          help: Words(
            id: "Membuka bagian-bagian yang ditulis, dari kasus ini atau dari praktikum.",
            en: "Opens the sections that are written, of this case or of the practicum."),
          synonyms: Words(id: "tulis teks bab latar belakang tinjauan", en: "write text chapters"), inFooter: false)
      case .up:
        Command(
          "Shift-Up K", Words(id: "naikkan kasus", en: "case up"),
          help: Words(id: "Memindahkan kasus ini ke atas.", en: "Moves this case up."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      case .down:
        Command(
          "Shift-Down J", Words(id: "turunkan kasus", en: "case down"),
          help: Words(id: "Memindahkan kasus ini ke bawah.", en: "Moves this case down."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus kasus", en: "delete case"),
          help: Words(
            id: "Menghapus kasus ini dengan seluruh isinya; u mengembalikannya.",
            en: "Removes this case with all it holds; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      case .otherFolder:
        Command(
          "o", Words(id: "praktikum lain", en: "other practicum"),
          help: Words(
            id: "Memilih praktikum lain, membuat yang baru, atau membuka contoh.",
            en: "Chooses another practicum, makes a new one, or opens the sample."),
          synonyms: Words(id: "folder buka ganti contoh", en: "folder open switch sample"), inFooter: false)
      case .leave:
        Command(
          "q", Words(id: "keluar", en: "leave"),
          help: Words(
            id: "Keluar dari Rembuk; semua isian sudah tersimpan.", en: "Leaves Rembuk; everything is saved."),
          synonyms: Words(id: "selesai tutup", en: "quit exit"))
      }
    }
  }

  /// One line that can be focused.
  enum Line: Equatable {
    /// A section of the practicum around the cases.
    case section(StageSummary)
    case caseFile(String)
  }

  enum Entry: Equatable {
    case newCase(TextField)
    case title(TextField)
  }

  var list = GroupedList()
  var lines: [Line] = []
  var cases: [CaseSummary] = []
  var entry: Entry?
  /// How far the stages have come, read anew only where a file changed.
  var book = StageBook()
  var progress: [String: CaseProgress] = [:]
  var found = StageFindings()
  var foundAt = -1
  /// The case to focus once the list is made anew.
  var wanted: String?

  var subject: String? { focusedCase?.path }
  var isEntering: Bool { entry != nil }
  var focused: Line? { lines.indices.contains(list.index) ? lines[list.index] : nil }
  var focusedCase: CaseSummary? {
    guard case .caseFile(let folder) = focused else { return nil }
    return cases.first { $0.folder == folder }
  }

  func title(_ session: Session) -> Words {
    let title = PracticumIdentity(session.workspace).title
    return title.isEmpty ? Words(same: "Rembuk") : Words(same: title)
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .open, .papers, .prose, .otherFolder, .leave: return nil
    case .addCase: return session.readOnly
    case .rename, .remove, .up, .down:
      if let readOnly = session.readOnly { return readOnly }
      guard let focusedCase else {
        return Words(id: "Pilih dulu sebuah kasus.", en: "Choose a case first.")
      }
      let place = cases.firstIndex(of: focusedCase)
      if action == .up && place == 0 || action == .down && place == cases.count - 1 {
        return Words(id: "Kasus ini sudah di ujung daftar.", en: "This case is already at the end of the list.")
      }
      return nil
    }
  }
}
