import Practicum

extension Composer {
  /// The picture at a path of the workspace, or the frame where it belongs with the reason why it is not there.
  mutating func photo(_ path: String, caption: [Inline], label: Label?) -> Photo {
    let caption = Caption(.figure, caption, label: label)
    // A path in prose may be written from the prose file's own folder.
    var place = path
    while place.hasPrefix("../") || place.hasPrefix("./") { place.removeFirst(place.hasPrefix("./") ? 2 : 3) }
    guard workspace.otherFiles.contains(place) else {
      return Photo(caption, path: path, image: nil, reason: "Foto \(path) tidak ada di folder praktikum.")
    }
    do throws(PhotoFault) { return Photo(caption, path: place, image: try image(place)) } catch {
      photoFaults.note(error)
      return Photo(caption, path: place, image: nil, reason: error.reason)
    }
  }

  /// The picture in a file, within the limits; nil where only its beginning was read and does not tell.
  private mutating func image(_ path: String) throws(PhotoFault) -> Photo.Image? {
    let left = PhotoLimit.all - photoBytes
    let file = try photos(path, min(left, PhotoLimit.one)).get()
    guard file.size <= PhotoLimit.one else { throw .tooLarge(path) }
    guard file.size <= left else { throw .tooMuch(path) }
    guard let picture = PictureFile(file.bytes) else {
      if file.isWhole { throw .noPicture(path) }
      return nil
    }
    photoBytes += file.size
    return Photo.Image(
      picture.format, file.isWhole ? file.bytes : [], width: picture.width, height: picture.height,
      orientation: picture.orientation)
  }

  /// The photographs of the documentation; one without permission is not shown.
  mutating func documentation() -> [Block] {
    let here = folder
    folder = ""
    defer { folder = here }
    return records("Dokumentasi", .praktikum).compactMap { record in
      guard let path = record["Berkas"], !path.isEmpty else { return nil }
      var caption = line(record["Keterangan"] ?? "")
      if let date = record["Tanggal"].flatMap({ CalendarDate(plain: $0.withoutOuterBlanks) }) {
        caption += [.text(", "), .value(.date(date))]
      }
      guard record["Izin"]?.withoutOuterBlanks.lowercased() != "tidak" else {
        return .photo(
          Photo(
            Caption(.figure, caption), path: path, image: nil,
            reason: "Foto tidak dimuat karena orang di dalamnya tidak memberi izin."))
      }
      return .photo(photo(path, caption: caption, label: nil))
    }
  }
}
