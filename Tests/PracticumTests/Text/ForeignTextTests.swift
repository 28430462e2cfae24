import Practicum
import Testing

@Suite("T01: text of another case")
struct ForeignTextTests {
  @Test(
    "programme, acronym and core phrase of another case are found",
    arguments: [
      (
        "lansia", "Evaluasi program “Sosialisasi dan Pendampingan Kepesertaan Program BPJS Ketenagakerjaan” penting.",
        "T01 \"Sosialisasi dan Pendampingan Kepesertaan Program BPJS Ketenagakerjaan\" milik kasus Jaminan Sosial"
      ),
      (
        "lansia", "Peserta mendaftarkan diri untuk mengikuti program Bpjs ketenagakerjaan.",
        "T01 \"Bpjs ketenagakerjaan\" milik kasus Jaminan Sosial"
      ),
      (
        "limbah", "Setelah itu dana BPNT dipakai untuk membeli pangan.",
        "T01 \"BPNT\" milik kasus Sumber Dana Bantuan Sosial"
      ),
      (
        "bencana", "Warga mengelola Limbah Cair dengan benar.",
        "T01 \"Limbah Cair\" milik kasus Penataan Lingkungan Sosial"
      ),
      ("jamsos", "Anggota Tagana diberi pelatihan.", "T01 \"Tagana\" milik kasus Penanggulangan Bencana"),
    ])
  func found(folder: String, text: String, message: String) {
    #expect(TextExample.messages(text, in: folder) == [message])
  }

  static let common: [String: String] = [
    "kasus/limbah/kasus.rec": TextExample.caseFile(
      4, "lainnya", "Pencegahan Kekerasan dalam Rumah Tangga (KDRT) di Kelurahan Rancanumpang", "Rumah Ramah"),
    "kasus/limbah/pohon-masalah.rec": TextExample.tree("Penghidupan keluarga nelayan kecil terganggu akibat abrasi"),
    "kasus/jamsos/kasus.rec": TextExample.caseFile(1, "lainnya", "Peningkatan Kapasitas Kelompok Masyarakat", "Maju"),
    "kasus/jamsos/pohon-masalah.rec": TextExample.tree("Warga belum sehat"),
  ]

  static func whole(_ text: String, in folder: String = "lansia", file: String = "evaluasi") -> [String] {
    TextExample.report(common.merging(["kasus/\(folder)/narasi/\(file).md": text + "\n"]) { $1 }, ["T01"])
  }

  @Test(
    "a whole title or core problem of another case is found however common its words",
    arguments: [
      "Pencegahan Kekerasan dalam Rumah Tangga di Kelurahan Rancanumpang.",
      "Evaluasi pencegahan kekerasan dalam rumah tangga dilakukan bersama.",
      "Penghidupan keluarga nelayan kecil terganggu akibat abrasi.",
    ])
  func wholePhrase(text: String) {
    #expect(Self.whole(text).count == 1)
    #expect(Self.whole(text, file: "tinjauan") == [])
    #expect(Self.whole(text, in: "limbah") == [])
  }

  @Test(
    "a part of it, its words in another order, and a title of words that every case uses are silent",
    arguments: [
      "Kekerasan dalam rumah tangga jarang dibahas.", "Akibat abrasi penghidupan keluarga nelayan kecil terganggu.",
      "Peningkatan kapasitas kelompok masyarakat dilakukan.", "Warga belum sehat.",
    ])
  func partOfPhrase(text: String) {
    #expect(Self.whole(text) == [])
  }

  @Test("one finding a paragraph, at its first line, named by the file; T01 before T02 and T03")
  func onePerParagraph() {
    let text =
      "Evaluasi dibagi dua.\n\nAngket dibagikan kepada peserta BPJS Ketenagakerjaan\ndi Kelurahan Rancanumpamg, dan dana BPNT dihitung.\n\nWarga Kelurahan Rancanumpamg hadir.\n"
    #expect(
      TextExample.report(["kasus/lansia/narasi/evaluasi.md": text]) == [
        "T01 kasus/lansia/narasi/evaluasi.md:3 evaluasi: \"BPJS Ketenagakerjaan\" milik kasus Jaminan Sosial",
        "T03 kasus/lansia/narasi/evaluasi.md:6 evaluasi: Tertulis \"Rancanumpamg\", nama terdaftar \"Rancanumpang\"",
      ])
  }

  @Test("text fields of records are read as well, the finding named by the record")
  func records() {
    let plan =
      "%rec: Langkah\n\nId: L1\nTahap: pengakhiran\nTeks: Evaluasi\nUraian: Angket bagi\n+ peserta BPJS Ketenagakerjaan\n"
    #expect(
      TextExample.report(["kasus/limbah/jadwal.rec": plan]) == [
        "T01 kasus/limbah/jadwal.rec:3 L1: \"BPJS Ketenagakerjaan\" milik kasus Jaminan Sosial"
      ])
  }

  @Test(
    "what any case may say is silent",
    arguments: [
      ("limbah", "Ibu rumah tangga dan penyandang disabilitas ikut hadir."),
      ("lansia", "Lansia berobat dengan kartu BPJS Kesehatan di Puskesmas."),
      ("lansia", "Sebagian pekerja sektor informal merawat orang tuanya."),
      ("limbah", "Analisis memakai SWOT; LPJ dan RAB disusun panitia bersama PKK dan RW 01."),
      ("limbah", "Air limbah dialirkan ke selokan, limbah padat diangkut petugas."),
      ("bansos", "Penanggulangan bencana bukan bagian dari bantuan ini."),
      ("bencana", "Peningkatan kapasitas kader dilakukan melalui sosialisasi dan pendampingan."),
      ("jamsos", "Kader Posyandu membantu menyebarkan undangan."),
      ("bencana", "Data diambil dari DTKS dan KTP warga."),
      ("jamsos", "Sosialisasi dan pendampingan berjalan baik."),
      ("limbah", "Kegiatan ini juga memakai dana swadaya."),
    ])
  func general(folder: String, text: String) {
    #expect(TextExample.messages(text, in: folder) == [])
  }

  @Test("a case may name its own, in prose and in records")
  func own() {
    #expect(TextExample.messages("Peserta mengikuti program BPJS Ketenagakerjaan.", in: "jamsos") == [])
    #expect(TextExample.messages("Tagana dan limbah domestik.", in: "bencana") == [])
  }

  @Test("its tree, problems, figures, parties and references vouch for what a case names")
  func vouched() {
    let text = ["kasus/lansia/narasi/evaluasi.md": "Peserta mengikuti BPJS Ketenagakerjaan.\n"]
    func report(_ more: [String: String]) -> [String] { TextExample.report(text.merging(more) { $1 }, ["T"]) }
    #expect(report([:]).count == 1)
    let identity = TextExample.files["kasus/lansia/kasus.rec"] ?? ""
    #expect(
      report([
        "kasus/lansia/kasus.rec": identity + "\n%rec: Masalah\n\nId: M1\nTeks: BPJS ketenagakerjaan kader belum ada\n"
      ]) == [])
    #expect(
      report([
        "kasus/lansia/kasus.rec": identity
          + "\n%rec: Angka\n\nId: A1\nNama: Kader dengan BPJS Ketenagakerjaan\nNilai: 3\n"
      ]) == [])
    #expect(
      report(["kasus/lansia/kasus.rec": identity + "\n%rec: SumberDaya\n\nId: R1\nGolongan: formal\nPihak: bpjs-tk\n"])
        == [])
    #expect(report(["wilayah.rec": "%rec: Statistik\n\nId: A1\nNama: Peserta BPJS Ketenagakerjaan\nNilai: 30\n"]) == [])
    let source =
      "%rec: Pustaka\n\nId: bpjs2020\nJenis: laporan\nPenulis: BPJS Ketenagakerjaan\nTahun: 2020\nJudul: Kepesertaan BPJS Ketenagakerjaan\n"
    #expect(report(["pustaka.rec": source]).count == 1)
    #expect(report(["pustaka.rec": source, "kasus/lansia/narasi/sumber.md": "Lihat [@bpjs2020].\n"]) == [])
  }

  @Test("what two other cases name as well is nobody's own")
  func sharedByOthers() {
    let text = ["kasus/lansia/narasi/evaluasi.md": "Peserta mengikuti BPJS Ketenagakerjaan.\n"]
    let problem = "\n%rec: Masalah\n\nId: M1\nTeks: BPJS Ketenagakerjaan belum dikenal\n"
    let limbah = ["kasus/limbah/kasus.rec": (TextExample.files["kasus/limbah/kasus.rec"] ?? "") + problem]
    let bansos = ["kasus/bansos/kasus.rec": (TextExample.files["kasus/bansos/kasus.rec"] ?? "") + problem]
    #expect(TextExample.report(text.merging(limbah) { $1 }).count == 1)
    #expect(TextExample.report(text.merging(limbah) { $1 }.merging(bansos) { $1 }) == [])
  }

  @Test("the practicum's own prose, and a sentence that prints the other case's figure, may name every case")
  func mayName() {
    #expect(
      TextExample.report(["narasi/kesimpulan.md": "Isu BPJS Ketenagakerjaan, BPNT dan limbah cair dikaji.\n"]) == [])
    let identity =
      (TextExample.files["kasus/jamsos/kasus.rec"] ?? "")
      + "\n%rec: Angka\n\nId: tanpa\nNama: Tanpa jaminan\nNilai: 42\n"
    #expect(
      TextExample.report([
        "kasus/jamsos/kasus.rec": identity,
        "kasus/lansia/narasi/evaluasi.md": "Sebanyak {jamsos/tanpa} warga belum punya BPJS Ketenagakerjaan.\n",
      ]) == [])
  }

  @Test("in the review of literature and in minutes only a programme's name or copied words count")
  func reviewsAndMinutes() {
    let review = "Dana BPNT dibagikan setiap bulan kepada keluarga yang terdaftar di kelurahan.\n"
    #expect(TextExample.report(["kasus/lansia/narasi/tinjauan.md": review]) == [])
    #expect(
      TextExample.report(["kasus/bansos/narasi/latar-belakang.md": review, "kasus/lansia/narasi/tinjauan.md": review])
        .count == 1)
    let minutes =
      "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\nRingkasan: Warga juga mengeluhkan limbah cair.\n"
    #expect(TextExample.report(["kasus/lansia/pertemuan/2023-02-11-rembug.rec": minutes]) == [])
  }

  @Test("in a title set in capitals only what prose writes in capitals too is an acronym")
  func titleInCapitals() {
    let more = [
      "kasus/bansos/kasus.rec": TextExample.caseFile(2, "lainnya", "PENDAMPINGAN PENERIMA SEMBAKO BPNT", ""),
      "kasus/bansos/pohon-masalah.rec": "", "kasus/lansia/narasi/evaluasi.md": "Sembako dari BPNT dibagikan.\n",
    ]
    #expect(TextExample.report(more) == [])
    let prose = ["kasus/bansos/narasi/metode.md": "Penyaluran BPNT diamati setiap bulan.\n"]
    #expect(
      TextExample.report(more.merging(prose) { $1 }) == [
        "T01 kasus/lansia/narasi/evaluasi.md:1 evaluasi: \"BPNT\" milik kasus PENDAMPINGAN PENERIMA SEMBAKO BPNT"
      ])
  }

  @Test("a phrase that others may say tells where the sentence stands in its own case too")
  func copied() {
    let sentence = "Pelayanan khusus bagi lansia penyandang disabilitas dilakukan kader setiap dua bulan sekali."
    #expect(TextExample.messages(sentence, in: "bencana") == [])
    #expect(
      TextExample.report([
        "kasus/lansia/narasi/latar-belakang.md": "Mula-mula. \(sentence)\n",
        "kasus/bencana/narasi/evaluasi.md": sentence + "\n",
      ]) == [
        "T01 kasus/bencana/narasi/evaluasi.md:1 evaluasi: \"lansia penyandang disabilitas\" milik kasus Pemberdayaan Sosial"
      ])
  }
}
