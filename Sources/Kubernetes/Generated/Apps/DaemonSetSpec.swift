// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DaemonSetSpec.
package struct DaemonSetSpec: NodeConvertible {
  package var selector: LabelSelector
  package var updateStrategy: DaemonSetUpdateStrategy?
  package var minReadySeconds: Int?
  package var revisionHistoryLimit: Int?
  package var template: PodTemplateSpec

  package init(
    selector: LabelSelector,
    updateStrategy: DaemonSetUpdateStrategy? = nil,
    minReadySeconds: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    template: PodTemplateSpec
  ) {
    self.selector = selector
    self.updateStrategy = updateStrategy
    self.minReadySeconds = minReadySeconds
    self.revisionHistoryLimit = revisionHistoryLimit
    self.template = template
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("selector", self.selector)
    fields.add("updateStrategy", self.updateStrategy)
    fields.add("minReadySeconds", self.minReadySeconds)
    fields.add("revisionHistoryLimit", self.revisionHistoryLimit)
    fields.add("template", self.template)
    return fields.node
  }
}
