import Analysis
import Environment
import Findings
import Kubernetes
import Manifests
import YAML

/// Finds the lines of the environment files behind findings about an environment's output.
///
/// It renders the environment again with other values and looks which of them change what a finding
/// is about, so nothing else has to keep books on where values come from. Without findings it costs
/// nothing.
struct FindingOrigins {
  private let name: String
  private let sources: ProjectSources
  /// The set as the checks see it.
  private let objects: (ManifestSet, EnvironmentSpec) -> ObjectSet

  /// - Parameters:
  ///   - name: the environment.
  ///   - sources: the files of the project.
  ///   - objects: what is checked of an output.
  init(
    _ name: String, of sources: ProjectSources,
    objects: @escaping (ManifestSet, EnvironmentSpec) -> ObjectSet
  ) {
    self.name = name
    self.sources = sources
    self.objects = objects
  }

  /// The findings, each with its lines.
  ///
  /// Those with a place are about a text that somebody wrote: nothing has to be looked for.
  func traced(_ findings: [Finding]) throws(Failure) -> [Finding] {
    guard findings.contains(where: { $0.place == nil && $0.sources == nil }) else {
      return findings
    }
    let (base, overlay) = try sources.files(of: name)
    // Nil when the files have errors, and then there is no output that findings are about.
    guard let sensitivity = Sensitivity(base: base, overlay: overlay, name: name) else {
      return findings
    }
    return OriginSearch(sensitivity, templates: sources.templates, objects: objects)
      .traced(findings)
  }
}
