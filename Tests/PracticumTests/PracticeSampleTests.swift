import CSample
import Practicum
import RecordText
import Testing

@Suite("The sample under the checks")
struct PracticeSampleTests {
  static func workspace(practice: Bool) -> Workspace {
    var length = 0
    var bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    if practice {
      bundle = bundle.overlaid(
        by: WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_practice(&length), count: length))))
    }
    let records = bundle.files.compactMap { file in
      FileKind(path: file.path).map {
        WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes)
      }
    }
    return Workspace(files: records, otherFiles: Set(bundle.files.map(\.path)))
  }

  /// The slips put into the practice version, written down while they were put in: file, Id, rule.
  static let slips: Set<String> = [
    "praktikum.rec H3 D03", "praktikum.rec H9 D03", "praktikum.rec D1 D06", "praktikum.rec R2 D02",
    "jaminan-sosial/kasus.rec Kasus D04", "jaminan-sosial/kasus.rec R4 D02",
    "jaminan-sosial/pohon-masalah.rec N11 P05", "2023-02-09-wawancara-pedagang.rec X1 M04",
    "2023-02-14-kunjungan-rumah.rec Pertemuan D03", "2023-02-11-rembug-warga.rec P1 M03",
    "2023-02-11-rembug-warga.rec P7 M02", "2023-02-11-rembug-warga.rec P14 M02",
    "2023-02-11-rembug-warga.rec P20 D04", "2023-02-11-rembug-warga.rec P29 D04",
    "2023-02-11-rembug-warga.rec P31 D05", "2023-02-11-rembug-warga.rec P35 D01",
    "2023-02-11-rembug-warga.rec P45 M04", "2023-02-11-rembug-warga.rec P53 M01",
    "2023-02-11-rembug-warga.rec P54 M03", "2023-02-11-rembug-warga.rec Pertemuan M04",
    "2023-02-11-rembug-warga.rec S1 D03", "2023-02-11-rembug-warga.rec S2 D02",
    "jaminan-sosial/pohon-masalah.rec N2 P04", "jaminan-sosial/pohon-masalah.rec N6 P08",
    "jaminan-sosial/pohon-masalah.rec N7 P07", "jaminan-sosial/pohon-masalah.rec N14 P07",
    "jaminan-sosial/pohon-masalah.rec N1 P03", "jaminan-sosial/swot.rec S1 W06", "jaminan-sosial/swot.rec T1 W06",
    "jaminan-sosial/swot.rec S2 W03", "jaminan-sosial/swot.rec O1 W04", "jaminan-sosial/swot.rec W2 W02",
    "jaminan-sosial/swot.rec ST1 W01", "2023-03-11-hari-posyandu.rec X1 M04", "2023-03-15-fgd-kader.rec P3 D04",
    "2023-03-15-fgd-kader.rec P9 D04", "2023-03-15-fgd-kader.rec P16 M01",
    "pemberdayaan-sosial/pohon-masalah.rec N2 P02", "pemberdayaan-sosial/pohon-masalah.rec N13 P02",
    "pemberdayaan-sosial/pohon-masalah.rec N5 P04", "pemberdayaan-sosial/pohon-masalah.rec N8 D02",
    "pemberdayaan-sosial/swot.rec Swot D06", "pemberdayaan-sosial/swot.rec SO1 W01",
    "pemberdayaan-sosial/swot.rec SO2 W01", "pemberdayaan-sosial/swot.rec WO1 W01",
    "pemberdayaan-sosial/swot.rec WO2 W01", "pemberdayaan-sosial/swot.rec ST1 W01",
    "pemberdayaan-sosial/swot.rec Swot W05",
    "jaminan-sosial/anggaran.rec Anggaran A03", "jaminan-sosial/anggaran.rec G4 A02",
    "jaminan-sosial/anggaran.rec B1 A01", "jaminan-sosial/anggaran.rec B3 A10",
    "jaminan-sosial/jadwal.rec A9 J01", "jaminan-sosial/jadwal.rec A11 J02", "jaminan-sosial/jadwal.rec A13 J03",
    "jaminan-sosial/anggaran.rec B13 A06",
    "jaminan-sosial/rencana.rec Rencana S04", "jaminan-sosial/rencana.rec G3 G01",
    "jaminan-sosial/rencana.rec G5 G02", "jaminan-sosial/rencana.rec G5 G03",
    "jaminan-sosial/rencana.rec pengawasan S02", "jaminan-sosial/rencana.rec pendukung S05",
    "2023-01-25-pembekalan.rec Pertemuan T04", "narasi/fokus-masalah.md fokus-masalah N02",
    "narasi/fokus-masalah.md fokus-masalah R01", "narasi/fokus-masalah.md fokus-masalah T02",
    "narasi/gambaran-umum.md gambaran-umum T01", "narasi/gambaran-umum.md gambaran-umum T03",
    "narasi/gambaran-umum.md gambaran-umum N01", "jaminan-sosial/anggaran.rec B8 A07",
  ]

  @Test("the sample is correct, and the checks say nothing")
  func correct() {
    var checker = Checker()
    #expect(checker.findings(in: Self.workspace(practice: false)) == [])
  }

  @Test("every slip of the practice version is found once, and nothing else")
  func practice() {
    var checker = Checker()
    let found = checker.findings(in: Self.workspace(practice: true)).map { finding in
      let parts = finding.file.split(separator: "/")
      let file =
        parts.contains("pertemuan") || parts.count == 1
        ? String(parts[parts.count - 1]) : parts.suffix(2).joined(separator: "/")
      return "\(file) \(finding.id) \(finding.rule)"
    }
    #expect(Set(found).subtracting(Self.slips).sorted() == [])
    #expect(Self.slips.subtracting(found).sorted() == [])
    #expect(found.count == Self.slips.count)
  }
}
