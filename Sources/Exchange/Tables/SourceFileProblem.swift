import Practicum

/// Why a file cannot be read as a table.
public enum SourceFileProblem: Error, Equatable, Sendable {
  /// What a file is that is no table.
  public enum Other: Equatable, Sendable {
    case pdf, picture, webPage, richText, wordDocument, slides, openDocument, oldWorkbook, binaryWorkbook, oldXML
    case compound, archive, bytes
  }

  /// What a table may have too many of.
  public enum Counted: Equatable, Sendable, CaseIterable {
    case rows, columns, sheets
    /// Texts that the cells of a workbook share.
    case texts
    /// Looks of cells and formats of numbers.
    case styles
  }

  case empty
  case notATable(Other)
  /// A workbook that a password closes.
  case encrypted
  /// A workbook, or text, that breaks off or contradicts itself; what, in words.
  case damaged(Words)
  /// More of something than is read.
  case tooMany(Counted, Int)
  /// A cell with more text than Excel holds in one, such as `B12`.
  case cellTooLong(String)
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
    case .tooMany(let counted, let limit):
      (
        Words(
          id: "berisi lebih dari \(WholeNumber.shown(limit, .indonesian)) \(counted.words.id)",
          en: "has more than \(WholeNumber.shown(limit, .english)) \(counted.words.en)"), counted.remedy
      )
    case .cellTooLong(let cell):
      (
        Words(
          id: "tidak terbaca: isi sel \(cell) lebih dari \(WholeNumber.shown(TableLimits.cellText, .indonesian)) huruf",
          en: "cannot be read: cell \(cell) has over \(WholeNumber.shown(TableLimits.cellText, .english)) letters"),
        Words(
          id: "Periksa apakah ada tanda kutip yang tidak ditutup sebelumnya, atau pendekkan isi sel itu.",
          en: "See whether a quotation mark before it never closes, or shorten the cell.")
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

  fileprivate static let split = Words(
    id: "Pecah menjadi beberapa berkas.", en: "Split it into several files.")
}

extension SourceFileProblem.Counted {
  fileprivate var words: Words {
    switch self {
    case .rows: Words(id: "baris", en: "rows")
    case .columns: Words(id: "kolom", en: "columns")
    case .sheets: Words(id: "lembar", en: "sheets")
    case .texts: Words(id: "teks", en: "texts")
    case .styles: Words(id: "gaya sel", en: "cell styles")
    }
  }

  fileprivate var remedy: Words {
    switch self {
    case .rows, .texts: SourceFileProblem.split
    case .columns:
      Words(
        id: "Salin kolom yang diperlukan ke lembar baru, lalu coba lagi.",
        en: "Copy the columns you need to a new sheet, then try again.")
    case .sheets:
      Words(
        id: "Simpan lembar yang diperlukan sebagai berkas sendiri, lalu coba lagi.",
        en: "Save the sheet you need as a file of its own, then try again.")
    case .styles:
      Words(
        id: "Salin isinya saja (Paste Values) ke buku kerja baru, lalu coba lagi.",
        en: "Copy the values alone (Paste Values) to a new workbook, then try again.")
    }
  }
}

extension SourceFileProblem.Other {
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
  /// Sheets of a workbook.
  static let sheets = 256
  /// Texts that the cells of a workbook share.
  static let texts = 1_000_000
  /// Styles of cells, and formats of numbers, as in Excel.
  static let styles = 65_490
  /// Cells, and bytes of their texts, of all sheets together.
  static let cells = 3_000_000
  static let text = 64 << 20
  /// Merged ranges of all sheets together that are kept; further ones are not missed.
  static let merged = 20_000
  /// UTF-16 units in one cell, as in Excel.
  static let cellText = 32_767
  /// Bytes of one unpacked part of a workbook, and of all parts that are read.
  static let part = 128 << 20
  static let unpacked = 192 << 20
}

/// How many cells of a workbook, bytes of their texts and merged ranges may still be kept.
struct TableAllowance {
  var cells = TableLimits.cells
  var text = TableLimits.text
  var merged = TableLimits.merged
}
