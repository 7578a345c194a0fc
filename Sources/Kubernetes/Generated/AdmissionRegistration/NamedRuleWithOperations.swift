// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.NamedRuleWithOperations.
package struct NamedRuleWithOperations: NodeConvertible {
  package var apiGroups: [String]?
  package var apiVersions: [String]?
  package var operations: [AdmissionOperation]?
  package var resources: [String]?
  package var resourceNames: [String]?
  package var scope: AdmissionScope?

  package init(
    apiGroups: [String]? = nil,
    apiVersions: [String]? = nil,
    operations: [AdmissionOperation]? = nil,
    resources: [String]? = nil,
    resourceNames: [String]? = nil,
    scope: AdmissionScope? = nil
  ) {
    self.apiGroups = apiGroups
    self.apiVersions = apiVersions
    self.operations = operations
    self.resources = resources
    self.resourceNames = resourceNames
    self.scope = scope
  }

  package var node: Node {
    var fields = Fields(capacity: 6)
    fields.add("apiGroups", self.apiGroups)
    fields.add("apiVersions", self.apiVersions)
    fields.add("operations", self.operations)
    fields.add("resources", self.resources)
    fields.add("resourceNames", self.resourceNames)
    fields.add("scope", self.scope)
    return fields.node
  }
}
