/// What the parser accepts.
package struct ParserOptions: Sendable {
  package var limits: ParserLimits
  /// Whether `<<` merges mappings, as YAML 1.1 has it.
  ///
  /// Our own files have overlays instead; only
  /// manifests of others are read with this.
  package var acceptsMergeKeys: Bool

  package init(limits: ParserLimits = .standard, acceptsMergeKeys: Bool = false) {
    self.limits = limits
    self.acceptsMergeKeys = acceptsMergeKeys
  }

  package static let standard = ParserOptions()
}
