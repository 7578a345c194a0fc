// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Values of `ResourceQuotaSpec.scopes`, `ScopedResourceSelectorRequirement.scopeName`.
package enum ResourceQuotaScope: String, NodeConvertible, CaseIterable {
  case terminating = "Terminating"
  case notTerminating = "NotTerminating"
  case bestEffort = "BestEffort"
  case notBestEffort = "NotBestEffort"
  case priorityClass = "PriorityClass"
  case crossNamespacePodAffinity = "CrossNamespacePodAffinity"
  case volumeAttributesClass = "VolumeAttributesClass"

  package var node: Node { .string(rawValue) }
}
