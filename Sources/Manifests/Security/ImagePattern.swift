import Scalars

/// Regular expressions over names of images, in the syntax that CEL and Rego share (RE2).
///
/// Source: github.com/google/re2, wiki "Syntax"; `github.com/distribution/reference`, normalization
/// of familiar names: a name whose first component is no host is at docker.io, and one with a single
/// component is in `library` there.
enum ImagePattern {
  /// Images of any of the registries, each given with or without a path in it: `ghcr.io`,
  /// `docker.io/library`.
  static func within(_ registries: [String]) -> String { whole(registries.flatMap(names)) }

  /// The one host that is written without a dot or a port, and no part of docker.io.
  static let localRegistry = "localhost/"

  /// Images that name their content.
  static let withDigest = "@sha256:[0-9a-f]{64}$"

  /// Exactly these references.
  static func exactly(_ references: [ImageReference]) -> [String] {
    references.map { literal($0.description) }
  }

  /// Any build of the repositories.
  static func anyBuild(of repositories: [String]) -> [String] {
    repositories.map { literal($0) + "[:@].+" }
  }

  /// A text that is one of the alternatives from its beginning to its end.
  static func whole(_ alternatives: [String]) -> String {
    "^(\(alternatives.joined(separator: "|")))$"
  }

  private static func names(in registry: String) -> [String] {
    let explicit = literal(registry) + "/.+"
    switch registry {
    case "docker.io": return [explicit, "[^/]+", "[a-z0-9]+([_-]+[a-z0-9]+)*/.+"]
    case "docker.io/library": return [explicit, "library/.+", "[^/]+"]
    case let path where path.hasPrefix("docker.io/"):
      return [explicit, literal(String(path.dropFirst("docker.io/".count))) + "/.+"]
    default: return [explicit]
    }
  }

  /// The text as it stands: of the characters that names are made of, the dot alone means something.
  private static func literal(_ name: String) -> String {
    name.split(separator: ".", omittingEmptySubsequences: false).joined(separator: "[.]")
  }
}
