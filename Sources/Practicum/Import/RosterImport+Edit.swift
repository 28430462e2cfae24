import RecordText

extension RosterImport {
  /// The edit that adds the people, one undo: with the questions they answered, and with the meeting if it is not there.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` where no column is taken for names, or no row can be taken.
  public func edit(in workspace: Workspace) throws(EditRefusal) -> Edit {
    guard columns.contains(where: { $0.target == .field("Nama") }) else { throw .notPossible(Self.needsNames(columns)) }
    let people = reading().taken(withDuplicates: takesDuplicates)
    guard !people.isEmpty else {
      throw .notPossible(
        Words(
          id: "Tidak ada orang baru yang dapat diambil dari \(source). Tidak ada yang berubah.",
          en: "There is nobody new to take from \(source). Nothing was changed."))
    }
    var draft = Draft(
      workspace,
      Words(id: "Impor \(people.count) peserta dari \(source)", en: "Import \(people.count) people from \(source)"))
    if workspace[path] == nil { try begin(in: &draft) }
    for question in newQuestions { try draft.insert(question.record, type: "Pertanyaan", in: path) }
    let first = draft.freshId(for: "Peserta", in: path)
    let letter = first.prefix { !$0.isNumber }
    let number = Int(first.dropFirst(letter.count)) ?? 1
    var place: Int?
    for (offset, person) in people.enumerated() {
      let record = Record([Field("Id", "\(letter)\(number + offset)")] + person.record.fields)
      place = try draft.insert(record, type: "Peserta", in: path, at: place.map { $0 + 1 })
    }
    guard let edit = draft.edit else { throw .changedMeanwhile(path) }
    return edit
  }

  /// The questions that the meeting gets, in the order of the columns.
  public var newQuestions: [Question] {
    var ids: [String] = []
    for column in columns {
      switch column.target {
      case .question(let id), .choice(question: let id, value: _): if !ids.contains(id) { ids.append(id) }
      default: break
      }
    }
    return ids.compactMap { id in questions[id].flatMap { $0.origin == .meeting ? nil : $0.question } }
  }

  private static func needsNames(_ columns: [RosterColumn]) -> Words {
    let shown = columns.prefix(12).map { "\($0.letters) \"\(excerpt($0.header))\"" }.joined(separator: ", ")
    return Words(
      id: "Kolom nama tidak dikenali. Beri judul \"Nama\" pada kolomnya, atau pilih kolomnya di layar impor. "
        + "Kolom di berkas: \(shown).",
      en: "No column of names was recognised. Call it \"Nama\", or choose it on the import screen. "
        + "Columns of the file: \(shown).")
  }

  /// Notes what the name of the meeting's file tells of it.
  private func begin(in draft: inout Draft) throws(EditRefusal) {
    let isName =
      !meeting.isEmpty
      && meeting.utf8.allSatisfy { unit in
        (unit < 0x80 && Character(Unicode.Scalar(unit)).isLetter) || (0x30...0x39).contains(unit) || unit == 0x2D
          || unit == 0x5F
      }
    guard isName, FileKind(path: path) == .pertemuan else {
      throw .notPossible(
        Words(
          id: "\"\(meeting)\" tidak dapat menjadi nama pertemuan: huruf, angka dan - saja, seperti "
            + "2023-02-11-rembug-warga.",
          en: "\"\(meeting)\" cannot be a meeting's name: letters, digits and - only, like "
            + "2023-02-11-rembug-warga."))
    }
    guard !draft.workspace.unreadable.contains(where: { $0.path == path }) else {
      throw .notPossible(
        Words(
          id: "\(path) ada tetapi tidak terbaca. Perbaiki berkas itu dulu.",
          en: "\(path) is there but cannot be read. Mend that file first."))
    }
    let date = CalendarDate(plain: String(meeting.prefix(10)))
    let words = (date == nil ? meeting[...] : meeting.dropFirst(10)).split { "-_ ".contains($0) }.map(String.init)
    let title = words.joined(separator: " ")
    let name = words.joined(separator: "_").lowercased()
    let kind = Meeting.kinds.first { name.contains($0.value) }?.value ?? "rembug"
    var record = Record(["Jenis": kind])
    record["Judul"] = title.isEmpty ? meeting : title.prefix(1).uppercased() + title.dropFirst()
    if let date { record["Tanggal"] = date.plain }
    try draft.insert(record, type: "Pertemuan", in: path)
  }
}

extension Question {
  /// The record that holds it.
  fileprivate var record: Record {
    var record = Record(["Id": id, "Teks": text, "Jenis": kind.rawValue])
    record.setValues(choices, of: "Pilihan")
    return record
  }
}
