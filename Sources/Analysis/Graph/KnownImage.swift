package import Scalars

/// What is known of a public image; of other images nothing is guessed.
///
/// Source: the Dockerfiles of the projects, read in November 2026.
package struct KnownImage: Sendable {
  private let entry: Entry
  /// Whether the tag names the variant on Alpine.
  private let isAlpine: Bool
  /// First number of the tag.
  package let major: Int?

  /// What a table says of an image, whatever its tag.
  package struct Entry: Sendable, Hashable {
    /// Numbers of the user that owns the data: of the usual variant, of the one on Alpine.
    var dataUser: DataUser?
    /// The user of the image where the kubelet cannot accept it as one that is not root.
    var unsuitableUser: String?
    var lacks: Set<String>
    var oldestSupported: Int?
    /// Beginning of the variables that it also reads from the file of the same name with `_FILE`.
    var filePrefix: String?

    struct DataUser: Sendable, Hashable {
      var usual: Int
      var alpine: Int
    }
  }

  /// - Parameters:
  ///   - reference: the image, in any spelling of Docker Hub's names.
  ///   - facts: what is declared beside the table; it goes before it.
  package init?(_ reference: ImageReference, _ facts: ImageFacts = ImageFacts()) {
    let name = Self.name(of: reference)
    guard let entry = facts.known[name] ?? Self.entries[name] else { return nil }
    self.entry = entry
    let tag = reference.tag ?? ""
    isAlpine = tag.contains("alpine")
    let digits = (tag.hasPrefix("v") ? tag.dropFirst() : tag[...]).prefix { $0.isNumber }
    major = Int(digits)
  }

  /// The name that the tables have: `postgres` for `docker.io/library/postgres:16`.
  static func name(of reference: ImageReference) -> String {
    let isHub = reference.registry == nil || reference.registry == "docker.io"
    let path =
      reference.repository.hasPrefix("library/")
      ? String(reference.repository.dropFirst("library/".count)) : reference.repository
    return isHub ? path : "\(reference.registry ?? "")/\(path)"
  }

  package init?(_ text: String, _ facts: ImageFacts = ImageFacts()) {
    guard let reference = try? ImageReference(parsing: text) else { return nil }
    self.init(reference, facts)
  }

  package var dataUser: Int? { isAlpine ? entry.dataUser?.alpine : entry.dataUser?.usual }
  package var unsuitableUser: String? { entry.unsuitableUser }
  package var lacks: Set<String> { entry.lacks }
  package var oldestSupported: Int? { entry.oldestSupported }

  /// Whether it reads the file that the variable with `_FILE` at its end names.
  package func readsFile(for variable: String) -> Bool {
    guard let prefix = entry.filePrefix else { return false }
    return variable.hasPrefix(prefix) && !variable.hasSuffix("_FILE")
  }

  /// Programs that images rarely have unless they are about them.
  private static let clouds: Set<String> = ["aws", "gsutil", "gcloud", "az", "kubectl", "rclone"]
  private static let extras = clouds.union(["python", "python3", "jq", "curl"])

  private static let busybox = extras.union(["bash", "psql", "pg_dump"])

  private static let entries: [String: Entry] = [
    "postgres": Entry(
      dataUser: .init(usual: 999, alpine: 70), unsuitableUser: "root", lacks: extras,
      oldestSupported: 15,
      filePrefix: "POSTGRES_"),
    "ghcr.io/cloudnative-pg/postgresql": Entry(lacks: [], oldestSupported: 15),
    "mysql": Entry(
      dataUser: .init(usual: 999, alpine: 999), unsuitableUser: "root", lacks: clouds,
      filePrefix: "MYSQL_"),
    "redis": Entry(unsuitableUser: "root", lacks: extras.union(["psql", "pg_dump"])),
    "alpine": Entry(unsuitableUser: "root", lacks: busybox),
    "busybox": Entry(unsuitableUser: "root", lacks: busybox),
    "prom/prometheus": Entry(unsuitableUser: "nobody", lacks: busybox, oldestSupported: 3),
    "quay.io/prometheus/prometheus": Entry(
      unsuitableUser: "nobody", lacks: busybox, oldestSupported: 3),
    "prom/alertmanager": Entry(unsuitableUser: "nobody", lacks: busybox),
    "quay.io/prometheus/alertmanager": Entry(unsuitableUser: "nobody", lacks: busybox),
    "prom/node-exporter": Entry(unsuitableUser: "nobody", lacks: busybox),
    "quay.io/prometheus/node-exporter": Entry(unsuitableUser: "nobody", lacks: busybox),
    "prometheuscommunity/postgres-exporter": Entry(unsuitableUser: "nobody", lacks: busybox),
    "quay.io/prometheuscommunity/postgres-exporter": Entry(
      unsuitableUser: "nobody", lacks: busybox),
    "rclone/rclone": Entry(
      unsuitableUser: "root", lacks: busybox.subtracting(["rclone"])),
  ]
}

extension ObjectSet {
  /// What is known of an image, by its name or from the facts.
  package func knownImage(_ text: String) -> KnownImage? { KnownImage(text, facts.images) }

  package func knownImage(_ reference: ImageReference) -> KnownImage? {
    KnownImage(reference, facts.images)
  }
}
