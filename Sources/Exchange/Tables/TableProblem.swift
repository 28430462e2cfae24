import Practicum

/// Why a file cannot be read as a table.
public enum TableProblem: Error, Equatable, Sendable {
  /// What a file is that is no table.
  public enum Other: Equatable, Sendable {
    case pdf, picture, webPage, richText, wordDocument, slides, openDocument, oldWorkbook, binaryWorkbook, oldXML
    case compound, archive, bytes
  }

  case empty
  case notATable(Other)
  /// A workbook that a password closes.
  case encrypted
  /// A workbook, or text, that breaks off or contradicts itself; what, in words.
  case damaged(Words)
  case tooManyRows(Int)
  case tooManyColumns(Int)
  /// More unpacked bytes or cells than are read.
  case tooLarge
  /// A quotation mark that opens a cell and never closes; the row, counted from 1.
  case openQuote(row: Int)

  /// One sentence about the file: what is the matter, and what to do next.
  public func words(_ name: String) -> Words {
    let (what, remedy) = parts
    return Words(id: "\(name) \(what.id). \(remedy.id)", en: "\(name) \(what.en). \(remedy.en)")
  }

  private var parts: (what: Words, remedy: Words) {
    switch self {
    case .empty:
      (
        Words(id: "kosong", en: "is empty"),
        Words(id: "Simpan ulang tabelnya, lalu coba lagi.", en: "Save the table again, then try again.")
      )
    case .notATable(let other): (other.words, other.remedy)
    case .encrypted:
      (
        Words(id: "terkunci dengan kata sandi", en: "is closed by a password"),
        Words(
          id: "Buka di Excel, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu coba lagi.",
          en: "Open it in Excel, take the password away (File > Info > Protect Workbook), save it, then try again.")
      )
    case .damaged(let words):
      (
        Words(id: "rusak: \(words.id)", en: "is damaged: \(words.en)"),
        Words(
          id: "Buka di Excel atau LibreOffice, simpan sebagai .xlsx baru, lalu coba lagi.",
          en: "Open it in Excel or LibreOffice, save it as a new .xlsx, then try again.")
      )
    case .tooManyRows(let limit):
      (
        Words(
          id: "berisi lebih dari \(WholeNumber.shown(limit, .indonesian)) baris",
          en: "has more than \(WholeNumber.shown(limit, .english)) rows"), Self.split
      )
    case .tooManyColumns(let limit):
      (
        Words(id: "berisi lebih dari \(limit) kolom", en: "has more than \(limit) columns"),
        Words(
          id: "Salin kolom yang diperlukan ke lembar baru, lalu coba lagi.",
          en: "Copy the columns you need to a new sheet, then try again.")
      )
    case .tooLarge: (Words(id: "terlalu besar untuk dibaca", en: "is too large to be read"), Self.split)
    case .openQuote(let row):
      (
        Words(
          id: "tidak terbaca: tanda kutip di baris \(row) tidak pernah ditutup",
          en: "cannot be read: the quotation mark in row \(row) never closes"),
        Words(
          id: "Hapus atau tutup tanda kutip itu, atau simpan ulang dari Excel.",
          en: "Delete or close that mark, or save it again from Excel.")
      )
    }
  }

  private static let split = Words(
    id: "Pecah menjadi beberapa berkas.", en: "Split it into several files.")
}

extension TableProblem.Other {
  fileprivate var words: Words {
    switch self {
    case .pdf: Words(id: "adalah PDF, bukan tabel", en: "is a PDF, not a table")
    case .picture: Words(id: "adalah gambar, bukan tabel", en: "is a picture, not a table")
    case .webPage: Words(id: "adalah halaman web (HTML), bukan tabel", en: "is a web page (HTML), not a table")
    case .richText: Words(id: "adalah dokumen RTF, bukan tabel", en: "is an RTF document, not a table")
    case .wordDocument: Words(id: "adalah dokumen Word, bukan tabel", en: "is a Word document, not a table")
    case .slides: Words(id: "adalah berkas presentasi, bukan tabel", en: "is a presentation, not a table")
    case .openDocument: Words(id: "adalah berkas OpenDocument (.ods)", en: "is an OpenDocument file (.ods)")
    case .oldWorkbook: Words(id: "adalah berkas Excel lama (.xls)", en: "is an old Excel file (.xls)")
    case .binaryWorkbook: Words(id: "adalah berkas Excel biner (.xlsb)", en: "is a binary Excel file (.xlsb)")
    case .oldXML: Words(id: "adalah berkas Excel XML lama", en: "is an old Excel XML file")
    case .compound: Words(id: "adalah dokumen Office lama, bukan tabel", en: "is an old Office document, not a table")
    case .archive: Words(id: "adalah arsip zip, bukan tabel", en: "is a zip archive, not a table")
    case .bytes: Words(id: "bukan tabel yang dikenal", en: "is no table that Rembuk knows")
    }
  }

  fileprivate var remedy: Words {
    switch self {
    case .oldWorkbook, .binaryWorkbook, .oldXML, .openDocument, .webPage:
      Words(
        id: "Buka di Excel atau LibreOffice, simpan sebagai .xlsx, lalu impor yang itu.",
        en: "Open it in Excel or LibreOffice, save it as .xlsx, then import that one.")
    case .wordDocument, .richText, .pdf, .slides, .compound:
      Words(
        id: "Salin tabelnya ke Excel, simpan sebagai .xlsx, lalu impor yang itu.",
        en: "Copy its table to Excel, save it as .xlsx, then import that one.")
    case .picture:
      Words(
        id: "Ketik tabelnya di Excel atau langsung di Rembuk.", en: "Type the table in Excel or in Rembuk itself.")
    case .archive:
      Words(id: "Buka arsipnya, lalu impor tabel di dalamnya.", en: "Unpack it, then import the table in it.")
    case .bytes:
      Words(
        id: "Yang terbaca: .xlsx dari Excel, Google Forms atau KoboToolbox, dan .csv.",
        en: "What can be read: .xlsx from Excel, Google Forms or KoboToolbox, and .csv.")
    }
  }
}

/// How much of a table is read at most.
public enum TableLimits {
  /// Bytes of the file itself.
  public static let file = 64 << 20
  public static let rows = 200_000
  public static let columns = 512
  /// Cells of all sheets together.
  static let cells = 3_000_000
  /// Bytes of one unpacked part of a workbook, and of all parts that are read.
  static let part = 192 << 20
  static let unpacked = 256 << 20
}
