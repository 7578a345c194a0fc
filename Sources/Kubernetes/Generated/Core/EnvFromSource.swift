// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.EnvFromSource.
package struct EnvFromSource: NodeConvertible {
  package var prefix: String?
  package var configMapRef: ConfigMapEnvSource?
  package var secretRef: SecretEnvSource?

  package init(
    prefix: String? = nil,
    configMapRef: ConfigMapEnvSource? = nil,
    secretRef: SecretEnvSource? = nil
  ) {
    self.prefix = prefix
    self.configMapRef = configMapRef
    self.secretRef = secretRef
  }

  package var node: Node {
    var fields = Fields(capacity: 3)
    fields.add("prefix", self.prefix)
    fields.add("configMapRef", self.configMapRef)
    fields.add("secretRef", self.secretRef)
    return fields.node
  }
}
