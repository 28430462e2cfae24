import RecordText

extension Meeting {
  /// Begins a meeting: a new file named after its date and title.
  ///
  /// - Parameter date: `YYYY-MM-DD`.
  public static func begin(
    kind: String, title: String, date: String, inCase folder: String, of workspace: Workspace
  ) throws(EditRefusal) -> (path: String, edit: Edit?) {
    let path = freshPath(title: title.isEmpty ? kind : title, date: date, inCase: folder, of: workspace)
    var draft = Draft(workspace, Words(id: "Buat pertemuan", en: "New meeting"))
    var record = Record(["Jenis": kind])
    record["Judul"] = title.isEmpty ? nil : title
    record["Tanggal"] = date
    try draft.insert(record, type: "Pertemuan", in: path)
    return (path, draft.edit)
  }

  /// The path `…/YYYY-MM-DD-slug.rec` that no file of the workspace has, numbered where the plain one is taken.
  static func freshPath(title: String, date: String, inCase folder: String, of workspace: Workspace) -> String {
    let slug = Slug.of(title)
    let base = WorkspacePath.meetingFolder(ofCase: folder) + "/\(date)-\(slug.isEmpty ? "pertemuan" : slug)"
    var path = base + ".rec"
    var number = 2
    while workspace[path] != nil || workspace.otherFiles.contains(path)
      || workspace.unreadable.contains(where: { $0.path == path })
    {
      path = "\(base)-\(number).rec"
      number += 1
    }
    return path
  }

  /// Writes a field of the facts; the file gets its Pertemuan record if it has none.
  public func set(_ field: String, to values: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah data pertemuan", en: "Change meeting facts"))
    if let index {
      try draft.set(field, to: values, in: path, at: index)
    } else {
      let kept = values.filter { !$0.isEmpty }
      if !kept.isEmpty { try draft.insert(Record(kept.map { Field(field, $0) }), type: "Pertemuan", in: path) }
    }
    return draft.edit
  }

  /// Adds a question; its field name comes from its text.
  public func addQuestion(
    _ text: String, kind: Question.Kind, choices: [String] = [], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah pertanyaan", en: "Add question"))
    let file = draft.records(in: path)
    let taken = Set(file.records(of: "Pertanyaan").compactMap { file.value("Id", at: $0) })
    var record = Record(["Id": Question.freshId(for: text, avoiding: taken)])
    record["Teks"] = text
    record["Jenis"] = kind.rawValue
    record.setValues(choices.filter { !$0.isEmpty }, of: "Pilihan")
    try draft.insert(record, type: "Pertanyaan", in: path)
    return draft.edit
  }

  /// Writes a field of a question; its Id stays, so that answers stay its own.
  public func setQuestion(
    _ id: String, _ field: String, to values: [String], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah pertanyaan", en: "Change question"))
    let file = draft.records(in: path)
    guard field != "Id", let index = file.records(of: "Pertanyaan").first(where: { file.value("Id", at: $0) == id })
    else { return nil }
    try draft.set(field, to: values, in: path, at: index)
    return draft.edit
  }

  /// Takes a question away with its answers and totals; undo brings all of it back.
  public func removeQuestion(_ id: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus pertanyaan", en: "Remove question"))
    let file = draft.records(in: path)
    for row in file.records(of: "Peserta") where file.value(id, at: row) != nil {
      try draft.set(id, to: [], in: path, at: row)
    }
    let questions = file.records(of: "Pertanyaan").filter { file.value("Id", at: $0) == id }
    let totals = file.records(of: "Rekap").filter { file.value("Pertanyaan", at: $0) == id }
    for index in (questions + totals).sorted(by: >) { draft.remove(in: path, at: index) }
    return draft.edit
  }

  /// Adds an agreement.
  public func addAgreement(_ text: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah kesepakatan", en: "Add agreement"))
    let id = draft.freshId(for: "Kesepakatan", in: path)
    try draft.insert(Record(["Id": id, "Teks": text]), type: "Kesepakatan", in: path)
    return draft.edit
  }

  /// Writes a field of an agreement.
  public func setAgreement(
    _ handle: String, _ field: String, to values: [String], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah kesepakatan", en: "Change agreement"))
    guard let index = Agreement.all(in: draft.records(in: path)).first(where: { $0.handle == handle })?.index else {
      return nil
    }
    try draft.set(field, to: values, in: path, at: index)
    return draft.edit
  }

  /// Takes an agreement away.
  public func removeAgreement(_ handle: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus kesepakatan", en: "Remove agreement"))
    guard let index = Agreement.all(in: draft.records(in: path)).first(where: { $0.handle == handle })?.index else {
      return nil
    }
    draft.remove(in: path, at: index)
    return draft.edit
  }
}

extension Meeting {
  /// Takes the meeting away with all it holds, and what cites it no longer does; undo brings all of it back.
  public func remove(in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus pertemuan", en: "Delete meeting"))
    let citing = Evidence.files(citing: path, of: workspace).filter { $0 != path }
    // References to a meeting of the same name elsewhere mean that one as well, and stay.
    if !citing.contains(where: { FileKind(path: $0) == .pertemuan && WorkspacePath.stem(of: $0) == stem }) {
      let file = draft.records(in: path)
      let cards = file.records(of: "Temuan").compactMap { file.value("Id", at: $0) }.map { "\(stem)/\($0)" }
      for reference in [stem] + cards.uniqued() { try Evidence.rewrite(reference, to: nil, in: citing, of: &draft) }
    }
    for index in (0..<draft.records(in: path).count).reversed() { draft.remove(in: path, at: index) }
    return draft.edit
  }

  /// Adds a sentence to what the meeting came to, unless it stands there already.
  public func keepInSummary(_ sentence: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let old = record["Ringkasan"] ?? ""
    guard !old.contains(sentence) else { return nil }
    return try set("Ringkasan", to: [old.isEmpty ? sentence : old + "\n" + sentence], in: workspace)
  }
}
