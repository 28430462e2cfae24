// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One module of the program. The arrows between modules all point one way; `.ci/run` checks them.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
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
  .systemLibrary(name: "CNcurses"),
  module("CursesTerminal", ["TextCanvas", "CNcurses"]),
  .target(name: "CSample", path: "Sources/rembuk/Sample", exclude: ["contoh.txt", "latihan.txt"]),
  .executableTarget(
    name: "rembuk",
    dependencies: ["RecordText", "Practicum", "WorkspaceFiles", "TextCanvas", "Screens", "CursesTerminal", "CSample"],
    exclude: ["Sample"],
    resources: ["gelap", "terang", "kontras", "mono", "proyektor"].map { .embedInCode("Themes/\($0).theme") },
    swiftSettings: strict),

  tests("RecordTextTests", ["RecordText"]),
  tests("PracticumTests", ["Practicum", "RecordText", "CSample", "ScreenRobot"]),
  tests("WorkspaceFilesTests", ["WorkspaceFiles", "Practicum", "RecordText"]),
  tests("TextCanvasTests", ["TextCanvas"]),
  tests("CursesTerminalTests", ["CursesTerminal", "CNcurses", "TextCanvas"]),
  .target(
    name: "ScreenRobot", dependencies: ["Screens", "Practicum", "RecordText", "TextCanvas", "CSample"],
    path: "Tests/ScreenRobot", swiftSettings: strict),
  tests("ScreensTests", ["ScreenRobot", "Screens", "Practicum", "RecordText", "TextCanvas"], exclude: ["Goldens"]),
  tests("JourneyTests", ["ScreenRobot", "Screens", "Practicum", "RecordText", "TextCanvas"]),
  tests("PtyTests", ["rembuk", "TextCanvas"]),
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
