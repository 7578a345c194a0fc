// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.ValidatingAdmissionPolicyBinding.
package struct ValidatingAdmissionPolicyBinding: KubernetesObject {
  package static var apiVersion: String { "admissionregistration.k8s.io/v1" }
  package static var kind: String { "ValidatingAdmissionPolicyBinding" }
  package static var isNamespaced: Bool { false }

  package var metadata: ObjectMeta
  package var spec: ValidatingAdmissionPolicyBindingSpec

  package init(
    metadata: ObjectMeta,
    spec: ValidatingAdmissionPolicyBindingSpec
  ) {
    self.metadata = metadata
    self.spec = spec
  }

  package var node: Node {
    var fields = Fields(capacity: 4)
    fields.add("apiVersion", Self.apiVersion)
    fields.add("kind", Self.kind)
    fields.add("metadata", self.metadata)
    fields.add("spec", self.spec)
    return fields.node
  }
}
