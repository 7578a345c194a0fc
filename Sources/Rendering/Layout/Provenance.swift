/// What an output was made from: it stands in the header of each file and in the inventory.
package struct Provenance: Sendable, Hashable {
  /// Version of `vibe-gen`.
  package var version: String
  /// `production`.
  package var environment: String
  /// Paths of the environment files: `environments/base.yaml`, then the overlay.
  package var sources: [String]

  package init(version: String, environment: String, sources: [String]) {
    self.version = version
    self.environment = environment
    self.sources = sources
  }

  /// `vibe-gen 0.1.0`.
  var program: String { "vibe-gen \(version)" }

  /// The lines of the header comment, without comment signs.
  ///
  /// There is no date on purpose: the same input gives the same bytes.
  var headerLines: [String] {
    [
      "Made by \(program) from \(sources.joined(separator: " and ")).",
      "Do not edit: change those and render again.",
    ]
  }
}
