import Practicum
import RecordText
import Testing

@Suite("A rundown's times flow")
struct RundownFlowTests {
  let plain = ScheduleExample.workspace(
    ScheduleExample.rundown(
      "08:00-08:30 Registrasi", "08:30-09:00 Materi", "09:15-10:00 Praktik", "10:00-10:10 Penutup"))

  func time(_ text: String) throws -> ClockTime { try #require(ClockTime(plain: text)) }

  @Test("another length moves what follows, gaps included, and one undo takes it all back")
  func length() throws {
    let item = plain.schedule.items[0]
    let edit = try #require(try plain.rundown.setMinutes(45, of: item, flows: true, in: plain))
    let longer = try plain.after(edit)
    #expect(
      longer.rows == ["08:00-08:45 Registrasi", "08:45-09:15 Materi", "09:30-10:15 Praktik", "10:15-10:25 Penutup"])
    #expect(try longer.after(edit.inverse).scheduleText == plain.scheduleText)
    let shorter = try plain.after(plain.rundown.setMinutes(0, of: item, flows: true, in: plain))
    #expect(shorter.rows[0] == "08:00-08:00 Registrasi" && shorter.rows[3] == "09:30-09:40 Penutup")
  }

  @Test("a pinned item stays, and with it what follows it")
  func pinned() throws {
    let pinned = try plain.after(plain.rundown.togglePin(plain.schedule.items[2], in: plain))
    #expect(pinned.scheduleText.contains("Mulai: 09:15\nSelesai: 10:00\nPasti: ya\nNama: Praktik"))
    let edited = try pinned.after(
      pinned.rundown.setMinutes(40, of: pinned.schedule.items[0], flows: true, in: pinned))
    #expect(
      edited.rows == ["08:00-08:40 Registrasi", "08:40-09:10 Materi", "09:15-10:00 Praktik", "10:00-10:10 Penutup"])
    let released = try pinned.after(pinned.rundown.togglePin(pinned.schedule.items[2], in: pinned))
    #expect(released.scheduleText == plain.scheduleText)
  }

  @Test("another start keeps the length and moves what follows; alone it is written as it stands")
  func start() throws {
    let item = plain.schedule.items[1]
    let moved = try plain.after(plain.rundown.setStart(try time("08:40"), of: item, flows: true, in: plain))
    #expect(
      moved.rows == ["08:00-08:30 Registrasi", "08:40-09:10 Materi", "09:25-10:10 Praktik", "10:10-10:20 Penutup"])
    let alone = try plain.after(plain.rundown.setStart(try time("08:40"), of: item, flows: false, in: plain))
    #expect(alone.rows[1] == "08:40-09:00 Materi" && alone.rows[2] == plain.rows[2])
  }

  @Test("another end is another length; before the start it is written as it stands")
  func end() throws {
    let item = plain.schedule.items[1]
    let later = try plain.after(plain.rundown.setEnd(try time("09:10"), of: item, flows: true, in: plain))
    #expect(later.rows[1] == "08:30-09:10 Materi" && later.rows[3] == "10:10-10:20 Penutup")
    let crossed = try plain.after(plain.rundown.setEnd(try time("08:10"), of: item, flows: true, in: plain))
    #expect(crossed.rows[1] == "08:30-08:10 Materi" && crossed.rows[2] == plain.rows[2])
  }

  @Test("an item added in between starts at the end before it, lasts as its kind does, and moves the rest")
  func insert() throws {
    let added = try plain.after(
      plain.rundown.insert("Tanya jawab", after: plain.schedule.items[1], flows: true, in: plain))
    #expect(added.rows[2] == "09:00-09:15 Tanya jawab" && added.rows[3] == "09:30-10:15 Praktik")
    #expect(added.schedule.items[2].id == "A5")
    let last = try plain.after(plain.rundown.insert("Foto bersama", after: nil, flows: true, in: plain))
    #expect(last.rows[4] == "10:10-10:25 Foto bersama")
    let empty = ScheduleExample.workspace("")
    let first = try empty.after(empty.rundown.insert("Registrasi", after: nil, flows: true, in: empty))
    #expect(first.rows == ["08:00-08:30 Registrasi"])
    let copied = try plain.after(plain.rundown.insert("Foto", after: nil, flows: false, in: plain))
    #expect(copied.rows[4] == "- Foto")
  }

  @Test("an item added to a day and a track of its own says so")
  func insertElsewhere() throws {
    let day = try #require(CalendarDate(plain: "2023-03-02"))
    let added = try plain.after(
      plain.rundown.insert("Praktik", after: nil, on: day, track: "Kelas B", flows: true, in: plain))
    #expect(
      added.scheduleText.hasSuffix(
        "Id: A5\nTanggal: 2023-03-02\nJalur: Kelas B\nMulai: 08:00\nSelesai: 09:00\nNama: Praktik\n"))
  }

  @Test("the rest closes up behind an item that is taken out")
  func remove() throws {
    let edited = try plain.after(plain.rundown.remove(plain.schedule.items[1], flows: true, in: plain))
    #expect(edited.rows == ["08:00-08:30 Registrasi", "08:45-09:30 Praktik", "09:30-09:40 Penutup"])
  }

  @Test("two items change places and times, and the time between them stays; a pinned one is refused")
  func move() throws {
    let down = try plain.after(plain.rundown.move(plain.schedule.items[1], by: 1, flows: true, in: plain))
    #expect(
      down.rows == ["08:00-08:30 Registrasi", "08:30-09:15 Praktik", "09:30-10:00 Materi", "10:00-10:10 Penutup"])
    let up = try plain.after(plain.rundown.move(plain.schedule.items[2], by: -1, flows: true, in: plain))
    #expect(up.rows == down.rows)
    #expect(try plain.rundown.move(plain.schedule.items[0], by: -1, flows: true, in: plain) == nil)
    let pinned = try plain.after(plain.rundown.togglePin(plain.schedule.items[2], in: plain))
    #expect(throws: EditRefusal.self) {
      try pinned.rundown.move(pinned.schedule.items[1], by: 1, flows: true, in: pinned)
    }
  }

  @Test("what would run out of the day is refused, and nothing is changed")
  func outOfDay() throws {
    #expect(throws: EditRefusal.self) {
      try plain.rundown.setMinutes(1000, of: plain.schedule.items[0], flows: true, in: plain)
    }
    #expect(throws: EditRefusal.self) {
      try plain.rundown.setMinutes(-5, of: plain.schedule.items[0], flows: true, in: plain)
    }
    let early = try time("08:10")
    let late = ScheduleExample.workspace(ScheduleExample.rundown("08:30-09:00 Materi", "00:10-00:20 Doa"))
    #expect(throws: EditRefusal.self) {
      try late.rundown.setStart(early, of: late.schedule.items[0], flows: true, in: late)
    }
  }

  @Test("random rundowns: another length makes no new overlap up to the next pin, and undo restores every byte")
  func random() throws {
    var dice = Dice(seed: 20_230_211)
    for _ in 0..<300 {
      var rows: [String] = []
      var at = 7 * 60
      var pins: [Int] = []
      for number in 0..<Int.random(in: 2...9, using: &dice) {
        at += [0, 0, 0, 10].randomElement(using: &dice) ?? 0
        let length = Int.random(in: 1...12, using: &dice) * 5
        let isPinned = Int.random(in: 0..<5, using: &dice) == 0
        if isPinned { pins.append(number) }
        let track = Int.random(in: 0..<4, using: &dice) == 0 ? "; Jalur: B" : ""
        rows.append("\(clock(at))-\(clock(at + length)) Materi \(number)\(isPinned ? "; Pasti: ya" : "")\(track)")
        at += length
      }
      let before = ScheduleExample.workspace(ScheduleExample.rows(rows))
      let chosen = Int.random(in: 0..<rows.count, using: &dice)
      let item = before.schedule.items[chosen]
      let minutes = Int.random(in: 0...24, using: &dice) * 5
      guard let edit = try before.rundown.setMinutes(minutes, of: item, flows: true, in: before) else { continue }
      let after = try before.after(edit)
      let track = try #require(after.rundown.place(of: after.schedule.items[chosen])).track
      for slot in track.slots {
        if slot.item.isPinned, slot.item.index > item.index { break }
        #expect(slot.clash == nil, "\(rows) \(chosen) \(minutes)")
      }
      for (old, new) in zip(before.rundown.slots, after.rundown.slots) where old.item.index != item.index {
        #expect(old.minutes == new.minutes)
        if old.item.isPinned || old.item.track != item.track { #expect(old.start == new.start) }
      }
      #expect(after.rundown.slots[chosen].minutes == minutes)
      #expect(try after.after(edit.inverse).scheduleText == before.scheduleText)
    }
  }

  private func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minutes / 60)):\(two(minutes % 60))"
  }
}

/// A generator that gives the same numbers each time.
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("Steps and facts of a schedule")
struct ScheduleEditTests {
  @Test("facts are written, and a schedule without facts gets its record")
  func facts() throws {
    let empty = ScheduleExample.workspace(ScheduleExample.rundown("08:00-09:00 Materi"))
    let dated = try empty.after(empty.schedule.setFact("Tanggal", to: "2023-03-01", in: empty))
    #expect(dated.schedule.date == CalendarDate(plain: "2023-03-01") && dated.schedule.items[0].date != nil)
    let cleared = try dated.after(dated.schedule.setFact("Tanggal", to: "", in: dated))
    #expect(cleared.schedule.date == nil)
    #expect(try empty.schedule.setFact("Tempat", to: "", in: empty) == nil)
  }

  @Test("steps are added to the end of their phase, done, reopened, moved within it and taken out")
  func steps() throws {
    var workspace = ScheduleExample.workspace("")
    for (phase, text) in [(StepPhase.preparation, "Rapat"), (.termination, "Evaluasi"), (.preparation, "Surat")] {
      workspace = try workspace.after(workspace.schedule.addStep(phase, text: text, in: workspace))
    }
    #expect(workspace.schedule.steps.map(\.text) == ["Rapat", "Surat", "Evaluasi"])
    #expect(workspace.schedule.steps.map(\.id) == ["L1", "L3", "L2"])
    let done = try workspace.after(workspace.schedule.toggleDone(workspace.schedule.steps[0], in: workspace))
    #expect(done.schedule.steps.map(\.isDone) == [true, false, false])
    #expect(
      try done.after(done.schedule.toggleDone(done.schedule.steps[0], in: done)).scheduleText == workspace.scheduleText)
    let moved = try workspace.after(workspace.schedule.move(workspace.schedule.steps[0], by: 1, in: workspace))
    #expect(moved.schedule.steps.map(\.text) == ["Surat", "Rapat", "Evaluasi"])
    #expect(moved.schedule.move(moved.schedule.steps[1], by: 1, in: moved) == nil)
    let fewer = try workspace.after(workspace.schedule.remove(workspace.schedule.steps[1], in: workspace))
    #expect(fewer.schedule.steps(.preparation).map(\.text) == ["Rapat"])
  }
}
