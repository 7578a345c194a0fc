// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.admissionregistration.v1.MatchResources.
package struct MatchResources: NodeConvertible {
  package var excludeResourceRules: [NamedRuleWithOperations]?
  package var matchPolicy: MatchPolicy?
  package var namespaceSelector: LabelSelector?
  package var objectSelector: LabelSelector?
  package var resourceRules: [NamedRuleWithOperations]?

  package init(
    excludeResourceRules: [NamedRuleWithOperations]? = nil,
    matchPolicy: MatchPolicy? = nil,
    namespaceSelector: LabelSelector? = nil,
    objectSelector: LabelSelector? = nil,
    resourceRules: [NamedRuleWithOperations]? = nil
  ) {
    self.excludeResourceRules = excludeResourceRules
    self.matchPolicy = matchPolicy
    self.namespaceSelector = namespaceSelector
    self.objectSelector = objectSelector
    self.resourceRules = resourceRules
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("excludeResourceRules", self.excludeResourceRules)
    fields.add("matchPolicy", self.matchPolicy)
    fields.add("namespaceSelector", self.namespaceSelector)
    fields.add("objectSelector", self.objectSelector)
    fields.add("resourceRules", self.resourceRules)
    return fields.node
  }
}
