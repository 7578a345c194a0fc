// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.apps.v1.DeploymentSpec.
package struct DeploymentSpec: NodeConvertible {
  package var replicas: Int?
  package var revisionHistoryLimit: Int?
  package var progressDeadlineSeconds: Int?
  package var minReadySeconds: Int?
  package var paused: Bool?
  package var strategy: DeploymentStrategy?
  package var selector: LabelSelector
  package var template: PodTemplateSpec

  package init(
    replicas: Int? = nil,
    revisionHistoryLimit: Int? = nil,
    progressDeadlineSeconds: Int? = nil,
    minReadySeconds: Int? = nil,
    paused: Bool? = nil,
    strategy: DeploymentStrategy? = nil,
    selector: LabelSelector,
    template: PodTemplateSpec
  ) {
    self.replicas = replicas
    self.revisionHistoryLimit = revisionHistoryLimit
    self.progressDeadlineSeconds = progressDeadlineSeconds
    self.minReadySeconds = minReadySeconds
    self.paused = paused
    self.strategy = strategy
    self.selector = selector
    self.template = template
  }

  package var node: Node {
    var fields = Fields(capacity: 8)
    fields.add("replicas", self.replicas)
    fields.add("revisionHistoryLimit", self.revisionHistoryLimit)
    fields.add("progressDeadlineSeconds", self.progressDeadlineSeconds)
    fields.add("minReadySeconds", self.minReadySeconds)
    fields.add("paused", self.paused)
    fields.add("strategy", self.strategy)
    fields.add("selector", self.selector)
    fields.add("template", self.template)
    return fields.node
  }
}
