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
    let shapes = [base, overlay].compactMap { $0.flatMap { notMapping($0, sources) } }
    guard shapes.isEmpty else {
      return LoadedEnvironment(spec: nil, merged: nil, findings: shapes)
    }
    let merge = Overlay.merge(
      base: base, overlay: overlay, sources: sources, mergeKey: EnvironmentSchema.mergeKey)
    let decoded = decode(merge, name: name, sources: sources)
    let findings = merge.findings + decoded.findings
    return LoadedEnvironment(
      spec: findings.contains { $0.severity == .error } ? nil : decoded.spec, merged: merge.node,
      findings: findings)
  }

  /// Decodes merged nodes; the specification holds placeholders where there are errors.
  static func decode(
    _ merge: Overlay.Result, name: String, sources: MarkedSources
  ) -> (spec: EnvironmentSpec, findings: [Finding]) {
    var reader = FieldReader(merge, name: name, sources: sources)
    let spec = reader.root(EnvironmentSpec.self)
    return (spec, reader.findings)
  }

  /// The finding about a file that holds text or a list; a file without content is fine.
  private static func notMapping(_ node: Node, _ sources: MarkedSources) -> Finding? {
    guard node.entries == nil, !node.isNull else { return nil }
    var finding = Finding.expected("a mapping", found: node, hint: .mapping)
    finding.place = sources.place(of: node.mark, length: node.writtenLength)
    return finding
  }
}
