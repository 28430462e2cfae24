import RecordText

extension Rule {
  /// M01: the same person stands twice on one roster.
  static let samePersonTwice = Rule(
    "M01", .file([.pertemuan]), Words(id: "orang yang sama dua kali", en: "the same person twice")
  ) { workspace, path in
    guard let file = workspace[path]?.records else { return [] }
    var findings: [Finding] = []
    var byNumber: [UInt64: Int] = [:]
    var byName: [Int: Int] = [:]
    let names = FieldNames(["NIK", "Nama", "RT", "RW"])
    for block in file.records(of: "Peserta") {
      var number: UInt64?
      var name: Int?
      var rt: Int?
      var rw: Int?
      file.values(of: names, at: block) { place, value in
        switch place {
        case 0: number = sixteenDigits(value)
        case 1: name = nameHash(value)
        case 2: rt = value.wholeNumber
        default: rw = value.wholeNumber
        }
      }
      if let number {
        if let earlier = byNumber[number] {
          findings.append(twice(block, earlier, "NIK", in: file, at: path))
          continue
        }
        byNumber[number] = block
      }
      guard let name, let rt, let rw else { continue }
      var hasher = Hasher()
      hasher.combine(name)
      hasher.combine(rt)
      hasher.combine(rw)
      let key = hasher.finalize()
      guard let earlier = byName[key] else {
        byName[key] = block
        continue
      }
      if isSamePerson(block, earlier, in: file) { findings.append(twice(block, earlier, "Nama", in: file, at: path)) }
    }
    return findings
  }

  private static func twice(_ block: Int, _ earlier: Int, _ field: String, in file: RecordFile, at path: String)
    -> Finding
  {
    let name = file.value("Nama", at: block) ?? ""
    let other = file.value("Id", at: earlier) ?? ""
    let (id, en) = field == "NIK" ? ("NIK", "NIK") : ("nama, RT dan RW", "name, RT and RW")
    return Finding(
      "M01", .perluDicek, attendee: block, of: file, at: path, field: field,
      Words(
        id: "\(name) tercatat dua kali: \(id) sama dengan \(other). Hapus salah satu, atau betulkan datanya.",
        en: "\(name) is on the roster twice: same \(en) as \(other). Delete one, or correct the data."))
  }

  /// Two people of one name in one RT are two people when their NIK differ.
  private static func isSamePerson(_ block: Int, _ other: Int, in file: RecordFile) -> Bool {
    let keys = [block, other].map { PersonKey.all(of: Attendee(file.record(at: $0))) }
    let numbers = keys.map { keys in keys.filter { if case .nationalID = $0 { true } else { false } } }
    if numbers.allSatisfy({ !$0.isEmpty }) { return numbers[0] == numbers[1] }
    return !keys[0].isDisjoint(with: keys[1])
  }

  private static func sixteenDigits(_ value: UnsafeBufferPointer<UInt8>) -> UInt64? {
    guard value.count == 16, value.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return value.reduce(0) { $0 * 10 + UInt64($1 - 0x30) }
  }

  /// A hash that is equal for names that differ only in ASCII capitals and spaces; nil for an empty name.
  private static func nameHash(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    var hasher = Hasher()
    var length = 0
    var isAfterSpace = false
    for unit in value {
      if unit == 0x20 || unit == 0x09 {
        isAfterSpace = length > 0
        continue
      }
      if isAfterSpace { hasher.combine(UInt8(0x20)) }
      isAfterSpace = false
      hasher.combine(unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit)
      length += 1
    }
    return length == 0 ? nil : hasher.finalize()
  }
}
