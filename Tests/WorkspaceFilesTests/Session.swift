import Foundation
import Practicum
import RecordText
import Testing

@testable import WorkspaceFiles

/// What the program does with a folder, in the fewest lines: apply, journal, save.
struct Session {
  var folder: WorkspaceFolder
  var workspace: Workspace
  var history: History
  var recovery: Recovery

  init(_ path: String) throws {
    let opened = try WorkspaceFolder.open(path)
    folder = opened.folder
    workspace = opened.workspace
    history = History(opened.entries)
    recovery = opened.recovery
  }

  /// Applies an edit and journals it as one group.
  mutating func edit(_ edit: Edit, as act: JournalAct = .edit) throws {
    try workspace.apply(edit)
    let entry = JournalEntry(
      group: history.lastGroup + 1, time: "2026-11-21T22:00:00+07:00", author: "siti", act: act, edit: edit)
    history.record(entry)
    folder.journal([entry], in: workspace)
  }

  mutating func undo() throws {
    let step = try #require(history.undo)
    try edit(step.edit, as: step.act)
  }

  mutating func redo() throws {
    let step = try #require(history.redo)
    try edit(step.edit, as: step.act)
  }

  func save(_ path: String) { folder.save(path, workspace[path]?.records, upTo: history.lastGroup) }

  /// Adds a record of a type at the end of its section.
  mutating func add(_ pairs: KeyValuePairs<String, String>, _ type: String, to path: String) throws {
    var draft = Draft(workspace, Words(id: "Tambah \(type)", en: "Add \(type)"))
    try draft.insert(Record(pairs), type: type, in: path)
    try edit(try #require(draft.edit))
  }

  /// Changes a field of the only record of a type.
  mutating func set(_ field: String, _ value: String, _ type: String, in path: String) throws {
    let index = try #require(workspace[path]?.records.records(of: type).first)
    var draft = Draft(workspace, Words(id: "Ubah \(field)", en: "Change \(field)"))
    try draft.set(field, to: value, in: path, at: index)
    try edit(try #require(draft.edit))
  }

  func text(_ path: String) -> String? {
    workspace[path].map { String(decoding: $0.records.bytes(), as: UTF8.self) }
  }

  /// Everything on disk, then left.
  func leave() {
    #expect(folder.flush(seconds: 10).isEmpty)
    folder.close()
  }

  /// Leaves as a loss of power does: what was journaled is there, what was not saved is not.
  func vanish() {
    _ = folder.flush(seconds: 10)
    folder.close()
  }
}

let meeting = "pertemuan/2023-02-11-rembug.rec"
