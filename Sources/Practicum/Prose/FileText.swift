import RecordText

/// One paragraph of prose or one text field of a record, and where it stands.
struct Passage: Sendable {
  let index: Int
  /// The field of the record; nil for a paragraph of prose.
  let field: FieldSpec?
  /// The record's type; nil for a paragraph of prose.
  let spec: RecordSpec?
  let role: TextRole
  /// Its words and bytes in the ``FileText``.
  let words: Range<Int>
  let bytes: Range<Int>
}

/// The texts of one file, read once until the file changes.
struct FileText: Sendable {
  let path: String
  let folder: String
  let kind: FileKind
  let bytes: [UInt8]
  let words: [TextWord]
  let passages: [Passage]
  let citations: [TextReader.Reference]
  let placeholders: [TextReader.Reference]
  /// What stands in fields that name parties.
  let parties: [String]
  /// The references cited by evidence fields, without their `@`.
  let cited: Set<String>

  init(_ file: WorkspaceFile) {
    path = file.path
    folder = WorkspacePath.caseFolder(of: file.path)
    kind = file.kind
    var reader = TextReader()
    var passages: [Passage] = []
    func take(_ text: some Collection<UInt8>, _ index: Int, _ role: TextRole, _ field: FieldSpec?, _ spec: RecordSpec?)
    {
      let start = reader.bytes.count
      let words = reader.read(text)
      passages.append(
        Passage(
          index: index, field: field, spec: spec, role: role, words: words, bytes: start..<reader.bytes.count))
    }
    var parties: [String] = []
    var cited: Set<String> = []
    if file.kind == .narasi {
      let role: TextRole = folder.isEmpty ? .plain : .checked
      for index in 0..<file.records.count where file.records.kind(at: index) == .prose {
        take(file.records.text(at: index), index, role, nil, nil)
      }
    } else {
      for type in TextFields.of(file.kind) {
        let names = FieldNames(type.fields.map(\.field.name))
        file.records.forEachRecord(of: type.spec.type) { index, record in
          record.forEachField(of: names) { place, value in
            let (field, role) = type.fields[place]
            if value.withBytes({ take($0, index, role, field, type.spec) }) == nil {
              take(Array(value.decoded.utf8), index, role, field, type.spec)
            }
          }
        }
      }
      for spec in Schema.records(in: file.kind) {
        let named = spec.fields.filter(\.namesParty).map(\.name)
        let evidence = spec.fields.filter(\.form.citesEvidence).map(\.name)
        guard !named.isEmpty || !evidence.isEmpty else { continue }
        let names = FieldNames(named + evidence)
        file.records.forEachRecord(of: spec.type) { _, record in
          record.forEachField(of: names) { place, value in
            let text = value.decoded
            if place < named.count {
              parties.append(text)
            } else if text.hasPrefix("@") {
              cited.insert(String(text.dropFirst()).withoutOuterBlanks)
            }
          }
        }
      }
    }
    bytes = reader.bytes
    words = reader.words
    self.passages = passages
    citations = reader.citations
    placeholders = reader.placeholders
    self.parties = parties
    self.cited = cited
  }

  /// The bytes of some words, from the first to the last, as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[self.range(of: range)], as: UTF8.self) }

  /// The bytes from the first to the last of some words.
  func range(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first.map({ words[$0] }), let last = range.last.map({ words[$0] }) else { return 0..<0 }
    return Int(first.start)..<last.end
  }

  func text(_ word: Int) -> String { String(decoding: bytes[words[word].range], as: UTF8.self) }

  func keys(_ range: Range<Int>) -> ArraySlice<UInt64> { words[range].map(\.key)[...] }

  /// The sentence of a passage in which a word stands.
  func sentence(around word: Int, in passage: Passage) -> Range<Int> {
    var start = word
    while start > passage.words.lowerBound, !words[start].traits.contains(.startsSentence) { start -= 1 }
    var end = word + 1
    while end < passage.words.upperBound, !words[end].traits.contains(.startsSentence) { end += 1 }
    return start..<end
  }

  /// The sentences of a passage, in order.
  func sentences(of passage: Passage) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = passage.words.lowerBound
    while start < passage.words.upperBound {
      let sentence = sentence(around: start, in: passage)
      sentences.append(sentence)
      start = sentence.upperBound
    }
    return sentences
  }

  /// The bytes of a sentence up to the next one.
  func extent(of sentence: Range<Int>, in passage: Passage) -> Range<Int> {
    let start =
      sentence.lowerBound == passage.words.lowerBound ? passage.bytes.lowerBound : Int(words[sentence.lowerBound].start)
    let end =
      sentence.upperBound < passage.words.upperBound ? Int(words[sentence.upperBound].start) : passage.bytes.upperBound
    return start..<end
  }

  /// The figures that a sentence prints, each with the word that follows it or the sentence's end.
  ///
  /// One between two sentences belongs to the later where a stop parts it from the earlier.
  func placeholders(
    in sentence: Range<Int>, of passage: Passage
  ) -> [(reference: TextReader.Reference, place: Int)] {
    guard !placeholders.isEmpty else { return [] }
    let isFirst = sentence.lowerBound == passage.words.lowerBound
    let isLast = sentence.upperBound == passage.words.upperBound
    let start = isFirst ? passage.bytes.lowerBound : words[sentence.lowerBound - 1].end
    let end = isLast ? passage.bytes.upperBound : Int(words[sentence.upperBound].start)
    func hasStop(_ bytes: Range<Int>) -> Bool { self.bytes[bytes].contains { [0x2e, 0x21, 0x3f].contains($0) } }
    return placeholders.compactMap { reference in
      guard reference.range.lowerBound >= start, reference.range.upperBound <= end else { return nil }
      let place = sentence.first { Int(words[$0].start) >= reference.range.upperBound } ?? sentence.upperBound
      if place == sentence.lowerBound, !isFirst, !hasStop(start..<reference.range.lowerBound) { return nil }
      if place == sentence.upperBound, !isLast, let last = sentence.last,
        hasStop(words[last].end..<reference.range.lowerBound)
      {
        return nil
      }
      return (reference, place)
    }
  }

  /// Whether a sentence cites a reference.
  func cites(_ sentence: Range<Int>, in passage: Passage) -> Bool {
    guard !citations.isEmpty else { return false }
    let extent = extent(of: sentence, in: passage)
    return citations.contains { extent.contains($0.range.lowerBound) }
  }

  /// The passage in which a byte stands.
  func passage(at byte: Int) -> Passage? {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < passages.count ? passages[low] : nil
  }

  /// Whether it is the review of literature, which is about its field at large.
  var isReview: Bool { kind == .narasi && path.hasSuffix("/tinjauan.md") }

  /// A finding at a passage: named by its record's Id, or by the file's name without its ending; it quotes the bytes
  /// that it is about.
  func finding(
    _ rule: String, _ severity: Severity, _ passage: Passage, in workspace: Workspace, _ message: Words,
    at range: Range<Int>? = nil, fix: Edit? = nil
  ) -> Finding {
    var finding: Finding
    if let spec = passage.spec, let file = workspace[path] {
      finding = Finding(rule, severity, file, spec, passage.index, field: passage.field?.name, message, fix: fix)
    } else {
      finding = Finding(
        rule: rule, severity: severity, file: path, index: passage.index, id: WorkspacePath.proseName(of: path),
        message: message, fix: fix)
    }
    finding.quote = range.map { String(decoding: bytes[$0], as: UTF8.self) }
    return finding
  }

  /// The edit that writes a text in place of some bytes of a passage.
  func replacing(_ range: Range<Int>, of passage: Passage, with text: String, in workspace: Workspace) -> Edit? {
    guard let file = workspace[path] else { return nil }
    let before = Array(bytes[passage.bytes])
    let after =
      bytes[passage.bytes.lowerBound..<range.lowerBound] + Array(text.utf8)
      + bytes[range.upperBound..<passage.bytes.upperBound]
    if let field = passage.field {
      return file.mending(
        field, from: String(decoding: before, as: UTF8.self), to: String(decoding: after, as: UTF8.self),
        at: passage.index)
    }
    return Edit(
      Words(id: "Perbaiki kalimat", en: "Mend a sentence"),
      [.record(file: path, index: passage.index, before: before, after: Array(after))])
  }
}

extension WorkspacePath {
  /// A prose file's name in findings: `evaluasi` for `kasus/air/narasi/evaluasi.md`.
  public static func proseName(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
