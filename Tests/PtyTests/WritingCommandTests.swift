import Foundation
import Glibc
import Testing

/// A command that writes a file, without `-o` and the file.
struct WritingCommand: CustomTestStringConvertible, Sendable {
  let words: [String]
  let ending: String
  /// How its file begins.
  let magic: String

  var testDescription: String { "\(words.joined(separator: " ")) .\(ending)" }
  func writing(_ file: String) -> [String] { words + ["-o", file] }

  private init(_ words: String, _ ending: String, _ magic: String) {
    self.words = words.split(separator: " ").map(String.init)
    (self.ending, self.magic) = (ending, magic)
  }

  private static let zip = "PK\u{3}\u{4}"

  static let all = [
    WritingCommand("report contoh", "docx", zip),
    WritingCommand("report contoh --case jaminan-sosial", "html", "<!DOCTYPE html>"),
    WritingCommand("report contoh --findings --empty mark", "md", "---\n"),
    WritingCommand("paper contoh rab --case jaminan-sosial", "docx", zip),
    WritingCommand("paper contoh daftar-hadir --case jaminan-sosial --rows 3", "html", "<!DOCTYPE html>"),
    WritingCommand(
      "paper contoh notulen --case jaminan-sosial --meeting 2023-02-11-rembug-warga", "md", "---\n"),
    WritingCommand("diagram contoh --case jaminan-sosial", "svg", "<?xml"),
    WritingCommand("diagram contoh --case jaminan-sosial --objectives", "opml", "<?xml"),
    WritingCommand("export contoh budget", "xlsx", zip),
    WritingCommand("export contoh roster --meeting 2023-02-11-rembug-warga", "csv", "\u{FEFF}Nama;"),
  ]
}

@Suite("Commands that write a file")
struct WritingCommandTests {
  @Test("write it whole and nothing beside it; what is there stays until --force", arguments: WritingCommand.all)
  func replacing(_ command: WritingCommand) throws {
    let folder = try CommandFolder()
    let file = "hasil.\(command.ending)"
    var expected = try folder.everything()
    let first = try folder.run(command.writing(file))
    #expect(first.status == 0 && first.said.contains("Ditulis: \(file)\n"), "\(first.said)")
    let made = try #require(FileManager.default.contents(atPath: folder(file)))
    #expect(String(decoding: made.prefix(40), as: UTF8.self).hasPrefix(command.magic))
    expected[file] = made
    #expect(try folder.everything() == expected)

    try folder.write("milik orang lain".utf8, to: file)
    expected[file] = Data("milik orang lain".utf8)
    let refused = try folder.run(command.writing(file))
    #expect(refused.status == 2 && refused.said.contains("\(file) tidak ditulis: sudah ada."), "\(refused.said)")
    #expect(refused.said.contains("--force"))
    #expect(try folder.everything() == expected)

    #expect(try folder.run(command.writing(file) + ["--force"]).status == 0)
    expected[file] = made
    #expect(try folder.everything() == expected)
  }

  @Test("say in a sentence why a place cannot be written to, and leave no byte behind", arguments: WritingCommand.all)
  func places(_ command: WritingCommand) throws {
    let folder = try CommandFolder()
    let ending = command.ending
    try folder.shell("mkdir folder.\(ending) kunci; echo lama >kunci/ada.\(ending); ln -s /dev/full penuh.\(ending)")
    try folder.shell("chmod 444 kunci/ada.\(ending); chmod 555 kunci")
    let before = try folder.everything()
    func refuses(_ file: String, _ why: String, _ outcome: CommandFolder.Outcome?) throws {
      guard let outcome else { return }
      #expect(outcome.status == 2, "\(file)")
      #expect(outcome.said.hasPrefix("rembuk: \(file) ") && outcome.said.contains(why), "\(outcome.said)")
      #expect(outcome.said.split(separator: "\n").count == 1, "\(outcome.said)")
      #expect(try folder.everything() == before, "\(file)")
    }
    for (file, why) in [
      ("tidak/ada/x.\(ending)", "folder tidak/ada tidak ada; buat dulu"),
      ("folder.\(ending)", "itu folder, bukan berkas"),
      ("penuh.\(ending)", "itu bukan berkas biasa"), ("contoh/x.\(ending)", "di dalam folder praktikum"),
      ("kunci/ada.\(ending)/x.\(ending)", "bukan folder"),
    ] {
      try refuses(file, why, folder.run(command.writing(file) + ["--force"]))
    }
    try refuses("kunci/x.\(ending)", "tidak ada izin", folder.runAsNobody(command.writing("kunci/x.\(ending)")))
    try refuses(
      "kunci/ada.\(ending)", "tidak ada izin", folder.runAsNobody(command.writing("kunci/ada.\(ending)") + ["--force"]))
  }

  @Test("say that the disk is full, and leave what was there as it was", arguments: WritingCommand.all)
  func fullDisk(_ command: WritingCommand) throws {
    let folder = try CommandFolder()
    guard try folder.shell("mkdir disk && mount -t tmpfs -o size=16k tmpfs disk").status == 0 else {
      print("skipped: a full disk needs root and tmpfs")
      return
    }
    defer { _ = try? folder.shell("umount -l disk") }
    let file = "disk/x.\(command.ending)"
    try folder.write("lama".utf8, to: file)
    try folder.shell("dd if=/dev/zero of=disk/isi bs=1k count=100")
    let before = try folder.everything()
    let outcome = try folder.run(command.writing(file) + ["--force"])
    #expect(outcome.status == 2)
    #expect(outcome.said.hasPrefix("rembuk: \(file) tidak ditulis: tempat penyimpanan penuh."), "\(outcome.said)")
    #expect(outcome.said.contains("tulis ke tempat lain"))
    #expect(try folder.everything() == before)
  }

  /// A slip and the words that the answer must name.
  private static let slips: [(arguments: String, named: [String])] = [
    ("report contoh -o x.pdf", ["x.pdf", ".docx", ".html", ".md"]), ("report contoh -o x", [".docx"]),
    ("report contoh -o .docx", [".html"]), ("report contoh", ["-o FILE", "rembuk report FOLDER"]),
    ("report -o x.docx", ["FOLDER"]), ("report contoh lain -o x.docx", ["\"lain\""]), ("report contoh -o", ["-o"]),
    ("report contoh -o x.docx --case air", ["\"air\"", "jaminan-sosial", "pemberdayaan-sosial"]),
    ("report contoh -o x.docx --meeting a", ["report", "--meeting"]),
    ("report contoh -o x.docx --empty banyak", ["\"banyak\"", "omit", "mark"]),
    ("report contoh -o x.docx --style tidak-ada.rec", ["tidak-ada.rec"]),
    ("report contoh -o x.docx --style contoh", ["contoh"]), ("report tidak-ada -o x.docx", ["tidak-ada"]),
    ("report contoh/kasus -o x.docx", ["contoh/kasus", "rembuk new"]),
    ("paper contoh surat -o x.docx", ["\"surat\"", "proposal", "berita-acara", "lpj"]),
    ("paper contoh rab -o x.xlsx --case jaminan-sosial", ["x.xlsx", ".docx"]),
    ("paper contoh rab -o x.docx", ["jaminan-sosial, pemberdayaan-sosial"]),
    ("paper contoh rab -o x.docx --case air", ["\"air\"", "jaminan-sosial"]),
    ("paper contoh notulen -o x.docx --case jaminan-sosial", ["2023-02-11-rembug-warga"]),
    (
      "paper contoh notulen -o x.docx --case jaminan-sosial --meeting lain",
      ["\"lain\"", "2023-02-11-rembug-warga"]
    ),
    ("paper contoh rab -o x.docx --case jaminan-sosial --meeting a", ["paper FOLDER rab", "--meeting"]),
    ("paper contoh lpj -o x.docx --case jaminan-sosial --rows 3", ["paper FOLDER lpj", "--rows"]),
    ("paper contoh daftar-hadir -o x.docx --case jaminan-sosial --rows -1", ["--rows -1", "1000"]),
    ("paper contoh rab -o x.docx --case jaminan-sosial --findings", ["paper", "--findings"]),
    ("diagram contoh -o x.svg", ["--case SLUG"]), ("diagram contoh --case jaminan-sosial -o x.png", [".svg", ".opml"]),
    ("diagram contoh --case air -o x.svg", ["\"air\"", "jaminan-sosial"]),
    ("diagram contoh --case jaminan-sosial -o x.svg --full", ["diagram", "--full"]),
    ("export contoh rundown -o x.ods", ["x.ods", ".xlsx", ".csv"]),
    ("export contoh acara -o x.csv", ["\"acara\"", "roster", "findings"]),
    ("export contoh budget -o x.csv", ["jaminan-sosial", ".xlsx"]),
    ("export contoh budget -o x.csv --case air", ["\"air\"", "jaminan-sosial"]),
    ("export contoh roster -o x.csv --meeting lain", ["\"lain\"", "2023-02-11-rembug-warga"]),
    ("export contoh budget -o x.csv --case jaminan-sosial --meeting a", ["--meeting"]),
    ("export contoh budget -o x.csv --objectives", ["export", "--objectives"]),
    ("contoh --full", ["--full"]), ("ekspor contoh", ["\"ekspor\"", "export", "check-budget"]),
  ]

  @Test("name in one sentence, in both languages, what is not right in the command and what there is")
  func slips() throws {
    let folder = try CommandFolder()
    let before = try folder.everything()
    for slip in Self.slips {
      let words = slip.arguments.split(separator: " ").map(String.init)
      let (id, en) = (try folder.run(words), try folder.run(["--lang", "en"] + words))
      #expect(id.status == 2 && en.status == 2, "\(slip.arguments)")
      for outcome in [id, en] {
        #expect(outcome.said.hasPrefix("rembuk: ") && outcome.said.hasSuffix("\n"), "\(slip.arguments)")
        #expect(outcome.said.split(separator: "\n").count == 1, "\(outcome.said)")
        for name in slip.named { #expect(outcome.said.contains(name), "\(slip.arguments): \(outcome.said)") }
      }
      #expect(try folder.everything() == before, "\(slip.arguments)")
    }
  }

  @Test("say it in the language that was asked for, also where the slip is in the command itself")
  func language() throws {
    let folder = try CommandFolder()
    let refusal = try folder.run(["report", "contoh", "-o", "x.pdf", "--lang", "en"])
    #expect(refusal.said.contains("is not known"))
    #expect(try folder.run(["--lang", "en", "report", "contoh"]).said.contains("needs -o FILE"))
  }
}
