// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.ServiceAccount.
package struct ServiceAccount: KubernetesObject {
  package static var apiVersion: String { "v1" }
  package static var kind: String { "ServiceAccount" }
  package static var isNamespaced: Bool { true }

  package var metadata: ObjectMeta
  package var automountServiceAccountToken: Bool?
  package var secrets: [ObjectReference]?
  package var imagePullSecrets: [LocalObjectReference]?

  package init(
    metadata: ObjectMeta,
    automountServiceAccountToken: Bool? = nil,
    secrets: [ObjectReference]? = nil,
    imagePullSecrets: [LocalObjectReference]? = nil
  ) {
    self.metadata = metadata
    self.automountServiceAccountToken = automountServiceAccountToken
    self.secrets = secrets
    self.imagePullSecrets = imagePullSecrets
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("automountServiceAccountToken", self.automountServiceAccountToken)
    fields.add("secrets", self.secrets)
    fields.add("imagePullSecrets", self.imagePullSecrets)
    return fields.node
  }
}
