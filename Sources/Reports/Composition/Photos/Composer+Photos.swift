import Practicum

extension Composer {
  /// The picture at a path of the workspace, or the frame where it belongs with the reason why it is not there.
  func photo(_ path: String, caption: [Inline], label: Label?) -> Photo {
    let caption = Caption(.figure, caption, label: label)
    // A path in prose may be written from the prose file's own folder.
    var place = path
    while place.hasPrefix("../") || place.hasPrefix("./") { place.removeFirst(place.hasPrefix("./") ? 2 : 3) }
    guard workspace.otherFiles.contains(place) else {
      return Photo(caption, path: path, image: nil, reason: "Foto \(path) tidak ada di folder praktikum.")
    }
    guard let bytes = photos(place) else {
      return Photo(caption, path: place, image: nil, reason: "Foto \(place) tidak dapat dibaca.")
    }
    guard let picture = PictureFile(bytes) else {
      return Photo(caption, path: place, image: nil, reason: "Berkas \(place) bukan foto JPEG atau PNG.")
    }
    let image = Photo.Image(
      picture.format, bytes, width: picture.width, height: picture.height, orientation: picture.orientation)
    return Photo(caption, path: place, image: image)
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
