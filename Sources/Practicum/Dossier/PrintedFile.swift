/// A file that was written, with what is to be said of it.
public struct PrintedFile: Equatable, Sendable {
  public let printout: Printout
  /// From the root.
  public let path: String
  /// Its length in bytes.
  public let size: Int
  /// What whoever takes it should know.
  public let notes: [Words]
  /// What of the practicum could not be taken into it.
  public let flaws: [Words]

  /// Describes a file.
  public init(_ printout: Printout, path: String, size: Int, notes: [Words] = [], flaws: [Words] = []) {
    self.printout = printout
    self.path = path
    self.size = size
    self.notes = notes
    self.flaws = flaws
  }

  /// Where it is, how long, and what to know of it, or else how it is opened.
  public var words: Words {
    let kilobytes = max(1, size / 1024)
    let more = flaws + notes
    let next = more.isEmpty ? opening : Words(joining: more)
    return Words(
      id: "Ditulis: \(path) (\(WholeNumber.shown(kilobytes, .indonesian)) KB). \(next.id)",
      en: "Written: \(path) (\(WholeNumber.shown(kilobytes, .english)) KB). \(next.en)")
  }

  /// With what it is opened.
  private var opening: Words {
    switch path.split(separator: ".").last?.lowercased() {
    case "docx":
      printout.hasContents
        ? Words(
          id: "Buka dengan Word atau LibreOffice; daftar isi diperbarui dengan Ctrl-A, F9 (Word) "
            + "atau Alat > Perbarui (LibreOffice).",
          en: "Open it with Word or LibreOffice; the contents are updated by Ctrl-A, F9 (Word) "
            + "or Tools > Update (LibreOffice).")
        : Words(id: "Buka dengan Word atau LibreOffice.", en: "Open it with Word or LibreOffice.")
    case "html", "svg":
      Words(id: "Buka dengan peramban, dari sana dapat dicetak.", en: "Open it with a browser and print from there.")
    case "xlsx", "csv": Words(id: "Buka dengan Excel atau LibreOffice.", en: "Open it with Excel or LibreOffice.")
    default: Words(id: "Buka dengan editor teks.", en: "Open it with a text editor.")
    }
  }
}
