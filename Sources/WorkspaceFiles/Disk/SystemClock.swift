import Glibc

/// A moment on the wall clock, in the system's time zone.
public struct Moment: Equatable, Sendable {
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int
  public var hour: Int
  public var minute: Int
  public var second: Int
  /// Minutes east of Greenwich.
  public var offset: Int

  /// `YYYY-MM-DDTHH:MM:SS+07:00`.
  public var text: String {
    let zone = abs(offset)
    return "\(date)T\(padded(hour)):\(padded(minute)):\(padded(second))\(offset < 0 ? "-" : "+")"
      + "\(padded(zone / 60)):\(padded(zone % 60))"
  }

  /// `YYYY-MM-DD`.
  public var date: String { "\(padded(year, 4))-\(padded(month))-\(padded(day))" }

  /// `YYYYMMDD-HHMMSS`, for file names.
  var compact: String {
    "\(padded(year, 4))\(padded(month))\(padded(day))-\(padded(hour))\(padded(minute))\(padded(second))"
  }

  private func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// The system's clock and user, as values.
public enum SystemClock {
  /// The present moment.
  public static func now() -> Moment { moment(time(nil)) }

  static func moment(_ seconds: time_t) -> Moment {
    var seconds = seconds
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Moment(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday),
      hour: Int(parts.tm_hour), minute: Int(parts.tm_min), second: Int(parts.tm_sec), offset: parts.tm_gmtoff / 60)
  }
}

/// Who works at which machine.
public enum SystemUser {
  /// The user's name as the environment tells it (no look-up that a static program could not make), else `tidak dikenal`.
  public static var name: String {
    for variable in ["USER", "LOGNAME"] {
      if let value = environment(variable), !value.isEmpty { return value }
    }
    return "tidak dikenal"
  }

  /// The machine's name, `""` when the system does not tell.
  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
