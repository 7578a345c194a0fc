package import Kubernetes
import Scalars

/// `inventory.json`: what a folder of output holds, with content hashes.
///
/// It tells our files from those of others, and what was edited by hand from what is stale.
package struct Inventory: Sendable, Hashable {
  package static let fileName = "inventory.json"

  /// An API object, the file that it stands in, and the SHA-256 of its document.
  package struct Object: Sendable, Hashable {
    package var identity: ObjectIdentity
    package var apiVersion: String
    package var file: String
    package var sha256: String
  }

  /// A file with the SHA-256 of its bytes; the inventory itself is not listed.
  package struct File: Sendable, Hashable {
    package var path: String
    package var sha256: String
  }

  /// `vibe-gen 0.1.0`.
  package var madeBy: String
  package var environment: String
  package var sources: [String]
  package var files: [File] = []
  package var objects: [Object] = []

  init(_ provenance: Provenance) {
    madeBy = provenance.program
    environment = provenance.environment
    sources = provenance.sources
  }

  init(madeBy: String, environment: String, sources: [String]) {
    self.madeBy = madeBy
    self.environment = environment
    self.sources = sources
  }

  mutating func add(_ object: ManifestObject, file: String, bytes: ArraySlice<UInt8>) {
    objects.append(
      Object(
        identity: object.identity, apiVersion: object.apiVersion, file: file,
        sha256: Self.hash(bytes)))
  }

  mutating func add(_ file: OutputFile) {
    files.append(File(path: file.path, sha256: Self.hash(file.bytes)))
  }

  /// Paths of the files that are not as this inventory saw them.
  package func editedFiles(_ existing: [OutputFile]) -> [String] {
    let hashes = Dictionary(files.map { ($0.path, $0.sha256) }) { first, _ in first }
    return existing.filter { file in hashes[file.path].map { $0 != Self.hash(file.bytes) } ?? false
    }
    .map(\.path)
  }

  static func hash(_ bytes: some Collection<UInt8>) -> String { SHA256.hexadecimal(of: bytes) }

  mutating func sort() {
    files.sort { $0.path < $1.path }
    objects.sort { $0.identity < $1.identity }
  }
}
