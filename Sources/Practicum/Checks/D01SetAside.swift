import RecordText

extension Rule {
  /// D01: a record that breaks the syntax and was set aside.
  static let setAside = Rule(
    "D01", .file(FileKind.allCases), Words(id: "catatan yang tidak terbaca", en: "record that cannot be read")
  ) { workspace, path in
    guard let file = workspace[path] else { return [] }
    let records = file.records
    let broken = (0..<records.count).filter { records.kind(at: $0) == .broken }
    guard !broken.isEmpty else { return [] }
    let lines = records.lines()
    return broken.compactMap { index in
      guard let problem = records.problem(at: index) else { return nil }
      let line = lines[index] + problem.line - 1
      return Finding(
        rule: "D01", severity: .salah, file: path, index: index, id: records.idOfBroken(at: index),
        message: problem.reason.words(line: line, column: problem.column))
    }
  }
}

extension SyntaxProblem.Reason {
  /// One sentence with the place: what it is and what to do next.
  public func words(line: Int, column: Int) -> Words {
    let (id, en) =
      switch self {
      case .notAField:
        (
          "bukan isian. Tulis “Nama: nilai” di awal baris, atau + untuk melanjutkan nilai sebelumnya",
          "is no field. Write “Name: value” at the start of the line, or + to go on with the value before"
        )
      case .continuationWithoutField:
        (
          "diawali + padahal tidak ada isian di atasnya. Hapus +, atau tulis nama isiannya",
          "starts with + but no field stands before it. Delete the +, or write the field's name"
        )
      case .joinedToNothing:
        (
          "berakhir dengan \\ padahal tidak ada baris berikutnya. Hapus tanda itu",
          "ends in \\ but no line follows. Delete that mark"
        )
      case .notUTF8:
        ("memuat huruf yang bukan UTF-8. Ketik ulang huruf itu", "holds a letter that is not UTF-8. Type it again")
      case .nul: ("memuat karakter kosong (NUL). Hapus karakter itu", "holds an empty character (NUL). Delete it")
      }
    return Words(
      id: "Baris \(line), kolom \(column) \(id). Catatan ini disisihkan dan isinya tetap utuh.",
      en: "Line \(line), column \(column) \(en). The record is set aside and nothing of it is lost.")
  }
}

extension RecordFile {
  /// The Id that a block set aside seems to have; its type where none is found.
  func idOfBroken(at index: Int) -> String {
    let id = lineOfBroken(starting: "Id:", at: index)
    return id.isEmpty ? type(at: index) : id
  }

  /// The Ids that records of a type set aside seem to have.
  func idsSetAside(of type: String) -> Set<String> {
    Set(blocksSetAside(of: [type]).map { lineOfBroken(starting: "Id:", at: $0) })
  }

  /// The places of the records of some types that were set aside.
  func blocksSetAside(of types: [String]) -> [Int] {
    (0..<count).filter { kind(at: $0) == .broken && types.contains(type(at: $0)) }
  }

  /// The value on the first line of a broken block that starts so; `""` when none does.
  func lineOfBroken(starting start: String, at index: Int) -> String {
    let lines = text(at: index).split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: start.utf8) }) else { return "" }
    return String(decoding: line.dropFirst(start.utf8.count), as: UTF8.self).withoutOuterBlanks
  }
}
