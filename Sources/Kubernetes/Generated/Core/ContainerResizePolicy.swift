// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ContainerResizePolicy.
package struct ContainerResizePolicy: NodeConvertible {
  package var resourceName: String
  package var restartPolicy: ResourceResizeRestartPolicy

  package init(
    resourceName: String,
    restartPolicy: ResourceResizeRestartPolicy
  ) {
    self.resourceName = resourceName
    self.restartPolicy = restartPolicy
  }

  package var node: Node {
    var fields = Fields(capacity: 2)
    fields.add("resourceName", self.resourceName)
    fields.add("restartPolicy", self.restartPolicy)
    return fields.node
  }
}
