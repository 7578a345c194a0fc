/// What the parser accepts.
package struct ParserOptions: Sendable {
  package var limits: ParserLimits
  /// Whether `<<` merges mappings, as YAML 1.1 has it.
  ///
  /// Our own files have overlays instead; only
  /// manifests of others are read with this.
  package var acceptsMergeKeys: Bool

  /// The marks that the nodes get; findings always count from the start of the text.
  package var placement: MarkPlacement

  package init(
    limits: ParserLimits = .standard, acceptsMergeKeys: Bool = false,
    placement: MarkPlacement = .asRead
  ) {
    self.limits = limits
    self.acceptsMergeKeys = acceptsMergeKeys
    self.placement = placement
  }

  package static let standard = ParserOptions()
}
