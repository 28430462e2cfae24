import Practicum
import RecordText

/// Small schedules for the tests, written as rows of times.
enum ScheduleExample {
  static let folder = "jaminan-sosial"
  static let path = Schedule.path(ofCase: folder)

  /// A rundown of rows `08:00-08:30 Nama; Field: value; Field: value`.
  static func rundown(_ rows: String...) -> String { self.rows(rows) }

  static func rows(_ rows: [String]) -> String {
    "%rec: Acara\n"
      + rows.enumerated().map { place, row in
        let parts = row.split(separator: ";").map { $0.trimmingPrefix(" ") }
        let times = parts[0].prefix { $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
        let name = parts[0].drop { $0 != " " }.dropFirst()
        return "\nId: A\(place + 1)\nMulai: \(times[0])\nSelesai: \(times[1])\nNama: \(name)\n"
          + parts.dropFirst().map { "\($0)\n" }.joined()
      }.joined()
  }

  /// A rundown without a slip.
  static let whole = rundown(
    "07:00-08:00 Registrasi peserta; Pengisi: Divisi acara", "08:00-08:05 Pembukaan; Pengisi: Pembawa acara",
    "08:05-08:10 Menyanyikan lagu Indonesia Raya; Pengisi: Dirigen", "08:10-09:00 Penyuluhan; Pengisi: Dinas Sosial",
    "09:00-09:15 Tanya jawab", "09:15-09:30 Coffee break", "09:30-10:00 Penutupan; PenanggungJawab: Divisi acara")

  static func workspace(_ schedule: String, _ others: [String: String] = [:]) -> Workspace {
    var files = others
    files[path] = schedule
    return Workspace(
      files: files.compactMap { path, text in
        FileKind(path: path).map { WorkspaceFile(path: path, kind: $0, records: RecordFile(text)) }
      })
  }

  /// What one rule finds, as `Id: sentence`.
  static func findings(_ rule: String, _ schedule: String, _ others: [String: String] = [:]) -> [String] {
    found(rule, workspace(schedule, others)).map { "\($0.id): \($0.message.id)" }
  }

  static func found(_ rule: String, _ workspace: Workspace) -> [Finding] {
    RuleCatalogue.all.filter { $0.id == rule }.flatMap { rule in
      rule.find(workspace, rule.scope == .caseFolder ? folder : path)
    }
  }
}

extension Workspace {
  var rundown: Rundown { Rundown(self, path: ScheduleExample.path) }
  var schedule: Schedule { rundown.schedule }
  var scheduleText: String { String(decoding: self[ScheduleExample.path]?.records.bytes() ?? [], as: UTF8.self) }

  /// The items as `08:00-08:30 Nama`, in file order.
  var rows: [String] {
    schedule.items.map { "\($0.record["Mulai"] ?? "")-\($0.record["Selesai"] ?? "") \($0.name)" }
  }
}
