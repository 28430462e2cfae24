import Practicum
import Testing

@testable import Reports

@Suite("Photographs")
struct PictureTests {
  private static func png(_ width: [UInt8], _ height: [UInt8]) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + width + height
  }

  /// A JPEG's head of 4 × 3 pixels, with an EXIF orientation.
  private static func jpeg(orientation: UInt8?, isLittle: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    if let orientation {
      let order = Array((isLittle ? "II" : "MM").utf8)
      func pair(_ value: UInt8) -> [UInt8] { isLittle ? [value, 0] : [0, value] }
      let tag: [UInt8] = isLittle ? [0x12, 0x01] : [0x01, 0x12]
      let offset: [UInt8] = isLittle ? [8, 0, 0, 0] : [0, 0, 0, 8]
      let count: [UInt8] = isLittle ? [1, 0, 0, 0] : [0, 0, 0, 1]
      let tiff = order + pair(42) + offset + pair(1) + tag + pair(3) + count + pair(orientation) + [0, 0, 0, 0, 0, 0]
      let segment = Array("Exif".utf8) + [0, 0] + tiff
      bytes += [0xFF, 0xE1, 0, UInt8(segment.count + 2)] + segment
    }
    return bytes + [0xFF, 0xC0, 0, 11, 8, 0, 3, 0, 4, 1, 1, 0x11, 0]
  }

  @Test("have the size of their file, turned as the camera says")
  func sizes() throws {
    let png = try #require(PictureFile(Self.png([0, 0, 2, 0], [0, 0, 1, 0])))
    #expect(png.format == .png && png.width == 512 && png.height == 256)
    let plain = try #require(PictureFile(Self.jpeg(orientation: nil)))
    #expect(plain.width == 4 && plain.height == 3 && plain.orientation == 1)
    for isLittle in [true, false] {
      let turned = try #require(PictureFile(Self.jpeg(orientation: 6, isLittle: isLittle)))
      #expect(turned.width == 3 && turned.height == 4 && turned.orientation == 6)
    }
    #expect(PictureFile(Self.jpeg(orientation: 9))?.orientation == 1)
  }

  @Test("that are none, cut off or larger than any are not taken")
  func hostile() {
    #expect(PictureFile([]) == nil)
    #expect(PictureFile(Array("GIF89a".utf8)) == nil)
    #expect(PictureFile(Self.png([0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 1, 0])) == nil)
    #expect(PictureFile(Self.png([0, 0, 0, 0], [0, 0, 1, 0])) == nil)
    #expect(PictureFile([0xFF, 0xD8] + Array(repeating: 0xFF, count: 100_000)) == nil)
    let whole = Self.jpeg(orientation: 6)
    for length in 0..<(whole.count - 4) { #expect(PictureFile(Array(whole[..<length])) == nil) }
    for place in whole.indices {
      for value in [0, 1, 0x7F, 0xFF] as [UInt8] {
        var changed = whole
        changed[place] = value
        if let picture = PictureFile(changed) { #expect(picture.width > 0 && (1...8).contains(picture.orientation)) }
      }
    }
  }

  @Test("are shown with their caption, unless someone in them did not permit it")
  func documentation() {
    let workspace = Samples.workspace(
      [
        "praktikum.rec": """
        %rec: Dokumentasi

        Id: D1
        Berkas: foto/a.jpg
        Keterangan: Rembug warga
        Tanggal: 2023-02-11
        Izin: ya

        Id: D2
        Berkas: foto/b.jpg
        Keterangan: Kunjungan rumah
        Izin: tidak

        Id: D3
        Berkas: foto/c.jpg
        Keterangan: Tidak ada
        """
      ], others: ["foto/a.jpg", "foto/b.jpg"])
    let walk = DocumentWalk(Report(workspace, photos: { _ in Self.jpeg(orientation: 6) }).document)
    #expect(walk.photos.map { $0.image?.width } == [3, nil, nil])
    #expect(walk.photos[1].reason.contains("izin"))
    #expect(walk.lines.contains("Gambar L1. 1 Rembug warga, 11 Februari 2023"))
  }
}
