import Practicum
import RecordText

/// Small matrices for the tests, written as people would in an editor.
enum SWOTExample {
  static let path = "kasus/jaminan-sosial/swot.rec"

  /// Two strengths, one factor of each other kind, one strategy in each box; every factor is taken up.
  static let whole = """
    %rec: Swot

    %rec: Faktor

    Id: S1
    Jenis: S
    Teks: Warga antusias pada kegiatan baru

    Id: S2
    Jenis: S
    Teks: Rasa ingin tahu warga tinggi

    # dari wawancara
    Id: W1
    Jenis: W
    Teks: Pengetahuan jaminan sosial kurang
    Sumber: kader

    Id: O1
    Jenis: O
    Teks: PKK dan karang taruna aktif

    Id: T1
    Jenis: T
    Teks: Pendaftaran daring sering terganggu

    %rec: Strategi

    Id: SO1
    Kotak: SO
    Faktor: S1
    Faktor: O1
    Teks: Kerja sama dengan PKK

    Id: WO1
    Kotak: WO
    Faktor: W1
    Faktor: O1
    Teks: Penyuluhan lewat karang taruna

    Id: ST1
    Kotak: ST
    Faktor: S2
    Faktor: T1
    Teks: Pendampingan pendaftaran

    Id: WT1
    Kotak: WT
    Faktor: W1
    Faktor: T1
    Teks: Panitia berlatih mendaftar lebih dahulu

    """

  /// Weights and ratings given: x = 0.7 × 4 + 0 − 0.3 × 2, y = 0.6 × 3 − 0.4 × 1.
  static let weighed = """
    %rec: Swot

    Skala: besaran

    %rec: Faktor

    Id: S1
    Jenis: S
    Teks: Warga antusias
    Bobot: 0.7
    Rating: 4

    Id: W1
    Jenis: W
    Teks: Pengetahuan kurang
    Bobot: 0,30
    Rating: 2

    Id: O1
    Jenis: O
    Teks: PKK aktif
    Bobot: 0.6
    Rating: 3

    Id: T1
    Jenis: T
    Teks: Jaringan lemah
    Bobot: 0.4
    Rating: 1

    """

  static func workspace(_ text: String, _ others: [String: String] = [:]) -> Workspace {
    let files = [path: text].merging(others) { first, _ in first }
    return Workspace(
      files: files.compactMap { path, text in
        WorkspaceFile(path: path, text: text)
      })
  }
}

extension Workspace {
  var swot: SWOTMatrix { SWOTMatrix(self, path: SWOTExample.path) }
  var swotText: String { String(decoding: self[SWOTExample.path]?.records.bytes() ?? [], as: UTF8.self) }

  /// The workspace after an edit; an edit that does nothing leaves it as it is.
  func after(_ edit: Edit?) throws -> Workspace {
    var changed = self
    if let edit { try changed.apply(edit) }
    return changed
  }

  /// The messages of one rule, as `Id: message`.
  func findings(_ rule: String, at place: String = SWOTExample.path) -> [String] {
    let place = RuleCatalogue.all.contains { $0.id == rule && $0.scope == .caseFolder } ? "jaminan-sosial" : place
    return RuleCatalogue.all.filter { $0.id == rule }.flatMap { $0.find(self, place) }
      .map { "\($0.id): \($0.message.id)" }
  }
}
