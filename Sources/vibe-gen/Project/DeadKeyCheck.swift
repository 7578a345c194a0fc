import Environment
import Findings
import Kubernetes
import Manifests
import YAML

/// Looks for keys of the environment files that change nothing in any output.
enum DeadKeyCheck {
  /// The findings about all files, or about those of one environment.
  ///
  /// Even for one environment all are rendered: a line of the base may matter to another one.
  static func findings(
    _ sources: ProjectSources, environment: String?
  ) throws(Failure) -> [Finding] {
    var overlays: [(name: String, file: SourceFile)] = []
    for name in sources.environments {
      overlays.append((name, try sources.files(of: name).overlay))
    }
    guard let base = sources.base else { return [] }
    let templates = sources.templates
    let findings = DeadKeys.find(base: base, overlays: overlays) { spec in
      Observation(manifests: Manifests.build(spec, templates: templates))
    }
    guard let environment else { return findings }
    let file = try sources.files(of: environment).overlay.path
    return findings.filter { $0.place.map { $0.file == file || $0.file == base.path } ?? true }
  }

  /// Everything that an environment decides.
  ///
  /// Values are compared, not bytes: a key changes the one exactly when it changes the other, and
  /// emitting each of some thousand outputs would take most of the time.
  private struct Observation: Equatable {
    let manifests: ManifestSet

    static func == (left: Observation, right: Observation) -> Bool {
      left.manifests.findings == right.manifests.findings
        && left.manifests.files.count == right.manifests.files.count
        && zip(left.manifests.files, right.manifests.files).allSatisfy(areEqual)
    }

    private static func areEqual(_ left: ManifestFile, _ right: ManifestFile) -> Bool {
      guard left.path == right.path else { return false }
      return switch (left.content, right.content) {
      case (.objects(let left), .objects(let right)): left.map(\.node) == right.map(\.node)
      case (.deferred(let left), .deferred(let right)): left() == right()
      case (.text(let left), .text(let right)): left == right
      default: false
      }
    }
  }
}
