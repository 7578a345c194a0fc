package import Findings
package import YAML

/// An environment's files, merged and decoded.
package struct LoadedEnvironment: Sendable {
  /// Nil when there is an error.
  package var spec: EnvironmentSpec?
  /// Base and overlay merged; nil when one of the files is no YAML.
  ///
  /// Mark source 0 is the base, 1 the overlay.
  package var merged: Node?
  package var findings: [Finding]
}

/// From the text of the environment files to a typed environment: parse, merge, decode.
package enum EnvironmentLoader {
  /// Reads one environment, collecting all findings of all stages that can be reached.
  ///
  /// The name of the environment is that of the overlay's file.
  package static func load(
    base: SourceFile, overlay: SourceFile, name: String
  ) -> LoadedEnvironment {
    let lower = Parser.parseSingle(base, source: 0)
    let upper = Parser.parseSingle(overlay, source: 1)
    let findings = lower.findings + upper.findings
    guard !findings.contains(where: { $0.severity == .error }) else {
      return LoadedEnvironment(spec: nil, merged: nil, findings: findings)
    }
    var loaded = load(
      base: lower.node, overlay: upper.node, name: name,
      sources: MarkedSources(base: base.path, overlay: overlay.path))
    loaded.findings = findings + loaded.findings
    return loaded
  }

  /// The same from nodes; nil and null stand for a file without content.
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
