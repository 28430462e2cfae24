import Practicum
import Testing

@Suite("Finishing a field")
struct FieldFormTests {
  static let today = CalendarDate(daysSince1970: 19_417)

  static func form(_ path: String, _ type: String, _ field: String) -> FieldForm {
    FileKind(path: path).flatMap { Schema.record(type, in: $0)?.field(field)?.form } ?? .text
  }

  static let sex = form("pertemuan/a.rec", "Peserta", "JK")
  static let consent = form("pertemuan/a.rec", "Peserta", "Persetujuan")
  static let meetingKind = form("pertemuan/a.rec", "Pertemuan", "Jenis")
  static let tactic = form("kasus/a/rencana.rec", "Rencana", "Taktik")

  @Test(
    "what is typed becomes the plain value of files",
    arguments: [
      (FieldForm.date, "11/2/2023", "2023-02-11"), (.time, "8", "08:00"), (.decimal(atLeast: nil), "2,5", "2.5"),
      (.decimal(atLeast: nil), "1.500", "1.500"), (.decimal(atLeast: nil), "1,500", "1.5"),
      (.integer(0...9999), "1.200", "1200"),
      (.integer(0...130), " 45 ", "45"), (.rupiah, "1.200.000", "1200000"), (.rupiah, "500", "500"),
      (.rupiah, "1,2 jt", "1200000"), (.rupiah, "Rp 1.200.000,-", "1200000"),
      (sex, "l", "L"), (sex, "Laki-laki", "L"), (sex, "female", "P"), (consent, "w", "wali"), (consent, "tid", "tidak"),
      (meetingKind, "FGD", "fgd"), (meetingKind, "kunjungan", "kunjungan_rumah"),
      (tactic, "media massa", "media_massa"),
      (tactic, "doa bersama", "doa bersama"), (.neighbourhood, "RT 03", "03"), (.neighbourhood, "3", "3"),
      (.slug, "Karang Taruna", "karang-taruna"), (.nationalID, "3273 0101 0190 0001", "3273010101900001"),
      (.text, " satu\r\ndua ", "satu dua"), (.prose, "satu\r\ndua\n\n", "satu\ndua"), (.identifier, "P7", "P7"),
      (.year, "2023", "2023"), (.date, "", ""), (.integer(1...5), "  ", ""), (.phone, "0812-3", "0812-3"),
    ])
  func read(form: FieldForm, typed: String, plain: String) {
    #expect(form.read(typed, today: Self.today) == .success(plain))
  }

  @Test(
    "what does not fit is answered with what is expected",
    arguments: [
      (FieldForm.integer(1...5), "6", "“6” tidak cocok: harus bilangan bulat 1 sampai 5."),
      (.integer(1...1), "2", "“2” tidak cocok: harus 1."),
      (.integer(0...1_000_000_000), "tiga", "“tiga” bukan bilangan bulat. Tulis angka saja, misalnya 12."),
      (sex, "x", "“x” tidak ada di pilihan. Pilihannya: L atau P."),
      (
        meetingKind, "pem",
        "“pem” tidak ada di pilihan. Pilihannya: rembug warga, wawancara, diskusi kelompok terarah (FGD), observasi, kunjungan rumah, pemetaan sosial, pelatihan, rapat, pembekalan atau bimbingan."
      ),
      (
        .rupiah, "1.20.000",
        "“1.20.000” belum terbaca sebagai rupiah. Tulis seperti 1200000, 1.200.000, 1,2 jt atau 500 rb."
      ),
      (.rupiah, "-5", "“-5” kurang dari nol. Tulis rupiah tanpa tanda minus, misalnya 1.200.000."),
      (
        .rupiah, "1000000000001",
        "“1000000000001” terlalu besar: paling banyak Rp1.000.000.000.000. Periksa banyaknya nol."
      ),
      (.neighbourhood, "RT tiga", "“tiga” bukan nomor RT/RW. Tulis satu sampai tiga angka, misalnya 03."),
      (.slug, "a/b", "“a/b” bukan kode: pakai huruf kecil, angka, - dan _, misalnya karang-taruna."),
      (.identifier, "7P", "“7P” bukan kode: huruf dulu, lalu huruf, angka atau _, misalnya P7."),
      (.year, "23", "“23” bukan tahun. Tulis empat angka, misalnya 2023."),
      (.decimal(atLeast: .zero), "-0,2", "“-0,2” kurang dari 0. Periksa angkanya."),
      (.prose, "a\\\nb", "Baris tidak boleh berakhir dengan \\. Hapus tanda itu di akhir baris."),
      (.text, "a\u{0}b", "Ada karakter kendali yang tidak dapat disimpan. Hapus karakter itu."),
    ])
  func refused(form: FieldForm, typed: String, words: String) {
    guard case .failure(let error) = form.read(typed, today: Self.today) else {
      Issue.record("understood \(typed)")
      return
    }
    #expect(error.words.id == words)
  }

  @Test("what was understood fits the form of files and is understood again as the same")
  func stable() {
    let forms: [FieldForm] = [
      .date, .time, .decimal(atLeast: nil), .integer(0...500), .rupiah, .neighbourhood, .slug, .year, .identifier,
      Self.sex, .prose,
    ]
    let typed = [
      "8", "11/2", "1.500", "2,5", "0800", "03", "P", "L", "2023", "a b", "1.000,25", "hari ini", "p7", "", "x\n",
    ]
    for form in forms {
      for text in typed {
        guard case .success(let plain) = form.read(text, today: Self.today) else { continue }
        #expect(form.slip(in: plain) == nil || form.slip(in: plain)?.kind == .maybeThousands, "\(form) \(text)")
        #expect(form.read(plain, today: Self.today) == .success(plain))
      }
    }
  }

  @Test(
    "screens show values in the language's notation, and what is malformed as it stands",
    arguments: [
      (FieldForm.date, "2023-02-11", "11 Februari 2023", "11 February 2023"),
      (.date, "kapan-kapan", "kapan-kapan", "kapan-kapan"),
      (.time, "08:00", "08.00", "08:00"), (.decimal(atLeast: nil), "1000.25", "1.000,25", "1,000.25"),
      (.decimal(atLeast: nil), "1,5", "1,5", "1,5"),
      (.rupiah, "1200000", "Rp1.200.000", "Rp1,200,000"), (.integer(0...9999), "1200", "1.200", "1,200"),
      (sex, "L", "laki-laki", "male"), (sex, "X", "X", "X"), (.year, "2023", "2023", "2023"),
      (.nationalID, "12", "12", "12"),
    ])
  func shown(form: FieldForm, plain: String, id: String, en: String) {
    #expect(form.shown(plain, .indonesian) == id)
    #expect(form.shown(plain, .english) == en)
  }
}
