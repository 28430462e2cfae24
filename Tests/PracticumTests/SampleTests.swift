import CSample
import Practicum
import RecordText
import Testing

/// One of the texts bundled with the program.
private func bundle(_ text: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> WorkspaceBundle {
  var length = 0
  let start = text(&length)
  return WorkspaceBundle(Array(UnsafeBufferPointer(start: start, count: length)))
}

private let sample = bundle(sample_workspace)
private let practice = bundle(sample_practice)

@Test("a bundle unpacks into its files, verbatim, and an overlay replaces the files it holds")
func bundleUnpacks() {
  let plain = WorkspaceBundle(Array("==> a.rec\nId: 1\n\nId: 2\n==> b/c.md\n= no marker ==> here\n".utf8))
  #expect(plain.files.map(\.path) == ["a.rec", "b/c.md"])
  #expect(
    plain.files.map { String(decoding: $0.bytes, as: UTF8.self) }
      == ["Id: 1\n\nId: 2\n", "= no marker ==> here\n"])
  let changed = plain.overlaid(by: WorkspaceBundle(Array("==> b/c.md\nnew\n==> d.md\n".utf8)))
  #expect(changed.files.map(\.path) == ["a.rec", "b/c.md", "d.md"])
  #expect(changed.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Id: 1\n\nId: 2\n", "new\n", ""])
}

@Test("every record of the sample is written as the program would write it, under the program's own descriptors")
func sampleIsCanonical() throws {
  for file in sample.files where file.path.hasSuffix(".rec") {
    let kind = try #require(FileKind(path: file.path), "\(file.path)")
    let records = RecordFile(file.bytes)
    var expected: [UInt8] = []
    for index in 0..<records.count {
      #expect(records.kind(at: index) == .record || records.kind(at: index) == .descriptor, "\(file.path)")
      if index > 0 { expected += Array("\n".utf8) }
      expected += Array(try records.record(at: index).printed().utf8)
    }
    #expect(expected == file.bytes, "\(file.path)")
    let descriptors = (0..<records.count).filter { records.kind(at: $0) == .descriptor }
    #expect(descriptors.map { records.record(at: $0) } == Schema.records(in: kind).map(\.descriptor), "\(file.path)")
  }
}

@Test("fields of the sample stand in the order of the format, answers after the roster's own fields")
func sampleFieldsInOrder() throws {
  for file in sample.files where file.path.hasSuffix(".rec") {
    let kind = try #require(FileKind(path: file.path))
    let records = RecordFile(file.bytes)
    let questions = records.records(of: "Pertanyaan").compactMap { records.value("Id", at: $0) }
    for spec in Schema.records(in: kind) {
      let order = spec.type == "Peserta" ? spec.order + questions : spec.order
      for index in records.records(of: spec.type) where records.kind(at: index) == .record {
        let places = records.record(at: index).fields.map { order.firstIndex(of: $0.name) ?? -1 }
        #expect(!places.contains(-1) && places == places.sorted(), "\(file.path):\(records.line(at: index))")
      }
    }
  }
}

@Test("42 of the 50 present at the sample's meeting lack BPJS Ketenagakerjaan, 18 of them traders and 13 labourers")
func sampleMeetingCounts() throws {
  let path = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
  let records = RecordFile(try #require(sample.files.first { $0.path == path }).bytes)
  let people = records.records(of: "Peserta").filter { records.kind(at: $0) == .record }.map { records.record(at: $0) }
  let present = people.filter { $0["Hadir"] != "tidak" }
  let lacking = people.filter { $0["Bpjs_tk"] == "tidak" }
  #expect(people.count == 52)
  #expect(present.count == 50)
  #expect(lacking.count == 42)
  #expect(lacking.filter { $0["Pekerjaan"] == "pedagang" }.count == 18)
  #expect(lacking.filter { $0["Pekerjaan"] == "buruh" }.count == 13)
  #expect(present.filter { $0["Bpjs_tk"] == "ya" }.count == 8)
}

@Test("the sample holds every file of the format, so that each section of both cases can be shown")
func sampleIsComplete() {
  let records = ["kasus", "pohon-masalah", "swot", "rencana", "anggaran", "jadwal"].map { $0 + ".rec" }
  let sections = [
    "gambaran-umum", "tinjauan", "identifikasi-masalah", "fokus-masalah", "kebutuhan", "sumber", "latar-belakang",
    "metode", "kelayakan", "evaluasi",
  ].map { "narasi/\($0).md" }
  let chapters = ["latar-belakang", "tujuan", "manfaat", "proses", "kesimpulan"].map { "narasi/\($0).md" }
  let expected =
    ["praktikum.rec", "wilayah.rec", "pustaka.rec"] + chapters
    + ["jaminan-sosial", "pemberdayaan-sosial"].flatMap { folder in
      (records + sections).map { "kasus/\(folder)/\($0)" }
    }
  let found = sample.files.map(\.path).filter { FileKind(path: $0) != .pertemuan }
  #expect(Set(found) == Set(expected))
  #expect(found.count == expected.count)
  for file in sample.files where file.path.hasSuffix(".rec") {
    let records = RecordFile(file.bytes)
    let meeting = FileKind(path: file.path) == .pertemuan
    #expect(meeting || (0..<records.count).contains { records.kind(at: $0) == .record }, "\(file.path)")
  }
}

@Test("a section of the sample is one heading and two to nine paragraphs, parted by one empty line")
func sampleProseIsSetOut() {
  for file in sample.files where file.path.hasSuffix(".md") {
    let text = String(decoding: file.bytes, as: UTF8.self)
    let blocks = text.dropLast().split(separator: "\n\n", omittingEmptySubsequences: false)
    let paragraphs = blocks.filter { !$0.hasPrefix("#") && !$0.hasPrefix("- ") && !$0.hasPrefix("1. ") }
    #expect(text.hasPrefix("# ") && text.hasSuffix("\n") && !text.contains("\n\n\n"), "\(file.path)")
    #expect(blocks.count { $0.hasPrefix("# ") } == 1, "\(file.path)")
    #expect((2...9).contains(paragraphs.count) && paragraphs.allSatisfy { !$0.contains("\n") }, "\(file.path)")
  }
}

@Test("the red thread of both cases of the sample runs from every cause to a speaker without a break")
func sampleThreadIsWhole() throws {
  let workspace = PracticeSampleTests.workspace(practice: false)
  for folder in ["jaminan-sosial", "pemberdayaan-sosial"] {
    let trace = Trace(ofCase: folder, in: workspace)
    let breaks = trace.threads.flatMap { thread in
      thread.breaks.map {
        "\(folder) \(TraceKind.allCases.flatMap { thread[$0].nodes }.map { trace.nodes[$0].id }) \($0)"
      }
    }
    #expect(breaks == [])
    #expect(trace.threads.count > 8)
  }
}

@Test("the practice version replaces files of the sample and keeps one broken record in view")
func practiceReplacesFiles() throws {
  var broken: [String] = []
  for file in practice.files {
    let original = try #require(sample.files.first { $0.path == file.path }, "\(file.path)")
    #expect(original.bytes != file.bytes, "\(file.path)")
    guard file.path.hasSuffix(".rec") else { continue }
    let records = RecordFile(file.bytes)
    for index in 0..<records.count where records.kind(at: index) == .broken {
      broken.append(String(decoding: records.text(at: index).prefix(7), as: UTF8.self))
    }
  }
  #expect(broken == ["Id: P35"])
}
