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
    let walk = DocumentWalk(Report(workspace, photos: { _, _ in Self.read(Self.jpeg(orientation: 6)) }).document)
    #expect(walk.photos.map { $0.image?.width } == [3, nil, nil])
    #expect(walk.photos[1].reason.contains("izin"))
    #expect(walk.lines.contains("Gambar L1. 1 Rembug warga, 11 Februari 2023"))
  }

  private static func read(_ bytes: [UInt8], size: Int? = nil) -> Result<PhotoFile, PhotoFault> {
    .success(PhotoFile(bytes, size: size ?? bytes.count))
  }

  /// A practicum whose documentation holds so many photos.
  private func practicum(photos count: Int) -> Workspace {
    let records = (1...count).map { "Id: D\($0)\nBerkas: foto/\($0).jpg\nKeterangan: Foto\nIzin: ya\n" }
    return Samples.workspace(
      ["praktikum.rec": "%rec: Dokumentasi\n\n" + records.joined(separator: "\n")],
      others: Set((1...count).map { "foto/\($0).jpg" }))
  }

  private func paper(_ workspace: Workspace, _ photos: @escaping PhotoReader) throws -> (Paper, [Photo]) {
    let paper = try Paper(PaperOrder(.report), from: workspace, photos: photos)
    return (paper, DocumentWalk(paper.document).photos)
  }

  @Test("that cannot be read or are none leave a frame, and the paper says which and why")
  func flaws() throws {
    let reason = Words(id: "foto/1.jpg tidak dapat dibaca: tidak ada izin.", en: "no")
    let (paper, photos) = try paper(practicum(photos: 3)) { path, _ in
      switch path {
      case "foto/1.jpg": .failure(.unreadable(path, reason))
      case "foto/2.jpg": Self.read(Array("GIF89a".utf8))
      default: Self.read(Self.jpeg(orientation: 1))
      }
    }
    #expect(photos.map { $0.image != nil } == [false, false, true])
    #expect(paper.flaws.first == reason)
    #expect(paper.flaws.count == 2 && paper.flaws[1].id.contains("foto/2.jpg bukan foto JPEG atau PNG"))
  }

  @Test("are taken in up to a total; those beyond it are counted, with what to do")
  func total() throws {
    // Each says to be 60 MiB long: three of them fit into 200.
    let (paper, photos) = try paper(practicum(photos: 5)) { _, most in
      let size = 60 << 20
      return Self.read(size <= most ? Self.jpeg(orientation: 1) : [], size: size)
    }
    #expect(photos.map { $0.image != nil } == [true, true, true, false, false])
    #expect(paper.flaws.count == 1)
    #expect(paper.flaws[0].id.contains("lebih dari 200 MB; 2 foto tidak dimuat, mulai dari foto/4.jpg. Kecilkan"))
    let (large, frames) = try self.paper(practicum(photos: 1)) { _, _ in Self.read([], size: 65 << 20) }
    #expect(frames[0].image == nil && large.flaws[0].id.contains("lebih besar dari 64 MB"))
  }

  @Test("of a preview are known by their beginnings, and none of their bytes is kept")
  func beginnings() throws {
    let (paper, photos) = try paper(practicum(photos: 2)) { path, _ in
      let whole = Self.jpeg(orientation: 1)
      return Self.read(path == "foto/1.jpg" ? whole : Array(whole.prefix(6)), size: 5_000_000)
    }
    #expect(photos[0].image?.width == 4 && photos[0].image?.bytes == [])
    #expect(photos[1].image == nil && photos[1].reason == "", "a head that is longer than its beginning is no fault")
    #expect(paper.flaws.isEmpty)
  }
}
