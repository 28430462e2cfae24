import RecordText

/// How long a text is.
enum WordCount {
  /// The words of a file of prose: what stands between blanks and holds a letter or a figure.
  static func words(in file: RecordFile) -> Int {
    var count = 0
    var holdsLetter = false
    for byte in file.bytes() {
      if byte <= 0x20 {
        if holdsLetter { count += 1 }
        holdsLetter = false
      } else if byte.isInId && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "_") || byte >= 0x80 {
        holdsLetter = true
      }
    }
    return holdsLetter ? count + 1 : count
  }
}
