import YAML

/// Requirements of selectors.
///
/// Source: Kubernetes 1.33, apimachinery pkg/apis/meta/v1/validation: ValidateLabelSelectorRequirement;
/// pkg/apis/core/validation: ValidateNodeSelectorRequirement.
enum SelectorRules {
  static let all: [String: ServerRules.Rule] = [
    "meta.v1.LabelSelectorRequirement": requirement,
    "core.v1.NodeSelectorRequirement": requirement,
    "core.v1.ScopedResourceSelectorRequirement": requirement,
  ]

  private static func requirement(_ node: Node, _ root: Node, _ faults: inout RuleFaults) {
    let values = node["values"]?.items ?? []
    guard let test = node["operator"]?.string else { return }
    switch test {
    case "In", "NotIn":
      if values.isEmpty {
        faults.add(["values"], "the operator \(test) needs values, found none")
      }
    case "Exists", "DoesNotExist":
      if !values.isEmpty {
        faults.add(["values"], "the operator \(test) takes no values, found \(values.count)")
      }
    case "Gt", "Lt":
      if values.count != 1 || values[0].scalarText.flatMap({ Int($0) }) == nil {
        faults.add(["values"], "the operator \(test) needs one integer")
      }
    default: break
    }
  }
}
