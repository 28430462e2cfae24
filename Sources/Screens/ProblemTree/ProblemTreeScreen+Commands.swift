import Practicum
import TextCanvas

extension ProblemTreeScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case edit, add, addCause, addEffect, main, evidence, read, objectives, outline, fold, foldAll
    case smaller, larger, fitted
    case move, secondParent, unlink, before, after, delete, deleteOne, search, next, previous
    case details, form, pane, outOfScope, otherSide, rename

    var command: Command {
      switch self {
      case .edit, .add, .addCause, .addEffect, .delete, .deleteOne, .details, .form, .outOfScope, .rename: writing
      case .move, .secondParent, .unlink, .before, .after, .otherSide: arranging
      case .main, .evidence, .read, .objectives: judging
      case .outline, .fold, .foldAll, .search, .next, .previous, .pane: looking
      case .smaller, .larger, .fitted: zooming
      }
    }

    private var writing: Command {
      switch self {
      case .edit:
        Command(
          "Enter e", Words(id: "ubah", en: "edit"),
          help: Words(
            id: "Mengubah teks butir di tempatnya; di pohon tujuan, rumusan tujuannya.",
            en: "Edits the item's text in place; in the objective tree, its objective."),
          synonyms: Words(id: "sunting tulis isi teks", en: "change write text"))
      case .addCause:
        Command(
          "p", Words(id: "+penyebab", en: "+cause"),
          help: Words(
            id: "Menambah penyebab dari butir ini, di bawahnya. Ketik lalu Enter.",
            en: "Adds a cause of this item, below it. Type, then Enter."),
          synonyms: Words(id: "tambah akar baru sebab", en: "add root new"))
      case .addEffect:
        Command(
          "k", Words(id: "+dampak", en: "+effect"),
          help: Words(
            id: "Menambah dampak (akibat) dari butir ini, di atasnya. Ketik lalu Enter.",
            en: "Adds an effect of this item, above it. Type, then Enter."),
          synonyms: Words(id: "tambah akibat baru", en: "add consequence new"))
      case .add:
        Command(
          "a Ins", Words(id: "+sejajar", en: "+sibling"),
          help: Words(
            id: "Menambah butir sejajar sesudah ini; selama belum ada masalah inti, itu dulu.",
            en: "Adds an item beside this one; while there is no core problem, that."),
          synonyms: Words(id: "tambah baru saudara inti", en: "add new core"))
      case .delete:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus butir ini beserta cabangnya; u mengembalikannya.",
            en: "Deletes this item with its branch; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      case .deleteOne:
        Command(
          "D", Words(id: "hapus butir saja", en: "delete item only"),
          help: Words(
            id: "Menghapus butir ini saja; yang di bawahnya naik ke induknya.",
            en: "Deletes this item only; what hangs on it moves up to its parent."),
          synonyms: Words(id: "buang naik", en: "remove lift"), inFooter: false)
      case .details:
        Command(
          "i", Words(id: "uraian", en: "description"),
          help: Words(id: "Menulis uraian panjang butir ini.", en: "Writes the item's long description."),
          synonyms: Words(id: "keterangan penjelasan catatan", en: "details explain"), inFooter: false)
      case .form:
        Command(
          "f", Words(id: "semua isian", en: "all fields"),
          help: Words(
            id: "Membuka semua isian butir ini sebagai formulir, juga yang tidak tampak di pohon.",
            en: "Opens all fields of this item as a form, also those the tree does not show."),
          synonyms: Words(id: "formulir catatan rekaman kolom", en: "form record note fields"), inFooter: false)
      case .outOfScope:
        Command(
          "l", Words(id: "di luar jangkauan", en: "out of reach"),
          help: Words(
            id: "Mencatat mengapa butir ini tidak ditangani.", en: "Notes why this item is left untreated."),
          synonyms: Words(id: "alasan tidak ditangani", en: "reason untreated scope"), inFooter: false)
      default:
        Command(
          "", Words(id: "ganti kode butir", en: "change item Id"),
          help: Words(
            id: "Mengganti kode butir (misalnya N3) di semua berkas yang menyebutnya.",
            en: "Changes the item's Id (such as N3) in every file that names it."),
          synonyms: Words(id: "nama id nomor", en: "rename number"), inFooter: false)
      }
    }

    private var arranging: Command {
      switch self {
      case .move:
        Command(
          "m", Words(id: "pindah", en: "move"),
          help: Words(
            id: "Memindahkan butir dan cabangnya: pilih induk barunya di pohon.",
            en: "Moves the item and its branch: pick its new parent in the tree."),
          synonyms: Words(id: "induk cabang susun", en: "parent branch arrange"), inFooter: false)
      case .secondParent:
        Command(
          "h", Words(id: "hubungkan", en: "link"),
          help: Words(
            id: "Menambah hubungan kedua: satu penyebab dapat menghasilkan beberapa butir (garis putus-putus).",
            en: "Adds a second link: one cause can produce several items (dashed line)."),
          synonyms: Words(id: "garis silang kedua induk menghasilkan", en: "cross line second parent produces"),
          inFooter: false)
      case .unlink:
        Command(
          "H", Words(id: "lepas hubungan", en: "unlink"),
          help: Words(id: "Melepas salah satu hubungan butir ini.", en: "Takes one of the item's links away."),
          synonyms: Words(id: "putus garis", en: "remove line"), inFooter: false)
      case .before:
        Command(
          "Shift-Left Shift-Up <", Words(id: "geser ke kiri", en: "shift left"),
          help: Words(
            id: "Menukar butir dengan yang sejajar sebelumnya.", en: "Swaps the item with the sibling before it."),
          synonyms: Words(id: "urutan naik", en: "order up"), inFooter: false)
      case .after:
        Command(
          "Shift-Right Shift-Down >", Words(id: "geser ke kanan", en: "shift right"),
          help: Words(
            id: "Menukar butir dengan yang sejajar sesudahnya.", en: "Swaps the item with the sibling after it."),
          synonyms: Words(id: "urutan turun", en: "order down"), inFooter: false)
      default:
        Command(
          "s", Words(id: "pindah sisi", en: "change side"),
          help: Words(
            id: "Menjadikan penyebab sebagai dampak atau sebaliknya, beserta cabangnya.",
            en: "Makes a cause an effect or the other way round, with its branch."),
          synonyms: Words(id: "jenis penyebab dampak ubah", en: "kind cause effect"), inFooter: false)
      }
    }

    private var judging: Command {
      switch self {
      case .main:
        Command(
          "*", Words(id: "utama", en: "main"),
          help: Words(
            id: "Menandai penyebab atau dampak utama, atau menghapus tandanya.",
            en: "Marks a main cause or effect, or takes the mark away."),
          synonyms: Words(id: "tandai penting bintang", en: "mark important star"), inFooter: false)
      case .evidence:
        Command(
          "b", Words(id: "bukti", en: "evidence"),
          help: Words(
            id: "Melampirkan bukti: pertemuan, kartu temuannya, atau teks bebas.",
            en: "Attaches evidence: a meeting, one of its cards, or free text."),
          synonyms: Words(id: "lampirkan pertemuan temuan sumber", en: "attach meeting finding source"))
      case .read:
        Command(
          "j", Words(id: "jika-maka", en: "if-then"),
          help: Words(
            id: "Membaca setiap hubungan sebagai kalimat dan menjawab benar atau tidak.",
            en: "Reads every link as a sentence and answers true or not."),
          synonyms: Words(id: "logika baca uji hubungan benar", en: "logic read test link true"))
      default:
        Command(
          "t", Words(id: "tujuan", en: "objectives"),
          help: Words(
            id: "Menampilkan pohon tujuan di samping masalahnya; Enter merumuskan ulang.",
            en: "Shows the objective tree beside its problems; Enter restates an item."),
          synonyms: Words(id: "pohon tujuan rumusan", en: "objective tree restate goals"))
      }
    }

    private var zooming: Command {
      switch self {
      case .smaller:
        Command(
          "-", Words(id: "perkecil", en: "smaller"),
          help: Words(
            id: "Memperkecil kotak agar lebih banyak yang tampak; akhirnya tinggal kodenya.",
            en: "Makes the boxes smaller to show more of the tree; in the end only their Ids are left."),
          synonyms: Words(id: "zoom seluruh pohon ringkas", en: "zoom out whole overview"), inFooter: false)
      case .larger:
        Command(
          "+ =", Words(id: "perbesar", en: "larger"),
          help: Words(id: "Memperbesar kotak.", en: "Makes the boxes larger."),
          synonyms: Words(id: "zoom lebar", en: "zoom in wide"), inFooter: false)
      default:
        Command(
          "0", Words(id: "ukuran otomatis", en: "fit to window"),
          help: Words(
            id: "Menyesuaikan lebar kotak dengan jendela lagi.", en: "Fits the boxes to the window again."),
          synonyms: Words(id: "zoom pas", en: "zoom automatic"), inFooter: false)
      }
    }

    private var looking: Command {
      switch self {
      case .outline:
        Command(
          "o", Words(id: "kerangka/pohon", en: "outline/tree"),
          help: Words(
            id: "Berganti antara gambar pohon dan kerangka teks; di pohon tujuan, antara tabel dan gambar.",
            en: "Switches between the drawn tree and the outline; of objectives, between table and drawing."),
          synonyms: Words(id: "daftar teks gambar tampilan pembaca layar", en: "list text view screen reader"))
      case .fold:
        Command(
          "Space", Words(id: "lipat", en: "fold"),
          help: Words(id: "Melipat atau membuka cabang butir ini.", en: "Folds or unfolds this item's branch."),
          synonyms: Words(id: "sembunyikan buka tutup", en: "hide show collapse"), inFooter: false)
      case .foldAll:
        Command(
          "z", Words(id: "lipat/buka semua", en: "fold/unfold all"),
          help: Words(id: "Melipat semua cabang, atau membuka semuanya.", en: "Folds all branches, or unfolds all."),
          synonyms: Words(id: "sembunyikan", en: "hide collapse expand"), inFooter: false)
      case .search:
        Command(
          "/", Words(id: "cari", en: "search"),
          help: Words(
            id: "Mencari butir; yang cocok bertanda #. n ke hasil berikutnya, N ke sebelumnya.",
            en: "Searches items; hits bear a #. n goes to the next hit, N to the one before."),
          synonyms: Words(id: "temukan", en: "find"))
      case .next:
        Command(
          "n", Words(id: "hasil berikut", en: "next hit"),
          help: Words(id: "Ke hasil cari berikutnya.", en: "Goes to the next hit."), inFooter: false)
      case .previous:
        Command(
          "N", Words(id: "hasil sebelum", en: "previous hit"),
          help: Words(id: "Ke hasil cari sebelumnya.", en: "Goes to the previous hit."), inFooter: false)
      default:
        Command(
          "r", Words(id: "rincian", en: "details"),
          help: Words(
            id: "Rincian butir: uraian, bukti, hubungan, temuan. Tanda di kotak: * utama, b2 dua bukti, "
              + "? hubungan belum dibaca, x dijawab tidak, / di luar jangkauan, ! ada temuan.",
            en: "The item's description, evidence, links, findings. Signs on a box: * main, e2 two pieces of evidence, "
              + "? a link not read yet, x one answered no, / left untreated, ! findings."),
          synonyms: Words(id: "panel keterangan", en: "pane info"), inFooter: false)
      }
    }
  }
}
