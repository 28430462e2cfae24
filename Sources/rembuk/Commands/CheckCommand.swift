import Practicum
import WorkspaceFiles

/// `rembuk check`: what the rules find in a folder, without opening screens or changing a byte.
enum CheckCommand {
  static func run(_ path: String, json: Bool, _ language: Language) -> Int32 { 0 }
}
