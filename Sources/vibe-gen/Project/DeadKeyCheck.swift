import Environment
import Findings
import Manifests
import Rendering
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
      Observation(Manifests.build(spec, templates: templates), spec)
    }
    guard let environment else { return findings }
    let file = try sources.files(of: environment).overlay.path
    return findings.filter { $0.place.map { $0.file == file || $0.file == base.path } ?? true }
  }

  /// Everything that an environment decides.
  private struct Observation: Equatable {
    let files: [OutputFile]
    let findings: [Finding]

    init(_ manifests: ManifestSet, _ spec: EnvironmentSpec) {
      files =
        RenderedEnvironment(
          manifests.files,
          Provenance(version: ProgramVersion.text, environment: spec.name, sources: [])
        ).files
      findings = manifests.findings + Render.checks(manifests, spec)
    }
  }
}
