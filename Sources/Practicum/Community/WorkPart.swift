import RecordText

/// What is filled in at one place: the records of a type, the meetings, or a section of prose.
public enum WorkPart: Equatable, Hashable, Sendable {
  /// The records of a type in the file of a kind.
  case records(FileKind, String)
  /// The steps of a phase, `persiapan` or `pengakhiran`.
  case steps(String)
  case meetings
  case prose(ProseSection)

  /// What it is called.
  public var words: Words {
    switch self {
    case .records(let kind, let type): Schema.record(type, in: kind)?.label ?? Words(same: type)
    case .steps(let phase):
      phase == "persiapan"
        ? Words(id: "Langkah persiapan", en: "Steps of preparation")
        : Words(id: "Langkah pengakhiran", en: "Steps of termination")
    case .meetings: Words(id: "Pertemuan", en: "Meetings")
    case .prose(let section):
      Words(id: "Narasi \(section.title.id.lowercasedFirst)", en: "Text: \(section.title.en.lowercasedFirst)")
    }
  }

  /// The file that holds it in a case folder, or in the practicum for `""`; nil for meetings, which have one each.
  public func path(inCase folder: String) -> String? {
    switch self {
    case .records(let kind, _): kind.path(inCase: folder)
    case .steps: FileKind.jadwal.path(inCase: folder)
    case .meetings: nil
    case .prose(let section): section.path(inCase: folder)
    }
  }

  /// How much stands in it: records, meetings, paragraphs; of a record that stands once, the fields filled in by hand.
  public func count(inCase folder: String, of workspace: Workspace) -> Int {
    switch self {
    case .meetings: return workspace.meetings(ofCase: folder).count
    case .prose(let section):
      guard let records = workspace[section.path(inCase: folder)]?.records else { return 0 }
      return (0..<records.count).count { records.isWritten(at: $0) }
    case .steps(let phase):
      guard let records = path(inCase: folder).flatMap({ workspace[$0]?.records }) else { return 0 }
      return records.records(of: "Langkah").count { records.value("Tahap", at: $0) == phase }
    case .records(let kind, let type):
      guard let records = path(inCase: folder).flatMap({ workspace[$0]?.records }) else { return 0 }
      let all = records.records(of: type)
      let broken = (0..<records.count).count { records.kind(at: $0) == .broken && records.type(at: $0) == type }
      guard let spec = Schema.record(type, in: kind), spec.occurrence != .many else { return all.count + broken }
      return broken + all.reduce(0) { $0 + records.record(at: $1).filledByHand.count }
    }
  }
}

extension Record {
  /// The fields with a value that a person entered: the program writes version and order by itself.
  var filledByHand: [Field] {
    fields.filter { field in
      field.name != FormatVersion.field && field.name != "Urutan" && !field.value.withoutOuterBlanks.isEmpty
    }
  }
}

extension RecordFile {
  /// Whether a paragraph of prose says something besides a heading.
  func isWritten(at index: Int) -> Bool {
    guard kind(at: index) == .prose else { return false }
    let lines = text(at: index).split(separator: UInt8(ascii: "\n"))
    return lines.contains { line in
      line.first != UInt8(ascii: "#") && !line.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
    }
  }
}

extension String {
  /// The same with a small letter at the beginning, unless an abbreviation stands there.
  var lowercasedFirst: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
