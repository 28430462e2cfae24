import Practicum
import TextCanvas

/// All that can be printed of a case, or of the practicum for `""`: what each holds, what it lacks, and in which form.
struct PapersScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case preview, write, form, meeting, empty, findings, stop

    var command: Command {
      switch self {
      case .preview:
        Command(
          "Enter", Words(id: "pratinjau", en: "preview"),
          help: Words(
            id: "Menampilkan isi dokumen sebelum ditulis.", en: "Shows what the paper holds before it is written."),
          synonyms: Words(id: "lihat baca", en: "view read"))
      case .write:
        Command(
          "w", Words(id: "tulis berkas", en: "write file"),
          help: Words(
            id: "Menulis dokumen ke berkas; namanya dapat diganti dahulu.",
            en: "Writes the paper to a file, whose name can be changed first."),
          synonyms: Words(
            id: "simpan ekspor word laporan proposal notulen rab lpj",
            en: "save export word report proposal minutes budget"))
      case .form:
        Command(
          "f", Words(id: "bentuk", en: "form"),
          help: Words(
            id: "Mengganti bentuk berkas: Word, halaman web, Markdown, gambar, tabel.",
            en: "Changes the form of the file: Word, web page, Markdown, picture, table."),
          synonyms: Words(id: "format docx html md xlsx svg", en: "format docx html md xlsx svg"))
      case .meeting:
        Command(
          "m", Words(id: "pertemuan", en: "meeting"),
          help: Words(
            id: "Memilih pertemuan untuk daftar hadir, notulen, dan berita acara.",
            en: "Picks the meeting for attendance sheet, minutes and official record."),
          synonyms: Words(id: "rembug rapat", en: "session"))
      case .empty:
        Command(
          "k", Words(id: "bagian kosong", en: "empty sections"),
          help: Words(
            id: "Melewati bagian yang kosong, atau menandainya.", en: "Leaves empty sections out, or marks them."))
      case .findings:
        Command(
          "t", Words(id: "lampiran temuan", en: "findings annex"),
          help: Words(
            id: "Menyertakan temuan pemeriksaan sebagai lampiran untuk pembimbing.",
            en: "Adds the findings as an appendix for the supervisor."))
      case .stop:
        Command(
          "x", Words(id: "hentikan", en: "stop"),
          help: Words(id: "Menghentikan penulisan yang berjalan.", en: "Stops the writing that is under way."),
          synonyms: Words(id: "batal", en: "cancel"))
      }
    }
  }

  let folder: String
  var cursor = ListCursor()
  var printouts: [Printout] = []
  /// What is missing for each, as far as it is known.
  var missing: [Words?] = []
  /// The ending chosen for each kind of file, by its first one.
  var chosen: [String: String] = [:]
  var options = PaperOptions()
  /// The meeting's file name without `.rec`.
  var meeting: String?
  /// The meetings, while one is picked.
  var meetings: Picker?
  var book = StageBook()

  init(folder: String) {
    self.folder = folder
    printouts = Printout.all(ofCase: folder)
  }

  var subject: String? { CaseSummary.path(of: folder) }
  var isEntering: Bool { meetings != nil }

  /// What is pointed at, with what was chosen for it.
  var focused: Printout? {
    guard printouts.indices.contains(cursor.index) else { return nil }
    var printout = printouts[cursor.index]
    if printout.takesMeeting { printout = printout.about(meeting: meeting) }
    guard case .paper(var order) = printout else { return printout }
    order.options = options
    order.format = PaperFormat(rawValue: ending(of: printout)) ?? .docx
    return .paper(order)
  }

  /// The chosen ending of its file.
  func ending(of printout: Printout) -> String {
    let endings = printout.endings
    return chosen[endings[0]] ?? endings[0]
  }

  func title(_ session: Session) -> Words { Words(id: "Cetak", en: "Print") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    let isWriting = session.papers.writing != nil
    switch action {
    case .preview:
      guard case .paper = focused else {
        return Words(
          id: "Bagan dan tabel langsung ditulis; tekan w.", en: "Drawings and tables are written at once: w.")
      }
      return nil
    case .write:
      return isWriting ? Words(id: "Masih menulis; x menghentikannya.", en: "Still writing; x stops it.") : nil
    case .form: return nil
    case .meeting:
      if focused?.takesMeeting != true {
        return Words(id: "Ini bukan tentang satu pertemuan.", en: "This is not about one meeting.")
      }
      return session.workspace.meetings(ofCase: folder).isEmpty
        ? Words(id: "Belum ada pertemuan.", en: "There is no meeting yet.") : nil
    case .empty, .findings:
      guard case .paper(let order) = focused, order.subject == .report else {
        return Words(id: "Ini pilihan untuk laporan.", en: "This is a choice for reports.")
      }
      return nil
    case .stop:
      return isWriting ? nil : Words(id: "Tidak ada yang sedang ditulis.", en: "Nothing is being written.")
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] { meetings?.keys ?? [] }
}

/// The way to the papers, the same on every screen that has it.
enum PapersDoor {
  static let command = Command(
    "c", Words(id: "cetak", en: "print"),
    help: Words(
      id: "Membuka dokumen yang dapat dicetak: laporan, proposal, daftar hadir, RAB, bagan, tabel.",
      en: "Opens what can be printed: reports, proposal, attendance sheet, budget, drawings, tables."),
    synonyms: Words(id: "dokumen laporan word ekspor unduh pdf", en: "papers report documents word export pdf"))
}
