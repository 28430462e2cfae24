import Glibc
import RecordText

/// What the program remembers of its user between workspaces.
public struct Settings: Equatable, Sendable {
  /// `id` or `en`, nil when never chosen.
  public var language: String? {
    get { record["Bahasa"] }
    set { record["Bahasa"] = newValue }
  }
  /// The name of the theme, nil when never chosen.
  public var theme: String? {
    get { record["Tema"] }
    set { record["Tema"] = newValue }
  }
  /// The workspaces used last, the latest first.
  public private(set) var recent: [String] {
    get { record.values(of: "Terakhir") }
    set { record.setValues(newValue, of: "Terakhir") }
  }

  /// What columns of imported tables were taken for, by their names; see `RosterImport.remembered`.
  public private(set) var columns: [String: String] {
    get {
      let pairs = record.values(of: "Kolom").compactMap { line in
        line.firstRange(of: " = ").map { (String(line[..<$0.lowerBound]), String(line[$0.upperBound...])) }
      }
      return Dictionary(pairs, uniquingKeysWith: { _, last in last })
    }
    set { record.setValues(newValue.map { "\($0.key) = \($0.value)" }.sorted(), of: "Kolom") }
  }

  private static let mostRecent = 10
  private static let mostColumns = 500
  /// The record as read, so that fields of a later version survive.
  private var record: Record

  /// Settings of someone who never chose anything.
  public init() { record = Record() }

  /// Remembers a workspace as the one used last.
  public mutating func opened(_ path: String) {
    recent = Array(([path] + recent.filter { $0 != path }).prefix(Self.mostRecent))
  }

  /// Remembers what columns were taken for; once there are too many, only the latest.
  public mutating func took(_ latest: [String: String]) {
    let all = columns.merging(latest) { $1 }
    columns = all.count <= Self.mostColumns ? all : latest
  }

  /// `$XDG_CONFIG_HOME/rembuk/setelan`, else `~/.config/rembuk/setelan`; nil without a home.
  public static var defaultPath: String? {
    // A relative path there is to be ignored (XDG Base Directory Specification 0.8).
    if let folder = environment("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/rembuk/setelan" }
    return environment("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.config/rembuk/setelan" }
  }

  /// Reads settings; what is missing or damaged counts as never chosen.
  public static func load(_ path: String) -> Settings {
    var settings = Settings()
    guard let content = try? FileReading.content(of: path, as: path) else { return settings }
    let file = RecordFile(content.bytes)
    if let index = (0..<file.count).first(where: { file.kind(at: $0) == .record }) {
      settings.record = file.record(at: index)
    }
    return settings
  }

  /// Writes settings safely; a value that rec syntax cannot hold is left out.
  public func save(to path: String) throws(DiskFault) {
    var storable = record
    storable.elements.removeAll { if case .field(let field) = $0 { field.obstacle != nil } else { false } }
    let text = (try? storable.printed()) ?? ""
    try SafeSave.run(Array(("%rec: Setelan\n\n" + text).utf8), to: path, as: path)
  }
}
