package import Findings
package import YAML

/// An environment's files, merged and decoded.
package struct LoadedEnvironment: Sendable {
  /// Nil when there is an error.
  package var spec: EnvironmentSpec?
  /// Base and overlay merged: mark source 0 is the base, 1 the overlay. Nil when one of the files is
  /// no YAML.
  package var merged: Node?
  package var findings: [Finding]
}

/// From the text of the environment files to a typed environment: parse, merge, decode.
package enum EnvironmentLoader {
  /// The same from nodes; nil stands for a file without content.
  package static func load(
    base: Node?, overlay: Node?, name: String, sources: MarkedSources
  ) -> LoadedEnvironment {
    let merge = Overlay.merge(
      base: base, overlay: overlay, sources: sources, mergeKey: EnvironmentSchema.mergeKey)
    let decoded = decode(merge.node, name: name, sources: sources, removals: merge.removals)
    let findings = merge.findings + decoded.findings
    return LoadedEnvironment(
      spec: findings.contains { $0.severity == .error } ? nil : decoded.spec, merged: merge.node,
      findings: findings)
  }

  /// Decodes merged nodes; the specification holds placeholders where there are errors.
  static func decode(
    _ merged: Node, name: String, sources: MarkedSources, removals: [Overlay.Removal] = []
  ) -> (spec: EnvironmentSpec, findings: [Finding]) {
    var reader = FieldReader(merged, name: name, sources: sources, removals: removals)
    let spec = reader.root(EnvironmentSpec.self)
    return (spec, reader.findings)
  }
}
