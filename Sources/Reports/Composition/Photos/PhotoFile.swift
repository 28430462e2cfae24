import Practicum

/// A photograph's file as it was read for a paper.
public struct PhotoFile: Equatable, Sendable {
  /// All bytes; for a preview only the first of them, and none of a file that is longer than was asked for.
  public let bytes: [UInt8]
  /// The length of the whole file in bytes.
  public let size: Int

  /// A file of which some bytes were read.
  public init(_ bytes: [UInt8], size: Int) {
    self.bytes = bytes
    self.size = size
  }

  var isWhole: Bool { bytes.count >= size }
}

/// Reads a photograph at a path of the workspace, of so many bytes at most.
public typealias PhotoReader = @Sendable (_ path: String, _ most: Int) -> Result<PhotoFile, PhotoFault>

/// How long photographs may be, in bytes, so that a paper has room in the memory of a small machine.
enum PhotoLimit {
  static let one = 64 << 20
  /// Of all photographs of a paper together.
  static let all = 200 << 20

  static func megabytes(_ bytes: Int) -> Int { bytes >> 20 }
}

/// Why a photograph was not taken into a paper, by its path in the workspace.
public enum PhotoFault: Error, Equatable, Sendable {
  /// With the reason as a sentence.
  case unreadable(String, Words)
  case noPicture(String)
  case tooLarge(String)
  /// All of them together are too large.
  case tooMuch(String)

  /// What is printed in the photograph's frame.
  var reason: String {
    switch self {
    case .unreadable(let path, _): "Foto \(path) tidak dapat dibaca."
    case .noPicture(let path): "Berkas \(path) bukan foto JPEG atau PNG."
    case .tooLarge(let path): "Foto \(path) terlalu besar."
    case .tooMuch(let path): "Foto \(path) tidak dimuat: semua foto bersama-sama terlalu besar."
    }
  }

  /// The reader of whoever has no photographs.
  public static let noReader: PhotoReader = { path, _ in
    .failure(
      .unreadable(path, Words(id: "Foto \(path) tidak dapat dibaca.", en: "The photo \(path) cannot be read.")))
  }
}

/// The photographs that were not taken into a paper.
struct PhotoFaults {
  /// One sentence each, without those that were too much.
  private var sentences: [Words] = []
  private var tooMuch: [String] = []

  /// How many are told one by one.
  private static let most = 3

  mutating func note(_ fault: PhotoFault) {
    switch fault {
    case .unreadable(_, let words): sentences.append(words)
    case .noPicture(let path):
      sentences.append(
        Words(
          id: "\(path) bukan foto JPEG atau PNG; simpan ulang sebagai JPEG.",
          en: "\(path) is no JPEG or PNG photo; save it again as JPEG."))
    case .tooLarge(let path):
      let most = PhotoLimit.megabytes(PhotoLimit.one)
      sentences.append(
        Words(
          id: "Foto \(path) lebih besar dari \(most) MB dan tidak dimuat. Kecilkan, lalu tulis lagi.",
          en: "The photo \(path) is larger than \(most) MB and was left out. Make it smaller and write again."))
    case .tooMuch(let path): tooMuch.append(path)
    }
  }

  /// What a person should know, in a few sentences.
  var words: [Words] {
    var words = Array(sentences.prefix(Self.most))
    let rest = sentences.count - words.count
    if rest > 0 {
      words.append(
        Words(id: "\(rest) foto lain juga tidak dimuat.", en: "\(rest) more photos were left out too."))
    }
    if let first = tooMuch.first {
      let most = PhotoLimit.megabytes(PhotoLimit.all)
      words.append(
        Words(
          id: "Foto dalam dokumen ini lebih dari \(most) MB; \(tooMuch.count) foto tidak dimuat, mulai dari \(first). "
            + "Kecilkan fotonya (lebar 1600 piksel sudah cukup), lalu tulis lagi.",
          en: "The photos of this paper are more than \(most) MB; \(tooMuch.count) were left out, from \(first) on. "
            + "Make them smaller (1600 pixels across are enough) and write again."))
    }
    return words
  }
}
