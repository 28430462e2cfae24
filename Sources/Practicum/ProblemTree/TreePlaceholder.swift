/// What stands in papers and files where an item has no text of its own yet.
package enum TreePlaceholder {
  /// For an item without text.
  package static let untitled = "(tanpa teks)"
  /// Before a problem that has no objective yet, in trees of objectives.
  package static let unworded = "(belum dirumuskan)"
}
