import Practicum
import RecordText

/// Merges two versions of a record file that were changed apart, record by record.
///
/// Records are told apart by type and Id (or the key the format gives them), so that neighbours may change on both
/// sides. A record that both sides added under one Id stays twice, as the format page has it; the checks propose new
/// numbers.
enum RecordMerge {
  /// Above this many records added or removed on one side the versions are not merged: it would keep a key waiting.
  static let mostMoves = 500

  /// The version with the changes of both sides, nil when both changed the same record differently.
  ///
  /// What the result keeps of blank lines and unchanged bytes is theirs, unless only ours was put in another order.
  static func merged(base: RecordFile, ours: RecordFile, theirs: RecordFile, kind: FileKind?) -> RecordFile? {
    let (base, ours, theirs) = (Version(base, kind), Version(ours, kind), Version(theirs, kind))
    guard ours.reorders(base) else { return combined(base, into: theirs, from: ours) }
    guard !theirs.reorders(base) || !theirs.reorders(ours) else { return nil }
    return combined(base, into: ours, from: theirs)
  }

  /// Which record a block is, whatever its text.
  private struct Key: Hashable {
    var kind: UInt8
    var type: String
    /// The Id; empty for a type that has one record only; the text for what nothing else tells apart.
    var name: [UInt8]
    var occurrence = 0
  }

  private struct Version {
    var file: RecordFile
    var keys: [Key] = []
    var texts: [Key: [UInt8]] = [:]

    init(_ file: RecordFile, _ kind: FileKind?) {
      self.file = file
      keys.reserveCapacity(file.count)
      texts.reserveCapacity(file.count)
      for index in 0..<file.count {
        let text = file.text(at: index)
        var key = Key(kind: file.kind(at: index).rawValue, type: file.type(at: index), name: text)
        if file.kind(at: index) == .descriptor {
          key.name = []
        } else if file.kind(at: index) == .record {
          let spec = kind.flatMap { Schema.record(key.type, in: $0) }
          if let id = file.value(spec?.key ?? "Id", at: index), !id.isEmpty {
            key.name = Array("=\(id)".utf8)
          } else if let spec, spec.occurrence != .many {
            key.name = []
          }
        }
        while texts[key] != nil { key.occurrence += 1 }
        keys.append(key)
        texts[key] = text
      }
    }

    func reorders(_ other: Version) -> Bool {
      keys.filter { other.texts[$0] != nil } != other.keys.filter { texts[$0] != nil }
    }
  }

  private static func combined(_ base: Version, into primary: Version, from secondary: Version) -> RecordFile? {
    var file = primary.file
    var keys = primary.keys
    let places = Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($1, $0) })
    var removed: [Int] = []
    for key in base.keys {
      let (old, first, second) = (base.texts[key], primary.texts[key], secondary.texts[key])
      if second == old || second == first { continue }
      guard first == old, let place = places[key] else { return nil }
      if let second { file.replace(at: place, with: second) } else { removed.append(place) }
    }
    let added = secondary.keys.filter { base.texts[$0] == nil && primary.texts[$0] != secondary.texts[$0] }
    guard removed.count + added.count <= mostMoves else { return nil }
    for place in removed.sorted(by: >) {
      file.remove(at: place)
      keys.remove(at: place)
    }
    let isAdded = Set(added)
    var previous: Key?
    for key in secondary.keys {
      if isAdded.contains(key), let text = secondary.texts[key] {
        // Both sides added it: only records with an Id may stand twice.
        if primary.texts[key] != nil, key.name.first != UInt8(ascii: "=") { return nil }
        let after = primary.texts[key] != nil ? key : previous
        let place = after.flatMap { keys.lastIndex(of: $0) }.map { $0 + 1 } ?? 0
        file.insert(text, at: place)
        keys.insert(key, at: place)
        previous = key
      } else if primary.texts[key] != nil {
        previous = key
      }
    }
    return file
  }
}
