import Environment
import Findings
import Kubernetes
import Manifests
import TestSupport
import Testing
import YAML

@Suite("Keys of the environment files")
struct LiveKeysTests {
  @Test("Every line of the committed and the test environments changes something in the output")
  func all() throws {
    let templates = try BuiltEnvironment.templates.get()
    let overlays = try BuiltEnvironment.all.map { name in
      (name: name, file: try source("\(BuiltEnvironment.folder(of: name))/\(name).yaml"))
    }
    let dead = DeadKeys.find(base: try source("environments/base.yaml"), overlays: overlays) {
      Output(Manifests.build($0, templates: templates))
    }
    #expect(dead == [])
  }

  /// All that an environment decides: what is written, and what is found wrong with it.
  private struct Output: Equatable {
    var findings: [Finding]
    var paths: [String]
    var nodes: [Node]

    init(_ manifests: ManifestSet) {
      findings = manifests.findings
      paths = manifests.files.map(\.path)
      nodes = manifests.files.flatMap { file -> [Node] in
        switch file.content {
        case .objects(let objects): objects.map(\.node)
        case .deferred(let make): [make()]
        case .text(let text): [.string(text)]
        }
      }
    }
  }

  private func source(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: try PackageRoot.bytes(of: path))
  }
}
