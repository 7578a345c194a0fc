// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.rbac.v1.PolicyRule.
package struct PolicyRule: NodeConvertible {
  package var apiGroups: [String]?
  package var resources: [String]?
  package var resourceNames: [String]?
  package var nonResourceURLs: [String]?
  package var verbs: [String]

  package init(
    apiGroups: [String]? = nil,
    resources: [String]? = nil,
    resourceNames: [String]? = nil,
    nonResourceURLs: [String]? = nil,
    verbs: [String]
  ) {
    self.apiGroups = apiGroups
    self.resources = resources
    self.resourceNames = resourceNames
    self.nonResourceURLs = nonResourceURLs
    self.verbs = verbs
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("apiGroups", self.apiGroups)
    fields.add("resources", self.resources)
    fields.add("resourceNames", self.resourceNames)
    fields.add("nonResourceURLs", self.nonResourceURLs)
    fields.add("verbs", self.verbs)
    return fields.node
  }
}
