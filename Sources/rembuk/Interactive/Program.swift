import CursesTerminal
import Glibc
import Practicum
import RecordText
import Screens
import TextCanvas
import WorkspaceFiles

/// The interactive program: one terminal, one workspace after another.
struct Program {
  /// What to show next.
  enum Place: Equatable {
    case start(Words?)
    case folder(String, at: Destination)
  }

  let invocation: Invocation
  var settings = Preferences()

  init(_ invocation: Invocation) { self.invocation = invocation }

  var language: Language {
    invocation.language ?? settings.settings.language.flatMap(Language.init) ?? Environment.language ?? .indonesian
  }

  /// Opens the terminal and runs until the person leaves; gives the exit status.
  mutating func run(_ first: Place) -> Int32 {
    var place = first
    // What was named on the command line is opened first, so that its refusal is read in the shell.
    var opened: WorkspaceFolder.Opened?
    if case .folder(let path, _) = place {
      do throws(FolderProblem) { opened = try WorkspaceFolder.open(path) } catch {
        Output.complain(error.words, language)
        return 2
      }
    }
    let terminal: Terminal
    do throws(TerminalProblem) {
      terminal = try Terminal.open(
        theme: theme,
        options: Terminal.Options(noColor: invocation.noColor, ascii: invocation.ascii, mouse: invocation.mouse))
    } catch {
      opened?.folder.close()
      Output.complain(error.words, language)
      return 2
    }
    while true {
      if opened == nil, case .folder(let path, _) = place {
        do throws(FolderProblem) { opened = try WorkspaceFolder.open(path) } catch { place = .start(error.words) }
      }
      let ending = run(place, opened, terminal)
      opened?.folder.close()
      opened = nil
      switch ending {
      case .left:
        terminal.close()
        if let fault = settings.fault { Output.complain(fault.words, language) }
        return 0
      case .signalled(let signal):
        terminal.close()
        return 128 + signal
      case .open(let path): place = .folder(Environment.expanded(path), at: .home)
      case .create(let path): place = create(Environment.expanded(path))
      case .sample(let practice): place = unpackSample(practice)
      }
    }
  }

  private mutating func run(_ place: Place, _ opened: WorkspaceFolder.Opened?, _ terminal: Terminal) -> Ending {
    var session: Session
    var destination = Destination.start
    if case .folder(let path, let at) = place, let opened {
      session = Session(
        opened.workspace, history: History(opened.entries), language: language, folderName: path,
        author: SystemUser.name, readOnly: opened.folder.readOnly?.words)
      destination = at
      settings.change { $0.opened(opened.folder.path) }
      let caution =
        opened.folder.readOnly?.words ?? opened.recovery.words ?? opened.folder.lockFault?.words
        ?? opened.folder.watchFault?.words
      if let caution {
        session.say(caution, .caution)
      } else if opened.entries.isEmpty {
        // Who makes a practicum or the sample learns where it lies.
        let shown = opened.folder.path
        session.say(
          Words(id: "Semua berkasnya ada di folder \(shown).", en: "All its files are in the folder \(shown)."))
      }
    } else {
      session = Session(Workspace(), language: language)
      if case .start(let words?) = place { session.say(words, .wrong) }
    }
    session.glyphs = terminal.glyphs
    session.themes = Themes.titles
    session.theme = theme.name
    session.recentFolders = settings.settings.recent
    session.columnMemory = settings.settings.columns
    session.now = SystemClock.now().text
    let app = App(session, size: terminal.size, at: destination)
    var loop = EventLoop(terminal: terminal, app: app, folder: opened?.folder)
    let ending = loop.run()
    let (theme, language) = (loop.app.session.theme, loop.app.session.language)
    if theme != self.theme.name { settings.change { $0.theme = theme } }
    if !loop.rememberedColumns.isEmpty { settings.change { $0.took(loop.rememberedColumns) } }
    if language != self.language { settings.change { $0.language = language.rawValue } }
    return ending
  }

  private var theme: Theme {
    (invocation.theme ?? settings.settings.theme).flatMap(Themes.named) ?? Themes.named(Themes.fallback)
      ?? Theme(name: Themes.fallback, titleIndonesian: "", titleEnglish: "", styles: [:])
  }

  private func create(_ path: String) -> Place {
    do throws(FolderProblem) { try WorkspaceFolder.create(path, Record()) } catch { return .start(error.words) }
    return .folder(path, at: .home)
  }

  private func unpackSample(_ practice: Bool) -> Place {
    let path = WorkspaceFolder.freshPath(Sample.folderName(practice: practice))
    do throws(FolderProblem) { try WorkspaceFolder.unpack(Sample.bundles(practice: practice), into: path) } catch {
      return .start(error.words)
    }
    return .folder(path, at: .home)
  }
}
