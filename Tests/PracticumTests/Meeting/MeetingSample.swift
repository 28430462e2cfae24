import Practicum
import RecordText
import Testing

/// A workspace with one case, and a meeting file written out in a test.
struct MeetingSample {
  static let path = "kasus/jaminan/pertemuan/2023-02-11-rembug.rec"
  static let treePath = "kasus/jaminan/pohon-masalah.rec"
  var workspace: Workspace

  init(_ text: String, others: [String: String] = [:]) {
    let texts = others.merging([Self.path: text]) { first, _ in first }
    workspace = Workspace(
      files: texts.compactMap { path, text in
        WorkspaceFile(path: path, text: text)
      })
  }

  var file: RecordFile { workspace[Self.path]?.records ?? RecordFile() }
  var text: String { String(decoding: file.bytes(), as: UTF8.self) }
  var roster: Roster { Roster(path: Self.path, in: workspace) }
  var wall: CardWall { CardWall(path: Self.path, in: workspace) }

  func text(of path: String) -> String {
    String(decoding: workspace[path]?.records.bytes() ?? [], as: UTF8.self)
  }

  /// Applies an edit that must be one.
  mutating func apply(_ edit: Edit?, _ location: SourceLocation = #_sourceLocation) throws {
    let edit = try #require(edit, sourceLocation: location)
    try workspace.apply(edit)
  }

  func findings(_ rule: String) -> [Finding] {
    guard let rule = RuleCatalogue.all.first(where: { $0.id == rule }) else { return [] }
    return rule.find(workspace, rule.scope == .caseFolder ? "jaminan" : Self.path)
  }

  func tally(_ question: String, by grouping: Grouping = .whole) throws -> Tally {
    let question = try #require(Question.all(in: file).first { $0.id == question })
    return Tally.of(question, by: grouping, in: file)
  }
}

/// A roster of so many people for each answer and occupation.
func rosterText(asking question: String = "Memiliki BPJS Ketenagakerjaan", _ groups: [(String, String, Int)]) -> String
{
  var text = "%rec: Pertanyaan\n\nId: Bpjs_tk\nTeks: \(question)\nJenis: ya_tidak\n\n%rec: Peserta\n"
  var number = 0
  for (answer, occupation, count) in groups {
    for _ in 0..<count {
      number += 1
      text += "\nId: P\(number)\nNama: Orang \(number)\n"
      if !occupation.isEmpty { text += "Pekerjaan: \(occupation)\n" }
      if !answer.isEmpty { text += "Bpjs_tk: \(answer)\n" }
    }
  }
  return text
}
