extension String {
  /// The text as it stands in XML, in content and in attributes alike: markup escaped, line ends and tabs as character
  /// references in attributes, and characters that XML 1.0 forbids left out.
  ///
  /// - Parameter inAttribute: whether white space must survive the reader's normalisation of attributes.
  func xmlEscaped(inAttribute: Bool = false) -> String {
    var text = ""
    text.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n", "\t": text += inAttribute ? "&#\(scalar.value);" : String(scalar)
      case "\r": text += "&#13;"
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
