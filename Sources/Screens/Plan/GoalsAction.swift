import Practicum

/// What can be done with goals and activities.
enum GoalsAction: String, ScreenAction {
  static let table = named()
  case edit, add, link, indicator, target, baseline, persons, needs, treeItem, change, suggest, form, remove, raise
  case lower

  /// Whether it writes, so that a workspace opened for reading refuses it before anything is typed.
  var changesRecords: Bool { self != .form }

  var command: Command {
    switch self {
    case .edit:
      Command(
        "Enter", Words(id: "ubah", en: "edit"),
        help: Words(
          id: "Mengubah kalimatnya; di tempat kosong menambah yang pertama.",
          en: "Changes its sentence; in an empty place adds the first."),
        synonyms: Words(id: "sunting ketik isi", en: "change type"))
    case .add:
      Command(
        "a Ins", Words(id: "tambah", en: "add"),
        help: Words(
          id: "Menambah tujuan umum, tujuan khusus, atau kegiatan di kelompok ini.",
          en: "Adds a general goal, a specific goal or an activity to this group."),
        synonyms: Words(id: "baru", en: "new insert"))
    case .link:
      Command(
        "k", Words(id: "kaitkan", en: "link"),
        help: Words(
          id: "Memilih kegiatan yang melayani tujuan ini, atau tujuan yang dilayani kegiatan ini.",
          en: "Chooses the activities that serve this goal, or the goals that this activity serves."),
        synonyms: Words(id: "hubungkan tujuan kegiatan pasangkan", en: "connect goal activity serve"))
    case .indicator:
      Command(
        "i", Words(id: "indikator", en: "indicator"),
        help: Words(
          id: "Menulis tanda bahwa tujuan atau kegiatan ini berhasil.",
          en: "Writes by what one sees that the goal or activity succeeded."),
        synonyms: Words(id: "ukuran tanda", en: "measure sign"))
    case .target:
      Command(
        "t", Words(id: "target", en: "target"),
        help: Words(
          id: "Menulis keadaan yang ingin dicapai, misalnya 30 dari 50.",
          en: "Writes what is to be reached, such as 30 of 50."),
        synonyms: Words(id: "capaian sasaran angka", en: "aim number"))
    case .baseline:
      Command(
        "b", Words(id: "keadaan awal", en: "baseline"),
        help: Words(
          id: "Menulis keadaan sebelum program, misalnya 8 dari 50.",
          en: "Writes how things stand before, such as 8 of 50."),
        synonyms: Words(id: "awal sebelum", en: "before start"), inFooter: false)
    case .persons:
      Command(
        "o", Words(id: "narasumber", en: "resource persons"),
        help: Words(
          id: "Memilih narasumber kegiatan ini dari daftar pihak; nama baru dapat langsung didaftarkan.",
          en: "Chooses the activity's resource persons from the register; a new name can be registered at once."),
        synonyms: Words(id: "pembicara pemateri orang pihak", en: "speaker party people"))
    case .needs:
      Command(
        "n", Words(id: "kebutuhan", en: "needs"),
        help: Words(
          id: "Memilih kebutuhan yang dijawab kegiatan ini.", en: "Chooses the needs that this activity answers."),
        synonyms: Words(id: "kaitkan jawab", en: "link answer"), inFooter: false)
    case .treeItem:
      Command(
        "p", Words(id: "butir pohon", en: "tree item"),
        help: Words(
          id: "Memilih butir pohon masalah yang dijawab tujuan ini.",
          en: "Chooses the item of the problem tree that this goal answers."),
        synonyms: Words(id: "masalah penyebab kaitkan", en: "cause problem link"), inFooter: false)
    case .change:
      Command(
        "m", Words(id: "ganti jenis", en: "change kind"),
        help: Words(
          id: "Menjadikan tujuan umum khusus atau sebaliknya; pada kegiatan: acara sekali atau berkala.",
          en: "Makes a general goal specific or the other way round; of an activity: one event or recurrent."),
        synonyms: Words(id: "umum khusus acara berkala bentuk", en: "general specific event recurrent form"),
        inFooter: false)
    case .suggest:
      Command(
        "s", Words(id: "usulan", en: "suggestions"),
        help: Words(
          id: "Mengambil rumusan tujuan dari pohon masalah menjadi tujuan, lengkap dengan kaitannya.",
          en: "Takes the objectives of the problem tree as goals, with their links."),
        synonyms: Words(id: "saran pohon tujuan ambil", en: "propose objective tree import"), inFooter: false)
    case .form:
      Command(
        "e", Words(id: "isian lengkap", en: "full form"),
        help: Words(
          id: "Membuka semua isian tujuan atau kegiatan ini.", en: "Opens all fields of this goal or activity."),
        synonyms: Words(id: "uraian formulir", en: "description fields"), inFooter: false)
    case .remove:
      Command(
        "d Del", Words(id: "hapus", en: "delete"),
        help: Words(
          id: "Menghapus; bertanya dahulu bila ada yang menyebutnya. u mengembalikan semuanya.",
          en: "Deletes it; asks first where others name it. u brings all of it back."),
        synonyms: Words(id: "buang", en: "remove"), inFooter: false)
    case .raise:
      Command(
        "Shift-Up K", Words(id: "naikkan", en: "move up"),
        help: Words(id: "Memindahkan ke atas dalam kelompoknya.", en: "Moves it up in its group."),
        synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
    case .lower:
      Command(
        "Shift-Down J", Words(id: "turunkan", en: "move down"),
        help: Words(id: "Memindahkan ke bawah dalam kelompoknya.", en: "Moves it down in its group."),
        synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
    }
  }
}
