import RecordText
import Testing

@Suite("Prose as paragraphs")
struct ProseTests {
  @Test("a paragraph is the lines between blank lines, whatever they look like")
  func paragraphs() {
    let text = "# Latar belakang\n\nNama: bukan isian\n+ juga bukan \\\n\n\n- satu\n- dua"
    let file = RecordFile(text, .prose)
    #expect((0..<file.count).map { file.kind(at: $0) } == [.prose, .prose, .prose])
    #expect(file.lines() == [1, 3, 7])
    #expect(String(decoding: file.text(at: 1), as: UTF8.self) == "Nama: bukan isian\n+ juga bukan \\\n")
    #expect(file.value("Nama", at: 1) == nil)
    #expect(file.type(at: 2) == "")
  }

  @Test("a paragraph that is not UTF-8 is set aside and keeps its bytes when another changes")
  func broken() {
    var file = RecordFile(Array("baik\n\n".utf8) + [0x93, 0x0A, 0x0A] + Array("juga\n".utf8), .prose)
    #expect(file.kind(at: 1) == .broken)
    #expect(file.problem(at: 1)?.reason == .notUTF8)
    file.replace(at: 2, with: Array("lain".utf8))
    #expect(file.bytes() == Array("baik\n\n".utf8) + [0x93, 0x0A, 0x0A] + Array("lain\n".utf8))
  }
}
