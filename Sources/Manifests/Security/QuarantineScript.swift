import Environment
import Findings
import Kubernetes
import Scalars

/// `scripts/quarantine.sh`: isolates a pod and collects evidence, for a person with kubectl.
///
/// Services and controllers select by name and component, and their selectors are immutable; so the
/// pod loses the label of the component, and gets the one that the quarantine policy selects.
struct QuarantineScript {
  let file: ManifestFile
  let findings: [Finding]

  init(_ spec: EnvironmentSpec, templates: TemplateSet) {
    var findings: [Finding] = []
    let text = templates.text(
      of: .quarantine,
      filling: [
        "namespace": spec.namespace.description,
        "quarantine_label": Network.quarantineLabel,
        "component_label": Component.selectorLabel,
      ], findings: &findings)
    file = ManifestFile(path: "scripts/quarantine.sh", content: .text(text))
    self.findings = findings
  }
}
