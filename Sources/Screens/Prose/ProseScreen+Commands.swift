import Practicum
import TextCanvas

extension ProseScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case write, offer, search, nextFinding, mark, cut, copy, paste, keep, editor

    var command: Command {
      switch self {
      case .write:
        Command(
          "Enter", Words(id: "tulis", en: "write"),
          help: Words(
            id: "Mulai menulis di kursor; mengetik huruf juga langsung menulis. Esc selesai.",
            en: "Begins to write at the cursor; typing a letter writes at once. Esc ends."),
          synonyms: Words(id: "ketik ubah sunting", en: "type edit change"))
      case .offer:
        Command(
          "Tab", Words(id: "kalimat data", en: "data says"),
          help: Words(
            id: "Menawarkan kalimat yang sudah dikatakan data, untuk disisipkan di kursor.",
            en: "Offers sentences that the data already says, to be put in at the cursor."),
          synonyms: Words(id: "sisipkan tawaran narasi", en: "insert offer sentences narrative"))
      case .search:
        Command(
          "F3 Ctrl-G", Words(id: "cari", en: "find"),
          help: Words(
            id: "Mencari dalam teks; sekali lagi mencari berikutnya, Ctrl-R mengganti. Saat menulis juga Ctrl-F.",
            en: "Finds in the text; again for the next place, Ctrl-R replaces. While writing also Ctrl-F."),
          synonyms: Words(id: "temukan ganti", en: "search replace"))
      case .nextFinding:
        Command(
          "Ctrl-N", Words(id: "temuan berikut", en: "next finding"),
          help: Words(
            id: "Melompat ke paragraf berikutnya yang punya temuan.", en: "Goes to the next paragraph with a finding."),
          synonyms: Words(id: "periksa lompat", en: "check jump"))
      case .mark:
        Command(
          "Ctrl-B", Words(id: "tandai", en: "mark"),
          help: Words(
            id:
              "Mulai menandai teks dari kursor; gerakkan kursor, lalu potong atau salin. Shift dengan panah juga menandai.",
            en: "Begins to mark text at the cursor; move, then cut or copy. Shift and arrows mark as well."),
          synonyms: Words(id: "pilih blok seleksi", en: "select block"), inFooter: false)
      case .cut:
        Command(
          "Ctrl-X", Words(id: "potong", en: "cut"),
          help: Words(id: "Memotong teks yang ditandai.", en: "Cuts the marked text."),
          synonyms: Words(id: "pindah ambil", en: "move take"), inFooter: false)
      case .copy:
        Command(
          "Ctrl-C", Words(id: "salin", en: "copy"),
          help: Words(
            id: "Menyalin teks yang ditandai, juga untuk bagian lain.",
            en: "Copies the marked text, for other sections too."), inFooter: false)
      case .paste:
        Command(
          "Ctrl-V", Words(id: "tempel", en: "paste"),
          help: Words(
            id: "Menempelkan teks yang dipotong atau disalin.", en: "Pastes the text that was cut or copied."),
          inFooter: false)
      case .keep:
        Command(
          "Ctrl-S", Words(id: "simpan", en: "save"),
          help: Words(
            id: "Menyimpan sekarang. Tanpa ini pun tulisan disimpan sambil jalan.",
            en: "Saves now. What you write is saved along the way without it too."), inFooter: false)
      case .editor:
        Command(
          "Ctrl-E", Words(id: "editor lain", en: "other editor"),
          help: Words(
            id: "Membuka berkas ini dengan editor pilihan Anda ($VISUAL atau $EDITOR, kalau tidak ada nano atau vi).",
            en: "Opens this file in the editor of your choice ($VISUAL or $EDITOR, else nano or vi)."),
          synonyms: Words(id: "luar vim nano emacs", en: "external vim nano emacs"), inFooter: false)
      }
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    notice = nil
    switch action {
    case .write: isWriting = true
    case .offer: openOffers(&session)
    case .search:
      if needle.isEmpty || entry != nil {
        entry = .search(TextField(needle))
      } else {
        entry = .search(TextField(needle))
        find(again: true, &session)
      }
    case .nextFinding: goToNextFinding(session)
    case .mark: buffer.toggleMark()
    case .copy:
      session.clipboard = buffer.selection.map(buffer.text(in:)) ?? session.clipboard
      buffer.moveTo(buffer.cursor)
    case .cut:
      isWriting = true
      session.clipboard = buffer.cut() ?? session.clipboard
      commit(&session)
    case .paste:
      isWriting = true
      buffer.paste(session.clipboard)
      commit(&session)
    case .keep:
      if commit(&session) {
        session.say(
          Words(
            id: "Tersimpan: \(path). Sambil menulis pun semuanya disimpan.",
            en: "Saved: \(path). While you write everything is saved as well."), .good)
      }
    case .editor:
      guard commit(&session) else { return .stay }
      (isWriting, entry) = (false, nil)
      session.requests.append(.edit(path))
    }
    return .stay
  }

  /// Goes to the next words about which something was found, from the first again at the end.
  private mutating func goToNextFinding(_ session: Session) {
    let starts = paragraphStarts()
    let found = session.findings(in: path).compactMap { finding -> TextPlace? in
      guard let index = finding.index, starts.indices.contains(index) else { return nil }
      return place(of: finding.quote, from: starts[index])
    }.sorted()
    guard let place = found.first(where: { $0 > buffer.cursor }) ?? found.first else { return }
    buffer.history.close()
    buffer.moveTo(place)
  }

  /// Where words stand from a line on; the beginning of the line where they do not.
  func place(of words: String?, from line: Int) -> TextPlace {
    let start = TextPlace(line: max(0, min(line, buffer.lines.count - 1)), offset: 0)
    let beginning = words?.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    guard let found = buffer.find(beginning, after: start)?.lowerBound, found >= start else { return start }
    return found
  }

  /// The lines at which paragraphs begin.
  func paragraphStarts() -> [Int] {
    if let starts, starts.revision == buffer.revision { return starts.lines }
    var starts: [Int] = []
    var isInside = false
    for (number, line) in buffer.lines.enumerated() {
      let isBlank = line.isBlank
      if !isBlank, !isInside { starts.append(number) }
      isInside = !isBlank
    }
    return starts
  }

  /// The paragraph in which the cursor stands; nil between paragraphs.
  var paragraphOfCursor: Int? {
    guard !buffer.lines[buffer.cursor.line].isBlank else { return nil }
    return paragraphStarts().lastIndex { $0 <= buffer.cursor.line }
  }
}
