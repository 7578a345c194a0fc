import Analysis
import Findings
import Kubernetes
import Rendering
import YAML

/// What `vibe-gen check --against` names: the sets to compare with.
enum ComparisonSource {
  /// An earlier render of an environment: as `vibe-gen diff --against` takes it, or an inventory.
  static func previous(
    _ text: String, of environment: String, _ sources: ProjectSources, _ facts: Facts,
    _ session: inout Session
  ) throws(Failure) -> NamedSet {
    if text.hasSuffix(Inventory.fileName) {
      return try inventory(session.path(text), named: text, facts)
    }
    let files = try DifferenceBase(text, isDefault: false).files(
      for: environment, sources, &session)
    return set(files.map { SourceFile(path: $0.path, bytes: $0.bytes) }, named: text, facts)
  }

  /// An earlier state of foreign manifests: files and folders, an inventory, or a git revision.
  static func previous(
    _ text: String, of inputs: [String], _ facts: Facts
  ) throws(Failure) -> NamedSet {
    if text.hasSuffix(Inventory.fileName) { return try inventory(text, named: text, facts) }
    if ManifestFiles.exists(text) {
      let files = try Failure.gathering { try ManifestFiles.read([text]) }
      return set(files, named: text, facts)
    }
    return set(try committed(text, inputs), named: text, facts)
  }

  /// The manifests as they were in a commit.
  private static func committed(
    _ text: String, _ inputs: [String]
  ) throws(Failure) -> [SourceFile] {
    try Failure.gathering {
      let revision = try GitObjects.answer(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", text + "^{commit}"])
      guard let revision else {
        throw Failure.usage(
          id: "unknown-comparison", "'\(text)' is no file, no folder and no git revision",
          hint: "name what was applied before: a folder of manifests, or a commit")
      }
      var entries: [GitObjects.Entry] = []
      for input in inputs where input != "-" {
        entries += try GitObjects.tree(revision, below: input)
      }
      entries = entries.filter { ManifestFiles.isManifest($0.path) }
      return zip(entries, try GitObjects.contents(of: entries)).map { entry, bytes in
        SourceFile(path: entry.path, bytes: bytes)
      }
    }
  }

  /// Of an inventory only the identities are known, which is enough to see what is gone.
  private static func inventory(
    _ path: String, named name: String, _ facts: Facts
  ) throws(Failure) -> NamedSet {
    let bytes = try Failure.gathering { try Disk.read(path) }
    guard let inventory = Inventory(parsing: SourceFile(path: path, bytes: bytes)) else {
      throw .usage(id: "unknown-comparison", "\(name) is no inventory of vibe-gen")
    }
    let members = inventory.objects.enumerated().map { index, object in
      ObjectSet.Member(
        ManifestObject(
          apiVersion: object.apiVersion, kind: object.identity.kind,
          namespace: object.identity.namespace.isEmpty ? nil : object.identity.namespace,
          name: object.identity.name, node: .mapping([])),
        file: object.file, index: index)
    }
    return NamedSet(name: name, ObjectSet(members: members, facts: facts))
  }

  private static func set(
    _ files: [SourceFile], named name: String, _ facts: Facts
  ) -> NamedSet {
    // What is wrong with the old one is no finding about the new one.
    NamedSet(name: name, ObjectSet(members: ManifestReader.read(files).members, facts: facts))
  }
}
