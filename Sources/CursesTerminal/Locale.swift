import Glibc

/// The name of the locale of characters that the environment asks for, empty where it asks for none.
func characterLocale() -> String {
  ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
}

/// Sets the character set of a locale and says whether it is UTF-8.
///
/// A locale that is not installed, and the plain C locale, fall back to `C.UTF-8`, because the terminal behind them almost
/// certainly speaks UTF-8; another character set named in the locale is believed.
func prepareCharacterSet(of locale: String) -> Bool {
  let isPlain = locale.isEmpty || locale == "C" || locale == "POSIX"
  if !isPlain && setlocale(LC_CTYPE, locale) != nil { return isUTF8 }
  let codeset = locale.split(separator: ".").dropFirst().first?.split(separator: "@").first?.lowercased()
  guard codeset == nil || codeset == "utf-8" || codeset == "utf8", setlocale(LC_CTYPE, "C.UTF-8") != nil else {
    setlocale(LC_CTYPE, "C")
    return false
  }
  return isUTF8
}

private var isUTF8: Bool {
  guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
  return String(cString: codeset) == "UTF-8"
}

/// A variable of the environment, nil where it is not set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
