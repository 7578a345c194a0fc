/// The kinds that the cluster has beyond the built-in ones, from the files given with `--crds`.
package struct CustomDefinitions: Sendable, Hashable {
  /// In the order of the files.
  package private(set) var all: [CustomDefinition] = []

  package init(_ all: [CustomDefinition] = []) {
    self.all = all
  }

  package mutating func add(_ definition: CustomDefinition) { all.append(definition) }

  /// Sets with thousands of objects ask a few dozen definitions; nobody notices the search.
  package func definition(group: String, kind: String) -> CustomDefinition? {
    all.first { $0.group == group && $0.kind == kind }
  }

  package var groups: Set<String> { Set(all.map(\.group)) }
}
