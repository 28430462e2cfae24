import Foundation
import Glibc
import Testing

@Suite("Commands that read a file of another program")
struct ReadingCommandTests {
  private static let roster = "import contoh roster FILE --case jaminan-sosial --meeting 2023-06-01-baru"
  private static let budget = "import contoh budget FILE --case jaminan-sosial --force"
  private static let tree = "import contoh tree FILE --case jaminan-sosial --force"

  private func words(_ line: String, _ file: String) -> [String] {
    line.split(separator: " ").map { $0 == "FILE" ? file : String($0) }
  }

  @Test(
    "say in a sentence why a file is none of theirs, and change nothing",
    arguments: [roster, budget, tree, "check-budget FILE"])
  func notTheirs(_ command: String) throws {
    let folder = try CommandFolder()
    try folder.shell("mkdir folder.xlsx; : >kosong.csv; mkfifo pipa.csv; head -c 300000 /dev/urandom >acak.xlsx")
    #expect(try folder.run(["report", "contoh", "-o", "laporan.docx"]).status == 0)
    let book = try Data(
      contentsOf: { () -> URL in
        _ = try folder.run(["export", "contoh", "budget", "--case", "jaminan-sosial", "-o", "rab.xlsx"])
        return URL(filePath: folder("rab.xlsx"))
      }())
    try folder.write(book.prefix(book.count / 2), to: "putus.xlsx")
    try folder.write(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), to: "terkunci.xlsx")
    try folder.shell("echo lama >tertutup.csv; chmod 000 tertutup.csv")
    let before = try folder.everything()
    func refuses(_ file: String, _ outcome: CommandFolder.Outcome?) throws {
      guard let outcome else { return }
      #expect(outcome.status == 2, "\(command) \(file)")
      #expect(outcome.said.hasPrefix("rembuk: \(file)"), "\(outcome.said)")
      #expect(outcome.said.split(separator: "\n").count == 1, "\(outcome.said)")
      // What happened, and what to do next.
      #expect(outcome.said.split(separator: ". ").count > 1, "\(outcome.said)")
      #expect(try folder.everything() == before, "\(command) \(file)")
    }
    for file in [
      "tidak-ada.csv", "folder.xlsx", "kosong.csv", "pipa.csv", "acak.xlsx", "putus.xlsx", "terkunci.xlsx",
      "laporan.docx",
    ] {
      try refuses(file, folder.run(words(command, file)))
    }
    if command.hasPrefix("check") {
      try refuses("tertutup.csv", folder.runAsNobody(words(command, "tertutup.csv")))
    }
  }

  @Test("name what is not right in the command and what there is, and change nothing")
  func slips() throws {
    let folder = try CommandFolder()
    let here = "peserta.csv"
    try folder.write("Nama;L/P\nSari;P\n".utf8, to: here)
    let before = try folder.everything()
    let slips: [(arguments: String, named: [String])] = [
      ("import contoh roster \(here) --case jaminan-sosial", ["--meeting NAME"]),
      ("import contoh roster \(here) --meeting 2023-06-01-baru", ["--case SLUG"]),
      ("import contoh roster \(here) --case air --meeting 2023-06-01-baru", ["\"air\"", "pemberdayaan-sosial"]),
      ("import contoh roster \(here) --case jaminan-sosial --meeting ../../../x", ["\"x\""]),
      ("import contoh roster \(here) --case jaminan-sosial --meeting 2023-06-01-a --force", ["roster", "--force"]),
      ("import contoh tree \(here) --case jaminan-sosial --meeting a", ["tree", "--meeting"]),
      ("import contoh budget \(here) --case jaminan-sosial --meeting a", ["budget", "--meeting"]),
      ("import contoh peserta \(here) --case jaminan-sosial", ["\"peserta\"", "roster, tree, budget"]),
      ("import contoh roster --case jaminan-sosial --meeting 2023-06-01-baru", ["FILE"]),
      ("import tidak-ada roster \(here) --case jaminan-sosial --meeting 2023-06-01-baru", ["tidak-ada"]),
      ("check-budget", ["FILE"]), ("check-budget a.csv b.csv", ["\"b.csv\""]),
      ("check-budget \(here) --force", ["check-budget", "--force"]), ("check-budget \(here)", [here]),
    ]
    for slip in slips {
      let words = slip.arguments.split(separator: " ").map(String.init)
      for outcome in [try folder.run(words), try folder.run(["--lang", "en"] + words)] {
        #expect(outcome.status == 2, "\(slip.arguments)")
        let complaint = outcome.said.components(separatedBy: "rembuk: ").last ?? ""
        #expect(outcome.said.contains("rembuk: "), "\(slip.arguments)")
        for name in slip.named { #expect(complaint.contains(name), "\(slip.arguments): \(outcome.said)") }
      }
      #expect(try folder.everything() == before, "\(slip.arguments)")
    }
  }

  @Test("leave a practicum that cannot be written as it is, on a full disk and without permission")
  func notWritable() throws {
    let folder = try CommandFolder()
    let people = (1...4000).map { "Sari \($0);P;\($0 % 60 + 20);ibu rumah tangga\n" }.joined()
    try folder.write(("Nama;L/P;Umur;Pekerjaan\n" + people).utf8, to: "peserta.csv")
    try folder.shell("chmod -R a-w contoh")
    let before = try folder.everything()
    if let outcome = try folder.runAsNobody(words(Self.roster, "peserta.csv")) {
      #expect(outcome.status == 2 && outcome.said.contains("izin"), "\(outcome.said)")
      #expect(try folder.everything() == before)
    }
    try folder.shell("chmod -R u+w contoh; mkdir disk")
    guard try folder.shell("mount -t tmpfs -o size=1m tmpfs disk && cp -r contoh/. disk").status == 0 else {
      print("skipped: a full disk needs root and tmpfs")
      return
    }
    defer { _ = try? folder.shell("umount -l disk") }
    try folder.shell("dd if=/dev/zero of=disk/isi bs=1k count=2000; truncate -s -20k disk/isi")
    let full = try folder.everything()
    let line = Self.roster.replacing("contoh", with: "disk")
    let outcome = try folder.run(words(line, "peserta.csv"))
    #expect(outcome.status == 2 && outcome.said.contains("penuh"), "\(outcome.said)")
    let after = try folder.everything()
    let records = after.filter { !$0.key.contains(".rembuk") && full[$0.key] != $0.value }
    #expect(records.isEmpty, "\(records.keys)")
  }
}
