import Scalars

/// What is declared about images and where they come from.
package struct ImageFacts: Sendable, Hashable {
  /// Registries, or beginnings of repositories in them, that images may come from; empty: any.
  package var registries: Set<String>
  /// Registries that ask for a login.
  package var privateRegistries: Set<String>
  /// Forms of the tags that a build publishes, by image without tag; `*` stands for any text.
  package var publishedTags: [String: [String]]
  /// Whether images of production are to be pinned by digest.
  package var requiresDigests: Bool
  /// What is declared of what is in images, by the name that `KnownImage` gives them.
  package private(set) var known: [String: KnownImage.Entry] = [:]

  package init(
    registries: Set<String> = [], privateRegistries: Set<String> = [],
    publishedTags: [String: [String]] = [:], requiresDigests: Bool = true
  ) {
    self.registries = registries
    self.privateRegistries = privateRegistries
    self.publishedTags = publishedTags
    self.requiresDigests = requiresDigests
  }

  /// Adds what is known of an image, whose name may have any spelling.
  package mutating func add(_ entry: KnownImage.Entry, for image: String) {
    guard let reference = try? ImageReference(parsing: image) else { return }
    known[KnownImage.name(of: reference)] = entry
  }
}
