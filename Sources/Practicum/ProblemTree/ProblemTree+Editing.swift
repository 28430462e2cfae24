import RecordText

extension ProblemTree {
  /// Writes the problem's text.
  public func setText(_ text: String, of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set("Teks", to: [text], of: number, Words(id: "Ubah teks butir", en: "Change item text"), in: workspace)
  }

  /// Writes the longer description.
  public func setDetails(_ text: String, of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set("Uraian", to: [text], of: number, Words(id: "Ubah uraian", en: "Change description"), in: workspace)
  }

  /// Restates the item as a reached condition; empty takes the restatement away.
  public func setObjective(_ text: String, of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "RumusanTujuan", to: [text], of: number, Words(id: "Ubah rumusan tujuan", en: "Change objective"), in: workspace)
  }

  /// Notes why the item is left untreated; empty takes the note away.
  public func setOutOfScope(_ text: String, of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "DiLuar", to: [text], of: number,
      Words(id: "Ubah alasan di luar jangkauan", en: "Change why it is left untreated"),
      in: workspace)
  }

  /// Marks the item as a main cause or effect, or takes the mark away.
  public func setMain(_ isMain: Bool, of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let title =
      isMain ? Words(id: "Tandai utama", en: "Mark as main") : Words(id: "Hapus tanda utama", en: "Unmark as main")
    return try set("Utama", to: isMain ? ["ya"] : [], of: number, title, in: workspace)
  }

  /// Attaches exactly this evidence.
  public func setEvidence(_ evidence: [String], of number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set("Bukti", to: evidence, of: number, Words(id: "Ubah bukti", en: "Change evidence"), in: workspace)
  }

  /// Answers the if-then reading of a link; nil takes the answer back.
  public func answer(_ holds: Bool?, to link: TreeLink, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Jawab bacaan jika-maka", en: "Answer if-then reading"))
    let parent = try ownId(of: link.parent, &draft)
    var readings = items[link.item].readings
    let place = readings.firstIndex { LinkAnswer($0)?.parent == parent }
    switch (place, holds) {
    case (let place?, let holds?): readings[place] = LinkAnswer(parent: parent, holds: holds).written
    case (let place?, nil): readings.remove(at: place)
    case (nil, let holds?): readings.append(LinkAnswer(parent: parent, holds: holds).written)
    case (nil, nil): break
    }
    try draft.set("Logika", to: readings, in: path, at: items[link.item].block)
    return draft.edit
  }

  /// Gives an item another Id, in every reference to it as well.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` for an Id that another item has or that is none.
  public func rename(_ number: Int, to id: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let item = items[number]
    guard id != item.id else { return nil }
    guard isIdentifier(id) else {
      throw .notPossible(
        Words(
          id: "\"\(id)\" tidak dapat menjadi kode: pakai huruf, angka dan _, diawali huruf.",
          en: "\"\(id)\" cannot be an Id: use letters, digits and _, starting with a letter."))
    }
    if let other = self.number(of: id) {
      throw .notPossible(
        Words(
          id: "Kode \(id) sudah dipakai \(items[other].quoted). Pilih kode lain.",
          en: "Id \(id) belongs to \(items[other].quoted). Choose another one."))
    }
    var draft = Draft(workspace, Words(id: "Ubah kode butir", en: "Change item Id"))
    try draft.set("Id", to: id, in: path, at: item.block)
    // References mean the first item with an Id; the others are met by none.
    if self.number(of: item.id) == number {
      try draft.replaceReferences(to: item.id, of: "Butir", in: path, with: id)
      try replaceReadings(of: item.id, with: id, &draft)
    }
    return draft.edit
  }

  func set(
    _ field: String, to values: [String], of number: Int, _ title: Words, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, title)
    try draft.set(field, to: values.map(\.withoutOuterBlanks), in: path, at: items[number].block)
    return draft.edit
  }

  /// Rewrites the answers that name a parent; nil removes them.
  func replaceReadings(of id: String, with newId: String?, _ draft: inout Draft) throws(EditRefusal) {
    for index in draft.records(in: path).records(of: "Butir") {
      let readings = draft.records(in: path).record(at: index).values(of: "Logika")
      try draft.set("Logika", to: LinkAnswer.rewritten(readings, from: id, to: newId), in: path, at: index)
    }
  }
}
