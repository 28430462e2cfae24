import Practicum
import Testing

@testable import Reports

@Suite("The style file")
struct StyleFileTests {
  private static func read(_ text: String) -> StyleFile { StyleFile(Array(text.utf8)) }

  @Test("says what it says and leaves the rest as usual")
  func fields() {
    let file = Self.read("Huruf: Arial\nUkuran: 11\nSpasi: 1,15\nMargin: 3 2,5 2 2\nPenomoran: angka\nKertas: F4\n")
    #expect(file.problems.isEmpty)
    let style = file.applied(to: Style())
    #expect(style.font == "Arial" && style.fontSize == 11 && style.lineSpacing == 115)
    #expect(style.margins == Style.Margins(left: 30, top: 25, right: 20, bottom: 20))
    #expect(style.sections == .decimal && style.width == 215 && style.height == 330)
    #expect(style.tableFontSize == Style().tableFontSize)
    #expect(Self.read("# kosong\n").applied(to: .onePage) == .onePage)
  }

  @Test(
    "refuses what cannot be used with what is expected",
    arguments: [
      ("Ukuran: besar", "Tulis 8 sampai 16 poin"), ("Ukuran: 99", "Tulis 8 sampai 16 poin"),
      ("Spasi: 9", "Tulis 1 sampai 3 baris"), ("Margin: 4 3 3", "Tulis kiri, atas, kanan, bawah"),
      ("Margin: 4 3 3 99", "Tulis kiri, atas, kanan, bawah"), ("Penomoran: romawi", "Tulis huruf"),
      ("Kertas: A3", "Tulis A4"), ("Huruf: <b>", "Tulis nama huruf"), ("Warna: merah", "Gaya tidak mengenal Warna"),
      ("bukan isian", "bukan isian"), ("Spasi: 999999999999999999999", "Tulis 1 sampai 3 baris"),
    ])
  func refusals(_ text: String, _ expected: String) {
    let file = Self.read(text + "\n")
    #expect(file.problems.count == 1)
    #expect(file.problems.first?.id.contains(expected) == true)
    #expect(file.applied(to: Style()) == Style())
  }
}
