package import Environment
package import Kubernetes
package import Scalars

extension ObjectMeta {
  /// Metadata of an object of one component.
  package init(
    _ name: DNSName, of component: Component, in spec: EnvironmentSpec,
    annotations: StringMap<String>? = nil
  ) {
    self.init(
      name: name, namespace: spec.namespace, labels: component.labels(spec),
      annotations: annotations)
  }

  /// Metadata of an object that belongs to the product as a whole.
  package init(_ name: DNSName, in spec: EnvironmentSpec) {
    self.init(name: name, namespace: spec.namespace, labels: ProductLabels.labels(spec))
  }
}
