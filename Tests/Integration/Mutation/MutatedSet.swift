import Analysis
import Environment
import Findings
import Kubernetes
import Manifests
import TestSupport
import YAML

@testable import vibe_gen

/// The clean set of one environment, ready to be spoilt.
struct MutatedSet {
  let environment: String
  let files: [ManifestFile]
  let facts: Facts

  init(_ environment: String) throws {
    func source(_ path: String) throws -> SourceFile {
      SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
    }
    let loaded = EnvironmentLoader.load(
      base: try source("environments/base.yaml"),
      overlay: try source("environments/\(environment).yaml"), name: environment)
    guard let spec = loaded.spec else { throw Unreadable(findings: loaded.findings) }
    let templates = TemplateSet(
      try TemplateName.allCases.map { try source("templates/\($0.rawValue)") })
    self.environment = environment
    let manifests = Manifests.build(spec, templates: templates)
    files = manifests.files
    facts = DeclaredFacts.of(spec, flows: manifests.flows)
  }

  struct Unreadable: Error {
    var findings: [Finding]
  }

  /// Errors and warnings of the clean set, with the severities of its own environment.
  var findings: [Finding] {
    ObjectSetChecks.check(files, facts: facts).filter { $0.severity != .note }
  }

  /// Errors and warnings after one change, with the severities of production: development lowers some
  /// to notes, and what it says of clean sets then is known.
  func findings(after mutation: Mutation? = nil) -> [Finding] {
    var (files, facts) = (files, facts)
    facts.profile = .production
    if let mutation { mutation.apply(to: &files) }
    return ObjectSetChecks.check(files, facts: facts).filter { $0.severity != .note }
  }

  /// Every place of the set that a mutation can change.
  var places: [MutationPlace] {
    files.enumerated().flatMap { file, content in
      content.objects.enumerated().flatMap { index, object -> [MutationPlace] in
        var places: [MutationPlace] = []
        func visit(_ node: Node, _ path: [Node.Step]) {
          places.append(
            MutationPlace(file: file, object: index, path: path, node: node, manifest: object))
          switch node.content {
          case .scalar: break
          case .sequence(let items):
            for (position, item) in items.enumerated() { visit(item, path + [.index(position)]) }
          case .mapping(let entries):
            for entry in entries { visit(entry.value, path + [.key(entry.key)]) }
          }
        }
        visit(object.node, [])
        return places
      }
    }
  }
}

/// A node of an object of a file.
struct MutationPlace: Sendable {
  var file: Int
  var object: Int
  var path: [Node.Step]
  var node: Node
  var manifest: ManifestObject

  var kind: String { manifest.kind }
  /// `spec.ports.[].port`: items without their number.
  var pattern: String {
    path.map { step in
      switch step {
      case .key(let key): key
      case .index: "[]"
      }
    }.joined(separator: ".")
  }
  var lastKey: String? {
    if case .key(let key)? = path.last { key } else { nil }
  }
}
