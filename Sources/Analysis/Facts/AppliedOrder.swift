/// In which order the objects of a set are applied.
package enum AppliedOrder: Sendable, Hashable {
  /// As `kubectl apply -f` takes them: files by name, documents as they stand.
  case files
  /// Somebody sorts them first, as `vibe-gen render` does.
  case given
}
