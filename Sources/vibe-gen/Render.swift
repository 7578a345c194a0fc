import Analysis
import Environment
import Findings
import Manifests
import Rendering
import YAML

/// The straight line from environment files to output, on values only.
enum Render {
  /// One environment, rendered; findings that are no errors are added to the session.
  ///
  /// - Throws: everything that is wrong, when anything is.
  static func environment(
    _ name: String, of sources: ProjectSources, _ session: inout Session
  ) throws(Failure) -> RenderedEnvironment {
    let (spec, manifests) = try manifests(name, of: sources, &session)
    let acceptance = try AcceptanceFiles().read(of: sources, &session)
    let verdict = acceptance.judge(checks(manifests, spec), environment: name)
    session.accepted += verdict.accepted
    try session.stop(
      at: try FindingOrigins(name, of: sources, objects: objects).traced(verdict.findings),
      status: verdict.outcome(failingOn: .error).status)
    let (base, overlay) = try sources.files(of: name)
    return RenderedEnvironment(
      manifests.files,
      Provenance(
        version: ProgramVersion.text, environment: name, sources: [base.path, overlay.path]))
  }

  /// What an environment comes to, not yet checked as a whole.
  static func manifests(
    _ name: String, of sources: ProjectSources, _ session: inout Session
  ) throws(Failure) -> (spec: EnvironmentSpec, manifests: ManifestSet) {
    let (base, overlay) = try sources.files(of: name)
    let loaded = EnvironmentLoader.load(base: base, overlay: overlay, name: name)
    let spec = try session.specification(loaded)
    let manifests = Manifests.build(spec, templates: sources.templates)
    try session.stop(
      at: loaded.located(
        manifests.findings, in: MarkedSources(base: base.path, overlay: overlay.path)))
    return (spec, manifests)
  }

  /// The typed environment, without what is built from it.
  static func specification(
    _ name: String, of sources: ProjectSources, _ session: inout Session
  ) throws(Failure) -> EnvironmentSpec {
    let (base, overlay) = try sources.files(of: name)
    let loaded = EnvironmentLoader.load(base: base, overlay: overlay, name: name)
    return try session.specification(loaded)
  }

  /// What is wrong with the set as a whole.
  static func checks(_ manifests: ManifestSet, _ spec: EnvironmentSpec) -> [Finding] {
    ObjectSetChecks.check(objects(manifests, spec))
  }

  private static func objects(_ manifests: ManifestSet, _ spec: EnvironmentSpec) -> ObjectSet {
    ObjectSet(manifests.files, facts: DeclaredFacts.of(spec, flows: manifests.flows))
  }
}
