package import Findings
package import YAML

/// Finds the lines of environment files that change nothing.
///
/// A key that somebody believes to matter and that does not is worse than a missing one. This takes a
/// rendering for each leaf, so `vibe-gen verify` and the tests do it, not each render.
package enum DeadKeys {
  /// Looks through all environments of a project.
  ///
  /// A line of base.yaml is dead when it is dead in every environment, or when every environment
  /// overrides it. Environments with errors are left out: loading them reports those.
  /// All environments must be given, since a line of the base may matter to one of them only.
  /// `observe` is a pure function that gives all that an environment decides: the rendered bytes, and
  /// the findings of the checks if there are any.
  package static func find<Observation: Equatable>(
    base: SourceFile, overlays: [(name: String, file: SourceFile)],
    observe: (EnvironmentSpec) -> Observation
  ) -> [Finding] {
    var findings: [Finding] = []
    var baseEffects = BaseEffects()
    if overlays.isEmpty { return [] }
    for (name, file) in overlays {
      guard let sensitivity = Sensitivity(base: base, overlay: file, name: name) else {
        return []
      }
      let now = observe(sensitivity.spec)
      for leaf in sensitivity.leaves where !baseEffects.isLive(leaf) {
        let effect = sensitivity.effect(of: leaf, now: now, observe: observe)
        if leaf.isOverlay {
          if let finding = Finding.about(leaf, effect) { findings.append(finding) }
        } else {
          baseEffects.note(leaf, effect)
        }
      }
    }
    let lower = Parser.parseSingle(base, source: 0).node
    let sources = MarkedSources(base: base.path, overlay: "")
    let all = lower.map { Leaf.all(merged: $0, overlay: nil, sources: sources) } ?? []
    return baseEffects.findings(among: all) + findings
  }
}

/// What the leaves of base.yaml do, over all environments.
private struct BaseEffects {
  private var effects: [Place: Sensitivity.Effect] = [:]

  /// Another environment has shown that the line of the base matters.
  func isLive(_ leaf: Leaf) -> Bool { !leaf.isOverlay && effects[leaf.place] == .live }

  mutating func note(_ leaf: Leaf, _ effect: Sensitivity.Effect) {
    switch (effects[leaf.place], effect) {
    case (nil, _), (.dead, _), (_, .live): effects[leaf.place] = effect
    default: break
    }
  }

  func findings(among leaves: [Leaf]) -> [Finding] {
    leaves.compactMap { leaf in
      guard let effect = effects[leaf.place] else { return .overriddenEverywhere(leaf) }
      return .about(leaf, effect)
    }
  }
}

extension Finding {
  fileprivate static func about(_ leaf: Leaf, _ effect: Sensitivity.Effect) -> Finding? {
    switch effect {
    case .live: nil
    case .dead:
      Finding(
        id: "dead-key", place: leaf.place, path: leaf.name,
        message: "'\(leaf.name)' changes nothing in the output", hint: "remove this line")
    case .redundant:
      Finding(
        id: "redundant-key", place: leaf.place, path: leaf.name,
        message: "'\(leaf.name)' says what holds without it",
        hint: leaf.isOverlay
          ? "remove this line: base.yaml or the default gives the same output"
          : "remove this line: the default gives the same output")
    }
  }

  fileprivate static func overriddenEverywhere(_ leaf: Leaf) -> Finding {
    Finding(
      id: "dead-key", place: leaf.place, path: leaf.name,
      message: "'\(leaf.name)' is overridden by every environment", hint: "remove this line")
  }
}
