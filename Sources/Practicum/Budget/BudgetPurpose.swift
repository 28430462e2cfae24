/// What a budget line is spent on.
public enum BudgetPurpose: String, CaseIterable, Equatable, Sendable {
  case honor, snack, makan, perlengkapan, transport, cetak, lain

  /// Its name as the forms have it.
  public var words: Words { Schema.budgetPurposes.first { $0.value == rawValue }?.words ?? Words(same: rawValue) }
}

/// Whom a budget line is for.
public enum BudgetRecipient: String, CaseIterable, Equatable, Sendable {
  case peserta, narasumber, panitia, tamu

  /// Its name as the forms have it.
  public var words: Words { Schema.budgetRecipients.first { $0.value == rawValue }?.words ?? Words(same: rawValue) }
}

/// What the words of a budget line say of its purpose and its recipient.
enum BudgetWording {
  /// What a text is spent on: what it names first, but a meal before the snack named with it; nil where it tells
  /// nothing.
  static func purpose(of text: String) -> BudgetPurpose? {
    let named = meanings(of: text, purposes)
    return named.contains(.makan) ? .makan : named.first
  }

  /// Whom a text names as recipients, each once, in the order of the text.
  static func recipients(of text: String) -> [BudgetRecipient] {
    meanings(of: text, recipients).reduce(into: []) { all, next in
      if !all.contains(next) { all.append(next) }
    }
  }

  /// Phrases by their first word, the longest first.
  private typealias Phrases<Meaning> = [String: [(words: [String], meaning: Meaning)]]

  /// What the phrases in a text mean, in its order; the longest phrase at a place counts.
  private static func meanings<Meaning>(of text: String, _ table: Phrases<Meaning>) -> [Meaning] {
    // A description is short; what is longer is prose and says nothing certain.
    guard text.utf8.count <= 1000 else { return [] }
    let words = Wording.words(of: text)
    var found: [Meaning] = []
    var place = 0
    while place < words.count {
      let phrase = table[words[place]]?.first { words[place...].starts(with: $0.words) }
      if let phrase { found.append(phrase.meaning) }
      place += phrase?.words.count ?? 1
    }
    return found
  }

  private static func table<Meaning>(_ rows: [(Meaning, String)]) -> Phrases<Meaning> {
    var table: Phrases<Meaning> = [:]
    for (meaning, list) in rows {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(separator: " ").map(String.init)
        if let first = words.first { table[first, default: []].append((words, meaning)) }
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static let purposes = table([
    (
      BudgetPurpose.honor,
      "honor, honorarium, honoraria, insentif, hr narasumber, hr pemateri, hr panitia, uang lelah, uang saku, upah, fee"
    ),
    (
      .snack,
      "snack, snacks, snek, kudapan, coffee break, cofee break, rehat kopi, makanan ringan, makanan kecil, kue, kue basah, "
        + "jajanan, jajan, gorengan, minum, minuman, air mineral, air minum, kopi, teh, permen, buah potong"
    ),
    (
      .makan,
      "makan, makanan, makan siang, makan malam, makan pagi, sarapan, nasi, nasi kotak, nasi box, nasi dus, konsumsi, "
        + "lunch, lunch box, katering, catering, prasmanan, tumpeng"
    ),
    (
      .perlengkapan,
      "perlengkapan, peralatan, logistik, atk, alat, alat tulis, alat tulis kantor, banner, spanduk, baliho, backdrop, "
        + "umbul-umbul, seminar kit, training kit, kit, kit peserta, block note, blocknote, notes, buku tulis, pulpen, "
        + "bolpoin, ballpoint, pensil, spidol, kertas, map, map plastik, lakban, id card, name tag, sewa, sound system, "
        + "proyektor, kursi, tenda, papan tulis, flipchart"
    ),
    (
      .transport,
      "transport, transportasi, uang transport, bensin, bbm, sewa mobil, sewa kendaraan, sewa angkot, ongkos, ongkir, "
        + "parkir, tol, perjalanan dinas"
    ),
    (
      .cetak,
      "cetak, pencetakan, mencetak, cetakan, fotokopi, fotocopy, fotocopi, photocopy, foto copy, foto kopi, "
        + "penggandaan, print, printing, proposal, surat, surat-menyurat, surat-surat, undangan, administrasi, leaflet, "
        + "brosur, pamflet, poster, modul, sertifikat, jilid, penjilidan, laporan, materai, meterai"
    ),
    (
      .lain,
      "hadiah, doorprize, door prize, souvenir, suvenir, cinderamata, plakat, dokumentasi, kebersihan, keamanan, p3k, "
        + "obat-obatan, pulsa, kuota, kuota internet, biaya tak terduga, lain-lain, tak terduga"
    ),
  ])

  private static let recipients = table([
    (BudgetRecipient.peserta, "peserta"),
    (
      .narasumber,
      "narasumber, nara sumber, narsum, pemateri, pembicara, penceramah, penyuluh, instruktur, pelatih, pengajar"
    ),
    (.panitia, "panitia, kepanitiaan"),
    (.tamu, "tamu, tamu undangan, perwakilan, perangkat, aparat, aparatur, lurah, pejabat"),
  ])
}
