/// How the text of a yes-or-no question reads inside a sentence about those who answered.
struct QuestionPhrase: Equatable {
  /// Such as "memiliki BPJS Ketenagakerjaan".
  let yes: String
  /// Such as "tidak memiliki BPJS Ketenagakerjaan".
  let no: String

  /// Reads a question that is, or begins with, a predicate; nil for any other, which is then quoted.
  init?(_ text: String) {
    var words = text.withoutOuterBlanks.split(separator: " ").map(String.init)
    while let last = words.last, let mark = last.last, "?.!:".contains(mark) {
      words[words.count - 1] = String(last.dropLast())
      if words.last?.isEmpty == true { words.removeLast() }
    }
    while let first = words.first?.lowercased(), Self.lead.contains(first), words.count > 1 { words.removeFirst() }
    guard let first = words.first?.asInSentence else { return nil }
    words[0] = first
    let key = first.lowercased()
    let negated = Self.negations[key]
    guard negated != nil || Self.isPredicate(key) else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    let tail = rest.isEmpty ? "" : " " + rest
    yes = first + tail
    switch negated {
    case .some(let opposite): no = (opposite + tail).withoutOuterBlanks
    case .none: no = "tidak " + first + tail
    }
  }

  /// What stands before the predicate in a spoken question.
  private static let lead: Set<String> = [
    "apakah", "apa", "anda", "bapak", "ibu", "bapak/ibu", "ibu/bapak", "saudara", "saudara/i", "saudari", "warga",
    "peserta", "keluarga", "kamu", "saya", "responden",
  ]

  /// Words whose opposite is not made with "tidak".
  private static let negations = [
    "sudah": "belum", "telah": "belum", "masih": "tidak lagi", "belum": "sudah", "tidak": "", "bukan": "",
  ]

  private static func isPredicate(_ word: String) -> Bool {
    if verbs.contains(word) { return true }
    guard word.count >= 5, !nouns.contains(word) else { return false }
    return ["me", "ber", "ter", "di"].contains { word.hasPrefix($0) }
  }

  private static let verbs: Set<String> = [
    "punya", "ada", "pernah", "tahu", "mau", "bisa", "dapat", "ikut", "tinggal", "setuju", "ingin", "akan", "perlu",
    "paham", "mampu", "sering", "hadir", "makan", "minum", "kerja", "sekolah", "hamil", "butuh", "kenal", "aktif",
    "rutin", "cukup", "puas", "sakit", "suka", "minat", "harus", "boleh", "takut", "senang", "layak", "sanggup",
    "percaya", "sadar", "yakin", "mengerti", "pakai", "pindah", "lahir", "lulus", "tamat", "memiliki", "selalu",
  ]

  /// Nouns that look like verbs.
  private static let nouns: Set<String> = [
    "beras", "berita", "berkas", "dinas", "dinding", "diare", "diabetes", "disabilitas", "dinamo", "mertua", "mental",
    "menteri", "menantu", "media", "meteran", "mesin", "merek", "metode", "melati", "meter", "mebel", "ternak",
    "terminal", "teras", "terapi", "terpal", "diri", "direktur", "difabel", "digital", "diploma", "berat",
  ]
}
