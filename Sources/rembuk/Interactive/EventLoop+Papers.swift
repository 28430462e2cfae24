import Practicum
import Screens

extension EventLoop {
  /// The thread of papers, started when it is first needed; nil after saying that there is none.
  private mutating func paperThread() -> PaperThread? {
    if papers == nil { papers = PaperThread() }
    if papers == nil {
      update(
        .paper(
          .failed(
            Words(
              id: "Sistem tidak punya ruang untuk menyusun dokumen. Tutup program lain, lalu coba lagi.",
              en: "The system has no room to compose papers. Close other programs, then try again."))))
    }
    return papers
  }

  private var paperSource: PaperSource {
    PaperSource(workspace: app.session.workspace, folder: folder?.path ?? ".")
  }

  mutating func show(_ page: PaperPage) { paperThread()?.show(page, paperSource) }

  mutating func write(_ printout: Printout, to path: String, replacing: Bool) {
    paperThread()?.write(printout, to: Environment.expanded(path), replacing: replacing, paperSource)
  }

  mutating func takeNews() {
    for news in papers?.news() ?? [] { update(.paper(news)) }
  }
}
