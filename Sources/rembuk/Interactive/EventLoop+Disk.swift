import Glibc
import Practicum
import Screens
import WorkspaceFiles

extension EventLoop {
  /// Makes an edit durable at once; its files follow at the next pause.
  mutating func journal(_ entry: JournalEntry) {
    guard let folder else { return }
    folder.journal([entry], in: app.session.workspace)
    for change in entry.edit.changes {
      switch change {
      case .record(let path, _, _, _): dirty.insert(path)
      case .folder(let from, let to):
        func moved(_ path: String) -> String {
          path.hasPrefix(from + "/") ? to + path.dropFirst(from.count) : path
        }
        dirty = Set(dirty.map(moved))
        underWay = Dictionary(underWay.map { (moved($0.key), $0.value) }, uniquingKeysWith: max)
      }
    }
    // A folder that moves has no file of its own to wait for.
    if dirty.isEmpty { app.session.disk = .journaled }
  }

  /// Hands every file with edits over to the writing thread.
  mutating func save() {
    guard let folder else { return }
    let group = app.session.history.lastGroup
    for path in dirty.sorted() {
      folder.save(path, app.session.workspace[path]?.records, upTo: group)
      underWay[path] = group
    }
    dirty = []
  }

  mutating func takeReports() {
    guard let folder else { return }
    for report in folder.reports() {
      switch report {
      case .journaled: if app.session.disk == .writing { update(.diskChanged(.journaled)) }
      case .saved(let path, let group):
        if let awaited = underWay[path], group >= awaited { underWay[path] = nil }
      case .failed(let fault): update(.diskChanged(.failed(fault.wordsWhileKept)))
      case .changedOutside(let change): reconcile(change)
      // Said when the two versions were compared.
      case .setAside: break
      }
    }
    if dirty.isEmpty, underWay.isEmpty { update(.diskChanged(.saved)) }
  }

  /// Takes in what others wrote while the program is open.
  mutating func takeChanges() {
    for change in folder?.readChanges() ?? [] { reconcile(change) }
  }

  mutating func reconcile(_ change: OutsideChange) {
    guard let folder else { return }
    dirty.remove(change.path)
    underWay[change.path] = nil
    let group = app.session.history.lastGroup
    let outcome = app.session.takeIn { folder.reconcile(change, in: &$0, upTo: group) }
    if outcome != .same { update(.changedOutside(outcome.words(change.path))) }
  }

  /// Ends the loop once everything is on disk; what is not is said, and leaving again leaves all the same.
  mutating func leave(_ next: Ending) {
    save()
    let left = folder?.flush(seconds: Self.patience) ?? []
    guard let fault = left.first, !leavesUnsaved else {
      ending = next
      return
    }
    leavesUnsaved = true
    app.session.say(
      Words(
        id:
          "\(fault.words.id) Isian terakhir belum di berkas. Perbaiki lalu coba lagi, atau q sekali lagi untuk tetap keluar.",
        en:
          "\(fault.words.en) The latest entries are not in the files. Mend it and try again, or q once more to leave all the same."
      ),
      .wrong)
  }

  /// Ends at once, with everything saved that can be.
  mutating func end(by signal: Int32) {
    update(.stopping)
    save()
    _ = folder?.flush(seconds: Self.patience)
    ending = .signalled(signal)
  }
}
