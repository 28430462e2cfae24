import Testing

@testable import ZipArchives

@Suite("Zip archives in memory")
struct ZipArchivesTests {
  private static let limit = 1 << 20

  private func archive(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var writer = ZipWriter()
    for (name, bytes) in parts { writer.add(name, bytes) }
    return writer.finished()
  }

  /// Four bytes from the lowest.
  private func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

  @Test("Parts come back as they were put in, in their order, packed or not")
  func roundTrip() throws {
    let text = Array(String(repeating: "Warga hadir. ", count: 20_000).utf8)
    let noise = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    var writer = ZipWriter(year: 2025, month: 11, day: 3)
    writer.add("z/first.xml", text)
    writer.add("a.jpeg", noise, isPacked: false)
    writer.add("kosong", [])
    writer.add("daftar hadir é.txt", "Bu Siti")
    let bytes = writer.finished()
    var reader = try ZipReader(bytes, totalLimit: Self.limit)
    #expect(reader.parts == ["z/first.xml", "a.jpeg", "kosong", "daftar hadir é.txt"])
    #expect(try reader.bytes(of: "z/first.xml", limit: Self.limit) == text)
    #expect(try reader.bytes(of: "a.jpeg", limit: Self.limit) == noise)
    #expect(try reader.bytes(of: "kosong", limit: Self.limit) == [])
    #expect(try reader.bytes(of: "daftar hadir é.txt", limit: Self.limit) == Array("Bu Siti".utf8))
    #expect(try reader.bytes(of: "tidak ada", limit: Self.limit) == nil)
    #expect(bytes.count < noise.count + 5_000, "the text packs well")
    #expect(bytes.count > noise.count, "what is packed already is stored as it is")
  }

  @Test("The same parts give the same bytes, and the day is the one that was given")
  func sameBytes() {
    let parts = [("a", Array("satu".utf8)), ("b", Array("dua".utf8))]
    #expect(archive(parts) == archive(parts))
    // Local header: time at 10, date at 12. 1 January 1980 is 0x0021.
    #expect(Array(archive(parts)[10..<14]) == [0, 0, 0x21, 0])
    var dated = ZipWriter(year: 2025, month: 11, day: 3)
    dated.add("a", "satu")
    #expect(Array(dated.finished()[10..<14]) == [0, 0, 3 | 11 << 5 & 0xE0, UInt8((2025 - 1980) << 1 | 11 >> 3)])
  }

  @Test("A part that unpacks to more than is allowed is refused, whatever its header says")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0, count: 5_000_000)
    let bytes = archive([("xl/sheet1.xml", zeros)])
    #expect(bytes.count < 10_000)
    var reader = try ZipReader(bytes, totalLimit: 100_000_000)
    #expect(throws: ZipProblem.tooLarge("xl/sheet1.xml", limit: 1_000_000)) {
      try reader.bytes(of: "xl/sheet1.xml", limit: 1_000_000)
    }
    // The sizes in both headers now say ten bytes.
    var lying = bytes
    for place in 0..<lying.count - 4 where Array(lying[place..<place + 4]) == little(5_000_000) {
      lying.replaceSubrange(place..<place + 4, with: little(10))
    }
    #expect(lying != bytes)
    var liar = try ZipReader(lying, totalLimit: 100_000_000)
    #expect(throws: ZipProblem.notAnArchive) { try liar.bytes(of: "xl/sheet1.xml", limit: 1_000_000) }
    // And now four thousand million, so that memory would be taken if it were believed.
    var boasting = bytes
    for place in 0..<boasting.count - 4 where Array(boasting[place..<place + 4]) == little(5_000_000) {
      boasting.replaceSubrange(place..<place + 4, with: little(4_000_000_000))
    }
    var boaster = try ZipReader(boasting, totalLimit: 100_000_000)
    #expect(throws: ZipProblem.notAnArchive) { try boaster.bytes(of: "xl/sheet1.xml", limit: 10_000_000) }
  }

  @Test("All parts together may not unpack to more than is allowed")
  func total() throws {
    let half = [UInt8](repeating: 7, count: 600)
    var reader = try ZipReader(archive([("a", half), ("b", half)]), totalLimit: 1_000)
    #expect(try reader.bytes(of: "a", limit: 800) == half)
    #expect(throws: ZipProblem.tooLarge("b", limit: 1_000)) { try reader.bytes(of: "b", limit: 800) }
  }

  @Test("What is no archive, or is broken off or damaged anywhere, is said to be so and never read wrongly")
  func damaged() throws {
    for bytes in [[], Array("No;Nama;NIK\n1;Siti;3201".utf8), [UInt8](repeating: 0x50, count: 3_000)] {
      #expect(throws: ZipProblem.notAnArchive) { try ZipReader(bytes, totalLimit: Self.limit) }
    }
    let whole = Array("Daftar hadir rembug warga Rancanumpang".utf8)
    let bytes = archive([("a.xml", whole), ("b.xml", whole)])
    // Of the last four bytes nothing is read: the archive is whole without them.
    for length in 0..<bytes.count - 4 {
      #expect(throws: ZipProblem.self, "\(length) of \(bytes.count) bytes") {
        var reader = try ZipReader(Array(bytes[..<length]), totalLimit: Self.limit)
        for part in reader.parts { _ = try reader.bytes(of: part, limit: Self.limit) }
      }
    }
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x55
      guard var reader = try? ZipReader(damaged, totalLimit: Self.limit) else { continue }
      for part in reader.parts {
        guard let read = try? reader.bytes(of: part, limit: Self.limit) else { continue }
        #expect(read == whole, "byte \(place) was damaged")
      }
    }
  }

  @Test("Encrypted parts are called encrypted")
  func encrypted() throws {
    var bytes = archive([("a.xml", Array("rahasia".utf8))])
    // The flags stand at 6 in the local header and at 8 in the central one.
    let central = try #require((0..<bytes.count - 4).first { Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2] })
    bytes[6] |= 1
    bytes[central + 8] |= 1
    var reader = try ZipReader(bytes, totalLimit: Self.limit)
    #expect(throws: ZipProblem.encrypted("a.xml")) { try reader.bytes(of: "a.xml", limit: Self.limit) }
  }

  @Test("Of two parts with one name the first counts, and a list without an end is refused")
  func manyParts() throws {
    var reader = try ZipReader(archive([("a", [1]), ("a", [2])]), totalLimit: Self.limit)
    #expect(reader.parts == ["a"])
    #expect(try reader.bytes(of: "a", limit: 10) == [1])
    let many = archive((0...ZipReader.mostParts).map { ("\($0)", []) })
    #expect(throws: ZipProblem.tooLarge("", limit: ZipReader.mostParts)) {
      try ZipReader(many, totalLimit: Self.limit)
    }
  }
}
