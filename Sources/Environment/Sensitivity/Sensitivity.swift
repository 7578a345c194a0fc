package import Findings
package import YAML

/// What becomes of an environment when one leaf of its files is changed.
///
/// Rendering is pure and fast, so which line decides a field is found by rendering again with that
/// line changed; no model keeps books about it.
package struct Sensitivity: Sendable {
  /// What changing a leaf does to whatever is observed.
  package enum Effect: Sendable {
    /// Some other value gives another result, or no other value is possible.
    case live
    /// Other values matter, but without the leaf the result is the same.
    case redundant
    /// No other value matters.
    case dead
  }

  package let spec: EnvironmentSpec
  /// Every value of the merged environment, and the overlay's nulls, in the order of the schema.
  package let leaves: [Leaf]
  private let name: String
  private let base: Node?
  private let overlay: Node?
  let merged: Node
  private let sources: MarkedSources

  /// Nil when the files have errors, which `EnvironmentLoader` reports.
  package init?(base: SourceFile, overlay: SourceFile, name: String) {
    let sources = MarkedSources(base: base.path, overlay: overlay.path)
    let lower = Parser.parseSingle(base, source: 0).node
    let upper = Parser.parseSingle(overlay, source: 1).node
    let loaded = EnvironmentLoader.load(base: lower, overlay: upper, name: name, sources: sources)
    guard let spec = loaded.spec, let merged = loaded.merged else { return nil }
    self.spec = spec
    self.name = name
    self.base = lower
    self.overlay = upper
    self.merged = merged
    self.sources = sources
    leaves = Leaf.all(merged: merged, overlay: upper, sources: sources)
  }

  /// The leaves that decide what is observed: `vibe-gen why`.
  ///
  /// `observe` is a pure function, for example one field of the rendered objects.
  package func leaves<Observation: Equatable>(
    deciding observe: (EnvironmentSpec) -> Observation
  ) -> [Leaf] {
    let now = observe(spec)
    return leaves.filter { leaf in
      variations(of: leaf).contains { observe($0) != now }
    }
  }

  /// What changing a leaf does to what is observed, which is `now` as it stands.
  package func effect<Observation: Equatable>(
    of leaf: Leaf, now: Observation, observe: (EnvironmentSpec) -> Observation
  ) -> Effect {
    let removed = without(leaf)
    // Mostly one rendering is enough: the output is another one without the line.
    if let removed, observe(removed) != now { return .live }
    var isOnlyChoice = removed == nil
    for variation in otherSpecs(of: leaf) {
      if observe(variation) != now { return removed == nil ? .live : .redundant }
      isOnlyChoice = false
    }
    // Where no other form of the environment would be accepted, the leaf is structure.
    return isOnlyChoice ? .live : .dead
  }

  /// The environments in which the leaf is something else, or absent.
  private func variations(of leaf: Leaf) -> some Sequence<EnvironmentSpec> {
    let removed = [leaf].lazy.compactMap { without($0) }
    return [AnySequence(otherSpecs(of: leaf)), AnySequence(removed)].lazy.joined()
  }

  private func otherSpecs(of leaf: Leaf) -> some Sequence<EnvironmentSpec> {
    leaf.otherValues.lazy.compactMap { decoded(merged.replacing(at: leaf.path, with: $0)) }
  }

  /// The environment without the leaf's line: what the base says instead, or nothing; nil when that
  /// is no environment.
  private func without(_ leaf: Leaf) -> EnvironmentSpec? {
    guard leaf.isOverlay, let overlay else {
      return leaf.isRemovable ? decoded(merged.replacing(at: leaf.path, with: nil)) : nil
    }
    return EnvironmentLoader.load(
      base: base, overlay: overlay.replacing(at: leaf.path, with: nil), name: name,
      sources: sources
    ).spec
  }

  /// A merged environment as a specification; nil when it is refused.
  func decoded(_ node: Node) -> EnvironmentSpec? {
    let decoded = EnvironmentLoader.decode(
      Overlay.Result(node: node), name: name, sources: sources)
    return decoded.findings.contains { $0.severity == .error } ? nil : decoded.spec
  }

  /// Why a merged environment is refused.
  func faults(in node: Node) -> [Finding] {
    EnvironmentLoader.decode(Overlay.Result(node: node), name: name, sources: sources).findings
      .filter { $0.severity == .error }
  }

  /// Where a group of the merged environment stands: its key, in the file that has the last word.
  package func place(ofGroup path: [Node.Step]) -> Place? {
    guard case .key(let key)? = path.last,
      let entry = merged.value(at: Array(path.dropLast()))?.entry(key)
    else { return nil }
    return sources.place(of: entry.keyMark, length: key.unicodeScalars.count)
  }
}
