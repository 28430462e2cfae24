import Practicum
import Screens

extension EventLoop {
  /// Hands a job over to the thread of papers, which is started when it is first needed.
  private mutating func order(_ job: PaperJob) {
    if papers == nil { papers = PaperThread() }
    if let papers { return papers.order(job) }
    let words = Words(
      id: "Sistem tidak punya ruang untuk pekerjaan ini. Tutup program lain, lalu coba lagi.",
      en: "The system has no room for this. Close other programs, then try again.")
    switch job {
    case .show(let page, _): update(.paper(.notShown(page, words)))
    case .write: update(.paper(.failed(words)))
    case .roster(let order, _): update(.paper(.roster(order.number, .refused(words))))
    }
  }

  private var paperSource: PaperSource {
    PaperSource(workspace: app.session.workspace, folder: folder?.path ?? ".")
  }

  mutating func show(_ page: PaperPage) { order(.show(page, paperSource)) }

  mutating func write(_ printout: Printout, to path: String, replacing: Bool) {
    order(.write(printout, to: Environment.expanded(path), replacing: replacing, paperSource))
  }

  mutating func answer(_ request: ImportOrder) { order(.roster(request, app.session.workspace)) }

  mutating func takeNews() {
    for news in papers?.news() ?? [] { update(.paper(news)) }
  }
}
