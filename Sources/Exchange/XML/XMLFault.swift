import Practicum

/// Why a file of XML was not read.
public enum XMLFault: Error, Equatable, Sendable {
  /// It is no XML, or damaged, at a line.
  case broken(line: Int)
  /// More bytes than are read.
  case tooLarge(limit: Int)
  /// More tags inside each other than are read.
  case tooDeep(limit: Int, line: Int)
  /// It declares entities of its own.
  case entities(line: Int)

  /// What is wrong with the file and what to do next, as a sentence that begins with its name.
  public func words(_ name: String) -> Words {
    switch self {
    case .broken(let line):
      Words(
        id: "\(name): baris \(line) bukan XML yang utuh. Ekspor ulang dari program asalnya.",
        en: "\(name): line \(line) is no sound XML. Export it again from the program it comes from.")
    case .tooLarge(let limit):
      Words(
        id: "\(name): lebih besar dari \(limit >> 20) MB, jadi tidak dibaca. Bagi menjadi beberapa berkas.",
        en: "\(name): larger than \(limit >> 20) MB, so it was not read. Split it into several files.")
    case .tooDeep(let limit, let line):
      Words(
        id: "\(name): baris \(line) bersarang lebih dari \(limit) tingkat, jadi berkas tidak dibaca."
          + " Ekspor ulang dari program asalnya.",
        en: "\(name): line \(line) is nested more than \(limit) deep, so the file was not read."
          + " Export it again from the program it comes from.")
    case .entities(let line):
      Words(
        id: "\(name): baris \(line) menyatakan entitas sendiri, yang dapat membengkak tanpa batas, jadi berkas tidak"
          + " dibaca. Ekspor ulang dari program asalnya.",
        en: "\(name): line \(line) declares entities of its own, which can grow without bounds, so the file was not"
          + " read. Export it again from the program it comes from.")
    }
  }
}
