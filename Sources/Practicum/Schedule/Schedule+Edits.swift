import RecordText

extension Schedule {
  /// Writes a common fact (`Tanggal`, `Tempat`, `Peserta`, `Tamu`); empty removes it.
  public func setFact(_ field: String, to value: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah keterangan jadwal", en: "Change the schedule's facts"))
    if let settings {
      if value.isEmpty, facts.elements.count == 1, facts[field] != nil {
        // A record without a field is none.
        draft.remove(in: path, at: settings)
      } else {
        try draft.set(field, to: value, in: path, at: settings)
      }
    } else if !value.isEmpty {
      try draft.insert(Record([Field(field, value)]), type: "Jadwal", in: path)
    }
    return draft.edit
  }

  /// Writes the values of a field of a rundown item; times are changed by the rundown, which lets the others flow.
  public func set(
    _ field: String, of item: RundownItem, to values: [String], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah acara \(item.number)", en: "Change item \(item.number)"))
    try draft.set(field, to: values, in: path, at: item.index)
    return draft.edit
  }

  /// Adds a step at the end of its phase.
  public func addStep(_ phase: StepPhase, text: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah langkah \(phase.words.id)", en: "Add a \(phase.words.en) step"))
    let record = Record([
      "Id": draft.freshId(for: "Langkah", in: path), "Tahap": phase.rawValue, "Teks": text,
    ])
    try draft.insert(record, type: "Langkah", in: path, at: steps(phase).last.map { $0.index + 1 })
    return draft.edit
  }

  /// Writes a field of a step; empty removes it.
  public func set(
    _ field: String, of step: ScheduleStep, to value: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah langkah \(step.id)", en: "Change step \(step.id)"))
    try draft.set(field, to: value, in: path, at: step.index)
    return draft.edit
  }

  /// Marks a step as done, or as open again.
  public func toggleDone(_ step: ScheduleStep, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace,
      step.isDone
        ? Words(id: "Buka lagi langkah \(step.id)", en: "Reopen step \(step.id)")
        : Words(id: "Langkah \(step.id) selesai", en: "Step \(step.id) done"))
    try draft.set("Selesai", to: step.isDone ? "" : "ya", in: path, at: step.index)
    return draft.edit
  }

  /// Takes a step out.
  public func remove(_ step: ScheduleStep, in workspace: Workspace) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus langkah \(step.id)", en: "Delete step \(step.id)"))
    draft.remove(in: path, at: step.index)
    return draft.edit
  }

  /// Moves a step one place up (-1) or down (1) among those of its phase; nil at the end.
  public func move(_ step: ScheduleStep, by places: Int, in workspace: Workspace) -> Edit? {
    let peers = steps.filter { $0.phase == step.phase }.map(\.index)
    guard let place = peers.firstIndex(of: step.index), peers.indices.contains(place + places) else { return nil }
    var draft = Draft(workspace, Words(id: "Pindahkan langkah \(step.id)", en: "Move step \(step.id)"))
    draft.move(in: path, from: step.index, to: peers[place + places])
    return draft.edit
  }
}
