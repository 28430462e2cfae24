import RecordText

/// The people of a roster and of a table's rows so far, as they are recognised.
struct KnownPeople: Equatable, Sendable {
  /// Whom a person is taken for.
  enum Recognition: Equatable {
    /// Somebody who is there already; who, in words.
    case same(Words)
    /// Perhaps somebody who is there already; who and why, in words. Both are kept, for a person to decide.
    case perhaps(Words)
  }

  /// What is known of somebody.
  private struct Person: Equatable {
    let words: Words
    let names: Set<String>
    let nationalID: String?
    /// What tells people of one name apart, by field.
    let facts: [String: String]
  }

  private var people: [Person] = []
  private var byKey: [PersonKey: Int] = [:]
  private var byName: [String: [Int]] = [:]
  /// Of more people with one name only the first are looked at.
  private static let mostNamesakes = 50

  /// The people of a roster.
  init(of path: String, in workspace: Workspace) {
    guard let file = workspace[path]?.records else { return }
    for block in file.records(of: "Peserta") {
      let attendee = Attendee(file.record(at: block))
      let known = Words(
        id: "\(attendee.name) (\(attendee.id)) di daftar hadir", en: "\(attendee.name) (\(attendee.id)) on the roster")
      _ = note(attendee, as: known)
    }
  }

  /// Takes note of a person of the table; gives who that is where they are, or may be, known already.
  mutating func note(_ attendee: Attendee, row: Int) -> Recognition? {
    note(attendee, as: Words(id: "baris \(row)", en: "row \(row)"))
  }

  private mutating func note(_ attendee: Attendee, as words: Words) -> Recognition? {
    let name = Self.plain(attendee.name)
    let person = Person(
      words: words, names: Set(name.split(separator: " ").map(String.init)),
      nationalID: NationalID(attendee["NIK"] ?? "")?.digits, facts: Self.facts(of: attendee))
    let keys = PersonKey.all(of: attendee)
    let found = recognise(person, keys, byName[name] ?? [])
    if case .same = found { return found }
    for key in keys where byKey[key] == nil { byKey[key] = people.count }
    if !name.isEmpty { byName[name, default: []].append(people.count) }
    people.append(person)
    return found
  }

  private func recognise(_ person: Person, _ keys: Set<PersonKey>, _ namesakes: [Int]) -> Recognition? {
    let met = keys.compactMap { key in byKey[key].map { (key, people[$0]) } }
    for case (.nationalID, let other) in met {
      // One number over two names that have no word in common is somebody's slip of the pen.
      guard person.names.isDisjoint(with: other.names) else { return .same(other.words) }
      return perhaps(other, Words(id: "NIK-nya sama, namanya lain", en: "the same NIK under another name"))
    }
    for case (.name, let other) in met {
      guard let own = person.nationalID, let theirs = other.nationalID, own != theirs else { return .same(other.words) }
      return perhaps(other, Words(id: "nama, RT, dan RW sama, NIK lain", en: "same name, RT and RW, another NIK"))
    }
    for other in namesakes.prefix(Self.mostNamesakes).map({ people[$0] }) {
      for (field, label) in Self.telling where person.facts[field] != nil && person.facts[field] == other.facts[field] {
        return perhaps(other, Words(id: "nama dan \(label.id) sama", en: "same name and \(label.en)"))
      }
      let differs = person.facts.contains { field, value in other.facts[field].map { $0 != value } ?? false }
      let hasOtherNumber = person.nationalID != nil && other.nationalID != nil
      if !differs, !hasOtherNumber {
        return perhaps(
          other, Words(id: "nama sama, tidak ada yang membedakan", en: "same name, nothing tells them apart"))
      }
    }
    return nil
  }

  private func perhaps(_ other: Person, _ why: Words) -> Recognition {
    .perhaps(
      Words(
        id: "mungkin orang yang sama dengan \(other.words.id): \(why.id)",
        en: "perhaps the same person as \(other.words.en): \(why.en)"))
  }

  /// What hardly two people of one name share.
  private static let telling = [
    ("Telepon", Words(id: "telepon", en: "phone number")), ("Alamat", Words(id: "alamat", en: "address")),
  ]

  private static func facts(of attendee: Attendee) -> [String: String] {
    var facts: [String: String] = [:]
    for field in ["Telepon", "Alamat", "RT", "RW", "JK", "Umur", "Pekerjaan"] {
      let text = plain(attendee[field] ?? "")
      let value = field == "Telepon" ? text.filter(\.isNumber) : Int(text).map(String.init) ?? text
      if !value.isEmpty { facts[field] = value }
    }
    return facts
  }

  private static func plain(_ text: String) -> String { ColumnName.plain(text) }
}
