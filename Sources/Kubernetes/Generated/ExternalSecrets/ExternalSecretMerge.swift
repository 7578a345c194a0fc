// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: external-secrets v2.9.0, ExternalSecret spec.dataFrom.rewrite.merge.
package struct ExternalSecretMerge: NodeConvertible {
  package var conflictPolicy: ExternalSecretConflictPolicy?
  package var into: String?
  package var priority: [String]?
  package var priorityPolicy: ExternalSecretPriorityPolicy?
  package var strategy: ExternalSecretStrategy?

  package init(
    conflictPolicy: ExternalSecretConflictPolicy? = nil,
    into: String? = nil,
    priority: [String]? = nil,
    priorityPolicy: ExternalSecretPriorityPolicy? = nil,
    strategy: ExternalSecretStrategy? = nil
  ) {
    self.conflictPolicy = conflictPolicy
    self.into = into
    self.priority = priority
    self.priorityPolicy = priorityPolicy
    self.strategy = strategy
  }

  package var node: Node {
    var fields = Fields(capacity: 5)
    fields.add("conflictPolicy", self.conflictPolicy)
    fields.add("into", self.into)
    fields.add("priority", self.priority)
    fields.add("priorityPolicy", self.priorityPolicy)
    fields.add("strategy", self.strategy)
    return fields.node
  }
}
