import Practicum

@testable import Reports

/// Papers made by hand that hold every kind of block and inline, for the tests of all writers.
enum SampleDocument {
  /// A report with cover, front matter, chapters, a page on its side, bibliography and annexes.
  static let report = Document(
    Document.Properties(
      title: "Laporan Praktikum Kelurahan Rancanumpang", authors: ["Siti Aminah", "Budi <Santoso> & Rekan"],
      organisation: "Kelurahan Rancanumpang", date: CalendarDate(year: 2025, month: 11, day: 3)),
    [cover, front, introduction, assessment, sideways, plan, back])

  /// A short paper: a title, no chapters, captions that count through.
  static let short = Document(
    Document.Properties(title: "Notulen Rembug Warga", organisation: "Kelurahan Rancanumpang"),
    [
      Part(
        .unnumbered,
        [
          .heading(Heading(1, .title, ["NOTULEN REMBUG WARGA"])),
          .paragraph(Paragraph(["Senin, 3 November 2025"], .centered)),
          .heading(Heading(2, .section, ["Kesepakatan"])),
          .list(ItemList(.number(from: 1), [[text("Posyandu dibuka dua kali sebulan.")], [text("Kas RW dipakai.")]])),
          .table(agreements), .signatures(signatures),
        ])
    ])

  /// A report of about as many pages as asked for, the sample's chapters again and again.
  static func long(chapters: Int) -> Document {
    var document = report
    document.parts = [cover, front]
    for _ in 0..<chapters {
      document.parts.append(
        Part(.arabic, (introduction.blocks + assessment.blocks + plan.blocks).map(withoutLabel)))
    }
    document.parts.append(back)
    return document
  }

  /// Labels are unique in a paper, so what is repeated has none.
  private static func withoutLabel(_ block: Block) -> Block {
    switch block {
    case .heading(var heading):
      heading.label = nil
      return .heading(heading)
    case .table(var table):
      table.caption?.label = nil
      return .table(table)
    case .tree(var tree):
      tree.caption.label = nil
      return .tree(tree)
    case .photo(var photo):
      photo.caption.label = nil
      return .photo(photo)
    default: return block
    }
  }

  static func text(_ words: String, _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph([.text(words)], role))
  }

  /// About a hundred words, for pages that look like pages.
  static let prose = """
    Rembug warga dibuka oleh lurah dan dihadiri perangkat kelurahan, kader, serta pengurus rukun warga. Peserta \
    menuliskan persoalan yang mereka alami pada kartu, lalu kartu dikelompokkan bersama sampai tampak satu masalah \
    inti dengan sebab dan akibatnya. Setiap kelompok membacakan hasilnya dan peserta lain boleh menyanggah. Yang \
    disepakati dicatat pada kertas plano dan difoto. Sesudah istirahat peserta memilih prioritas dengan memberi tanda \
    pada kartu, dan hasil hitungnya diumumkan saat itu juga.
    """

  private static let cover = Part(
    .unnumbered,
    [
      text("LAPORAN PRAKTIKUM", .cover), text("PENGEMBANGAN MASYARAKAT", .cover),
      text("Kelurahan Rancanumpang, Kecamatan Gedebage", .centered), text("Disusun oleh:", .centered),
      .paragraph(Paragraph(["Siti Aminah", .lineBreak, "Budi <Santoso> & Rekan"], .centered)),
      text("KELURAHAN RANCANUMPANG", .cover), text("2025", .cover),
    ])

  private static let front = Part(
    .roman,
    [
      .heading(Heading(1, .unnumbered, ["LEMBAR PENGESAHAN"])),
      .paragraph(Paragraph(["Laporan ini telah diperiksa dan disetujui."], .flush)), .signatures(signatures),
      .heading(Heading(1, .unnumbered, ["KATA PENGANTAR"])), text(prose), text(prose),
      .heading(Heading(1, .unnumbered, ["DAFTAR ISI"])), .contents(.headings),
      .heading(Heading(1, .unnumbered, ["DAFTAR TABEL"])), .contents(.captions(.table)),
      .heading(Heading(1, .unnumbered, ["DAFTAR GAMBAR"])), .contents(.captions(.figure)),
      .heading(Heading(1, .unnumbered, ["DAFTAR MATRIKS"])), .contents(.captions(.matrix)),
    ])

  static let signatures = Signatures(
    [
      [
        Signatures.Place(
          above: ["Mengetahui,", "Lurah Rancanumpang"], name: "Dra. Euis Kartini", below: ["NIP. 1970"]),
        Signatures.Place(above: ["Ketua Kelompok"], name: "Siti Aminah", below: ["NIM. 21.04.123"]),
      ],
      [Signatures.Place(above: ["Menyetujui,", "Dosen Pembimbing"], name: "")],
    ],
    dateLine: ["Bandung, ", date])

  private static let date: Inline = CalendarDate(year: 2025, month: 11, day: 3).map { .value(.date($0)) } ?? "?"
  private static let day: Inline = CalendarDate(year: 2025, month: 11, day: 3).map { .value(.day($0)) } ?? "?"
  private static let time: Inline = ClockTime(hour: 9, minute: 30).map { .value(.time($0)) } ?? "?"

  private static let introduction = Part(
    .arabic,
    [
      .heading(Heading(1, .chapter, ["PENDAHULUAN"], label: Label("bab/pendahuluan"))),
      .heading(Heading(2, .section, ["Latar Belakang"])), text(prose),
      .paragraph(
        Paragraph([
          "Pertemuan diadakan pada ", day, " pukul ", time, " selama ", .value(.minutes(150)), ", dihadiri ",
          .value(.count(1_250)), " orang (", .value(.percent(2, of: 3)), ") dengan indeks ",
          .value(.decimal(DecimalNumber(millionths: 2_500_000))), ". Biayanya ", .value(.rupiah(4_750_000)), " (",
          .value(.terbilang(4_750_000)), " rupiah), lihat ", .reference(Label("tabel/anggaran")), " dan ",
          .reference(Label("bab/pendahuluan")), ". Istilah ", .emphasis(["asset mapping"]), " dan ",
          .strong(["rembug ", .emphasis(["warga"])]), " dipakai menurut ",
          .citation(["Pincus & Minahan (1973)"], ids: ["pincus"]), "; keterangan ada di ",
          .link(["laman kelurahan"], url: "https://example.org/?a=1&b=\"2\""), ".",
        ])),
      .heading(Heading(2, .section, ["Tujuan"])),
      .list(
        ItemList(
          .number(from: 1),
          [
            [text("Memetakan masalah menurut warga.")],
            [
              text("Menyusun rencana bersama:"),
              .list(
                ItemList(
                  .letter,
                  [[text("untuk ibu balita,")], [text("untuk lansia."), .list(ItemList(.bullet, [[text("duafa")]]))]])),
            ],
            [text("Melaporkan."), .table(agreements)],
          ])),
      .list(ItemList(.number(from: 4), [[text("Butir yang melanjutkan hitungan sebelumnya.")]])),
      .heading(Heading(2, .section, ["Landasan"])), .heading(Heading(3, .section, ["Pengertian"])),
      .heading(Heading(4, .section, ["Menurut para ahli"])), .heading(Heading(5, .section, ["Sistem partisipan"])),
      text("Warga adalah subjek, bukan sasaran.", .quote), text(prose),
      .heading(Heading(5, .section, ["Sistem pelaksana"])),
      text("Tanda yang harus lolos: <b> & \"kutip\" 'satu' ]]> \u{1} \u{b} dan 😀 serta baris\tber-tab."),
      .heading(Heading(3, .section, ["Cakupan"])), text(prose), .missing(["Bagian ini belum diisi."]),
    ])

  private static let agreements = Table(
    Caption(.table, ["Kesepakatan"]), columns: [Table.Column(1, .center), Table.Column(5), Table.Column(2)],
    rows: [
      [
        Table.Cell(["No."], .columnHeader), Table.Cell(["Kesepakatan"], .columnHeader),
        Table.Cell(["Penanggung jawab"], .columnHeader),
      ],
      [Table.Cell([.value(.count(1))]), Table.Cell(["Posyandu dibuka lagi"]), Table.Cell(["Bu Kader"])],
    ])

  private static func header(_ words: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
    Table.Cell([.text(words)], .columnHeader, columns: columns, rows: rows, alignment: .center)
  }
  private static let covered = Table.Cell([], .covered)

  /// Two header rows with spans both ways, groups that span rows, subtotals, a note.
  static let budget: Table = {
    func line(_ words: String, _ amount: Int) -> [Table.Cell] {
      [covered, Table.Cell([.text(words)]), Table.Cell([.value(.count(2))]), Table.Cell([.value(.rupiah(amount))])]
    }
    func group(_ number: String, _ words: String, _ amount: Int) -> [Table.Cell] {
      [
        Table.Cell([.text(number)], .rowHeader, rows: 3), Table.Cell([.text(words)]), Table.Cell([.value(.count(1))]),
        Table.Cell([.value(.rupiah(amount))]),
      ]
    }
    return Table(
      Caption(.table, ["Rencana anggaran biaya Posyandu ", .emphasis(["mobile"])], label: Label("tabel/anggaran")),
      columns: [Table.Column(1, .center), Table.Column(6), Table.Column(2, .trailing), Table.Column(4, .trailing)],
      headerRows: 2,
      rows: [
        [header("No.", rows: 2), header("Uraian", rows: 2), header("Biaya", columns: 2)],
        [covered, covered, header("Volume"), header("Jumlah")],
        group("1.", "Konsumsi", 1_500_000), line("Air minum", 250_000), line("Piring", 1_000_000),
        group("2.", "Sewa kursi", 500_000), line("Pengeras suara", 1_000_000), line("Angkutan", 500_000),
        [Table.Cell(["Jumlah"], .total, columns: 3), Table.Cell([.value(.rupiah(4_750_000))], .total)],
        [
          Table.Cell(
            [.emphasis(["Terbilang: ", .value(.terbilang(4_750_000)), " rupiah"])], .total, columns: 4,
            alignment: .leading)
        ],
      ], note: ["Sumber: rembug warga, ", date])
  }()

  /// Strengths and weaknesses against opportunities and threats, its corner parted by a line.
  static let swot: Table = {
    var corner = Table.Cell(
      blocks: [
        .paragraph(Paragraph(["Internal"], .flush)), .paragraph(Paragraph(["Eksternal"], .flush)),
      ], .columnHeader)
    corner.isDiagonal = true
    func points(_ words: String...) -> Table.Cell {
      Table.Cell(blocks: [.list(ItemList(.number(from: 1), words.map { [text($0)] }))])
    }
    return Table(
      Caption(.matrix, ["SWOT jaminan sosial"], label: Label("matriks/swot")),
      columns: [Table.Column(1), Table.Column(1), Table.Column(1)], headerRows: 1,
      rows: [
        [corner, header("Kekuatan (S)"), header("Kelemahan (W)")],
        [
          Table.Cell(blocks: [.paragraph(Paragraph([.strong(["Peluang (O)"])], .flush))], .rowHeader),
          points("Kader dilatih puskesmas", "Kas RW dipakai"), points("Data disusun bersama dinas"),
        ],
        [
          Table.Cell(["Ancaman (T)"], .rowHeader), points("Warga menyepakati jadwal"),
          points("Pengurus berganti bertahap"),
        ],
      ])
  }()

  private static let assessment = Part(
    .arabic,
    [
      .heading(Heading(1, .chapter, ["HASIL ASESMEN"])), .heading(Heading(2, .section, ["Anggaran"])), text(prose),
      .table(budget), text("Sesudah tabel teks berlanjut seperti biasa. " + prose),
      .heading(Heading(2, .section, ["Analisis SWOT"])),
      .paragraph(Paragraph(["Matriks itu (", .reference(Label("matriks/swot")), ") dibahas bersama."])), .table(swot),
      .heading(Heading(2, .section, ["Pohon Masalah"])), .tree(tree), text(prose),
      .table(
        Table(
          nil, columns: [Table.Column(1), Table.Column(1)], headerRows: 0,
          rows: [
            [Table.Cell(["Hari"]), Table.Cell(["Senin"])],
            [Table.Cell(["Matriks di dalam"]), Table.Cell(blocks: [.table(inner)])],
          ], hasLines: false)), text("Penutup bab."),
    ])

  private static let inner = Table(
    Caption(.matrix, ["Kecil"]), columns: [Table.Column(1), Table.Column(1)],
    rows: [[header("Ya"), header("Tidak")], [Table.Cell([.value(.count(3))]), Table.Cell([])]])

  private static let sideways = Part(
    .arabic, landscape: true,
    [
      .heading(Heading(2, .section, ["Pohon yang Lebar"])), .tree(wideTree),
      .table(
        Table(
          Caption(.matrix, ["Rencana kegiatan"]), columns: (0..<8).map { _ in Table.Column(1) },
          rows: [(0..<8).map { header("Kolom \($0 + 1)") }]
            + (0..<4).map { row in (0..<8).map { Table.Cell([.text("Isi \(row + 1).\($0 + 1)")]) } })),
    ])

  private static let plan = Part(
    .arabic,
    [
      .heading(Heading(1, .chapter, ["RENCANA INTERVENSI DAN PELAKSANAANNYA DI KELURAHAN RANCANUMPANG"])),
      .heading(Heading(2, .section, ["Pelaksanaan"])), text(prose),
      .photo(
        Photo(
          Caption(.figure, ["Rembug di balai RW 04"], label: Label("gambar/rembug")), path: "foto/rembug.png",
          image: SamplePictures.landscape)),
      .paragraph(Paragraph(["Tampak pada ", .reference(Label("gambar/rembug")), "."])),
      .photo(Photo(Caption(.figure, ["Papan arah"]), path: "foto/panah.jpg", image: SamplePictures.upright)),
      .photo(
        Photo(
          Caption(.figure, ["Kerja bakti"]), path: "foto/hilang.jpg", image: nil,
          reason: "berkas foto/hilang.jpg tidak ada")), .pageBreak, text(prose),
    ])

  private static let back = Part(
    .arabic,
    [
      .heading(Heading(1, .unnumbered, ["DAFTAR PUSTAKA"])),
      .paragraph(
        Paragraph(
          [
            "Pincus, A., & Minahan, A. (1973). ", .emphasis(["Social work practice: Model and method"]),
            ". F. E. Peacock. ", .link(["https://example.org/pincus"], url: "https://example.org/pincus"),
          ], .reference, entry: "pincus")),
      text("Zastrow, C. (2017). Introduction to social work and social welfare. Cengage Learning.", .reference),
      .heading(Heading(1, .annex, ["Daftar Hadir"], label: Label("lampiran/hadir"))), .table(roster),
      .heading(Heading(1, .annex, ["Dokumentasi"])),
      .photo(Photo(Caption(.figure, ["Penutupan"]), path: "foto/tutup.png", image: SamplePictures.landscape)),
      .paragraph(Paragraph(["Rujukan yang tak punya sasaran: ", .reference(Label("tidak/ada")), "."], .note)),
    ])

  /// Sixty rows, so that the header is repeated, with blank ones to be written in.
  static let roster: Table = {
    var table = Table(
      Caption(.table, ["Peserta rembug"]),
      columns: [Table.Column(1, .center), Table.Column(5), Table.Column(4), Table.Column(3)],
      rows: [[header("No."), header("Nama"), header("Unsur"), header("Tanda tangan")]]
        + (1...60).map { place in
          [
            Table.Cell([.value(.count(place))]), Table.Cell([.text(place > 50 ? "" : "Warga ke-\(place)")]),
            Table.Cell([.text(place > 50 ? "" : "RW \(place % 7 + 1)")]), Table.Cell([]),
          ]
        })
    table.minimumHeight = 22
    return table
  }()

  /// An effect above the core, two causes below it, one of them with a cause of its own and a cross-line.
  static let tree = TreeFigure(
    Caption(.figure, ["Pohon masalah jaminan sosial"], label: Label("gambar/pohon")),
    TreeDrawing(
      width: 380, height: 210, fontSize: 9, isLandscape: false,
      boxes: [
        box("akibat", .effect, 130, 0, ["Lansia putus berobat"]),
        box("inti", .core, 130, 55, ["Warga <miskin> belum", "terdata & terjamin"]),
        box("sebab1", .mainCause, 30, 110, ["Pendataan tidak", "berkala"]),
        box("sebab2", .mainCause, 230, 110, ["Warga tidak tahu syarat"]),
        box("sebab3", .cause, 30, 165, ["Kader berkurang"]),
      ],
      links: [
        link(190, 55, 190, 30), link(90, 110, 190, 85), link(290, 110, 190, 85), link(90, 165, 90, 140),
        TreeDrawing.Link(
          [TreeDrawing.Point(150, 180), TreeDrawing.Point(290, 180), TreeDrawing.Point(290, 140)], isCross: true),
      ]), outline: outline)

  private static let wideTree = TreeFigure(
    Caption(.figure, ["Pohon lebar"]),
    TreeDrawing(
      width: 640, height: 120, fontSize: 8, isLandscape: true,
      boxes: [box("inti", .core, 260, 0, ["Sampah menumpuk"])]
        + (0..<5).map { box("s\($0)", .mainCause, Double($0) * 130, 80, ["Sebab ke-\($0 + 1)", "dan sebagainya"]) },
      links: (0..<5).map { link(Double($0) * 130 + 60, 80, 320, 30) }), outline: outline)

  private static func box(
    _ id: String, _ kind: TreeDrawing.Box.Kind, _ x: Double, _ y: Double, _ lines: [String]
  ) -> TreeDrawing.Box {
    TreeDrawing.Box(id, kind, origin: TreeDrawing.Point(x, y), width: 120, height: 30, lines: lines)
  }

  /// Up, across, up: as trees are drawn.
  private static func link(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> TreeDrawing.Link {
    let middle = (y + toY) / 2
    return TreeDrawing.Link(
      [
        TreeDrawing.Point(x, y), TreeDrawing.Point(x, middle), TreeDrawing.Point(toX, middle),
        TreeDrawing.Point(toX, toY),
      ], isCross: false)
  }

  private static let outline = ItemList(
    .bullet,
    [
      [
        text("Masalah inti: Warga <miskin> belum terdata & terjamin"),
        .list(
          ItemList(
            .bullet,
            [
              [text("Sebab: Pendataan tidak berkala"), .list(ItemList(.bullet, [[text("Kader berkurang")]]))],
              [text("Sebab: Warga tidak tahu syarat")],
            ])),
      ],
      [text("Akibat: Lansia putus berobat")],
    ])
}
