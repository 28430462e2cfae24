import RecordText

extension Rule {
  /// M03: data of a minor without a guardian's consent, or identity data of someone who refused (UU 27/2022 art. 25).
  static let consentMissing = Rule(
    "M03", .file([.pertemuan]), Words(id: "persetujuan data pribadi", en: "consent to personal data")
  ) { workspace, path in
    guard let file = workspace[path]?.records else { return [] }
    var findings: [Finding] = []
    let names = FieldNames(["Umur", "Persetujuan", "NIK", "Telepon"])
    for block in file.records(of: "Peserta") {
      var age: Int?
      var hasGuardian = false
      var isRefused = false
      var kept: [String] = []
      file.values(of: names, at: block) { place, value in
        switch place {
        case 0: age = value.wholeNumber
        case 1:
          hasGuardian = value.elementsEqual("wali".utf8)
          isRefused = value.elementsEqual("tidak".utf8)
        default: if !value.isBlank { kept.append(place == 2 ? "NIK" : "Telepon") }
        }
      }
      if isRefused, let first = kept.first {
        findings.append(refused(kept, first, block, file, path, workspace))
      } else if let age, age < 18, !hasGuardian {
        findings.append(
          Finding(
            "M03", .salah, attendee: block, of: file, at: path, field: "Persetujuan",
            Words(
              id: "Berumur \(age) tahun tanpa persetujuan wali. Mintalah persetujuan wali (isi \"wali\"), atau hapus "
                + "datanya.",
              en: "Aged \(age) without a guardian's consent. Ask the guardian (enter \"wali\"), or delete the data.")))
      }
    }
    return findings
  }

  private static func refused(
    _ kept: [String], _ first: String, _ block: Int, _ file: RecordFile, _ path: String, _ workspace: Workspace
  ) -> Finding {
    var draft = Draft(workspace, Words(id: "Hapus data tanpa persetujuan", en: "Delete data without consent"))
    for field in kept {
      // Taking a field away always has a writing: the Id or the name stays.
      try? draft.set(field, to: "", in: path, at: block)
    }
    let fields = kept.map { $0 == "NIK" ? "NIK" : "nomor telepon" }.joined(separator: " dan ")
    let english = kept.map { $0 == "NIK" ? "the NIK" : "the phone number" }.joined(separator: " and ")
    return Finding(
      "M03", .salah, attendee: block, of: file, at: path, field: first,
      Words(
        id: "Tidak memberi persetujuan, tetapi \(fields) masih disimpan. Hapus isian itu.",
        en: "Consent was refused, yet \(english) is kept. Delete it."),
      fix: draft.edit)
  }
}
