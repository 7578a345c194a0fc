import Analysis
import Findings
import Kubernetes
import Manifests

/// Builds an environment twice and compares the two.
enum SecondRender {
  /// The check that says what differs.
  static let id = RenderDiffers.info.id

  static func findings(
    _ name: String, of sources: ProjectSources, _ session: inout Session
  ) throws(Failure) -> [Finding] {
    let (spec, first) = try Render.manifests(name, of: sources, &session)
    let second = Manifests.build(spec, templates: sources.templates)
    let facts = DeclaredFacts.of(spec)
    let again = NamedSet(name: "a second render", ObjectSet(second.files, facts: facts))
    let objects = ObjectSet(first.files, facts: facts).compared(SetComparison(again: again))
    return RenderDiffers().run(on: objects)
  }
}
