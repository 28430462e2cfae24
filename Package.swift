// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One module of the program. The arrows between modules all point one way; `.ci/run` checks them.
///
/// `archives` are C libraries linked from their static archives, so that the program needs no more at run time.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], archives: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: strict,
    linkerSettings: archives.map { .linkedLibrary(":lib\($0).a") })
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

var targets: [Target] = [
  module("RecordText"),
  module("Practicum", ["RecordText"]),
  module("WorkspaceFiles", ["Practicum", "RecordText"]),
  module("TextCanvas"),
  module("Screens", ["Practicum", "RecordText", "TextCanvas"]),
  .systemLibrary(name: "CMinizip"),
  module("ZipArchives", ["CMinizip"], archives: ["minizip", "z"]),
  .systemLibrary(name: "CMarkGFM"),
  module(
    "Reports", ["Practicum", "RecordText", "TextCanvas", "ZipArchives", "CMarkGFM"],
    archives: ["cmark-gfm-extensions", "cmark-gfm"]),
  .systemLibrary(name: "CExpat"),
  module("Exchange", ["Practicum", "RecordText", "ZipArchives", "CExpat"], archives: ["expat"]),
  .systemLibrary(name: "CNcurses"),
  module("CursesTerminal", ["TextCanvas", "CNcurses"]),
  .target(name: "CSample", path: "Sources/rembuk/Sample", exclude: ["contoh.txt", "latihan.txt"]),
  .executableTarget(
    name: "rembuk",
    dependencies: [
      "RecordText", "Practicum", "WorkspaceFiles", "Reports", "Exchange", "TextCanvas", "Screens", "CursesTerminal",
      "CSample",
    ],
    exclude: ["Sample"],
    resources: ["gelap", "terang", "kontras", "mono", "proyektor"].map { .embedInCode("Themes/\($0).theme") },
    swiftSettings: strict),

  tests("RecordTextTests", ["RecordText"]),
  tests("PracticumTests", ["Practicum", "RecordText", "CSample", "ScreenRobot"]),
  tests("WorkspaceFilesTests", ["WorkspaceFiles", "Practicum", "RecordText"]),
  tests("ZipArchivesTests", ["ZipArchives"]),
  tests("ReportsTests", ["Reports", "ZipArchives", "Practicum", "RecordText", "CSample"], exclude: ["Goldens"]),
  tests(
    "ExchangeTests", ["Exchange", "Reports", "ZipArchives", "Practicum", "RecordText", "CSample"], exclude: ["Files"]),
  tests("TextCanvasTests", ["TextCanvas"]),
  tests("CursesTerminalTests", ["CursesTerminal", "CNcurses", "TextCanvas"]),
  .target(
    name: "ScreenRobot", dependencies: ["Screens", "Practicum", "RecordText", "TextCanvas", "CSample"],
    path: "Tests/ScreenRobot", swiftSettings: strict),
  tests(
    "ScreensTests", ["ScreenRobot", "Screens", "Reports", "Practicum", "RecordText", "TextCanvas"], exclude: ["Goldens"]
  ),
  tests("JourneyTests", ["ScreenRobot", "Screens", "Practicum", "RecordText", "TextCanvas"]),
  tests("PtyTests", ["rembuk", "TextCanvas", "ZipArchives"]),
]

// The fuzzer links its own main, so it stands aside from every ordinary build:
// REMBUK_FUZZ=1 swift build --sanitize=fuzzer --product RecordTextFuzz
if Context.environment["REMBUK_FUZZ"] != nil {
  targets.append(
    .executableTarget(
      name: "RecordTextFuzz", dependencies: ["RecordText"], path: "Tests/RecordTextFuzz",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]))
}

let package = Package(
  name: "rembuk",
  products: [.executable(name: "rembuk", targets: ["rembuk"])],
  targets: targets,
  swiftLanguageModes: [.v6])
