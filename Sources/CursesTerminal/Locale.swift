import Glibc

/// Sets the character set of the environment and says whether it is UTF-8.
///
/// A locale that is not installed, and the plain C locale, fall back to `C.UTF-8`, because the terminal behind them almost
/// certainly speaks UTF-8; a character set named in the environment is believed.
func prepareCharacterSet() -> Bool {
  let found = setlocale(LC_CTYPE, "") != nil
  if isUTF8 { return true }
  let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? ""
  let codeset = name.split(separator: ".").dropFirst().first?.split(separator: "@").first?.lowercased()
  let plain = name.isEmpty || name == "C" || name == "POSIX"
  let wantsUTF8 = codeset == "utf-8" || codeset == "utf8"
  if (plain || !found && codeset == nil || wantsUTF8) && setlocale(LC_CTYPE, "C.UTF-8") != nil { return isUTF8 }
  return false
}

private var isUTF8: Bool {
  guard let codeset = nl_langinfo(Int32(CODESET)) else { return false }
  return String(cString: codeset) == "UTF-8"
}

/// A variable of the environment, nil where it is not set.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
