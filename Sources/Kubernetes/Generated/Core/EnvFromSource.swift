// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EnvFromSource.
package struct EnvFromSource: NodeConvertible {
  package var configMapRef: ConfigMapEnvSource?
  package var prefix: String?
  package var secretRef: SecretEnvSource?

  package init(
    configMapRef: ConfigMapEnvSource? = nil,
    prefix: String? = nil,
    secretRef: SecretEnvSource? = nil
  ) {
    self.configMapRef = configMapRef
    self.prefix = prefix
    self.secretRef = secretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("configMapRef", self.configMapRef)
    fields.add("prefix", self.prefix)
    fields.add("secretRef", self.secretRef)
    return fields.node
  }
}
