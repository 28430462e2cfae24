import Practicum

/// A way from a stage to the place where a part of it is filled in.
struct Door: Equatable {
  let words: Words
  /// The part whose records are counted beside it; nil for a view that only shows what others hold.
  let part: WorkPart?
  /// Where it leads; nil where nothing can be opened.
  let destination: Destination?

  init(_ words: Words, _ part: WorkPart?, _ destination: Destination?) {
    (self.words, self.part, self.destination) = (words, part, destination)
  }

  /// The ways from a stage of a case, or from a section of the practicum for `""`.
  static func all(of stage: Stage, inCase folder: String, _ workspace: Workspace) -> [Door] {
    let words = stage.words
    switch stage {
    case .identification:
      return stage.parts.map { part in
        part == .records(.pohonMasalah, "Butir")
          ? Door(Words(id: "Pohon masalah", en: "Problem tree"), part, .tree(folder))
          : Door(part, inCase: folder, workspace)
      }
    case .feasibility:
      let matrix = Words(id: "Matriks SWOT", en: "SWOT matrix")
      return [
        Door(matrix, .records(.swot, "Faktor"), .swot(folder)),
        Door(Words(same: "IFAS/EFAS"), nil, .swotWeights(folder)),
        Door(Words(id: "Kuadran", en: "Quadrant"), nil, .quadrant(folder)),
        Door(.prose(.feasibility), inCase: folder, workspace),
      ]
    case .budget:
      return [
        Door(Words(id: "Anggaran", en: "Budget"), .records(.anggaran, "Rincian"), .budget(folder)),
        Door(Words(id: "Realisasi", en: "Realisation"), .records(.anggaran, "Transaksi"), .realisation(folder)),
        Door(.records(.anggaran, "Penerimaan"), inCase: folder, workspace),
      ]
    case .needs: return [Door(stage, .needs(folder)), Door(.prose(.needs), inCase: folder, workspace)]
    case .resources: return [Door(stage, .resources(folder)), Door(.prose(.resources), inCase: folder, workspace)]
    case .goals: return [Door(stage, .goals(folder))]
    case .activities: return [Door(stage, .activities(folder))]
    case .systems: return [Door(stage, .systems(folder))]
    case .methods: return [Door(stage, .methods(folder)), Door(.prose(.method), inCase: folder, workspace)]
    case .preparation:
      return [
        Door(.steps("persiapan"), inCase: folder, workspace),
        Door(Words(id: "Panitia", en: "Committee"), .records(.rencana, "Panitia"), .committee(folder)),
      ]
    case .implementation: return [Door(stage, .rundown(folder))]
    case .evaluation: return [Door(stage, .evaluation(folder)), Door(.prose(.evaluation), inCase: folder, workspace)]
    case .parties: return [Door(stage, .parties())]
    case .area: return [Door(words, .records(.wilayah, "Statistik"), .area())]
    case .literature: return [Door(stage, .literature())]
    case .narrative: return [Door(words, nil, .narratives(""))]
    case .meetings, .generalMeetings: return [Door(words, .meetings, .meetings(folder))]
    default: return stage.parts.map { Door($0, inCase: folder, workspace) }
    }
  }

  /// The way from a stage to the screen that is made for it.
  private init(_ stage: Stage, _ destination: Destination) {
    self.init(stage.words, stage.parts.first, destination)
  }

  /// The way to a part by itself.
  private init(_ part: WorkPart, inCase folder: String, _ workspace: Workspace) {
    self.init(part.words, part, Self.destination(of: part, inCase: folder, workspace))
  }

  private static func destination(of part: WorkPart, inCase folder: String, _ workspace: Workspace) -> Destination? {
    guard let path = part.path(inCase: folder) else { return nil }
    switch part {
    case .meetings: return .meetings(folder)
    case .steps(let phase):
      let records = workspace[path]?.records
      let first = records?.records(of: "Langkah").first { records?.value("Tahap", at: $0) == phase }
      return .steps(folder, focus: first.map { Focus($0) })
    case .prose: return .prose(path)
    case .records(.kasus, "Angka"): return .figures(folder)
    case .records(let kind, let type):
      let spec = Schema.record(type, in: kind)
      guard spec?.occurrence != .many else { return .records(file: path, type: type) }
      guard let records = workspace[path]?.records, let index = records.records(of: type).first else {
        return .sections(file: path)
      }
      // The form begins at what is missing first.
      let missing = spec?.missing(in: records.record(at: index)).first { $0.name != "VersiFormat" }
      return .form(file: path, index: index, field: missing?.name)
    }
  }
}
