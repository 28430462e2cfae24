import Practicum
import Testing

@testable import rembuk

@Suite("The orders of the thread of papers")
struct PaperOrdersTests {
  private let source = PaperSource(workspace: Workspace(), folder: "/tidak/ada")

  private func file(_ name: String) -> PaperJob {
    .write(.paper(PaperOrder(.report)), to: name, replacing: false, source)
  }

  private func page(_ columns: Int) -> PaperJob {
    .show(PaperPage(PaperOrder(.report), columns: columns, isASCII: false, revision: 1), source)
  }

  @Test("a stop holds for the file under way and those that wait, also when another is ordered right after it")
  func stopping() {
    var orders = PaperOrders()
    orders.add(file("a"))
    let first = orders.next()
    orders.add(file("b"))
    orders.drop(.file)
    orders.add(file("c"))
    #expect(first.map { orders.isWanted($0) } == false)
    let (second, third) = (orders.next(), orders.next())
    #expect(second.map { orders.isWanted($0) } == false, "it is handed out to be told as stopped")
    #expect(third.map { orders.isWanted($0) } == true)
    #expect(orders.next() == nil)
  }

  @Test("of pages only the last is made, and a file that waits is none of them")
  func pages() {
    var orders = PaperOrders()
    orders.add(page(40))
    let early = orders.next()
    orders.add(page(50))
    orders.add(file("a"))
    orders.add(page(60))
    #expect(early.map { orders.isWanted($0) } == false)
    let kinds = [orders.next(), orders.next(), orders.next()].map { $0?.job.kind }
    #expect(kinds == [.file, .page, nil])
  }
}
