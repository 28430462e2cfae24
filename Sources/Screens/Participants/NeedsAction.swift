import Practicum

/// What can be done with needs and resources.
enum NeedsAction: String, ScreenAction {
  static let table = named()
  case edit, add, causes, link, change, form, remove, raise, lower

  /// Whether it writes, so that a workspace opened for reading refuses it before anything is typed.
  var changesRecords: Bool { self != .form }

  var command: Command {
    switch self {
    case .edit:
      Command(
        "Enter", Words(id: "ubah", en: "edit"),
        help: Words(
          id: "Mengubah kalimat kebutuhan, atau memilih siapa sumber ini; di tempat kosong menambah.",
          en: "Changes the need's sentence, or chooses who the resource is; in an empty place adds."),
        synonyms: Words(id: "sunting ketik isi", en: "change type"))
    case .add:
      Command(
        "a Ins", Words(id: "tambah", en: "add"),
        help: Words(
          id: "Menambah kebutuhan untuk penyebab ini, atau sumber di golongan ini.",
          en: "Adds a need for this cause, or a resource of this class."),
        synonyms: Words(id: "baru", en: "new insert"))
    case .causes:
      Command(
        "p", Words(id: "penyebab", en: "causes"),
        help: Words(
          id: "Memilih penyebab di pohon masalah yang dijawab kebutuhan ini.",
          en: "Chooses the causes in the problem tree that this need answers."),
        synonyms: Words(id: "akar pohon kaitkan masalah", en: "root tree link problem"))
    case .link:
      Command(
        "k", Words(id: "kaitkan", en: "link"),
        help: Words(
          id: "Memilih sumber untuk kebutuhan ini, atau kebutuhan yang dibantu sumber ini.",
          en: "Chooses the resources for this need, or the needs that this resource helps with."),
        synonyms: Words(id: "hubungkan sumber kebutuhan", en: "connect resource need"))
    case .change:
      Command(
        "m", Words(id: "ganti golongan", en: "change class"),
        help: Words(
          id: "Memindahkan sumber ke golongan informal, formal, atau kemasyarakatan.",
          en: "Moves the resource to the informal, formal or societal class."),
        synonyms: Words(id: "pindah informal formal kemasyarakatan", en: "move informal formal societal"),
        inFooter: false)
    case .form:
      Command(
        "e", Words(id: "isian lengkap", en: "full form"),
        help: Words(
          id: "Membuka semua isian kebutuhan atau sumber ini.", en: "Opens all fields of this need or resource."),
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
        help: Words(id: "Memindahkan ke atas.", en: "Moves it up."),
        synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
    case .lower:
      Command(
        "Shift-Down J", Words(id: "turunkan", en: "move down"),
        help: Words(id: "Memindahkan ke bawah.", en: "Moves it down."),
        synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
    }
  }
}
