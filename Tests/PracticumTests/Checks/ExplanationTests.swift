import Foundation
import Practicum
import Testing

@Suite("The pages that explain the rules")
struct ExplanationTests {
  static let numbers = RuleGroup.all.flatMap(\.numbers)

  @Test("every rule has a page that says why, shows a slip and its mending, and what to do", arguments: numbers)
  func complete(number: String) throws {
    let page = try #require(RuleExplanation.of(number))
    #expect(page.rule == number)
    for words in [page.why, page.slip, page.mended, page.remedy] {
      #expect(words.id.count > 10 && words.en.count > 10)
      #expect(words.id != words.en || words == page.slip || words == page.mended)
    }
    #expect(page.slip.id != page.mended.id && page.slip.en != page.mended.en)
  }

  @Test("no page is about a number that no rule has, and no number has two pages")
  func noneTooMany() {
    let pages = RuleExplanation.all.map(\.rule)
    #expect(pages.sorted() == Set(pages).sorted())
    #expect(Set(pages).subtracting(RuleCatalogue.all.map(\.id)).isEmpty)
  }

  @Test("the groups name every rule of the catalogue once, each with its own title in both languages")
  func groups() {
    let numbers = RuleGroup.all.flatMap(\.numbers)
    #expect(numbers.sorted() == Set(RuleCatalogue.all.map(\.id)).sorted())
    for group in RuleGroup.all { #expect(group.numbers.allSatisfy { $0.first == group.letter }) }
    for number in numbers { #expect(RuleGroup.title(of: number).id != RuleGroup.title(of: number).en) }
    #expect(RuleGroup.title(of: "D06").id == "Catatan tunggal yang ganda; berkas dokumentasi yang tidak ada")
  }

  @Test("what a rule finds in the gallery of mistakes is as serious as its page says", arguments: MistakesTests.names)
  func severities(name: String) throws {
    let file = MistakesTests.folder.appendingPathComponent("\(name).txt")
    var checker = Checker()
    for finding in checker.findings(in: CheckExample.workspace(try String(contentsOf: file, encoding: .utf8))) {
      #expect(RuleGroup.severities(of: finding.rule).contains(finding.severity), "\(finding.rule)")
    }
    #expect(RuleGroup.severities(of: "Z01").isEmpty)
  }
}
