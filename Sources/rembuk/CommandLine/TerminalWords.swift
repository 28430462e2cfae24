import CursesTerminal
import Practicum

extension TerminalProblem {
  /// One sentence: what happened, and what to do next.
  var words: Words {
    switch self {
    case .notATerminal:
      Words(
        id: "Layar perlu terminal. Untuk memeriksa tanpa layar: rembuk check FOLDER",
        en: "The screens need a terminal. To check without screens: rembuk check FOLDER")
    case .noTerminalType:
      Words(
        id: "Variabel TERM belum diisi. Coba: TERM=linux rembuk",
        en: "The variable TERM is not set. Try: TERM=linux rembuk")
    case .unknownTerminalType(let type):
      Words(
        id: "Jenis terminal \"\(type)\" (TERM) tidak dikenal sistem ini. Coba: TERM=linux rembuk",
        en: "This system does not know the terminal type \"\(type)\" (TERM). Try: TERM=linux rembuk")
    case .cannotMoveCursor(let type):
      Words(
        id: "Terminal \"\(type)\" (TERM) tidak dapat menampilkan layar. Pakai terminal lain, misalnya TERM=linux.",
        en: "The terminal \"\(type)\" (TERM) cannot show screens. Use another one, such as TERM=linux.")
    }
  }
}
