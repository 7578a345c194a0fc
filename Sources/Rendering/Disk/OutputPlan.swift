import YAML

/// What writing a folder would do: the difference between what it holds and what it should hold.
///
/// A plan is a value; the disk and the index of git both carry it out.
package struct OutputPlan: Sendable, Hashable {
  /// New or different files.
  package var written: [OutputFile] = []
  package var unchanged: [OutputFile] = []
  /// Files of ours that are no longer produced.
  package var removed: [String] = []
  /// Files that we did not make; while there is one, nothing may be written.
  package var foreign: [String] = []

  /// - Parameters:
  ///   - existing: what the folder holds.
  ///   - wanted: what it should hold; empty when the environment is gone.
  ///   - owned: paths that an inventory lists; those of `existing`'s own inventory are added.
  package init(existing: [OutputFile], wanted: [OutputFile], owned: Set<String> = []) {
    var owned = owned
    owned.formUnion(Self.owned(existing))
    let before = Dictionary(uniqueKeysWithValues: existing.map { ($0.path, $0.bytes) })
    for file in wanted {
      if before[file.path] == file.bytes { unchanged.append(file) } else { written.append(file) }
    }
    let kept = Set(unchanged.map(\.path))
    let wantedPaths = Set(wanted.map(\.path))
    for file in existing where !kept.contains(file.path) {
      if !owned.contains(file.path) {
        foreign.append(file.path)
      } else if !wantedPaths.contains(file.path) {
        removed.append(file.path)
      }
    }
  }

  /// The files of a folder that we made, as its inventory says.
  ///
  /// A merge conflict makes the inventory unreadable, and rendering again is how people resolve it:
  /// then our header tells our files.
  private static func owned(_ existing: [OutputFile]) -> [String] {
    guard existing.contains(where: { $0.path == Inventory.fileName }) else { return [] }
    let paths =
      Inventory(in: existing).map { $0.files.map(\.path) }
      ?? existing.filter { HeaderComment.isPresent(in: $0.bytes) }.map(\.path)
    return paths + [Inventory.fileName]
  }

  package var changesNothing: Bool { written.isEmpty && removed.isEmpty }
}

extension Inventory {
  /// The inventory among the files of a folder; nil when there is none or it cannot be read.
  package init?(in files: [OutputFile]) {
    guard let file = files.first(where: { $0.path == Inventory.fileName }) else { return nil }
    self.init(parsing: SourceFile(path: file.path, bytes: file.bytes))
  }
}
