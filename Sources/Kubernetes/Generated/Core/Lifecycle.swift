// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Lifecycle.
package struct Lifecycle: NodeConvertible {
  @Boxed package var postStart: LifecycleHandler?
  @Boxed package var preStop: LifecycleHandler?
  package var stopSignal: String?

  package init(
    postStart: LifecycleHandler? = nil,
    preStop: LifecycleHandler? = nil,
    stopSignal: String? = nil
  ) {
    self.postStart = postStart
    self.preStop = preStop
    self.stopSignal = stopSignal
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("postStart", self.postStart)
    fields.add("preStop", self.preStop)
    fields.add("stopSignal", self.stopSignal)
    return fields.node
  }
}
