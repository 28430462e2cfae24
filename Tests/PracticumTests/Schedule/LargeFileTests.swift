import Practicum
import RecordText
import Testing

/// Files that nobody writes by hand must not hold up the program: with work that grows by the square of their size
/// these would run for minutes.
@Suite("Very large schedules and traces")
struct LargeFileTests {
  static let count = 25_000

  static func schedule(_ item: (Int) -> String) -> Schedule {
    let text = "%rec: Acara\n\n" + (0..<count).map { item($0) }.joined(separator: "\n")
    return Schedule(
      Workspace(files: [WorkspaceFile(path: ScheduleExample.path, text: text)].compactMap(\.self)),
      path: ScheduleExample.path)
  }

  static func time(_ minutes: Int) -> String {
    let (hour, minute) = ((minutes / 60) % 24, minutes % 60)
    return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }

  static func item(_ number: Int, _ more: String) -> String {
    let start = number % 700 * 2
    return "Id: A\(number)\nMulai: \(time(start))\nSelesai: \(time(start + 1))\nNama: Materi\n\(more)"
  }

  @Test("a rundown of as many tracks, each with a gap that the common items may fill", .timeLimit(.minutes(1)))
  func tracks() {
    let rundown = Rundown(
      Self.schedule { number in Self.item(number, number.isMultiple(of: 2) ? "" : "Jalur: J\(number / 4)\n") })
    #expect(rundown.days.count == 1 && rundown.days[0].tracks.count == Self.count / 4 + 1)
    #expect(rundown.slots.count == Self.count)
  }

  @Test("a rundown of as many days", .timeLimit(.minutes(1)))
  func days() {
    let rundown = Rundown(
      Self.schedule { number in
        let day = CalendarDate(daysSince1970: number / 2).plain
        return Self.item(number * 3, "Tanggal: \(day)\n")
      })
    #expect(rundown.days.count == Self.count / 2)
  }

  @Test("a rundown in which every second item is set aside", .timeLimit(.minutes(1)))
  func setAside() {
    let rundown = Rundown(
      Self.schedule { number in Self.item(number, number.isMultiple(of: 2) ? "" : "tanpa titik dua\n") })
    #expect(rundown.slots.count == Self.count / 2 && rundown.slots.allSatisfy { $0.gap == nil })
  }

  static func trace(_ files: [String: String]) -> Trace {
    Trace(ofCase: "a", in: Workspace(files: files.compactMap { WorkspaceFile(path: $0, text: $1) }))
  }

  @Test("one activity with as many speakers, all registered", .timeLimit(.minutes(1)))
  func speakers() {
    let parties = (0..<Self.count).map { "Id: p\($0)\nNama: P\n" }.joined(separator: "\n")
    let named = (0..<Self.count).map { "Narasumber: p\($0)\n" }.joined()
    let trace = Self.trace([
      "praktikum.rec": "%rec: Pihak\n\n" + parties,
      "kasus/a/rencana.rec": "%rec: Kegiatan\n\nId: K1\nNama: K\n" + named,
    ])
    #expect(trace.threads.first?[.resourcePerson].nodes.count == Self.count)
  }

  @Test("a chain of as many causes, answered at its end", .timeLimit(.minutes(1)))
  func chain() throws {
    let items = (1..<Self.count).map { "Id: N\($0)\nJenis: penyebab\nInduk: N\($0 - 1)\nTeks: T\n" }
    let core = "Id: N0\nJenis: inti\nTeks: T\n"
    let files = [
      "kasus/a/pohon-masalah.rec": "%rec: Butir\n\n" + ([core] + items).joined(separator: "\n"),
      "kasus/a/kasus.rec": "%rec: Kebutuhan\n\nId: B1\nTeks: T\nPenyebab: N1\n",
    ]
    let trace = Self.trace(files)
    #expect(trace.threads.allSatisfy { !$0[.need].isBroken })
    let workspace = Workspace(files: files.compactMap { WorkspaceFile(path: $0, text: $1) })
    var checker = Checker(rules: RuleCatalogue.all.filter { $0.id == "P05" })
    #expect(checker.findings(in: workspace).isEmpty)
    // Without a stated kind each takes the side of its first parent.
    let unstated = files.mapValues { $0.replacing("Jenis: penyebab\n", with: "") }
    #expect(Self.trace(unstated).numbers(of: .cause).isEmpty)
  }

  @Test(
    "many causes, activities and resources of one need make no more threads than can be shown", .timeLimit(.minutes(1)))
  func product() {
    let count = 5000
    func rows(_ row: (Int) -> String) -> String { (0..<count).map(row).joined(separator: "\n") }
    let causes = (0..<count).map { "Penyebab: N\($0)\n" }.joined()
    let trace = Self.trace([
      "kasus/a/pohon-masalah.rec": "%rec: Butir\n\n" + rows { "Id: N\($0)\nJenis: penyebab\nTeks: T\n" },
      "kasus/a/kasus.rec": "%rec: Kebutuhan\n\nId: B1\nTeks: T\n" + causes + "\n%rec: SumberDaya\n\n"
        + rows { "Id: R\($0)\nTeks: R\nKebutuhan: B1\n" },
      "kasus/a/rencana.rec": "%rec: Kegiatan\n\n" + rows { "Id: K\($0)\nNama: K\nKebutuhan: B1\n" },
    ])
    #expect(trace.threads.count == Trace.threadLimit)
    #expect(trace.threads.allSatisfy { $0[.resource].nodes.count == count })
  }
}
