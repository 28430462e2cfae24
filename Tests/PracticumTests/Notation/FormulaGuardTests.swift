import Testing

@testable import Practicum

@Suite("Text that looks like a formula")
struct FormulaGuardTests {
  @Test(
    "What a spreadsheet would compute or run begins with an apostrophe",
    arguments: [
      "=1+1", "=cmd|'/C calc'!A0", "+62 812-3456-7890", "-", "--1", "-rumah", "@SUM(A1)", "\t=1", "\r=1", "\n=1",
      "＝1+1", "'=1", "''@x", "+62812345", "-1,5",
    ])
  func formulas(_ text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
  }

  @Test(
    "Numbers, names and everything else stay as they are",
    arguments: ["", "-5", "-2.5", "0", "081234", "Asep", "a=b", "'", "'kutip'", " =1", "3-4", "RT 01", "’=1"])
  func plain(_ text: String) {
    #expect(FormulaGuard.guarded(text) == text)
  }

  @Test("What was guarded is read back as it was, apostrophes of the text's own included")
  func roundTrip() {
    let signs = ["", "'", "=", "-", "5", "a", "\r\n", "＠", "\u{301}"]
    for first in signs {
      for second in signs {
        for third in signs {
          for fourth in signs {
            let text = first + second + third + fourth
            #expect(FormulaGuard.original(FormulaGuard.guarded(text)) == text, "\(text.debugDescription)")
          }
        }
      }
    }
  }
}
