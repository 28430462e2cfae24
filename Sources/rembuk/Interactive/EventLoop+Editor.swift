import Glibc
import Practicum
import Screens
import WorkspaceFiles

extension EventLoop {
  /// Opens a file of the workspace in the person's own editor, with everything saved before and taken in after.
  mutating func edit(_ path: String) {
    guard let folder else { return }
    guard let editor = Environment.editor else {
      return app.session.say(
        Words(
          id: "Tidak ada editor: nano dan vi tidak ditemukan. Isi $VISUAL atau $EDITOR dengan nama editor Anda.",
          en: "There is no editor: neither nano nor vi was found. Put your editor's name into $VISUAL or $EDITOR."),
        .caution)
    }
    save()
    let left = folder.flush(seconds: Self.patience)
    if let fault = left.first { return app.session.say(fault.words, .wrong) }
    if let fault = folder.prepareFolder(of: path) { return app.session.say(fault.words, .wrong) }
    let status = terminal.lend { Editor.run(editor, on: folder.path + "/" + path) }
    takeReports()
    for change in folder.changesOutside() { reconcile(change) }
    guard status != 0 else { return }
    app.session.say(
      Words(
        id: "Editor \"\(editor)\" tidak berjalan atau berakhir dengan galat (\(status)).",
        en: "The editor \"\(editor)\" did not run or ended with an error (\(status))."), .caution)
  }
}
