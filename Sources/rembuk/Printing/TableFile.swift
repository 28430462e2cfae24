import Exchange
import Practicum
import WorkspaceFiles

/// A table file that a person names for an import.
enum TableFile {
  /// Why it was not read.
  struct Problem: Error {
    let words: Words
  }

  static func read(_ path: String) -> Result<SourceFile, Problem> {
    let bytes: [UInt8]
    do throws(PlainFileFault) { bytes = try PlainFile.read(path, limit: TableLimits.file) } catch {
      return .failure(Problem(words: error.words))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do throws(SourceFileProblem) { return .success(try TableReader.read(bytes, name: name)) } catch {
      return .failure(Problem(words: error.words(name)))
    }
  }
}
